// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals/part.hpp>

#include <vector>

namespace newsgraph::inline v0_1 {

/// An entity that pays and gets money under one deal: an article says so, or two that it names turned out to be one.
/// No payment of it to itself is counted.
struct PaysItself {
  DealId deal;
  EntityId entity;

  friend bool operator==(const PaysItself&, const PaysItself&) = default;
};

namespace query_parts {

/// Who pays itself in an article, each once for a deal, in document order. O(n log n) in the parties of
/// deals.
template <class...>
[[nodiscard]] std::vector<PaysItself> pays_itself(const Graph& graph, ArticleId article) {
  std::vector<PaysItself> found;
  for (const auto deal : graph.member(article, &ArticleNode::deals).ids()) {
    const auto gets = money_side(graph, deal, Side::gets);
    if (gets.parties.empty()) continue;
    const auto pays = money_side(graph, deal, Side::pays);
    for (std::uint32_t i = 0; i < pays.parties.size(); ++i) {
      const auto entity = pays.parties[i].entity;
      if (gets.has(entity) && pays.places_of(entity).front() == i) found.push_back({deal, entity});
    }
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
