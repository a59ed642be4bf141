// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/amount_tree.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace test_query_totals_amount_tree {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::usd;

namespace {

using Places = std::vector<std::size_t>;

using Parts = std::vector<std::pair<std::size_t, std::size_t>>;

/// A deal more than `count`, of which each first one is a part of the second.
Graph graph_of(std::size_t count, const Parts& parts) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A")};
  for (std::size_t i = 0; i <= count; ++i)
    article.deals.push_back(sample::deal('d' + std::to_string(i), DealType::partnership, DealStatus::agreed,
                                         {sample::party("a", Role::partner)}));
  for (const auto& [part, whole] : parts)
    article.deals[part].links.push_back({LinkType::part_of, 'd' + std::to_string(whole), {}});
  Graph graph;
  graph.add(article);
  return graph;
}

/// Of the first `count` of them.
AmountTree tree(const Graph& graph, std::size_t count) {
  std::vector<DealAmount> amounts;
  for (std::size_t i = 0; i < count; ++i) amounts.push_back({DealId{i}, usd(1)});
  return {graph, {amounts.data(), amounts.size()}};
}

}  // namespace

TEST_CASE("parts stand within their wholes, the innermost wholes first") {
  const auto graph = graph_of(5, {{0, 1}, {1, 2}, {3, 2}});
  const auto found = tree(graph, 5);
  CHECK(found.roots() == Places{2, 4});
  CHECK(found.parts(2) == Places{1, 3});
  CHECK(found.wholes() == Places{1, 2});
  CHECK(found.side_by_side(0, 3) == std::pair<std::size_t, std::size_t>{1, 3});
  CHECK(found.side_by_side(0, 4) == std::pair<std::size_t, std::size_t>{2, 4});
  CHECK_FALSE(found.side_by_side(0, 2));
  CHECK_FALSE(found.find(DealId{5}));
}

TEST_CASE("a part of two stands within one, and both share it") {
  const auto graph = graph_of(3, {{0, 1}, {0, 2}});
  const auto found = tree(graph, 3);
  CHECK(found.parent(0) == 1);
  CHECK(found.sharing() == Parts{{1, 2}});
}

TEST_CASE("a circle of parts, which only an unchecked article has, leaves one outermost") {
  const auto graph = graph_of(3, {{0, 1}, {1, 2}, {2, 0}});
  const auto found = tree(graph, 3);
  REQUIRE(found.roots().size() == 1);
  CHECK(found.wholes().size() == 2);
}

TEST_CASE("what lies too deep is left out, within what it lies in") {
  Parts parts;
  for (std::size_t i = 1; i < 200; ++i) parts.emplace_back(i, i - 1);
  const auto graph = graph_of(200, parts);
  const auto found = tree(graph, 200);
  CHECK(found.roots() == Places{0});
  CHECK(found.wholes().size() == AmountTree::deepest);
  CHECK_FALSE(found.side_by_side(199, 0));
}

}  // namespace test_query_totals_amount_tree
