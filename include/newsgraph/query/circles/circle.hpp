// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/circles/leg.hpp>

#include <algorithm>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace query_parts {

/// What the smallest of some legs carries, seen in one currency: at least the least of their lower ends, at most the
/// least of their upper ends. There must be a leg.
///
/// A leg with nothing stated in that currency may carry nothing; where no leg has an upper end, there is none.
template <class Legs>
[[nodiscard]] MoneyInterval least_carried(const Legs& legs, Currency currency) {
  auto least = legs.front().carries(currency);
  for (const auto& leg : legs) least = lesser(least, leg.carries(currency));
  return least;
}

}  // namespace query_parts

/// A circle of money, and what is known of it. Each leg names its deals, and so the evidence.
struct Circle {
  std::vector<Leg> legs;  ///< each payee is the next payer, and the last the first
  DealStatus status;      ///< the least certain on it, where each leg counts as its furthest deal
  Modality modality;      ///< likewise

  /// What the smallest leg carries, for each currency in which anything on it is stated, in the order of their codes:
  /// so much can run all the way round. Nothing is converted: a leg with nothing in that currency may carry nothing.
  std::vector<MoneyInterval> smallest;

  /// A circle that `for_each_circle` gave.
  template <class Pairs>
  Circle(GraphView graph, const Payments& payments, const Pairs& pairs)
      : status{query_parts::by_completion[0]}, modality{Modality::asserted} {
    const query_parts::DealMoneys moneys{graph};
    const query_parts::Counting counting{payments.counting()};
    base_parts::RowVector<Currency> currencies;
    for (const auto& pair : pairs) {
      const auto& leg = legs.emplace_back(moneys, payments, pair, counting);
      const auto of_leg = query_parts::standing(graph, leg.furthest);
      status = (std::max)(status, of_leg.status,
                          [](auto a, auto b) { return query_parts::status_rank(a) < query_parts::status_rank(b); });
      modality = (std::max)(modality, of_leg.modality);
      for (const auto& sum : leg.money) currencies.push_back(sum.currency());
    }
    base_parts::sort_unique(currencies);
    for (const auto currency : currencies) smallest.push_back(query_parts::least_carried(legs, currency));
  }

  /// Some leg rests on nothing but totals that are not split, so it may be that nothing runs round.
  [[nodiscard]] bool needs_unsplit_total() const noexcept {
    for (const auto& leg : legs)
      if (leg.needs_unsplit_total()) return true;
    return false;
  }
};

}  // namespace newsgraph::inline v0_1
