// SPDX-License-Identifier: MIT
#include <newsgraph/query/both_sides.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <vector>

namespace test_query_both_sides {

using namespace newsgraph;

namespace {

std::vector<std::string> lines(const Graph& graph, std::string_view company, const Filter& filter) {
  std::vector<std::string> found;
  const auto ids = [&](const std::vector<DealId>& deals) {
    std::string text;
    for (const auto deal : deals) text += ' ' + std::string{graph[graph[deal].id]};
    return text;
  };
  for (const auto& both : both_sides(graph, *find_entity(graph, company), filter))
    found.push_back(std::string{graph.name(both.entity)} + " backs" + ids(both.backing.deals) + " buys" + ids(both.buys)
                    + " sells" + ids(both.sells));
  return found;
}

}  // namespace

TEST_CASE("Nvidia backs OpenAI and sells to it, and Amazon will if the talks succeed") {
  Graph graph;
  graph.add(sample::chips());
  using Lines = std::vector<std::string>;
  CHECK(lines(graph, "OpenAI", {.statuses = settled}) == Lines{"Nvidia backs d8 buys sells d7 d9"});
  CHECK(lines(graph, "OpenAI", {.statuses = settled | DealStatus::in_talks})
        == Lines{"Amazon backs d1 buys sells d2 d3 d6", "Nvidia backs d8 buys sells d7 d9"});
  CHECK(lines(graph, "Anthropic", {.statuses = settled})
        == Lines{"Amazon backs d10 buys sells d11 d12", "Google backs d10 buys sells d11",
                 "Microsoft backs d10 buys sells d11", "Nvidia backs d10 buys sells d11"});
  CHECK(lines(graph, "Oracle", {}).empty());
}

TEST_CASE("a shareholder that buys from the company is on both sides of it") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::active,
                                {sample::party("a", Role::supplier), sample::party("b", Role::customer)})};
  article.relations = {sample::relation("r", RelationType::shareholder, "b", "a")};
  Graph graph;
  graph.add(article);
  CHECK(lines(graph, "A", {}) == std::vector<std::string>{"B backs buys d sells"});
  CHECK(lines(graph, "B", {}).empty());
}

}  // namespace test_query_both_sides
