// SPDX-License-Identifier: MIT

// Each metric in a document of its own: in what it is measured, when, on which side of zero, and which way it goes.
#include <newsgraph/json/load.hpp>
#include <newsgraph/query/facts.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace test_facts_metrics {

using namespace newsgraph;

namespace {

enum When { at, over, either };  // a date, a period, or any of both
enum Sign { above, both };       // whether it may be below zero

struct Measured {
  Metric metric;
  std::string_view units;  ///< $ money, / a price, % per cent, # a number
  std::string_view value;
  std::string_view before;  ///< of the same, about half as much
  When when;
  Sign sign;
};

constexpr Measured all[] = {
    {Metric::revenue, "$", "$4.2bn", "$2.1bn", over, above},
    {Metric::gross_profit, "$", "$1.9bn", "$1.1bn", over, both},
    {Metric::operating_profit, "$", "9조1800억원", "5조원", over, both},
    {Metric::net_income, "$", "350억원", "120억원", over, both},
    {Metric::ebitda, "$", "$310m", "$180m", over, both},
    {Metric::operating_cash_flow, "$", "$2.1bn", "$1.2bn", over, both},
    {Metric::free_cash_flow, "$", "$900m", "$400m", over, both},
    {Metric::capital_expenditure, "$", "$7bn", "$4bn", over, above},
    {Metric::research_and_development, "$", "$800m", "$500m", over, above},
    {Metric::interest_expense, "$", "$45m", "$25m", over, above},
    {Metric::earnings_per_share, "$/", "$1.42 a share", "$0.70 a share", over, both},
    {Metric::dividend_per_share, "$/", "주당 361원", "주당 180원", over, above},
    {Metric::gross_margin, "%", "45.1 %", "22.8 %", over, both},
    {Metric::operating_margin, "%", "12.3 %", "6.9 %", over, both},
    {Metric::net_margin, "%", "8 %", "4 %", over, both},
    {Metric::return_on_equity, "%", "10.4 %", "5.6 %", over, both},
    {Metric::assets, "$", "$52bn", "$31bn", at, above},
    {Metric::cash, "$", "$6.1bn", "$3.4bn", at, above},
    {Metric::debt, "$", "$12bn", "$6bn", at, above},
    {Metric::net_debt, "$", "$5.9bn", "$2.6bn", at, both},
    {Metric::equity, "$", "$20bn", "$11bn", at, both},
    {Metric::inventories, "$#", "$1.1bn", "$0.6bn", at, above},
    {Metric::assets_under_management, "$", "$1.2tn", "$0.7tn", at, above},
    {Metric::valuation, "$", "$500bn", "$200bn", at, both},
    {Metric::pre_money_valuation, "$", "$10bn", "$4bn", at, both},
    {Metric::post_money_valuation, "$", "€11.7bn", "€5.8bn", at, both},
    {Metric::enterprise_value, "$", "$55bn", "$30bn", at, both},
    {Metric::equity_value, "$", "$36bn", "$21bn", at, both},
    {Metric::market_capitalisation, "$", "$3.1tn", "$1.6tn", at, above},
    {Metric::share_price, "$/", "310.5p a share", "198.0p a share", at, above},
    {Metric::commodity_price, "/", "$71.30 a barrel", "$40.15 a barrel", at, both},
    {Metric::selling_price, "$/", "$42,000 a car", "$27,000 a car", either, above},
    {Metric::exchange_rate, "$/", "달러당 1480.5원", "달러당 1065.2원", at, above},
    {Metric::order_backlog, "$#", "8,600 aircraft", "5,400 aircraft", at, above},
    {Metric::order_intake, "$#", "2.1조원", "1.1조원", over, above},
    {Metric::headcount, "#", "35,000 people", "21,000 people", at, above},
    {Metric::customers, "#", "12m subscribers", "6m subscribers", at, above},
    {Metric::users, "#", "800m people", "400m people", either, above},
    {Metric::stores, "#", "2,140 stores", "1,080 stores", at, above},
    {Metric::capacity, "#", "1.2m tonnes a year", "0.7m tonnes a year", either, above},
    {Metric::utilisation, "%", "83 %", "49 %", either, above},
    {Metric::production, "#", "10.3m barrels a day", "6.1m barrels a day", over, above},
    {Metric::shipments, "#", "497,000 cars", "263,000 cars", over, above},
    {Metric::trading_volume, "$#", "3.4bn shares", "1.7bn shares", either, above},
    {Metric::market_size, "$#", "$150bn", "$80bn", either, above},
    {Metric::market_share, "%", "36.9 %", "18.2 %", either, above},
    {Metric::index, "#", "4,112.5 points", "2,080.1 points", either, above},
    {Metric::interest_rate, "%", "2.5 %", "1.25 %", either, both},
    {Metric::yield, "%", "4.21 %", "2.15 %", either, both},
    {Metric::inflation, "%", "2.3 %", "1.1 %", either, both},
    {Metric::unemployment, "%", "4.1 %", "2.4 %", either, above},
    {Metric::gross_domestic_product, "$", "$1.9tn", "$1.1tn", over, above},
    {Metric::exports, "$#", "$58bn", "$31bn", over, above},
    {Metric::imports, "$#", "$53bn", "$26bn", over, above},
    {Metric::trade_balance, "$", "$5bn", "$2bn", over, both},
    {Metric::other, "$/%#", "12 visits", "5 visits", either, both},
};

std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

/// A document with one fact, which has that value and those members.
auto loaded(Metric metric, std::string_view value, std::string_view more) {
  const std::string name = metric == Metric::other ? R"(, "name": "visits")" : "";
  return load(R"({"standard": {"name": "newsgraph", "version": "1"}, "uri": "urn:x",
    "entities": [{"id": "a", "kind": "company", "name": "A"}],
    "facts": [{"id": "f", "of": "a", "metric": )"
              + quoted(name_of(metric)) + R"(, "value": )" + quoted(value) + name + std::string{more} + "}]}");
}

constexpr std::string_view date = R"(, "date": "2026-03-31")";
constexpr std::string_view period = R"(, "period": "2026-Q1")";

}  // namespace

TEST_CASE("each metric loads in its unit, at its time and on its side of zero, and in no other") {
  static_assert(std::size(all) == rows_of<Metric>.size());
  for (const auto& [metric, units, value, before, when, sign] : all) {
    CAPTURE(name_of(metric));
    CHECK(std::count_if(std::begin(all), std::end(all), [&](const Measured& one) { return one.metric == metric; })
          == 1);
    const auto time = when == at ? date : period;
    const auto article = loaded(metric, value, time);
    REQUIRE(article);
    const auto& fact = article->facts.at(0);
    CHECK(fact.metric == metric);
    constexpr std::string_view signs = "$/%#";
    REQUIRE(fact.value);
    CHECK(units.find(signs[static_cast<std::size_t>(model_parts::measure_of(*fact.value))]) != units.npos);

    for (const auto& [unit, figure] :
         {std::pair{'$', "$5m"}, std::pair{'/', "$5 a share"}, std::pair{'%', "5 %"}, std::pair{'#', "5 widgets"}}) {
      CAPTURE(figure);
      CHECK(loaded(metric, figure, time).has_value() == (units.find(unit) != units.npos));
    }
    CHECK(loaded(metric, value, date).has_value() == (when != over));
    CHECK(loaded(metric, value, period).has_value() == (when != at));
    const auto below =
        value.starts_with("주당 ") ? "주당 -" + std::string{value.substr(std::string_view{"주당 "}.size())}
        : value.starts_with("달러당 ") ? "달러당 -" + std::string{value.substr(std::string_view{"달러당 "}.size())}
                                       : '-' + std::string{value};
    CHECK(loaded(metric, below, time).has_value() == (sign == both));
  }
}

TEST_CASE("each metric goes up from less, and not down") {
  for (const auto& [metric, units, value, before, when, sign] : all) {
    CAPTURE(name_of(metric));
    const auto apart = [&, metric = metric, value = value, before = before, when = when](std::string_view direction) {
      const auto article = loaded(metric, value,
                                  std::string{when == at ? date : period} + R"(, "change": [{"from": )" + quoted(before)
                                      + R"(, "direction": )" + quoted(direction) + "}]");
      REQUIRE(article);
      Graph graph;
      graph.add(*article);
      return changes_apart(graph, EntityId{0}).size();
    };
    CHECK(apart("up") == 0);
    CHECK(apart("down") == 1);
    CHECK(apart("unchanged") == 1);
  }
}

}  // namespace test_facts_metrics
