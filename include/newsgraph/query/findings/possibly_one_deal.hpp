// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>

#include <string>

namespace newsgraph::inline v0_1 {

/// Two deals of several articles that are possibly one, told again.
struct PossiblyOneDeal {
  DealId first;             ///< the telling that stands for the one
  DealId second;            ///< and for the other
  SamenessReasons reasons;  ///< for it and against it
  Join join;                ///< what makes one of them; `Apart` of the same two ids says that they are two
};

namespace query_parts {

/// "uri#id".
template <class...>
[[nodiscard]] std::string global_id(const Graph& graph, DealId deal) {
  std::string id{graph.uri(graph[deal].article)};
  id += '#';
  id += graph[graph[deal].id];
  return id;
}

template <class...>
[[nodiscard]] PossiblyOneDeal possibly_one_deal(GraphView graph, const PossiblyOne& question) {
  return {graph.shown(question.first), graph.shown(question.second), question.reasons,
          Join{global_id(graph, question.first), global_id(graph, question.second)}};
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
