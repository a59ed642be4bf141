// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/following.hpp>

#include <newsgraph/query/totals/part.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_totals_following {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::number;
using sample::party;
using sample::price;
using sample::stated;
using sample::term;
using sample::usd;
using enum Currency;

namespace {

/// A graph of that deal as a supply from B to A, or with those roles.
Graph graph_of_supply(Deal deal, DealType type = DealType::supply, Role a = Role::customer, Role b = Role::supplier) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  deal.id = "d";
  deal.type = type;
  deal.parties = {party("a", a), party("b", b)};
  article.deals = {deal};
  Graph graph;
  graph.add(article);
  return graph;
}

/// What follows of a supply with those terms, and what its total is.
std::optional<MoneyInterval> total(const Deal& deal) {
  const auto graph = graph_of_supply(deal);
  const auto follows = total_that_follows(graph, DealId{0});
  if (!deal.amount) CHECK(deal_total(graph, DealId{0}) == follows);
  return follows;
}

Deal with(std::vector<Term> terms, std::optional<StatedNumber> quantity = {}) {
  Deal deal;
  deal.terms = std::move(terms);
  deal.quantity = std::move(quantity);
  return deal;
}

MoneyInterval cents(std::int64_t low, std::int64_t high) {
  return {Money::from_minor(low, USD), Money::from_minor(high, USD)};
}

}  // namespace

TEST_CASE("an amount a year over the years of the term") {
  auto deal = with({term(TermKind::annual_amount, stated(Amount{usd(200)}.stated_to(usd(1)).about()))});
  CHECK_FALSE(total(deal));
  deal.term = Duration{.years = 10};
  // 199.5m to below 200.5m in each of ten years.
  const auto about = total(deal);
  REQUIRE(about);
  CHECK(*about == cents(1'995'000'000'00, 2'004'999'999'90));
  CHECK(about->low_is_about());
  CHECK(about->stated_low() == usd(2'000));

  deal.terms = {term(TermKind::annual_amount, stated(Amount{usd(200), Bound::at_most}))};
  CHECK(total(deal) == MoneyInterval{usd(0), usd(2'000)});
  deal.term = Duration{.years = 2, .months = 6};
  CHECK(total(deal) == MoneyInterval{usd(0), usd(500)});
  deal.term = VagueTerm{};
  CHECK_FALSE(total(deal));
  deal.term = Duration{};
  CHECK_FALSE(total(deal));
  deal.term = Duration{.years = 10};
  deal.terms = {term(TermKind::annual_amount, stated(Amount{usd(200)}, Scope::each))};
  CHECK_FALSE(total(deal));
}

TEST_CASE("a price times a quantity of its unit") {
  const auto at = [](std::string_view decimal) { return price(TermKind::price, decimal, USD, "tonne"); };
  CHECK(total(with({at("8")}, number("1000000", "tonnes"))) == MoneyInterval{usd(8)});
  CHECK(total(with({at("8")}, number("1000000", "tonne", Bound::at_least))) == MoneyInterval{usd(8), std::nullopt});
  CHECK(total(with({at("2.1234")}, number("3", "tonnes"))) == cents(6'37, 6'38));
  CHECK(total(with({at("8")}, number("1000000", "톤"))) == MoneyInterval{usd(8)});
  CHECK_FALSE(total(with({at("8")}, number("1000000", "barrels"))));
  CHECK_FALSE(total(with({at("8")})));
  CHECK_FALSE(total(with({at("8"), at("9")}, number("1000000", "tonnes"))));
  CHECK_FALSE(total(with({at("8"), price(TermKind::offer_price, "9", USD, "tonne")}, number("1000000", "tonnes"))));
  CHECK_FALSE(total(with({at("8"), sample::words(TermKind::price_index, "Brent")}, number("1000000", "tonnes"))));
  auto of_range = with({at("8")}, number("1000000", "tonnes"));
  of_range.terms[0].of = "first range";
  CHECK_FALSE(total(of_range));
  auto percent = with({term(TermKind::issue_price, number("99.5", "%"))}, number("1000000", "tonnes"));
  CHECK_FALSE(total(percent));
}

TEST_CASE("a quantity in other words, or in a decimal multiple of the unit of the price") {
  const auto costs = [](std::string_view decimal, std::string per, StatedNumber quantity) {
    return total(with({price(TermKind::price, decimal, USD, std::move(per))}, std::move(quantity)));
  };
  // 1.2 GWh are 1,200 MWh at $50: $60,000.
  CHECK(costs("50", "MWh", number("1.2", "GWh")) == cents(60'000'00, 60'000'00));
  CHECK(costs("0.05", "kWh", number("1.2", "gigawatt hours")) == cents(60'000'00, 60'000'00));
  CHECK(costs("50000", "GWh", number("300", "megawatt-hours")) == cents(15'000'00, 15'000'00));
  // 2,500 kg are 2.5 tonnes at $400; 0.6 million tonnes are 600,000.
  CHECK(costs("400", "tonne", number("2500", "kg")) == cents(1'000'00, 1'000'00));
  CHECK(costs("400", "tonne", number("0.6", "million tonnes")) == MoneyInterval{usd(240)});
  CHECK(costs("400", "tonne", number("60", "만 톤", Bound::at_least)) == MoneyInterval{usd(240), std::nullopt});
  // 3 million cubic metres are 3,000 thousand.
  CHECK(costs("280", "thousand cubic metres", number("3", "million cubic meters")) == cents(840'000'00, 840'000'00));
  CHECK(costs("70", "barrel", number("1", "million bbl")) == MoneyInterval{usd(70)});
  CHECK(costs("70", "bbl", number("1000000", "barrels")) == MoneyInterval{usd(70)});
  CHECK(costs("5", "share", number("2", "million ordinary shares")) == MoneyInterval{usd(10)});
  CHECK(costs("90", "vehicle", number("1", "million vehicles")) == MoneyInterval{usd(90)});
  // A ton may be long, short or a tonne; Mt is a million tonnes to some, and one to others.
  for (const auto* unit : {"tons", "short tons", "Mt", "barrels"})
    CHECK_FALSE(costs("400", "tonne", number("1000000", unit)));
  CHECK(costs("400", "ton", number("1000000", "tons")) == MoneyInterval{usd(400)});
  CHECK_FALSE(costs("2000", "troy ounce", number("1000", "ounces")));
  CHECK_FALSE(costs("50", "MWh", number("100", "MW")));
  CHECK_FALSE(costs("5", "share", number("1000000", "ADSs")));
}

TEST_CASE("so many units a year or a month over the years of a deal") {
  const auto each = price(TermKind::price, "400", USD, "tonne");
  auto deal = with({each}, number("500000", "tonnes a year"));
  CHECK_FALSE(total(deal));
  deal.term = Duration{.years = 5};
  // 500,000 × 400 is 200m in each of five years.
  CHECK(total(deal) == MoneyInterval{usd(1'000)});
  deal.term = Duration{.years = 2, .months = 6};
  CHECK(total(deal) == MoneyInterval{usd(500)});
  deal.quantity = number("5000", "톤 per month");
  // 5,000 × 400 is 2m in each of thirty months.
  CHECK(total(deal) == MoneyInterval{usd(60)});
  deal.quantity = number("5000", "tonnes a month", Bound::at_least);
  CHECK(total(deal) == MoneyInterval{usd(60), std::nullopt});
  deal.quantity = number("5000", "tonnes a week");
  CHECK_FALSE(total(deal));
  deal.term = Duration{.weeks = 100};
  deal.quantity = number("5000", "tonnes a month");
  CHECK_FALSE(total(deal));
  const auto least = term(TermKind::minimum_quantity, number("500000", "tonnes/year"));
  const auto most = term(TermKind::maximum_quantity, number("800000", "tonnes/year"));
  deal = with({each, least, most});
  deal.term = Duration{.years = 5};
  CHECK(total(deal) == MoneyInterval{usd(1'000), usd(1'600)});
}

TEST_CASE("the years of a deal without a term are those of its period, as an interval where that is not in days") {
  auto deal = with({term(TermKind::annual_amount, stated(Amount{usd(200)}))});
  const auto over = [&](std::string_view period) {
    deal.period = Period::parse(period).value();
    return total(deal);
  };
  CHECK(over("2026-01-01/2030-12-31") == MoneyInterval{usd(1'000)});
  CHECK(over("2026-03-15/2028-03-14") == MoneyInterval{usd(400)});
  CHECK(over("2024-02-29/2028-02-28") == MoneyInterval{usd(800)});  // the day after is another 29th
  CHECK(over("2026-01-01/2026-06-30") == MoneyInterval{usd(100)});
  // One day less than a year, 11/12 of 200m are 183,333,333.33…
  CHECK(over("2024-02-29/2025-02-27") == cents(183'333'333'33, 200'000'000'00));
  CHECK(over("2026-03-01/2028-02-29") == MoneyInterval{usd(400)});  // 2028 has a 29th of February
  // From New Year's Eve of 2026 to New Year's Day of 2030, or all of both years.
  CHECK(over("2026/2030") == MoneyInterval{usd(600), usd(1'000)});
  CHECK(over("2026-01-01/2030") == MoneyInterval{usd(800), usd(1'000)});
  // From 31 March on, to 1 February: 58 months and 2 days. 200m × 58 / 12 are 966,666,666.66…
  CHECK(over("2026-03/2031-02") == cents(966'666'666'66, 1'000'000'000'00));
  CHECK(over("2026") == MoneyInterval{usd(0), usd(200)});
  CHECK(over("2026/..") == std::nullopt);
  CHECK(over("2026-01-01/..") == std::nullopt);
  deal.term = Duration{.years = 4};
  CHECK(over("2026-01-01/2030-12-31") == MoneyInterval{usd(800)});
}

TEST_CASE("from the least quantity to the most") {
  const auto least = term(TermKind::minimum_quantity, number("500000", "tonnes"));
  const auto most = term(TermKind::maximum_quantity, number("800000", "tonnes"));
  const auto each = price(TermKind::price, "10", USD, "tonne");
  CHECK(total(with({each, least, most})) == MoneyInterval{usd(5), usd(8)});
  CHECK(total(with({each, least})) == MoneyInterval{usd(5), std::nullopt});
  CHECK(total(with({each, most})) == MoneyInterval{usd(0), usd(8)});
  CHECK_FALSE(total(with({each, term(TermKind::minimum_quantity, number("900000", "tonnes")), most})));
}

TEST_CASE("what is paid whether it is taken or not, as a least quantity") {
  const auto least = [](std::string_view number, std::string unit = "tonnes") {
    return term(TermKind::minimum_quantity, sample::number(number, std::move(unit)));
  };
  const auto each = price(TermKind::price, "100", USD, "tonne");
  const auto take_or_pay = [](Deal deal) {
    deal.schedule = {sample::scheduled(DueKind::take_or_pay)};
    const auto graph = graph_of_supply(std::move(deal));
    const DealMoneys moneys{graph};
    return Due{moneys[DealId{0}].total(), moneys[DealId{0}].contingent()};
  };
  // A million tonnes are 100m, 800,000 of them 80m.
  const Due four_fifths{MoneyInterval{usd(80)}, MoneyInterval{usd(20)}};
  CHECK(take_or_pay(with({each, least("800000")}, number("1000000", "tonnes"))) == four_fifths);
  CHECK(take_or_pay(with({each, least("80", "%")}, number("1000000", "tonnes"))) == four_fifths);
  auto of_sum = with({least("80", "%")});
  of_sum.amount = stated(usd(100));
  CHECK(take_or_pay(of_sum) == four_fifths);
  // 80m in each of five years, of 100m to 120m.
  auto by_year = with({each, least("800000", "tonnes a year")}, number("1000000", "tonnes a year"));
  by_year.term = Duration{.years = 5};
  CHECK(take_or_pay(by_year) == Due{MoneyInterval{usd(400)}, MoneyInterval{usd(100)}});
  const auto most = term(TermKind::maximum_quantity, number("1200000", "tonnes"));
  CHECK(take_or_pay(with({each, least("800000"), most}))
        == Due{MoneyInterval{usd(80)}, MoneyInterval{usd(0), usd(40)}});
  // Of two such payments it is the least of both; where one says more than its date, nobody knows what of it is its
  // own.
  const auto twice = [](Deal deal, std::optional<StatedAmount> first = {}) {
    deal.schedule = {sample::scheduled(DueKind::take_or_pay), sample::scheduled(DueKind::take_or_pay)};
    deal.schedule[0].by = Date::parse("2026");
    deal.schedule[0].amount = std::move(first);
    deal.schedule[1].by = Date::parse("2027");
    const auto graph = graph_of_supply(std::move(deal));
    const DealMoneys moneys{graph};
    return Due{moneys[DealId{0}].total(), moneys[DealId{0}].contingent()};
  };
  const Due three_tenths{MoneyInterval{usd(30)}, MoneyInterval{usd(70)}};
  CHECK(twice(with({each, least("300000")}, number("1000000", "tonnes"))) == three_tenths);
  CHECK(twice(with({each, least("30", "%")}, number("1000000", "tonnes"))) == three_tenths);
  CHECK(twice(with({each, least("800000")}, number("1000000", "tonnes"))) == four_fifths);
  CHECK(twice(with({each, least("300000")}, number("1000000", "tonnes")), stated(usd(60)))
        == Due{MoneyInterval{usd(60), usd(90)}, MoneyInterval{usd(10), usd(40)}});
  // Of another unit, or at the price of an index, nobody knows.
  CHECK(take_or_pay(with({each, least("800000", "barrels")}, number("1000000", "tonnes")))
        == Due{MoneyInterval{usd(0), usd(100)}, MoneyInterval{usd(0), usd(100)}});
  auto by_index = with({each, least("800000"), sample::words(TermKind::price_index, "Brent")});
  by_index.amount = stated(usd(100));
  CHECK(take_or_pay(by_index) == Due{MoneyInterval{usd(0), usd(100)}, MoneyInterval{usd(0), usd(100)}});
}

TEST_CASE("new and existing shares at one price") {
  const auto each = price(TermKind::offer_price, "33", USD, "share");
  const auto made = term(TermKind::new_shares, number("12470000", "shares"));
  const auto sold = term(TermKind::existing_shares, number("24460000", "shares"));
  const auto all = [](Deal deal, Role other) {
    const auto graph = graph_of_supply(std::move(deal), DealType::investment, Role::investee, other);
    return total_that_follows(graph, DealId{0});
  };
  // 36.93m × 33 is 1,218,690,000; 12.47m × 33 is 411,510,000.
  const MoneyInterval of_new{Money::from_major(411'510'000, USD)};
  CHECK(all(with({each, made, sold}), Role::seller) == MoneyInterval{Money::from_major(1'218'690'000, USD)});
  CHECK(all(with({each, made}), Role::seller) == of_new);
  // Without a seller the existing ones are those that there are before, as of a rights issue.
  CHECK(all(with({each, made, sold}), Role::investor) == of_new);
  CHECK_FALSE(all(with({each, sold}), Role::investor));
  auto of_owners = with({each, made, sold});
  of_owners.open_roles = {Role::seller};
  CHECK(all(of_owners, Role::investor) == MoneyInterval{Money::from_major(1'218'690'000, USD)});
}

TEST_CASE("new shares at a range of prices, until the price is set") {
  const auto made = term(TermKind::new_shares, number("16000000", "shares"));
  auto asked = price(TermKind::price_range, "18", USD, "share");
  std::get<StatedPrice>(*asked.value).number = StatedDecimal::range(*Decimal::parse("18"), *Decimal::parse("21"));
  const auto all = [](Deal deal) {
    const auto graph = graph_of_supply(std::move(deal), DealType::investment, Role::investee, Role::investor);
    return total_that_follows(graph, DealId{0});
  };
  // 16m × 18 is 288m, × 21 is 336m, × 20 is 320m.
  CHECK(all(with({asked, made}))
        == MoneyInterval{Money::from_major(288'000'000, USD), Money::from_major(336'000'000, USD)});
  const auto set = price(TermKind::issue_price, "20", USD, "share");
  CHECK(all(with({set, asked, made})) == MoneyInterval{Money::from_major(320'000'000, USD)});
  CHECK_FALSE(all(with({term(TermKind::issue_price, number("99.4", "%")), asked, made})));
  asked.date = Date::parse("2026-09-01");
  CHECK_FALSE(all(with({asked, made})));
}

TEST_CASE("an offer costs its price from the least that has to be tendered on") {
  const auto offer = [](Share least, DealStatus status = DealStatus::announced) {
    auto deal = with({price(TermKind::offer_price, "10", USD, "share")}, number("100000000", "shares"));
    deal.status = status;
    auto& condition = deal.conditions.emplace_back();
    condition.type = ConditionType::minimum_tender;
    condition.share = std::move(least);
    const auto graph = graph_of_supply(std::move(deal), DealType::acquisition, Role::acquirer, Role::seller);
    return total_that_follows(graph, DealId{0});
  };
  const auto share = [](Bound bound) { return Share{*Ratio::parse_percent("51"), bound, false, {}, {}, {}}; };
  CHECK(offer(share(Bound::exact)) == MoneyInterval{usd(510), usd(1'000)});
  CHECK(offer(share(Bound::at_least)) == MoneyInterval{usd(510), usd(1'000)});
  CHECK(offer(share(Bound::at_most)) == MoneyInterval{usd(0), usd(1'000)});
  CHECK(offer(share(Bound::exact), DealStatus::closed) == MoneyInterval{usd(1'000)});
}

TEST_CASE("a sum that is stated goes before what follows") {
  auto deal = with({price(TermKind::price, "8", USD, "tonne")}, number("1000000", "tonnes"));
  deal.amount = stated(usd(9));
  const auto graph = graph_of_supply(deal);
  CHECK(deal_total(graph, DealId{0}) == MoneyInterval{usd(9)});
}

}  // namespace test_query_totals_following
