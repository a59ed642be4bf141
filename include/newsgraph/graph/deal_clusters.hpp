// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/sameness/first_fit.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Which deals of several articles are one, told again.
///
/// Deals are one if they have the same `ref`, or if somebody joined them; and else if they stand in different articles,
/// have the same type, the same parties in the same roles, and amounts and dates that can be those of one deal (see
/// `compatible`): of such deals each, in the order in which they were published, goes to the first that it fits, with
/// all that went there before. Packages, and deals with parties that nobody names, are one with others by their `ref`
/// or a join alone. It stands by itself, and keeps its answers when the graph grows; of deals that came later it knows
/// nothing.
class DealClusters {
public:
  /// O(n log n) in the deals and their parties, and what `FirstFit` takes: more only where one type of deal between the
  /// same parties is told with many different sums or dates.
  template <class...>
  explicit DealClusters(const Graph& graph) : group_(graph.table<DealNode>().size()), ranges_(group_.size()) {
    for (std::size_t i = 0; i < group_.size(); ++i) {
      group_[i] = static_cast<std::uint32_t>(i);
      tellings_.emplace_back(i);
    }
    base_parts::sort(tellings_, [&](DealId a, DealId b) { return graph_parts::publication_order(graph, a, b); });
    unite_refs(graph);
    for (const auto& join : graph.joins()) {
      const auto a = find_deal(graph, join.first());
      const auto b = find_deal(graph, join.second());
      if (a && b) unite(*a, *b);
    }
    unite_alike(graph);
    gather();
  }

  /// The deals that are one with `deal`, with it: the tellings of it, in the order in which they were published. The
  /// deal must have been there.
  [[nodiscard]] Rows<DealId> tellings(DealId deal) const& noexcept {
    const auto range = ranges_[group_[deal.index()]];
    return {tellings_.data() + range.first, range.count};
  }
  void tellings(DealId) const&& = delete;

  /// The telling that was published last.
  [[nodiscard]] DealId newest(DealId deal) const noexcept { return tellings(deal).back(); }

  /// Whether the deal was there when this was made.
  [[nodiscard]] bool knows(DealId deal) const noexcept { return deal.index() < group_.size(); }

  /// A deal that came later is by itself.
  [[nodiscard]] bool is_newest(DealId deal) const noexcept {
    return deal.index() >= group_.size() || newest(deal) == deal;
  }

  /// Each deal once, by its newest telling, in the order of their ids.
  template <class...>
  [[nodiscard]] std::vector<DealId> deals() const {
    std::vector<DealId> found;
    for (std::size_t i = 0; i < group_.size(); ++i)
      if (is_newest(DealId{i})) found.emplace_back(i);
    return found;
  }

private:
  std::uint32_t root(std::uint32_t deal) noexcept {
    while (group_[deal] != deal) deal = group_[deal] = group_[group_[deal]];
    return deal;
  }

  void unite(DealId a, DealId b) noexcept {
    const auto one = root(static_cast<std::uint32_t>(a.index()));
    const auto other = root(static_cast<std::uint32_t>(b.index()));
    group_[(std::max)(one, other)] = (std::min)(one, other);
  }

  template <class...>
  void unite_refs(const Graph& graph) {
    std::vector<std::uint64_t> refs;  // a ref and a deal in one number
    for (const auto id : tellings_)
      if (const auto ref = graph.details(id).ref) refs.push_back(std::uint64_t{(*ref).index()} << 32U | id.index());
    base_parts::sort(refs);
    const auto deal_of = [](std::uint64_t ref) { return DealId{static_cast<std::size_t>(ref & 0xFFFF'FFFFU)}; };
    for (std::size_t i = 1; i < refs.size(); ++i)
      if (refs[i] >> 32U == refs[i - 1] >> 32U) unite(deal_of(refs[i]), deal_of(refs[i - 1]));
  }

  template <class...>
  void unite_alike(const Graph& graph) {
    struct Telling {
      std::vector<std::uint64_t> key;  // the type, and the parties in their roles
      std::size_t place;               // as they were published
    };
    std::vector<Telling> all;
    for (std::size_t place = 0; place < tellings_.size(); ++place) {
      const auto& deal = graph[tellings_[place]];
      if (deal.parties.empty()) continue;
      std::vector<std::uint64_t> key;
      for (const auto& party : graph[deal.parties])
        key.push_back(static_cast<std::uint64_t>(party.role) << 32U | party.entity.index());
      base_parts::sort(key);
      key.push_back(static_cast<std::uint64_t>(deal.type) << 40U);
      all.push_back({std::move(key), place});
    }
    base_parts::sort(
        all, [](const Telling& a, const Telling& b) { return a.key != b.key ? a.key < b.key : a.place < b.place; });
    graph_parts::FirstFit groups{graph};
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i == 0 || all[i].key != all[i - 1].key) groups.clear();
      const auto id = tellings_[all[i].place];
      unite(groups.add(id), id);
    }
  }

  /// Puts the tellings of each group together.
  template <class...>
  void gather() {
    for (std::size_t i = 0; i < group_.size(); ++i) {
      group_[i] = root(static_cast<std::uint32_t>(i));
      ++ranges_[group_[i]].count;
    }
    std::uint32_t first = 0;
    for (auto& range : ranges_) {
      range.first = first;
      first += range.count;
      range.count = 0;
    }
    const auto published = tellings_;
    for (const auto id : published) {
      auto& range = ranges_[group_[id.index()]];
      tellings_[range.first + range.count++] = id;
    }
  }

  std::vector<std::uint32_t> group_;   // by deal; first a forest, then the root
  std::vector<DealId> tellings_;       // by group, then as they were published
  std::vector<Range<DealId>> ranges_;  // by group: its tellings
};

}  // namespace newsgraph::inline v0_1
