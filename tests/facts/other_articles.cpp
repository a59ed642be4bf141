// SPDX-License-Identifier: MIT
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/competitors.hpp>
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/earlier_values.hpp>
#include <newsgraph/query/sources.hpp>
#include <newsgraph/query/totals.hpp>
#include <newsgraph/query/wording.hpp>
#include <newsgraph/value/exchange_rate_interval.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace test_facts_other_articles {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using namespace newsgraph::value_parts;
using enum Currency;

// Articles of other shapes than the source article's, each as a graph of its own.

namespace {

using Names = std::set<std::string>;

constexpr auto buyout = "tests/data/electronic-arts-buyout.json";
constexpr auto funding = "tests/data/mistral-series-c.json";
constexpr auto foundry = "tests/data/samsung-tesla-foundry.json";
constexpr auto called_off = "tests/data/adobe-figma-withdrawn.json";
constexpr auto venture = "tests/data/lges-honda-battery-jv.json";

constexpr Money millions(std::int64_t count, Currency currency) {
  return Money::from_minor(100'000'000, currency) * count;
}
constexpr Money usd(std::int64_t count) { return millions(count, USD); }
constexpr Money eur(std::int64_t count) { return millions(count, EUR); }
constexpr auto cent = Money::from_minor(1, USD);

EntityId who(const Graph& graph, std::string_view id) { return find_entity(graph, id).value(); }
DealId which(const Graph& graph, std::string_view id) { return find_deal(graph, id).value(); }

/// The amount that is stated, which must be.
Amount stated(const Graph& graph, MaybeId<AmountNode> id) { return graph.amount(id).value(); }

/// "payer > payee: deals" for each pair.
Names pairs(const Graph& graph, const Filter& filter = {}) {
  const Payments payments{graph, filter};
  Names found;
  for (const auto& pair : payments.pairs()) {
    auto line = std::string{graph.name(pair.payer)} + " > " + std::string{graph.name(pair.payee)} + ':';
    for (const auto id : payments.deals(pair)) line += ' ' + std::string{graph[graph[id].id]};
    found.insert(line);
  }
  CHECK(circles(payments).empty());
  return found;
}

/// Who says so, with the claims.
std::map<std::string, Names> speakers(const Graph& graph, DealId id) {
  std::map<std::string, Names> found;
  for (const auto& source : sources(graph, id))
    for (const auto claim_id : source.claims)
      found[std::string{graph.name(*source.speaker)}].emplace(graph[graph[claim_id].id]);
  return found;
}

/// What a deal was before, with the days: "agreed 2022-09-15".
Names earlier_statuses(const Graph& graph, DealId id) {
  Names found;
  for (const auto& earlier : earlier_values(graph, id))
    found.insert(to_string(std::get<DealStatus>(earlier.value)) + ' ' + to_string(earlier.date));
  return found;
}

/// What a claim is about, by names and ids.
Names about(const Graph& graph, std::string_view claim) {
  Names found;
  for (const auto& subject : graph[graph[find_claim(graph, claim).value()].about])
    std::visit(
        [&]<class T>(Id<T> id) {
          if constexpr (std::is_same_v<T, EntityNode>)
            found.emplace(graph.name(id));
          else if constexpr (!std::is_same_v<T, AssociationNode>)
            found.emplace(graph[graph[id].id]);
        },
        subject);
  return found;
}

int days_between(Date from, Date to) { return static_cast<int>((to.first() - from.first()).count()); }

}  // namespace

TEST_CASE("buyout: the enterprise is put at about 55 billion dollars; the shareholders get 210 dollars a share") {
  const auto graph = graph_of(buyout);
  const auto d1 = which(graph, "d1");
  CHECK(graph[d1].type == DealType::acquisition);
  CHECK(graph[d1].status == DealStatus::agreed);
  CHECK_FALSE(graph[d1].date);  // they said so on 29 September
  CHECK(stated(graph, graph[d1].amount) == Amount{usd(55'000)}.about().stated_to(usd(1'000)));
  CHECK(graph.details(d1).basis == ValuationBasis::enterprise);
  CHECK_FALSE(deal_total(graph, d1));
  const auto paid = totals(graph, who(graph, "Silver Lake"), Side::pays);
  CHECK(paid.by_currency.empty());
  CHECK(paid.unquantified == std::vector{d1});
  const auto terms = graph[graph.details(d1).terms];
  REQUIRE(terms.size() == 1);
  CHECK(terms[0].kind == TermKind::offer_price);
  CHECK(figure_text(graph, terms[0].value) == "$210 per share");
}

TEST_CASE("buyout: it is financed by equity, with what a buyer holds already, and debt that is expected to be drawn") {
  const auto graph = graph_of(buyout);
  const auto parts = graph[graph.details(which(graph, "d1")).considerations];
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].form == ConsiderationForm::equity);
  CHECK(stated(graph, parts[0].amount) == Amount{usd(36'000)}.about().stated_to(usd(1'000)));
  CHECK_FALSE(parts[0].from);
  CHECK(graph[*parts[0].stated]
        == "a sum that includes the 9.9 percent of EA that PIF already owns and will roll over");
  CHECK(parts[1].form == ConsiderationForm::debt);
  CHECK(stated(graph, parts[1].amount) == Amount{usd(18'000)});
  CHECK(parts[1].from == who(graph, "JPMorgan"));
  CHECK(graph[*parts[1].stated] == "expected to be drawn on the day of closing");
  // 35.5 to 36.5 and 18: they stay just below the enterprise value of 54.5 or more, and need not come to it.
  const auto sum = stated(graph, parts[0].amount) + stated(graph, parts[1].amount);
  CHECK(sum == MoneyInterval{usd(53'500), usd(54'500) - cent});
  CHECK_FALSE(overlaps(sum, MoneyInterval{usd(54'500), usd(55'500) - cent}));
}

TEST_CASE("buyout: the bank has promised 20 billion, to whom is not said, 2 more than are expected to be drawn") {
  const auto graph = graph_of(buyout);
  const auto d2 = which(graph, "d2");
  CHECK(graph[d2].type == DealType::loan);
  CHECK(graph[d2].status == DealStatus::agreed);
  CHECK(parties(graph, d2, Role::borrower).empty());
  CHECK(graph[d2].open_roles.empty());
  CHECK(graph.details(d2).purpose.empty());
  const auto& expected = graph[find_claim(graph, "c3").value()];
  CHECK(expected.kind == ClaimKind::outlook);
  CHECK(expected.modality == Modality::likely);
  CHECK_FALSE(expected.holder);
  CHECK(about(graph, "c3") == Names{"d2"});
  const auto drawn = graph[graph.details(which(graph, "d1")).considerations].back().amount;
  CHECK(stated(graph, graph[d2].amount).money() - stated(graph, drawn).money() == usd(2'000));
}

TEST_CASE("buyout: that it closes by then is what company and buyers expect, not a fact") {
  const auto graph = graph_of(buyout);
  const auto& expected = graph[find_claim(graph, "c4").value()];
  CHECK(expected.kind == ClaimKind::outlook);
  CHECK(expected.modality == Modality::likely);
  CHECK(graph[expected.topic] == "closing");
  CHECK(expected.holder == who(graph, "Electronic Arts"));
  const std::vector buyers{who(graph, "PIF"), who(graph, "Silver Lake"), who(graph, "Affinity Partners")};
  CHECK(expected.chain.empty());
  const auto others = graph[expected.co_holders];
  CHECK(std::vector<EntityId>(others.begin(), others.end()) == buyers);
}

TEST_CASE("buyout: the closing is a quarter, and nobody is named who owes the break fee") {
  const auto graph = graph_of(buyout);
  const auto& details = graph.details(which(graph, "d1"));
  REQUIRE(details.closing);
  CHECK(details.closing == Date::parse("2026-Q2"));
  CHECK(Date{details.closing->first()} == Date::parse("2026-04-01"));
  CHECK(Date{details.closing->last()} == Date::parse("2026-06-30"));
  CHECK_FALSE(details.ended);
  REQUIRE(details.schedule.size() == 1);
  const auto* const fee = &graph[details.schedule].front();
  CHECK(fee->kind == DueKind::break_fee);
  CHECK(stated(graph, fee->amount) == Amount{usd(1'000)});
  CHECK_FALSE(fee->payer);
  CHECK_FALSE(fee->payee);
}

TEST_CASE("buyout: acquirers pay the shareholders, the bank nobody who is named, the company nobody") {
  const auto graph = graph_of(buyout);
  CHECK(pairs(graph)
        == Names{"Public Investment Fund > shareholders of Electronic Arts: d1",
                 "Silver Lake > shareholders of Electronic Arts: d1",
                 "Affinity Partners > shareholders of Electronic Arts: d1"});
  CHECK(paid_to(graph, who(graph, "EA")).empty());
  CHECK(paid_by(graph, who(graph, "EA")).empty());
}

TEST_CASE("buyout: what the three pay is not stated, what the bank lends is") {
  const auto graph = graph_of(buyout);
  const auto bank = who(graph, "JPMorgan");
  const auto fund = who(graph, "PIF");
  // It has committed as much, and is expected to be asked for less.
  const MoneyInterval committed{Money::from_minor(0, Currency::USD), usd(20'000)};
  CHECK(deal_part(graph, which(graph, "d2"), bank, Side::pays) == committed);
  const auto lent = totals(graph, bank, Side::pays);
  REQUIRE(lent.by_currency.size() == 1);
  CHECK(lent.by_currency[0].sum == committed);
  CHECK(totals(graph, fund, Side::gets).by_currency.empty());
  CHECK(totals(graph, fund, Side::gets).unquantified.empty());
  CHECK_FALSE(deal_part(graph, which(graph, "d1"), fund, Side::pays));
  CHECK_FALSE(deal_part(graph, which(graph, "d1"), who(graph, "shareholders of Electronic Arts"), Side::gets));
  const auto links = graph[graph.details(which(graph, "d2")).links];
  REQUIRE(links.size() == 1);
  CHECK(links[0] == LinkNode{LinkType::enables, which(graph, "d1")});
}

TEST_CASE("buyout: the buyers put a value on the enterprise, of which one holds 9.9 per cent already") {
  const auto graph = graph_of(buyout);
  const auto& worth = graph[find_fact(graph, "v1").value()];
  CHECK(worth.of == who(graph, "Electronic Arts"));
  CHECK(worth.metric == Metric::enterprise_value);
  CHECK_FALSE(worth.details);
  CHECK_FALSE(worth.date);
  CHECK(stated(graph, amount_in(worth.value)).money() == usd(55'000));
  const auto& value = graph[find_claim(graph, "c5").value()];
  CHECK(about(graph, "c5") == Names{"v1"});
  CHECK(value.holder == who(graph, "PIF"));
  CHECK(value.co_holders.size() == 2);
  REQUIRE(value.chain.size() == 1);
  CHECK(graph[value.chain].front().source == who(graph, "Electronic Arts"));
  CHECK(about(graph, "c1") == Names{"d1"});
  const auto& held = graph[find_relation(graph, "r1").value()];
  CHECK(held.from == who(graph, "PIF"));
  const auto share = graph[held.share];
  REQUIRE(share);
  CHECK(share->ratio == Ratio{99, 1000});
  CHECK_FALSE(share->approx);
}

TEST_CASE("buyout: the company and the paper are its sources, the outlook is none") {
  const auto graph = graph_of(buyout);
  CHECK(speakers(graph, which(graph, "d1"))
        == std::map<std::string, Names>{{"Electronic Arts", {"c1"}}, {"Newsgraph Test Wire", {"c2"}}});
}

TEST_CASE("funding: the lead gives 1.3 of 1.7 billion euros for about 11 per cent") {
  const auto graph = graph_of(funding);
  const auto d1 = which(graph, "d1");
  CHECK(graph[graph.details(d1).name] == "Series C");
  CHECK(graph[d1].status == DealStatus::closed);  // the money has been raised
  CHECK_FALSE(graph[d1].date);                    // that was said on 9 September
  CHECK(deal_total(graph, d1) == MoneyInterval{eur(1'700)});
  std::size_t investors_named = 0;
  for (const auto& party : parties(graph, d1, Role::investor)) {
    ++investors_named;
    CHECK((party.entity == who(graph, "ASML")) == party.lead.value_or(false));
    if (!party.lead.value_or(false)) continue;
    CHECK(stated(graph, party.amount) == Amount{eur(1'300)});
    const auto share = graph[party.share];
    REQUIRE(share);
    CHECK(share->ratio == Ratio{11, 100});
    CHECK(share->approx);
    CHECK(graph[share->stated] == "about 11 percent");
  }
  CHECK(investors_named == 8);
}

TEST_CASE("funding: the others give at most the 0.4 billion euros that the lead leaves") {
  const auto graph = graph_of(funding);
  const auto d1 = which(graph, "d1");
  CHECK(deal_part(graph, d1, who(graph, "ASML"), Side::pays) == MoneyInterval{eur(1'300)});
  for (const auto* other :
       {"DST Global", "Andreessen Horowitz", "Bpifrance", "General Catalyst", "Index Ventures", "Lightspeed", "NVIDIA"})
    CHECK(deal_part(graph, d1, who(graph, other), Side::pays) == MoneyInterval{eur(0), eur(400)});
  CHECK(deal_part(graph, d1, who(graph, "Mistral AI"), Side::gets) == MoneyInterval{eur(1'700)});
  CHECK(graph[d1].open_roles.empty());
  CHECK(pairs(graph).size() == 8);
}

TEST_CASE("funding: the fact includes the new money, so it was 10 billion euros before") {
  const auto graph = graph_of(funding);
  const auto d1 = which(graph, "d1");
  const auto& worth = graph[find_fact(graph, "v1").value()];
  CHECK(worth.of == who(graph, "Mistral AI"));
  CHECK(worth.metric == Metric::post_money_valuation);
  CHECK_FALSE(worth.details);
  CHECK_FALSE(worth.date);
  const auto after = stated(graph, amount_in(worth.value)).money();
  CHECK(after == eur(11'700));
  CHECK(after - deal_total(graph, d1)->low() == eur(10'000));
  // 1.3 of 11.7 is a ninth: 11.1 per cent, about 11.
  CHECK(value_parts::part_of_sum(eur(1'300), after - eur(1'300)) == Ratio{1, 9});
}

TEST_CASE("funding: the alliance goes with the round and moves no money") {
  const auto graph = graph_of(funding);
  const auto d2 = which(graph, "d2");
  const auto links = graph[graph.details(d2).links];
  REQUIRE(links.size() == 1);
  CHECK(links[0] == LinkNode{LinkType::simultaneous, which(graph, "d1")});
  CHECK(graph[graph.details(which(graph, "d1")).links].front() == LinkNode{LinkType::simultaneous, d2});
  CHECK(graph[d2].status == DealStatus::agreed);
  CHECK_FALSE(graph[d2].date);
  Names partners;
  for (const auto& party : parties(graph, d2, Role::partner)) partners.emplace(graph.name(party.entity));
  CHECK(partners == Names{"Mistral AI", "ASML"});
  CHECK_FALSE(graph[d2].amount);
  CHECK(pairs(graph, {.types = DealType::partnership}).empty());
}

TEST_CASE("funding: beside the source article Nvidia is one company, which pays in two currencies") {
  Graph graph;
  graph.add(load_file_or_throw("examples/data/amazon-openai.json"));
  graph.add(load_file_or_throw(funding));
  const auto nvidia = find_entity(graph, "Nvidia");
  REQUIRE(nvidia);
  CHECK(find_entity(graph, "NVIDIA") == nvidia);
  CHECK(find_entity(graph, "엔비디아") == nvidia);
  const auto paid = totals(graph, *nvidia, Side::pays);
  REQUIRE(paid.by_currency.size() == 2);
  CHECK(paid.by_currency[0].sum == MoneyInterval{eur(0), eur(400)});
  CHECK(paid.by_currency[1].sum == MoneyInterval{usd(0), usd(126'000)});  // up to 100bn, and up to all of 26bn
}

TEST_CASE("foundry: won come first, to the 100 million, and dollars second, about") {
  const auto graph = graph_of(foundry);
  const auto id = graph[which(graph, "d1")].amount;
  REQUIRE(id);
  const auto hundred_million_won = Money::from_minor(100'000'000, KRW);
  CHECK(graph.amount(*id) == Amount{hundred_million_won * 227'648}.stated_to(hundred_million_won));
  CHECK(graph[graph[*id].stated()] == "22조7648억원");
  REQUIRE(graph.equivalents(*id).size() == 1);
  const auto dollars = *graph.equivalents(*id).ids().begin();
  CHECK(graph.amount(dollars) == Amount{usd(16'500)}.about().stated_to(usd(100)));
  CHECK(graph[graph[dollars].stated()] == "약 165억 달러");
}

TEST_CASE("foundry: the two figures allow 1375.51 to 1383.88 won for a dollar") {
  const auto graph = graph_of(foundry);
  const auto id = graph[which(graph, "d1")].amount;
  REQUIRE(id);
  const auto rates = implied_rate(graph.amount(*graph.equivalents(*id).ids().begin()), graph.amount(*id));
  REQUIRE(rates);
  // 22,764.75 / 16.55 and 22,764.85 / 16.45, in billions; both figures are rounded, so neither end is reached.
  CHECK(rates->low() == ExchangeRateEnd{Ratio{455'295, 331}, false});
  CHECK(rates->high() == ExchangeRateEnd{Ratio{455'297, 329}, false});
}

TEST_CASE("foundry: one chip is made; who develops it is not said") {
  const auto graph = graph_of(foundry);
  const auto d1 = which(graph, "d1");
  CHECK(graph[d1].type == DealType::supply);
  CHECK(graph[d1].status == DealStatus::agreed);
  const auto goods = graph[graph.details(d1).goods];
  REQUIRE(goods.size() == 1);
  CHECK(goods.front() == who(graph, "AI6"));
  CHECK(relations(graph, RelationType::develops).empty());
}

TEST_CASE("foundry: it runs 3,083 days; the day of the contract is not said") {
  const auto graph = graph_of(foundry);
  const auto d1 = which(graph, "d1");
  const auto period = graph[graph.details(d1).period];
  REQUIRE(period);
  CHECK(period == Period::parse("2025-07-24/2033-12-31"));
  CHECK_FALSE(graph[d1].date);
  // Eight years with two leap days are 2,922 days; 160 more to the end of the year; both ends count.
  CHECK(days_between(*period->start(), *period->end()) + 1 == 2'922 + 160 + 1);
  CHECK_FALSE(graph.details(d1).term);
  CHECK_FALSE(graph.details(d1).long_term);
  CHECK_FALSE(graph.details(d1).exclusive);
}

TEST_CASE("foundry: the customer pays won, and the dollars are not added to them") {
  const auto graph = graph_of(foundry);
  CHECK(pairs(graph) == Names{"Tesla > Samsung Electronics: d1"});
  const auto got = totals(graph, who(graph, "삼성전자"), Side::gets);
  REQUIRE(got.by_currency.size() == 1);
  CHECK(got.by_currency[0].sum == MoneyInterval{Money::from_minor(22'764'800'000'000, KRW)});
  CHECK(pairs(graph, {.currency = USD}).size() == 1);
  CHECK(pairs(graph, {.currency = EUR}).empty());
}

TEST_CASE("foundry: the supplier says what, the customer's chief executive says who") {
  const auto graph = graph_of(foundry);
  const auto d1 = which(graph, "d1");
  CHECK(speakers(graph, d1) == std::map<std::string, Names>{{"Samsung Electronics", {"c1"}}});
  CHECK(graph[graph[find_claim(graph, "c2").value()].topic] == "customer");
  CHECK(modality_of(graph, d1) == Modality::reported);
  CHECK(about(graph, "c1") == Names{"d1"});
  CHECK(about(graph, "c2") == Names{"d1", "Tesla", "AI6"});
  const auto& withheld = graph[find_claim(graph, "c5").value()];
  CHECK(about(graph, "c5") == Names{"Samsung Electronics"});
  CHECK(graph[withheld.topic] == "customerNotNamed");
  CHECK(withheld.modality == Modality::asserted);
  const auto& chief = graph[find_relation(graph, "r1").value()];
  CHECK(chief.type == RelationType::chief_executive);
  CHECK(chief.from == who(graph, "Elon Musk"));
  CHECK(chief.to == who(graph, "Tesla"));
}

TEST_CASE("foundry: that a plant which is being built is to make the chip is what the chief executive says") {
  const auto graph = graph_of(foundry);
  CHECK(relations(graph, RelationType::operates).empty());
  const auto& plant = graph[find_claim(graph, "c6").value()];
  CHECK(about(graph, "c6") == Names{"Taylor plant", "AI6"});
  CHECK(graph[plant.topic] == "plantThatWillMakeTheChip");
  CHECK(plant.modality == Modality::reported);
  REQUIRE(plant.chain.size() == 1);
  CHECK(graph[plant.chain].front().source == who(graph, "Elon Musk"));
  CHECK(graph[plant.chain].front().date == Date::parse("2025-07-28"));
}

TEST_CASE("called off: it was agreed on a day; that it is over was said 459 days later, since when is not") {
  const auto graph = graph_of(called_off);
  const auto d1 = which(graph, "d1");
  CHECK(graph[d1].type == DealType::acquisition);
  CHECK(graph[d1].status == DealStatus::withdrawn);
  auto targets = parties(graph, d1, Role::target);
  CHECK(targets.front().entity == who(graph, "Figma"));
  CHECK(graph[d1].date == Date::parse("2022-09-15"));
  CHECK(earlier_statuses(graph, d1) == Names{"agreed 2022-09-15"});
  CHECK_FALSE(graph.details(d1).ended);
  CHECK_FALSE(graph.details(d1).closing);
  const auto& said = graph[find_claim(graph, "c1").value()];
  REQUIRE(said.chain.size() == 1);
  CHECK(graph[said.chain].front().date == Date::parse("2023-12-18"));
  // A year of 365 days; 15 of September, 31, 30 and 18 after it.
  CHECK(days_between(*graph[d1].date, *graph[said.chain].front().date) == 365 + 15 + 31 + 30 + 18);
}

TEST_CASE("called off: the acquirer owes the break fee of a billion dollars to the target") {
  const auto graph = graph_of(called_off);
  const auto d1 = which(graph, "d1");
  REQUIRE(graph.details(d1).schedule.size() == 1);
  const auto* const fee = &graph[graph.details(d1).schedule].front();
  CHECK(fee->kind == DueKind::break_fee);
  CHECK(stated(graph, fee->amount) == Amount{usd(1'000)});
  CHECK(fee->payer == who(graph, "Adobe"));
  CHECK(fee->payee == who(graph, "Figma"));
}

TEST_CASE("called off: about 20 billion dollars, half in cash and half in stock, each about") {
  const auto graph = graph_of(called_off);
  const auto d1 = which(graph, "d1");
  CHECK(deal_total(graph, d1) == MoneyInterval{usd(19'500), usd(20'500) - cent});
  const auto parts = graph[graph.details(d1).considerations];
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].form == ConsiderationForm::cash);
  CHECK(parts[1].form == ConsiderationForm::stock);
  for (const auto& part : parts) {
    const auto share = graph[part.share];
    REQUIRE(share);
    CHECK(share->ratio == Ratio{1, 2});
    CHECK(share->approx);
    CHECK_FALSE(part.amount);
  }
}

TEST_CASE("called off: it counts among no settled deals, and without a seller nobody is paid") {
  const auto graph = graph_of(called_off);
  CHECK(deals(graph, {.statuses = settled}).empty());
  CHECK(*deals(graph, {.statuses = DealStatus::withdrawn}).begin() == which(graph, "d1"));
  CHECK(graph.table<Flow>().empty());
  CHECK(pairs(graph).empty());
  CHECK(totals(graph, who(graph, "Adobe"), Side::pays, {.statuses = settled}).by_currency.empty());
  CHECK(deals(graph).empty());
  CHECK(totals(graph, who(graph, "Adobe"), Side::pays).by_currency.empty());
  // An acquirer would have paid, though the article leaves open whom.
  const auto would_pay = totals(graph, who(graph, "Adobe"), Side::pays, {.statuses = any_status});
  REQUIRE(would_pay.by_currency.size() == 1);
  CHECK(would_pay.by_currency[0].sum == MoneyInterval{usd(19'500), usd(20'500) - cent});
  CHECK(totals(graph, who(graph, "Figma"), Side::gets).by_currency.empty());
}

TEST_CASE("called off: the two are rivals, whom nobody backs, as authorities see it who warned") {
  const auto graph = graph_of(called_off);
  const auto& rivalry = graph[find_relation(graph, "r1").value()];
  CHECK(rivalry.type == RelationType::competitor);
  CHECK(rivalry.from == who(graph, "Figma"));
  CHECK(rivalry.to == who(graph, "Adobe"));
  CHECK(rivalry.symmetric == true);
  CHECK(competitor_backers(graph).empty());
  const auto said = sources(graph, find_relation(graph, "r1").value());
  REQUIRE(said.size() == 1);
  CHECK(said[0].speaker == who(graph, "European Commission"));
  CHECK(about(graph, "c4") == Names{"d1"});
  const auto& view = graph[find_claim(graph, "c3").value()];
  CHECK(graph[view.topic] == "noClearPathToApproval");
  CHECK(view.holder == who(graph, "Adobe"));
  CHECK(view.chain.empty());
}

TEST_CASE("called off: two authorities share a concern, which makes them no source") {
  const auto graph = graph_of(called_off);
  const auto& concern = graph[find_claim(graph, "c4").value()];
  CHECK(concern.kind == ClaimKind::concern);
  CHECK(concern.modality == Modality::possible);
  CHECK(concern.holder == who(graph, "European Commission"));
  REQUIRE(concern.co_holders.size() == 1);
  CHECK(graph[concern.co_holders].front() == who(graph, "CMA"));
  CHECK(speakers(graph, which(graph, "d1"))
        == std::map<std::string, Names>{{"Adobe", {"c1"}}, {"Newsgraph Test Wire", {"c2"}}});
}

TEST_CASE("venture: the partners hold 51 and 49 per cent, by the deal and by relations") {
  const auto graph = graph_of(venture);
  std::map<std::string, std::string> by_deal;
  for (const auto& party : parties(graph, which(graph, "d1"), Role::partner))
    by_deal.emplace(graph.name(party.entity), graph[party.share].value().ratio.percent_text());
  std::map<std::string, std::string> by_relation;
  for (const auto id : relations(graph, RelationType::shareholder)) {
    CHECK(graph.name(graph[id].to) == "LG-Honda battery venture");
    by_relation.emplace(graph.name(graph[id].from), graph[graph[id].share].value().ratio.percent_text());
  }
  CHECK(by_deal == std::map<std::string, std::string>{{"LG Energy Solution", "51"}, {"Honda", "49"}});
  CHECK(by_relation == by_deal);
}

TEST_CASE("venture: 4.4 billion dollars are never split by the shares held") {
  const auto graph = graph_of(venture);
  const auto d1 = which(graph, "d1");
  const auto joint = who(graph, "LG-Honda battery venture");
  const MoneyInterval anything{usd(0), usd(4'400)};
  CHECK(deal_total(graph, d1) == MoneyInterval{usd(4'400)});
  CHECK(part_between(graph, d1, who(graph, "LG에너지솔루션"), joint) == anything);
  CHECK(part_between(graph, d1, who(graph, "혼다"), joint) == anything);
  const auto got = totals(graph, joint, Side::gets);
  REQUIRE(got.by_currency.size() == 1);
  CHECK(got.by_currency[0].sum == MoneyInterval{usd(4'400)});
  CHECK(got.unquantified == std::vector{which(graph, "d2")});
}

TEST_CASE("venture: both partners pay it, one of them for the cells too, though that is not stated") {
  const auto graph = graph_of(venture);
  CHECK(pairs(graph)
        == Names{"LG Energy Solution > LG-Honda battery venture: d1", "Honda > LG-Honda battery venture: d1 d2"});
  CHECK(pairs(graph, {.unstated_payment = false})
        == Names{"LG Energy Solution > LG-Honda battery venture: d1", "Honda > LG-Honda battery venture: d1"});
}

TEST_CASE("venture: announced on a day, set up in a month, to make about 40 gigawatt hours a year") {
  const auto graph = graph_of(venture);
  const auto d1 = which(graph, "d1");
  CHECK(graph[d1].type == DealType::joint_venture);
  CHECK(graph[d1].status == DealStatus::active);
  CHECK(graph[d1].date == Date::parse("2022-08-29"));
  CHECK(earlier_statuses(graph, d1) == Names{"announced 2022-08-29"});
  CHECK(graph.details(d1).closing == Date::parse("2023-01"));
  const auto quantity = graph[graph.details(d1).quantity];
  REQUIRE(quantity);
  CHECK(graph.number(*quantity) == StatedDecimal{40}.about());
  CHECK(graph[quantity->unit()] == "GWh/year of capacity");
}

TEST_CASE("venture: all its cells go to one partner, after it was founded") {
  const auto graph = graph_of(venture);
  const auto d2 = which(graph, "d2");
  CHECK(graph[d2].type == DealType::supply);
  CHECK_FALSE(graph[d2].status);  // it is told, and nobody says that it was announced
  const auto goods = graph[graph.details(d2).goods];
  REQUIRE(goods.size() == 1);
  CHECK(graph.name(goods.front()) == "pouch batteries");
  CHECK(graph.details(d2).exclusive == true);
  CHECK(graph[d2].payment == Payment::not_stated);
  const auto links = graph[graph.details(d2).links];
  REQUIRE(links.size() == 1);
  CHECK(links[0] == LinkNode{LinkType::after, which(graph, "d1")});
  const auto found = customers(graph, who(graph, "LG-Honda battery venture"));
  CHECK(found.known == std::vector{Counterparty{who(graph, "Honda"), {d2}}});
  CHECK(found.open.empty());
}

TEST_CASE("venture: one partner announces it for both; the paper says the shares") {
  const auto graph = graph_of(venture);
  const auto d1 = which(graph, "d1");
  CHECK(speakers(graph, d1)
        == std::map<std::string, Names>{{"LG Energy Solution", {"c1"}}, {"Newsgraph Test Wire", {"c2"}}});
  const auto& said = graph[find_claim(graph, "c1").value()];
  CHECK(said.holder == who(graph, "LG에너지솔루션"));
  REQUIRE(said.co_holders.size() == 1);
  CHECK(graph[said.co_holders].front() == who(graph, "혼다"));
  CHECK(about(graph, "c1") == Names{"d1"});
  CHECK(about(graph, "c2") == Names{"d1", "d2", "r1", "r2"});
}

TEST_CASE("venture: mass production is an aim, not a fact") {
  const auto graph = graph_of(venture);
  CHECK(relations(graph, RelationType::operates).empty());
  const auto& aim = graph[find_claim(graph, "c3").value()];
  CHECK(aim.kind == ClaimKind::outlook);
  CHECK_FALSE(aim.modality);
  CHECK(graph[aim.topic] == "massProduction");
  CHECK(about(graph, "c3") == Names{"d1", "battery plant in Ohio"});
  CHECK_FALSE(aim.holder);
  CHECK(aim.co_holders.empty());
  CHECK(aim.chain.empty());
}

}  // namespace test_facts_other_articles
