// SPDX-License-Identifier: MIT
#include <newsgraph/value/decimal.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

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
concept Scaled = requires(Value value, Digits digits) {
  parse_decimal("1", digits);
  decimal_text(value, digits);
};
static_assert(Scaled<int, int> && Scaled<std::uint32_t, std::size_t>);
static_assert(!Scaled<double, int> && !Scaled<bool, int> && !Scaled<char, int>);
static_assert(!Scaled<int, double> && !Scaled<int, bool>);

static_assert(sizeof(Decimal) == 16 && std::is_trivially_copyable_v<Decimal>);
static_assert(Decimal{1'500}.coefficient() == 15 && Decimal{1'500}.exponent() == 2);
static_assert(Decimal::of(3'150, -3) == Decimal::of(315, -2));
static_assert(Decimal{0} == Decimal::of(0, 17) && -Decimal{0} == Decimal{0});
static_assert(-Decimal{5} == Decimal{-5} && Decimal{-5}.negative() && !Decimal{0}.negative());
static_assert(!Decimal::of(1, 19) && !Decimal::of(1, -19) && Decimal::of(1, 18) && Decimal::of(10, -19));
static_assert(std::is_constructible_v<Decimal, std::uint8_t> && !std::is_constructible_v<Decimal, double>
              && !std::is_constructible_v<Decimal, bool> && !std::is_constructible_v<Decimal, char>);

// 0.1 + 0.2 is 0.3; 12.5 - 0.25 is 12.25; 10^18 and 10^-18 are too far apart; -0.5 × 0.08 is -0.04.
static_assert(sum(*Decimal::of(1, -1), *Decimal::of(2, -1)) == Decimal::of(3, -1));
static_assert(difference(*Decimal::of(125, -1), *Decimal::of(25, -2)) == Decimal::of(1'225, -2));
static_assert(difference(Decimal{3}, Decimal{5}) == Decimal{-2} && sum(Decimal{-3}, Decimal{3}) == Decimal{0});
static_assert(!sum(*Decimal::of(1, 18), *Decimal::of(1, -18)));
static_assert(product(*Decimal::of(-5, -1), *Decimal::of(8, -2)) == Decimal::of(-4, -2));
static_assert(product(*Decimal::of(25, -18), *Decimal::of(4, 18)) == Decimal{100});
static_assert(!product(*Decimal::of(1, 18), Decimal{10}));
// 9 × 10^18 twice is 18 × 10^18: more than 64 bits hold, but two digits and a power of ten.
static_assert(sum(Decimal{9'000'000'000'000'000'000}, Decimal{9'000'000'000'000'000'000}) == Decimal::of(18, 18));

static_assert(Decimal::of(125, -1)->scaled(0, Rounding::half_even) == 12);
static_assert(Decimal::of(125, -1)->scaled(0, Rounding::half_up) == 13);
static_assert(Decimal::of(-125, -1)->scaled(0, Rounding::half_up) == -13);
static_assert(Decimal::of(3'105, -3)->scaled(2, Rounding::down) == 310);
static_assert(!Decimal::of(1, 18)->scaled(2, Rounding::down));
static_assert(rounded_power(false, UInt128{5}, -1, Rounding::half_even) == 0);
static_assert(rounded_power(false, UInt128{15}, -20, Rounding::up) == 1);
static_assert(rounded_power(false, UInt128::product(5'000'000'000'000'000'000, 10), -20, Rounding::half_even) == 0);
static_assert(rounded_power(false, UInt128::product(5'000'000'000'000'000'000, 10) + 1, -20, Rounding::half_even) == 1);

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

TEST_CASE("a decimal is read, and written with all its digits") {
  const auto again = [](std::string_view text) {
    const auto decimal = Decimal::parse(text);
    return decimal ? to_string(*decimal) : std::string{name_of(decimal.error())};
  };
  for (const auto* text : {"0", "-3.2", "1745.3", "1000000", "0.000000000000000001", "-9223372036854775808",
                           "9223372036854775807", "1000000000000000000000000000000000000"}) {
    if (std::string_view{text}.size() > 30) continue;
    CHECK(again(text) == text);
  }
  CHECK(again("2.10") == "2.1");
  CHECK(again("-0.00") == "0");
  CHECK(again("-0") == "0");
  CHECK(again("12000000000000000000") == "12000000000000000000");
  CHECK(again("1000000000000000000") == "1000000000000000000");
  CHECK(again("10000000000000000000") == "outOfRange");
  CHECK(again("9223372036854775809") == "outOfRange");
  CHECK(again("0.0000000000000000001") == "tooManyDigits");
  for (const auto* text :
       {"", "-", "00", "-00", "050", "1.", ".5", "+1", "1e3", "1,000", " 1", "0x0", "1x0", "1.0.0"}) {
    CAPTURE(text);
    CHECK(again(text) == "malformed");
  }
}

TEST_CASE("decimals are in the order of their values, whatever their exponents") {
  constexpr std::string_view rising[] = {"-9223372036854775808",
                                         "-1000",
                                         "-999.999999999999999",
                                         "-1",
                                         "-0.1",
                                         "-0.000000000000000001",
                                         "0",
                                         "0.000000000000000001",
                                         "0.09",
                                         "0.1",
                                         "0.11",
                                         "1",
                                         "1.000000000000000001",
                                         "9",
                                         "10",
                                         "10.5",
                                         "9223372036854775807",
                                         "1000000000000000000000"};
  std::vector<Decimal> decimals;
  for (const auto text : rising)
    if (const auto decimal = Decimal::parse(text)) decimals.push_back(*decimal);
  CHECK(decimals.size() == 17);  // the last needs an exponent of 21
  for (std::size_t i = 0; i < decimals.size(); ++i)
    for (std::size_t j = 0; j < decimals.size(); ++j) {
      CAPTURE(i, j);
      CHECK((decimals[i] <=> decimals[j]) == (i <=> j));
      CHECK((decimals[i] == decimals[j]) == (i == j));
    }
}

}  // namespace test_value_decimal
