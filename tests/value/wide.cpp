#include <newsgraph/value/wide.hpp>

#include "../catch.hpp"

#include <limits>

namespace test_value_wide {

using namespace newsgraph;

namespace {

constexpr auto most = std::numeric_limits<std::uint64_t>::max();

// Dividing a × b + rest by b gives a and rest back.
constexpr bool divides_back(std::uint64_t a, std::uint64_t b, std::uint64_t rest) {
  const auto [quotient, remainder] = divide(Wide::product(a, b) + rest, b);
  return quotient == a && remainder == rest;
}

}  // namespace

// (2^64 - 1)^2 = 2^128 - 2^65 + 1 = (2^64 - 2) × 2^64 + 1
static_assert(Wide::product(most, most) == Wide{most - 1, 1});
static_assert(Wide::product(most, 0) == 0);
static_assert(Wide::product(6, 7) == 42);
static_assert(Wide::product(std::uint64_t{1} << 32, std::uint64_t{1} << 32) == Wide{1, 0});
// 0xffffffff × (2^64 - 1) = 0xffffffff × 2^64 - 0xffffffff: both halves carry.
static_assert(Wide::product(0xffff'ffff, most) == Wide{0xffff'fffe, most - 0xffff'fffe});

static_assert(Wide{1, 0} > Wide{0, most});
static_assert(Wide{1, 2} < Wide{1, 3});

static_assert(Wide{0, most} + 1 == Wide{1, 0});
static_assert(Wide{1, 0} - 1 == Wide{0, most});
static_assert(Wide{most, most - 1} + 1 == Wide{most, most});

// 2^64 = 18446744073709551616
static_assert(divide(Wide{1, 0}, 10).quotient == 1'844'674'407'370'955'161u);
static_assert(divide(Wide{1, 0}, 10).remainder == 6);
static_assert(divide(Wide{most, most}, 1).quotient == Wide{most, most});
static_assert(divide(17, 5).quotient == 3);
static_assert(divides_back(most, most, most - 1));
static_assert(divides_back(most, 3, 2));
static_assert(divides_back(12'345'678'901'234'567'890u, (std::uint64_t{1} << 63) + 1, std::uint64_t{1} << 63));

TEST_CASE("what 128 bits do not hold is refused") {
  CHECK_THROWS_AS(Wide(most, most) + 1, WideOverflow);
  CHECK_THROWS_AS(Wide(most, 0) + Wide(1, 0), WideOverflow);
  CHECK_THROWS_AS(Wide(most - 1, most) + Wide(1, 1), WideOverflow);
  CHECK_THROWS_AS(Wide(0) - 1, WideOverflow);
  CHECK_THROWS_WITH(Wide(0) - 1, "the result does not fit in 128 bits without a sign");
}

TEST_CASE("nothing is divided by zero") { CHECK_THROWS_WITH(divide(1, 0), "division by zero"); }

TEST_CASE("128 bits are written as one decimal number") {
  CHECK(to_string(Wide{0}) == "0");
  CHECK(to_string(Wide{10}) == "10");
  CHECK(to_string(Wide{std::numeric_limits<std::uint64_t>::max()}) == "18446744073709551615");
  CHECK(to_string(Wide{1, 0}) == "18446744073709551616");
  // 10^19 × 10^19
  CHECK(to_string(Wide::product(10'000'000'000'000'000'000U, 10'000'000'000'000'000'000U))
        == "100000000000000000000000000000000000000");
  // 2^128 - 1
  CHECK(to_string(Wide{~std::uint64_t{0}, ~std::uint64_t{0}}) == "340282366920938463463374607431768211455");
}

}  // namespace test_value_wide
