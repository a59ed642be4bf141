// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/wholes.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/totals.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What links between deals mean for the questions about money.
namespace test_query_totals_wholes {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::party;
using sample::stated;
using sample::usd;
using enum DealStatus;
using enum Role;

namespace {

Deal investment(std::string id, DealStatus status, const std::vector<std::string>& from, std::string to,
                std::optional<Amount> amount) {
  std::vector<Party> parties;
  for (const auto& one : from) parties.push_back(party(one, investor));
  parties.push_back(party(std::move(to), investee));
  auto made = sample::deal(std::move(id), DealType::investment, status, std::move(parties));
  if (amount) made.amount = stated(*amount);
  return made;
}

Graph graph_of(std::vector<Deal> deals) {
  auto article = sample::article("urn:x");
  for (const auto* name : {"A", "B", "C", "X"}) article.entities.push_back(sample::company(name, name));
  article.deals = std::move(deals);
  Graph graph;
  graph.add(article);
  return graph;
}

/// What one pays or gets, in its only currency.
MoneyInterval total(const Graph& graph, std::string_view name, Side side, const Filter& filter = {}) {
  const auto found = totals(graph, *find_entity(graph, name), side, filter);
  REQUIRE(found.by_currency.size() == 1);
  return found.by_currency[0].sum;
}

/// A round of $10m by A in X, and a tranche of it.
std::vector<Deal> round_and_tranche(DealStatus round, Deal tranche) {
  std::vector<Deal> deals{investment("round", round, {"A"}, "X", usd(10)), std::move(tranche)};
  deals[1].links = {{LinkType::part_of, "round", {}}};
  return deals;
}

/// A and B bid for what X has.
std::vector<Deal> bids(DealStatus of_a, DealStatus of_b) {
  std::vector<Deal> deals{investment("a", of_a, {"A"}, "X", usd(81)), investment("b", of_b, {"B"}, "X", usd(100))};
  deals[1].links = {{LinkType::alternative_to, "a", {}}};
  return deals;
}

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }

}  // namespace

TEST_CASE("each bidder may pay its bid, and who is bid for gets one of them") {
  const auto graph = graph_of(bids(announced, announced));
  CHECK(total(graph, "A", Side::pays) == between(0, 81));
  CHECK(total(graph, "B", Side::pays) == between(0, 100));
  CHECK(total(graph, "X", Side::gets) == between(81, 100));
  const auto found = ledger(graph);
  REQUIRE(found.entries.size() == 2);
  CHECK(found.entries[0].money.at(0).sum == between(0, 81));
  REQUIRE(found.totals.size() == 1);
  CHECK(found.totals[0].by_currency.at(0).sum == between(81, 100));
}

TEST_CASE("a bid that is agreed may still lose to one that is announced, unless that does not count") {
  const auto graph = graph_of(bids(agreed, announced));
  CHECK(total(graph, "X", Side::gets) == between(81, 100));
  CHECK(total(graph, "A", Side::pays) == between(0, 81));
  CHECK(total(graph, "A", Side::pays, {.statuses = settled}) == MoneyInterval{usd(81)});
  const auto of_status = ledger(graph).totals;
  REQUIRE(of_status.size() == 2);
  CHECK(of_status[0].by_currency.at(0).sum == between(0, 81));
  CHECK(of_status[1].by_currency.at(0).sum == between(0, 100));
}

TEST_CASE("a bid that is done is the only one") {
  const auto graph = graph_of(bids(closed, announced));
  CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(81)});
  CHECK(totals(graph, *find_entity(graph, "B"), Side::pays).by_currency.empty());
}

TEST_CASE("three bids of which one was raised are 8.1 to 10 billion if one succeeds") {
  auto article = sample::article("urn:bids");
  article.entities = {sample::company("m", "Merrow Foods"), sample::company("t", "Tallow Capital"),
                      sample::company("c", "Corvane"), sample::company("h", "Haldane Trust")};
  const auto bid = [](std::string id, std::string from, std::int64_t millions) {
    auto made = sample::deal(std::move(id), DealType::acquisition, announced,
                             {party(std::move(from), acquirer), party("c", target), party("h", seller)});
    made.amount = stated(usd(millions));
    return made;
  };
  article.deals = {bid("first", "m", 7'400), bid("raised", "m", 8'100), bid("rival", "t", 10'000)};
  article.deals[1].links = {{LinkType::replaces, "first", {}}};
  article.deals[2].links = {{LinkType::alternative_to, "first", {}}};  // told when that still stood
  Graph graph;
  graph.add(article);
  for (const bool superseded : {false, true}) {
    const Filter filter{.superseded = superseded};
    CHECK(total(graph, "Haldane Trust", Side::gets, filter) == between(8'100, 10'000));
    CHECK(total(graph, "Merrow Foods", Side::pays, filter) == between(0, 8'100));
    CHECK(total(graph, "Tallow Capital", Side::pays, filter) == between(0, 10'000));
    const auto found = ledger(graph, filter);
    REQUIRE(found.entries.size() == 2);
    CHECK(found.entries[0].money.at(0).sum == between(0, 8'100));
    CHECK(found.entries[1].money.at(0).sum == between(0, 10'000));
    REQUIRE(found.totals.size() == 1);
    CHECK(found.totals[0].by_currency.at(0).sum == between(8'100, 10'000));
  }
  const auto lost = exposure(graph, *find_entity(graph, "Merrow Foods"));
  const auto* trust = lost.find(*find_entity(graph, "Haldane Trust"));
  REQUIRE(trust != nullptr);
  REQUIRE(trust->losses.size() == 1);
  CHECK(trust->losses[0].deal() == DealId{1});
  CHECK(trust->losses[0].money() == between(0, 8'100));
  // Where the raised bid is done, it is the only one.
  article.deals[1].status = closed;
  Graph done;
  done.add(article);
  CHECK(total(done, "Haldane Trust", Side::gets) == MoneyInterval{usd(8'100)});
  const auto by_target = exposure(done, *find_entity(done, "Corvane"));
  CHECK(by_target.find(*find_entity(done, "Merrow Foods"))->losses.at(0).money() == MoneyInterval{usd(8'100)});
}

TEST_CASE("what is replaced counts no more, not even where it is asked for beside its replacement") {
  std::vector<Deal> deals{investment("old", announced, {"A"}, "X", usd(7)),
                          investment("new", announced, {"A"}, "X", usd(8))};
  deals[1].links = {{LinkType::replaces, "old", {}}};
  const auto graph = graph_of(deals);
  CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(8)});
  CHECK(total(graph, "X", Side::gets, {.superseded = true}) == MoneyInterval{usd(8)});
}

TEST_CASE("a tranche is within its round") {
  const auto graph = graph_of(round_and_tranche(agreed, investment("t", agreed, {"A"}, "X", usd(2))));
  CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(10)});
  CHECK(total(graph, "A", Side::pays) == MoneyInterval{usd(10)});
}

TEST_CASE("who only takes part in a tranche pays that, and who pays the round the rest") {
  const auto graph = graph_of(round_and_tranche(agreed, investment("t", agreed, {"C"}, "X", usd(2))));
  CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(10)});
  CHECK(total(graph, "C", Side::pays) == MoneyInterval{usd(2)});
  CHECK(total(graph, "A", Side::pays) == MoneyInterval{usd(8)});
  const auto found = ledger(graph);
  REQUIRE(found.entries.size() == 2);
  CHECK(found.entries[0].money.at(0).sum == MoneyInterval{usd(8)});
  CHECK(found.entries[1].money.at(0).sum == MoneyInterval{usd(2)});
  CHECK(found.totals.at(0).by_currency.at(0).sum == MoneyInterval{usd(10)});
  const auto funding = concentration(graph, *find_entity(graph, "X"), Dependence::funding).by_currency.at(0);
  CHECK(funding.total == MoneyInterval{usd(10)});
  CHECK(funding.parts.at(0).share == RatioInterval{Ratio{4, 5}, Ratio{4, 5}});
  CHECK(funding.parts.at(1).share == RatioInterval{Ratio{1, 5}, Ratio{1, 5}});
}

TEST_CASE("what is paid back, or on, is no part of what is paid") {
  // A pays X $100m, of which X pays A back $5m, or C.
  for (const std::string to : {"A", "C"}) {
    std::vector<Deal> deals{sample::deal("w", DealType::supply, closed, {party("A", customer), party("X", supplier)}),
                            sample::deal("p", DealType::payment, closed, {party("X", payer), party(to, payee)})};
    deals[0].amount = stated(usd(100));
    deals[1].amount = stated(usd(5));
    deals[1].links = {{LinkType::part_of, "w", {}}};
    const auto graph = graph_of(deals);
    CHECK(total(graph, "A", Side::pays) == MoneyInterval{usd(100)});
    CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(100)});
    CHECK(total(graph, "X", Side::pays) == MoneyInterval{usd(5)});
    CHECK(total(graph, to, Side::gets) == MoneyInterval{usd(5)});
  }
}

TEST_CASE("a tranche that is paid leaves the rest of the round as it stands") {
  const auto graph = graph_of(round_and_tranche(agreed, investment("t", closed, {"A"}, "X", usd(2))));
  CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(10)});
  const auto found = ledger(graph);
  REQUIRE(found.totals.size() == 2);
  CHECK(found.totals[0].status == closed);
  CHECK(found.totals[0].by_currency.at(0).sum == MoneyInterval{usd(2)});
  CHECK(found.totals[1].by_currency.at(0).sum == MoneyInterval{usd(8)});
  REQUIRE(found.entries.size() == 2);
  CHECK(found.entries[1].money.at(0).sum == MoneyInterval{usd(8)});
}

TEST_CASE("a tranche counts by itself where the round does not count") {
  const auto graph = graph_of(round_and_tranche(in_talks, investment("t", closed, {"A"}, "X", usd(2))));
  CHECK(total(graph, "X", Side::gets, {.statuses = settled}) == MoneyInterval{usd(2)});
}

TEST_CASE("a round without a figure is at least its tranches") {
  auto deals = round_and_tranche(agreed, investment("t", agreed, {"A"}, "X", usd(2)));
  deals[0].amount.reset();
  const auto graph = graph_of(deals);
  CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(2), std::nullopt});
  CHECK(totals(graph, *find_entity(graph, "X"), Side::gets).unquantified.empty());
  CHECK(ledger(graph).totals.at(0).by_currency.at(0).sum == MoneyInterval{usd(2), std::nullopt});
  const Payments payments{graph};
  CHECK(Leg{graph, payments, payments.pairs()[0]}.money.at(0) == MoneyInterval{usd(2), std::nullopt});
}

TEST_CASE("a tranche in another currency does not come on top of its round") {
  auto deals = round_and_tranche(agreed, investment("t", agreed, {"A"}, "X", sample::krw(5)));
  CHECK(total(graph_of(deals), "X", Side::gets) == MoneyInterval{usd(10)});
  deals[0].amount.reset();
  CHECK(total(graph_of(deals), "X", Side::gets) == MoneyInterval{sample::krw(5), std::nullopt});
}

TEST_CASE("a tranche of a round that was raised is within the raised one") {
  auto deals = round_and_tranche(agreed, investment("t", agreed, {"A"}, "X", usd(2)));
  deals.push_back(investment("raised", agreed, {"A"}, "X", usd(12)));
  deals[2].links = {{LinkType::replaces, "round", {}}};
  CHECK(total(graph_of(deals), "X", Side::gets) == MoneyInterval{usd(12)});
}

TEST_CASE("no circle needs two alternatives") {
  // Either A buys into B, or B into A.
  std::vector<Deal> deals{investment("a", announced, {"A"}, "B", usd(1)),
                          investment("b", announced, {"B"}, "A", usd(1))};
  deals[1].links = {{LinkType::alternative_to, "a", {}}};
  CHECK(circles(Payments{graph_of(deals)}).empty());
  // But with a third deal there is one, told apart by deals in one way.
  deals.push_back(investment("c", announced, {"B"}, "A", usd(1)));
  const auto graph = graph_of(deals);
  const Payments payments{graph};
  const auto found = circles(payments);
  REQUIRE(found.size() == 1);
  std::size_t ways = 0;
  for_each_by_deal(payments, found[0], [&](Rows<DealId> chosen) {
    ++ways;
    CHECK(std::vector<DealId>(chosen.begin(), chosen.end()) == std::vector{DealId{0}, DealId{2}});
  });
  CHECK(ways == 1);
}

TEST_CASE("a loss by a tranche is in the loss by its round") {
  const auto graph = graph_of(round_and_tranche(closed, investment("t", closed, {"A"}, "X", usd(2))));
  const auto found = exposure(graph, *find_entity(graph, "X"));
  const auto* of_a = found.find(*find_entity(graph, "A"));
  REQUIRE(of_a != nullptr);
  REQUIRE(of_a->losses.size() == 1);
  CHECK(of_a->losses[0].money() == MoneyInterval{usd(10)});
}

TEST_CASE("by a round that several share one loses at least what it paid in its tranches") {
  auto deals = std::vector{investment("round", closed, {"A", "B"}, "X", usd(10)),
                           investment("t", closed, {"A"}, "X", usd(3)), investment("u", closed, {"A"}, "X", usd(2))};
  for (const auto i : {1, 2}) deals[static_cast<std::size_t>(i)].links = {{LinkType::part_of, "round", {}}};
  const auto lost = [](const Graph& graph, std::string_view name) {
    const auto found = exposure(graph, *find_entity(graph, "X"));
    const auto* of_one = found.find(*find_entity(graph, name));
    REQUIRE(of_one != nullptr);
    REQUIRE(of_one->losses.size() == 1);
    return of_one->losses[0].money();
  };
  const auto graph = graph_of(deals);
  CHECK(lost(graph, "A") == between(5, 10));
  CHECK(lost(graph, "B") == between(0, 5));  // of 10, 5 are A's alone
  CHECK(total(graph, "B", Side::pays) == between(0, 5));
  deals[1].status = agreed;  // it may be paid, or not yet
  CHECK(lost(graph_of(deals), "A") == between(2, 10));
}

TEST_CASE("who pays a round pays what thousands of tranches by others leave") {
  std::vector<Deal> deals{investment("round", agreed, {"A"}, "X", usd(10'000))};
  for (std::size_t i = 0; i < 3'000; ++i) {
    deals.push_back(investment("t" + std::to_string(i), agreed, {"C"}, "X", usd(2)));
    deals.back().links = {{LinkType::part_of, "round", {}}};
  }
  const auto graph = graph_of(deals);
  CHECK(total(graph, "A", Side::pays) == MoneyInterval{usd(4'000)});
  CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(10'000)});
}

TEST_CASE("what others paid in a tranche is not lost by who paid the rest of the round") {
  const auto graph = graph_of(round_and_tranche(closed, investment("t", closed, {"C"}, "X", usd(2))));
  const auto found = exposure(graph, *find_entity(graph, "X"));
  for (const auto& [name, lost] : {std::pair{"A", usd(8)}, std::pair{"C", usd(2)}}) {
    const auto* of_one = found.find(*find_entity(graph, name));
    REQUIRE(of_one != nullptr);
    REQUIRE(of_one->losses.size() == 1);
    CHECK(of_one->losses[0].money() == MoneyInterval{lost});
    CHECK(total(graph, name, Side::pays) == MoneyInterval{lost});
  }
  // B and C share a tranche of a round that A and B share: B has something of both.
  auto deals = round_and_tranche(closed, investment("t", closed, {"B", "C"}, "X", usd(2)));
  deals[0] = investment("round", closed, {"A", "B"}, "X", usd(10));
  deals[0].parties[0].amount = stated(usd(7));
  const auto shared = graph_of(deals);
  const auto by_x = exposure(shared, *find_entity(shared, "X"));
  const auto* of_b = by_x.find(*find_entity(shared, "B"));
  REQUIRE(of_b != nullptr);
  REQUIRE(of_b->losses.size() == 1);
  CHECK(of_b->losses[0].money() == total(shared, "B", Side::pays));
}

TEST_CASE("others have no more of a round than those leave who are named in its tranches") {
  auto deals = round_and_tranche(closed, investment("t", closed, {"C"}, "X", usd(2)));
  deals[0].parties = {party("X", investee)};
  deals[0].open_roles = {investor};
  const auto left = [&] {
    const auto graph = graph_of(deals);
    const DealMoneys moneys{graph};
    const auto found = exposure(graph, *find_entity(graph, "X"));
    REQUIRE(found.others.size() >= 1);
    const auto money = left_for_others(moneys, moneys[DealId{0}], Side::pays, {});
    CHECK(found.others[0].loss.money() == money);
    return money;
  };
  CHECK(left() == between(0, 8));
  deals[1].open_roles = {investor};  // they may be others of both
  CHECK(left() == between(0, 10));
}

TEST_CASE("of at least so much nobody knows what one of several has, or others") {
  auto round = investment("round", closed, {"A", "B"}, "X", Amount{usd(500), Bound::at_least});
  const auto shared = graph_of({round});
  CHECK(total(shared, "X", Side::gets) == MoneyInterval{usd(500), std::nullopt});
  const auto of_a = totals(shared, *find_entity(shared, "A"), Side::pays);
  CHECK(of_a.by_currency.empty());
  CHECK(of_a.unquantified == std::vector{DealId{0}});
  CHECK_FALSE(exposure(shared, *find_entity(shared, "X")).reached.at(0).losses.at(0).money());
  round.parties = {party("X", investee)};
  round.open_roles = {investor};
  const auto open = graph_of({round});
  const DealMoneys moneys{open};
  CHECK_FALSE(left_for_others(moneys, moneys[DealId{0}], Side::pays, {}));
}

TEST_CASE("by a deal that has an alternative nothing may be lost") {
  auto deals = bids(announced, announced);
  for (auto& deal : deals) {
    deal.type = DealType::supply;
    deal.parties[0].role = customer;
    deal.parties[1].role = supplier;
    deal.period = Period::parse("2025/2026");
  }
  const FailureAssumption supposed{.as_of = Date::parse("2024-12-31"), .spread_evenly = true};
  const auto lost_by_a = [&](const Graph& graph) {
    const auto found = exposure(graph, *find_entity(graph, "X"), supposed);
    return found.find(*find_entity(graph, "A"))->losses.at(0).money();
  };
  CHECK(lost_by_a(graph_of(deals)) == between(0, 81));
  deals[1].links.clear();
  CHECK(lost_by_a(graph_of(deals)) == MoneyInterval{usd(81)});
}

}  // namespace test_query_totals_wholes
