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
  const AmountFigures figures{number(148, 11), std::nullopt, std::nullopt, KRW};
  const auto amount = figures.amount(Bound::at_least, true).value();
  CHECK(amount
        == Amount{Money::from_minor(14'8000'0000'0000, KRW), Bound::at_least}.about().stated_to(
            Money::from_minor(1000'0000'0000, KRW)));
}

TEST_CASE("two figures are a range, whatever the bound") {
  const AmountFigures figures{number(1, 9), number(2, 9), std::nullopt, USD};
  CHECK(figures.amount(Bound::at_most, false)->upper_end() == Money::from_minor(2'000'000'000'00, USD));
  const AmountFigures upside_down{number(2, 9), number(1, 9), std::nullopt, USD};
  CHECK_FALSE(upside_down.amount(Bound::exact, false));
}

TEST_CASE("cents, alone and after dollars") {
  CHECK(AmountFigures{number(99, 0), std::nullopt, std::nullopt, USD, true}.amount(Bound::exact, false)->money()
        == Money::from_minor(99, USD));
  CHECK(AmountFigures{number(2, 0), std::nullopt, number(50, 0), USD}.amount(Bound::exact, false)->money()
        == Money::from_minor(250, USD));
}

TEST_CASE("what is no whole minor unit, or does not fit, is no amount") {
  CHECK_FALSE(AmountFigures{number(14755, -1), std::nullopt, std::nullopt, KRW}.amount(Bound::exact, false));
  CHECK_FALSE(AmountFigures{number(9999, 16), std::nullopt, std::nullopt, USD}.amount(Bound::exact, false));
  CHECK(AmountFigures{number(5, 6), std::nullopt, std::nullopt, USD, false, true}.amount(Bound::exact, false)->money()
        == Money::from_minor(-5'000'000'00, USD));
}

}  // namespace test_prose_amounts_amount_figures
