// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/known_relations.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_graph_sameness_known_relations {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// A is a shareholder of B, as `change` tells it.
template <class Change>
void tell(Graph& graph, Change change) {
  auto made = sample::article("urn:" + std::to_string(graph.table<ArticleNode>().size()));
  made.entities = {sample::company("a", "A"), sample::company("b", "B")};
  made.relations = {sample::relation("r", RelationType::shareholder, "a", "b")};
  change(made.relations[0]);
  graph.add(made);
}

std::vector<bool> repeated(const Graph& graph) {
  const KnownRelations known{graph};
  std::vector<bool> found;
  for (const auto id : graph.table<RelationNode>().ids()) found.push_back(known.shown(id) != id);
  return found;
}

const auto nothing = [](Relation&) {};
const auto of_27_percent = [](Relation& relation) {
  relation.share = Share{Ratio{27, 100}, Bound::exact, false, {}, {}};
};

}  // namespace

TEST_CASE("what says the same of the same two is said once") {
  Graph graph;
  for (int i = 0; i < 3; ++i) tell(graph, nothing);
  CHECK(repeated(graph) == std::vector<bool>{false, true, true});
}

TEST_CASE("who says no more than that they are what they are says nothing beside one who does") {
  Graph graph;
  tell(graph, nothing);
  tell(graph, nothing);
  tell(graph, of_27_percent);
  tell(graph, of_27_percent);
  CHECK(repeated(graph) == std::vector<bool>{true, true, false, true});
  for (const auto id : graph.table<RelationNode>().ids()) CHECK(KnownRelations{graph}.shown(id) == RelationId{2});
}

TEST_CASE("whatever differs is another relation") {
  Graph graph;
  tell(graph, of_27_percent);
  tell(graph, [](Relation& r) { r.share = Share{Ratio{27, 100}, Bound::at_least, false, {}, {}}; });
  tell(graph, [](Relation& r) { r.share = Share{Ratio{27, 100}, Bound::exact, true, {}, {}}; });
  tell(graph, [](Relation& r) { r.date = Date::parse("2025"); });
  tell(graph, [](Relation& r) { r.date = Date::parse("2025-01"); });
  tell(graph, [](Relation& r) { r.period = Period::parse("2025/.."); });
  tell(graph, [](Relation& r) { r.period = Period::parse("../2025"); });
  tell(graph, [](Relation& r) { r.qualifier = "largest"; });
  tell(graph, [](Relation& r) { r.type = RelationType::subsidiary; });
  tell(graph, [](Relation& r) { std::swap(r.from, r.to); });
  CHECK(repeated(graph) == std::vector<bool>(10, false));
}

}  // namespace test_graph_sameness_known_relations
