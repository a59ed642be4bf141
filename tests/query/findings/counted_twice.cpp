// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/counted_twice.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <limits>

namespace test_query_findings_counted_twice {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::usd;

namespace {

constexpr DealId d6{6};
constexpr DealId d7{7};
constexpr DealId d8{8};
constexpr DealId d9{9};

std::vector<CountedTwice> twice(const Article& article) {
  Graph graph;
  return counted_twice(graph, graph.add(article));
}

}  // namespace

TEST_CASE("a deal that may overlap with others, and what comes together in its currency") {
  // $1.5tn and $38bn; d9 has no amount.
  const auto found = twice(sample::chips());
  REQUIRE(found.size() == 2);
  CHECK(found[0].deal == d7);
  CHECK(found[0].others == std::vector{d9, d6});
  REQUIRE(found[0].together.size() == 1);
  const auto& together = found[0].together[0];
  CHECK(together.sum == MoneyInterval{usd(1'500'000), usd(1'538'000)});
  REQUIRE(together.amounts.size() == 2);
  CHECK(together.amounts[0].deal == d7);
  CHECK(together.amounts[1].deal == d6);
}

TEST_CASE("deals without amounts have nothing to add") {
  const auto found = twice(sample::chips());
  CHECK(found.at(1).deal == DealId{11});
  CHECK(found.at(1).others == std::vector{DealId{12}});
  CHECK(found.at(1).together.empty());
}

TEST_CASE("money that goes the other way is not added, and money in another currency counts by itself") {
  auto article = sample::chips();
  article.deals[7].links = {{LinkType::may_overlap, "d8", {}}};  // Nvidia pays OpenAI
  CHECK(twice(article).at(0).others == std::vector{d8});
  CHECK(twice(article).at(0).together.empty());

  article = sample::chips();
  article.deals[6].amount = sample::stated(sample::krw(1));
  const auto together = twice(article).at(0).together;
  REQUIRE(together.size() == 2);
  CHECK(together[0].sum == sample::krw(1));
  CHECK(together[1].sum == usd(1'500'000));
}

TEST_CASE("a deal in two currencies is compared in both") {
  auto article = sample::article("urn:two");
  for (const auto* id : {"a", "b", "c"}) article.entities.push_back(sample::company(id, id));
  auto first = sample::deal(
      "x", DealType::supply, DealStatus::agreed,
      {sample::party("a", Role::customer), sample::party("b", Role::customer), sample::party("c", Role::supplier)});
  auto second = sample::deal("y", DealType::supply, DealStatus::agreed,
                             {sample::party("b", Role::customer), sample::party("c", Role::supplier)});
  first.parties[0].amount = sample::stated(usd(1));
  first.parties[1].amount = sample::stated(sample::krw(3));
  first.links = {{LinkType::may_overlap, "y", {}}};
  second.amount = sample::stated(sample::krw(5));
  article.deals = {first, second};
  const auto together = twice(article).at(0).together;
  REQUIRE(together.size() == 2);
  CHECK(together[0].sum == MoneyInterval{sample::krw(5), sample::krw(8)});
  CHECK(together[1].sum == usd(1));
}

TEST_CASE("an overlap that both deals tell comes once") {
  auto article = sample::chips();
  article.deals[6].links = {{LinkType::may_overlap, "d7", {}}};
  const auto found = twice(article);
  REQUIRE(found.size() == 3);
  CHECK(found[0].deal == d6);
  CHECK(found[0].others == std::vector{d7});
  CHECK(found[1].deal == d7);
  CHECK(found[1].others == std::vector{d9});
}

TEST_CASE("overlapping deals that 64 bits do not hold together have no upper end") {
  auto article = sample::chips();
  const Money most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), Currency::USD);
  article.deals[6].amount = sample::stated(most);
  const auto together = twice(article).at(0).together;
  REQUIRE(together.size() == 1);
  CHECK(together[0].sum == MoneyInterval{most, std::nullopt});
}

TEST_CASE("deals share a side where one pays under both, or one gets money under both") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(share_side(graph, d7, d6));               // OpenAI pays
  CHECK(share_side(graph, DealId{1}, d8));        // OpenAI gets
  CHECK_FALSE(share_side(graph, d7, d8));         // Nvidia gets, Nvidia pays
  CHECK_FALSE(share_side(graph, DealId{5}, d7));  // nobody pays
}

}  // namespace test_query_findings_counted_twice
