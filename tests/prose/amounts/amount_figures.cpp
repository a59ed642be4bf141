// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/amount_figures.hpp>

#include "../../catch.hpp"

namespace test_prose_amounts_amount_figures {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

constexpr Number number(std::uint64_t coefficient, int exponent) {
  Number number{0, 0, Figure{coefficient, exponent}};
  number.last_digit = exponent;
  return number;
}

TEST_CASE("figures become money, with the unit of the last digit") {
  const AmountFigures figures{number(148, 11), KRW};
  const auto amount = figures.amount(Bound::at_least, true).value();
  CHECK(amount
        == Amount{Money::from_minor(14'8000'0000'0000, KRW), Bound::at_least}.about().stated_to(
            Money::from_minor(1000'0000'0000, KRW)));
}

TEST_CASE("two figures are a range, whatever the bound") {
  AmountFigures figures{number(1, 9), USD};
  figures.second = number(2, 9);
  CHECK(figures.amount(Bound::at_most, false)->upper_end() == Money::from_minor(2'000'000'000'00, USD));
  AmountFigures upside_down{number(2, 9), USD};
  upside_down.second = number(1, 9);
  CHECK_FALSE(upside_down.amount(Bound::exact, false));
}

TEST_CASE("cents, alone and after dollars") {
  CHECK(AmountFigures{number(99, 0), USD, true}.amount(Bound::exact, false)->money() == Money::from_minor(99, USD));
  AmountFigures both{number(2, 0), USD};
  both.cents = number(50, 0);
  CHECK(both.amount(Bound::exact, false)->money() == Money::from_minor(250, USD));
}

TEST_CASE("what is no whole minor unit, or does not fit, is no amount") {
  CHECK_FALSE(AmountFigures{number(14755, -1), KRW}.amount(Bound::exact, false));
  CHECK_FALSE(AmountFigures{number(9999, 16), USD}.amount(Bound::exact, false));
  CHECK(AmountFigures{number(5, 6), USD, false, true}.amount(Bound::exact, false)->money()
        == Money::from_minor(-5'000'000'00, USD));
}

}  // namespace test_prose_amounts_amount_figures
