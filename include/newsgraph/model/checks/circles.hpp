// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::model_parts {

/// One node of a directed graph leads to another.
struct Edge {
  std::uint32_t from;
  std::uint32_t to;
};

/// Which nodes lead back to themselves; edges stand in the order of the nodes that they come from.
///
/// Tarjan's strongly connected components, without recursion: a chain may be as long as a document allows.
/// O(nodes + edges).
template <class...>
[[nodiscard]] base_parts::RowVector<bool> on_circles(std::size_t nodes, const base_parts::RowVector<Edge>& edges) {
  struct Visit {
    std::uint32_t node;
    std::uint32_t order;
    std::size_t next;  // of its edges
  };
  constexpr std::uint32_t done = UINT32_MAX;
  base_parts::RowVector<std::uint32_t> first;   // of the edges of each node
  base_parts::RowVector<std::uint32_t> lowest;  // the first node on the path that it leads to; 0: not seen
  base_parts::RowVector<std::uint32_t> found;   // in no component yet
  base_parts::RowVector<Visit> path;
  base_parts::RowVector<bool> result;
  for (std::uint32_t edge = 0; edge < edges.size(); ++edge)
    first.resize((std::max)(first.size(), edges[edge].from + std::size_t{1}), edge);
  first.resize(nodes + 1, static_cast<std::uint32_t>(edges.size()));
  lowest.resize(nodes, 0);
  result.resize(nodes, false);
  std::uint32_t seen = 0;

  const auto enter = [&](std::uint32_t node) {
    lowest[node] = ++seen;
    found.push_back(node);
    path.push_back({node, seen, first[node]});
  };
  const auto settle_component_of = [&](std::uint32_t node) {
    bool circle = found.back() != node;
    for (auto edge = first[node]; edge != first[node + 1]; ++edge) circle = circle || edges[edge].to == node;
    std::uint32_t member{};
    do {
      member = found.back();
      found.pop_back();
      lowest[member] = done;
      result[member] = circle;
    } while (member != node);
  };

  for (std::uint32_t root = 0; root < nodes; ++root) {
    if (lowest[root] == 0) enter(root);
    while (!path.empty()) {
      auto& [node, order, next] = path.back();
      if (next != first[node + 1]) {
        const auto successor = edges[next++].to;
        if (lowest[successor] == 0)
          enter(successor);
        else
          lowest[node] = (std::min)(lowest[node], lowest[successor]);
        continue;
      }
      const auto left = path.back();
      path.pop_back();
      if (!path.empty()) lowest[path.back().node] = (std::min)(lowest[path.back().node], lowest[left.node]);
      if (lowest[left.node] == left.order) settle_component_of(left.node);
    }
  }
  return result;
}

}  // namespace newsgraph::inline v0_1::model_parts
