// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals.hpp>

#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A deal that may be told twice: as a part of another one, and by itself.
struct CountedTwice {
  DealId deal;                    ///< it says that it may overlap
  std::vector<DealId> others;     ///< with these
  std::vector<Total> together{};  ///< by currency, of it and of those of them whose money goes the same way
};

namespace query_parts {

/// Whether somebody pays under both deals, or somebody gets money under both.
template <class...>
[[nodiscard]] bool share_side(const DealMoneys& moneys, DealId a, DealId b) {
  for (const auto side : {Side::pays, Side::gets}) {
    const auto& one = moneys[a].on(side);
    const auto& other = moneys[b].on(side);
    const auto& few = one.parties.size() < other.parties.size() ? one : other;
    const auto& many = &few == &one ? other : one;
    for (const auto& party : few.parties)
      if (many.has(party.entity)) return true;
  }
  return false;
}

/// The deals of an article that may overlap with others, in document order; overlaps that both deals tell come once.
///
/// What they come to together is at least as if one lay within the other, at most as if they stood apart; in several
/// currencies each counts in full. O(deals and links of the article).
template <class...>
[[nodiscard]] std::vector<CountedTwice> counted_twice(GraphView graph, ArticleId article) {
  std::vector<std::pair<DealId, DealId>> told;  // deals, and what they say that they may overlap with
  for (const auto deal : graph.member(article, &ArticleNode::deals).ids())
    for (const auto& link : graph[graph.details(deal, &DealDetails::links)])
      if (link.type == LinkType::may_overlap) told.emplace_back(deal, link.to);
  base_parts::sort_unique(told);
  const DealMoneys moneys{graph};
  const Counting counting;
  std::vector<CountedTwice> found;
  for (const auto deal : graph.member(article, &ArticleNode::deals).ids()) {
    CountedTwice twice{deal, {}};
    for (const auto& link : graph[graph.details(deal, &DealDetails::links)])
      if (link.type == LinkType::may_overlap
          && !(link.to < deal && base_parts::contains_in_order(told, std::pair{link.to, deal})))
        twice.others.push_back(link.to);
    if (twice.others.empty()) continue;
    std::vector<DealAmount> amounts;
    const auto add = [&](DealId of) {
      for (const auto& money : moneys.each(of))
        if (const auto& total = money.total()) amounts.push_back({of, *total});
    };
    add(deal);
    if (!amounts.empty())
      for (const auto other : twice.others)
        if (share_side(moneys, deal, other)) add(other);
    twice.together = counted_together(graph, std::move(amounts), counting);
    found.push_back(std::move(twice));
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
