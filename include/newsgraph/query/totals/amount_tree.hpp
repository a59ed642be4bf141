// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_links.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Money under a deal.
struct DealAmount {
  DealId deal;
  MoneyInterval money;
};

namespace query_parts {

/// Which sums lie within which others of them: the parts of a deal within it. A sum is named by its place among them.
///
/// A part of several deals that are no parts of each other stands within the first; those share it. Parts of parts are
/// followed to the 64th, what lies deeper is left out.
class AmountTree {
public:
  using Group = std::vector<std::size_t>;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  static constexpr std::size_t deepest = 64;

  /// Of different deals. O(n log n) in them, and in their links.
  template <class...>
  AmountTree(GraphView graph, Rows<DealAmount> amounts)
      : graph_{graph}, parents_(amounts.size(), none), depths_(amounts.size(), 0), parts_(amounts.size()) {
    for (std::size_t i = 0; i < amounts.size(); ++i) tops_.push_back(i);
    for (std::size_t i = 0; i < amounts.size(); ++i) places_.emplace_back(amounts[i].deal, i);
    base_parts::sort_by(places_, [](const auto& place) { return place.first; });
    for (std::size_t i = 0; i < amounts.size(); ++i)
      for (const auto deal : all_wholes_of(graph, amounts[i].deal)) {
        const auto whole = find(deal);
        if (!whole || *whole == i) continue;
        if (parents_[i] != none)
          sharing_.emplace_back(parents_[i], *whole);
        else if (root_of(*whole) != i)
          parents_[i] = tops_[i] = *whole;
      }
    arrange();
  }

  /// The sum of a deal, or of what it is a telling of.
  template <class...>
  [[nodiscard]] std::optional<std::size_t> find(DealId deal) const noexcept {
    deal = graph_.shown(deal);
    const auto at = std::lower_bound(places_.begin(), places_.end(), deal,
                                     [](const auto& place, DealId of) { return place.first < of; });
    return at != places_.end() && at->first == deal ? std::optional{at->second} : std::nullopt;
  }

  /// `none` of a root.
  [[nodiscard]] std::size_t parent(std::size_t i) const noexcept { return parents_[i]; }
  [[nodiscard]] const Group& roots() const noexcept { return roots_; }
  [[nodiscard]] const Group& parts(std::size_t whole) const noexcept { return parts_[whole]; }

  /// Those that have parts, each after those that lie within it.
  [[nodiscard]] const Group& wholes() const noexcept { return wholes_; }

  /// Wholes that have a part in common.
  [[nodiscard]] const std::vector<std::pair<std::size_t, std::size_t>>& sharing() const noexcept { return sharing_; }

  /// The sums within one whole, or the roots, in which two others lie; nothing where one lies within the other, or was
  /// left out.
  [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> side_by_side(std::size_t a,
                                                                                std::size_t b) const noexcept {
    if (left_[a] || left_[b]) return std::nullopt;
    while (depths_[a] > depths_[b]) a = parents_[a];
    while (depths_[b] > depths_[a]) b = parents_[b];
    if (a == b) return std::nullopt;
    while (parents_[a] != parents_[b]) {
      a = parents_[a];
      b = parents_[b];
    }
    return std::pair{a, b};
  }

private:
  [[nodiscard]] std::size_t root_of(std::size_t i) noexcept {
    while (tops_[i] != i) i = tops_[i] = tops_[tops_[i]];
    return i;
  }

  /// From the roots inwards.
  template <class...>
  void arrange() {
    for (std::size_t i = 0; i < parents_.size(); ++i) (parents_[i] == none ? roots_ : parts_[parents_[i]]).push_back(i);
    auto order = roots_;
    for (std::size_t at = 0; at < order.size(); ++at) {
      const auto whole = order[at];
      if (depths_[whole] == deepest) parts_[whole].clear();
      for (const auto part : parts_[whole]) depths_[part] = depths_[whole] + 1;
      order.insert(order.end(), parts_[whole].begin(), parts_[whole].end());
      if (!parts_[whole].empty()) wholes_.push_back(whole);
    }
    std::reverse(wholes_.begin(), wholes_.end());
    left_.assign(parents_.size(), true);
    for (const auto i : order) left_[i] = false;
  }

  GraphView graph_;
  std::vector<std::pair<DealId, std::size_t>> places_;  // by deal
  Group parents_;
  Group tops_;  // towards the root
  Group depths_;
  std::vector<Group> parts_;
  Group roots_;
  Group wholes_;
  std::vector<std::pair<std::size_t, std::size_t>> sharing_;
  std::vector<bool> left_;  // out, as they lie too deep
};

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
