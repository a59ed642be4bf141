// SPDX-License-Identifier: MIT
#include <newsgraph/graph/join.hpp>

#include "../catch.hpp"

#include <type_traits>

namespace test_graph_join {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::model_parts;

TEST_CASE("a global id ends at its last mark") {
  CHECK(GlobalId::parse("urn:a#b#d1")->uri == "urn:a#b");
  CHECK(GlobalId::parse("urn:a#b#d1")->id == "d1");
  CHECK_FALSE(GlobalId::parse("d1"));
}

TEST_CASE("a join has no direction") {
  const Join join{"urn:2#b", "urn:1#a"};
  CHECK(join.first() == "urn:1#a");
  CHECK(join.second() == "urn:2#b");
  CHECK(join == Join{"urn:1#a", "urn:2#b"});
  CHECK(join < Join{"urn:1#a", "urn:2#c"});
}

TEST_CASE("a separation has no direction, and is no join") {
  CHECK(Apart{"urn:2#b", "urn:1#a"} == Apart{"urn:1#a", "urn:2#b"});
  static_assert(!std::is_convertible_v<Join, Apart>);
}

}  // namespace test_graph_join
