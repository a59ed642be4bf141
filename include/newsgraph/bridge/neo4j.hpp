// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/tables/row_text.hpp>
#include <newsgraph/bridge/writing/text_stream.hpp>
#include <newsgraph/bridge/writing/write_elements.hpp>

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// "Deal" of "deal".
[[nodiscard]] inline std::string neo4j_label(NodeKind kind) {
  std::string label{name_of(kind)};
  label.front() = static_cast<char>(label.front() - 'a' + 'A');
  return label;
}

/// "TOLD_BY" of "told_by".
[[nodiscard]] inline std::string neo4j_type(EdgeKind kind) {
  std::string type{name_of(kind)};
  for (auto& c : type)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return type;
}

/// Appends a text literal of Cypher. No backslash stands before a `u`, which some readers take for a code point's even
/// where the backslash is escaped itself.
inline void append_cypher_string(std::string& cypher, std::string_view text) {
  cypher += '"';
  char before = 0;
  for (const char c : text) {
    switch (c) {
      case '"': cypher += "\\\""; break;
      case '\\': cypher += "\\\\"; break;
      case '\n': cypher += "\\n"; break;
      case '\r': cypher += "\\r"; break;
      case '\t': cypher += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          base_parts::append_escape(cypher, static_cast<unsigned char>(c));
          break;
        }
        if (c == 'u' && before == '\\') cypher += "\" + \"";
        cypher += c;
    }
    before = c;
  }
  cypher += '"';
}

/// Writes statements of Cypher.
class CypherWriter {
public:
  explicit CypherWriter(std::ostream& out) : out_{out} {}

  void start() {
    for (const auto& row : rows_of<NodeKind>)
      out_.text()
          .append("CREATE CONSTRAINT newsgraph_")
          .append(row.name)
          .append(" IF NOT EXISTS FOR (n:")
          .append(labels_[static_cast<std::size_t>(row.value)])
          .append(") REQUIRE n.id IS UNIQUE;\n");
  }

  void operator()(const GraphNode& node) {
    auto& text = out_.text();
    put_match("MERGE (n:", node.kind, node.id);
    append_cypher_string(text += ") SET n.`label` = ", node.label);
    put_cells(node_starts_[static_cast<std::size_t>(node.kind)], node.cells);
    text += ";\n";
    out_.step();
  }

  void operator()(const GraphEdge& edge) {
    auto& text = out_.text();
    put_match("MATCH (a:", edge.source_kind, edge.source);
    put_match("), (b:", edge.target_kind, edge.target);
    text.append(") MERGE (a)-[r:`").append(types_[static_cast<std::size_t>(edge.kind)]).append("` {id: ");
    append_cypher_string(text, edge.id);
    append_cypher_string(text += "}]->(b) SET r.`label` = ", edge.label);
    put_cells(edge_starts_[static_cast<std::size_t>(edge.kind)], edge.cells);
    text += ";\n";
    out_.step();
  }

  void finish() { out_.finish(); }

private:
  void put_match(std::string_view start, NodeKind kind, std::string_view id) {
    auto& text = out_.text();
    text.append(start).append(labels_[static_cast<std::size_t>(kind)]).append(" {id: ");
    append_cypher_string(text, id);
    text += '}';
  }

  void put_cells(const std::vector<std::string>& starts, Rows<Cell> cells) {
    auto& text = out_.text();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (std::holds_alternative<std::monostate>(cells[i])) continue;
      text += starts[i];
      if (const auto* words = std::get_if<std::string_view>(&cells[i]))
        append_cypher_string(text, *words);
      else
        append_json_value(text, cells[i]);
    }
  }

  TextStream out_;
  std::vector<std::string> labels_ = [] {
    std::vector<std::string> labels;
    for (const auto& row : rows_of<NodeKind>) labels.push_back(neo4j_label(row.value));
    return labels;
  }();
  std::vector<std::string> types_ = [] {
    std::vector<std::string> types;
    for (const auto& row : rows_of<EdgeKind>) types.push_back(neo4j_type(row.value));
    return types;
  }();
  std::vector<std::vector<std::string>> node_starts_ =
      column_starts<NodeKind>([](const Column& column) { return ", n.`" + column.name + "` = "; });
  std::vector<std::vector<std::string>> edge_starts_ =
      column_starts<EdgeKind>([](const Column& column) { return ", r.`" + column.name + "` = "; });
};

/// Writes the files of the importer.
class Neo4jCsvWriter {
public:
  template <class Sink>
  explicit Neo4jCsvWriter(Sink sink) {
    for (const auto& row : rows_of<NodeKind>) {
      auto& text = nodes_.emplace_back(sink(name_of(row.table))).text();
      text += "id:ID(" + neo4j_label(row.value) + "),label";
      put_header(text, columns(row.value));
      text += ":LABEL\n";
    }
    for (const auto& ends : edge_ends) {
      const auto name = std::string{name_of(ends.kind)}
                            .append(1, '_')
                            .append(name_of(ends.source))
                            .append(1, '_')
                            .append(name_of(ends.target));
      auto& text = edges_.emplace_back(sink(std::string_view{name})).text();
      text += ":START_ID(" + neo4j_label(ends.source) + "),:END_ID(" + neo4j_label(ends.target) + "),id,label";
      put_header(text, columns(ends.kind));
      text += ":TYPE\n";
    }
  }

  void start() {}

  void operator()(const GraphNode& node) {
    auto& out = nodes_[static_cast<std::size_t>(node.kind)];
    auto& text = out.text();
    append_csv_field(text, node.id);
    append_csv_field(text += ',', node.label);
    put_cells(text, node.cells);
    text += neo4j_label(node.kind) + '\n';
    out.step();
  }

  void operator()(const GraphEdge& edge) {
    const EdgeEnds ends{edge.kind, edge.source_kind, edge.target_kind};
    std::size_t at = 0;
    while (edge_ends[at] != ends) ++at;
    auto& text = edges_[at].text();
    append_csv_field(text, edge.source);
    append_csv_field(text += ',', edge.target);
    append_csv_field(text += ',', edge.id);
    append_csv_field(text += ',', edge.label);
    put_cells(text, edge.cells);
    text += neo4j_type(edge.kind) + '\n';
    edges_[at].step();
  }

  void finish() {
    for (auto& out : nodes_) out.finish();
    for (auto& out : edges_) out.finish();
  }

private:
  static void put_header(std::string& text, const std::vector<Column>& columns) {
    for (const auto& column : columns) {
      text.append(1, ',').append(column.name);
      if (column.type != ColumnType::text) text += column.type == ColumnType::integer ? ":long" : ":boolean";
    }
    text += ',';
  }

  static void put_cells(std::string& text, Rows<Cell> cells) {
    for (const auto& cell : cells) append_csv_cell(text += ',', cell);
    text += ',';
  }

  std::vector<TextStream> nodes_;  // by kind
  std::vector<TextStream> edges_;  // by place in `edge_ends`
};

}  // namespace bridge_parts

/// Writes a graph as Cypher, for Neo4j and others who speak it: constraints, then a statement a line for each node and
/// edge of `for_each_node` and `for_each_edge`. Labels are `Article`, `Entity`, `Deal`, `Fact`, `Claim`, types of
/// relationships the kinds of edges in capitals, `PARTY`; each has its `id`, its `label` and its columns as properties.
/// The same statements twice change nothing. One graph is always the same bytes. Check the stream
/// afterwards: it fails if something could not be written.
///
/// Who pays whom: `MATCH (p:Entity)-[:PARTY {money: "pays"}]->(d:Deal)-[:PARTY {money: "gets"}]->(q:Entity) RETURN
/// p.label, d.label, q.label`. Without `money`, those who neither pay nor get would count as payers: their edges point
/// to the deal too.
///
/// Money is an exact integer of 64 bits in `amount_minor`, and decimal text in `amount`, as Cypher has no decimals.
/// What is lossy: parts that are no nodes are JSON in text.
template <class...>
void write_cypher(const Graph& graph, std::ostream& out, const Filter& filter = every_deal()) {
  bridge_parts::CypherWriter writer{out};
  bridge_parts::write_elements(graph, writer, filter);
}

/// The same as CSV files for the importer of Neo4j: `sink(name)` is the `std::ostream&` of a file, asked for once for
/// each. Nodes are in `articles`, `entities`, `deals`, `facts` and `claims`, edges in files like `party_entity_deal`,
/// one for each kind and the kinds of nodes at its ends. What is absent is an empty field. Texts can have line breaks.
/// Name all files that there are, as in:
///
///     neo4j-admin database import full --multiline-fields=true --nodes=deals.csv --nodes=entities.csv
///         --relationships=party_entity_deal.csv --relationships=party_deal_entity.csv
template <class Sink>
void write_neo4j_csv(const Graph& graph, Sink sink, const Filter& filter = every_deal()) {
  bridge_parts::Neo4jCsvWriter writer{std::move(sink)};
  bridge_parts::write_elements(graph, writer, filter);
}

}  // namespace newsgraph::inline v0_1
