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
  REQUIRE(found[0].together);
  CHECK(found[0].together->sum == MoneyInterval{usd(1'500'000), usd(1'538'000)});
  REQUIRE(found[0].together->amounts.size() == 2);
  CHECK(found[0].together->amounts[0].deal == d7);
  CHECK(found[0].together->amounts[1].deal == d6);
}

TEST_CASE("deals without amounts have nothing to add") {
  const auto found = twice(sample::chips());
  CHECK(found.at(1).deal == DealId{11});
  CHECK(found.at(1).others == std::vector{DealId{12}});
  CHECK_FALSE(found.at(1).together);
}

TEST_CASE("money that goes the other way, or in another currency, is not added") {
  auto article = sample::chips();
  article.deals[7].links = {{LinkType::may_overlap, "d8", {}}};  // Nvidia pays OpenAI
  CHECK(twice(article).at(0).others == std::vector{d8});
  CHECK_FALSE(twice(article).at(0).together);

  article = sample::chips();
  article.deals[6].amount = sample::stated(sample::krw(1));
  CHECK_FALSE(twice(article).at(0).together);
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
  REQUIRE(together);
  CHECK(together->sum == MoneyInterval{most, std::nullopt});
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
