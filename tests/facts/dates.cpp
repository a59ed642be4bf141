// SPDX-License-Identifier: MIT
#include <newsgraph/graph/graph.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <chrono>
#include <string_view>
#include <variant>

namespace test_facts_dates {

using namespace newsgraph;
using namespace std::chrono_literals;

namespace {

Date published() { return source_graph()[articles(source_graph())[0]].first_created.value().date(); }

bool in_words(std::string_view phrase, const EvidenceNode& evidence) {
  return source_graph().words(evidence).value().find(phrase) != std::string_view::npos;
}

}  // namespace

TEST_CASE("11: the picture was taken in 2022-11, no day said, at a conference of that month") {
  const auto& graph = source_graph();
  const Date month{2022y / std::chrono::November};
  CHECK(graph[find_association(graph, "photo1").value()].content_created == month);
  CHECK(graph[relation("r8")].date == month);
}

TEST_CASE("12: the Financial Times reported on 2025-12-16, the day before the article, where is not said") {
  const auto& graph = source_graph();
  const auto chain = graph[graph[claim("c2x")].chain];
  REQUIRE(chain.size() == 2);
  CHECK(chain.front().source == entity("Financial Times"));
  CHECK(chain.front().date == Date{2025y / 12 / 16});
  CHECK(published().first() - chain.front().date.value().first() == std::chrono::days{1});
  CHECK_FALSE(chain.back().date);  // when the people familiar spoke
  CHECK(in_words("현지 시간으로 16일", graph[graph[claim("c2x")].evidence].front()));
  CHECK_FALSE(graph[entity("Financial Times")].country);
}

TEST_CASE("13: Azure was OpenAI's only source of computing from 2019 to 2023") {
  const auto& graph = source_graph();
  CHECK(graph.details(deal("d4")).exclusive == true);
  CHECK(graph[graph.details(deal("d4")).period] == Period{Date{2019y}, Date{2023y}});
  CHECK_FALSE(graph[deal("d4")].date);
}

TEST_CASE("14: the October of OpenAI's restructuring is that of 2025") {
  const auto& graph = source_graph();
  CHECK(graph[deal("d5")].date == Date{2025y / std::chrono::October});
  CHECK(in_words("지난 10월", graph[graph[deal("d5")].evidence].front()));
  CHECK(before(graph[deal("d5")].date.value(), published()) == Certainty::certain);
}

TEST_CASE("15: the lease runs seven years, from when is not said") {
  const auto& graph = source_graph();
  const auto& details = graph.details(deal("d6"));
  REQUIRE(details.term);
  CHECK(std::get<Duration>(graph[*details.term]) == Duration{.years = 7});
  CHECK_FALSE(details.period);
  CHECK_FALSE(graph[deal("d6")].date);
  CHECK_FALSE(details.closing);
}

TEST_CASE("16: Nvidia invests over several years, how many is not said") {
  const auto& graph = source_graph();
  const auto term = graph[graph.details(deal("d8")).term];
  REQUIRE(term);
  const auto* vague = std::get_if<VagueTermNode>(&*term);
  REQUIRE(vague);
  CHECK(vague->vague == Vague::several);
  CHECK(vague->unit == TimeUnit::year);
  CHECK(graph[vague->stated] == "수년");
  CHECK_FALSE(graph.details(deal("d8")).period);
  CHECK_FALSE(graph[deal("d8")].date);
}

}  // namespace test_facts_dates
