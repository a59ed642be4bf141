// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/negated.hpp>

#include "../../catch.hpp"

#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/text/parse_figure.hpp>

namespace test_draft_negated {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("a loss of at least so much is at most that far below zero") {
  const auto amount = negated(*Amount::parse("at least $5bn"));
  CHECK(amount.money() == Money::from_major(-5'000'000'000, Currency::USD));
  CHECK(amount.bound() == Bound::at_most);
  const auto range = negated(Amount::range(Money::from_major(3, Currency::EUR), Money::from_major(4, Currency::EUR)));
  CHECK(range.money() == Money::from_major(-4, Currency::EUR));
  CHECK(range.upper_end() == Money::from_major(-3, Currency::EUR));
}

TEST_CASE("a figure is put below zero once, and keeps its words") {
  const auto figure = below_zero(below_zero(*parse_figure("12.5%")));
  const auto& number = std::get<StatedNumber>(figure);
  CHECK(number.number->value() == *Decimal::parse("-12.5"));
  CHECK(number.stated == "12.5%");
}

}  // namespace test_draft_negated
