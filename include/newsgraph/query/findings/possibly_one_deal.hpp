// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/findings/possibly_one_entity.hpp>

namespace newsgraph::inline v0_1 {

/// Two deals of several articles that are possibly one, told again.
struct PossiblyOneDeal {
  DealId first;             ///< the telling that stands for the one
  DealId second;            ///< and for the other
  SamenessReasons reasons;  ///< for it and against it
  Join join;                ///< what makes one of them; `Apart` of the same two ids says that they are two
};

namespace query_parts {

template <class...>
[[nodiscard]] PossiblyOneDeal possibly_one_deal(GraphView graph, const SamenessQuestion& question) {
  const Graph& told = graph;
  const auto id = [&](DealId deal) { return global_id(told, told[deal].article, told[deal].id); };
  return {graph.shown(question.first), graph.shown(question.second), question.reasons,
          Join{id(question.first), id(question.second)}};
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
