// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/query/totals/sum.hpp>
#include <newsgraph/query/totals/wholes.hpp>

#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What comes together in one currency, and from what.
struct Total {
  MoneyInterval sum;
  std::vector<DealAmount> amounts;  ///< each deal with the entity's part
};

namespace query_parts {

/// Each currency by itself, in the order of their codes; the deals of each stay in their order, which are different
/// ones.
template <class...>
[[nodiscard]] std::vector<Total> by_currency(GraphView graph, std::vector<DealAmount> amounts,
                                             const Counting& counting = {}) {
  std::vector<Total> found;
  const auto currency = [](const DealAmount& amount) { return amount.money.currency(); };
  base_parts::sort_by(amounts, currency);
  for (auto first = amounts.begin(); first != amounts.end();) {
    auto last = first;
    while (last != amounts.end() && currency(*last) == currency(*first)) ++last;
    std::vector<DealAmount> of_currency(first, last);
    const auto together = sum(graph, of_currency, counting);
    found.push_back({together, std::move(of_currency)});
    first = last;
  }
  return found;
}

/// The same of what counts. See `keep_what_counts`: `unstated` are deals without an amount, of which parts may be among
/// them.
template <class...>
[[nodiscard]] std::vector<Total> totals(GraphView graph, std::vector<DealAmount> amounts, std::vector<DealId>& unstated,
                                        const Counting& counting = {}) {
  keep_what_counts(graph, amounts, unstated);
  return by_currency(graph, std::move(amounts), counting);
}

/// What deals that all count come to, where two of them at least have a sum; else empty.
template <class...>
[[nodiscard]] std::vector<Total> counted_together(GraphView graph, std::vector<DealAmount> amounts,
                                                  const Counting& counting = {}) {
  const auto others = [&](const DealAmount& one) { return one.deal != amounts.front().deal; };
  if (base_parts::none_of(amounts, others)) return {};
  return by_currency(graph, std::move(amounts), counting);
}

}  // namespace query_parts

/// What an entity pays or gets: a sum for each currency, in the order of their codes, and what is not in the sums. A
/// deal with money in several currencies is in the sum of each.
struct Totals {
  std::vector<Total> by_currency;
  std::vector<DealId> unquantified;  ///< deals for which it pays or gets what is not stated
  std::vector<DealId> open;          ///< deals with more parties than are named, whether quantified or not
};

namespace query_parts {

/// See `totals`.
template <class...>
[[nodiscard]] Totals totals(const DealMoneys& moneys, EntityId entity, Side side, const Counting& counting) {
  const auto graph = moneys.graph();
  entity = graph.entity(entity);
  Totals found;
  std::vector<DealAmount> amounts;
  for (const auto deal : deals_of(graph, entity, counting)) {
    const auto& of_deal = moneys[deal];
    const auto& mine = of_deal.on(side);
    const auto& theirs = of_deal.on(other(side));
    if (!mine.has(entity) || theirs.is_only(entity)) continue;
    const auto before = amounts.size();
    for (const auto& money : moneys.each(deal))
      if (const auto part = own_part(moneys, money, entity, side, counting)) amounts.push_back({deal, *part});
    if (amounts.size() == before) found.unquantified.push_back(deal);
    if (mine.open || theirs.open) found.open.push_back(deal);
  }
  found.by_currency = totals(graph, std::move(amounts), found.unquantified, counting);
  return found;
}

}  // namespace query_parts

/// All that `entity` pays or gets by the deals that `filter` lets through.
///
/// Bounds stay bounds; an amount that several share is anything from nothing to all of it; deals that may overlap count
/// once at the lower end and severally at the upper. What is a part of a deal counts within it, and of a deal in whose
/// parts others take its place the entity has the rest; alternatives come to anything from the least to the greatest,
/// or from nothing where one of them is not the entity's. A price that is not stated is the sum of what it consists of.
/// A package has no parties: its deals count, not it; of more than 100 that links tie together any may come to nothing.
/// What an entity pays itself does not count. Conversions by the article are not used. A sum that 64 bits do not hold
/// has no upper end; a finding says so. O(d log d) in the entity's deals.
template <class...>
[[nodiscard]] Totals totals(const Graph& raw, EntityId entity, Side side, const Filter& filter = {}) {
  return query_parts::totals(query_parts::DealMoneys{graph_parts::view_of(raw, filter)}, entity, side, filter);
}

}  // namespace newsgraph::inline v0_1
