// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>

#include <cstddef>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Two ids under which an article names what the graph knows to be one company, or one entity of another kind.
struct DuplicateMention {
  EntityId entity;
  Symbol first;
  Symbol second;

  friend bool operator==(const DuplicateMention&, const DuplicateMention&) = default;
};

namespace query_parts {

/// The entities that an article names under several ids, each further id with the first, in document order. What is
/// one, because of its names, another article or a join, is for the graph to know. O(n log n) in the entities.
template <class...>
[[nodiscard]] std::vector<DuplicateMention> duplicate_mentions(const Graph& graph, ArticleId article) {
  const auto mentions = graph[graph.member(article, &ArticleNode::mentions)];
  base_parts::RowVector<std::size_t> places;
  for (std::size_t i = 0; i < mentions.size(); ++i) places.push_back(i);
  base_parts::sort_by(places, [&](std::size_t place) { return mentions[place].entity; });

  auto first_of = places;  // by mention: the first of its entity
  for (std::size_t i = 0; i < places.size(); ++i) {
    const bool again = i != 0 && mentions[places[i]].entity == mentions[places[i - 1]].entity;
    first_of[places[i]] = again ? first_of[places[i - 1]] : places[i];
  }
  std::vector<DuplicateMention> found;
  for (std::size_t i = 0; i < mentions.size(); ++i)
    if (first_of[i] != i) found.push_back({mentions[i].entity, mentions[first_of[i]].id, mentions[i].id});
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
