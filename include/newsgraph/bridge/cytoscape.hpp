// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/tables/row_text.hpp>
#include <newsgraph/bridge/writing/text_stream.hpp>
#include <newsgraph/bridge/writing/write_elements.hpp>

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// Writes elements of Cytoscape.
class CytoscapeWriter {
public:
  explicit CytoscapeWriter(std::ostream& out) : out_{out} {}

  void start() {
    out_.text() +=
        "{\"format_version\":\"1.0\",\"generated_by\":\"newsgraph\",\"data\":{\"name\":\"newsgraph\"},"
        "\"directed\":true,\"multigraph\":true,\"elements\":{\"nodes\":[";
  }

  void operator()(const GraphNode& node) {
    auto& json = begin();
    put("{\"data\":{\"id\":", node.id);
    put(",\"name\":", node.label);
    put(",\"value\":", node.id);
    put(",\"node_kind\":", name_of(node.kind));
    put_cells(node_starts_[static_cast<std::size_t>(node.kind)], node.cells);
    json.append("},\"classes\":\"").append(name_of(node.kind)).append("\"}");
    out_.step();
  }

  void operator()(const GraphEdge& edge) {
    if (!has_edges_) out_.text() += "\n],\"edges\":[";
    is_first_ = is_first_ || !has_edges_;
    has_edges_ = true;
    auto& json = begin();
    put("{\"data\":{\"id\":", edge.id);
    put(",\"key\":", edge.id);
    put(",\"source\":", edge.source);
    put(",\"target\":", edge.target);
    put(",\"name\":", edge.label);
    put(",\"interaction\":", edge.label);
    put(",\"edge_kind\":", name_of(edge.kind));
    put_cells(edge_starts_[static_cast<std::size_t>(edge.kind)], edge.cells);
    json.append("},\"classes\":\"").append(name_of(edge.kind)).append("\"}");
    out_.step();
  }

  void finish() {
    if (!has_edges_) out_.text() += "\n],\"edges\":[";
    out_.text() += "\n]}}\n";
    out_.finish();
  }

private:
  std::string& begin() {
    auto& json = out_.text();
    json += is_first_ ? "\n" : ",\n";
    is_first_ = false;
    return json;
  }

  void put(std::string_view start, std::string_view value) {
    auto& json = out_.text();
    json += start;
    json_parts::append_json_string(json, value);
  }

  void put_cells(const std::vector<std::string>& starts, Rows<Cell> cells) {
    auto& json = out_.text();
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!std::holds_alternative<std::monostate>(cells[i])) append_json_value(json += starts[i], cells[i]);
  }

  static std::string start_of(const Column& column) {
    static constexpr std::string_view taken[] = {"id", "key", "name", "value", "source", "target", "interaction"};
    const bool is_taken = base_parts::contains(taken, std::string_view{column.name});
    return ",\"" + column.name + (is_taken ? "_\":" : "\":");
  }

  TextStream out_;
  std::vector<std::vector<std::string>> node_starts_ = column_starts<NodeKind>(start_of);
  std::vector<std::vector<std::string>> edge_starts_ = column_starts<EdgeKind>(start_of);
  bool is_first_ = true;
  bool has_edges_ = false;
};

}  // namespace bridge_parts

/// Writes a graph as the JSON of Cytoscape (desktop, `.cyjs`, and Cytoscape.js): the nodes and edges of `for_each_node`
/// and `for_each_edge`, each with its kind (`node_kind`, `edge_kind`), its columns and its label as `name`; a class for
/// each kind. One graph is always the same bytes.
/// Check the stream afterwards: it fails if something could not be written.
///
/// The columns `name` and `value` are `name_` and `value_` here, as the format needs these names. What is lossy: a
/// number in JavaScript is exact up to 2^53, beyond that take the decimal text; parts that are no nodes are JSON in
/// text, as the desktop takes no objects.
template <class...>
void write_cytoscape(const Graph& graph, std::ostream& out, const Filter& filter = every_deal()) {
  bridge_parts::CytoscapeWriter writer{out};
  bridge_parts::write_elements(graph, writer, filter);
}

}  // namespace newsgraph::inline v0_1
