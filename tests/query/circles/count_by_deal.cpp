// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/count_by_deal.hpp>

#include <newsgraph/query/circles.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace test_query_circles_count_by_deal {

using namespace newsgraph;
using enum LinkType;

namespace {

/// So many deals by which A pays B, then so many by which B pays A, with these links. How often the circle is counted.
std::optional<std::uint64_t> counted(std::size_t there, std::size_t back,
                                     const std::vector<std::tuple<std::size_t, LinkType, std::size_t>>& links,
                                     const Filter& filter = {}) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  for (std::size_t i = 0; i < there + back; ++i)
    article.deals.push_back(sample::deal(
        'd' + std::to_string(i), DealType::loan, DealStatus::announced,
        {sample::party(i < there ? "a" : "b", Role::lender), sample::party(i < there ? "b" : "a", Role::borrower)}));
  for (const auto& [from, type, to] : links) article.deals[from].links.push_back({type, 'd' + std::to_string(to), {}});
  Graph graph;
  graph.add(article);
  const Payments payments{graph, filter};
  const auto found = circles(payments);
  REQUIRE(found.size() == 1);
  return count_by_deal(graph, payments, found[0]);
}

}  // namespace

TEST_CASE("each deal of each payment makes a circle of its own") { CHECK(counted(3, 2, {}) == 6U); }

TEST_CASE("of alternatives one comes about") {
  CHECK(counted(3, 2, {{0, alternative_to, 1}}) == 4U);
  // One of two, or what takes the place of the second in two parts.
  CHECK(counted(4, 1, {{1, alternative_to, 0}, {2, replaces, 1}, {3, replaces, 1}}) == 2U);
}

TEST_CASE("a part is within its whole, and counts by itself where that is not there") {
  CHECK(counted(3, 2, {{1, part_of, 0}, {2, part_of, 0}}) == 2U);
  CHECK(counted(2, 2, {{0, part_of, 2}}) == 4U);
}

TEST_CASE("alternatives in two payments take from one or the other") {
  CHECK(counted(1, 2, {{0, alternative_to, 1}}) == 1U);
  CHECK(counted(2, 3, {{0, alternative_to, 2}}) == 4U);  // 2 by 2, or 1 by 3
}

TEST_CASE("what a filter leaves out is not counted") {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, {.statuses = settled | DealStatus::in_talks}};
  const auto found = circles(payments);
  CHECK(count_by_deal(graph, payments, found[0]) == 3U);  // d1; d2, d3, d6
  CHECK(count_by_deal(graph, payments, found[0], {.statuses = settled}) == 0U);
}

TEST_CASE("a product that 64 bits do not hold is not given") {
  // Eight deals between each two of 22 companies in a circle: 2^66.
  auto article = sample::article("urn:x");
  for (std::size_t i = 0; i < 22; ++i) {
    article.entities.push_back(sample::company('c' + std::to_string(i), "Company " + std::to_string(i)));
    for (std::size_t deal = 0; deal < 8; ++deal)
      article.deals.push_back(sample::deal('d' + std::to_string(article.deals.size()), DealType::loan,
                                           DealStatus::active,
                                           {sample::party('c' + std::to_string(i), Role::lender),
                                            sample::party('c' + std::to_string((i + 1) % 22), Role::borrower)}));
  }
  Graph graph;
  graph.add(article);
  const Payments payments{graph};
  const auto found = circles(payments);
  REQUIRE(found.size() == 1);
  CHECK_FALSE(count_by_deal(graph, payments, found[0]));
  CHECK(count_by_deal(graph, payments, std::vector(found[0].begin(), found[0].begin() + 21)) == std::uint64_t{1} << 63);
  CHECK(count_by_deal(graph, payments, std::vector<PaymentPair>{}) == 1U);
}

}  // namespace test_query_circles_count_by_deal
