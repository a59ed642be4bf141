// SPDX-License-Identifier: MIT
#include <newsgraph/value/decimal.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>

namespace test_value_decimal {

using namespace newsgraph;
using namespace newsgraph::value_parts;
using limits = std::numeric_limits<std::int64_t>;

static_assert(parse_decimal("10.5", 2) == 1050);
static_assert(parse_decimal("10.50", 2) == 1050);
static_assert(parse_decimal("10", 2) == 1000);
static_assert(parse_decimal("-0.05", 2) == -5);
static_assert(parse_decimal("0", 0) == 0);
static_assert(parse_decimal("-0", 0) == 0);
static_assert(parse_decimal("-0.00", 2) == 0);
static_assert(parse_decimal("100", 0) == 100);
static_assert(noexcept(parse_decimal(std::string_view{}, 0)));

template <class Value, class Digits>
concept Decimal = requires(Value value, Digits digits) {
  parse_decimal("1", digits);
  decimal_text(value, digits);
};
static_assert(Decimal<int, int> && Decimal<std::uint32_t, std::size_t>);
static_assert(!Decimal<double, int> && !Decimal<bool, int> && !Decimal<char, int>);
static_assert(!Decimal<int, double> && !Decimal<int, bool>);

static_assert(name_of(DecimalFault::too_many_digits) == "tooManyDigits");

TEST_CASE("both ends of 64 bits are read and written") {
  CHECK(parse_decimal("9223372036854775807", 0) == limits::max());
  CHECK(parse_decimal("-9223372036854775808", 0) == limits::min());
  CHECK(parse_decimal("92233720368547758.07", 2) == limits::max());
  CHECK(parse_decimal("-92233720368547758.08", 2) == limits::min());
  CHECK(parse_decimal("9.223372036854775807", 18) == limits::max());
  CHECK(parse_decimal("-9.223372036854775808", 18) == limits::min());
  CHECK(parse_decimal("0.000000000000000001", 18) == 1);
  CHECK(parse_decimal("9", 18) == 9'000'000'000'000'000'000);

  CHECK(decimal_text(limits::max(), 0) == "9223372036854775807");
  CHECK(decimal_text(limits::min(), 0) == "-9223372036854775808");
  CHECK(decimal_text(limits::max(), 2) == "92233720368547758.07");
  CHECK(decimal_text(limits::min(), 2) == "-92233720368547758.08");
  CHECK(decimal_text(limits::min(), 18) == "-9.223372036854775808");
}

TEST_CASE("what 64 bits do not hold is out of range") {
  for (const auto* text : {"9223372036854775808", "-9223372036854775809", "9999999999999999999", "10000000000000000000",
                           "18446744073709551616", "18446744073709551617", "-18446744073709551615",
                           "340282366920938463463374607431768211456"}) {
    CAPTURE(text);
    CHECK(parse_decimal(text, 0) == DecimalFault::out_of_range);
  }
  CHECK(parse_decimal("92233720368547758.08", 2) == DecimalFault::out_of_range);
  CHECK(parse_decimal("-92233720368547758.09", 2) == DecimalFault::out_of_range);
  CHECK(parse_decimal("92233720368547759", 2) == DecimalFault::out_of_range);
  CHECK(parse_decimal("9.223372036854775808", 18) == DecimalFault::out_of_range);
  CHECK(parse_decimal("10", 18) == DecimalFault::out_of_range);
}

TEST_CASE("more digits than asked for are a fault, even zeros") {
  CHECK(parse_decimal("10.505", 2) == DecimalFault::too_many_digits);
  CHECK(parse_decimal("10.500", 2) == DecimalFault::too_many_digits);
  CHECK(parse_decimal("10.0", 0) == DecimalFault::too_many_digits);
  CHECK(parse_decimal("0.0000000000000000001", 18) == DecimalFault::too_many_digits);
}

TEST_CASE("what is not quite a decimal is malformed") {
  for (const auto* text : {"",    "-",     "+1",    "01",  "-01", "00",    "00.5",    ".5",   "-.5", "5.", "-5.", "1e3",
                           "1E3", " 1",    "1 ",    "1,5", "--1", "1.2.3", "1..2",    "1.-2", "0x1", ".",  "1/2", "inf",
                           "nan", "1_000", "1'000", "١",   "１",  "10억",  "1.5달러", "1\n",  "-0-", "/",  ":"}) {
    CAPTURE(text);
    CHECK(parse_decimal(text, 2) == DecimalFault::malformed);
  }
  CHECK(parse_decimal(std::string_view{"1\0", 2}, 2) == DecimalFault::malformed);
}

TEST_CASE("of two faults the one in the grammar is told first, the range last") {
  CHECK(parse_decimal("99999999999999999999.1234x", 2) == DecimalFault::malformed);
  CHECK(parse_decimal("99999999999999999999.123", 2) == DecimalFault::too_many_digits);
}

TEST_CASE("a decimal is written as short as can be, or with all its digits") {
  CHECK(decimal_text(1050, 2) == "10.5");
  CHECK(decimal_text(1000, 2) == "10");
  CHECK(decimal_text(1000, 0) == "1000");
  CHECK(decimal_text(5, 2) == "0.05");
  CHECK(decimal_text(-5, 2) == "-0.05");
  CHECK(decimal_text(0, 2) == "0");
  CHECK(decimal_text(0, 0) == "0");

  CHECK(fixed_decimal_text(1050, 2) == "10.50");
  CHECK(fixed_decimal_text(1000, 2) == "10.00");
  CHECK(fixed_decimal_text(1000, 0) == "1000");
  CHECK(fixed_decimal_text(-5, 3) == "-0.005");
  CHECK(fixed_decimal_text(0, 4) == "0.0000");
}

TEST_CASE("what is written is read back, at every scale") {
  for (const std::int64_t value : {limits::min(), limits::min() + 1, std::int64_t{-1'000'000'007}, std::int64_t{-10},
                                   std::int64_t{0}, std::int64_t{1}, std::int64_t{120}, limits::max()})
    for (int digits = 0; digits <= 18; ++digits) {
      CAPTURE(value, digits);
      CHECK(parse_decimal(decimal_text(value, digits), digits) == value);
      CHECK(parse_decimal(fixed_decimal_text(value, digits), digits) == value);
    }
}

}  // namespace test_value_decimal
