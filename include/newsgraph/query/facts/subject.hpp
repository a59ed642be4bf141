// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>

#include <array>
#include <cstdint>

namespace newsgraph::inline v0_1::query_parts {

/// What a fact is a figure of, as numbers, whatever the figure is and of when: two facts of one subject may be of one
/// thing. Names and segments are the same where they are written alike.
[[nodiscard]] inline std::array<std::uint64_t, 6> subject_of(const Graph& graph, FactId id) noexcept {
  const auto& fact = graph[id];
  const auto& details = graph.details(id);
  const auto number = [](MaybeSymbol symbol) { return symbol ? std::uint64_t{(*symbol).index()} + 1 : 0; };
  return {graph.entity(fact.of).index(),
          static_cast<std::uint64_t>(fact.metric),
          number(details.name),
          number(details.segment),
          fact.basis.bits(),
          static_cast<std::uint64_t>(fact.status.value_or(FactStatus::actual))};
}

}  // namespace newsgraph::inline v0_1::query_parts
