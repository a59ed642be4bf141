// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/scenarios.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_sections_scenarios {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

using Names = std::vector<std::string_view>;

Names scenario_names(const Article& article) {
  Graph graph;
  const auto id = graph.add(article);
  Names names;
  for (const auto& scenario : scenarios(graph, id)) names.push_back(scenario.name);
  return names;
}

}  // namespace

TEST_CASE("from what is settled to all that may be") {
  CHECK(scenario_names(sample::chips()) == Names{"agreed or done", "if the talks succeed", "under way", "both"});
}

TEST_CASE("scenarios in which the same deals count are one") {
  auto article = sample::chips();
  for (auto& deal : article.deals)
    if (deal.status == DealStatus::active) deal.status = DealStatus::agreed;
  CHECK(scenario_names(article) == Names{"agreed or done", "if the talks succeed"});
  CHECK(scenario_names(sample::article("urn:none")) == Names{"agreed or done"});
  CHECK(scenario_names(sample::round({sample::party("a", Role::investor)}, std::nullopt)) == Names{"agreed or done"});
}

TEST_CASE("each scenario counts its deals, of its article alone") {
  Graph graph;
  auto other = sample::chips();
  other.uri = "urn:other";
  graph.add(other);
  const auto article = graph.add(sample::chips());
  std::vector<std::size_t> counts;
  for (const auto& scenario : scenarios(graph, article))
    counts.push_back(paid_deals(graph, article, scenario.filter).size());
  // agreed or done: d6 to d10; in talks: d1, d2, d3; under way: d11, d12.
  CHECK(counts == std::vector<std::size_t>{5, 8, 7, 10});
  const auto all = scenarios(graph, article).back().filter;
  CHECK(paid_deals(graph, ArticleId{0}, all).empty());
}

TEST_CASE("the scenarios of all articles count a deal once that two of them tell") {
  Graph graph;
  graph.add(sample::chips());
  auto other = sample::chips();
  other.uri = "urn:other";
  graph.add(other);
  std::vector<std::size_t> counts;
  for (const auto& scenario : scenarios(graph)) counts.push_back(paid_deals(graph, scenario.filter).size());
  CHECK(counts == std::vector<std::size_t>{5, 8, 7, 10});
}

TEST_CASE("what is pending has its name") {
  auto article = sample::article("urn:pending");
  article.deals = {sample::deal("d1", DealType::partnership, DealStatus::announced, {})};
  const auto name = [&] {
    Graph graph;
    const auto id = graph.add(article);
    return std::string{pending_text(graph, id)};
  };
  CHECK(name() == "if what is announced succeeds");
  article.deals.push_back(sample::deal("d2", DealType::partnership, DealStatus::in_talks, {}));
  CHECK(name() == "if all that is pending succeeds");
  article.deals.erase(article.deals.begin());
  CHECK(name() == "if the talks succeed");
}

}  // namespace test_summary_sections_scenarios
