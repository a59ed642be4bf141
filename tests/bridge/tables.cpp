// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables.hpp>

#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/json/load.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace test_bridge_tables {

using namespace newsgraph;

namespace {

/// The cells of a row that are not empty, by their columns.
using NamedRow = std::map<std::string, std::string>;

NamedRow named(Table table, Rows<Cell> cells) {
  NamedRow row;
  REQUIRE(cells.size() == columns(table).size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto& column = columns(table)[i];
    if (const auto* text = std::get_if<std::string_view>(&cells[i])) {
      CHECK(column.type == ColumnType::text);
      row.emplace(column.name, *text);
    } else if (const auto* number = std::get_if<std::int64_t>(&cells[i])) {
      CHECK(column.type == ColumnType::integer);
      row.emplace(column.name, std::to_string(*number));
    } else if (const auto* is = std::get_if<bool>(&cells[i])) {
      CHECK(column.type == ColumnType::boolean);
      row.emplace(column.name, *is ? "yes" : "no");
    }
  }
  return row;
}

template <class Of>
std::map<Table, std::vector<NamedRow>> rows(const Of& of, const Filter& filter = every_deal()) {
  std::map<Table, std::vector<NamedRow>> found;
  for_each_row(
      of, [&](Table table, Rows<Cell> cells) { found[table].push_back(named(table, cells)); }, filter);
  return found;
}

std::map<Table, std::string> texts(const Graph& graph, TableFormat format = TableFormat::csv) {
  std::map<Table, std::ostringstream> streams;
  write_tables(
      graph, [&](Table table) -> std::ostream& { return streams[table]; }, every_deal(), format);
  std::map<Table, std::string> found;
  for (const auto& [table, stream] : streams) found[table] = stream.str();
  return found;
}

std::string column_of(const std::vector<NamedRow>& rows, const std::string& column) {
  std::string all;
  for (const auto& row : rows) {
    const auto found = row.find(column);
    all += (all.empty() ? "" : " ") + (found == row.end() ? std::string{"-"} : found->second);
  }
  return all;
}

/// Two investors of whom one gives $10m of the $30m, and others, put money into a third.
Article round_of_two() {
  auto article = sample::round({sample::party("a", Role::investor), sample::party("b", Role::investor)},
                               sample::stated(sample::usd(30)), {Role::investor});
  article.deals[0].parties[0].amount = sample::stated(sample::usd(10));
  return article;
}

}  // namespace

TEST_CASE("a deal is a row, each of its parties too, and money that is shared stands once") {
  const auto article = round_of_two();
  auto found = rows(article);
  const auto uri = article.uri;
  REQUIRE(found[Table::deals].size() == 1);
  const auto& deal = found[Table::deals][0];
  CHECK(deal.at("deal_id") == uri + "#" + article.deals[0].id);
  CHECK(deal.at("deal_node") == deal.at("deal_id"));
  CHECK(deal.at("type") == "investment");
  CHECK(deal.at("amount_minor") == "3000000000");
  CHECK(deal.at("open_roles") == "[\"investor\"]");

  const auto& parties = found[Table::parties];
  CHECK(column_of(parties, "deal_id")
        == uri + "#" + article.deals[0].id + " " + uri + "#" + article.deals[0].id + " " + uri + "#"
               + article.deals[0].id);
  CHECK(column_of(parties, "amount_minor").find("1000000000") != std::string::npos);
  std::multiset<std::string> money;
  for (const auto& party : parties) money.insert(party.at("money"));
  CHECK(money == std::multiset<std::string>{"gets", "pays", "pays"});

  const auto& flows = found[Table::flows];
  CHECK(column_of(flows, "shared") == "yes yes");
  CHECK(column_of(flows, "amount_minor") == "1000000000 -");  // what the article says of one of them
  CHECK(column_of(flows, "contingent") == "no no");
  CHECK(column_of(flows, "index") == "0 1");
}

TEST_CASE("several who pay several are in the parties alone") {
  auto article = round_of_two();
  article.entities.push_back(sample::company("other", "Other"));
  article.deals[0].parties.push_back(sample::party("other", Role::investee));
  auto found = rows(article);
  CHECK(found[Table::parties].size() == 4);
  CHECK(found[Table::flows].empty());
}

TEST_CASE("where one pays one, the flow has the amount") {
  auto found = rows(sample::round({sample::party("a", Role::investor)}, sample::stated(sample::usd(30))));
  REQUIRE(found[Table::flows].size() == 1);
  CHECK(found[Table::flows][0].at("shared") == "no");
  CHECK(found[Table::flows][0].at("amount_minor") == "3000000000");
}

TEST_CASE("every row has the cells of its table, and what the article says") {
  const auto read = load_graph({"examples/data/amazon-openai.json"});
  auto found = rows(read.graph);
  const auto& article = read.graph.article(ArticleId{0});
  CHECK(found[Table::articles].size() == 1);
  CHECK(found[Table::entities].size() == article.entities.size());
  CHECK(found[Table::deals].size() == article.deals.size());
  CHECK(found[Table::claims].size() == article.claims.size());
  CHECK(found[Table::paragraphs].size() == article.paragraphs.size());
  std::size_t parties = 0;
  std::size_t evidence = 0;
  for (const auto& deal : article.deals) {
    parties += deal.parties.size();
    evidence += deal.evidence.size();
    for (const auto& term : deal.terms) evidence += term.evidence.size();
  }
  for (const auto& fact : article.facts) evidence += fact.evidence.size();
  for (const auto& relation : article.relations) evidence += relation.evidence.size();
  for (const auto& claim : article.claims) evidence += claim.evidence.size();
  CHECK(found[Table::parties].size() == parties);
  CHECK(found[Table::evidence].size() == evidence);
  for (const auto& row : found[Table::evidence]) CHECK(row.count("words") == 1);
  // Fact 17: at least $10bn, which is about 14.8 trillion won.
  const auto& d1 = found[Table::deals][1];
  CHECK(d1.at("amount_bound") == "atLeast");
  CHECK(d1.at("amount_low_minor") == "1000000000000");
  CHECK(d1.count("amount_high_minor") == 0);
  const auto& won = found[Table::equivalents][0];
  CHECK(won.at("of_id") == d1.at("deal_id"));
  CHECK(won.at("of_kind") == "deal");
  CHECK(won.at("member") == "amount");
  CHECK(won.at("amount_minor") == "14800000000000");
  CHECK(won.at("amount_approx") == "yes");
}

TEST_CASE("one graph is the same bytes, whatever was added first") {
  const auto one = load_graph({"examples/data/halden.ndjson", "examples/data/ten-lines.json"}).graph;
  Graph other;
  for (std::size_t i = one.table<ArticleNode>().size(); i > 0; --i) other.add(one.article(ArticleId{i - 1}));
  for (const auto format : {TableFormat::csv, TableFormat::ndjson}) CHECK(texts(one, format) == texts(other, format));
  CHECK(texts(one).size() == rows_of<Table>.size());
}

TEST_CASE("entities that are one have one node, and deals that are one") {
  Graph graph;
  graph.add(sample::loan_told("2026-01-05", 30, DealStatus::agreed));
  graph.add(sample::loan_told("2026-01-06", 30, DealStatus::agreed));
  auto found = rows(graph);
  std::set<std::string> nodes;
  for (const auto& entity : found[Table::entities]) nodes.insert(entity.at("entity_node"));
  CHECK(found[Table::entities].size() == 2 * nodes.size());
  REQUIRE(found[Table::deals].size() == 2);
  const auto told_again = deal_clusters(graph).tellings(DealId{0}).size() == 2;
  CHECK((found[Table::deals][0].at("deal_node") == found[Table::deals][1].at("deal_node")) == told_again);
}

TEST_CASE("where tellings count as one, a deal is one row with what is known from all") {
  const auto amount = Amount{sample::usd(5'000)};
  Graph graph;
  graph.add(sample::told_on("2026-01-05", DealType::loan, Role::lender, Role::borrower, DealStatus::agreed, amount));
  graph.add(sample::told_on("2026-01-20", DealType::loan, Role::lender, Role::borrower, DealStatus::closed, amount));
  REQUIRE(deal_clusters(graph).tellings(DealId{0}).size() == 2);
  auto filter = every_deal();
  filter.tellings = Tellings::as_one;
  auto found = rows(graph, filter);
  REQUIRE(found[Table::deals].size() == 1);
  CHECK(found[Table::deals][0].at("status") == "closed");
  CHECK(found[Table::deals][0].at("amount_minor") == "500000000000");
  CHECK(found[Table::flows].size() == 1);
  CHECK(rows(graph)[Table::deals].size() == 2);
}

TEST_CASE("an enterprise value is no money that is paid") {
  auto article = sample::round({sample::party("a", Role::investor)}, sample::stated(sample::usd(30)));
  article.deals[0].basis = ValuationBasis::enterprise;
  auto found = rows(article);
  CHECK(found[Table::deals][0].at("amount_minor") == "3000000000");
  REQUIRE(found[Table::flows].size() == 1);
  CHECK(found[Table::flows][0].count("amount_minor") == 0);
}

TEST_CASE("a filter leaves out deals with all their parts, and nothing else") {
  const auto read = load_graph({"examples/data/amazon-openai.json"});
  const auto all = rows(read.graph);
  auto talks = rows(read.graph, {.statuses = Statuses{DealStatus::in_talks}, .modality = Modality::denied});
  for (const auto& deal : talks[Table::deals]) CHECK(deal.at("status") == "inTalks");
  std::set<std::string> ids;
  for (const auto& deal : talks[Table::deals]) ids.insert(deal.at("deal_id"));
  CHECK(!ids.empty());
  CHECK(ids.size() < all.at(Table::deals).size());
  for (const auto& party : talks[Table::parties]) CHECK(ids.count(party.at("deal_id")) == 1);
  CHECK(talks[Table::entities] == all.at(Table::entities));
  CHECK(talks[Table::claims] == all.at(Table::claims));
}

TEST_CASE("DuckDB is told each column with its type") {
  const auto sql = duckdb_schema();
  CHECK(sql.find("CREATE OR REPLACE TABLE deals AS SELECT * FROM read_csv('deals.csv', ") != std::string::npos);
  CHECK(sql.find("'amount_minor': 'BIGINT'") != std::string::npos);
  CHECK(sql.find("'amount_approx': 'BOOLEAN'") != std::string::npos);
  CHECK(duckdb_schema(TableFormat::ndjson).find("read_json('deals.ndjson', ") != std::string::npos);
}

TEST_CASE("what a table is called, and its columns, is there once and has words") {
  for (const auto& row : rows_of<Table>) {
    std::set<std::string> names;
    for (const auto& column : columns(row.value)) {
      CHECK(names.insert(column.name).second);
      CHECK_FALSE(column.doc.empty());
    }
    CHECK(columns(row.value)[0].name == "article_id");
  }
}

}  // namespace test_bridge_tables
