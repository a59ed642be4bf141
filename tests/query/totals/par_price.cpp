// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/par_price.hpp>

#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/totals/part.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_totals_par_price {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::number;
using sample::party;
using sample::scheduled;
using sample::stated;
using sample::term;
using sample::usd;
using enum Currency;

namespace {

Term at(std::string_view percent, Bound bound = Bound::exact) {
  return term(TermKind::issue_price, number(percent, "%", bound));
}

/// Bonds of so many millions that L buys of B.
Deal bonds(std::vector<Term> terms, std::int64_t millions = 750, std::string id = "d") {
  auto deal = sample::deal(std::move(id), DealType::loan, DealStatus::closed,
                           {party("l", Role::lender), party("b", Role::borrower)});
  deal.kind = DealKind::bond;
  deal.amount = stated(usd(millions));
  deal.terms = std::move(terms);
  return deal;
}

Graph graph_of(std::vector<Deal> deals) {
  auto article = sample::article("urn:x");
  for (const auto* id : {"l", "b", "m"}) article.entities.push_back(sample::company(id, id));
  article.deals = std::move(deals);
  Graph graph;
  graph.add(article);
  return graph;
}

std::optional<MoneyInterval> paid(std::vector<Deal> deals) { return deal_total(graph_of(std::move(deals)), DealId{0}); }

MoneyInterval cents(std::int64_t low, std::int64_t high) {
  return {Money::from_minor(low, USD), Money::from_minor(high, USD)};
}

/// What L loses where B fails, by the first deal.
std::optional<MoneyInterval> lost(const Graph& graph) {
  const auto found = exposure(graph, find_company(graph, "b").value());
  REQUIRE(found.reached.size() == 1);
  return found.reached[0].losses[0].whole;
}

}  // namespace

TEST_CASE("what is paid for a bond is its price times its face value, which is owed") {
  // 750m × 0.994 and × 1.0125
  const auto below = graph_of({bonds({at("99.4")})});
  CHECK(deal_total(below, DealId{0}) == MoneyInterval{Money::from_minor(745'500'000'00, USD)});
  CHECK(lost(below) == MoneyInterval{usd(750)});
  CHECK(paid({bonds({at("101.25")})}) == MoneyInterval{Money::from_minor(759'375'000'00, USD)});
  CHECK(paid({bonds({at("100")})}) == MoneyInterval{usd(750)});
  CHECK(paid({bonds({})}) == MoneyInterval{usd(750)});
  auto of_par = at("99.4");
  for (const auto* par : {"par", "principal amount", "nominal amount"}) {
    of_par.of = par;
    CHECK(paid({bonds({of_par})}) == MoneyInterval{Money::from_minor(745'500'000'00, USD)});
  }
}

TEST_CASE("what a price leaves open stays open") {
  CHECK(paid({bonds({at("99", Bound::at_most)})}) == MoneyInterval{usd(0), Money::from_minor(742'500'000'00, USD)});
  CHECK(paid({bonds({at("99", Bound::at_least)})})
        == MoneyInterval{Money::from_minor(742'500'000'00, USD), std::nullopt});
  auto range = at("99");
  std::get<StatedNumber>(*range.value).number = StatedDecimal::range(*Decimal::parse("99"), *Decimal::parse("99.5"));
  CHECK(paid({bonds({range})}) == cents(742'500'000'00, 746'250'000'00));
  // "About 99.4": from 99.35 on, up to 99.45.
  auto about = at("99.4");
  std::get<StatedNumber>(*about.value).number = StatedDecimal{*Decimal::parse("99.4")}.stated_to(-1).about();
  CHECK(paid({bonds({about})}) == cents(745'125'000'00, 745'875'000'00));
  // One of two prices, or par; what is on a condition may not hold.
  CHECK(paid({bonds({at("99"), at("98")})}) == cents(735'000'000'00, 750'000'000'00));
  auto perhaps = at("99");
  perhaps.condition = "if they are sold in May";
  CHECK(paid({bonds({perhaps})}) == cents(742'500'000'00, 750'000'000'00));
  // 99.4 % of one cent is less than that.
  auto small = bonds({at("99.4")});
  small.amount = stated(Money::from_minor(1, USD));
  CHECK(paid({small}) == cents(0, 1));
}

TEST_CASE("a discount to par, or a premium, is a price") {
  const auto off = [](TermKind kind, const char* percent, std::optional<std::string> of, Bound bound = Bound::exact) {
    auto made = term(kind, number(percent, "%", bound));
    made.of = std::move(of);
    return made;
  };
  // 750m × 0.98 and × 1.02; of what something else costs it says nothing.
  CHECK(paid({bonds({off(TermKind::discount, "2", "par")})}) == MoneyInterval{usd(735)});
  CHECK(paid({bonds({off(TermKind::premium, "2", "face value")})}) == MoneyInterval{usd(765)});
  CHECK(paid({bonds({off(TermKind::discount, "2", "closing price")})}) == MoneyInterval{usd(750)});
  CHECK(paid({bonds({off(TermKind::discount, "2", "par", Bound::at_most)})}) == MoneyInterval{usd(735), usd(750)});
  CHECK(paid({bonds({off(TermKind::discount, "2", "par", Bound::at_least)})}) == MoneyInterval{usd(0), usd(735)});
  CHECK(paid({bonds({off(TermKind::discount, "2", "its face value")})}) == MoneyInterval{usd(735)});
  // In percentage points and in basis points.
  for (const auto& [figure, unit] : {std::pair{"2", "pp"}, std::pair{"200", "bp"}}) {
    auto points = term(TermKind::discount, number(figure, unit));
    points.of = "par";
    CHECK(paid({bonds({points})}) == MoneyInterval{usd(735)});
  }
  // The same in other words, and another price.
  CHECK(paid({bonds({at("98"), off(TermKind::discount, "2", "par")})}) == MoneyInterval{usd(735)});
  CHECK(paid({bonds({at("99"), off(TermKind::discount, "2", "par")})}) == cents(735'000'000'00, 750'000'000'00));
}

TEST_CASE("of a price for one bond what is paid follows from its face value, or from their number, or is open") {
  const auto each = sample::price(TermKind::issue_price, "994", USD, "bond");
  auto face = sample::price(TermKind::other, "1000", USD, "bonds");
  face.of = "face value";
  const MoneyInterval sum{Money::from_minor(745'500'000'00, USD)};  // 750m × 0.994
  CHECK(paid({bonds({each, face})}) == sum);
  CHECK(paid({bonds({at("99.4"), each})}) == sum);
  auto counted = bonds({each});
  counted.quantity = number("750000", "bonds");
  CHECK(paid({counted}) == sum);
  const auto unknown = graph_of({bonds({each})});
  CHECK_FALSE(deal_total(unknown, DealId{0}));
  CHECK_FALSE(deal_part(unknown, DealId{0}, find_company(unknown, "b").value(), Side::gets));
  CHECK(lost(unknown) == MoneyInterval{usd(750)});
  // What a lender is said to pay, which is not the face value, is what is paid.
  auto told = bonds({each});
  told.parties[0].amount = stated(usd(745));
  CHECK(paid({told}) == MoneyInterval{usd(745)});
  told.parties[0].amount = stated(usd(750));
  const auto either = graph_of({told});
  CHECK_FALSE(deal_total(either, DealId{0}));
  CHECK_FALSE(deal_part(either, DealId{0}, find_company(either, "l").value(), Side::pays));
  // Without an amount price × number is what is paid, and not what is owed.
  counted.amount.reset();
  const auto reckoned = graph_of({counted});
  CHECK(deal_total(reckoned, DealId{0}) == sum);
  CHECK(deal_total(reckoned, DealId{0}, USD, true) == MoneyInterval{usd(0), std::nullopt});
  counted.terms.push_back(face);
  CHECK(deal_total(graph_of({counted}), DealId{0}, USD, true) == MoneyInterval{usd(750)});
}

TEST_CASE("parts of a bond, and what is scheduled of it, have its price") {
  auto drawn = bonds({at("98")}, 100);
  drawn.schedule = {scheduled(DueKind::instalment, usd(40)), scheduled(DueKind::option, usd(50))};
  const auto graph = graph_of({drawn});
  const DealMoneys moneys{graph};
  // The option comes on top of the 100m.
  CHECK(moneys[DealId{0}].total() == MoneyInterval{usd(98)});
  CHECK(moneys[DealId{0}].contingent() == MoneyInterval{usd(49)});
  CHECK(moneys.each(DealId{0}, true).front().total() == MoneyInterval{usd(100)});
  CHECK(moneys.each(DealId{0}, true).front().contingent() == MoneyInterval{usd(50)});

  auto shared = bonds({at("98")}, 100);
  shared.amount.reset();
  shared.parties[0].amount = stated(usd(60));
  shared.parties.push_back(party("m", Role::lender));
  shared.parties[2].amount = stated(usd(40));
  const auto both = graph_of({shared});
  // Nobody says whether they are of the face value: 60m × 0.98 are 58.8m.
  CHECK(deal_total(both, DealId{0}) == MoneyInterval{usd(98), usd(100)});
  CHECK(deal_part(both, DealId{0}, find_company(both, "l").value(), Side::pays) == cents(58'800'000'00, 60'000'000'00));
}

TEST_CASE("what those who buy a bond are said to pay is what they pay, where that comes to its price") {
  const auto bought = [](std::int64_t by_l, std::int64_t by_m) {
    auto deal = bonds({at("98")});
    deal.parties[0].amount = stated(usd(by_l));
    if (by_m != 0) deal.parties.push_back(party("m", Role::lender));
    if (by_m != 0) deal.parties[2].amount = stated(usd(by_m));
    return graph_of({deal});
  };
  const auto part = [](const Graph& graph, std::string_view name, Side side) {
    return deal_part(graph, DealId{0}, find_company(graph, name).value(), side);
  };
  // 750m × 0.98 are 735m.
  const auto one = bought(735, 0);
  CHECK(part(one, "l", Side::pays) == MoneyInterval{usd(735)});
  CHECK(part(one, "b", Side::gets) == MoneyInterval{usd(735)});
  CHECK(lost(one) == MoneyInterval{usd(750)});
  const auto two = bought(490, 245);
  CHECK(part(two, "l", Side::pays) == MoneyInterval{usd(490)});
  CHECK(part(two, "m", Side::pays) == MoneyInterval{usd(245)});
  CHECK(part(two, "b", Side::gets) == MoneyInterval{usd(735)});
  const DealMoneys moneys{two};
  CHECK(moneys.each(DealId{0}, true).front().part(two, find_company(two, "m").value(), Side::pays)
        == MoneyInterval{usd(250)});
  const auto of_face = bought(500, 250);
  CHECK(part(of_face, "l", Side::pays) == MoneyInterval{usd(490)});
  CHECK(part(of_face, "m", Side::pays) == MoneyInterval{usd(245)});
  // Of 300m and 200m, which are not all, either may be meant.
  const auto neither = bought(300, 200);
  CHECK(part(neither, "l", Side::pays) == MoneyInterval{usd(294), usd(300)});
}

TEST_CASE("where a tranche has a price, what the whole has need not be par") {
  auto tranche = bonds({at("98")}, 250, "t");
  tranche.links = {{LinkType::part_of, "d", {}}};
  const auto graph = graph_of({bonds({}), tranche});
  CHECK(deal_total(graph, DealId{0}) == cents(735'000'000'00, 750'000'000'00));
  CHECK(deal_total(graph, DealId{1}) == MoneyInterval{usd(245)});
  auto unpriced = tranche;
  unpriced.terms.clear();
  const auto priced = graph_of({bonds({at("98")}), unpriced});
  CHECK(deal_total(priced, DealId{0}) == MoneyInterval{usd(735)});
  CHECK(deal_total(priced, DealId{1}) == cents(245'000'000'00, 250'000'000'00));
}

TEST_CASE("so it is where a tranche of a tranche has a price") {
  auto tranche = bonds({}, 400, "t");
  tranche.links = {{LinkType::part_of, "d", {}}};
  auto inner = bonds({at("90")}, 100, "u");
  inner.links = {{LinkType::part_of, "t", {}}};
  const auto graph = graph_of({bonds({}), tranche, inner});
  // 740m is possible, which only the inner one is below par for; 750m × 0.9 are 675m.
  CHECK(deal_total(graph, DealId{0}) == cents(675'000'000'00, 750'000'000'00));
  CHECK(deal_total(graph, DealId{1}) == cents(360'000'000'00, 400'000'000'00));
  CHECK(deal_total(graph, DealId{2}) == MoneyInterval{usd(90)});
  auto unpriced = inner;
  unpriced.terms.clear();
  const auto from_above = graph_of({bonds({at("90")}), tranche, unpriced});
  CHECK(deal_total(from_above, DealId{2}) == cents(90'000'000'00, 100'000'000'00));
}

TEST_CASE("the amount of what has no face value is what is paid") {
  auto shares = bonds({at("95")});
  shares.type = DealType::investment;
  shares.kind = DealKind::rights_issue;
  shares.parties = {party("l", Role::investor), party("b", Role::investee)};
  CHECK(paid({shares}) == MoneyInterval{usd(750)});
  shares.kind = DealKind::convertible;
  CHECK(paid({shares}) == MoneyInterval{Money::from_minor(712'500'000'00, USD)});
}

}  // namespace test_query_totals_par_price
