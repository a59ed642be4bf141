// SPDX-License-Identifier: MIT
#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/ledger.hpp>

#include "../catch.hpp"

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace test_facts_answers_in_sql {

using namespace newsgraph;

// What queries in SQL find in the tables of the example articles, tests/bridge/queries.py says, is what stands in
// examples/expected/queries; so does the library, where it has the same question.

namespace {

const Graph& examples() {
  static const auto read = load_graph({"examples/data/amazon-openai.json", "examples/data/halden.ndjson",
                                       "examples/data/ten-lines.json", "examples/stories"});
  return read.graph;
}

/// Some columns of an answer, each row joined by "; ". Its fields may be in quotes, and have no line breaks in them.
std::set<std::string> answer_in_sql(const std::string& query, const std::vector<std::size_t>& columns) {
  std::ifstream file{"examples/expected/queries/" + query + ".csv"};
  std::set<std::string> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
      if (c == '"')
        quoted = !quoted;
      else if (c == ',' && !quoted)
        fields.emplace_back();
      else
        fields.back() += c;
    }
    std::string row;
    for (const auto column : columns) row += (row.empty() ? "" : "; ") + fields.at(column);
    rows.insert(row);
  }
  return rows;
}

std::string name_of_entity(EntityId id) { return std::string{examples().name(id)}; }

}  // namespace

TEST_CASE("who pays and gets money is the same in SQL") {
  const auto& graph = examples();
  const Payments payments{graph, {.contingent = true}};
  std::set<std::string> found;
  for (const auto company : entities(graph)) {
    std::set<DealId> pays;
    std::set<DealId> gets;
    for (const auto& pair : payments.pairs())
      for (const auto deal : payments.deals(pair)) {
        if (pair.payer == company) pays.insert(deal);
        if (pair.payee == company) gets.insert(deal);
      }
    if (!pays.empty() && !gets.empty())
      found.insert(name_of_entity(company) + "; " + std::to_string(pays.size()) + "; " + std::to_string(gets.size()));
  }
  CHECK(found == answer_in_sql("on_both_sides", {0, 1, 2}));
}

TEST_CASE("circles of two are the same in SQL") {
  const auto& graph = examples();
  std::set<std::string> found;
  for (const auto& circle : circles(Payments{graph, {.contingent = true}}, 2)) {
    auto one = name_of_entity(circle[0].payer);
    auto other = name_of_entity(circle[1].payer);
    if (other < one) std::swap(one, other);
    found.insert(one + "; " + other);
  }
  CHECK(found == answer_in_sql("paid_back", {0, 1}));
}

TEST_CASE("totals that are not split are the same in SQL") {
  const auto& graph = examples();
  std::set<std::string> found;
  for (const auto& total : ledger(graph, {.statuses = any_status}).unsplit) {
    if (total.payers.empty() || total.payees.empty()) continue;
    const auto& deal = graph[total.deal];
    found.insert(std::string{graph.uri(deal.article)} + '#' + std::string{graph[deal.id]});
  }
  CHECK(found == answer_in_sql("unsplit_totals", {0}));
}

TEST_CASE("who is named by several articles is the same in SQL") {
  const auto& graph = examples();
  std::set<std::string> found;
  for (const auto id : entities(graph))
    if (const auto count = articles_on(graph, id).size(); count > 1)
      found.insert(name_of_entity(id) + "; " + std::to_string(count));
  CHECK(found == answer_in_sql("most_named", {0, 2}));
}

}  // namespace test_facts_answers_in_sql
