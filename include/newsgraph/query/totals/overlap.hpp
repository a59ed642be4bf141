// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph_view.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Money under a deal.
struct DealAmount {
  DealId deal;
  MoneyInterval money;
};

namespace query_parts {

/// The least that sums come to together where some may lie within others: the largest total of those among them that
/// surely do not overlap.
///
/// The deals are different ones, and those overlap of which one says that it may overlap with the other. Exact search;
/// groups of more than `largest_group` deals that hang together by overlaps get a sum that is surely
/// not too large, but may be too small.
class LeastSum {
public:
  static constexpr std::size_t largest_group = 24;

  /// `amounts` must outlive it.
  template <class...>
  LeastSum(GraphView graph, Rows<DealAmount> amounts) : amounts_{amounts}, overlaps_(amounts.size()) {
    const auto by_deal = [&](std::size_t i) { return amounts[i].deal; };
    std::vector<std::size_t> places(amounts.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    base_parts::sort(places, [&](std::size_t a, std::size_t b) { return by_deal(a) < by_deal(b); });
    for (std::size_t i = 0; i < amounts.size(); ++i)
      for (const auto& link : graph.links(amounts[i].deal)) {
        const auto place = std::lower_bound(places.begin(), places.end(), link.to,
                                            [&](std::size_t at, DealId deal) { return by_deal(at) < deal; });
        if (link.type != LinkType::may_overlap || place == places.end() || by_deal(*place) != link.to) continue;
        overlaps_[i].push_back(*place);
        overlaps_[*place].push_back(i);
      }
  }

  /// Whether some of them may overlap.
  [[nodiscard]] bool any_overlap() const noexcept {
    return base_parts::any_of(overlaps_, [](const std::vector<std::size_t>& others) { return !others.empty(); });
  }

  /// The lower end is that sum. Of at least one amount, all in one currency and not negative where they overlap.
  template <class...>
  [[nodiscard]] MoneyInterval operator()() const {
    auto sum = nothing();
    std::vector<bool> seen(amounts_.size());
    for (std::size_t i = 0; i < amounts_.size(); ++i) {
      if (seen[i]) continue;
      std::vector<std::size_t> group{i};
      seen[i] = true;
      for (std::size_t at = 0; at < group.size(); ++at)
        for (const auto next : overlaps_[group[at]])
          if (!seen[next]) {
            seen[next] = true;
            group.push_back(next);
          }
      std::stable_sort(group.begin(), group.end(),
                       [&](std::size_t a, std::size_t b) { return low(b).low() < low(a).low(); });
      const auto of_group =
          group.size() <= largest_group ? largest({group.data(), group.size()}) : first_fitting(group);
      sum += of_group;
    }
    return sum;
  }

private:
  [[nodiscard]] MoneyInterval nothing() const noexcept {
    return Money::from_minor(0, amounts_.front().money.currency());
  }

  /// An amount for its lower end, which knows whether it is about.
  [[nodiscard]] const MoneyInterval& low(std::size_t i) const noexcept { return amounts_[i].money; }

  template <class...>
  [[nodiscard]] std::vector<std::size_t> beside(Rows<std::size_t> group, std::size_t taken) const {
    std::vector<std::size_t> rest;
    for (const auto i : group)
      if (!base_parts::contains(overlaps_[taken], i)) rest.push_back(i);
    return rest;
  }

  /// With the first of the group or without it.
  template <class...>
  [[nodiscard]] MoneyInterval largest(Rows<std::size_t> group) const {
    if (group.empty()) return nothing();
    const auto others = group.part(1, group.size() - 1);
    const auto rest = beside(others, group.front());
    const auto with = low(group.front()) + largest({rest.data(), rest.size()});
    if (rest.size() == others.size()) return with;
    const auto without = largest(others);
    return with.low() < without.low() ? without : with;
  }

  template <class...>
  [[nodiscard]] MoneyInterval first_fitting(std::vector<std::size_t> group) const {
    auto sum = nothing();
    while (!group.empty()) {
      const auto taken = group.front();
      sum += low(taken);
      group = beside({group.data() + 1, group.size() - 1}, taken);
    }
    return sum;
  }

  Rows<DealAmount> amounts_;
  std::vector<std::vector<std::size_t>> overlaps_;
};

/// What amounts come to together: at most all of them one beside the other, at least as if those that may overlap did.
/// There must be at least one; all are in one currency. Where one that may be less than nothing overlaps, any of them
/// may count or not.
template <class Amounts>
[[nodiscard]] MoneyInterval sum(GraphView graph, const Amounts& amounts) {
  const Rows<DealAmount> each{amounts.data(), amounts.size()};
  const MoneyInterval none{Money::from_minor(0, each.front().money.currency())};
  const MoneyInterval any{Money::least(none.currency()), std::nullopt};
  auto all = none;
  if (base_parts::any_of(each, [&](const DealAmount& s) { return s.money.low() == any.low() && !s.money.high(); })) {
    // Anything and more is anything, and no sum that left 64 bits.
    for (const auto& amount : each) all = hull(all, amount.money);
    return hull(all, any);
  }
  const LeastSum least{graph, each};
  const bool overlap = least.any_overlap();
  const bool optional =
      overlap && base_parts::any_of(each, [&](const DealAmount& s) { return s.money.low() < none.low(); });
  for (const auto& amount : each) all += optional ? hull(amount.money, none) : amount.money;
  return overlap && !optional ? hull(all, least()) : all;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
