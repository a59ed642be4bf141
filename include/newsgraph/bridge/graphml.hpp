// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/writing/text_stream.hpp>
#include <newsgraph/bridge/writing/write_elements.hpp>
#include <newsgraph/bridge/writing/xml.hpp>

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// Writes elements of GraphML.
class GraphmlWriter {
public:
  explicit GraphmlWriter(std::ostream& out) : out_{out} {}

  void start() {
    auto& xml = out_.text();
    xml += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    put_key("node", "node_kind", false);
    put_key("node", "label", false);
    for (const auto& column : union_of_columns<NodeKind>())
      put_key("node", column.name, column.type == ColumnType::integer);
    put_key("edge", "edge_kind", false);
    put_key("edge", "label", false);
    for (const auto& column : union_of_columns<EdgeKind>())
      put_key("edge", column.name, column.type == ColumnType::integer);
    xml += "<graph id=\"newsgraph\" edgedefault=\"directed\">\n";
  }

  void operator()(const GraphNode& node) {
    auto& xml = out_.text();
    append_xml(xml += "<node id=\"", node.id);
    xml.append("\"><data key=\"n_node_kind\">").append(name_of(node.kind));
    append_xml(xml += "</data><data key=\"n_label\">", node.label);
    xml += "</data>";
    put_cells(node_starts_[static_cast<std::size_t>(node.kind)], node.cells);
    xml += "</node>\n";
    out_.step();
  }

  void operator()(const GraphEdge& edge) {
    auto& xml = out_.text();
    append_xml(xml += "<edge id=\"", edge.id);
    append_xml(xml += "\" source=\"", edge.source);
    append_xml(xml += "\" target=\"", edge.target);
    xml.append("\"><data key=\"e_edge_kind\">").append(name_of(edge.kind));
    append_xml(xml += "</data><data key=\"e_label\">", edge.label);
    xml += "</data>";
    put_cells(edge_starts_[static_cast<std::size_t>(edge.kind)], edge.cells);
    xml += "</edge>\n";
    out_.step();
  }

  void finish() {
    out_.text() += "</graph>\n</graphml>\n";
    out_.finish();
  }

private:
  void put_key(std::string_view of, std::string_view name, bool is_integer) {
    auto& xml = out_.text();
    xml.append("<key id=\"").append(of.substr(0, 1)).append("_").append(name);
    xml.append("\" for=\"").append(of).append("\" attr.name=\"").append(name);
    xml.append("\" attr.type=\"").append(is_integer ? "long" : "string").append("\"/>\n");
  }

  void put_cells(const std::vector<std::string>& starts, Rows<Cell> cells) {
    auto& xml = out_.text();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (std::holds_alternative<std::monostate>(cells[i])) continue;
      append_xml(xml += starts[i], cells[i]);
      xml += "</data>";
    }
  }

  static std::string start_of(char of, const Column& column) {
    return std::string{"<data key=\""}.append(1, of).append("_").append(column.name).append("\">");
  }

  TextStream out_;
  std::vector<std::vector<std::string>> node_starts_ =
      column_starts<NodeKind>([](const Column& column) { return start_of('n', column); });
  std::vector<std::vector<std::string>> edge_starts_ =
      column_starts<EdgeKind>([](const Column& column) { return start_of('e', column); });
};

}  // namespace bridge_parts

/// Writes a graph as GraphML, for networkx, igraph, yEd and others: the nodes and edges of `for_each_node` and
/// `for_each_edge`, each with its kind (`node_kind`, `edge_kind`), its `label` and its columns. One graph is always the
/// same bytes.
/// Check the stream afterwards: it fails if something could not be written.
///
/// Numbers are `long`, all else is `string`; what is absent has no `data`. What is lossy: control characters that XML
/// can't hold become U+FFFD; true and false are text, as readers take an absent one for false; parts that are no nodes
/// are JSON in text; a relation that holds both ways is one directed edge, whose `symmetric_` says so.
///
/// Of the readers, networkx gives a class without parallel edges where the file has none, unless told
/// `force_multigraph=True`. igraph reads each number as a double, what is absent as an empty text or NaN, an `&` in an
/// id as `&#38;`, and gives edges the ids of nodes; the columns have the ids too. Gephi and yEd take `label` as the
/// label.
template <class...>
void write_graphml(const Graph& graph, std::ostream& out, const Filter& filter = every_deal()) {
  bridge_parts::GraphmlWriter writer{out};
  bridge_parts::write_elements(graph, writer, filter);
}

}  // namespace newsgraph::inline v0_1
