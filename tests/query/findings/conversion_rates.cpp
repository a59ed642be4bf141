// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/conversion_rates.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_conversion_rates {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::party;
using sample::usd;
using enum Currency;

namespace {

/// One round for each pair: so many millions of dollars, so many millions of won, rounded to 100 million.
struct Pair {
  std::int64_t dollars;
  std::int64_t won;
};

constexpr Amount rounded(std::int64_t won) { return Amount{krw(won * 1'000'000)}.stated_to(krw(100'000'000)).about(); }

StatedAmount stated(Pair pair) {
  auto amount = sample::stated(usd(pair.dollars));
  amount.equivalents = {{rounded(pair.won), {}, {}}};
  return amount;
}

/// The one table of rates of an article with these pairs, told of the deals d0, d1, …
ConversionRates rates(std::initializer_list<Pair> pairs) {
  auto article = sample::round({party("a", Role::investor)}, {});
  const auto deal = article.deals[0];
  article.deals.clear();
  for (const auto& pair : pairs) {
    article.deals.push_back(deal);
    article.deals.back().id = "d" + std::to_string(article.deals.size() - 1);
    article.deals.back().amount = stated(pair);
  }
  Graph graph;
  const auto all = conversion_rates(graph, graph.add(article));
  REQUIRE(all.size() == 1);
  return all.front();
}

ExchangeRateInterval from_up_to(Ratio low, Ratio high) { return {USD, KRW, {low, true}, {high, false}}; }

Subject deal(std::size_t number) { return DealId{number}; }

}  // namespace

TEST_CASE("one interval explains figures of different quotients") {
  // 1m dollars are 1.4bn won, 1.35 to less than 1.45; 3m are 4.3bn, 4.25 to less than 4.35.
  const auto found = rates({{1, 1'400}, {3, 4'300}});
  CHECK(found.source == USD);
  CHECK(found.target == KRW);
  CHECK(found.conversions.size() == 2);
  CHECK(found.conversions[0].stated.of == deal(0));
  CHECK(found.conversions[0].rates == from_up_to({1'350, 1}, {1'450, 1}));
  CHECK(found.conversions[1].rates == from_up_to({4'250, 3}, {1'450, 1}));
  CHECK(found.common == from_up_to({4'250, 3}, {1'450, 1}));  // from 1416.67 on
  CHECK(quotients(found) == std::vector{Ratio{1'400, 1}, Ratio{4'300, 3}});
  CHECK_FALSE(conflict(found));
}

TEST_CASE("the figures that one rate does not give") {
  const auto found = rates({{1, 1'400}, {3, 4'300}, {1, 1'400}});
  CHECK(misfits(found, Ratio{4'300, 3}).empty());
  const auto at_1400 = misfits(found, Ratio{1'400, 1});  // 4.2bn, not 4.3bn
  REQUIRE(at_1400.size() == 1);
  CHECK(at_1400[0].stated.of == deal(1));
  CHECK(misfits(found, Ratio{1'450, 1}).size() == 3);  // the high end is not included
}

TEST_CASE("where nothing explains all, two figures that have nothing in common") {
  // Per million dollars: 1350 to 1450, 1475 to 1525, 1625 to 1675, 1400 to 1410.
  const auto found = rates({{1, 1'400}, {2, 3'000}, {2, 3'300}, {10, 14'050}});
  CHECK_FALSE(found.common);
  const auto two = conflict(found);
  REQUIRE(two);
  CHECK(two->first.stated.of == deal(2));
  CHECK(two->second.stated.of == deal(3));
  CHECK_FALSE(intersection(two->first.rates, two->second.rates));
}

TEST_CASE("intervals that only touch have no rate in common: the lower excludes the end that the higher includes") {
  // 1.4bn for 1m ends below 1450 per dollar; 2.95bn for 2m begins at 1450.
  const auto found = rates({{1, 1'400}, {2, 2'950}});
  CHECK(found.conversions[1].rates.low().value == Ratio{1'450, 1});
  CHECK_FALSE(found.common);
  const auto two = conflict(found);
  REQUIRE(two);
  CHECK(two->first.stated.of == deal(1));
  CHECK(two->second.stated.of == deal(0));
}

TEST_CASE("a conversion the other way round counts in the direction of the first") {
  auto article = sample::round({party("a", Role::investor)}, stated({1, 1'400}));
  article.deals.push_back(article.deals[0]);
  article.deals[1].id = "e";
  article.deals[1].amount = sample::stated(rounded(2'800));
  article.deals[1].amount->equivalents = {{usd(2), {}, {}}};
  article.deals.push_back(article.deals[0]);
  article.deals[2].id = "f";
  article.deals[2].amount = sample::stated(usd(3));
  article.deals[2].amount->equivalents = {{Money::from_minor(2'00'000'000, EUR), {}, {}}};
  Graph graph;
  const auto all = conversion_rates(graph, graph.add(article));
  REQUIRE(all.size() == 2);
  CHECK(all[0].conversions.size() == 2);
  CHECK(all[0].conversions[1].rates == from_up_to({1'375, 1}, {1'425, 1}));
  CHECK(all[0].common == from_up_to({1'375, 1}, {1'425, 1}));
  CHECK(all[1].target == EUR);
}

TEST_CASE("what allows no exact rate is left out") {
  auto article = sample::round({party("a", Role::investor)}, sample::stated(usd(1)));
  article.deals[0].amount->equivalents = {{Amount{krw(1'400'000'000)}.about(), {}, {}}};
  Graph graph;
  CHECK(conversion_rates(graph, graph.add(article)).empty());
}

TEST_CASE("the shortest rate of an interval") {
  CHECK(shortest_rate(from_up_to({38'485, 26}, {222'035, 150})) == Ratio{7'401, 5});  // 1480.1923 to 1480.2333
  CHECK(shortest_rate(from_up_to({1'475, 1}, {1'485, 1})) == Ratio{1'475, 1});
  CHECK(shortest_rate({USD, KRW, {{1'475, 1}, false}, {{1'485, 1}, true}}) == Ratio{1'476, 1});
  CHECK(shortest_rate({USD, KRW, {{1, 2}, false}, {{3, 5}, false}}) == Ratio{51, 100});
  CHECK_FALSE(shortest_rate({USD, KRW, {{1, 3}, true}, {{1, 3}, true}}));
}

}  // namespace test_query_findings_conversion_rates
