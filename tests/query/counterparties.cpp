// SPDX-License-Identifier: MIT
#include <newsgraph/query/counterparties.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/both_sides.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/totals.hpp>

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

TEST_CASE("a company is asked for by an id kept from before it was united with another") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Alphabet"), sample::company("g", "Google"), sample::company("x", "X")};
  article.deals = {sample::deal("s", DealType::supply, DealStatus::closed,
                                {sample::party("a", Role::customer), sample::party("x", Role::supplier)}),
                   sample::deal("i", DealType::investment, DealStatus::closed,
                                {sample::party("x", Role::investor), sample::party("g", Role::investee)})};
  article.deals[0].amount = sample::stated(sample::usd(5));
  article.deals[1].amount = sample::stated(sample::usd(3));
  Graph graph;
  graph.add(article);
  const auto alphabet = *find_entity(graph, "Alphabet");
  const auto google = *find_entity(graph, "Google");
  const auto x = *find_entity(graph, "X");
  graph.join({"urn:1#a", "urn:1#g"});
  REQUIRE(find_entity(graph, "Alphabet") == find_entity(graph, "Google"));
  for (const auto kept : {alphabet, google}) {
    CHECK(text(graph, suppliers(graph, kept)) == "X: s; open:");
    CHECK(text(graph, investors(graph, kept)) == "X: i; open:");
    CHECK(totals(graph, kept, Side::pays).by_currency.at(0).sum == MoneyInterval{sample::usd(5)});
    CHECK(totals(graph, kept, Side::gets).by_currency.at(0).sum == MoneyInterval{sample::usd(3)});
    CHECK(backers(graph, kept).size() == 1);
    CHECK(both_sides(graph, kept).size() == 1);
    CHECK(concentration(graph, kept, Dependence::supply).by_currency.at(0).total == MoneyInterval{sample::usd(5)});
    const auto found = exposure(graph, kept);
    CHECK(found.company == graph.entity(kept));
    CHECK(found.find(x) != nullptr);
  }
}

TEST_CASE("who is only rumoured to supply, or was to, supplies nobody") {
  auto article = sample::chips();
  article.deals[2].status = DealStatus::rumoured;
  article.deals[3].status = DealStatus::withdrawn;
  Graph graph;
  graph.add(article);
  const auto openai = *find_entity(graph, "OpenAI");
  CHECK(text(graph, suppliers(graph, openai, {.party = find_entity(graph, "Amazon").value()})) == "Amazon: d6; open:");
  CHECK(text(graph, suppliers(graph, openai, {.statuses = any_status, .party = find_entity(graph, "Amazon").value()}))
        == "Amazon: d2 d3 d6; open:");
}

}  // namespace test_query_counterparties
