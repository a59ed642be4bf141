// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/overlap.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_query_totals_overlap {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using namespace newsgraph::value_parts;
using sample::usd;

namespace {

/// The sum of deals d0, d1, … of these millions, of which those pairs may overlap.
MoneyInterval sum(const std::vector<MoneyInterval>& money,
                  const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A")};
  for (std::size_t i = 0; i < money.size(); ++i)
    article.deals.push_back(sample::deal('d' + std::to_string(i), DealType::partnership, DealStatus::agreed,
                                         {sample::party("a", Role::partner)}));
  for (const auto& [from, to] : pairs)
    article.deals[from].links.push_back({LinkType::may_overlap, 'd' + std::to_string(to), {}});
  article.deals[0].links.push_back({LinkType::related, "d" + std::to_string(money.size() - 1), {}});
  Graph graph;
  graph.add(article);
  std::vector<DealAmount> amounts;
  for (std::size_t i = 0; i < money.size(); ++i) amounts.push_back({DealId{i}, money[i]});
  return query_parts::sum(graph, amounts);
}

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }

}  // namespace

TEST_CASE("deals that stand apart add up") {
  CHECK(sum({usd(1), between(2, 3)}, {}) == between(3, 4));
  CHECK(sum({usd(1), MoneyInterval{usd(2), std::nullopt}}, {}) == MoneyInterval{usd(3), std::nullopt});
}

TEST_CASE("of two that may overlap the smaller may lie within the larger, whichever says so") {
  CHECK(sum({usd(38), usd(1500)}, {{0, 1}}) == between(1500, 1538));
  CHECK(sum({usd(38), usd(1500)}, {{1, 0}}) == between(1500, 1538));
}

TEST_CASE("two that overlap with a third need not overlap with each other") {
  CHECK(sum({usd(4), usd(5), usd(3)}, {{0, 1}, {1, 2}}) == between(7, 12));  // 4 and 3 stand apart
  CHECK(sum({usd(4), usd(9), usd(3)}, {{0, 1}, {1, 2}}) == between(9, 16));
  CHECK(sum({usd(4), usd(5), usd(3)}, {{0, 1}, {1, 2}, {2, 0}}) == between(5, 12));
}

TEST_CASE("a circle of five overlaps leaves the best two that stand apart") {
  // Of 5, 6, 7, 8, 9 in a circle 9 stands beside 7 (16) and 6 (15), 8 beside 6 (14) and 5 (13), 7 beside 5 (12).
  CHECK(sum({usd(5), usd(6), usd(7), usd(8), usd(9)}, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}) == between(16, 35));
}

TEST_CASE("groups by themselves add up") {
  CHECK(sum({usd(1), usd(2), usd(10), usd(20)}, {{0, 1}, {2, 3}}) == between(22, 33));
}

TEST_CASE("a large group gets a sum that is not too large") {
  // In a row of 30 ones, each may overlap with the next: every other one, 15, stands apart.
  std::vector<MoneyInterval> money(30, usd(1));
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i + 1 < 30; ++i) pairs.emplace_back(i, i + 1);
  const auto all = sum(money, pairs);
  CHECK(all.high() == usd(30));
  CHECK(all.low() <= usd(15));
  CHECK(all.low() >= usd(10));  // each one taken is in the way of two others at most
}

TEST_CASE("where less than nothing may overlap, any of them may count or not") {
  CHECK(sum({usd(-5), usd(-3)}, {{0, 1}}) == between(-8, 0));
  CHECK(sum({usd(-5), usd(7)}, {{0, 1}}) == between(-5, 7));
  CHECK(sum({usd(-5), usd(7)}, {}) == MoneyInterval{usd(2)});
}

}  // namespace test_query_totals_overlap
