#pragma once

#include <newsgraph/base/sequence.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsgraph {

/// For each node of a directed graph the nodes that come next.
using Successors = std::vector<std::vector<std::uint32_t>>;

/// Which nodes lead back to themselves.
///
/// Tarjan's strongly connected components, without recursion: a chain may be as long as a document allows.
/// O(nodes + edges).
template <class...>
[[nodiscard]] std::vector<bool> on_circles(const Successors& successors) {
  struct Visit {
    std::uint32_t node;
    std::uint32_t order;
    std::size_t next;  // of its successors
  };
  constexpr std::uint32_t done = UINT32_MAX;
  std::vector<std::uint32_t> lowest(successors.size());  // the first node on the path that it leads to; 0: not seen
  std::vector<std::uint32_t> found;                      // in no component yet
  std::vector<Visit> path;
  std::vector<bool> result(successors.size());
  std::uint32_t seen = 0;

  const auto enter = [&](std::uint32_t node) {
    lowest[node] = ++seen;
    found.push_back(node);
    path.push_back({node, seen, 0});
  };
  const auto settle_component_of = [&](std::uint32_t node) {
    const auto& next = successors[node];
    const bool circle = found.back() != node || contains(next, node);
    std::uint32_t member{};
    do {
      member = found.back();
      found.pop_back();
      lowest[member] = done;
      result[member] = circle;
    } while (member != node);
  };

  for (std::uint32_t root = 0; root < successors.size(); ++root) {
    if (lowest[root] == 0) enter(root);
    while (!path.empty()) {
      auto& [node, order, next] = path.back();
      if (next != successors[node].size()) {
        const auto successor = successors[node][next++];
        if (lowest[successor] == 0)
          enter(successor);
        else
          lowest[node] = std::min(lowest[node], lowest[successor]);
        continue;
      }
      const auto left = path.back();
      path.pop_back();
      if (!path.empty()) lowest[path.back().node] = std::min(lowest[path.back().node], lowest[left.node]);
      if (lowest[left.node] == left.order) settle_component_of(left.node);
    }
  }
  return result;
}

}  // namespace newsgraph
