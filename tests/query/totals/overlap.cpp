// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/overlap.hpp>

#include <newsgraph/query/totals/sum.hpp>

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

struct Linked {
  std::size_t from;
  LinkType type;
  std::size_t to;
};

/// The sum of announced deals d0, d1, … of these millions with these links. More deals than sums: the others have none.
MoneyInterval linked_sum(const std::vector<MoneyInterval>& money, const std::vector<Linked>& links,
                         std::size_t others = 0, DealStatus of_others = DealStatus::announced) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A")};
  for (std::size_t i = 0; i < money.size() + others; ++i)
    article.deals.push_back(sample::deal('d' + std::to_string(i), DealType::partnership,
                                         i < money.size() ? DealStatus::announced : of_others,
                                         {sample::party("a", Role::partner)}));
  for (const auto& [from, type, to] : links) article.deals[from].links.push_back({type, 'd' + std::to_string(to), {}});
  Graph graph;
  graph.add(article);
  std::vector<DealAmount> amounts;
  for (std::size_t i = 0; i < money.size(); ++i) amounts.push_back({DealId{i}, money[i]});
  return query_parts::sum(graph, amounts);
}

using enum LinkType;

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

TEST_CASE("the lower end of two that may overlap is about where the larger is") {
  const auto larger = Amount{usd(8'100)}.stated_to(usd(100)).about().interval();
  const auto found = sum({larger, usd(300)}, {{0, 1}});
  CHECK(found.low() == larger.low());
  CHECK(found.low_is_about());
  CHECK(found.stated_low() == usd(8'100));
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

TEST_CASE("of alternatives one comes about: the least to the greatest") {
  CHECK(linked_sum({usd(81), usd(100)}, {{1, alternative_to, 0}}) == between(81, 100));
  CHECK(linked_sum({usd(81), usd(100), usd(90), usd(7)}, {{1, alternative_to, 0}, {1, alternative_to, 2}})
        == between(88, 107));
  CHECK(linked_sum({usd(81), MoneyInterval{usd(60), std::nullopt}}, {{1, alternative_to, 0}})
        == MoneyInterval{usd(60), std::nullopt});
  CHECK(linked_sum({usd(1), usd(2), usd(10), usd(30)}, {{1, alternative_to, 0}, {2, alternative_to, 3}})
        == between(11, 32));  // 1 and 10, 2 and 30
}

TEST_CASE("alternatives come to nothing where one that is not among the sums comes about") {
  CHECK(linked_sum({usd(81), usd(100)}, {{1, alternative_to, 0}, {2, alternative_to, 0}}, 1) == between(0, 100));
  // A rival bid that was called off is in nobody's way.
  CHECK(linked_sum({usd(81)}, {{1, alternative_to, 0}}, 1, DealStatus::withdrawn) == MoneyInterval{usd(81)});
}

TEST_CASE("two deals that replace one come about together, or their rival does") {
  // d1 and d2 replace d3, which has no sum here; d0 is an alternative to that.
  CHECK(linked_sum({usd(10), usd(4), usd(5)}, {{1, replaces, 3}, {2, replaces, 3}, {0, alternative_to, 3}}, 1)
        == between(9, 10));
}

TEST_CASE("alternatives of which one overlaps with a third are tried one by one") {
  // Either 10, in which the 5 may lie, or 8 and 5: from 10 on; at most 10 and 5.
  CHECK(linked_sum({usd(10), usd(8), usd(5)}, {{1, alternative_to, 0}, {2, may_overlap, 0}}) == between(10, 15));
}

TEST_CASE("parts lie within their whole") {
  CHECK(linked_sum({usd(10), usd(2), usd(3)}, {{1, part_of, 0}, {2, part_of, 0}}) == MoneyInterval{usd(10)});
  CHECK(linked_sum({usd(10), usd(2), usd(1)}, {{1, part_of, 0}, {2, part_of, 1}}) == MoneyInterval{usd(10)});
  CHECK(linked_sum({usd(10), usd(2), usd(3)}, {{1, part_of, 0}}) == MoneyInterval{usd(13)});
}

TEST_CASE("a whole is at least what its parts come to") {
  CHECK(linked_sum({between(0, 10), usd(2), usd(3)}, {{1, part_of, 0}, {2, part_of, 0}}) == between(5, 10));
  CHECK(linked_sum({MoneyInterval{usd(0), std::nullopt}, usd(2)}, {{1, part_of, 0}})
        == MoneyInterval{usd(2), std::nullopt});
  // Parts of which one comes about.
  CHECK(linked_sum({between(0, 10), usd(2), usd(3)}, {{1, part_of, 0}, {2, part_of, 0}, {1, alternative_to, 2}})
        == between(2, 10));
}

TEST_CASE("parts that come to more than the whole leave both possible") {
  CHECK(linked_sum({usd(10), usd(8), usd(7)}, {{1, part_of, 0}, {2, part_of, 0}}) == between(10, 15));
}

TEST_CASE("a part of two wholes may be what they overlap in") {
  CHECK(linked_sum({usd(10), usd(8), usd(3)}, {{2, part_of, 0}, {2, part_of, 1}}) == between(10, 18));
}

TEST_CASE("what overlaps with a part may lie in its whole") {
  CHECK(linked_sum({usd(10), usd(2), usd(3)}, {{1, part_of, 0}, {2, may_overlap, 1}}) == between(10, 13));
}

TEST_CASE("many alternatives are still no sum") {
  std::vector<MoneyInterval> money;
  std::vector<Linked> links;
  for (std::size_t i = 0; i < 100; ++i) {
    money.emplace_back(usd(static_cast<std::int64_t>(i) + 1));
    if (i != 0) links.push_back({i, alternative_to, i - 1});
  }
  CHECK(linked_sum(money, links) == between(1, 100));
  links.push_back({0, may_overlap, 99});
  const auto found = linked_sum(money, links);
  CHECK(found.high() == usd(100));
  CHECK(found.low() <= usd(1));
}

TEST_CASE("thousands of alternatives to one deal are the least to the greatest too") {
  std::vector<MoneyInterval> money;
  std::vector<Linked> links;
  for (std::size_t i = 0; i < 10'000; ++i) {
    money.emplace_back(usd(static_cast<std::int64_t>(i) + 5));
    if (i != 0) links.push_back({i, alternative_to, 0});
  }
  CHECK(linked_sum(money, links) == between(5, 10'004));
  for (auto& link : links) link.type = part_of;
  money[0] = between(0, 100'000'000);
  CHECK(linked_sum(money, links) == between(50'044'995, 100'000'000));  // 6 + 7 + ... + 10,004
}

}  // namespace test_query_totals_overlap
