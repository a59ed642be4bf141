// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_clusters.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

// Which deals take the place of each other, are alternatives, or lie within each other. With `same`, a link of any
// telling of a deal holds for the deal, and deals are their newest tellings; without it, links are those of the
// article that tells the deal.

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// The telling of a deal that stands for it.
template <class...>
[[nodiscard]] DealId standing_for(const DealClusters* same, DealId deal) noexcept {
  return same != nullptr && same->knows(deal) ? same->newest(deal) : deal;
}

/// Calls `visit(telling)` for each telling of a deal.
template <class Visitor>
void for_each_telling(const DealClusters* same, DealId deal, Visitor visit) {
  if (same == nullptr || !same->knows(deal)) return visit(deal);
  for (const auto telling : same->tellings(deal)) visit(telling);
}

/// Calls `visit(type, other, from_here)` for each link between a deal and another one that decides which of them
/// counts: `from_here` where it is this deal's. O(links of its tellings).
template <class Visitor>
void for_each_deciding_link(const Graph& graph, const DealClusters* same, DealId deal, Visitor visit) {
  const auto self = standing_for(same, deal);
  for_each_telling(same, deal, [&](DealId telling) {
    const auto& details = graph.details(telling);
    const auto give = [&](const LinkNode& link, bool from_here) {
      if (!model_parts::decides_what_counts(link.type)) return;
      const auto other = standing_for(same, link.to);
      if (other != self) visit(link.type, other, from_here);
    };
    for (const auto& link : graph[details.links]) give(link, true);
    for (const auto& link : graph[details.linked_from]) give(link, false);
  });
}

/// Whether there is such a link.
template <class...>
[[nodiscard]] bool decides_with_others(const Graph& graph, const DealClusters* same, DealId deal) {
  bool found = false;
  for_each_deciding_link(graph, same, deal, [&](LinkType, DealId, bool) { found = true; });
  return found;
}

/// The deals at the other ends of such links, each once, as they come.
template <class...>
[[nodiscard]] std::vector<DealId> linked(const Graph& graph, const DealClusters* same, DealId deal, LinkType type,
                                         bool from_here) {
  std::vector<DealId> found;
  for_each_deciding_link(graph, same, deal, [&](LinkType of, DealId other, bool own) {
    if (of == type && own == from_here && !base_parts::contains(found, other)) found.push_back(other);
  });
  return found;
}

}  // namespace graph_parts

/// The deals that take the place of `deal`: a raised bid, an amended contract.
template <class...>
[[nodiscard]] std::vector<DealId> replaced_by(const Graph& graph, DealId deal, const DealClusters* same = nullptr) {
  return graph_parts::linked(graph, same, deal, LinkType::replaces, false);
}

/// The deals that `deal` is a part of: a round, a frame contract.
template <class...>
[[nodiscard]] std::vector<DealId> wholes_of(const Graph& graph, DealId deal, const DealClusters* same = nullptr) {
  return graph_parts::linked(graph, same, deal, LinkType::part_of, true);
}

/// The deals that are parts of `deal`: tranches, orders, instalments.
template <class...>
[[nodiscard]] std::vector<DealId> parts_of(const Graph& graph, DealId deal, const DealClusters* same = nullptr) {
  return graph_parts::linked(graph, same, deal, LinkType::part_of, false);
}

namespace graph_parts {

/// Deals that are reached one from the other: each once, and no more than `most`.
class Reached {
public:
  explicit Reached(std::size_t most) noexcept : most_{most} {}

  /// Adds a deal to `into` where it was not reached before.
  template <class...>
  void add(std::vector<DealId>& into, DealId deal) {
    const auto at = std::lower_bound(seen_.begin(), seen_.end(), deal);
    if (seen_.size() >= most_ || (at != seen_.end() && *at == deal)) return;
    seen_.insert(at, deal);
    into.push_back(deal);
  }

private:
  std::size_t most_;
  std::vector<DealId> seen_;  // in order
};

}  // namespace graph_parts

/// A deal with those that it replaced and those that replaced it: bids of one bidder, versions of one contract; `deal`
/// first. O(n log n) in them and their links; no more than `most` are looked at.
template <class...>
[[nodiscard]] std::vector<DealId> versions_of(const Graph& graph, DealId deal, const DealClusters* same = nullptr,
                                              std::size_t most = 1'000) {
  std::vector<DealId> found;
  graph_parts::Reached reached{most};
  reached.add(found, graph_parts::standing_for(same, deal));
  for (std::size_t i = 0; i < found.size(); ++i)
    graph_parts::for_each_deciding_link(graph, same, found[i], [&](LinkType type, DealId other, bool) {
      if (type == LinkType::replaces) reached.add(found, other);
    });
  return found;
}

/// The deals that only come about where `deal` does not: the alternatives to a version of it, to their versions, and so
/// on. O(n log n) in them and their links; no more than `most` are looked at.
template <class...>
[[nodiscard]] std::vector<DealId> alternatives_to(const Graph& graph, DealId deal, const DealClusters* same = nullptr,
                                                  std::size_t most = 1'000) {
  std::vector<DealId> found;
  std::vector<DealId> versions;
  graph_parts::Reached reached{most};
  for (const auto one : versions_of(graph, deal, same, most)) reached.add(versions, one);
  for (const auto one : versions)
    for (const bool from_here : {true, false})
      for (const auto other : graph_parts::linked(graph, same, one, LinkType::alternative_to, from_here))
        reached.add(found, other);
  for (std::size_t i = 0; i < found.size(); ++i)
    graph_parts::for_each_deciding_link(graph, same, found[i], [&](LinkType type, DealId other, bool) {
      if (type != LinkType::part_of) reached.add(found, other);
    });
  return found;
}

/// Of `deal` and the alternatives to it, the versions of each, its own first. One alone where there are no
/// alternatives; of more than `most` deals, some are left out.
template <class...>
[[nodiscard]] std::vector<std::vector<DealId>> options_of(const Graph& graph, DealId deal,
                                                          const DealClusters* same = nullptr,
                                                          std::size_t most = 1'000) {
  std::vector<std::vector<DealId>> found{versions_of(graph, deal, same, most)};
  graph_parts::Reached reached{most};
  std::vector<DealId> known;
  for (const auto one : alternatives_to(graph, deal, same, most)) {
    const auto before = known.size();
    reached.add(known, one);
    if (known.size() == before) continue;
    found.push_back(versions_of(graph, one, same, most));
    for (const auto other : found.back()) reached.add(known, other);
  }
  return found;
}

/// The deals that replace `deal`, those that replace these, and so on, the nearest first. No more than 64 are looked
/// at.
template <class...>
[[nodiscard]] std::vector<DealId> all_replacing(const Graph& graph, DealId deal, const DealClusters* same = nullptr) {
  std::vector<DealId> found;
  if (!graph_parts::decides_with_others(graph, same, deal)) return found;
  std::vector<DealId> self;
  graph_parts::Reached reached{65};
  reached.add(self, graph_parts::standing_for(same, deal));
  for (const auto other : replaced_by(graph, self.front(), same)) reached.add(found, other);
  for (std::size_t i = 0; i < found.size(); ++i)
    for (const auto other : replaced_by(graph, found[i], same)) reached.add(found, other);
  return found;
}

/// The deals that `deal` lies within: those that it is a part of, what replaced them, and what those are parts of in
/// turn, the nearest first. No more than 64 are looked at.
template <class...>
[[nodiscard]] std::vector<DealId> all_wholes_of(const Graph& graph, DealId deal, const DealClusters* same = nullptr) {
  std::vector<DealId> found;
  graph_parts::Reached reached{65};
  std::vector<DealId> self;
  reached.add(self, graph_parts::standing_for(same, deal));
  for (const auto whole : wholes_of(graph, self.front(), same)) reached.add(found, whole);
  for (std::size_t i = 0; i < found.size(); ++i)
    graph_parts::for_each_deciding_link(graph, same, found[i], [&](LinkType type, DealId other, bool from_here) {
      if (from_here ? type == LinkType::part_of : type == LinkType::replaces) reached.add(found, other);
    });
  return found;
}

}  // namespace newsgraph::inline v0_1
