// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/totals.hpp>

#include <optional>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A price for one unit and a quantity of another one of which it may be meant, so that no sum follows from them: $90
/// a barrel and 500,000 tonnes, $400 a tonne and 20,000 tons.
struct UnitsApart {
  DealId deal;
  DecimalNode price;
  DecimalNode quantity;
};

namespace query_parts {

/// The deals of an article that state no sum, and would have one if the unit of their price were that of their
/// quantity; in document order. Not where the units measure things of two kinds, or what is counted is in no table: 50
/// aircraft at $90 a barrel.
template <class...>
[[nodiscard]] std::vector<UnitsApart> units_apart(const Graph& graph, ArticleId article) {
  std::vector<UnitsApart> found;
  const auto told = as_told(graph);
  const auto decimal = [&](DealId deal, TermKind kind) -> std::optional<DecimalNode> {
    const auto term = plain_term(told, deal, kind);
    const auto* row = term ? std::get_if<DecimalId>(&term->value) : nullptr;
    return row != nullptr && graph[graph[*row].unit()] ? std::optional{graph[*row]} : std::nullopt;
  };
  const auto unit_in = [&](const DecimalNode& row) {
    const auto words = *graph[row.unit()];
    for (const std::string_view time : {"year", "month"})
      if (const auto each = unit_in_each(words, time); !each.empty()) return unit_of(each);
    return unit_of(words);
  };
  const auto examine = [&](DealId deal) -> std::optional<UnitsApart> {
    std::optional<DecimalNode> price;
    for (const auto kind : {TermKind::price, TermKind::offer_price, TermKind::issue_price, TermKind::price_range})
      if (!price) price = decimal(deal, kind);
    if (!price || !price->currency() || plain_term(told, deal, TermKind::price_index)) return std::nullopt;
    auto quantity = graph[graph.details(deal, &DealDetails::quantity)];
    for (const auto kind :
         {TermKind::minimum_quantity, TermKind::maximum_quantity, TermKind::new_shares, TermKind::existing_shares})
      if (!quantity) quantity = decimal(deal, kind);
    if (!quantity || !graph[quantity->unit()] || quantity->currency()) return std::nullopt;
    const auto of_price = unit_in(*price);
    const auto of_quantity = unit_in(*quantity);
    const bool may_be_meant = of_price.measure != Measured::other && of_price.measure == of_quantity.measure;
    if (!may_be_meant || of_price.base == of_quantity.base || !deal_totals(told, deal).empty()) return std::nullopt;
    return UnitsApart{deal, *price, *quantity};
  };
  for (const auto deal : graph.member(article, &ArticleNode::deals).ids())
    if (const auto apart = examine(deal)) found.push_back(*apart);
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
