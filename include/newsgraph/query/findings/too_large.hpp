// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/findings/stated_amounts.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/value/uint128.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Amounts that 64 bits of minor units do not hold together, so that an interval over them is wider than they are; or
/// one figure of which two would not fit.
struct TooLarge {
  Currency currency;
  std::vector<DealId> deals;         ///< those that do not fit, alone or together, the largest first
  std::optional<StatedOf> figure{};  ///< where it is about one figure, which may be that of an equivalent

  friend bool operator==(const TooLarge&, const TooLarge&) = default;
};

namespace query_parts {

/// How far sums go, for each currency.
using Reach = std::map<Currency, value_parts::UInt128>;

/// Adds what an amount allows, `times` over.
template <class...>
void add_reach(Reach& reach, const Amount& amount, std::uint64_t times) {
  const auto digit = amount.quantum() ? value_parts::magnitude(amount.quantum()->minor_units()) : 0;
  const auto high = value_parts::magnitude(amount.upper_end().value_or(amount.money()).minor_units());
  auto& sum = reach.try_emplace(amount.currency(), 0).first->second;
  sum = sum + value_parts::UInt128::product(high + digit, times);
}

/// How far the money of a deal goes: its amount, for each party where it may be meant so, or the amounts of
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
  for (const auto& [currency, sum] : of_parties) {
    auto& most = found.try_emplace(currency, sum).first->second;
    most = (std::max)(most, sum);
  }
  return found;
}

/// For each currency in which the amounts of some deals, whoever pays them, come to more than 64 bits hold, the deals
/// that do: those that do alone, those of more than half of that, and as many others as it takes. O(d log d) in the
/// deals.
template <class Deals>
[[nodiscard]] std::vector<TooLarge> too_large(GraphView graph, const Deals& deals) {
  std::map<Currency, std::vector<std::pair<value_parts::UInt128, DealId>>> groups;
  for (const DealId deal : deals)
    for (const auto& [currency, sum] : reach(graph, deal)) groups[currency].emplace_back(sum, deal);
  const value_parts::UInt128 most = (std::uint64_t{1} << 63U) - 1;
  const value_parts::UInt128 half = std::uint64_t{1} << 62U;
  std::vector<TooLarge> found;
  for (auto& [currency, sums] : groups) {
    std::stable_sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    TooLarge large{currency, {}};
    std::size_t near_end = 0;
    value_parts::UInt128 sum = 0;  // of those that fit alone
    for (const auto& [part, deal] : sums) {
      if (sum > most && part <= half) break;
      large.deals.push_back(deal);
      if (part > half) ++near_end;
      if (part <= most) sum = sum + part;
    }
    if (sum <= most) {
      if (sums.front().first <= most) continue;
      large.deals.resize(near_end, large.deals.front());
    }
    found.push_back(std::move(large));
  }
  return found;
}

/// The figures of an article of more than half of what 64 bits hold, wherever they stand: those of which there is no
/// sum are named too. Not the amounts in a currency of deals and parties that one of `sums` names. O(n log n)
/// in the rows of the article and those deals.
template <class...>
[[nodiscard]] std::vector<TooLarge> large_figures(const Graph& graph, ArticleId article,
                                                  const std::vector<TooLarge>& sums) {
  std::vector<AmountId> summed;
  for (const auto& sum : sums)
    for (const auto deal : sum.deals) {
      const auto take = [&](MaybeId<AmountNode> amount) {
        if (amount && graph[*amount].currency() == sum.currency) summed.push_back(*amount);
      };
      take(graph[deal].amount);
      for (const auto& party : graph[graph[deal].parties]) take(party.amount);
    }
  base_parts::sort_unique(summed);
  std::vector<TooLarge> found;
  const auto add = [&](const StatedOf& stated) {
    const auto amount = graph.amount(stated.amount);
    const auto high = amount.upper_end().value_or(amount.money());
    const auto size =
        (std::max)(value_parts::magnitude(amount.money().minor_units()), value_parts::magnitude(high.minor_units()));
    if (size <= std::uint64_t{1} << 62U) return;
    if (!base_parts::contains_in_order(summed, stated.amount)) found.push_back({amount.currency(), {}, stated});
  };
  for (const auto& stated : stated_amounts(graph, article)) {
    add(stated);
    for (const auto equivalent : graph.equivalents(stated.amount).ids()) add({stated.of, equivalent, stated.evidence});
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
