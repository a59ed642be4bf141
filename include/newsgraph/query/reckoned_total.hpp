// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/totals/part.hpp>

#include <optional>

namespace newsgraph::inline v0_1 {

/// The money of a deal that states none, as it follows from its terms: its amount a year over the years that it runs,
/// or its price for one unit times how many there are, in all or in each year or month of these. The years are those of
/// its term, else of its period, which is from so many to so many where it is not in days. It counts in totals like one
/// that is stated.
///
/// How many there are may be stated in other words than the unit of the price, or in a decimal multiple: GWh at a price
/// for one MWh, million tonnes at one for a tonne. Other units do not convert, see `UnitsApart`.
///
/// It is arithmetic, not news: no article says it. Nothing where an amount is stated, of the whole or of all who share
/// it, or what the price consists of; where the price goes by an index; and where more than one price holds.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> reckoned_total(GraphView graph, DealId deal) {
  const auto payers = query_parts::money_side(graph, deal, Side::pays);
  const auto payees = query_parts::money_side(graph, deal, Side::gets);
  const auto stated = query_parts::stated_total(graph, deal, payers, payees);
  if (stated && (stated->high() || query_parts::paid_amount(graph, deal))) return std::nullopt;
  return query_parts::total_that_follows(graph, deal);
}

}  // namespace newsgraph::inline v0_1
