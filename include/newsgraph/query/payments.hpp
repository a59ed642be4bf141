// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/contingent.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// An ordered pair of which the first pays the second, by one deal or more.
struct PaymentPair {
  EntityId payer;
  EntityId payee;
  Range<DealId> deals;  ///< `payments.deals(pair)`
};

/// Who pays whom: each ordered pair once, by payer and then payee, with its deals in the order in which they came.
///
/// It stands by itself, and keeps its answers when the graph grows.
class Payments {
public:
  /// Takes the deals that `filter` lets through. O(n log n) in their flows, and in the deals of the article or the
  /// party that it asks for, or else of the graph; O(entities) before any other question since the graph has changed.
  template <class...>
  explicit Payments(const Graph& graph, const Filter& filter = {})
      : counting_{.statuses = filter.statuses,
                  .modality = filter.modality,
                  .tellings = filter.tellings,
                  .superseded = filter.superseded} {
    const auto* known = graph_parts::known_already(graph);
    united_ = known != nullptr ? known->united : graph_parts::UnitedEntities{graph};
    base_parts::RowVector<Flow> flows;
    const auto take = [&](Rows<Flow> some) {
      bool passes = false;
      for (std::size_t i = 0; i < some.size(); ++i) {
        if (i == 0 || some[i].deal != some[i - 1].deal) passes = counts(graph, some[i].deal, filter);
        if (passes && graph_parts::stands(some[i])) flows.push_back(some[i]);
      }
    };
    if ((filter.article || filter.party) && graph.flows_in_order())
      for (const auto deal : graph_parts::AskedDeals{graph, filter})
        take(graph[graph_parts::flows_of(graph, {static_cast<std::uint32_t>(deal.index()), 1})]);
    else
      take(graph[graph.table<Flow>()]);
    base_parts::sort(flows, [](const Flow& a, const Flow& b) {
      if (a.payer != b.payer) return a.payer < b.payer;
      return a.payee != b.payee ? a.payee < b.payee : a.deal < b.deal;
    });
    deals_.reserve(flows.size());
    for (const auto& flow : flows) {
      if (pairs_.empty() || pairs_.back().payer != flow.payer || pairs_.back().payee != flow.payee)
        pairs_.push_back({flow.payer, flow.payee, {static_cast<std::uint32_t>(deals_.size()), 0}});
      deals_.push_back(flow.deal);
      ++pairs_.back().deals.count;
    }
    find_options(graph_parts::view_of(graph, filter));
  }

  [[nodiscard]] Rows<PaymentPair> pairs() const& noexcept { return {pairs_.data(), pairs_.size()}; }
  void pairs() const&& = delete;

  [[nodiscard]] Rows<DealId> deals(const PaymentPair& pair) const& noexcept {
    return {deals_.data() + pair.deals.first, pair.deals.count};
  }
  void deals(const PaymentPair&) const&& = delete;

  /// What counts by the filter that this was made with: its statuses and its certainty.
  [[nodiscard]] const Filter& counting() const& noexcept { return counting_; }
  void counting() const&& = delete;

  /// Whether two deals are alternatives, so that no more than one of them comes about. O(log alternatives).
  template <class...>
  [[nodiscard]] bool exclude_each_other(DealId a, DealId b) const noexcept {
    const auto* one = option(a);
    const auto* other = option(b);
    return one != nullptr && other != nullptr && one->choice == other->choice && one->option != other->option;
  }

  /// Whether no two of some deals exclude each other.
  template <class...>
  [[nodiscard]] bool can_be_together(const std::vector<DealId>& some) const noexcept {
    if (options_.empty()) return true;
    for (std::size_t i = 0; i < some.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (exclude_each_other(some[i], some[j])) return false;
    return true;
  }

  /// Whether there is a deal for each of some pairs so that no two of them exclude each other; taken to be so where
  /// that takes more than 10,000 steps to find out.
  template <class Pairs>
  [[nodiscard]] bool can_all_come_about(const Pairs& pairs) const {
    if (options_.empty()) return true;
    std::vector<PaymentPair> open;  // of which each deal has alternatives
    for (const auto& pair : pairs)
      if (base_parts::all_of(deals(pair), [&](DealId deal) { return option(deal) != nullptr; })) open.push_back(pair);
    std::vector<DealId> taken;
    std::size_t steps = 10'000;
    return can_all_come_about(Rows<PaymentPair>{open.data(), open.size()}, taken, steps);
  }

  /// Those of the pairs for which `counts(pair)` is true, each with all its deals.
  template <class Predicate>
  [[nodiscard]] Payments only(Predicate counts) const {
    auto some = *this;
    std::erase_if(some.pairs_, [&](const PaymentPair& pair) { return !counts(pair); });
    return some;
  }

  /// What an entity was when this was made: for ids that are kept from before it was united with another. O(log of how
  /// many were).
  template <class...>
  [[nodiscard]] EntityId entity(EntityId id) const noexcept {
    return united_(id);
  }

  /// Whom `payer` pays. O(log pairs).
  template <class...>
  [[nodiscard]] Rows<PaymentPair> paid_by(EntityId payer) const& noexcept {
    payer = entity(payer);
    const auto first = std::partition_point(pairs_.begin(), pairs_.end(),
                                            [payer](const PaymentPair& pair) { return pair.payer < payer; });
    const auto last =
        std::partition_point(first, pairs_.end(), [payer](const PaymentPair& pair) { return pair.payer == payer; });
    return pairs().part(static_cast<std::size_t>(first - pairs_.begin()), static_cast<std::size_t>(last - first));
  }
  void paid_by(EntityId) const&& = delete;

private:
  template <class...>
  [[nodiscard]] static bool counts(const Graph& graph, DealId deal, const Filter& filter) {
    return matches(graph, deal, filter)
           && (filter.contingent || !is_only_contingent(graph_parts::view_of(graph, filter), deal));
  }

  /// A deal that comes about only where the other options of its choice do not.
  struct Option {
    DealId deal;
    std::uint32_t choice;
    std::uint32_t option;  // the versions of one deal are one
  };

  [[nodiscard]] const Option* option(DealId deal) const noexcept {
    const auto at = std::lower_bound(options_.begin(), options_.end(), deal,
                                     [](const Option& one, DealId of) { return one.deal < of; });
    return at != options_.end() && at->deal == deal ? &*at : nullptr;
  }

  template <class...>
  void find_options(GraphView graph) {
    std::vector<DealId> linked;
    for (const auto deal : deals_)
      if (graph_parts::decides_with_others(graph, deal)) linked.push_back(deal);
    base_parts::sort_unique(linked);
    for (const auto deal : linked)
      if (const auto place = graph_parts::deal_options(graph).place(graph.shown(deal)))
        options_.push_back({deal, place->choice, place->option});
  }

  template <class...>
  [[nodiscard]] bool can_all_come_about(Rows<PaymentPair> pairs, std::vector<DealId>& taken, std::size_t& steps) const {
    if (pairs.empty()) return true;
    const auto others = pairs.part(1, pairs.size() - 1);
    for (const auto deal : deals(pairs.front())) {
      if (steps <= taken.size()) return true;
      steps -= 1 + taken.size();
      if (base_parts::any_of(taken, [&](DealId one) { return exclude_each_other(one, deal); })) continue;
      taken.push_back(deal);
      if (can_all_come_about(others, taken, steps)) return true;
      taken.pop_back();
    }
    return false;
  }

  Filter counting_;
  std::vector<PaymentPair> pairs_;
  std::vector<DealId> deals_;
  std::vector<Option> options_;  // by deal; only of those that have alternatives
  graph_parts::UnitedEntities united_;
};

}  // namespace newsgraph::inline v0_1
