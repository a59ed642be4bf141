// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/relations.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_sections_relations {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::summary_parts;

namespace {

std::string sentence(RelationType type, std::optional<std::string> qualifier = {}, bool symmetric = false) {
  auto article = sample::article("urn:relation");
  article.entities = {sample::company("a", "Acme"), sample::company("b", "Globex")};
  article.relations = {sample::relation("r1", type, "a", "b")};
  article.relations[0].qualifier = std::move(qualifier);
  if (symmetric) article.relations[0].symmetric = true;
  Graph graph;
  graph.add(article);
  return relation_text(graph, graph[graph.table<RelationNode>()][0]);
}

}  // namespace

TEST_CASE("what an interpretation takes for granted is not asserted") {
  auto article = sample::chips();
  article.relations.resize(1);
  article.claims = {sample::fact("k1", {article.relations[0].id})};
  const auto text = [&] {
    Graph graph;
    auto table = statement_table(100);
    add_relations(table, graph, graph.add(article));
    return table.text();
  };
  CHECK(text().find("asserted: Daily") != std::string::npos);
  article.claims[0].kind = ClaimKind::interpretation;
  article.claims[0].modality = Modality::interpreted;
  CHECK(text().find("interpreted: no source\n") != std::string::npos);
  CHECK(text().find("asserted") == std::string::npos);
  article.claims[0].kind = ClaimKind::concern;
  article.claims[0].modality = Modality::possible;
  article.claims[0].holder = "amazon";
  CHECK(text().find("concern: Amazon\n") != std::string::npos);
  CHECK(text().find("asserted") == std::string::npos);
}

TEST_CASE("relations read as sentences") {
  using enum RelationType;
  CHECK(sentence(shareholder) == "Acme is a shareholder of Globex");
  CHECK(sentence(shareholder, "largest") == "Acme is the largest shareholder of Globex");
  CHECK(sentence(subsidiary) == "Acme is a subsidiary of Globex");
  CHECK(sentence(chief_executive) == "Acme is chief executive of Globex");
  CHECK(sentence(chief_executive, "former") == "Acme is the former chief executive of Globex");
  CHECK(sentence(founder) == "Acme is a founder of Globex");
  CHECK(sentence(develops) == "Acme develops Globex");
  CHECK(sentence(operates, "since 2010") == "Acme operates Globex (since 2010)");
  CHECK(sentence(depends_on) == "Acme depends on Globex");
  CHECK(sentence(competitor) == "Acme competes with Globex");
  CHECK(sentence(competitor, "start-up", true) == "Acme (start-up) and Globex compete");
  CHECK(sentence(organiser) == "Acme organises Globex");
  CHECK(sentence(organiser, "conference") == "Acme organises conference, Globex");
}

TEST_CASE("those whom a name describes are several") {
  const auto of = [](EntityKind kind, std::string name) {
    auto article = sample::article("urn:relation");
    article.entities = {sample::entity("a", kind, std::move(name)), sample::company("b", "Globex")};
    article.relations = {sample::relation("r1", RelationType::shareholder, "a", "b")};
    Graph graph;
    graph.add(article);
    return relation_text(graph, graph[graph.table<RelationNode>()][0]);
  };
  CHECK(of(EntityKind::group, "existing investors of Globex")
        == "existing investors of Globex are shareholders of Globex");
  CHECK(of(EntityKind::group, "a consortium of banks") == "a consortium of banks is a shareholder of Globex");
  CHECK(of(EntityKind::group, "Two Sigmas") == "Two Sigmas is a shareholder of Globex");
}

TEST_CASE("a relation has its share, its time and who says so") {
  auto article = sample::chips();
  article.relations.resize(2);
  article.relations[0].share = Share{Ratio{99, 1000}, Bound::exact, false, {}, {}};
  article.relations[0].date = Date::parse("2025-10");
  article.relations[0].period = Period::parse("2019/..");
  Graph graph;
  auto table = statement_table(100);
  add_relations(table, graph, graph.add(article));
  CHECK(table.text() ==
        "RELATIONS\n"
        "r1    Microsoft is a shareholder of       9.9 %                 asserted: Daily\n"
        "        OpenAI\n"
        "      2025-10, from 2019\n"
        "r2    Anthropic competes with OpenAI                            asserted: Daily\n");
}

TEST_CASE("no relations, no section") {
  Graph graph;
  auto table = statement_table(100);
  add_relations(table, graph, graph.add(sample::article("urn:none")));
  CHECK(table.empty());
}

}  // namespace test_summary_sections_relations
