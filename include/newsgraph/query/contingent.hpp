// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/value/money_interval.hpp>

#include <vector>

namespace newsgraph::inline v0_1 {

/// What of the money of a deal falls due without a condition, which is what counts in totals: for each currency in
/// which some does. Nothing where none is stated; nought of a guarantee, of which an amount is.
template <class...>
[[nodiscard]] std::vector<MoneyInterval> sure_money(GraphView graph, DealId deal) {
  return query_parts::deal_totals(graph, deal);
}

/// Whether nothing of the money of a deal falls due but on a condition: of a guarantee, of a grant that is tied to
/// what its payee builds. Who pays whom leaves such deals out, unless `Filter::contingent` asks for them.
template <class...>
[[nodiscard]] bool is_only_contingent(GraphView graph, DealId deal) {
  if (query_parts::is_conditional(graph, deal)) return true;
  if (graph.details(deal, &DealDetails::schedule).empty()) return false;
  const auto totals = sure_money(graph, deal);
  return !totals.empty()
         && base_parts::all_of(totals, [](const MoneyInterval& total) { return query_parts::is_nothing(total); });
}

}  // namespace newsgraph::inline v0_1
