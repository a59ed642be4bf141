// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/decimal_node.hpp>

#include "../../catch.hpp"

#include <limits>

namespace test_graph_rows_decimal_node {

using namespace newsgraph;

TEST_CASE("every number comes out of its row as it went in") {
  constexpr auto most = (std::numeric_limits<std::int64_t>::max)();
  for (const auto& number : {
           StatedDecimal{0},
           StatedDecimal{most, Bound::more_than},
           StatedDecimal{*Decimal::of(-32, -1)}.about(),
           StatedDecimal{*Decimal::of(1, -18), Bound::at_most}.stated_to(-18),
           StatedDecimal{*Decimal::of(1, 18), Bound::less_than}.stated_to(18).about(),
           StatedDecimal::range(-3, 5).stated_to(0),
       }) {
    StatedNumber stated;
    stated.number = number;
    const DecimalNode row{stated, std::nullopt, std::nullopt, std::nullopt};
    CHECK(row.number(number.upper_end().value_or(Decimal{0})) == number);
    CHECK_FALSE(row.currency());
    CHECK_FALSE(row.magnitude());
  }
}

TEST_CASE("a vague number has its power of ten, or nothing") {
  StatedNumber stated;
  stated.vague = Vague::several;
  CHECK_FALSE(DecimalNode(stated, std::nullopt, std::nullopt, std::nullopt).magnitude());
  stated.magnitude = 6;
  const DecimalNode row{stated, std::nullopt, std::nullopt, std::nullopt};
  CHECK(row.vague() == Vague::several);
  CHECK(row.magnitude() == 6);
  CHECK_FALSE(row.number(Decimal{0}));
}

TEST_CASE("a price has its currency and what it is for") {
  const StatedPrice price{StatedDecimal{*Decimal::of(3'105, -3)}, Currency::GBP, "share", {}, {}};
  const DecimalNode row{price, Symbol{4}, std::nullopt, std::nullopt};
  CHECK(row.currency() == Currency::GBP);
  CHECK(row.unit() == MaybeSymbol{Symbol{4}});
  CHECK(row.number(Decimal{0}) == price.number);
}

}  // namespace test_graph_rows_decimal_node
