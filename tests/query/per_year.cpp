// SPDX-License-Identifier: MIT
#include <newsgraph/query/per_year.hpp>

#include <newsgraph/graph/add_article.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <limits>
#include <optional>

namespace test_query_per_year {

using namespace newsgraph;
using sample::krw;

namespace {

/// What a lease of that amount and term comes to in a year.
std::optional<MoneyInterval> yearly(std::optional<Amount> amount, std::optional<ContractTerm> term) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::lease, DealStatus::active,
                                {sample::party("a", Role::lessor), sample::party("b", Role::lessee)})};
  if (amount) article.deals[0].amount = sample::stated(*amount);
  article.deals[0].term = term;
  Graph graph;
  graph.add(article);
  return per_year(graph, DealId{0});
}

constexpr Duration years(std::uint32_t count) { return {count, 0, 0, 0}; }
constexpr auto most = std::numeric_limits<std::int64_t>::max();

}  // namespace

TEST_CASE("money is spread evenly over the years of a term") {
  CHECK(yearly(krw(300), years(3)) == krw(100));
  // 100 / 1.5 = 66.67, and half a year holds half of a year's money.
  CHECK(yearly(krw(100), Duration{1, 6, 0, 0}) == MoneyInterval{krw(66), krw(67)});
  CHECK(yearly(krw(100), Duration{0, 6, 0, 0}) == krw(200));
}

TEST_CASE("bounds of an amount stay bounds of a year's part") {
  CHECK(yearly(Amount{krw(300), Bound::at_least}, years(3)) == MoneyInterval{krw(100), std::nullopt});
  CHECK(yearly(Amount{krw(300), Bound::at_most}, years(3)) == MoneyInterval{krw(0), krw(100)});
}

TEST_CASE("without an amount, or a term in years and months, nothing is spread") {
  CHECK_FALSE(yearly(std::nullopt, years(3)));
  CHECK_FALSE(yearly(krw(100), std::nullopt));
  CHECK_FALSE(yearly(krw(100), VagueTerm{}));
  for (const auto& term : {Duration{}, Duration{0, 0, 2, 0}, Duration{1, 0, 0, 1}}) CHECK_FALSE(yearly(krw(100), term));
}

TEST_CASE("a deal in two currencies is spread in each that is asked for") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  article.deals = {sample::deal(
      "d", DealType::lease, DealStatus::active,
      {sample::party("a", Role::lessor), sample::party("b", Role::lessee), sample::party("c", Role::lessee)})};
  article.deals[0].parties[1].amount = sample::stated(krw(300));
  article.deals[0].parties[2].amount = sample::stated(sample::usd(6));
  article.deals[0].term = years(3);
  Graph graph;
  graph.add(article);
  CHECK_FALSE(per_year(graph, DealId{0}));
  CHECK(per_year(graph, DealId{0}, Currency::KRW) == krw(100));
  CHECK(per_year(graph, DealId{0}, Currency::USD) == sample::usd(2));
  CHECK_FALSE(per_year(graph, DealId{0}, Currency::EUR));
}

TEST_CASE("a year's part that 64 bits do not hold has no upper end") {
  CHECK(yearly(krw(most), Duration{0, 1, 0, 0}) == MoneyInterval{krw(most), std::nullopt});
}

}  // namespace test_query_per_year
