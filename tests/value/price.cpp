// SPDX-License-Identifier: MIT
#include <newsgraph/value/price.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

namespace test_value_price {

using namespace newsgraph;

namespace {

constexpr Decimal d(std::string_view text) { return *Decimal::parse(text); }

Price price(std::string_view text, Currency currency, std::string unit) {
  return *Price::parse(text, currency, std::move(unit));
}

Money cents(std::int64_t units) { return Money::from_minor(units, Currency::USD); }

}  // namespace

static_assert(!std::is_convertible_v<Price, Money> && !std::is_constructible_v<Money, Price>);
static_assert(!std::is_convertible_v<Money, Price> && !std::is_constructible_v<Price, Money>);

template <class A, class B>
concept Multiplied = requires(A a, B b) { a* b; };
static_assert(!Multiplied<Price, int> && !Multiplied<int, Price> && !Multiplied<Price, Ratio>);

template <class Quantity>
concept TimesWithoutRounding = requires(Price p, Quantity q) { p.times(q); };
static_assert(!TimesWithoutRounding<int> && !TimesWithoutRounding<Decimal>);

TEST_CASE("a price times a quantity is money, rounded once") {
  CHECK(price("3.105", Currency::GBP, "share").times(2'000'000, Rounding::down)
        == Money::from_major(6'210'000, Currency::GBP));
  const auto petrol = price("2.1234", Currency::USD, "gallon");  // 3 × 2.1234 is 6.3702
  CHECK(petrol.times(3, Rounding::half_even) == cents(637));
  CHECK(petrol.times(3, Rounding::up) == cents(638));
  CHECK(price("1745.3", Currency::KRW, "litre").times(7, Rounding::half_even)
        == Money::from_minor(12'217, Currency::KRW));
  const auto power = price("0.01", Currency::USD, "kWh");
  CHECK(power.times(d("-2.5"), Rounding::half_even) == cents(-2));
  CHECK(power.times(d("-2.5"), Rounding::half_up) == cents(-3));
  CHECK(price("-12.5", Currency::EUR, "MWh").times(4, Rounding::down) == Money::from_major(-50, Currency::EUR));
}

TEST_CASE("money that 64 bits do not hold is thrown, not wrapped") {
  const auto most = price("9223372036854775807", Currency::USD, "");
  CHECK_THROWS_AS(most.times(1, Rounding::down), MoneyOverflow);
  CHECK(most.times(d("0.01"), Rounding::down) == Money::largest(Currency::USD));
  CHECK_THROWS_AS(most.times(d("0.0100000001"), Rounding::down), MoneyOverflow);
  CHECK_THROWS_AS(price("1000000000000000000", Currency::USD, "").times(d("1000000000000000000"), Rounding::down),
                  MoneyOverflow);
  CHECK(price("0.000000000000000001", Currency::USD, "").times(d("0.000000000000000001"), Rounding::half_up)
        == cents(0));
  CHECK(price("0.000000000000000001", Currency::USD, "").times(d("0.000000000000000001"), Rounding::up) == cents(1));
}

TEST_CASE("a price is one of its currency and unit") {
  CHECK(price("10", Currency::USD, "share") == price("10.00", Currency::USD, "share"));
  CHECK(price("10", Currency::USD, "share") != price("10", Currency::USD, "barrel"));
  CHECK(price("10", Currency::USD, "share") != price("10", Currency::EUR, "share"));
  CHECK(to_string(price("3.1050", Currency::GBP, "share")) == "GBP 3.105 per share");
  CHECK(to_string(price("1480.2", Currency::KRW, "")) == "KRW 1480.2");
  CHECK(Price::parse("1,5", Currency::USD, "").error() == DecimalFault::malformed);
}

TEST_CASE("what a stated price and a stated quantity come to") {
  const auto total = [](const StatedDecimal& each, const StatedDecimal& count) {
    return *Price::total(each, Currency::USD, count);
  };
  // 250m shares at $210.
  const auto exact = total(210, 250'000'000);
  CHECK(exact.is_exact());
  CHECK(exact.low() == Money::from_major(52'500'000'000, Currency::USD));

  // $21 to $24 for 10m: $210m to $240m, both hard.
  const auto range = total(StatedDecimal::range(21, 24), 10'000'000);
  CHECK(range
        == MoneyInterval{Money::from_major(210'000'000, Currency::USD), Money::from_major(240'000'000, Currency::USD)});
  CHECK_FALSE(range.approx());

  // At least 1m tonnes at $8: from $8m on.
  const auto open = total(8, StatedDecimal{1'000'000, Bound::at_least});
  CHECK(open == MoneyInterval{Money::from_major(8'000'000, Currency::USD), std::nullopt});
  // More than 100 at $8: more than $800.
  const auto more = total(8, StatedDecimal{100, Bound::more_than});
  CHECK(more.low() == cents(800'01));
  CHECK(more.stated_low() == cents(800'00));
  // Up to 100 at $8.
  CHECK(total(8, StatedDecimal{100, Bound::at_most}) == MoneyInterval{cents(0), cents(800'00)});
  CHECK(total(8, StatedDecimal{100, Bound::less_than}) == MoneyInterval{cents(0), cents(799'99)});
  CHECK(total(StatedDecimal{8}.stated_to(0).about(), StatedDecimal{100, Bound::at_most}).stated_low() == cents(0));

  // About 3.2 (3.15 to below 3.25) times 1,000 is from $3,150 to below $3,250, stated as about $3,200.
  const auto about = total(StatedDecimal{d("3.2")}.stated_to(-1).about(), 1'000);
  CHECK(about == MoneyInterval{cents(3'150'00), cents(3'249'99)});
  CHECK((about.low_is_about() && about.high_is_about() && !about.has_rough_ends()));
  CHECK(about.stated_low() == cents(3'200'00));
  CHECK(about.stated_high() == cents(3'200'00));
  // About 3 times 1,234: $3,085 (2.5) to below $4,319 (3.5); the figure 3,702 in the one digit of 3 is about $4,000.
  const auto coarse = total(StatedDecimal{3}.stated_to(0).about(), 1'234);
  CHECK(coarse == MoneyInterval{cents(3'085'00), cents(4'318'99)});
  CHECK(coarse.stated_low() == cents(4'000'00));
  CHECK(total(StatedDecimal{3}.about(), 1'234).has_rough_ends());

  // 2.1234 × 3 is no whole number of cents: it lies between two.
  const auto between = total(d("2.1234"), 3);
  CHECK(between == MoneyInterval{cents(6'37), cents(6'38)});
  CHECK(between.stated_low() == cents(6'37));

  CHECK_FALSE(Price::total(-1, Currency::USD, 5));
  CHECK_FALSE(Price::total(1, Currency::USD, StatedDecimal{-5, Bound::at_most}));
  CHECK(total(d("9000000000000000000"), 5).overflowed());
}

}  // namespace test_value_price
