// SPDX-License-Identifier: MIT
#include <newsgraph/query/competitors.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_query_competitors {

using namespace newsgraph;

namespace {

Graph chips() {
  Graph graph;
  graph.add(sample::chips());
  return graph;
}

std::string names(const Graph& graph, const std::vector<CompetitorBacker>& backers) {
  std::string text;
  for (const auto& both : backers) text += std::string{graph.name(both.backer)} + ' ';
  return text;
}

}  // namespace

TEST_CASE("a shareholder backs a company without a deal") {
  const auto graph = chips();
  const auto found = backers(graph, *find_entity(graph, "OpenAI"), {.statuses = settled});
  REQUIRE(found.size() == 2);
  CHECK(graph.name(found[0].backer) == "Nvidia");
  CHECK(found[0].deals == std::vector{*find_deal(graph, "d8")});
  CHECK(graph.name(found[1].backer) == "Microsoft");
  CHECK(found[1].deals.empty());
  CHECK(found[1].holdings == std::vector{*find_relation(graph, "r1")});
}

TEST_CASE("being held is not backing") {
  const auto graph = chips();
  CHECK(backers(graph, *find_entity(graph, "Microsoft")).empty());
}

TEST_CASE("Microsoft and Nvidia back both rivals, and Amazon if the talks succeed") {
  const auto graph = chips();
  CHECK(names(graph, competitor_backers(graph, {.statuses = settled})) == "Microsoft Nvidia ");
  CHECK(names(graph, competitor_backers(graph, {.statuses = settled | DealStatus::in_talks}))
        == "Amazon Microsoft Nvidia ");
  const auto both = competitor_backers(graph, {.statuses = settled}).back();
  CHECK(both.relation == *find_relation(graph, "r2"));
  CHECK(both.of_first.deals == std::vector{*find_deal(graph, "d10")});
  CHECK(both.of_second.deals == std::vector{*find_deal(graph, "d8")});
}

TEST_CASE("a rivalry of which many articles tell comes once, whichever way round they put it") {
  Graph graph;
  graph.add(sample::chips());
  auto other = sample::chips();
  other.uri = "urn:sample:later";
  std::swap(other.relations[1].from, other.relations[1].to);
  graph.add(other);
  const auto found = competitor_backers(graph, {.statuses = settled});
  CHECK(names(graph, found) == "Microsoft Nvidia ");
  CHECK(found.back().relation == find_relation(graph, "urn:sample:chips#r2"));
  CHECK(found.back().of_first.deals.size() == 1);
  const auto each = competitor_backers(graph, {.statuses = settled, .tellings = Tellings::each});
  CHECK(each.back().of_first.deals.size() == 2);
}

}  // namespace test_query_competitors
