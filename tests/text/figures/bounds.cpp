// SPDX-License-Identifier: MIT
#include <newsgraph/text/figures/bounds.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace test_text_figures_bounds {

using namespace newsgraph;
using namespace newsgraph::text_parts;
using enum Currency;

TEST_CASE("the statement of an interval allows that interval and no other") {
  const std::vector<std::optional<Money>> ends{Money::from_minor(-5, KRW), Money::from_minor(0, KRW),
                                               Money::from_minor(5, KRW), std::nullopt};
  int intervals = 0;
  for (const auto& low : ends) {
    for (const auto& high : ends) {
      if (!low || (high && *high < *low)) continue;
      const MoneyInterval interval{*low, high};
      const auto stated = statement_of(interval);
      const auto said =
          stated.bound == Bound::range ? Amount::range(stated.low, stated.high) : Amount{stated.figure(), stated.bound};
      CHECK(said.interval() == interval);
      ++intervals;
    }
  }
  CHECK(intervals == 9);  // from -5: 4 upper ends, from 0: 3, from 5: 2
}

TEST_CASE("what an amount allows is stated as the amount is, whatever its bound") {
  for (const auto bound : {Bound::exact, Bound::at_least, Bound::at_most, Bound::more_than, Bound::less_than})
    for (const auto quantum : {0, 1, 10, 100})
      for (const bool about : {false, true}) {
        Amount amount{Money::from_minor(700, KRW), bound};
        if (quantum != 0) amount = amount.stated_to(Money::from_minor(quantum, KRW));
        if (about) amount = amount.about();
        const auto stated = statement_of(amount.interval());
        CHECK(stated.figure() == amount.money());
        CHECK(stated.figure_about() == about);
        // With "about" nobody asks on which side of the figure the last unit is.
        if (!about) CHECK(stated.bound == bound);
      }
}

TEST_CASE("an amount that is about has no digits below its quantum, but never none at all") {
  const auto won = [](std::int64_t units) { return Money::from_minor(units, KRW); };
  CHECK(in_stated_digits(Amount{won(14'790)}.about().stated_to(won(1'479)), won(14'790)) == won(15'000));
  CHECK(in_stated_digits(Amount{won(14'790)}.stated_to(won(1'479)), won(14'790)) == won(14'790));
  CHECK(in_stated_digits(Amount{won(14'790)}.about(), won(14'790)) == won(14'790));
  CHECK(in_stated_digits(Amount{won(43)}.about().stated_to(won(1'000)), won(43)) == won(40));
}

}  // namespace test_text_figures_bounds
