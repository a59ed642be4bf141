// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/between_articles.hpp>

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/summary/what_if.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_summary_sections_between_articles {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

/// "Lead" pays "Target" so many millions, as a paper tells it that day.
Article told(std::string_view uri, std::string_view day, std::int64_t millions, std::string lead = "Lead") {
  auto article = sample::article(std::string{uri});
  article.first_created = Timestamp::parse(std::string{day} + "T09:00Z");
  article.entities = {sample::company("lead", std::move(lead)), sample::company("target", "Target")};
  article.deals = {sample::deal("d", DealType::investment, DealStatus::agreed,
                                {sample::party("lead", Role::investor), sample::party("target", Role::investee)})};
  article.deals[0].amount = sample::stated(sample::usd(millions));
  return article;
}

std::string asked(const Graph& graph) {
  const auto text = what_if(graph, *find_entity(graph, "Target"));
  const auto begin = text.find("BETWEEN THE ARTICLES");
  return begin == std::string::npos ? "" : text.substr(begin, text.find("\nARTICLES") - begin);
}

}  // namespace

TEST_CASE("what may be counted twice is said below what a company loses, with the join that settles it") {
  Graph graph;
  graph.add(told("urn:one", "2025-12-01", 500));
  graph.add(told("urn:two", "2025-12-02", 575));
  CHECK(asked(graph)
        == "BETWEEN THE ARTICLES\n"
           "1:d  possibly one deal with 2:d (urn:two)\n"
           "     for it: the same parties, the same type, at one time\n"
           "     against it: sums that differ\n"
           "     if it is one: join urn:one#d and urn:two#d\n");
  CHECK(what_if(graph, *find_entity(graph, "Target")).find("$500m to $1.075bn") != std::string::npos);

  auto joined = graph;
  joined.join({"urn:one#d", "urn:two#d"});
  CHECK(asked(joined)
        == "BETWEEN THE ARTICLES\n"
           "2:d  amount: $500m (urn:one) and $575m (urn:two)\n"
           "     both can't be true\n");
  graph.keep_apart({"urn:one#d", "urn:two#d"});
  CHECK(asked(graph).empty());
}

TEST_CASE("figures of a company that two articles tell otherwise are questioned where it is met") {
  Graph graph;
  for (const bool second : {false, true}) {
    auto article = told(second ? "urn:two" : "urn:one", second ? "2025-12-02" : "2025-12-01", 500);
    if (second) article.deals.clear();
    article.facts = {{.id = "f", .of = "target", .metric = Metric::headcount}};
    StatedNumber people;
    people.number = StatedDecimal{Decimal{second ? 2'450 : 2'140}};
    people.unit = "people";
    article.facts[0].value = people;
    article.facts[0].date = Date::parse("2025-11-30");
    graph.add(article);
  }
  CHECK(asked(graph)
        == "BETWEEN THE ARTICLES\n"
           "   Target: headcount as of 2025-11-30: 2,140 people (urn:one) and 2,450 people (urn:two)\n"
           "   both can't be true\n");
}

TEST_CASE("who may be one with another of that name is asked, where one of them is met") {
  Graph graph;
  graph.add(told("urn:one", "2025-01-01", 500, "Halden LLC"));
  graph.add(told("urn:two", "2025-12-01", 20, "Halden Inc"));
  CHECK(asked(graph).find("Halden Inc and Halden LLC are possibly one") != std::string::npos);

  auto other = told("urn:three", "2024-01-01", 3, "Nordvik AG");
  other.entities[1] = sample::company("target", "Somebody");
  auto another = told("urn:four", "2023-01-01", 7, "Nordvik SE");
  another.entities[1] = sample::company("target", "Somebody");
  graph.add(other);
  graph.add(another);
  CHECK(asked(graph).find("Nordvik") == std::string::npos);
}

TEST_CASE("one article leaves nothing open between it and others") {
  Graph graph;
  graph.add(told("urn:one", "2025-12-01", 500));
  CHECK(asked(graph).empty());
}

TEST_CASE("two tellings that name others are told apart below what is lost by those that count") {
  Graph graph;
  graph.add(told("urn:one", "2025-12-01", 500));
  graph.add(told("urn:two", "2025-12-02", 500, "Orvik"));
  graph.join({"urn:one#d", "urn:two#d"});
  CHECK(asked(graph)
        == "BETWEEN THE ARTICLES\n"
           "2:d  paid by Orvik (urn:two), or Lead (urn:one)\n"
           "     they name nobody in common; the first counts\n");
}

}  // namespace test_summary_sections_between_articles
