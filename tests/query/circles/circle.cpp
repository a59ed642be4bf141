// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/circle.hpp>

#include <newsgraph/query/circles.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace test_query_circles_circle {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::party;
using sample::stated;
using sample::usd;

namespace {

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }
MoneyInterval from(std::int64_t low) { return {usd(low), std::nullopt}; }

/// A ring of loans, the i-th of them of the i-th amount.
Circle ring(const std::vector<std::optional<Amount>>& amounts) {
  auto article = sample::article("urn:ring");
  const auto name = [&](std::size_t i) { return "c" + std::to_string(i % amounts.size()); };
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    article.entities.push_back(sample::company(name(i), name(i)));
    auto& deal =
        article.deals.emplace_back(sample::deal("d" + std::to_string(i), DealType::loan, DealStatus::agreed,
                                                {party(name(i), Role::lender), party(name(i + 1), Role::borrower)}));
    if (amounts[i]) deal.amount = stated(*amounts[i]);
  }
  Graph graph;
  graph.add(article);
  const Payments payments{graph};
  const auto found = circles(payments);
  REQUIRE(found.size() == 1);
  return Circle{graph, payments, found.front()};
}

}  // namespace

TEST_CASE("the legs of a circle follow each other") {
  const auto circle = ring({usd(5), usd(3), usd(4)});
  REQUIRE(circle.legs.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(circle.legs[i].payee == circle.legs[(i + 1) % 3].payer);
    CHECK(circle.legs[i].deals == std::vector{DealId{i}});
  }
  CHECK(circle.status == DealStatus::agreed);
  CHECK(circle.modality == Modality::asserted);
  CHECK_FALSE(circle.needs_unsplit_total());
}

TEST_CASE("the smallest leg is known where all are") {
  CHECK(ring({usd(5), usd(3), usd(4)}).smallest == std::vector{MoneyInterval{usd(3)}});
}

TEST_CASE("the smallest leg lies between the least of the lower and the least of the upper ends") {
  // 5 or more, 2 to 7, up to 6: at least nothing, at most 6.
  CHECK(ring({Amount{usd(5), Bound::at_least}, Amount::range(usd(2), usd(7)), Amount{usd(6), Bound::at_most}}).smallest
        == std::vector{between(0, 6)});
  CHECK(ring({Amount{usd(5), Bound::at_least}, Amount::range(usd(2), usd(7))}).smallest == std::vector{between(2, 7)});
  CHECK(ring({Amount{usd(5), Bound::at_least}, Amount{usd(6), Bound::at_least}}).smallest == std::vector{from(5)});
}

TEST_CASE("a leg of which nothing is stated may be the smallest, or not") {
  CHECK(ring({usd(5), std::nullopt, usd(4)}).smallest == std::vector{between(0, 4)});
  CHECK(ring({std::nullopt, std::nullopt}).smallest.empty());
}

TEST_CASE("legs of two currencies are seen in each, and never converted") {
  const auto circle = ring({usd(5), krw(9'000), usd(4)});
  CHECK(circle.smallest == std::vector{MoneyInterval{krw(0), krw(9'000)}, between(0, 4)});
}

TEST_CASE("an end that is about right makes the interval so, another does not") {
  const Amount about = Amount{usd(9)}.about();
  CHECK_FALSE(ring({usd(3), about}).smallest.front().approx());
  CHECK(ring({about, usd(12)}).smallest.front().approx());
}

}  // namespace test_query_circles_circle
