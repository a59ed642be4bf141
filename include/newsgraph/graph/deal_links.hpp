// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph_view.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

// Which deals take the place of each other, are alternatives, or lie within each other. Where each deal counts once, a
// link of any telling of it holds for it, and deals are what stands for them.

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// Calls `visit(other)` for each link of a type that decides which deals count, between a deal and another one: this
/// deal's own, or those of others. O(own links of its tellings, or what is found).
template <class Visitor>
void for_each_linked(GraphView graph, DealId deal, LinkType type, bool from_here, Visitor visit) {
  const auto self = graph.shown(deal);
  const Graph& each = graph;
  graph.for_each_telling(deal, [&](DealId telling) {
    const auto links = each[each.details(telling, from_here ? &DealDetails::links : &DealDetails::linked_from)];
    auto first = links.begin();
    if (!from_here)  // these are in the order of their types
      first = std::lower_bound(first, links.end(), type, [](const LinkNode& a, LinkType of) { return a.type < of; });
    for (; first != links.end(); ++first) {
      if (first->type != type && !from_here) return;
      if (first->type != type) continue;
      if (const auto other = graph.shown(first->to); other != self) visit(other);
    }
  });
}

/// Whether there is such a link, of any of those types.
template <class...>
[[nodiscard]] bool decides_with_others(GraphView graph, DealId deal) {
  const Graph& each = graph;
  const auto* told = graph.tellings() == Tellings::as_one ? &known(each) : known_already(each);
  const auto self = graph.shown(deal);
  bool found = false;
  graph.for_each_telling(deal, [&](DealId telling) {
    if (told != nullptr && told->deals.links_told(telling) != DealLinks::deciding) return;
    for (const auto links : {&DealDetails::links, &DealDetails::linked_from})
      for (const auto& link : each[each.details(telling, links)]) {
        if (found) return;
        found = model_parts::decides_what_counts(link.type) && graph.shown(link.to) != self;
      }
  });
  return found;
}

/// The deals at the other ends of such links, each once, as they come. O(n log n) in the links.
template <class...>
[[nodiscard]] std::vector<DealId> linked(GraphView graph, DealId deal, LinkType type, bool from_here) {
  std::vector<std::pair<DealId, std::size_t>> places;
  for_each_linked(graph, deal, type, from_here, [&](DealId other) { places.emplace_back(other, places.size()); });
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

/// What a deal leads to, and what that leads to in turn, the nearest first: `follow(from, add)` calls `add(other)` for
/// each. No more than 64.
template <class Follow>
[[nodiscard]] std::vector<DealId> following(GraphView graph, DealId deal, Follow follow) {
  constexpr std::size_t most = 64;
  const auto self = graph.shown(deal);
  std::vector<DealId> found;
  const auto add = [&](DealId other) {
    if (found.size() < most && other != self && !base_parts::contains(found, other)) found.push_back(other);
  };
  follow(self, add);
  for (std::size_t i = 0; i < found.size(); ++i) follow(found[i], add);
  return found;
}

/// What stands for the options of a deal, as the view reads the graph.
template <class...>
[[nodiscard]] const DealOptions& deal_options(GraphView graph) {
  const auto& all = known(graph);
  return graph.tellings() == Tellings::as_one ? all.options : all.options_told;
}

}  // namespace graph_parts

/// A deal with those that it replaced and those that replaced it: bids of one bidder, versions of one contract; `deal`
/// first, then in order. O(versions).
template <class...>
[[nodiscard]] std::vector<DealId> versions_of(GraphView graph, DealId deal) {
  deal = graph.shown(deal);
  std::vector<DealId> found(1, deal);
  for (const auto other : graph_parts::deal_options(graph).versions(deal))
    if (other != deal) found.push_back(other);
  return found;
}

/// The deals that only come about where `deal` does not: the alternatives to a version of it, to their versions, and so
/// on; the versions of each stand together. O(deals found).
template <class...>
[[nodiscard]] std::vector<DealId> alternatives_to(GraphView graph, DealId deal) {
  std::vector<DealId> found;
  const auto& options = graph_parts::deal_options(graph);
  const auto own = options.place(graph.shown(deal));
  if (!own) return found;
  for (const auto other : options.all(graph.shown(deal)))
    if (options.place(other)->option != own->option) found.push_back(other);
  return found;
}

/// Of `deal` and the alternatives to it, the versions of each, its own first. One alone where there are no
/// alternatives. O(deals found).
template <class...>
[[nodiscard]] std::vector<std::vector<DealId>> options_of(GraphView graph, DealId deal) {
  std::vector<std::vector<DealId>> found(1, versions_of(graph, deal));
  const auto& options = graph_parts::deal_options(graph);
  std::optional<std::uint32_t> last;
  for (const auto other : alternatives_to(graph, deal)) {
    const auto option = options.place(other)->option;
    if (last != option) found.emplace_back();
    last = option;
    found.back().push_back(other);
  }
  return found;
}

/// The deals that replace `deal`, those that replace these, and so on, the nearest first. No more than 64 are looked
/// at.
template <class...>
[[nodiscard]] std::vector<DealId> all_replacing(GraphView graph, DealId deal) {
  return graph_parts::following(graph, deal, [&](DealId from, auto add) {
    graph_parts::for_each_linked(graph, from, LinkType::replaces, false, add);
  });
}

/// The deals that `deal` replaced, those that these replaced, and so on, the nearest first. No more than 64 are looked
/// at.
template <class...>
[[nodiscard]] std::vector<DealId> all_replaced(GraphView graph, DealId deal) {
  return graph_parts::following(graph, deal, [&](DealId from, auto add) {
    graph_parts::for_each_linked(graph, from, LinkType::replaces, true, add);
  });
}

/// The deals that `deal` lies within: those that it is a part of, what replaced them, and what those are parts of in
/// turn, the nearest first. No more than 64 are looked at.
template <class...>
[[nodiscard]] std::vector<DealId> all_wholes_of(GraphView graph, DealId deal) {
  const auto self = graph.shown(deal);
  return graph_parts::following(graph, deal, [&](DealId from, auto add) {
    graph_parts::for_each_linked(graph, from, LinkType::part_of, true, add);
    if (from != self) graph_parts::for_each_linked(graph, from, LinkType::replaces, false, add);
  });
}

}  // namespace newsgraph::inline v0_1
