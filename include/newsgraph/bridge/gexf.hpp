// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
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

/// How nodes of a kind look; told apart without colour too.
struct GexfLook {
  NodeKind value;
  std::string_view color;
  std::string_view shape;
};

inline constexpr auto gexf_looks = base_parts::table<GexfLook>({
    {NodeKind::article, R"(r="138" g="138" b="138")", "square"},
    {NodeKind::entity, R"(r="0" g="114" b="178")", "disc"},
    {NodeKind::deal, R"(r="230" g="159" b="0")", "diamond"},
    {NodeKind::fact, R"(r="0" g="158" b="115")", "triangle"},
    {NodeKind::claim, R"(r="204" g="121" b="167")", "triangle"},
});

/// Writes elements of GEXF.
class GexfWriter {
public:
  explicit GexfWriter(std::ostream& out) : out_{out} {}

  void start() {
    auto& xml = out_.text();
    xml +=
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
        "<meta><creator>newsgraph</creator></meta>\n"
        "<graph defaultedgetype=\"directed\" mode=\"static\" idtype=\"string\">\n";
    put_attributes("node", union_of_columns<NodeKind>());
    put_attributes("edge", union_of_columns<EdgeKind>());
    xml += "<nodes>\n";
  }

  void operator()(const GraphNode& node) {
    auto& xml = out_.text();
    append_xml(xml += "<node id=\"", node.id);
    append_xml(xml += "\" label=\"", node.label);
    xml.append("\"><attvalues><attvalue for=\"node_kind\" value=\"").append(name_of(node.kind)).append("\"/>");
    put_cells(node_starts_[static_cast<std::size_t>(node.kind)], node.cells);
    const auto& look = *base_parts::find_by(gexf_looks, &GexfLook::value, node.kind);
    xml.append("<viz:color ").append(look.color).append("/><viz:shape value=\"").append(look.shape);
    xml += "\"/></node>\n";
    out_.step();
  }

  void operator()(const GraphEdge& edge) {
    begin_edges();
    auto& xml = out_.text();
    append_xml(xml += "<edge id=\"", edge.id);
    append_xml(xml += "\" source=\"", edge.source);
    append_xml(xml += "\" target=\"", edge.target);
    xml.append("\" kind=\"").append(name_of(edge.kind));
    if (edge.label != name_of(edge.kind)) append_xml(xml += ' ', edge.label);
    append_xml(xml += "\" label=\"", edge.label);
    xml.append("\"><attvalues><attvalue for=\"edge_kind\" value=\"").append(name_of(edge.kind)).append("\"/>");
    put_cells(edge_starts_[static_cast<std::size_t>(edge.kind)], edge.cells);
    xml += "</edge>\n";
    out_.step();
  }

  void finish() {
    begin_edges();
    out_.text() += "</edges>\n</graph>\n</gexf>\n";
    out_.finish();
  }

private:
  void begin_edges() {
    if (!has_edges_) out_.text() += "</nodes>\n<edges>\n";
    has_edges_ = true;
  }

  void put_attributes(std::string_view of, const std::vector<Column>& columns) {
    auto& xml = out_.text();
    const auto put = [&](std::string_view name, std::string_view type) {
      xml.append("<attribute id=\"").append(name).append("\" title=\"").append(name);
      xml.append("\" type=\"").append(type).append("\"/>\n");
    };
    xml.append("<attributes class=\"").append(of).append("\">\n");
    put(std::string{of} + "_kind", "string");
    for (const auto& column : columns) put(column.name, column.type == ColumnType::integer ? "long" : "string");
    xml += "</attributes>\n";
  }

  void put_cells(const std::vector<std::string>& starts, Rows<Cell> cells) {
    auto& xml = out_.text();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (std::holds_alternative<std::monostate>(cells[i])) continue;
      append_xml(xml += starts[i], cells[i]);
      xml += "\"/>";
    }
    xml += "</attvalues>";
  }

  static std::string start_of(const Column& column) { return "<attvalue for=\"" + column.name + "\" value=\""; }

  TextStream out_;
  std::vector<std::vector<std::string>> node_starts_ = column_starts<NodeKind>(start_of);
  std::vector<std::vector<std::string>> edge_starts_ = column_starts<EdgeKind>(start_of);
  bool has_edges_ = false;
};

}  // namespace bridge_parts

/// Writes a graph as GEXF 1.3, for Gephi: the nodes and edges of `for_each_node` and `for_each_edge`, each with its
/// kind (`node_kind`, `edge_kind`), its label and its columns, in a colour and a shape for each kind of node. One graph
/// is always the same bytes. Whether all could be written, the stream knows.
///
/// Numbers are `long`, all else is `string`; what is absent has no `attvalue`. An edge's `kind` is its kind and its
/// label, "party investor", which keeps two roles of one company in one deal apart; edges between the same two that
/// have that in common too, as a relation that two articles tell, Gephi makes one. What is lossy: control characters
/// that XML can't hold become U+FFFD; parts that are no nodes are JSON in text. There are no positions: a layout gives
/// them.
template <class...>
void write_gexf(const Graph& graph, std::ostream& out, const Filter& filter = every_deal()) {
  bridge_parts::GexfWriter writer{out};
  bridge_parts::write_elements(graph, writer, filter);
}

}  // namespace newsgraph::inline v0_1
