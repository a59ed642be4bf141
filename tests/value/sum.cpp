// SPDX-License-Identifier: MIT
#include <newsgraph/value/sum.hpp>

#include "../catch.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace test_value_sum {

using namespace newsgraph;

namespace {

constexpr Money yen(std::int64_t units) { return Money::from_minor(units, Currency::JPY); }

}  // namespace

template <class T>
concept Summed = requires(T of) {
  sum({of, of}, Currency::JPY);
};
static_assert(Summed<Money> && Summed<Amount> && Summed<MoneyInterval>);
static_assert(!Summed<double> && !Summed<int>);

static_assert(sum({yen(1), yen(2), yen(3)}, Currency::JPY) == yen(6));
static_assert(sum(std::array<Amount, 0>{}, Currency::JPY) == MoneyInterval{yen(0)});
static_assert(sum(std::array{Amount{yen(10), Bound::at_least}, Amount{yen(100), Bound::at_most}}, Currency::JPY)
              == MoneyInterval{yen(10), std::nullopt});

TEST_CASE("amounts, intervals and sums of money are summed over a range") {
  CHECK(sum(std::vector<Money>{}, Currency::JPY) == yen(0));
  const std::vector<MoneyInterval> intervals{{yen(1), yen(2)}, {yen(10), yen(20), true}};
  CHECK(sum(intervals, Currency::JPY) == MoneyInterval{yen(11), yen(22), true});
  CHECK_THROWS_AS(sum(intervals, Currency::USD), CurrencyMismatch);
}

TEST_CASE("a sum of money that does not fit throws, a sum of amounts is without end") {
  const auto most = yen(std::numeric_limits<std::int64_t>::max());
  CHECK_THROWS_AS(sum({most, yen(1)}, Currency::JPY), MoneyOverflow);
  const auto total = sum({Amount{most}, Amount{yen(1)}}, Currency::JPY);
  CHECK(total.overflowed());
  CHECK_FALSE(total.high());
}

}  // namespace test_value_sum
