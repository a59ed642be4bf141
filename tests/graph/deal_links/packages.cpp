// SPDX-License-Identifier: MIT
#include <newsgraph/graph/deal_links/packages.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <vector>

namespace test_graph_deal_links_packages {

using namespace newsgraph;

TEST_CASE("the packages of a deal are found from it") {
  Graph graph;
  graph.add(sample::chips());  // the first deal is a package of d1, d2 and d3
  const graph_parts::Packages packages{graph};
  std::vector<DealId> found;
  packages.add_of(DealId{2}, found);
  CHECK(found == std::vector{DealId{0}});
  packages.add_of(DealId{4}, found);
  CHECK(found.size() == 1);
  CHECK_FALSE(packages.empty());
  CHECK(graph_parts::Packages{Graph{}}.empty());
}

}  // namespace test_graph_deal_links_packages
