// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/bridge/tables/article_rows.hpp>
#include <newsgraph/bridge/tables/known_deal.hpp>
#include <newsgraph/bridge/tables/row_text.hpp>
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/contingent.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// Gives the columns of a table to `to`, with what `put_fields` has for them.
template <class...>
[[nodiscard]] std::vector<Column> make_columns(Table table) {
  ColumnList list;
  put_key(list, table, nullptr, nullptr);
  for (const auto& row : object_tables<>()) {
    if (row.table != table) continue;
    put_fields(list, *row.type, nullptr, nullptr);
    if (table == Table::articles) put_article(list, nullptr);
    if (table == Table::entities) put_entity(list, nullptr, 0);
    if (table == Table::deals) put_deal(list, nullptr, 0);
    if (table == Table::parties) put_party(list, nullptr, nullptr);
    if (table == Table::evidence) put_evidence(list, nullptr, nullptr);
    put_column(list, "extras", "the members whose names begin with x-, as one object of JSON", std::nullopt);
  }
  for (const auto& row : reference_tables<>())
    if (row.table == table)
      for (const auto& field : row.of->fields)
        if (field.name == row.field) put_reference(list, field, "to", nullptr, nullptr);
  if (table == Table::claim_sets) put_setting(list, nullptr, nullptr);
  if (table == Table::equivalents) put_equivalent(list, nullptr);
  if (table == Table::flows) put_flow(list, nullptr, nullptr, nullptr, nullptr, false, nullptr);
  return std::move(list).columns();
}

/// Who each entity is under one name for all articles: the first of those that are one, in the order of uris and of
/// what each article names.
template <class...>
class Nodes {
public:
  explicit Nodes(const Graph& graph, const std::vector<ArticleId>& in_order) {
    first_.resize(graph.table<EntityNode>().size(), {ArticleId{0}, Symbol{0}, false});
    for (const auto article : in_order)
      for (const auto& mention : graph[graph.member(article, &ArticleNode::mentions)]) {
        auto& first = first_[graph.entity(mention.entity).index()];
        if (!first.taken) first = {article, mention.id, true};
      }
  }

  [[nodiscard]] std::string of(const Graph& graph, EntityId entity) const {
    const auto& first = first_[graph.entity(entity).index()];
    return std::string{graph.uri(first.article)}.append(1, '#').append(graph[first.id]);
  }

private:
  struct First {
    ArticleId article;
    Symbol id;
    bool taken;
  };
  base_parts::RowVector<First> first_;  // by entity
};

/// The articles of a graph by the bytes of their uris.
template <class...>
[[nodiscard]] std::vector<ArticleId> articles_in_order(const Graph& graph) {
  std::vector<ArticleId> ids;
  for (const auto id : articles(graph)) ids.push_back(id);
  base_parts::sort(ids, [&](ArticleId a, ArticleId b) { return graph.uri(a) < graph.uri(b); });
  return ids;
}

/// What of a deal counts in sums.
template <class...>
[[nodiscard]] CountsFor counts_for(GraphView graph, DealId deal) {
  CountsFor found{
      is_only_contingent(graph, deal), is_superseded(graph, deal), !as_known(graph).newest_possibly(deal).empty(), {}};
  const auto amount = graph.amount(graph[deal].amount);
  const auto sure = sure_money(graph, deal);
  for (const auto& money : sure)
    if (sure.size() == 1 || (amount && money.currency() == amount->currency())) found.sure = money;
  return found;
}

/// Calls `visit(id, article, beside)` for each article in the order of their uris, with what the graph adds to it; of
/// its deals those count that `filter` lets through.
template <class Visitor>
void for_each_article(const Graph& graph, const Filter& filter, Visitor visit) {
  const auto in_order = articles_in_order(graph);
  const Nodes nodes{graph, in_order};
  const auto global = [&](DealId deal) {
    return std::string{graph.uri(graph[deal].article)}.append(1, '#').append(graph[graph[deal].id]);
  };
  for (const auto id : in_order) {
    auto article = graph.article(id);
    const auto view = graph_parts::view_of(graph, filter);
    Beside beside;
    for (const auto& mention : graph[graph.member(id, &ArticleNode::mentions)]) {
      beside.nodes.push_back(nodes.of(graph, mention.entity));
      beside.node_names.push_back(graph.name(mention.entity));
    }
    for (const auto deal : graph.member(id, &ArticleNode::deals).ids()) {
      beside.deal_nodes.push_back(global(as_known(graph).shown(deal)));
      beside.modalities.push_back(modality_of(view, deal));
      beside.counts.push_back(matches(graph, deal, filter) ? 1 : 0);
      beside.counts_for.push_back(counts_for(view, deal));
    }
    std::optional<KnownIds<Nodes<>>> ids;
    std::size_t i = 0;
    for (const auto deal : graph.member(id, &ArticleNode::deals).ids()) {
      auto& made = article.deals[i];
      if (beside.counts[i++] == 0 || view.is_told_once(deal)) continue;
      if (!ids) ids.emplace(graph, id, nodes, beside);
      take_known(graph, deal, made, *ids);
    }
    visit(id, std::as_const(article), std::as_const(beside));
  }
}

}  // namespace bridge_parts

/// Every deal, whatever has become of it, however sure it is, and each as each article tells it.
[[nodiscard]] inline Filter every_deal() {
  return {.statuses = any_status,
          .modality = Modality::denied,
          .tellings = Tellings::each,
          .superseded = true,
          .contingent = true};
}

/// The columns of a table. They follow from the description of documents: what a member of those is called in
/// camelCase is called the same in snake_case here. An id of the document is a global one, `uri#id`, in a column that
/// ends in `_id`; beside that of an entity or a deal stands in `_node` who or what it is in all articles. A figure has
/// a column for each of its parts: the figure as an exact decimal and, of money, as an integer in minor units
/// (`_minor`), with the least and the most that it can be (`_low_minor`, `_high_minor`). Dates stand as stated, and as
/// the days from and to which they can be.
template <class...>
[[nodiscard]] const std::vector<Column>& columns(Table table) {
  static const auto all = [] {
    std::array<std::vector<Column>, rows_of<Table>.size()> made;
    for (const auto& row : rows_of<Table>)
      made[static_cast<std::size_t>(row.value)] = bridge_parts::make_columns(row.value);
    return made;
  }();
  return all[static_cast<std::size_t>(table)];
}

/// Calls `visit(table, cells)` for each row of each table, article by article in the order of their uris: so the same
/// graph gives the same rows, however it came to be. The cells are as many as the table has columns, and valid during
/// the call. O(n log n) at the first question after the graph has changed, then linear; memory for one article.
///
/// Of deals that `filter` does not let through there is no row, nor of their parts; all else of their articles stays.
/// Where it counts a deal once that several articles tell, there is one row, which has of each member what `as_known`
/// knows from all of them; the type, the parties, the evidence and members named `x-` are as the one telling says that
/// stands for all. What that article does not name itself is told by its id in the article that does.
template <class Visitor>
void for_each_row(const Graph& graph, Visitor visit, const Filter& filter = every_deal()) {
  bridge_parts::for_each_article(graph, filter,
                                 [&](ArticleId, const Article& article, const bridge_parts::Beside& beside) {
                                   bridge_parts::ArticleRows{article, beside, visit}.make_all();
                                 });
}

/// The rows of one article by itself: what a graph of it alone would give. So tables can be made of a stream of
/// articles in as many processes as there are, and be joined and grouped by whatever holds them; what no article says
/// alone, who is one over several of them, is in no such row. Throws as `Graph::add`.
template <class Visitor>
void for_each_row(const Article& article, Visitor visit, const Filter& filter = every_deal()) {
  Graph alone;
  alone.add(article);
  for_each_row(alone, std::move(visit), filter);
}

/// How tables are written.
enum class TableFormat : std::uint8_t {
  csv,  ///< RFC 4180 with a header, UTF-8, lines that end in "\n"; what is absent is an empty field, an empty text ""
  ndjson,  ///< an object of JSON a line; what is absent is left out
};

template <>
inline constexpr auto rows_of<TableFormat> = base_parts::table<Name<TableFormat>>({
    {TableFormat::csv, "csv"},
    {TableFormat::ndjson, "ndjson"},
});

/// Writes the rows of one table as text to a stream, which must outlive this. Call `finish`, and check the stream
/// afterwards: it fails if something could not be written.
///
/// @code
///   RowWriter deals{Table::deals, std::cout};
///   for (const auto& article : articles)
///     for_each_row(article, [&](Table table, Rows<Cell> cells) {
///       if (table == Table::deals) deals(cells);
///     });
///   deals.finish();
/// @endcode
class RowWriter {
public:
  template <class...>
  RowWriter(Table table, std::ostream& out, TableFormat format = TableFormat::csv)
      : columns_{&columns(table)}, out_{&out}, format_{format} {
    if (format == TableFormat::csv) bridge_parts::append_csv_header(text_, *columns_);
  }

  void operator()(Rows<Cell> cells) {
    if (format_ == TableFormat::csv)
      bridge_parts::append_csv(text_, cells);
    else
      bridge_parts::append_json(text_, *columns_, cells);
    if (text_.size() >= most_kept) finish();
  }

  /// Writes what is left.
  void finish() {
    out_->write(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.clear();
  }

private:
  static constexpr std::size_t most_kept = 64 * 1024;

  const std::vector<Column>* columns_;
  std::ostream* out_;
  TableFormat format_;
  std::string text_;
};

/// Writes a graph as tables: `sink(table)` is the `std::ostream&` that a table is written to, and is asked for once for
/// each. The rows are those of `for_each_row`, so that one graph is always the same bytes.
///
/// @code
///   std::map<Table, std::ofstream> files;
///   write_tables(graph, [&](Table table) -> std::ostream& {
///     return files[table] = std::ofstream{std::string{name_of(table)} + ".csv", std::ios::binary};
///   });
/// @endcode
template <class Sink>
void write_tables(const Graph& graph, Sink sink, const Filter& filter = every_deal(),
                  TableFormat format = TableFormat::csv) {
  std::vector<RowWriter> writers;
  for (const auto& row : rows_of<Table>) writers.emplace_back(row.value, sink(row.value), format);
  const auto visit = [&](Table table, Rows<Cell> cells) { writers[static_cast<std::size_t>(table)](cells); };
  for_each_row(graph, visit, filter);
  for (auto& writer : writers) writer.finish();
}

/// The SQL by which DuckDB reads the tables that were written as CSV or as NDJSON into a folder, each column with its
/// type, so that nothing is guessed: run it there.
template <class...>
[[nodiscard]] std::string duckdb_schema(TableFormat format = TableFormat::csv) {
  std::string sql;
  for (const auto& row : rows_of<Table>) {
    const std::string name{row.name};
    sql += "CREATE OR REPLACE TABLE " + name + " AS SELECT * FROM read_" + (format == TableFormat::csv ? "csv" : "json")
           + "('" + name + '.' + std::string{name_of(format)} + "', "
           + (format == TableFormat::csv ? "header = true, quote = '\"', escape = '\"', delim = ',', new_line = '\\n', "
                                           "allow_quoted_nulls = false, "
                                         : "format = 'newline_delimited', ")
           + "columns = {";
    bool first = true;
    for (const auto& column : columns(row.value)) {
      if (!first) sql += ", ";
      first = false;
      sql += '\'' + column.name + "': '"
             + (column.type == ColumnType::text      ? "VARCHAR"
                : column.type == ColumnType::integer ? "BIGINT"
                                                     : "BOOLEAN")
             + '\'';
    }
    sql += "});\n";
  }
  return sql;
}

}  // namespace newsgraph::inline v0_1
