// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/totals/part.hpp>

#include <optional>
#include <variant>

namespace newsgraph::inline v0_1 {

/// The money of a deal for each year of its term, if it is spread evenly over that; ends are rounded outwards to minor
/// units. Of a deal in several currencies, what it has in the one that is asked for.
///
/// It is arithmetic, not news: no article says that money flows evenly. Nothing where no amount or no term is stated,
/// or it is in several currencies and none is asked for, where the term is vague or no time at all, and where it has
/// weeks or days, whose part of a year depends on the year. What 64 bits do not hold has `overflowed`.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> per_year(GraphView graph, DealId deal,
                                                    std::optional<Currency> currency = {}) {
  const auto whole = query_parts::deal_total(graph, deal, currency);
  const auto term = graph[graph.details(deal, &DealDetails::term)];
  const auto* duration = term ? std::get_if<Duration>(&*term) : nullptr;
  const auto years = duration != nullptr ? duration->in_years() : std::nullopt;
  if (!whole || !years || years->numerator() == 0) return std::nullopt;
  const auto of_each = years->inverse();
  return whole->scaled(of_each);
}

}  // namespace newsgraph::inline v0_1
