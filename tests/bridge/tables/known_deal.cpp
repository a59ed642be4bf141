// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/known_deal.hpp>

#include <newsgraph/bridge/follow_the_money.hpp>
#include <newsgraph/bridge/json_ld.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/tables.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace test_bridge_tables_known_deal {

using namespace newsgraph;

namespace {

const std::string older = "urn:2026-01-05";
const std::string newer = "urn:2026-01-20";

/// A loan that two articles tell. The older one alone says what it is for, at which price, what it supplements, and
/// that C, whom the newer one does not name, has a say; the newer one, which stands for both, that it is closed.
Graph told_twice() {
  auto first = sample::loan_told("2026-01-05", 5'000, DealStatus::agreed);
  first.paragraphs = {sample::paragraph("p", "at 5 per cent")};
  first.entities.push_back(sample::entity("g", EntityKind::product, "G"));
  first.entities.push_back(sample::company("c", "C"));
  first.deals.push_back(sample::deal("e", DealType::supply, DealStatus::agreed,
                                     {sample::party("c", Role::supplier), sample::party("a", Role::customer)}));
  auto& deal = first.deals[0];
  deal.goods = {"g"};
  deal.purpose = {"c", "bridges", "a"};
  deal.terms = {sample::words(TermKind::other, "5 per cent")};
  deal.terms[0].party = "a";
  deal.terms[0].evidence = {sample::words("p", 3, 13)};
  deal.links = {{LinkType::supplements, "e", {}, {}}};
  deal.closing = Date::parse("2026-02");
  auto second = sample::loan_told("2026-01-20", 5'000, DealStatus::closed);
  second.entities[0].id = "other-a";
  second.deals[0].parties[0].entity = "other-a";
  second.deals[0].closing = Date::parse("2026-01-19");
  Graph graph;
  graph.add(first);
  graph.add(second);
  return graph;
}

Filter once() {
  auto filter = every_deal();
  filter.tellings = Tellings::as_one;
  return filter;
}

/// Some columns of the rows of a table, each row joined by spaces.
std::vector<std::string> rows(const Graph& graph, Table of, const std::vector<std::string>& wanted) {
  std::vector<std::string> found;
  for_each_row(
      graph,
      [&](Table table, Rows<Cell> cells) {
        if (table != of) return;
        auto& row = found.emplace_back();
        for (const auto& name : wanted)
          for (std::size_t i = 0; i < cells.size(); ++i)
            if (const auto* text = std::get_if<std::string_view>(&cells[i]); text && columns(of)[i].name == name)
              row.append(row.empty() ? "" : " ").append(*text);
      },
      once());
  return found;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("of a deal that counts once every member is known from all tellings") {
  const auto graph = told_twice();
  REQUIRE(as_known(graph).shown(DealId{0}) == as_known(graph).shown(DealId{2}));
  CHECK(rows(graph, Table::deals, {"deal_id", "status", "closing", "purpose"})
        == Lines{older + "#e agreed", newer + "#d closed 2026-01-19 [\"C\",\"bridges\",\"other-a\"]"});
  // What this article does not name is told by its id in the one that does.
  CHECK(rows(graph, Table::goods, {"deal_id", "to_id", "to_node"})
        == Lines{newer + "#d " + older + "#g " + older + "#g"});
  CHECK(rows(graph, Table::links, {"deal_id", "to_id", "to_node"})
        == Lines{newer + "#d " + older + "#e " + older + "#e"});
  CHECK(rows(graph, Table::terms, {"deal_id", "party_id", "party_node"})
        == Lines{newer + "#d " + newer + "#other-a " + older + "#a"});
  CHECK(rows(graph, Table::evidence, {"of_id", "in_id", "words"}) == Lines{newer + "#d " + older + "#p 5 per cent"});
}

TEST_CASE("edges of such a deal lead to what other articles name") {
  const auto graph = told_twice();
  Lines edges;
  for_each_edge(
      graph,
      [&](const GraphEdge& edge) {
        if (edge.kind == EdgeKind::goods || edge.kind == EdgeKind::link)
          edges.push_back(std::string{edge.source}.append(" ").append(edge.target));
      },
      once());
  CHECK(edges == Lines{newer + "#d " + older + "#g", newer + "#d " + older + "#e"});
  // Of a deal that is left out there is no node to lead to.
  edges.clear();
  auto loans = once();
  loans.types = DealType::loan;
  for_each_edge(
      graph, [&](const GraphEdge& edge) { edges.push_back(std::string{name_of(edge.kind)}); }, loans);
  CHECK(std::count(edges.begin(), edges.end(), "link") == 0);
  for (const auto write : {write_follow_the_money<>, write_json_ld<>}) {
    std::ostringstream out;
    write(graph, out, once());
    CHECK(out.str().find("\"G\"") != std::string::npos);
  }
}

}  // namespace test_bridge_tables_known_deal
