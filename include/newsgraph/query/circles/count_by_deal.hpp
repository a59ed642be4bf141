// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/payments.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace query_parts {

/// How many deals each leg of a circle has that count beside each other, as one takes one option of a choice or
/// another.
class DealsByLeg {
public:
  using Counts = std::vector<std::uint64_t>;  // by leg

  explicit DealsByLeg(std::size_t legs) : sure_(legs, 0) {}

  /// Adds the deals of a leg that `passes` lets through. A part of one of them is no deal of its own.
  template <class Passes>
  void add(GraphView graph, std::size_t leg, Rows<DealId> deals, Passes passes) {
    std::vector<DealId> passing;
    for (const auto deal : deals)
      if (passes(deal)) passing.push_back(deal);
    for (const auto deal : passing) {
      if (!graph_parts::decides_with_others(graph, deal)) {
        ++sure_[leg];
        continue;
      }
      const auto is_passing = [&](DealId whole) { return std::binary_search(passing.begin(), passing.end(), whole); };
      if (base_parts::any_of(all_wholes_of(graph, deal), is_passing)) continue;
      if (const auto place = graph_parts::deal_options(graph).place(graph.shown(deal)))
        optional_.push_back({place->choice, place->option, leg});
      else
        ++sure_[leg];
    }
  }

  /// The largest product of the legs' numbers; nothing where 64 bits do not hold it. Where choices between several legs
  /// leave more than 10,000 ways, or have a million numbers, as if each leg could take the option that is best for it.
  template <class...>
  [[nodiscard]] std::optional<std::uint64_t> most() {
    base_parts::sort_by(optional_, [](const Optional& one) {
      return std::pair{std::pair{one.choice, one.option}, one.leg};
    });
    std::vector<std::vector<Counts>> choices;  // between legs: what each option gives
    std::size_t ways = 1;
    for (std::size_t first = 0; first < optional_.size();) {
      auto last = first;
      std::size_t count = 0;
      bool one_leg = true;
      for (; last < optional_.size() && optional_[last].choice == optional_[first].choice; ++last) {
        if (last == first || optional_[last].option != optional_[last - 1].option) ++count;
        one_leg = one_leg && optional_[last].leg == optional_[first].leg;
      }
      constexpr std::size_t most_ways = 10'000;
      constexpr std::size_t most_counts = 1'000'000;
      const bool exactly = count > 1 && !one_leg && ways * count <= most_ways && count * sure_.size() <= most_counts;
      std::vector<Counts> options;
      std::vector<std::pair<std::size_t, std::uint64_t>> of_options;  // legs, and how many deals of an option
      for (std::size_t begin = first; first != last; ++first) {
        const auto& [choice, option, leg] = optional_[first];
        const bool is_new = first == begin || option != optional_[first - 1].option;
        if (exactly && is_new) options.emplace_back(sure_.size(), 0);
        if (exactly) ++options.back()[leg];
        if (is_new || leg != optional_[first - 1].leg) of_options.emplace_back(leg, 0);
        ++of_options.back().second;
      }
      if (exactly) {
        ways *= count;
        choices.push_back(std::move(options));
        continue;
      }
      base_parts::sort(of_options);
      for (std::size_t i = 0; i < of_options.size(); ++i)
        if (i + 1 == of_options.size() || of_options[i + 1].first != of_options[i].first)
          sure_[of_options[i].first] += of_options[i].second;
    }
    return most(sure_, choices, 0);
  }

private:
  struct Optional {
    std::uint32_t choice;
    std::uint32_t option;
    std::size_t leg;
  };

  static void add(Counts& to, const Counts& counts) {
    for (std::size_t leg = 0; leg < to.size(); ++leg) to[leg] += counts[leg];
  }

  [[nodiscard]] static std::optional<std::uint64_t> product(const Counts& counts) {
    if (base_parts::contains(counts, std::uint64_t{0})) return 0;
    std::uint64_t product = 1;
    for (const auto count : counts) {
      if (product > (std::numeric_limits<std::uint64_t>::max)() / count) return std::nullopt;
      product *= count;
    }
    return product;
  }

  template <class...>
  [[nodiscard]] static std::optional<std::uint64_t> most(const Counts& taken,
                                                         const std::vector<std::vector<Counts>>& choices,
                                                         std::size_t next) {
    if (next == choices.size()) return product(taken);
    std::uint64_t found = 0;
    for (const auto& option : choices[next]) {
      auto with = taken;
      add(with, option);
      const auto of_option = most(with, choices, next + 1);
      if (!of_option) return std::nullopt;
      found = (std::max)(found, *of_option);
    }
    return found;
  }

  Counts sure_;
  std::vector<Optional> optional_;
};

/// What `count_by_deal` says, of the deals that `passes` lets through.
template <class Pairs, class Passes>
[[nodiscard]] std::optional<std::uint64_t> count_passing(GraphView graph, const Payments& payments, const Pairs& circle,
                                                         Passes passes) {
  DealsByLeg deals{circle.size()};
  std::size_t leg = 0;
  for (const auto& pair : circle) deals.add(graph, leg++, payments.deals(pair), passes);
  return deals.most();
}

}  // namespace query_parts

/// How many circles a circle of `payments` is, told apart by the deals that it takes of those that `filter` lets
/// through: the product of each payment's number of deals. They are counted as sums are: of alternatives one comes
/// about, and a part of a deal is within it. Nothing where 64 bits do not hold it. O(d log d) in the deals.
template <class Pairs>
[[nodiscard]] std::optional<std::uint64_t> count_by_deal(GraphView graph, const Payments& payments, const Pairs& circle,
                                                         const Filter& filter) {
  return query_parts::count_passing(graph, payments, circle, [&](DealId deal) { return matches(graph, deal, filter); });
}

/// The same of all its deals.
template <class Pairs>
[[nodiscard]] std::optional<std::uint64_t> count_by_deal(GraphView graph, const Payments& payments,
                                                         const Pairs& circle) {
  return query_parts::count_passing(graph, payments, circle, [](DealId) { return true; });
}

}  // namespace newsgraph::inline v0_1
