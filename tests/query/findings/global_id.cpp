// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/global_id.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_global_id {

using namespace newsgraph;

TEST_CASE("an id of an article is known in a graph by both") {
  Graph graph;
  const auto article = graph.add(sample::chips());
  const auto id = query_parts::global_id(graph, article, graph[*find_deal(graph, "d8")].id);
  CHECK(id == sample::chips().uri + "#d8");
  CHECK(find_deal(graph, id) == find_deal(graph, "d8"));
}

}  // namespace test_query_findings_global_id
