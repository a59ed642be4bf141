// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/severity.hpp>

#include "../../catch.hpp"

namespace test_query_findings_severity {

using namespace newsgraph;

static_assert(Severity::note < Severity::warning && Severity::warning < Severity::error);
static_assert(parse<Severity>("warning") == Severity::warning);

TEST_CASE("every severity has its name") {
  CHECK(name_of(Severity::note) == "note");
  CHECK(name_of(Severity::error) == "error");
}

}  // namespace test_query_findings_severity
