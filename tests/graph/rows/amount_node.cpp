// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/amount_node.hpp>

#include "../../catch.hpp"

#include <limits>

namespace test_graph_rows_amount_node {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using enum Currency;

namespace {

/// Packed and unpacked again.
Amount through(const Amount& amount) {
  const auto details = AmountNode::details_of(amount);
  const AmountNode node{amount, std::nullopt, std::nullopt, 0, details ? MaybeId{Id<AmountDetails>{7}} : std::nullopt};
  return node.amount(details.value_or(AmountDetails{}));
}

}  // namespace

static_assert(sizeof(AmountNode) == 16);

TEST_CASE("every amount comes out as it went in") {
  for (const auto& amount : {
           Amount{Money::from_minor(0, KRW)},
           Amount{Money::from_minor(std::numeric_limits<std::int64_t>::max(), USD), Bound::more_than},
           Amount{Money::from_minor(std::numeric_limits<std::int64_t>::min(), USD), Bound::less_than},
           Amount{Money::from_minor(1'000'000, USD), Bound::at_least}.about(),
           Amount{Money::from_minor(14'800, KRW)}.about().stated_to(Money::from_minor(100, KRW)),
           Amount{Money::from_minor(14'800, KRW), Bound::at_most}.stated_to(Money::from_minor(1, KRW)),
           Amount{Money::from_minor(14'800, KRW)}.stated_to(Money::from_minor(250, KRW)),
           Amount{Money::from_minor(14'800, KRW)}.stated_to(Money::from_minor(1'000'000'000'000'000'000, KRW)),
           Amount::range(Money::from_minor(1, USD), Money::from_minor(2, USD)),
           Amount::range(Money::from_minor(1, USD), Money::from_minor(2, USD))
               .about()
               .stated_to(Money::from_minor(10, USD)),
           Amount::range(Money::from_minor(1, USD), Money::from_minor(2, USD))
               .about()
               .stated_to(Money::from_minor(25, USD)),
       })
    CHECK(through(amount) == amount);
}

TEST_CASE("only ranges, odd units and many equivalents need details") {
  CHECK_FALSE(AmountNode::details_of(Money::from_minor(5, USD)));
  CHECK_FALSE(AmountNode::details_of(Amount{Money::from_minor(5, USD)}.stated_to(Money::from_minor(1000, USD))));
  CHECK(AmountNode::details_of(Amount{Money::from_minor(5, USD)}.stated_to(Money::from_minor(500, USD)))->quantum
        == 500);
  CHECK(AmountNode::details_of(Amount::range(Money::from_minor(5, USD), Money::from_minor(7, USD)))->max == 7);
  CHECK_FALSE(AmountNode::details_of(Money::from_minor(5, USD), 254));
  const auto many = AmountNode::details_of(Money::from_minor(5, USD), 255).value();
  CHECK(many.equivalents == 255);
  const AmountNode node{Money::from_minor(5, USD), std::nullopt, Scope::unknown, 255, Id<AmountDetails>{9}};
  CHECK(node.equivalents(many) == 255);
  CHECK(node.amount(many) == Money::from_minor(5, USD));
  CHECK(node.scope() == Scope::unknown);
  CHECK(node.details() == MaybeId{Id<AmountDetails>{9}});
}

TEST_CASE("a node says what it holds without unpacking") {
  const AmountNode node{Money::from_minor(5, USD), Symbol{3}, Scope::each, 2, std::nullopt};
  CHECK(node.currency() == USD);
  CHECK(node.stated() == MaybeSymbol{Symbol{3}});
  CHECK(node.scope() == Scope::each);
  CHECK(node.equivalents({}) == 2);
  CHECK_FALSE(node.details());
}

}  // namespace test_graph_rows_amount_node
