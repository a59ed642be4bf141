// SPDX-License-Identifier: MIT
#include <newsgraph/base/fault_kind.hpp>

#include "../catch.hpp"

namespace test_base_fault_kind {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(in_enumerator_order<FaultKind>());
static_assert(name_of(FaultKind::unknown_member) == "unknownMember");
static_assert(parse<FaultKind>("notOneOf") == FaultKind::not_one_of);

TEST_CASE("each kind of fault has a name of its own") {
  for (const auto& [kind, name] : rows_of<FaultKind>) CHECK(parse<FaultKind>(name) == kind);
}

}  // namespace test_base_fault_kind
