#pragma once

#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

namespace newsgraph {

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
  /// Takes the deals that `filter` lets through. O(flows log flows).
  explicit Payments(const Graph& graph, const Filter& filter = {}) {
    std::vector<Flow> flows;
    bool passes = false;
    for (const auto& flow : graph.flows()) {
      // The flows of a deal stand together.
      if (&flow == graph.flows().data() || (&flow - 1)->deal != flow.deal) passes = matches(graph, flow.deal, filter);
      if (passes && stands(flow)) flows.push_back(flow);
    }
    std::ranges::sort(flows, {}, [](const Flow& flow) { return std::tuple{flow.payer, flow.payee, flow.deal}; });
    deals_.reserve(flows.size());
    for (const auto& flow : flows) {
      if (pairs_.empty() || pairs_.back().payer != flow.payer || pairs_.back().payee != flow.payee)
        pairs_.push_back({flow.payer, flow.payee, {static_cast<std::uint32_t>(deals_.size()), 0}});
      deals_.push_back(flow.deal);
      ++pairs_.back().deals.count;
    }
  }

  [[nodiscard]] std::span<const PaymentPair> pairs() const& noexcept { return pairs_; }
  void pairs() const&& = delete;

  [[nodiscard]] std::span<const DealId> deals(const PaymentPair& pair) const& noexcept {
    return std::span{deals_}.subspan(pair.deals.first, pair.deals.count);
  }
  void deals(const PaymentPair&) const&& = delete;

  /// Those of the pairs for which `counts(pair)` is true, each with all its deals.
  template <class Predicate>
  [[nodiscard]] Payments only(Predicate counts) const {
    auto some = *this;
    std::erase_if(some.pairs_, [&](const PaymentPair& pair) { return !counts(pair); });
    return some;
  }

  /// Whom `payer` pays. O(log pairs).
  [[nodiscard]] std::span<const PaymentPair> paid_by(EntityId payer) const& noexcept {
    return std::ranges::equal_range(pairs_, payer, {}, &PaymentPair::payer);
  }
  void paid_by(EntityId) const&& = delete;

private:
  std::vector<PaymentPair> pairs_;
  std::vector<DealId> deals_;
};

}  // namespace newsgraph
