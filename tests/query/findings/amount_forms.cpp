// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/amount_forms.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_amount_forms {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::party;
using sample::usd;

namespace {

Equivalent converted(Amount amount) { return {amount, {}, {}}; }

/// The graph of two rounds with these amounts: d, then e.
Graph rounds(StatedAmount first, StatedAmount second) {
  auto article = sample::round({party("a", Role::investor)}, std::move(first));
  article.deals.push_back(article.deals.front());
  article.deals.back().id = "e";
  article.deals.back().amount = std::move(second);
  Graph graph;
  graph.add(article);
  return graph;
}

AmountId amount(const Graph& graph, std::size_t deal) { return *graph[graph.table<DealNode>()][deal].amount; }

}  // namespace

TEST_CASE("a conversion has the bound of the sum, but not instead of its own") {
  const Amount least{usd(10), Bound::at_least};
  const auto won = Amount{krw(14'000)}.stated_to(krw(1'000)).about();
  CHECK(bounded_like(won, least) == Amount{krw(14'000), Bound::at_least}.stated_to(krw(1'000)).about());
  CHECK(bounded_like({krw(14'000), Bound::at_most}, least) == Amount{krw(14'000), Bound::at_most});
  CHECK(bounded_like(krw(14'000), Amount{usd(10)}.about()) == Amount{krw(14'000)}.about());
  CHECK(bounded_like(krw(14'000), Amount::range(usd(10), usd(20))) == Amount{krw(14'000)});
}

TEST_CASE("the forms of an amount are itself and then its conversions") {
  auto stated = sample::stated({usd(10), Bound::at_least});
  stated.equivalents = {converted(krw(14'000)), converted(Money::from_minor(9, Currency::EUR))};
  const auto graph = rounds(stated, sample::stated(usd(1)));
  const auto id = amount(graph, 0);
  CHECK(forms(graph, id)
        == base_parts::RowVector<AmountForm>{
            AmountForm{id, {usd(10), Bound::at_least}, false},
            AmountForm{AmountId{id.index() + 1}, {krw(14'000), Bound::at_least}, true},
            AmountForm{AmountId{id.index() + 2}, {Money::from_minor(9, Currency::EUR), Bound::at_least}, true}});
}

TEST_CASE("two amounts meet in the first currency of the one that the other has too") {
  auto dollars = sample::stated(usd(10));
  dollars.equivalents = {converted(krw(14'000))};
  const auto graph = rounds(dollars, sample::stated(krw(15'000)));
  const auto both = in_one_currency(graph, amount(graph, 0), amount(graph, 1));
  REQUIRE(both);
  CHECK(both->first.amount == Amount{krw(14'000)});
  CHECK(both->first.converted);
  CHECK(both->second == AmountForm{amount(graph, 1), krw(15'000), false});

  const auto apart = rounds(sample::stated(usd(10)), sample::stated(krw(15'000)));
  CHECK_FALSE(in_one_currency(apart, amount(apart, 0), amount(apart, 1)));
}

}  // namespace test_query_findings_amount_forms
