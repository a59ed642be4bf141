// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/query/totals/sum.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// What those come to whom some deals name, and who may be among the others of further ones. The graph and what counts
/// must outlive it.
class WithOthers {
public:
  /// The most deals with others that are added up anew for everybody, where they hang together or are in packages.
  static constexpr std::size_t most_joint = 64;

  /// `all`: the deals, in one currency; `others`: those that have others, and what these may have, from nothing on.
  /// O(n log n).
  template <class...>
  WithOthers(GraphView graph, const std::vector<DealAmount>& all, std::vector<DealAmount> others,
             const Counting& counting)
      : graph_{graph}, counting_{counting}, others_{std::move(others)} {
    if (others_.empty()) return;
    base_parts::sort_by(others_, [](const DealAmount& amount) { return amount.deal; });
    std::vector<MoneyInterval> of_others;
    for (const auto& amount : others_) of_others.push_back(amount.money);
    sums_ = RunSums{all.front().money.currency(), std::move(of_others)};
    negative_ = base_parts::any_of(others_, is_negative);
    stand_apart_ =
        !negative_ && stand_apart(graph, all, counting)
        && base_parts::all_of(all, [&](const DealAmount& one) { return packages_with(graph, one.deal).empty(); });
  }

  /// `own`: the deals that name somebody, and what it has by each. O(log n) for each of them, unless deals hang
  /// together with others or are in packages: then O(n log n), and where more than `most_joint` of them have others,
  /// anything from nothing to all of it together.
  template <class...>
  [[nodiscard]] MoneyInterval operator()(std::vector<DealAmount> own) const {
    if (others_.empty()) return sum(graph_, own, counting_);
    const bool negative = negative_ || base_parts::any_of(own, is_negative);
    const bool exact = stand_apart_ && !negative;
    std::vector<std::size_t> places;  // of their own among those that have others
    for (const auto& amount : own) {
      const auto at = base_parts::count_before(others_, [&](const DealAmount& one) { return one.deal < amount.deal; });
      if (at != others_.size() && others_[at].deal == amount.deal) places.push_back(at);
    }
    base_parts::sort_unique(places);
    places.push_back(others_.size());
    if (!exact && others_.size() <= most_joint) {
      for (std::size_t i = 0, next = 0; i < others_.size(); ++i)
        if (i == places[next])
          ++next;
        else
          own.push_back(others_[i]);
      return sum(graph_, own, counting_);
    }
    auto all = own.front().money;
    for (std::size_t i = 1; i < own.size(); ++i) all += own[i].money;
    std::size_t next = 0;
    for (const auto place : places) {
      all += (*sums_)(next, place);
      next = place + 1;
    }
    if (negative) return {Money::least(all.currency()), std::nullopt};
    return exact ? all : any_part(all);
  }

private:
  static bool is_negative(const DealAmount& amount) noexcept { return amount.money.low().minor_units() < 0; }

  GraphView graph_;
  const Counting& counting_;
  std::vector<DealAmount> others_;  // by deal
  std::optional<RunSums> sums_;     // of these
  bool negative_ = false;           // one of these may be less than nothing
  bool stand_apart_ = false;        // all deals
};

}  // namespace newsgraph::inline v0_1::query_parts
