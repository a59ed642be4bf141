// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/bridge/tables.hpp>
#include <newsgraph/bridge/tables/catalogue.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What is a node where articles are a graph of nodes and edges that have columns.
enum class NodeKind : std::uint8_t { article, entity, deal, fact, claim };

struct NodeKindRow {
  NodeKind value;
  std::string_view name;
  Table table;          ///< the columns of its rows are the node's
  std::string_view id;  ///< the column that is the node's id
};

template <>
inline constexpr auto rows_of<NodeKind> = base_parts::table<NodeKindRow>({
    {NodeKind::article, "article", Table::articles, "article_id"},
    {NodeKind::entity, "entity", Table::entities, "entity_id"},
    {NodeKind::deal, "deal", Table::deals, "deal_id"},
    {NodeKind::fact, "fact", Table::facts, "fact_id"},
    {NodeKind::claim, "claim", Table::claims, "claim_id"},
});

/// What is an edge there.
enum class EdgeKind : std::uint8_t {
  mentions,
  comes_from,
  told_by,
  party,
  goods,
  through,
  member,
  link,
  of,
  depends_on,
  relation,
  about,
  said_by,
  held_by,
  co_held_by,
};

template <>
inline constexpr auto rows_of<EdgeKind> = base_parts::table<ExplainedName<EdgeKind>>({
    {EdgeKind::mentions, "mentions", "article → entity, with what the article says of it"},
    {EdgeKind::comes_from, "comes_from", "article → its publisher, whom it cites"},
    {EdgeKind::told_by, "told_by", "deal, fact, claim → article"},
    {EdgeKind::party, "party", "the way the money goes: who pays → deal → who gets it; who does neither → deal"},
    {EdgeKind::goods, "goods", "deal → product"},
    {EdgeKind::through, "through", "deal → platform or route"},
    {EdgeKind::member, "member", "package → deal"},
    {EdgeKind::link, "link", "deal → deal"},
    {EdgeKind::of, "of", "fact → entity"},
    {EdgeKind::depends_on, "depends_on", "fact → deal"},
    {EdgeKind::relation, "relation", "entity → entity"},
    {EdgeKind::about, "about", "claim → what it speaks of"},
    {EdgeKind::said_by, "said_by", "claim → who says so; index 0 is the outermost source"},
    {EdgeKind::held_by, "held_by", "claim → whose opinion it is"},
    {EdgeKind::co_held_by, "co_held_by", "claim → who shares the opinion"},
});

namespace bridge_parts {

/// Rows of `table` are edges from the object of one column to that of another.
struct EdgeTable {
  EdgeKind kind;
  Table table;
  std::string_view from;
  std::string_view to;
  bool has_columns = true;    ///< those of the row; else it has none, as they are a node's
  std::string_view label{};   ///< the column that says what it is
  bool may_lead_off = false;  ///< not every object that it leads to is a node
};

inline constexpr auto edge_tables = base_parts::table<EdgeTable>({
    {EdgeKind::comes_from, Table::info_sources, "article_id", "entity_id", true, "role"},
    {EdgeKind::mentions, Table::entities, "article_id", "entity_id"},
    {EdgeKind::party, Table::parties, "entity_id", "deal_id", true, "role"},
    {EdgeKind::goods, Table::goods, "deal_id", "to_id"},
    {EdgeKind::through, Table::deals, "deal_id", "through_id", false},
    {EdgeKind::member, Table::members, "deal_id", "to_id", true, {}, true},
    {EdgeKind::link, Table::links, "deal_id", "to_id", true, "type", true},
    {EdgeKind::told_by, Table::facts, "fact_id", "article_id", false},
    {EdgeKind::of, Table::facts, "fact_id", "of_id", false},
    {EdgeKind::depends_on, Table::fact_conditions, "fact_id", "to_id", true, {}, true},
    {EdgeKind::relation, Table::relations, "from_id", "to_id", true, "type"},
    {EdgeKind::told_by, Table::claims, "claim_id", "article_id", false},
    {EdgeKind::held_by, Table::claims, "claim_id", "holder_id", false},
    {EdgeKind::about, Table::claim_about, "claim_id", "to_id", true, {}, true},
    {EdgeKind::said_by, Table::claim_sources, "claim_id", "source_id"},
    {EdgeKind::co_held_by, Table::claim_holders, "claim_id", "to_id"},
});

/// Between nodes of which kinds there are edges.
struct EdgeEnds {
  EdgeKind kind;
  NodeKind source;
  NodeKind target;

  friend constexpr bool operator==(const EdgeEnds&, const EdgeEnds&) = default;
};

inline constexpr auto edge_ends = base_parts::table<EdgeEnds>({
    {EdgeKind::mentions, NodeKind::article, NodeKind::entity},
    {EdgeKind::comes_from, NodeKind::article, NodeKind::entity},
    {EdgeKind::told_by, NodeKind::deal, NodeKind::article},
    {EdgeKind::told_by, NodeKind::fact, NodeKind::article},
    {EdgeKind::told_by, NodeKind::claim, NodeKind::article},
    {EdgeKind::party, NodeKind::entity, NodeKind::deal},
    {EdgeKind::party, NodeKind::deal, NodeKind::entity},
    {EdgeKind::goods, NodeKind::deal, NodeKind::entity},
    {EdgeKind::through, NodeKind::deal, NodeKind::entity},
    {EdgeKind::member, NodeKind::deal, NodeKind::deal},
    {EdgeKind::link, NodeKind::deal, NodeKind::deal},
    {EdgeKind::of, NodeKind::fact, NodeKind::entity},
    {EdgeKind::depends_on, NodeKind::fact, NodeKind::deal},
    {EdgeKind::relation, NodeKind::entity, NodeKind::entity},
    {EdgeKind::about, NodeKind::claim, NodeKind::entity},
    {EdgeKind::about, NodeKind::claim, NodeKind::deal},
    {EdgeKind::about, NodeKind::claim, NodeKind::fact},
    {EdgeKind::said_by, NodeKind::claim, NodeKind::entity},
    {EdgeKind::held_by, NodeKind::claim, NodeKind::entity},
    {EdgeKind::co_held_by, NodeKind::claim, NodeKind::entity},
});

[[nodiscard]] constexpr const EdgeTable* edges_with_columns(Table table) noexcept {
  for (const auto& row : edge_tables)
    if (row.table == table && row.has_columns) return &row;
  return nullptr;
}

[[nodiscard]] constexpr std::optional<NodeKind> node_of(Table table) noexcept {
  for (const auto& row : rows_of<NodeKind>)
    if (row.table == table) return row.value;
  return std::nullopt;
}

/// Whether the rows of a table have parts of their own.
[[nodiscard]] constexpr bool is_object(Table table) noexcept {
  return node_of(table).has_value() || table == Table::relations;
}

/// The tables of what lies in an object of `type` and has no place of its own in the graph.
template <class...>
void add_parts(const model_parts::Type& type, std::array<bool, rows_of<Table>.size()>& parts) {
  using model_parts::Shape;
  const auto add = [&](Table table) {
    const auto* edges = edges_with_columns(table);
    if (edges == nullptr || edges->may_lead_off) parts[static_cast<std::size_t>(table)] = true;
  };
  for (const auto& field : type.fields) {
    const auto& value = *field.type->value;
    if (value.shape == Shape::amount || value.shape == Shape::figure) add(Table::equivalents);
    if (value.shape == Shape::conflicting_values) add(Table::claim_sets);
    if (!is_list(field)) continue;
    for (const auto& row : reference_tables<>())
      if (row.of == &type && row.field == field.name) add(row.table);
    const auto table = value.shape == Shape::object ? Owners::all().table_of(value) : std::nullopt;
    if (!table || is_object(*table)) continue;
    add(*table);
    add_parts(value, parts);
  }
}
template <class...>
[[nodiscard]] std::vector<Table> parts_of(Table object) {
  std::array<bool, rows_of<Table>.size()> parts{};
  for (const auto& row : object_tables<>())
    if (row.table == object) add_parts(*row.type, parts);
  std::vector<Table> tables;
  for (const auto& row : rows_of<Table>)
    if (parts[static_cast<std::size_t>(row.value)]) tables.push_back(row.value);
  return tables;
}

/// The columns of a node or an edge whose row is in `table`: those of the table; `aliases`, of an entity; `quote`, of
/// what has evidence; and one for each sort of its parts.
template <class...>
[[nodiscard]] std::vector<Column> element_columns(Table table, bool is_node) {
  auto made = columns(table);
  if (!is_object(table)) return made;
  if (is_node && table == Table::entities)
    made.push_back({"aliases", ColumnType::text, "all its names in all articles, with \" | \" between them"});
  const auto parts = parts_of(table);
  for (const auto part : parts)
    if (part == Table::evidence)
      made.push_back({"quote", ColumnType::text, "the words that it rests on, with \" … \" between them"});
  for (const auto part : parts)
    made.push_back({std::string{name_of(part)}, ColumnType::text, base_parts::row_of(part).doc});
  return made;
}

}  // namespace bridge_parts

/// The columns of nodes of one kind: those of its table, then its parts that are no nodes or edges, each sort as JSON,
/// an array of what would be rows of its table.
template <class...>
[[nodiscard]] const std::vector<Column>& columns(NodeKind kind) {
  static const auto all = [] {
    std::array<std::vector<Column>, rows_of<NodeKind>.size()> made;
    for (const auto& row : rows_of<NodeKind>)
      made[static_cast<std::size_t>(row.value)] = bridge_parts::element_columns(row.table, true);
    return made;
  }();
  return all[static_cast<std::size_t>(kind)];
}

/// The same of edges; those of some kinds have none.
template <class...>
[[nodiscard]] const std::vector<Column>& columns(EdgeKind kind) {
  static const auto all = [] {
    std::array<std::vector<Column>, rows_of<EdgeKind>.size()> made;
    for (const auto& row : bridge_parts::edge_tables)
      if (row.has_columns) made[static_cast<std::size_t>(row.kind)] = bridge_parts::element_columns(row.table, false);
    return made;
  }();
  return all[static_cast<std::size_t>(kind)];
}

}  // namespace newsgraph::inline v0_1
