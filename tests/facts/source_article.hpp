// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/json/load.hpp>

#include <string_view>

namespace newsgraph {

/// The graph of one article file.
inline Graph graph_of(const char* path) {
  Graph graph;
  graph.add(load_file_or_throw(path));
  return graph;
}

/// The graph of the source article alone.
inline const Graph& source_graph() {
  static const Graph graph = graph_of("examples/data/amazon-openai.json");
  return graph;
}

/// What the source article names and tells, by its ids; it must be there.
inline EntityId entity(std::string_view id) { return find_entity(source_graph(), id).value(); }
inline DealId deal(std::string_view id) { return find_deal(source_graph(), id).value(); }
inline ClaimId claim(std::string_view id) { return find_claim(source_graph(), id).value(); }
inline RelationId relation(std::string_view id) { return find_relation(source_graph(), id).value(); }
inline FactId fact(std::string_view id) { return find_fact(source_graph(), id).value(); }
inline ParagraphId paragraph(std::string_view id) { return find_paragraph(source_graph(), id).value(); }

}  // namespace newsgraph
