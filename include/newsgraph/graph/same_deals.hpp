#pragma once

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/sameness/first_fit.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace newsgraph {

/// Which deals of several articles are one, told again.
///
/// Deals are one if they have the same `ref`, or if somebody joined them; and else if they stand in different articles,
/// have the same type, the same parties in the same roles, and amounts and dates that can be those of one deal (see
/// `compatible`): of such deals each, in the order in which they were published, goes to the first that it fits, with
/// all that went there before. Packages, and deals with parties that nobody names, are one with others by their `ref`
/// or a join alone. It stands by itself, and keeps its answers when the graph grows; of deals that came later it knows
/// nothing.
class SameDeals {
public:
  /// O(n log n) in the deals and their parties, and what `FirstFit` takes: more only where one type of deal between the
  /// same parties is told with many different sums or dates.
  explicit SameDeals(const Graph& graph) : group_(graph.deals().size()) {
    std::iota(group_.begin(), group_.end(), std::uint32_t{0});
    for (const auto id : graph.all<DealNode>().ids()) tellings_.push_back(id);
    std::ranges::sort(tellings_, [&](DealId a, DealId b) { return published_before(graph, a, b); });
    unite_refs(graph);
    for (const auto& join : graph.joins()) {
      const auto a = find_deal(graph, join.first());
      const auto b = find_deal(graph, join.second());
      if (a && b) unite(*a, *b);
    }
    unite_alike(graph);

    for (std::size_t i = 0; i < group_.size(); ++i) group_[i] = root(static_cast<std::uint32_t>(i));
    std::ranges::stable_sort(tellings_, {}, [&](DealId id) { return group_[id.index()]; });
    ranges_.resize(group_.size());
    for (auto i = static_cast<std::uint32_t>(tellings_.size()); i-- > 0;) {
      auto& range = ranges_[group_[tellings_[i].index()]];
      range = {i, range.count + 1};
    }
  }

  /// The deals that are one with `deal`, with it: the tellings of it, in the order in which they were published. The
  /// deal must have been there.
  [[nodiscard]] std::span<const DealId> tellings(DealId deal) const& noexcept {
    const auto range = ranges_[group_[deal.index()]];
    return std::span{tellings_}.subspan(range.first, range.count);
  }
  void tellings(DealId) const&& = delete;

  /// The telling that was published last.
  [[nodiscard]] DealId newest(DealId deal) const noexcept { return tellings(deal).back(); }

  /// A deal that came later is by itself.
  [[nodiscard]] bool is_newest(DealId deal) const noexcept {
    return deal.index() >= group_.size() || newest(deal) == deal;
  }

  /// Each deal once, by its newest telling, in the order of their ids.
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
    const auto [low, high] =
        std::minmax({root(static_cast<std::uint32_t>(a.index())), root(static_cast<std::uint32_t>(b.index()))});
    group_[high] = low;
  }

  void unite_refs(const Graph& graph) {
    std::vector<std::pair<std::size_t, DealId>> refs;
    for (const auto id : tellings_)
      if (const auto ref = graph.details(id).ref) refs.emplace_back((*ref).index(), id);
    std::ranges::stable_sort(refs, {}, &std::pair<std::size_t, DealId>::first);
    for (std::size_t i = 1; i < refs.size(); ++i)
      if (refs[i].first == refs[i - 1].first) unite(refs[i].second, refs[i - 1].second);
  }

  void unite_alike(const Graph& graph) {
    using Sides = std::vector<std::pair<Role, EntityId>>;
    std::vector<std::tuple<DealType, Sides, DealId>> all;
    for (const auto id : tellings_) {
      Sides sides;
      for (const auto& party : graph[graph[id].parties]) sides.emplace_back(party.role, party.entity);
      if (sides.empty()) continue;
      std::ranges::sort(sides);
      all.emplace_back(graph[id].type, std::move(sides), id);
    }
    const auto key = [](const auto& row) { return std::tie(std::get<0>(row), std::get<1>(row)); };
    std::ranges::stable_sort(all, {}, key);
    FirstFit groups{graph};
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i == 0 || key(all[i]) != key(all[i - 1])) groups.clear();
      const auto id = std::get<2>(all[i]);
      unite(groups.add(id), id);
    }
  }

  std::vector<std::uint32_t> group_;   // by deal; first a forest, then the root
  std::vector<DealId> tellings_;       // by group, then as they were published
  std::vector<Range<DealId>> ranges_;  // by group: its tellings
};

}  // namespace newsgraph
