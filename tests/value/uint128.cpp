// SPDX-License-Identifier: MIT
#include <newsgraph/value/uint128.hpp>

#include "../catch.hpp"

#include <limits>

namespace test_value_uint128 {

using namespace newsgraph;
using namespace newsgraph::value_parts;

namespace {

constexpr auto most = std::numeric_limits<std::uint64_t>::max();

// Dividing a × b + rest by b gives a and rest back.
constexpr bool divides_back(std::uint64_t a, std::uint64_t b, std::uint64_t rest) {
  const auto [quotient, remainder] = divide(UInt128::product(a, b) + rest, b);
  return quotient == a && remainder == rest;
}

}  // namespace

// (2^64 - 1)^2 = 2^128 - 2^65 + 1 = (2^64 - 2) × 2^64 + 1
static_assert(UInt128::product(most, most) == UInt128{most - 1, 1});
static_assert(UInt128::product(most, 0) == 0);
static_assert(UInt128::product(6, 7) == 42);
static_assert(UInt128::product(std::uint64_t{1} << 32, std::uint64_t{1} << 32) == UInt128{1, 0});
// 0xffffffff × (2^64 - 1) = 0xffffffff × 2^64 - 0xffffffff: both halves carry.
static_assert(UInt128::product(0xffff'ffff, most) == UInt128{0xffff'fffe, most - 0xffff'fffe});

static_assert(UInt128{1, 0} > UInt128{0, most});
static_assert(UInt128{1, 2} < UInt128{1, 3});

static_assert(UInt128{0, most} + 1 == UInt128{1, 0});
static_assert(UInt128{1, 0} - 1 == UInt128{0, most});
static_assert(UInt128{most, most - 1} + 1 == UInt128{most, most});

// 2^64 = 18446744073709551616
static_assert(divide(UInt128{1, 0}, 10).quotient == 1'844'674'407'370'955'161u);
static_assert(divide(UInt128{1, 0}, 10).remainder == 6);
static_assert(divide(UInt128{most, most}, 1).quotient == UInt128{most, most});
static_assert(divide(17, 5).quotient == 3);
static_assert(divides_back(most, most, most - 1));
static_assert(divides_back(most, 3, 2));
static_assert(divides_back(12'345'678'901'234'567'890u, (std::uint64_t{1} << 63) + 1, std::uint64_t{1} << 63));

TEST_CASE("what 128 bits do not hold is refused") {
  CHECK_THROWS_AS(UInt128(most, most) + 1, UInt128Overflow);
  CHECK_THROWS_AS(UInt128(most, 0) + UInt128(1, 0), UInt128Overflow);
  CHECK_THROWS_AS(UInt128(most - 1, most) + UInt128(1, 1), UInt128Overflow);
  CHECK_THROWS_AS(UInt128(0) - 1, UInt128Overflow);
  CHECK_THROWS_WITH(UInt128(0) - 1, "the result does not fit in 128 bits without a sign");
}

TEST_CASE("nothing is divided by zero") { CHECK_THROWS_WITH(divide(1, 0), "division by zero"); }

}  // namespace test_value_uint128
