// SPDX-License-Identifier: MIT
#include <newsgraph/query/ledger/ledger_entry.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_ledger_ledger_entry {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::party;
using sample::stated;
using sample::usd;
using enum DealStatus;
using enum Role;

namespace {

/// Loans of these from a to b.
Article loans(const std::vector<std::pair<std::optional<DealStatus>, Amount>>& deals) {
  auto article = sample::article("urn:loans");
  article.entities = {sample::company("a", "a"), sample::company("b", "b")};
  for (const auto& [status, amount] : deals) {
    auto& deal = article.deals.emplace_back(sample::deal("d" + std::to_string(article.deals.size()), DealType::loan,
                                                         agreed, {party("a", lender), party("b", borrower)}));
    deal.status = status;
    deal.amount = stated(amount);
  }
  return article;
}

/// Of the only pair.
std::vector<LedgerEntry> entries(const Article& article) {
  Graph graph;
  graph.add(article);
  const Payments payments{graph};
  REQUIRE(payments.pairs().size() == 1);
  return ledger_entries(graph, payments, payments.pairs()[0]);
}

std::optional<MoneyInterval> stated_of(const Article& article, std::string_view investor) {
  Graph graph;
  graph.add(article);
  return stated_between(graph, DealMoney{graph, DealId{0}}, *find_entity(graph, investor),
                        *find_entity(graph, "Target"), {});
}

const std::vector two{party("a", investor), party("b", investor)};

}  // namespace

TEST_CASE("a pair has an entry for each status, the furthest first") {
  const auto found = entries(loans({{in_talks, usd(1)}, {std::nullopt, usd(2)}, {closed, usd(3)}, {in_talks, usd(4)}}));
  REQUIRE(found.size() == 3);
  CHECK(found[0].status == closed);
  CHECK(found[0].deals == std::vector{DealId{2}});
  CHECK(found[1].status == in_talks);
  CHECK(found[1].deals == std::vector{DealId{0}, DealId{3}});
  CHECK(found[2].status == unknown);
  CHECK(found[2].deals == std::vector{DealId{1}});
}

TEST_CASE("deals of a status add up by currency, and those that may overlap count once at least") {
  auto article = loans({{agreed, usd(3)}, {closed, usd(5)}, {agreed, usd(4)}, {agreed, krw(9'000)}});
  article.deals[2].links = {{LinkType::may_overlap, "d0", {}}};
  article.deals[1].links = {{LinkType::may_overlap, "d0", {}}};  // of another status: in no sum with it
  const auto found = entries(article);
  REQUIRE(found.size() == 2);
  REQUIRE(found[0].money.size() == 1);
  CHECK(found[0].money[0].sum == MoneyInterval{usd(5)});
  REQUIRE(found[1].money.size() == 2);
  CHECK(found[1].money[0].sum == MoneyInterval{krw(9'000)});
  CHECK(found[1].money[1].sum == MoneyInterval{usd(4), usd(7)});
  REQUIRE(found[1].money[1].amounts.size() == 2);
  CHECK(found[1].money[1].amounts[1].deal == DealId{2});
  CHECK(found[1].unquantified.empty());
  CHECK(found[1].unsplit.empty());
}

TEST_CASE("what is stated for one alone is its own part, an amount for each, or what the others leave") {
  auto article = sample::round(two, stated(usd(6)));
  CHECK_FALSE(stated_of(article, "a"));
  article.deals[0].parties[0].amount = stated(usd(2));
  CHECK(stated_of(article, "a") == MoneyInterval{usd(2)});
  CHECK(stated_of(article, "b") == MoneyInterval{usd(4)});
  CHECK(stated_of(sample::round(two, stated(usd(6), Scope::each)), "b") == MoneyInterval{usd(6)});
}

TEST_CASE("a part of which nothing is said but the other's has no amount") {
  auto article = sample::round(two, {});
  article.deals[0].parties[0].amount = stated(usd(2));
  CHECK(stated_of(article, "a") == MoneyInterval{usd(2)});
  CHECK_FALSE(stated_of(article, "b"));
}

}  // namespace test_query_ledger_ledger_entry
