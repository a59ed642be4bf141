// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/value/uint128.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Amounts that 64 bits of minor units do not hold together, so that an interval over them is wider than they are.
struct TooLarge {
  Currency currency;
  std::vector<DealId> deals;  ///< the fewest that do not fit together, the largest first

  friend bool operator==(const TooLarge&, const TooLarge&) = default;
};

namespace query_parts {

/// How far sums go from zero, for each currency: up (false) and down (true).
using Reach = std::map<std::pair<Currency, bool>, value_parts::UInt128>;

/// Adds what an amount allows, `times` over.
template <class...>
void add_reach(Reach& reach, const Amount& amount, std::uint64_t times) {
  const auto digit = amount.quantum() ? value_parts::magnitude(amount.quantum()->minor_units()) : 0;
  const auto add = [&](Money money) {
    const bool down = money.minor_units() < 0;
    auto& sum = reach.try_emplace({money.currency(), down}, 0).first->second;
    sum = sum + value_parts::UInt128::product(value_parts::magnitude(money.minor_units()) + digit, times);
  };
  const auto high = amount.upper_end().value_or(amount.money());
  add(high);
  if (amount.money().minor_units() < 0 && high.minor_units() >= 0) add(amount.money());
}

/// How far the money of a deal goes from zero: its amount, for each party where it may be meant so, or the amounts of
/// its parties, whichever is more.
template <class...>
[[nodiscard]] Reach reach(GraphView graph, DealId deal) {
  Reach found;
  Reach of_parties;
  const auto parties = graph[graph[deal].parties];
  if (const auto id = graph[deal].amount) {
    const auto payers = money_side(graph, deal, Side::pays);
    const auto each = side_of_each(payers) == Side::pays ? payers : money_side(graph, deal, Side::gets);
    const bool for_each = graph[*id].scope().value_or(Scope::total) != Scope::total;
    add_reach(found, graph.amount(*id), for_each ? (std::max<std::uint64_t>)(each.parties.size(), 1) : 1);
  }
  for (const auto& party : parties)
    if (const auto amount = graph.amount(party.amount)) add_reach(of_parties, *amount, 1);
  for (const auto& [where, sum] : of_parties) {
    auto& most = found.try_emplace(where, sum).first->second;
    most = (std::max)(most, sum);
  }
  return found;
}

/// For each currency in which the amounts of some deals, whoever pays them, come to more than 64 bits hold, or to less,
/// the deals that do. O(d log d) in the deals.
template <class Deals>
[[nodiscard]] std::vector<TooLarge> too_large(GraphView graph, const Deals& deals) {
  std::map<std::pair<Currency, bool>, std::vector<std::pair<value_parts::UInt128, DealId>>> groups;
  for (const DealId deal : deals)
    for (const auto& [where, sum] : reach(graph, deal)) groups[where].emplace_back(sum, deal);
  std::vector<TooLarge> found;
  for (auto& [where, sums] : groups) {
    std::stable_sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const value_parts::UInt128 most = (std::uint64_t{1} << 63U) - (where.second ? 0 : 1);
    TooLarge large{where.first, {}};
    value_parts::UInt128 sum = 0;
    for (const auto& [part, deal] : sums) {
      if (sum > most) break;
      sum = sum + part;
      large.deals.push_back(deal);
    }
    if (sum > most) found.push_back(std::move(large));
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
