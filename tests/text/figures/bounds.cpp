// SPDX-License-Identifier: MIT
#include <newsgraph/text/figures/bounds.hpp>

#include "../../catch.hpp"

#include <optional>
#include <vector>

namespace test_text_figures_bounds {

using namespace newsgraph;
using namespace newsgraph::text_parts;
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
}

TEST_CASE("the statement of an interval allows that interval and no other") {
  const std::vector<std::optional<Money>> ends{Money::from_minor(-5, KRW), Money::from_minor(0, KRW),
                                               Money::from_minor(5, KRW), std::nullopt};
  int intervals = 0;
  for (const auto& low : ends) {
    for (const auto& high : ends) {
      if (!low || (high && *high < *low)) continue;
      for (const bool approx : {false, true}) {
        const MoneyInterval interval{*low, high, approx};
        CHECK(statement_of(interval).interval() == interval);
        ++intervals;
      }
    }
  }
  CHECK(intervals == 18);  // from -5: 4 upper ends, from 0: 3, from 5: 2; each exact and approximate
}

}  // namespace test_text_figures_bounds
