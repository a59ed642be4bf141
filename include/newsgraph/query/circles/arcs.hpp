// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// A directed graph of vertices 0, 1, …: the arcs of `v` are those from first[v] up to first[v + 1], and each leads to
/// targets[arc]. The targets of a vertex are ascending; none is there twice, nor is the vertex itself.
struct Arcs {
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> targets;

  /// The number of vertices.
  [[nodiscard]] std::size_t size() const noexcept { return first.empty() ? 0 : first.size() - 1; }

  [[nodiscard]] Rows<std::uint32_t> from(std::uint32_t vertex) const noexcept {
    return {targets.data() + first[vertex], first[vertex + 1] - first[vertex]};
  }

  /// The arc from one vertex to another; there must be one.
  template <class...>
  [[nodiscard]] std::uint32_t find(std::uint32_t source, std::uint32_t target) const noexcept {
    const auto of_source = from(source);
    return first[source]
           + static_cast<std::uint32_t>(std::lower_bound(of_source.begin(), of_source.end(), target)
                                        - of_source.begin());
  }

  /// The same graph with every arc turned round.
  template <class...>
  [[nodiscard]] Arcs reversed() const {
    Arcs other{std::vector<std::uint32_t>(first.size()), std::vector<std::uint32_t>(targets.size())};
    if (first.empty()) return other;
    for (const auto target : targets) ++other.first[target];
    for (std::size_t v = 1; v < other.first.size(); ++v) other.first[v] += other.first[v - 1];
    // From the end of each run to its beginning.
    for (auto v = static_cast<std::uint32_t>(size()); v-- > 0;)
      for (const auto target : from(v)) other.targets[--other.first[target]] = v;
    return other;
  }
};

}  // namespace newsgraph::inline v0_1::query_parts
