// SPDX-License-Identifier: MIT
#include <newsgraph/value/certainty.hpp>

#include "../catch.hpp"

namespace test_value_certainty {

using namespace newsgraph;
using namespace newsgraph::value_parts;

static_assert(certainty(true, true) == Certainty::certain);
static_assert(certainty(false, true) == Certainty::possible);
static_assert(certainty(false, false) == Certainty::no);
static_assert(Certainty::no < Certainty::possible && Certainty::possible < Certainty::certain);

TEST_CASE("certainties have names") {
  CHECK(name_of(Certainty::possible) == "possible");
  CHECK(parse<Certainty>("no") == Certainty::no);
}

}  // namespace test_value_certainty
