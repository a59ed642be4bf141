// SPDX-License-Identifier: MIT
#include <newsgraph/summary/phrases/amount_cell.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <optional>

namespace test_summary_phrases_amount_cell {

using namespace newsgraph;
using namespace newsgraph::summary_parts;
using sample::usd;

namespace {

/// A graph in which the deal "d" has this amount.
Graph with_amount(StatedAmount amount) {
  Graph graph;
  graph.add(sample::round({sample::party("a", Role::investor)}, std::move(amount)));
  return graph;
}

AmountId amount_of(const Graph& graph) { return *graph[graph.table<DealNode>()][0].amount; }

}  // namespace

TEST_CASE("the scope of an amount is told where several share it") {
  const auto text = [](Scope scope, bool shared) {
    const auto graph = with_amount(sample::stated(usd(26'000), scope));
    return amount_cell(graph, amount_of(graph), shared).front().text;
  };
  CHECK(text(Scope::total, true) == "$26bn in total");
  CHECK(text(Scope::total, false) == "$26bn");
  CHECK(text(Scope::each, true) == "$26bn each");
  CHECK(text(Scope::unknown, true) == "$26bn");
}

}  // namespace test_summary_phrases_amount_cell
