// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>

#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::query_parts {

/// A directed graph of vertices 0, 1, …: the arcs of `v` are those from first[v] up to first[v + 1], and each leads to
/// targets[arc]. The targets of a vertex are ascending; none is there twice, nor is the vertex itself.
struct Arcs {
  base_parts::RowVector<std::uint32_t> first;
  base_parts::RowVector<std::uint32_t> targets;

  /// The number of vertices.
  [[nodiscard]] std::size_t size() const noexcept { return first.empty() ? 0 : first.size() - 1; }

  [[nodiscard]] Rows<std::uint32_t> from(std::uint32_t vertex) const noexcept {
    return targets.rows().part(first[vertex], first[vertex + 1] - first[vertex]);
  }

  /// The arc from one vertex to another; there must be one.
  template <class...>
  [[nodiscard]] std::uint32_t find(std::uint32_t source, std::uint32_t target) const noexcept {
    const auto place = base_parts::count_before(from(source), [&](std::uint32_t other) { return other < target; });
    return first[source] + static_cast<std::uint32_t>(place);
  }

  /// The same graph with every arc turned round.
  template <class...>
  [[nodiscard]] Arcs reversed() const {
    Arcs other;
    other.first.resize(first.size(), 0);
    other.targets.resize(targets.size(), 0);
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
