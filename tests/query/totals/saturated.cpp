#include <newsgraph/query/totals/saturated.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <limits>
#include <optional>

namespace test_query_totals_saturated {

using namespace newsgraph;

namespace {

constexpr auto max_units = std::numeric_limits<std::int64_t>::max();
constexpr auto min_units = std::numeric_limits<std::int64_t>::min();

constexpr Money won(std::int64_t units) { return {units, Currency::KRW}; }
constexpr MoneyInterval between(std::int64_t low, std::int64_t high) { return {won(low), won(high)}; }
constexpr MoneyInterval from(std::int64_t low) { return {won(low), std::nullopt}; }
constexpr RatioInterval ratio(std::uint64_t numerator, std::uint64_t denominator) {
  return {Ratio{numerator, denominator}, Ratio{numerator, denominator}};
}

}  // namespace

// Sums that fit are sums.
static_assert(added(between(1, 2), between(3, 5)) == between(4, 7));
static_assert(added(between(1, 2), from(3)) == from(4));
static_assert(added(between(max_units - 1, max_units - 1), between(1, 1)) == between(max_units, max_units));

// Upwards: no upper end, and the lower one stays at the largest.
static_assert(added(between(0, max_units), between(0, 1)) == from(0));
static_assert(added(between(max_units, max_units), between(1, 1)) == from(max_units));
static_assert(added(from(max_units), between(-5, -5)) == from(max_units - 5));

// Downwards both ends stay at the least, which stands for all below it.
static_assert(added(between(min_units, 0), between(-1, -1)) == between(min_units, -1));
static_assert(added(between(min_units, min_units), between(-1, -1)) == between(min_units, min_units));
static_assert(added(between(min_units, 0), between(7, 7)) == between(min_units, 7));

// Ends are rounded outwards, above and below zero.
static_assert(scaled(between(10, 10), ratio(1, 3)) == between(3, 4));
static_assert(scaled(between(-10, -10), ratio(1, 3)) == between(-4, -3));
static_assert(scaled(between(-10, 10), {Ratio{1, 3}, Ratio{1, 2}}) == between(-5, 5));
static_assert(scaled(between(10, 20), {Ratio{1, 3}, Ratio{1, 2}}) == between(3, 10));
static_assert(scaled(between(-20, -10), {Ratio{1, 3}, Ratio{1, 2}}) == between(-10, -3));
static_assert(scaled(from(10), ratio(1, 2)) == from(5));
static_assert(scaled(from(10), ratio(0, 1)) == between(0, 0));

// What 64 bits do not hold.
static_assert(scaled(between(1, max_units), ratio(2, 1)) == from(2));
static_assert(scaled(between(max_units, max_units), ratio(2, 1)) == from(max_units));
static_assert(scaled(between(-max_units, -max_units), ratio(2, 1)) == between(min_units, min_units));
static_assert(scaled(between(min_units, 4), ratio(1, 2)) == between(min_units, 2));

static_assert(any_part(between(3, 5)) == between(0, 5));
static_assert(any_part(between(-5, -3)) == between(-5, 0));
static_assert(any_part(from(3)) == from(0));

TEST_CASE("what an amount allows within 64 bits is what it says") {
  CHECK(allowed(Amount{won(5), Bound::at_least}) == from(5));
  CHECK(allowed(Amount{won(100)}.stated_to(won(10)).about()) == between(95, 104));
}

TEST_CASE("an end of an amount that leaves 64 bits is moved out of the way") {
  CHECK(allowed(Amount{won(max_units)}.stated_to(won(10)).about()) == from(max_units - 10));
  CHECK(allowed(Amount{won(min_units)}.stated_to(won(10)).about()) == between(min_units, min_units + 10));
  CHECK(allowed(Amount{won(max_units), Bound::more_than}) == from(max_units));
  CHECK(allowed(Amount{won(min_units), Bound::less_than}) == between(min_units, min_units));
  CHECK(allowed(Amount{won(max_units), Bound::at_most}.stated_to(won(10)).about()) == from(0));
  CHECK(allowed(Amount::range(won(0), won(max_units)).stated_to(won(10)).about()) == from(-10));
}

}  // namespace test_query_totals_saturated
