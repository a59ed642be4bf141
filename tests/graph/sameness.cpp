// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness.hpp>

#include "../catch.hpp"

namespace test_graph_sameness {

using namespace newsgraph;

TEST_CASE("reasons say which way they speak, and in which words") {
  using base_parts::row_of;
  CHECK(row_of(SamenessReason::same_sum).speaks == Speaks::for_one);
  CHECK(row_of(SamenessReason::open_sum).speaks == Speaks::neither);
  CHECK(row_of(SamenessReason::refs_differ).speaks == Speaks::for_two);
  CHECK(row_of(SamenessReason::some_parties).words == "parties that one leaves out");
  CHECK(parse<SamenessReason>("kindredTypes") == SamenessReason::kindred_types);
  CHECK(parse<Sameness>("possibly") == Sameness::possibly);
}

}  // namespace test_graph_sameness
