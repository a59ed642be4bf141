// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/article_rows.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_bridge_tables_article_rows {

using namespace newsgraph;
using namespace newsgraph::bridge_parts;

namespace {

struct Found {
  Table table;
  std::vector<std::string> cells;
};

std::vector<Found> rows_of_article(const Article& article) {
  Beside beside;
  for (const auto& entity : article.entities) {
    beside.nodes.push_back("node of " + entity.id);
    beside.node_names.push_back("somebody");
  }
  for (const auto& deal : article.deals) {
    beside.deal_nodes.push_back("node of " + deal.id);
    beside.counts_for.emplace_back();
    beside.modalities.push_back(Modality::asserted);
    beside.counts.push_back(deal.status == DealStatus::withdrawn ? 0 : 1);
  }
  std::vector<Found> found;
  const auto visit = [&](Table table, Rows<Cell> cells) {
    auto& row = found.emplace_back(Found{table, {}}).cells;
    for (const auto& cell : cells) {
      const auto* text = std::get_if<std::string_view>(&cell);
      const auto* number = std::get_if<std::int64_t>(&cell);
      row.push_back(text != nullptr ? std::string{*text} : number != nullptr ? std::to_string(*number) : "");
    }
  };
  ArticleRows{article, beside, visit}.make_all();
  return found;
}

std::vector<std::vector<std::string>> only(const std::vector<Found>& found, Table table, std::size_t count) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : found)
    if (row.table == table)
      rows.emplace_back(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(count));
  return rows;
}

using Lines = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("ids are global ones, and beside those of entities stands who it is") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "Alpha"), sample::company("b", "Beta")};
  article.relations = {sample::relation("r", RelationType::shareholder, "a", "b")};
  const auto found = rows_of_article(article);
  CHECK(only(found, Table::relations, 8)
        == Lines{{"urn:x", "0", "urn:x#r", "shareholder", "urn:x#a", "node of a", "urn:x#b", "node of b"}});
}

TEST_CASE("words lie in the object that rests on them, however deep") {
  auto article = sample::article("urn:x");
  article.paragraphs = {sample::paragraph("p", "Alpha lends 5% money.")};
  article.entities = {sample::company("a", "Alpha"), sample::company("b", "Beta")};
  article.deals = {sample::deal("d", DealType::loan, DealStatus::agreed,
                                {sample::party("a", Role::lender), sample::party("b", Role::borrower)})};
  article.deals[0].evidence = {sample::words("p", 0, 5)};
  article.deals[0].terms = {sample::words(TermKind::other, "first"), sample::words(TermKind::other, "second")};
  article.deals[0].terms[1].evidence = {sample::words("p", 12, 14)};
  const auto found = rows_of_article(article);
  CHECK(only(found, Table::evidence, 8)
        == Lines{{"urn:x", "urn:x#d", "deal", "terms/1/evidence", "0", "urn:x#p", "12", "14"},
                 {"urn:x", "urn:x#d", "deal", "evidence", "0", "urn:x#p", "0", "5"}});
  CHECK(only(found, Table::evidence, 10)[0][9] == "5%");
  CHECK(only(found, Table::flows, 7)
        == Lines{{"urn:x", "urn:x#d", "0", "urn:x#a", "node of a", "urn:x#b", "node of b"}});
}

TEST_CASE("a deal that does not count has no row, nor have its parts") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "Alpha"), sample::company("b", "Beta")};
  const std::vector<Party> both{sample::party("a", Role::lender), sample::party("b", Role::borrower)};
  article.deals = {sample::deal("off", DealType::loan, DealStatus::withdrawn, both),
                   sample::deal("on", DealType::loan, DealStatus::agreed, both)};
  const auto found = rows_of_article(article);
  CHECK(only(found, Table::deals, 3) == Lines{{"urn:x", "1", "urn:x#on"}});
  CHECK(only(found, Table::parties, 3) == Lines{{"urn:x", "urn:x#on", "0"}, {"urn:x", "urn:x#on", "1"}});
}

TEST_CASE("who pays in two roles pays once, and nobody pays oneself") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "Alpha"), sample::company("b", "Beta")};
  article.deals = {sample::deal("d", DealType::loan, DealStatus::agreed,
                                {sample::party("a", Role::lender), sample::party("a", Role::lender),
                                 sample::party("a", Role::borrower), sample::party("b", Role::borrower)})};
  CHECK(only(rows_of_article(article), Table::flows, 7)
        == Lines{{"urn:x", "urn:x#d", "0", "urn:x#a", "node of a", "urn:x#b", "node of b"}});
}

TEST_CASE("what a claim speaks of is told by its kind, and members named x- are kept") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "Alpha"), sample::company("b", "Beta")};
  article.deals = {sample::deal("d", DealType::loan, DealStatus::agreed,
                                {sample::party("a", Role::lender), sample::party("b", Role::borrower)})};
  article.deals[0].extras = {{"x-desk", "\"Seoul\""}, {"x-n", "[1,2]"}};
  article.claims = {sample::fact("c", {"d", "a"})};
  const auto found = rows_of_article(article);
  CHECK(only(found, Table::claim_about, 6)
        == Lines{{"urn:x", "urn:x#c", "0", "urn:x#d", "deal", "node of d"},
                 {"urn:x", "urn:x#c", "1", "urn:x#a", "entity", "node of a"}});
  for (const auto& row : found)
    if (row.table == Table::deals) CHECK(row.cells.back() == R"({"x-desk":"Seoul","x-n":[1,2]})");
}

}  // namespace test_bridge_tables_article_rows
