// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph.hpp>

namespace newsgraph::inline v0_1::graph_parts {

/// Whether a deal was told before another: by the time of its article, see `Timestamp::order`, of which those without
/// one come last, then by its uri, then by its place there.
template <class...>
[[nodiscard]] bool publication_order(const Graph& graph, DealId a, DealId b) {
  const auto of_a = graph[a].article;
  const auto of_b = graph[b].article;
  if (of_a == of_b) return a < b;
  const auto& at_a = graph[of_a].first_created;
  const auto& at_b = graph[of_b].first_created;
  if (!at_a || !at_b) {
    if (at_a.has_value() != at_b.has_value()) return at_a.has_value();
  } else if (at_a->order() != at_b->order()) {
    return at_a->order() < at_b->order();
  }
  return graph.uri(of_a) < graph.uri(of_b);
}

}  // namespace newsgraph::inline v0_1::graph_parts
