// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/leg.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace test_query_circles_leg {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::party;
using sample::stated;
using sample::usd;
using enum Role;

namespace {

Leg leg(const Graph& graph, const Filter& filter, std::string_view payer, std::string_view payee) {
  const Payments payments{graph, filter};
  const auto paid = payments.paid_by(*find_entity(graph, payer));
  return Leg{graph, payments, *std::ranges::find(paid, *find_entity(graph, payee), &PaymentPair::payee)};
}

std::string ids(const Graph& graph, const std::vector<DealId>& deals) {
  std::string text;
  for (const auto deal : deals) text += std::string{graph[graph[deal].id]} + ' ';
  return text;
}

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }
MoneyInterval from(std::int64_t low) { return {usd(low), std::nullopt}; }

/// Loans of these amounts from a to b.
Graph loans(const std::vector<std::optional<Amount>>& amounts) {
  auto article = sample::article("urn:loans");
  article.entities = {sample::company("a", "a"), sample::company("b", "b")};
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    auto& deal = article.deals.emplace_back(sample::deal("d" + std::to_string(i), DealType::loan, DealStatus::agreed,
                                                         {party("a", lender), party("b", borrower)}));
    if (amounts[i]) deal.amount = stated(*amounts[i]);
  }
  Graph graph;
  graph.add(article);
  return graph;
}

}  // namespace

TEST_CASE("a leg has its deals, and says of which of them nothing, or only a total, is stated") {
  Graph graph;
  graph.add(sample::chips());
  const auto to_nvidia = leg(graph, {.statuses = settled}, "OpenAI", "Nvidia");
  CHECK(ids(graph, to_nvidia.deals) == "d7 d9 ");
  CHECK(ids(graph, to_nvidia.unquantified) == "d9 ");
  CHECK(ids(graph, to_nvidia.unsplit) == "d7 ");
  CHECK_FALSE(to_nvidia.needs_unsplit_total());  // D9 is there too
  CHECK(to_nvidia.money == std::vector{between(0, 1'500'000)});
  CHECK(to_nvidia.carries(Currency::USD) == from(0));  // for D9 may come on top

  const auto to_anthropic = leg(graph, {.statuses = settled}, "Google", "Anthropic");
  CHECK(to_anthropic.needs_unsplit_total());
  CHECK(to_anthropic.carries(Currency::USD) == between(0, 26'000));
}

TEST_CASE("a leg is as sure as its furthest deal") {
  Graph graph;
  graph.add(sample::chips());
  const auto to_amazon = leg(graph, {.statuses = settled | DealStatus::in_talks}, "OpenAI", "Amazon");
  CHECK(ids(graph, to_amazon.deals) == "d2 d3 d6 ");
  CHECK(graph[graph[to_amazon.furthest].id] == "d6");
}

TEST_CASE("stated amounts add up, and what is not stated leaves the sum open") {
  CHECK(leg(loans({usd(3), usd(4)}), {}, "a", "b").carries(Currency::USD) == MoneyInterval{usd(7)});
  const auto open = leg(loans({usd(3), usd(4), std::nullopt}), {}, "a", "b");
  CHECK(open.money == std::vector{MoneyInterval{usd(7)}});
  CHECK(open.carries(Currency::USD) == from(7));
}

TEST_CASE("deals that may overlap count once at least") {
  Graph graph;
  auto article = sample::article("urn:loans");
  article.entities = {sample::company("a", "a"), sample::company("b", "b")};
  for (const auto* id : {"x", "y"})
    article.deals.push_back(
        sample::deal(id, DealType::loan, DealStatus::agreed, {party("a", lender), party("b", borrower)}));
  article.deals[0].amount = stated(usd(3));
  article.deals[1].amount = stated(usd(4));
  article.deals[1].links = {{LinkType::may_overlap, "x", {}}};
  graph.add(article);
  CHECK(leg(graph, {}, "a", "b").money == std::vector{between(4, 7)});
}

TEST_CASE("amounts of two currencies stand side by side, and each is less than all") {
  const auto both = leg(loans({krw(9'000), usd(3)}), {}, "a", "b");
  CHECK(both.money == std::vector{MoneyInterval{krw(9'000)}, MoneyInterval{usd(3)}});
  CHECK(both.carries(Currency::USD) == from(3));
  CHECK(both.carries(Currency::EUR) == MoneyInterval{Money::from_minor(0, Currency::EUR), std::nullopt});
}

}  // namespace test_query_circles_leg
