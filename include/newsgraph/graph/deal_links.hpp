// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph_view.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

// Which deals take the place of each other, are alternatives, or lie within each other. Where each deal counts once, a
// link of any telling of it holds for it, and deals are what stands for them.

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// Calls `visit(type, other, from_here)` for each link between a deal and another one that decides which of them
/// counts: `from_here` where it is this deal's. O(links of its tellings).
template <class Visitor>
void for_each_deciding_link(GraphView graph, DealId deal, Visitor visit) {
  const auto self = graph.shown(deal);
  const Graph& each = graph;
  graph.for_each_telling(deal, [&](DealId telling) {
    const auto& details = each.details(telling);
    const auto give = [&](const LinkNode& link, bool from_here) {
      if (!model_parts::decides_what_counts(link.type)) return;
      const auto other = graph.shown(link.to);
      if (other != self) visit(link.type, other, from_here);
    };
    for (const auto& link : graph[details.links]) give(link, true);
    for (const auto& link : graph[details.linked_from]) give(link, false);
  });
}

/// Whether there is such a link.
template <class...>
[[nodiscard]] bool decides_with_others(GraphView graph, DealId deal) {
  bool found = false;
  for_each_deciding_link(graph, deal, [&](LinkType, DealId, bool) { found = true; });
  return found;
}

/// The deals at the other ends of such links, each once, as they come. O(n log n) in the links.
template <class...>
[[nodiscard]] std::vector<DealId> linked(GraphView graph, DealId deal, LinkType type, bool from_here) {
  std::vector<std::pair<DealId, std::size_t>> places;
  for_each_deciding_link(graph, deal, [&](LinkType of, DealId other, bool own) {
    if (of == type && own == from_here) places.emplace_back(other, places.size());
  });
  base_parts::sort(places);
  places.erase(
      std::unique(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
      places.end());
  base_parts::sort_by(places, [](const auto& place) { return place.second; });
  std::vector<DealId> found;
  for (const auto& [other, place] : places) found.push_back(other);
  return found;
}

}  // namespace graph_parts

/// The deals that take the place of `deal`: a raised bid, an amended contract.
template <class...>
[[nodiscard]] std::vector<DealId> replaced_by(GraphView graph, DealId deal) {
  return graph_parts::linked(graph, deal, LinkType::replaces, false);
}

/// The deals that `deal` is a part of: a round, a frame contract.
template <class...>
[[nodiscard]] std::vector<DealId> wholes_of(GraphView graph, DealId deal) {
  return graph_parts::linked(graph, deal, LinkType::part_of, true);
}

/// The deals that are parts of `deal`: tranches, orders, instalments.
template <class...>
[[nodiscard]] std::vector<DealId> parts_of(GraphView graph, DealId deal) {
  return graph_parts::linked(graph, deal, LinkType::part_of, false);
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

/// Adds to `found` what its deals lead to, and what that leads to in turn, the nearest first, by those links for which
/// `leads(type, from_here)` is true.
template <class Leads>
void follow_links(GraphView graph, Reached& reached, std::vector<DealId>& found, Leads leads) {
  for (std::size_t i = 0; i < found.size(); ++i)
    for_each_deciding_link(graph, found[i], [&](LinkType type, DealId other, bool from_here) {
      if (leads(type, from_here)) reached.add(found, other);
    });
}

}  // namespace graph_parts

/// A deal with those that it replaced and those that replaced it: bids of one bidder, versions of one contract; `deal`
/// first. O(n log n) in them and their links; no more than `most` are looked at.
template <class...>
[[nodiscard]] std::vector<DealId> versions_of(GraphView graph, DealId deal, std::size_t most = 1'000) {
  std::vector<DealId> found;
  graph_parts::Reached reached{most};
  reached.add(found, graph.shown(deal));
  graph_parts::follow_links(graph, reached, found, [](LinkType type, bool) { return type == LinkType::replaces; });
  return found;
}

/// The deals that only come about where `deal` does not: the alternatives to a version of it, to their versions, and so
/// on. O(n log n) in them and their links; no more than `most` are looked at.
template <class...>
[[nodiscard]] std::vector<DealId> alternatives_to(GraphView graph, DealId deal, std::size_t most = 1'000) {
  std::vector<DealId> found;
  std::vector<DealId> versions;
  graph_parts::Reached reached{most};
  for (const auto one : versions_of(graph, deal, most)) reached.add(versions, one);
  for (const auto one : versions)
    for (const bool from_here : {true, false})
      for (const auto other : graph_parts::linked(graph, one, LinkType::alternative_to, from_here))
        reached.add(found, other);
  graph_parts::follow_links(graph, reached, found, [](LinkType type, bool) { return type != LinkType::part_of; });
  return found;
}

/// Of `deal` and the alternatives to it, the versions of each, its own first. One alone where there are no
/// alternatives; of more than `most` deals, some are left out.
template <class...>
[[nodiscard]] std::vector<std::vector<DealId>> options_of(GraphView graph, DealId deal, std::size_t most = 1'000) {
  std::vector<std::vector<DealId>> found{versions_of(graph, deal, most)};
  graph_parts::Reached reached{most};
  std::vector<DealId> known;
  for (const auto one : alternatives_to(graph, deal, most)) {
    const auto before = known.size();
    reached.add(known, one);
    if (known.size() == before) continue;
    found.push_back(versions_of(graph, one, most));
    for (const auto other : found.back()) reached.add(known, other);
  }
  return found;
}

/// The deals that replace `deal`, those that replace these, and so on, the nearest first. No more than 64 are looked
/// at.
template <class...>
[[nodiscard]] std::vector<DealId> all_replacing(GraphView graph, DealId deal) {
  std::vector<DealId> found;
  if (!graph_parts::decides_with_others(graph, deal)) return found;
  std::vector<DealId> self;
  graph_parts::Reached reached{65};
  reached.add(self, graph.shown(deal));
  for (const auto other : replaced_by(graph, self.front())) reached.add(found, other);
  graph_parts::follow_links(graph, reached, found,
                            [](LinkType type, bool from_here) { return type == LinkType::replaces && !from_here; });
  return found;
}

/// The deals that `deal` lies within: those that it is a part of, what replaced them, and what those are parts of in
/// turn, the nearest first. No more than 64 are looked at.
template <class...>
[[nodiscard]] std::vector<DealId> all_wholes_of(GraphView graph, DealId deal) {
  std::vector<DealId> found;
  graph_parts::Reached reached{65};
  std::vector<DealId> self;
  reached.add(self, graph.shown(deal));
  for (const auto whole : wholes_of(graph, self.front())) reached.add(found, whole);
  graph_parts::follow_links(graph, reached, found, [](LinkType type, bool from_here) {
    return type == (from_here ? LinkType::part_of : LinkType::replaces);
  });
  return found;
}

}  // namespace newsgraph::inline v0_1
