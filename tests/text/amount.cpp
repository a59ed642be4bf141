// SPDX-License-Identifier: MIT
#include <newsgraph/text/amount.hpp>

#include "../catch.hpp"

#include <optional>

namespace test_text_amount {

using namespace newsgraph;
using enum Currency;

constexpr auto ten = Money::from_minor(10'00, USD);
constexpr auto twenty = Money::from_minor(20'00, USD);

TEST_CASE("an amount is written with the words of its bound") {
  CHECK(to_string(Amount{ten}) == "USD 10.00");
  CHECK(to_string(Amount{ten, Bound::at_least}) == "at least USD 10.00");
  CHECK(to_string(Amount{ten, Bound::at_most}) == "up to USD 10.00");
  CHECK(to_string(Amount{ten, Bound::more_than}) == "more than USD 10.00");
  CHECK(to_string(Amount{ten, Bound::less_than}) == "less than USD 10.00");
  CHECK(to_string(Amount::range(ten, twenty)) == "USD 10.00 to USD 20.00");
}

TEST_CASE("about comes after the bound and before the figure") {
  CHECK(to_string(Amount{ten}.about()) == "about USD 10.00");
  CHECK(to_string(Amount{ten, Bound::at_least}.about()) == "at least about USD 10.00");
  CHECK(to_string(Amount::range(ten, twenty).about()) == "about USD 10.00 to USD 20.00");
}

TEST_CASE("the quantum of an amount is not written") {
  CHECK(to_string(Amount{ten}.stated_to(Money::from_minor(100, USD))) == "USD 10.00");
}

TEST_CASE("an interval is written as the amount that states it") {
  CHECK(to_string(MoneyInterval{ten}) == "USD 10.00");
  CHECK(to_string(MoneyInterval(ten, twenty)) == "USD 10.00 to USD 20.00");
  CHECK(to_string(MoneyInterval(ten, std::nullopt)) == "at least USD 10.00");
  CHECK(to_string(MoneyInterval(Money::from_minor(0, USD), twenty)) == "up to USD 20.00");
  CHECK(to_string(MoneyInterval(ten, twenty, true)) == "about USD 10.00 to USD 20.00");
  const auto dollar = Money::from_minor(100, USD);
  CHECK(to_string(Amount{ten}.about().stated_to(dollar) + Amount{Money::from_minor(27, USD)}.about())
        == "about USD 10.00");
  CHECK(to_string(Amount{ten, Bound::less_than}.interval()) == "less than USD 10.00");
}

}  // namespace test_text_amount
