// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/gather_runs.hpp>

#include <newsgraph/graph/add_article.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <string>

namespace test_graph_binary_gather_runs {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("ids are gathered once for each entity, in order") {
  Runs<EntityNode, DealId> runs;
  gather(runs, 3, [](auto add) {
    add(EntityId{2}, DealId{0});
    add(EntityId{2}, DealId{0});
    add(EntityId{0}, DealId{1});
    add(EntityId{2}, DealId{1});
    add(EntityId{2}, DealId{4});
  });
  const auto is = [&](std::size_t entity, std::initializer_list<std::size_t> expected) {
    const auto run = runs[EntityId{entity}];
    return std::equal(run.begin(), run.end(), expected.begin(), expected.end(),
                      [](DealId a, std::size_t b) { return a.index() == b; });
  };
  CHECK(is(0, {1}));
  CHECK(is(1, {}));
  CHECK(is(2, {0, 1, 4}));
  runs.push(EntityId{2}, DealId{5});  // in its block of four
  runs.push(EntityId{2}, DealId{6});
  runs.push(EntityId{1}, DealId{7});
  CHECK(is(0, {1}));
  CHECK(is(1, {7}));
  CHECK(is(2, {0, 1, 4, 5, 6}));
}

TEST_CASE("what is gathered is what adding gave") {
  Graph graph;
  graph.add(sample::chips());
  auto store = Growth<>::store(graph);
  const auto before = store;
  store.deals = {};
  store.paid = {};
  gather_runs(store);
  for (const auto id : graph.table<EntityNode>().ids()) {
    const auto same = [id](const auto& a, const auto& b) {
      return std::equal(a[id].begin(), a[id].end(), b[id].begin(), b[id].end());
    };
    CHECK(same(store.articles, before.articles));
    CHECK(same(store.deals, before.deals));
    CHECK(same(store.paid, before.paid));
    CHECK(same(store.received, before.received));
    CHECK(same(store.facts, before.facts));
    CHECK(same(store.relations, before.relations));
    CHECK(same(store.claims, before.claims));
  }
}

}  // namespace test_graph_binary_gather_runs
