// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/too_large.hpp>

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/query/findings.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace test_query_findings_too_large {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::query_parts;
using sample::krw;

namespace {

constexpr auto most_won = std::numeric_limits<std::int64_t>::max();

/// Loans of these amounts from a to b, told by one article.
Graph lent(const std::vector<Amount>& amounts) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  for (const auto& amount : amounts) {
    auto& deal = article.deals.emplace_back(
        sample::deal("d" + std::to_string(article.deals.size()), DealType::loan, DealStatus::active,
                     {sample::party("a", Role::lender), sample::party("b", Role::borrower)}));
    deal.amount = sample::stated(amount);
  }
  Graph graph;
  graph.add(article);
  return graph;
}

std::vector<TooLarge> found_in(const Graph& graph) { return too_large(graph, deals(graph, {.statuses = any_status})); }

}  // namespace

TEST_CASE("amounts that fit together are none") {
  CHECK(found_in(lent({})).empty());
  CHECK(found_in(lent({krw(most_won - 1), krw(1)})).empty());
  CHECK(found_in(lent({krw(most_won), sample::usd(1)})).empty());
}

TEST_CASE("the largest deals that do not fit together are named, the largest first") {
  CHECK(found_in(lent({krw(1), krw(most_won)})) == std::vector<TooLarge>{{Currency::KRW, {DealId{1}, DealId{0}}}});
  CHECK(found_in(lent({krw(1), krw(most_won / 2 + 2), krw(most_won / 2)}))
        == std::vector<TooLarge>{{Currency::KRW, {DealId{1}, DealId{2}}}});
}

TEST_CASE("an end that rounding moves out of 64 bits, and an amount for each, are too large alone") {
  CHECK(found_in(lent({Amount{krw(most_won)}.about().stated_to(krw(10))}))
        == std::vector<TooLarge>{{Currency::KRW, {DealId{0}}}});
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  article.deals = {sample::deal(
      "d", DealType::loan, DealStatus::active,
      {sample::party("a", Role::lender), sample::party("b", Role::lender), sample::party("c", Role::borrower)})};
  article.deals[0].amount = sample::stated(krw(most_won / 2 + 1), Scope::each);  // of two lenders
  Graph graph;
  graph.add(article);
  CHECK(found_in(graph) == std::vector<TooLarge>{{Currency::KRW, {DealId{0}}}});
}

TEST_CASE("beside one that is too large alone all of more than half are named, and others that do not fit together") {
  const auto about = Amount{krw(most_won)}.about().stated_to(krw(10));
  const auto more_than_half = krw(most_won / 2 + 2);
  const auto third = krw(most_won / 3 + 1);
  CHECK(found_in(lent({about, more_than_half, about, krw(7)}))
        == std::vector<TooLarge>{{Currency::KRW, {DealId{0}, DealId{2}, DealId{1}}}});
  CHECK(found_in(lent({more_than_half, more_than_half, krw(7), more_than_half}))
        == std::vector<TooLarge>{{Currency::KRW, {DealId{0}, DealId{1}, DealId{3}}}});
  CHECK(found_in(lent({about, third, third, third, krw(7)}))
        == std::vector<TooLarge>{{Currency::KRW, {DealId{0}, DealId{1}, DealId{2}, DealId{3}}}});
}

TEST_CASE("those near the end in several articles are all named") {
  Graph graph;
  for (const auto* uri : {"urn:1", "urn:2", "urn:3"}) {
    auto article = sample::article(uri);
    article.entities = {sample::company("a", "A"), sample::company("b", uri)};
    article.deals = {sample::deal("d", DealType::loan, DealStatus::active,
                                  {sample::party("a", Role::lender), sample::party("b", Role::borrower)})};
    article.deals[0].amount = sample::stated(krw(most_won / 2 - 1));
    if (article.uri == "urn:1")
      article.deals[0].amount = sample::stated(Amount{krw(most_won)}.about().stated_to(krw(10)));
    if (article.uri == "urn:3") article.deals.push_back(article.deals[0]);
    if (article.uri == "urn:3") article.deals[1].id = "e";
    graph.add(article);
  }
  std::vector<std::vector<DealId>> named;
  for (const auto& finding : findings(graph))
    if (const auto* large = std::get_if<TooLarge>(&finding.figures)) named.push_back(large->deals);
  CHECK(named == std::vector<std::vector<DealId>>{{DealId{0}}, {DealId{0}, DealId{1}, DealId{2}, DealId{3}}});
}

TEST_CASE("parts of a whole are not added to it") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  article.deals = {sample::deal(
      "d", DealType::loan, DealStatus::active,
      {sample::party("a", Role::lender), sample::party("b", Role::lender), sample::party("c", Role::borrower)})};
  article.deals[0].amount = sample::stated(krw(most_won));
  article.deals[0].parties[0].amount = sample::stated(krw(most_won - 1));
  article.deals[0].parties[1].amount = sample::stated(krw(1));
  Graph graph;
  graph.add(article);
  CHECK(found_in(graph).empty());
}

}  // namespace test_query_findings_too_large
