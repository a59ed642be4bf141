#include <newsgraph/query/counterparties.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>

namespace test_query_counterparties {

using namespace newsgraph;

namespace {

/// "name: deals; name: deals; open: deals"
std::string text(const Graph& graph, const Counterparties& found) {
  const auto deals = [&](const std::vector<DealId>& all) {
    std::string line;
    for (const auto deal : all) line += ' ' + std::string{graph[graph[deal].id]};
    return line;
  };
  std::string lines;
  for (const auto& known : found.known)
    lines += std::string{graph.name(known.entity)} + ':' + deals(known.deals) + "; ";
  return lines + "open:" + deals(found.open);
}

}  // namespace

TEST_CASE("suppliers are told apart by the status of their deals, and the list is open") {
  Graph graph;
  graph.add(sample::chips());
  const auto openai = *find_entity(graph, "OpenAI");
  CHECK(text(graph, suppliers(graph, openai, {.statuses = settled}))
        == "Amazon: d6; Nvidia: d7 d9; Oracle: d7; AMD: d7; Broadcom: d7; open: d7");
  CHECK(text(graph, suppliers(graph, openai, {.statuses = DealStatus::ended})) == "Microsoft: d4; open:");
  CHECK(text(graph, suppliers(graph, openai, {.statuses = DealStatus::in_talks})) == "Amazon: d2 d3; open:");
}

TEST_CASE("customers are the other side") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(text(graph, customers(graph, *find_entity(graph, "Nvidia"))) == "OpenAI: d7 d9; Anthropic: d11; open:");
  CHECK(text(graph, customers(graph, *find_entity(graph, "OpenAI"))) == "open:");
}

TEST_CASE("investors are those of deals") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(text(graph, investors(graph, *find_entity(graph, "OpenAI"))) == "Amazon: d1; Nvidia: d8; open:");
  CHECK(text(graph, investors(graph, *find_entity(graph, "Anthropic")))
        == "Amazon: d10; Google: d10; Microsoft: d10; Nvidia: d10; open: d10");
}

TEST_CASE("who sells a company is not its supplier") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::acquisition, DealStatus::closed,
                                {sample::party("a", Role::acquirer), sample::party("b", Role::seller)})};
  Graph graph;
  graph.add(article);
  CHECK(suppliers(graph, EntityId{0}).known.empty());
}

}  // namespace test_query_counterparties
