// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/competitors.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/per_year.hpp>
#include <newsgraph/query/totals.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace test_facts_answers {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using enum Currency;

// The questions that the article's facts answer. Money runs from investor to investee, from customer to supplier, from
// lessee to lessor.

namespace {

using Names = std::set<std::string>;

constexpr Statuses agreed_or_done{DealStatus::agreed, DealStatus::closed};  // D11 and D12 are active
constexpr auto with_talks = settled | DealStatus::in_talks;
constexpr Filter commitments{.statuses = settled, .types = {DealType::supply, DealType::service, DealType::lease}};

constexpr Money billion(std::int64_t dollars) { return Money::from_minor(100'000'000'000, USD) * dollars; }

std::string name(EntityId id) { return std::string{source_graph().name(id)}; }

template <class Deals>
Names ids(const Deals& deals) {
  Names found;
  for (const DealId id : deals) found.emplace(source_graph()[source_graph()[id].id]);
  return found;
}

/// "payer > payee" for each pair.
Names pairs(const Payments& payments) {
  Names found;
  for (const auto& pair : payments.pairs()) found.insert(name(pair.payer) + " > " + name(pair.payee));
  REQUIRE(found.size() == payments.pairs().size());
  return found;
}

/// Each circle, from the company whose name comes first, and how many it is if told apart by deal.
std::map<std::string, std::uint64_t> circles_by_name(const Filter& filter) {
  std::map<std::string, std::uint64_t> found;
  const Payments payments{source_graph(), filter};
  const auto all = circles(payments);
  for (auto circle : all) {
    const auto count = count_by_deal(source_graph(), payments, circle).value();
    const auto first = std::ranges::min_element(circle, {}, [](const PaymentPair& pair) { return name(pair.payer); });
    std::ranges::rotate(circle, first);
    std::string text;
    for (const auto& pair : circle) text += name(pair.payer) + " > ";
    found[text + name(circle.front().payer)] = count;
  }
  REQUIRE(found.size() == all.size());
  return found;
}

std::uint64_t told_apart(const Filter& filter) {
  std::uint64_t sum = 0;
  for (const auto& [circle, count] : circles_by_name(filter)) sum += count;
  return sum;
}

/// The deals of each, by name.
std::map<std::string, Names> by_name(const Counterparties& found) {
  std::map<std::string, Names> deals;
  for (const auto& known : found.known) deals[name(known.entity)] = ids(known.deals);
  return deals;
}

}  // namespace

TEST_CASE("71: what is agreed or done makes 10 ordered pairs and one circle, two if told apart by deal") {
  const Filter filter{.statuses = agreed_or_done};
  // D6; D7's four suppliers, Nvidia again by D9; D8; D10's four investors.
  CHECK(pairs(Payments{source_graph(), filter})
        == Names{"OpenAI > Amazon", "OpenAI > Nvidia", "OpenAI > Oracle", "OpenAI > AMD", "OpenAI > Broadcom",
                 "Nvidia > OpenAI", "Amazon > Anthropic", "Google > Anthropic", "Microsoft > Anthropic",
                 "Nvidia > Anthropic"});
  CHECK(circles_by_name(filter) == std::map<std::string, std::uint64_t>{{"Nvidia > OpenAI > Nvidia", 2}});
  CHECK(told_apart(filter) == 2);
}

TEST_CASE("71: without what the article does not say is paid, D9, that circle runs by D8 and D7 alone") {
  const Filter filter{.statuses = agreed_or_done, .unstated_payment = false};
  CHECK(pairs(Payments{source_graph(), filter}).size() == 10);
  CHECK(circles_by_name(filter) == std::map<std::string, std::uint64_t>{{"Nvidia > OpenAI > Nvidia", 1}});
}

TEST_CASE("71: the circle of OpenAI and Nvidia runs by D8 and either D7 or D9") {
  const Payments payments{source_graph(), {.statuses = agreed_or_done}};
  const auto found = circles(payments);
  REQUIRE(found.size() == 1);
  std::vector<Names> choices;
  for_each_by_deal(payments, found.front(), [&](std::span<const DealId> deals) { choices.push_back(ids(deals)); });
  std::ranges::sort(choices);
  CHECK(choices == std::vector<Names>{{"d7", "d8"}, {"d8", "d9"}});
}

TEST_CASE("72: with those in talks there are 11 pairs and 2 circles, 5 if told apart by deal") {
  const Filter filter{.statuses = agreed_or_done | DealStatus::in_talks};
  auto expected = pairs(Payments{source_graph(), {.statuses = agreed_or_done}});
  expected.insert("Amazon > OpenAI");  // D1; D2 and D3 go where D6 goes
  CHECK(pairs(Payments{source_graph(), filter}) == expected);
  CHECK(expected.size() == 11);
  CHECK(circles_by_name(filter)
        == std::map<std::string, std::uint64_t>{{"Nvidia > OpenAI > Nvidia", 2},
                                                {"Amazon > OpenAI > Amazon", 3}});  // D1 with D2, D3 or D6
  CHECK(told_apart(filter) == 5);
}

TEST_CASE("73: with D11 and D12 there are 14 pairs and 6 circles, 8 if told apart by deal") {
  const Filter filter{.statuses = settled};
  auto expected = pairs(Payments{source_graph(), {.statuses = agreed_or_done}});
  expected.insert({"Anthropic > Amazon", "Anthropic > Google", "Anthropic > Microsoft", "Anthropic > Nvidia"});
  CHECK(pairs(Payments{source_graph(), filter}) == expected);
  CHECK(expected.size() == 14);
  CHECK(circles_by_name(filter).size() == 6);
  CHECK(told_apart(filter) == 8);
}

TEST_CASE("74: all of these make 15 pairs and 8 circles, 17 if told apart by deal") {
  const Filter filter{.statuses = with_talks};
  auto expected = pairs(Payments{source_graph(), {.statuses = settled}});
  expected.insert("Amazon > OpenAI");
  CHECK(pairs(Payments{source_graph(), filter}) == expected);
  CHECK(expected.size() == 15);
  CHECK(circles_by_name(filter).size() == 8);
  CHECK(told_apart(filter) == 17);
}

TEST_CASE("75: the circles are five pairs and a round of four, and with the talks another pair and another round") {
  // By deal: Anthropic pays Amazon by D11 or D12, OpenAI pays Nvidia by D7 or D9.
  std::map<std::string, std::uint64_t> expected{
      {"Nvidia > OpenAI > Nvidia", 2},       {"Amazon > Anthropic > Amazon", 2},
      {"Anthropic > Google > Anthropic", 1}, {"Anthropic > Microsoft > Anthropic", 1},
      {"Anthropic > Nvidia > Anthropic", 1}, {"Amazon > Anthropic > Nvidia > OpenAI > Amazon", 1}};
  CHECK(circles_by_name({.statuses = settled}) == expected);
  // OpenAI then pays Amazon by D2, D3 or D6. The new round: D1, D7 or D9, D10, D11 or D12.
  expected["Amazon > Anthropic > Nvidia > OpenAI > Amazon"] = 3;
  expected["Amazon > OpenAI > Amazon"] = 3;
  expected["Amazon > OpenAI > Nvidia > Anthropic > Amazon"] = 4;
  CHECK(circles_by_name({.statuses = with_talks}) == expected);
}

TEST_CASE("75: with at most three companies only the pairs are circles") {
  CHECK(circles(Payments{source_graph(), {.statuses = settled}}, 3).size() == 5);
  CHECK(circles(Payments{source_graph(), {.statuses = with_talks}}, 3).size() == 6);
}

TEST_CASE("76: Microsoft and Nvidia back both rivals, and Amazon too if D1 closes") {
  const auto names = [](const std::vector<CompetitorBacker>& all) {
    Names found;
    for (const auto& both : all) found.insert(name(both.backer));
    CHECK(found.size() == all.size());
    return found;
  };
  CHECK(names(competitor_backers(source_graph(), {.statuses = settled})) == Names{"Microsoft", "Nvidia"});
  CHECK(names(competitor_backers(source_graph(), {.statuses = with_talks})) == Names{"Amazon", "Microsoft", "Nvidia"});
}

TEST_CASE("76: all back Anthropic by D10; OpenAI by D8, by D1 and as a shareholder") {
  std::map<std::string, Names> openai;
  for (const auto& both : competitor_backers(source_graph(), {.statuses = with_talks})) {
    CHECK(both.relation == relation("r6"));  // of Anthropic with OpenAI
    CHECK(ids(both.of_first.deals) == Names{"d10"});
    CHECK(both.of_first.holdings.empty());
    openai[name(both.backer)] = ids(both.of_second.deals);
    const bool holds = name(both.backer) == "Microsoft";
    CHECK(both.of_second.holdings == (holds ? std::vector{relation("r1")} : std::vector<RelationId>{}));
  }
  CHECK(openai == std::map<std::string, Names>{{"Amazon", {"d1"}}, {"Microsoft", {}}, {"Nvidia", {"d8"}}});
}

TEST_CASE("77: OpenAI has committed itself to 1.5 to 1.538 trillion dollars, as D6 may lie inside D7") {
  const auto found = totals(source_graph(), entity("openai"), Side::pays, commitments);
  REQUIRE(found.by_currency.size() == 1);
  CHECK(found.by_currency[0].sum == MoneyInterval{billion(1500), billion(1538)});
  Names counted;
  for (const auto& amount : found.by_currency[0].amounts) counted.merge(ids(std::vector{amount.deal}));
  CHECK(counted == Names{"d6", "d7"});
  CHECK(ids(found.unquantified) == Names{"d9"});
  CHECK(ids(found.open) == Names{"d7"});
}

TEST_CASE("77: Amazon's share of these commitments is at least 38 of 1,538, which is 2.47 per cent") {
  const auto found = concentration(source_graph(), entity("openai"), Dependence::supply, commitments);
  REQUIRE(found.by_currency.size() == 1);
  const auto& suppliers = found.by_currency[0].parts;
  const auto amazon = std::ranges::find(suppliers, entity("amazon"), &CounterpartyShare::entity);
  REQUIRE(amazon != suppliers.end());
  CHECK(amazon->share.low == Ratio{38, 1538});
  CHECK(amazon->share.low.percent_text() == "2.47");  // 38 / 1538 = 0.024707…
  CHECK(amazon->share.high == Ratio{1, 1});           // it may be one of D7's suppliers whom the article leaves out
}

TEST_CASE("77: Nvidia's part of D7 is anything from nothing to 1.5 trillion dollars, never a quarter") {
  const MoneyInterval anything{billion(0), billion(1500)};
  CHECK(deal_total(source_graph(), deal("d7")) == MoneyInterval{billion(1500)});
  CHECK(deal_part(source_graph(), deal("d7"), entity("nvidia"), Side::gets) == anything);
  CHECK(part_between(source_graph(), deal("d7"), entity("openai"), entity("nvidia")) == anything);
  CHECK(deal_part(source_graph(), deal("d7"), entity("openai"), Side::pays) == MoneyInterval{billion(1500)});
}

TEST_CASE("78: D6 spread evenly over its seven years is 5,428,571,428.57 dollars a year") {
  // 7 × 5,428,571,428.57 = 37,999,999,999.99; the missing cent is 1/7 of one a year.
  CHECK(per_year(source_graph(), deal("d6"))
        == MoneyInterval{Money::from_minor(542'857'142'857, USD), Money::from_minor(542'857'142'858, USD)});
}

TEST_CASE("79: OpenAI's suppliers are Nvidia, Oracle, AMD, Broadcom and Amazon, and the list is open") {
  const auto signed_deals = suppliers(source_graph(), entity("openai"), {.statuses = settled});
  CHECK(by_name(signed_deals)
        == std::map<std::string, Names>{
            {"Nvidia", {"d7", "d9"}}, {"Oracle", {"d7"}}, {"AMD", {"d7"}}, {"Broadcom", {"d7"}}, {"Amazon", {"d6"}}});
  CHECK(ids(signed_deals.open) == Names{"d7"});
}

TEST_CASE("79: Microsoft is a past supplier of OpenAI, and no list of those is open") {
  const auto past = suppliers(source_graph(), entity("openai"), {.statuses = DealStatus::ended});
  CHECK(by_name(past) == std::map<std::string, Names>{{"Microsoft", {"d4"}}});
  CHECK(past.open.empty());
}

namespace {

/// What `loser` loses by deals if Nvidia fails.
std::map<std::string, LossKind> lost_with_nvidia(std::string_view loser) {
  const auto found = exposure(source_graph(), entity("nvidia"), {}, {.statuses = settled});
  std::map<std::string, LossKind> lost;
  for (const auto& loss : found.find(entity(loser))->losses)
    if (const auto id = loss.deal()) lost.emplace(source_graph()[source_graph()[*id].id], loss.kind);
  return lost;
}

}  // namespace

TEST_CASE("80: if Nvidia fails, OpenAI loses a supplier and up to 100 billion dollars") {
  CHECK(lost_with_nvidia("openai")
        == std::map<std::string, LossKind>{
            {"d7", LossKind::supply}, {"d8", LossKind::funding}, {"d9", LossKind::supply}});
  const auto found = exposure(source_graph(), entity("nvidia"), {}, {.statuses = settled});
  for (const auto& loss : found.find(entity("openai"))->losses)
    if (loss.kind == LossKind::funding) CHECK(loss.money() == MoneyInterval{billion(0), billion(100)});
}

TEST_CASE("80: if Nvidia fails, Anthropic loses an investor and a supplier, and nobody but these two loses") {
  CHECK(lost_with_nvidia("anthropic")
        == std::map<std::string, LossKind>{{"d10", LossKind::funding}, {"d11", LossKind::supply}});
  Names losers;
  for (const auto& exposed : exposure(source_graph(), entity("nvidia"), {.hops = 1}, {.statuses = settled}).reached)
    losers.insert(name(exposed.entity));
  CHECK(losers == Names{"OpenAI", "Anthropic"});
}

TEST_CASE("80: Amazon is reached next, as the only supplier of both") {
  const auto found = exposure(source_graph(), entity("nvidia"), {}, {.statuses = settled});
  REQUIRE(found.reached.size() > 2);
  CHECK(name(found.reached[2].entity) == "Amazon");
  for (const auto& reached : found.reached) {
    if (reached.hop != 2) continue;
    Names customers;
    for (const auto& loss : reached.losses)
      if (loss.kind == LossKind::revenue) customers.insert(name(loss.from));
    CHECK((customers == Names{"OpenAI", "Anthropic"}) == (name(reached.entity) == "Amazon"));
  }
}

}  // namespace test_facts_answers
