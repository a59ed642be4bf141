// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph.hpp>

#include <string>

namespace newsgraph::inline v0_1::query_parts {

/// An id with the article before it, "uri#id", as a `Join` takes it.
template <class...>
[[nodiscard]] std::string global_id(const Graph& graph, ArticleId article, Symbol id) {
  return std::string{graph.uri(article)}.append("#").append(graph[id]);
}

}  // namespace newsgraph::inline v0_1::query_parts
