// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/model/extra.hpp>

#include <cstddef>
#include <vector>

// The members of an object that this library does not interpret, those whose keys begin with `x-`: key and JSON text,
// in document order. At once where the article has none; else O(its size), so of many objects of one article ask
// `graph.article(id)`, which has those in parties, amounts and other parts too.

namespace newsgraph::inline v0_1 {

/// Those of the article itself.
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, ArticleId id) {
  return graph[id].extras.empty() ? Extras{} : graph.article(id).extras;
}

namespace graph_parts {

/// Those of one of `objects` of an article, whose rows are `rows`.
template <class T, class Object>
[[nodiscard]] Extras extras_of(const Graph& graph, ArticleId article, Id<T> id, Range<T> ArticleNode::*rows,
                               std::vector<Object> Article::*objects) {
  const auto& node = graph[article];
  if (node.extras.empty()) return {};
  return (graph.article(article).*objects)[id.index() - (node.*rows).first].extras;
}

}  // namespace graph_parts

template <class...>
[[nodiscard]] Extras extras(const Graph& graph, ParagraphId id) {
  return graph_parts::extras_of(graph, graph[id].article, id, &ArticleNode::paragraphs, &Article::paragraphs);
}
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, AssociationId id) {
  return graph_parts::extras_of(graph, graph[id].article, id, &ArticleNode::associations, &Article::associations);
}
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, DealId id) {
  return graph_parts::extras_of(graph, graph[id].article, id, &ArticleNode::deals, &Article::deals);
}
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, FactId id) {
  return graph_parts::extras_of(graph, graph[id].article, id, &ArticleNode::facts, &Article::facts);
}
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, RelationId id) {
  return graph_parts::extras_of(graph, graph[id].article, id, &ArticleNode::relations, &Article::relations);
}
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, ClaimId id) {
  return graph_parts::extras_of(graph, graph[id].article, id, &ArticleNode::claims, &Article::claims);
}

/// Those that an article gives an entity; where it names it twice, under the one id and then the other.
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, EntityId entity, ArticleId article) {
  Extras found;
  const auto& node = graph[article];
  if (node.extras.empty()) return found;
  entity = graph.entity(entity);
  const auto made = graph.article(article);
  std::size_t i = 0;
  for (const auto& mention : graph[node.mentions]) {
    const auto& extras = made.entities[i++].extras;
    if (mention.entity == entity) found.insert(found.end(), extras.begin(), extras.end());
  }
  return found;
}

/// Those that all articles on an entity give it, in the order in which the articles came.
template <class...>
[[nodiscard]] Extras extras(const Graph& graph, EntityId entity) {
  Extras found;
  for (const auto article : articles_on(graph, entity)) {
    const auto some = extras(graph, entity, article);
    found.insert(found.end(), some.begin(), some.end());
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
