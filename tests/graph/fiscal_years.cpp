// SPDX-License-Identifier: MIT
#include <newsgraph/graph/fiscal_years.hpp>

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <string_view>

namespace test_graph_fiscal_years {

using namespace newsgraph;

namespace {

/// An article that names Halden Semi, perhaps with its fiscal year, beside another company.
Article article(const std::string& uri, std::string_view year, std::string_view days) {
  Article made;
  made.uri = uri;
  made.entities = {company("o", "Orvik"), company("h", "Halden Semi")};
  if (!year.empty()) {
    auto& fiscal = made.entities[1].fiscal_year.emplace();
    fiscal.year = FiscalPeriod::parse(year);
    fiscal.period = Period::parse(days).value();
  }
  return made;
}

std::string span_of(const Graph& graph, std::string_view asked, std::string_view name = "Halden Semi") {
  const auto span = FiscalYears{graph}.span(*find_company(graph, name), *FiscalPeriod::parse(asked));
  return span ? to_string(*span) : "unknown";
}

}  // namespace

TEST_CASE("the fiscal year that an article states says when the others are") {
  Graph graph;
  graph.add(article("urn:example:1", "", ""));
  CHECK(span_of(graph, "FY2025") == "unknown");
  graph.add(article("urn:example:2", "FY2025", "2025-04/2026-03"));
  CHECK(span_of(graph, "FY2025-Q3") == "2025-Q4");
  CHECK(span_of(graph, "FY2023-H2") == "2023-10/2024-03");
  CHECK(span_of(graph, "FY2025", "Orvik") == "unknown");
}

TEST_CASE("articles that agree say so together, whichever year they take for the example") {
  Graph graph;
  graph.add(article("urn:example:1", "FY2025", "2025-04/2026-03"));
  graph.add(article("urn:example:2", "FY2024", "2024-04-01/2025-03-31"));
  CHECK(span_of(graph, "FY2023") == "2023-04/2024-03");
  CHECK(span_of(graph, "FY2024-Q1") == "2024-Q2");
}

TEST_CASE("of a company that changed its fiscal year, each year that is stated stands for itself") {
  Graph graph;
  graph.add(article("urn:example:1", "FY2024", "2024-04/2025-03"));
  graph.add(article("urn:example:2", "FY2026", "2026"));
  CHECK(span_of(graph, "FY2024-Q1") == "2024-Q2");
  CHECK(span_of(graph, "FY2026-Q1") == "2026-Q1");
  CHECK(span_of(graph, "FY2025") == "unknown");
  graph.add(article("urn:example:3", "FY2026", "2026-04/2027-03"));
  CHECK(span_of(graph, "FY2026-Q1") == "unknown");
  CHECK(span_of(graph, "FY2024-Q1") == "2024-Q2");
}

TEST_CASE("a graph gives back which article states which fiscal year, and forgets it with the article") {
  Graph graph;
  const auto first = article("urn:example:1", "FY2025", "2025-04/2026-03");
  auto second = article("urn:example:2", "FY2024", "2024-07/2025-06");
  second.entities[0].fiscal_year = second.entities[1].fiscal_year;
  second.entities[0].fiscal_year->extras.push_back({"x-note", "1"});
  auto third = article("urn:example:3", "", "");
  third.facts = {{.id = "f", .of = third.entities[0].id, .metric = Metric::revenue}};
  third.facts[0].changes = {{.direction = ChangeDirection::up}};
  third.facts[0].fiscal = FiscalPeriod::parse("FY2025-M9");
  for (const auto& each : {first, second, third}) graph.add(each);
  CHECK(graph.article(ArticleId{0}) == first);
  CHECK(graph.article(ArticleId{1}) == second);
  CHECK(graph.article(ArticleId{2}) == third);
  graph.remove("urn:example:1");
  CHECK(graph.article(ArticleId{0}) == second);
  CHECK(span_of(graph, "FY2025") == "2025-07/2026-06");
}

TEST_CASE("a year that is none, or without an end, is refused") {
  auto broken = article("urn:example:1", "FY2025-Q3", "2025-04/..");
  const auto faults = (check)(broken);
  REQUIRE(faults.size() == 2);
  CHECK(to_string(faults[0])
        == R"(/entities/1/fiscalYear/year: found "FY2025-Q3", expected a whole fiscal year like FY2025)");
  CHECK(to_string(faults[1])
        == R"(/entities/1/fiscalYear/period: found "2025-04/..", expected a period with both ends)");
  Graph graph;
  broken.entities[1].fiscal_year->year.reset();
  CHECK_THROWS_AS(graph.add(broken), InvalidArticle);
}

}  // namespace test_graph_fiscal_years
