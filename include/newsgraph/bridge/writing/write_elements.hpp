// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/property_graph.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// The columns of all kinds of nodes, or of edges: those of one name are one, and hold the same type.
template <class Kind>
[[nodiscard]] std::vector<Column> union_of_columns() {
  std::vector<Column> all;
  for (const auto& row : rows_of<Kind>)
    for (const auto& column : columns(row.value))
      if (base_parts::none_of(all, [&](const Column& other) { return other.name == column.name; }))
        all.push_back(column);
  return all;
}

/// What stands before the value of each column, by kind and column: `make(column)`.
template <class Kind, class Make>
[[nodiscard]] std::vector<std::vector<std::string>> column_starts(Make make) {
  std::vector<std::vector<std::string>> starts;
  for (const auto& row : rows_of<Kind>) {
    auto& of_kind = starts.emplace_back();
    for (const auto& column : columns(row.value)) of_kind.push_back(make(column));
  }
  return starts;
}

/// All nodes, then all edges, to a writer of some format.
template <class Writer>
void write_elements(const Graph& graph, Writer& writer, const Filter& filter) {
  writer.start();
  for_each_node(
      graph, [&](const GraphNode& node) { writer(node); }, filter);
  for_each_edge(
      graph, [&](const GraphEdge& edge) { writer(edge); }, filter);
  writer.finish();
}

}  // namespace newsgraph::inline v0_1::bridge_parts
