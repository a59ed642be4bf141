// SPDX-License-Identifier: MIT
#include <newsgraph/value/ratio_interval.hpp>

#include "../catch.hpp"

namespace test_value_ratio_interval {

using namespace newsgraph;
using namespace newsgraph::value_parts;

namespace {

constexpr Money dollars(std::int64_t cents) { return Money::from_minor(cents, Currency::USD); }
constexpr RatioInterval third_to_half{Ratio{1, 3}, Ratio{1, 2}};

}  // namespace

static_assert(part_of_sum(dollars(38), dollars(1500)) == Ratio{38, 1538});
static_assert(part_of_sum(dollars(-1), dollars(5)) == none_of_it);
static_assert(!part_of_sum(dollars(0), dollars(0)));

static_assert(rest_of_whole(Ratio{1, 4}) == Ratio{3, 4});
static_assert(rest_of_whole(none_of_it) == all_of_it);

TEST_CASE("more than the whole leaves no rest") {
  CHECK_THROWS_WITH(rest_of_whole(Ratio(5, 4)), "a share is more than the whole");
}

TEST_CASE("a part between bounds has its ends rounded outwards") {
  // A third of 100 is 33.33, a half of 101 is 50.5.
  CHECK(MoneyInterval{dollars(100), dollars(101)}.scaled(third_to_half.low, third_to_half.high)
        == MoneyInterval{dollars(33), dollars(51)});
  CHECK(MoneyInterval{dollars(100)}.scaled(all_of_it, all_of_it) == MoneyInterval{dollars(100)});
  CHECK(MoneyInterval{dollars(100)}.scaled(none_of_it, none_of_it) == MoneyInterval{dollars(0)});
}

TEST_CASE("a part of a sum without an upper end has none, but nothing of it is nothing") {
  const MoneyInterval endless{dollars(9), std::nullopt, true};
  CHECK(endless.scaled(third_to_half.low, third_to_half.high) == MoneyInterval{dollars(3), std::nullopt, true});
  CHECK(endless.scaled(none_of_it, none_of_it) == dollars(0));  // and not about nothing
}

}  // namespace test_value_ratio_interval
