#pragma once

#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>
#include <ranges>
#include <span>
#include <vector>

namespace newsgraph {

/// Money under a deal.
struct Stake {
  DealId deal;
  MoneyInterval money;
};

/// The least that sums come to, some of which may lie within others: the largest sum of any that surely do not overlap.
///
/// The deals are different ones, and those overlap of which one says that it may overlap with the other. Exact search;
/// groups of more than `largest_group` deals that hang together by overlaps get a sum that is surely
/// not too large, but may be too small.
class LeastSum {
public:
  static constexpr std::size_t largest_group = 24;

  LeastSum(const Graph& graph, std::span<const Stake> stakes) : stakes_{stakes}, overlaps_(stakes.size()) {
    const auto by_deal = [&](std::size_t i) { return stakes[i].deal; };
    std::vector<std::size_t> places(stakes.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::sort(places, {}, by_deal);
    for (std::size_t i = 0; i < stakes.size(); ++i)
      for (const auto& link : graph[graph.details(stakes[i].deal).links]) {
        const auto place = std::ranges::lower_bound(places, link.to, {}, by_deal);
        if (link.type != LinkType::may_overlap || place == places.end() || by_deal(*place) != link.to) continue;
        overlaps_[i].push_back(*place);
        overlaps_[*place].push_back(i);
      }
  }

  /// Of at least one stake, all in one currency. Throws `MoneyOverflow`.
  [[nodiscard]] Money operator()() const {
    Money sum{0, stakes_.front().money.currency()};
    std::vector<bool> seen(stakes_.size());
    for (std::size_t i = 0; i < stakes_.size(); ++i) {
      if (seen[i]) continue;
      std::vector<std::size_t> group{i};
      seen[i] = true;
      for (std::size_t at = 0; at < group.size(); ++at)
        for (const auto next : overlaps_[group[at]])
          if (!seen[next]) {
            seen[next] = true;
            group.push_back(next);
          }
      std::ranges::stable_sort(group, std::ranges::greater{}, [&](std::size_t n) { return low(n).minor_units(); });
      sum += group.size() <= largest_group ? largest(group) : first_fitting(group);
    }
    return sum;
  }

private:
  [[nodiscard]] Money low(std::size_t i) const noexcept { return stakes_[i].money.low(); }

  [[nodiscard]] std::vector<std::size_t> beside(std::span<const std::size_t> group, std::size_t taken) const {
    std::vector<std::size_t> rest;
    for (const auto i : group)
      if (std::ranges::find(overlaps_[taken], i) == overlaps_[taken].end()) rest.push_back(i);
    return rest;
  }

  /// With the first of the group or without it.
  [[nodiscard]] Money largest(std::span<const std::size_t> group) const {
    if (group.empty()) return {0, stakes_.front().money.currency()};
    const auto others = group.subspan(1);
    const auto rest = beside(others, group.front());
    const auto with = low(group.front()) + largest(rest);
    if (rest.size() == others.size()) return with;
    const auto without = largest(others);
    return with < without ? without : with;
  }

  [[nodiscard]] Money first_fitting(std::vector<std::size_t> group) const {
    Money sum{0, stakes_.front().money.currency()};
    while (!group.empty()) {
      const auto taken = group.front();
      sum += low(taken);
      group = beside(std::span{group}.subspan(1), taken);
    }
    return sum;
  }

  std::span<const Stake> stakes_;
  std::vector<std::vector<std::size_t>> overlaps_;
};

/// What stakes come to together: at most all of them one beside the other, at least as if those that may overlap did.
/// There must be at least one; all are in one currency. Throws `MoneyOverflow`.
template <class...>
[[nodiscard]] MoneyInterval sum_of(const Graph& graph, std::span<const Stake> stakes) {
  auto all = stakes.front().money;
  for (const auto& stake : stakes.subspan(1)) all += stake.money;
  return {LeastSum{graph, stakes}(), all.high(), all.approx()};
}

}  // namespace newsgraph
