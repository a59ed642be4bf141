// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/bridge/property_graph/graph_plan.hpp>
#include <newsgraph/bridge/property_graph/node_labels.hpp>
#include <newsgraph/bridge/tables/article_rows.hpp>
#include <newsgraph/bridge/tables/row_text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A node; what it holds is valid during the call that gives it.
struct GraphNode {
  NodeKind kind;
  std::string_view id;     ///< the global id, `uri#id`; of an article its uri, and '#' where that has one already
  std::string_view label;  ///< what to write beside it
  Rows<Cell> cells;        ///< as many as `columns(kind)`
};

/// An edge; what it holds is valid during the call that gives it.
struct GraphEdge {
  EdgeKind kind;
  std::string_view id;  ///< unique among nodes and edges: the global id of what it is part of, and its place there
  std::string_view source;
  std::string_view target;
  NodeKind source_kind;
  NodeKind target_kind;
  std::string_view label;
  Rows<Cell> cells;  ///< as many as `columns(kind)`
};

namespace bridge_parts {

inline constexpr auto no_column = static_cast<std::size_t>(-1);

[[nodiscard]] inline std::size_t column_of(Table table, std::string_view name) {
  const auto& all = columns(table);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].name == name) return i;
  return no_column;
}

/// Where in the rows of a table is what an edge needs.
struct EdgePlan {
  const EdgeTable* edges;
  std::size_t from;
  std::size_t to;
  std::size_t owner;  ///< the global id of what it is part of
  std::size_t index;  ///< its place there; none where it is of the object itself
  std::size_t label;
  std::size_t money;
};

/// What is done with the rows of a table.
struct TablePlan {
  std::vector<EdgePlan> edges{};  ///< those with columns last
  std::optional<NodeKind> node{};
  std::size_t id = no_column;
  std::vector<bool> is_key{};  ///< by column: it says where a part lies, which is known of a part
  std::size_t member = no_column;
  std::size_t words = no_column;
};

template <class...>
[[nodiscard]] TablePlan make_plan(Table table) {
  TablePlan plan;
  plan.node = node_of(table);
  if (plan.node) plan.id = column_of(table, base_parts::row_of(*plan.node).id);
  if (table == Table::relations) plan.id = column_of(table, "relation_id");
  const auto owner = [&] {
    if (plan.id != no_column) return plan.id;
    for (const auto name : {"deal_id", "fact_id", "claim_id"})
      if (const auto at = column_of(table, name); at != no_column) return at;
    return column_of(table, "article_id");
  }();
  const auto index = plan.id != no_column ? no_column : column_of(table, "index");
  for (const bool has_columns : {false, true})
    for (const auto& row : edge_tables)
      if (row.table == table && row.has_columns == has_columns)
        plan.edges.push_back({&row, column_of(table, row.from), column_of(table, row.to), owner, index,
                              column_of(table, row.label), column_of(table, "money")});
  for (const auto& column : columns(table)) {
    const auto& name = column.name;
    plan.is_key.push_back(name == "article_id" || name == "of_kind" || (name == "of_id" && table != Table::claim_sets)
                          || name == "deal_id" || name == "fact_id" || name == "claim_id" || name == "entity_id");
  }
  plan.member = column_of(table, "member");
  plan.words = column_of(table, "words");
  return plan;
}

/// Keeps a row until all its parts have been seen.
class KeptRow {
public:
  void keep(Table table, Rows<Cell> cells) {
    table_ = table;
    texts_.clear();
    cells_.assign(cells.begin(), cells.end());
    std::size_t size = 0;
    for (const auto& cell : cells)
      if (const auto* text = std::get_if<std::string_view>(&cell)) size += text->size();
    texts_.reserve(size);
    for (auto& cell : cells_)
      if (auto* text = std::get_if<std::string_view>(&cell)) {
        const auto begin = texts_.size();
        texts_ += *text;
        *text = std::string_view{texts_}.substr(begin);
      }
    for (auto& part : parts_) part.clear();
    quote_.clear();
    is_kept_ = true;
  }
  void drop() noexcept { is_kept_ = false; }

  void add_part(Table table, const TablePlan& plan, Rows<Cell> cells) {
    auto& json = parts_[static_cast<std::size_t>(table)];
    json += json.empty() ? "[" : ",";
    append_json_object(json, columns(table), cells, &plan.is_key);
    if (table != Table::evidence) return;
    const auto* member = std::get_if<std::string_view>(&cells[plan.member]);
    const auto* words = std::get_if<std::string_view>(&cells[plan.words]);
    if (member == nullptr || *member != "evidence" || words == nullptr) return;
    if (!quote_.empty()) quote_ += " … ";
    quote_ += *words;
  }

  /// All cells: the row's, `between`, and the parts that rows of its table have.
  [[nodiscard]] Rows<Cell> finish(const std::vector<Table>& parts, const std::string* aliases) {
    const auto put = [this](const std::string& text) {
      cells_.push_back(text.empty() ? Cell{} : Cell{std::string_view{text}});
    };
    if (aliases != nullptr) put(*aliases);
    for (const auto part : parts)
      if (part == Table::evidence) put(quote_);
    for (const auto part : parts) {
      auto& json = parts_[static_cast<std::size_t>(part)];
      if (!json.empty()) json += ']';
      put(json);
    }
    is_kept_ = false;
    return {cells_.data(), cells_.size()};
  }

  [[nodiscard]] bool is_kept() const noexcept { return is_kept_; }
  [[nodiscard]] Table table() const noexcept { return table_; }
  [[nodiscard]] const Cell& operator[](std::size_t column) const noexcept { return cells_[column]; }

private:
  Table table_ = Table::articles;
  std::vector<Cell> cells_;
  std::string texts_;
  std::array<std::string, rows_of<Table>.size()> parts_;
  std::string quote_;
  bool is_kept_ = false;
};

/// What the rows of tables are as nodes and edges.
class GraphPlan {
public:
  template <class...>
  [[nodiscard]] static const GraphPlan& all() {
    static const GraphPlan plan{nullptr};
    return plan;
  }

  [[nodiscard]] const TablePlan& operator[](Table table) const noexcept {
    return tables_[static_cast<std::size_t>(table)];
  }
  [[nodiscard]] const std::vector<Table>& parts(Table table) const noexcept {
    return parts_[static_cast<std::size_t>(table)];
  }

private:
  explicit GraphPlan(std::nullptr_t) {
    for (const auto& row : rows_of<Table>) {
      tables_[static_cast<std::size_t>(row.value)] = make_plan(row.value);
      if (is_object(row.value)) parts_[static_cast<std::size_t>(row.value)] = parts_of(row.value);
    }
  }

  std::array<TablePlan, rows_of<Table>.size()> tables_;
  std::array<std::vector<Table>, rows_of<Table>.size()> parts_;
};

/// A node that an edge leads to.
struct End {
  std::string_view id;
  NodeKind kind;
};

/// What the ids of an article stand for in the graph.
class Ends {
public:
  Ends(const Article& article, const Beside& beside, const std::vector<std::string>& deals)
      : source_{article, beside}, article_id_{source_.article_id()}, deals_{&deals} {}

  /// The id of the article's node.
  [[nodiscard]] const std::string& article_id() const noexcept { return article_id_; }

  /// The node that a global id that the article speaks of, or its uri, leads to; nothing where there is none.
  [[nodiscard]] std::optional<End> node(const Cell& cell) const {
    using model_parts::ObjectKind;
    const auto* global = std::get_if<std::string_view>(&cell);
    if (global == nullptr) return std::nullopt;
    const auto& uri = source_.article->uri;
    if (*global == uri) return End{article_id_, NodeKind::article};
    const bool is_own = global->size() > uri.size() && (*global)[uri.size()] == '#' && global->starts_with(uri);
    const auto* found = is_own ? source_.ids.find(global->substr(uri.size() + 1)) : nullptr;
    if (found == nullptr) found = source_.ids.find(*global);
    if (found == nullptr) return std::nullopt;
    switch (found->kind) {
      case ObjectKind::entity: return End{source_.beside->nodes[found->index], NodeKind::entity};
      case ObjectKind::deal: {
        const auto& deal = (*deals_)[found->index];
        return deal.empty() ? std::nullopt : std::optional{End{deal, NodeKind::deal}};
      }
      case ObjectKind::fact: return End{*global, NodeKind::fact};
      case ObjectKind::claim: return End{*global, NodeKind::claim};
      default: return std::nullopt;
    }
  }

private:
  Source source_;
  std::string article_id_;
  const std::vector<std::string>* deals_;
};

[[nodiscard]] inline std::string_view text_in(const Cell& cell) noexcept {
  const auto* text = std::get_if<std::string_view>(&cell);
  return text != nullptr ? *text : std::string_view{};
}

/// Takes the rows of an article and gives its nodes to `visit`. `aliases(index)` are those of an entity.
template <class Aliases, class Visitor>
class NodePass {
public:
  NodePass(const Article& article, const Ends& ends, Aliases aliases, Visitor& visit)
      : article_{article}, ends_{ends}, aliases_{std::move(aliases)}, visit_{visit} {}

  void operator()(Table table, Rows<Cell> cells) {
    const auto& plan = plans_[table];
    if (is_object(table)) {
      finish();
      const auto own = plan.node ? ends_.node(cells[plan.id]) : std::nullopt;
      if (own && (plan.node == NodeKind::article || own->id == text_in(cells[plan.id]))) kept_.keep(table, cells);
      return;
    }
    if (!kept_.is_kept() || table == Table::flows) return;
    if (!plan.edges.empty() && ends_.node(cells[plan.edges.back().to])) return;
    kept_.add_part(table, plan, cells);
  }

  void finish() {
    if (!kept_.is_kept()) return;
    const auto table = kept_.table();
    const auto& plan = plans_[table];
    const auto id = plan.node == NodeKind::article ? std::string_view{ends_.article_id()} : text_in(kept_[plan.id]);
    const auto at = table == Table::articles
                        ? std::size_t{0}
                        : static_cast<std::size_t>(std::get<std::int64_t>(kept_[column_of(table, "index")]));
    std::string label;
    std::string aliases;
    switch (*plan.node) {
      case NodeKind::article: label = text_in(kept_[headline_]); break;
      case NodeKind::entity:
        label = text_in(kept_[name_]);
        aliases = aliases_(at);
        break;
      case NodeKind::deal: label = label_of(article_.deals[at]); break;
      case NodeKind::fact: label = label_of(article_.facts[at]); break;
      case NodeKind::claim: label = label_of(article_.claims[at]); break;
    }
    if (label.empty()) label = id;
    const auto cells = kept_.finish(plans_.parts(table), plan.node == NodeKind::entity ? &aliases : nullptr);
    visit_(GraphNode{*plan.node, id, label, cells});
  }

private:
  const Article& article_;
  const Ends& ends_;
  Aliases aliases_;
  Visitor& visit_;
  const GraphPlan& plans_ = GraphPlan::all();
  std::size_t headline_ = column_of(Table::articles, "headline");
  std::size_t name_ = column_of(Table::entities, "node_name");
  KeptRow kept_;
};

/// Takes the rows of an article and gives its edges to `visit`.
template <class Visitor>
class EdgePass {
public:
  EdgePass(const Ends& ends, Visitor& visit) : ends_{ends}, visit_{visit} {}

  void operator()(Table table, Rows<Cell> cells) {
    const auto& plan = plans_[table];
    if (is_object(table)) {
      finish();
      for (const auto& edge : plan.edges)
        if (!edge.edges->has_columns) give(edge, cells, {});
      if (!plan.edges.empty() && plan.edges.back().edges->has_columns) kept_.keep(table, cells);
      return;
    }
    if (!plan.edges.empty() && give(plan.edges.back(), cells, cells)) return;
    if (kept_.is_kept() && table != Table::flows) kept_.add_part(table, plan, cells);
  }

  void finish() {
    if (!kept_.is_kept()) return;
    const auto table = kept_.table();
    const auto cells = kept_.finish(plans_.parts(table), nullptr);
    give(plans_[table].edges.back(), cells, cells);
  }

private:
  /// False where it leads to no node.
  bool give(const EdgePlan& plan, Rows<Cell> row, Rows<Cell> cells) {
    auto source = ends_.node(row[plan.from]);
    auto target = ends_.node(row[plan.to]);
    if (!source || !target) return false;
    if (plan.money != no_column && text_in(row[plan.money]) == "gets") std::swap(source, target);
    const auto kind = name_of(plan.edges->kind);
    id_ = text_in(row[plan.owner]);
    if (plan.edges->table == Table::info_sources) id_ += '#';
    id_.append(1, '/').append(kind);
    if (plan.index != no_column) append_integer(id_ += '/', std::get<std::int64_t>(row[plan.index]));
    const auto label = plan.label != no_column ? text_in(row[plan.label]) : kind;
    visit_(GraphEdge{plan.edges->kind, id_, source->id, target->id, source->kind, target->kind, label, cells});
    return true;
  }

  const Ends& ends_;
  Visitor& visit_;
  const GraphPlan& plans_ = GraphPlan::all();
  KeptRow kept_;
  std::string id_;
};

}  // namespace bridge_parts

}  // namespace newsgraph::inline v0_1
