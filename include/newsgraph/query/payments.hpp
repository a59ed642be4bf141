// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
  /// Takes the deals that `filter` lets through. O(entities + flows log flows).
  template <class...>
  explicit Payments(const Graph& graph, const Filter& filter = {}) {
    std::vector<Flow> flows;
    bool passes = false;
    for (const auto id : graph.table<EntityNode>().ids())
      if (const auto now = graph.entity(id); now != id) united_.push_back({id, now});
    const auto all = graph[graph.table<Flow>()];
    for (const auto& flow : all) {
      // The flows of a deal stand together.
      if (&flow == all.data() || (&flow - 1)->deal != flow.deal) passes = matches(graph, flow.deal, filter);
      if (passes && graph_parts::stands(flow)) flows.push_back(flow);
    }
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
  }

  [[nodiscard]] Rows<PaymentPair> pairs() const& noexcept { return {pairs_.data(), pairs_.size()}; }
  void pairs() const&& = delete;

  [[nodiscard]] Rows<DealId> deals(const PaymentPair& pair) const& noexcept {
    return {deals_.data() + pair.deals.first, pair.deals.count};
  }
  void deals(const PaymentPair&) const&& = delete;

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
    const auto at =
        std::partition_point(united_.begin(), united_.end(), [id](const United& united) { return united.id < id; });
    return at != united_.end() && at->id == id ? at->now : id;
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
  struct United {
    EntityId id;
    EntityId now;
  };

  std::vector<PaymentPair> pairs_;
  std::vector<DealId> deals_;
  std::vector<United> united_;  // by id
};

}  // namespace newsgraph::inline v0_1
