// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// A deal, and when it was told: see `Timestamp::order`.
struct ToldDeal {
  template <class...>
  ToldDeal(const Graph& graph, DealId id) : deal{id}, article{graph[id].article} {
    const auto created = graph.member(article, &ArticleNode::first_created);
    is_dated = created.has_value();
    if (created) at = created->order();
  }

  DealId deal;
  ArticleId article;
  bool is_dated = false;
  decltype(std::declval<const Timestamp&>().order()) at{};
};

/// Whether a deal was told before another: by the time of its article, of which those without one come last, then by
/// its uri, then by its place there.
template <class...>
[[nodiscard]] bool publication_order(const Graph& graph, const ToldDeal& a, const ToldDeal& b) {
  if (a.article == b.article) return a.deal < b.deal;
  if (a.is_dated != b.is_dated) return a.is_dated;
  return a.at != b.at ? a.at < b.at : graph.uri(a.article) < graph.uri(b.article);
}
template <class...>
[[nodiscard]] bool publication_order(const Graph& graph, DealId a, DealId b) {
  return publication_order(graph, ToldDeal{graph, a}, ToldDeal{graph, b});
}

/// All deals in that order. O(n log n).
template <class...>
[[nodiscard]] base_parts::RowVector<DealId> as_published(const Graph& graph) {
  std::vector<ToldDeal> told;
  for (const auto id : graph.table<DealNode>().ids()) told.emplace_back(graph, id);
  base_parts::sort(told, [&](const ToldDeal& a, const ToldDeal& b) { return publication_order(graph, a, b); });
  base_parts::RowVector<DealId> published;
  for (const auto& one : told) published.push_back(one.deal);
  return published;
}

}  // namespace newsgraph::inline v0_1::graph_parts
