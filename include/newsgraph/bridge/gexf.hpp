// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/gexf/gexf_places.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/writing/text_stream.hpp>
#include <newsgraph/bridge/writing/write_elements.hpp>
#include <newsgraph/bridge/writing/xml.hpp>

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// How nodes of a kind look where they have no look of their own; told apart without colour too.
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
  GexfWriter(std::ostream& out, GexfPlaces places) : out_{out}, places_{std::move(places)} {}

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
    const auto* found = places_.find(node.id);
    const auto place = found != nullptr ? *found : places_.next_in_grid();
    xml.append("<viz:color ").append(place.colour.empty() ? look.color : gexf_colour(place.colour));
    append_integer(xml += "/><viz:position x=\"", place.x);
    append_integer(xml += "\" y=\"", place.y);
    append_integer(xml += "\" z=\"0\"/><viz:size value=\"", static_cast<std::int64_t>(place.size));
    xml.append("\"/><viz:shape value=\"").append(look.shape);
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
    if (edge.kind == EdgeKind::party)
      put_line(places_.find(edge.source_kind == NodeKind::deal ? edge.source : edge.target));
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

  /// How a line of a deal looks; null where the picture does not have that.
  void put_line(const GexfPlace* deal) {
    if (deal == nullptr) return;
    auto& xml = out_.text();
    xml.append("<viz:color ").append(gexf_colour(deal->colour)).append("/><viz:thickness value=\"");
    append_integer(xml, deal->width / 10);
    xml += '.';
    append_integer(xml, deal->width % 10);
    constexpr std::string_view strokes[] = {"solid", "dashed", "dotted"};
    xml.append("\"/><viz:shape value=\"").append(strokes[static_cast<std::size_t>(deal->stroke)]).append("\"/>");
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
  GexfPlaces places_;
  std::vector<std::vector<std::string>> node_starts_ = column_starts<NodeKind>(start_of);
  std::vector<std::vector<std::string>> edge_starts_ = column_starts<EdgeKind>(start_of);
  bool has_edges_ = false;
};

}  // namespace bridge_parts

/// Writes a graph as GEXF 1.3, for Gephi: the nodes and edges of `for_each_node` and `for_each_edge`, each with its
/// kind (`node_kind`, `edge_kind`), its label and its columns. One graph is always the same bytes. Check the stream
/// afterwards: it fails if something could not be written.
///
/// Up to 300 companies, those with the most deals, and fewer where their deals would make more than 400 lines, stand
/// where our picture has them (`lay_out`), and so do their deals. All else stands in a grid below. A company is the
/// larger the more deals it has, a deal has the colour of the sort of money that it moves, and so have the lines of its
/// parties, as thick as the picture has them, dashed where it is in talks and dotted where it is over. Shapes are by
/// kind of node.
///
/// Numbers are `long`, all else is `string`; what is absent has no `attvalue`. An edge's `kind` is its kind and its
/// label, "party investor", which keeps two roles of one company in one deal apart; edges between the same two that
/// have that in common too, as a relation that two articles tell, Gephi makes one. What is lossy: control characters
/// that XML can't hold become U+FFFD; parts that are no nodes are JSON in text; Gephi reads no shapes.
template <class...>
void write_gexf(const Graph& graph, std::ostream& out, const Filter& filter = every_deal()) {
  bridge_parts::GexfWriter writer{out, bridge_parts::GexfPlaces::of(graph, filter)};
  bridge_parts::write_elements(graph, writer, filter);
}

}  // namespace newsgraph::inline v0_1
