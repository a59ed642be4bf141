// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Which deals are versions of one, as they replace each other, and which only come about where others do not: the
/// alternatives to a version, their versions, and so on. Those are a choice, of which the versions of a deal are one
/// option. It stands by itself.
class DealOptions {
public:
  /// Of those that are alternatives. The numbers count from 0.
  struct Place {
    std::uint32_t choice;
    std::uint32_t option;
  };

  /// `shown(deal)` is what stands for a deal; `in_effect(deal)`: it is under way or done. O(n log n) in the deals that
  /// are linked so, and O(deals).
  template <class Shown, class InEffect>
  DealOptions(const Graph& graph, Shown shown, InEffect in_effect) {
    std::vector<std::uint32_t> versions;  // by deal, once there is a link: towards the first of those that are one
    std::vector<std::uint32_t> choices;
    for (const auto id : graph.table<DealNode>().ids())
      for (const auto& link : graph[graph.details(id, &DealDetails::links)]) {
        if (link.type != LinkType::replaces && link.type != LinkType::alternative_to) continue;
        const DealId from = shown(id);
        const DealId to = shown(link.to);
        if (from == to) continue;
        if (versions.empty()) {
          for (const auto deal : graph.table<DealNode>().ids())
            versions.push_back(static_cast<std::uint32_t>(deal.index()));
          choices = versions;
        }
        if (link.type == LinkType::replaces) unite(versions, from, to);
        unite(choices, from, to);
        deals_.push_back(from);
        deals_.push_back(to);
      }
    if (deals_.empty()) return;
    base_parts::sort_unique(deals_);
    const auto roots = [&](DealId deal) { return std::pair{root(choices, deal), root(versions, deal)}; };
    base_parts::sort_by(deals_, roots);

    number_.resize(versions.size(), 0);
    std::optional<std::pair<std::uint32_t, std::uint32_t>> last;
    for (std::uint32_t i = 0; i < deals_.size(); ++i) {
      const auto of = roots(deals_[i]);
      if (!last || last->first != of.first)
        choices_.push_back({{i, 0}, {static_cast<std::uint32_t>(in_effect_.size()), 0}, 0});
      auto& choice = choices_.back();
      if (last != of) {
        options_.push_back({{i, 0}, static_cast<std::uint32_t>(choices_.size() - 1)});
        ++choice.options;
      }
      last = of;
      ++choice.deals.count;
      ++options_.back().deals.count;
      number_[deals_[i].index()] = static_cast<std::uint32_t>(options_.size());
      if (!in_effect(deals_[i])) continue;
      in_effect_.push_back(deals_[i]);
      ++choice.in_effect.count;
    }
  }

  /// The versions of a deal, with it, in their order; empty where it is the only one and has no alternatives.
  [[nodiscard]] Rows<DealId> versions(DealId deal) const& noexcept {
    const auto* option = find(deal);
    return option != nullptr ? rows(deals_, option->deals) : Rows<DealId>{};
  }

  /// These and the alternatives to them, option by option.
  [[nodiscard]] Rows<DealId> all(DealId deal) const& noexcept {
    const auto* option = find(deal);
    return option != nullptr ? rows(deals_, choices_[option->choice].deals) : Rows<DealId>{};
  }

  /// Those of them that are under way or done.
  [[nodiscard]] Rows<DealId> in_effect(DealId deal) const& noexcept {
    const auto* option = find(deal);
    return option != nullptr ? rows(in_effect_, choices_[option->choice].in_effect) : Rows<DealId>{};
  }

  /// Nothing where a deal has no alternatives.
  [[nodiscard]] std::optional<Place> place(DealId deal) const noexcept {
    const auto* option = find(deal);
    if (option == nullptr || choices_[option->choice].options == 1) return std::nullopt;
    return Place{option->choice, number_[deal.index()] - 1};
  }

private:
  struct Option {
    Range<DealId> deals;
    std::uint32_t choice;
  };
  struct Choice {
    Range<DealId> deals;
    Range<DealId> in_effect;
    std::uint32_t options;
  };

  [[nodiscard]] const Option* find(DealId deal) const noexcept {
    const auto number = deal.index() < number_.size() ? number_[deal.index()] : 0;
    return number != 0 ? &options_[number - 1] : nullptr;
  }

  [[nodiscard]] static Rows<DealId> rows(const std::vector<DealId>& all, Range<DealId> range) noexcept {
    return {all.data() + range.first, range.count};
  }

  [[nodiscard]] static std::uint32_t root(std::vector<std::uint32_t>& parents, DealId deal) noexcept {
    auto i = static_cast<std::uint32_t>(deal.index());
    while (parents[i] != i) i = parents[i] = parents[parents[i]];
    return i;
  }

  static void unite(std::vector<std::uint32_t>& parents, DealId a, DealId b) noexcept {
    const auto one = root(parents, a);
    const auto other = root(parents, b);
    (one < other ? parents[other] : parents[one]) = one < other ? one : other;
  }

  std::vector<std::uint32_t> number_;  // by deal: from 1, of its option; else 0
  std::vector<DealId> deals_;          // by choice, then by option, then in order
  std::vector<DealId> in_effect_;      // by choice
  std::vector<Option> options_;
  std::vector<Choice> choices_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
