// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals/overlap.hpp>
#include <newsgraph/query/totals/part.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// What amounts come to, whatever packages say.
template <class...>
[[nodiscard]] MoneyInterval sum_of_deals(GraphView graph, Rows<DealAmount> each, const Filter& filter) {
  const MoneyInterval none{Money::from_minor(0, each.front().money.currency())};
  const MoneyInterval any{Money::least(none.currency()), std::nullopt};
  auto all = none;
  if (base_parts::any_of(each, [&](const DealAmount& s) { return s.money.low() == any.low() && !s.money.high(); })) {
    // Anything and more is anything, and no sum that left 64 bits.
    for (const auto& amount : each) all = hull(all, amount.money);
    return hull(all, any);
  }
  const auto is_linked = [&](const DealAmount& amount) {
    return !graph.links(amount.deal).empty() || graph_parts::decides_with_others(graph, amount.deal)
           || !graph.possibly(amount.deal).empty();
  };
  if (base_parts::none_of(each, is_linked)) {
    for (const auto& amount : each) all += amount.money;
    return all;
  }
  JointSum joint{graph, each, filter};
  const bool apart = joint.stand_apart();
  if (!apart && base_parts::none_of(each, [&](const DealAmount& s) { return s.money.low() < none.low(); }))
    return joint();
  for (const auto& amount : each) all += apart ? amount.money : hull(amount.money, none);
  return all;
}

/// How much less deals may come to than is stated of them, where the members of a package come to more than it can be:
/// these then come to anything from what the others leave of the package. What a package and its other members say of
/// these does not depend on the statuses that `filter` asks for: mostly, a package has none. `deals` are in order. All
/// of it where a package has more than 1,000 members that are not all among them.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> excess(GraphView graph, DealId package, const std::vector<DealId>& deals,
                                                  Currency currency, const Filter& filter) {
  constexpr std::size_t most = 1'000;
  auto unasked = filter;
  unasked.statuses = {};
  const auto says_something = [&](DealId deal) {
    return graph_parts::may_come_about(graph, deal, filter) || graph_parts::may_come_about(graph, deal, unasked);
  };
  const auto amount = graph.amount(graph[package].amount);
  if (!amount || amount->currency() != currency || !amount->interval().high()
      || graph[*graph[package].amount].scope().value_or(Scope::total) != Scope::total || !says_something(package))
    return std::nullopt;
  const auto members = graph[graph.details(package).members];
  std::vector<DealId> known;
  std::vector<DealAmount> all;
  std::vector<DealAmount> own;
  std::vector<DealAmount> others;
  for (const auto member : members) known.push_back(graph.shown(member));
  base_parts::sort_unique(known);
  for (const auto member : known) {
    const bool is_own = std::binary_search(deals.begin(), deals.end(), member);
    if (!is_own && (members.size() > most || !says_something(member))) continue;
    const auto money = deal_total(graph, member);
    if (!money || money->currency() != currency) continue;
    if (money->low().minor_units() < 0) return std::nullopt;
    all.push_back({member, *money});
    (is_own ? own : others).push_back(all.back());
  }
  const auto rows = [](const std::vector<DealAmount>& amounts) { return Rows{amounts.data(), amounts.size()}; };
  if (own.empty()) return std::nullopt;
  const MoneyInterval stated{sum_of_deals(graph, rows(own), filter).low()};
  if (members.size() > most && own.size() < known.size()) return stated;
  auto left = amount->interval();
  if (sum_of_deals(graph, rows(all), filter).low() <= *left.high()) return std::nullopt;
  if (!others.empty()) left = remainder(left, sum_of_deals(graph, rows(others), filter));
  return left_of(stated, MoneyInterval{left.low()});
}

/// What amounts come to together, see `JointSum`: at most all of them one beside the other, unless they are parts or
/// alternatives, at least as if those that may overlap did. There must be at least one; all are in one currency. Where
/// one that may be less than nothing hangs together with others, any of them may count or not. Where the members of a
/// package come to more than it can be, they come to anything that one of both says; see `excess`. `filter`: which
/// deals count, beyond these.
template <class Amounts>
[[nodiscard]] MoneyInterval sum(GraphView graph, const Amounts& amounts, const Filter& filter = {}) {
  const Rows<DealAmount> each{amounts.data(), amounts.size()};
  auto all = sum_of_deals(graph, each, filter);
  const auto& packages = graph_parts::known(graph).packages;
  if (packages.empty() || all.low().minor_units() <= 0) return all;
  std::vector<DealId> deals;
  std::vector<DealId> wholes;
  for (const auto& amount : each) {
    deals.push_back(graph.shown(amount.deal));
    std::vector<DealId> of_deal;
    graph.for_each_telling(amount.deal, [&](DealId telling) { packages.add_of(telling, of_deal); });
    for (const auto package : of_deal) wholes.push_back(graph.shown(package));
  }
  base_parts::sort_unique(deals);
  base_parts::sort_unique(wholes);
  for (const auto package : wholes)
    if (const auto less = excess(graph, package, deals, all.currency(), filter)) all = hull(all, left_of(all, *less));
  return all;
}

}  // namespace newsgraph::inline v0_1::query_parts
