// SPDX-License-Identifier: MIT
#include <newsgraph/value/exchange_rate.hpp>

#include "../catch.hpp"

#include <limits>
#include <type_traits>

namespace test_value_exchange_rate {

using namespace newsgraph;
using enum Currency;
using enum Rounding;

namespace {

constexpr ExchangeRate won_per_dollar{USD, KRW, Ratio{7401, 5}};  // 1480.2

template <class T>
concept ConvertsUnrounded = requires(const ExchangeRate& rate, const T& value) { rate.convert(value); };

}  // namespace

static_assert(ConvertsUnrounded<MoneyInterval> && !ConvertsUnrounded<Money>);
static_assert(std::is_trivially_copyable_v<ExchangeRate>);
static_assert(ExchangeRate{EUR, KRW, 1740} == ExchangeRate{EUR, KRW, Ratio{1740, 1}});
static_assert(won_per_dollar.source() == USD && won_per_dollar.target() == KRW);
static_assert(won_per_dollar.inverse() == ExchangeRate{KRW, USD, Ratio{5, 7401}});
static_assert(won_per_dollar.inverse().inverse() == won_per_dollar);
static_assert(won_per_dollar.chain(ExchangeRate{KRW, JPY, Ratio{1, 10}}) == ExchangeRate{USD, JPY, Ratio{7401, 50}});

static_assert(won_per_dollar.convert(Money::from_minor(100'00, USD), half_up) == Money::from_minor(148'020, KRW));
static_assert(won_per_dollar.inverse().convert(Money::from_minor(148'020, KRW), half_up)
              == Money::from_minor(100'00, USD));
// One cent is 14.802 won.
static_assert(won_per_dollar.convert(Money::from_minor(1, USD), half_up) == Money::from_minor(15, KRW));
static_assert(won_per_dollar.convert(Money::from_minor(1, USD), down) == Money::from_minor(14, KRW));
static_assert(won_per_dollar.convert(Money::from_minor(1, USD), up) == Money::from_minor(15, KRW));
static_assert(won_per_dollar.convert(Money::from_minor(-1, USD), half_up) == Money::from_minor(-15, KRW));
static_assert(won_per_dollar.convert(Money::from_minor(-1, USD), down) == Money::from_minor(-14, KRW));
static_assert(won_per_dollar.convert(Money::from_minor(-1, USD), up) == Money::from_minor(-15, KRW));
static_assert(won_per_dollar.convert(Money::from_minor(0, USD), up) == Money::from_minor(0, KRW));

// Three digits to none, none to three, three to four: 1.234 dinars, 5 yen.
static_assert(ExchangeRate{KWD, JPY, Ratio{500, 1}}.convert(Money::from_minor(1234, KWD), half_up)
              == Money::from_minor(617, JPY));
static_assert(ExchangeRate{JPY, KWD, Ratio{1, 500}}.convert(Money::from_minor(5, JPY), half_up)
              == Money::from_minor(10, KWD));
static_assert(ExchangeRate{KWD, CLF, Ratio{1, 8}}.convert(Money::from_minor(1234, KWD), down)
              == Money::from_minor(1542, CLF));  // 0.15425

// 9·10^18 × 3 needs more than 64 bits on the way: 27·10^18 / 7 = 3857142857142857142.857…
static_assert(ExchangeRate{KRW, JPY, Ratio{3, 7}}.convert(Money::from_minor(9'000'000'000'000'000'000, KRW), half_up)
              == Money::from_minor(3'857'142'857'142'857'143, JPY));
// A quotient of more than 64 bits that the missing cents bring back: 9·10^18 cents × 100 / 100.
static_assert(ExchangeRate{USD, KRW, Ratio{100, 1}}.convert(Money::from_minor(9'000'000'000'000'000'000, USD), half_up)
              == Money::from_minor(9'000'000'000'000'000'000, KRW));

TEST_CASE("a rate of whole units is above zero") {
  CHECK_THROWS_AS((ExchangeRate{EUR, KRW, 0}), RatioError);
  CHECK_THROWS_AS((ExchangeRate{EUR, KRW, -1740}), RatioError);
}

TEST_CASE("a half is told from a little more than a half") {
  // One cent at 1450 is 14.5 won, three are 43.5.
  const ExchangeRate round{USD, KRW, Ratio{1450, 1}};
  CHECK(round.convert(Money::from_minor(1, USD), half_up) == Money::from_minor(15, KRW));
  CHECK(round.convert(Money::from_minor(1, USD), half_even) == Money::from_minor(14, KRW));
  CHECK(round.convert(Money::from_minor(3, USD), half_even) == Money::from_minor(44, KRW));
  CHECK(round.convert(Money::from_minor(-1, USD), half_up) == Money::from_minor(-15, KRW));
  // 50 cents at 1.0000000001 are 0.50000000005 won, at 0.9999999999 a little less than half a won.
  CHECK(ExchangeRate(USD, KRW, Ratio{10'000'000'001, 10'000'000'000}).convert(Money::from_minor(50, USD), half_even)
        == Money::from_minor(1, KRW));
  CHECK(ExchangeRate(USD, KRW, Ratio{9'999'999'999, 10'000'000'000}).convert(Money::from_minor(50, USD), half_up)
        == Money::from_minor(0, KRW));
  CHECK(ExchangeRate(USD, KRW, Ratio{1, 10'000'000'000}).convert(Money::from_minor(1, USD), up)
        == Money::from_minor(1, KRW));
}

TEST_CASE("what does not fit after conversion is refused") {
  const auto most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), USD);
  const auto least = Money::from_minor(std::numeric_limits<std::int64_t>::min(), USD);
  CHECK_THROWS_AS(won_per_dollar.convert(most, down), MoneyOverflow);
  CHECK_THROWS_AS(ExchangeRate(KRW, USD, Ratio(1, 1)).convert(Money::from_minor(most.minor_units(), KRW), down),
                  MoneyOverflow);
  CHECK_THROWS_AS(ExchangeRate(USD, EUR, Ratio(std::numeric_limits<std::uint64_t>::max(), 1)).convert(most, down),
                  MoneyOverflow);
  // 31 × 1190112520884487201 = 2^65 - 1, half of which rounds up to 2^64: no 64 bits hold that.
  CHECK_THROWS_AS(ExchangeRate(USD, EUR, Ratio(1'190'112'520'884'487'201u, 2)).convert(Money::from_minor(31, USD), up),
                  MoneyOverflow);
  CHECK(ExchangeRate(USD, EUR, Ratio(1, 1)).convert(least, down) == Money::from_minor(least.minor_units(), EUR));
}

TEST_CASE("a rate converts its own source, and chains where it ends") {
  CHECK_THROWS_WITH(won_per_dollar.convert(Money::from_minor(1, EUR), half_up), "cannot combine EUR with USD");
  CHECK_THROWS_WITH(won_per_dollar.chain(won_per_dollar), "cannot combine KRW with USD");
  CHECK_THROWS_WITH(ExchangeRate(USD, KRW, Ratio(0, 1)), "a rate of zero");
  const ExchangeRate huge{KRW, JPY, Ratio{std::numeric_limits<std::uint64_t>::max(), 1}};
  CHECK_THROWS_AS(huge.chain(ExchangeRate(JPY, EUR, Ratio(2, 1))), RatioError);
}

TEST_CASE("a rate is written as an equation") {
  CHECK(to_string(won_per_dollar) == "1 USD = 1480.2 KRW");
  CHECK(to_string(won_per_dollar.inverse()) == "1 KRW = 5/7401 USD");
}

TEST_CASE("a rate leads to another currency") {
  CHECK_THROWS_WITH(ExchangeRate(USD, USD, Ratio(2, 1)), "a rate from a currency to itself");
  CHECK_THROWS_AS(won_per_dollar.chain(won_per_dollar.inverse()), RatioError);
}

static_assert(!std::is_constructible_v<ExchangeRate, Currency, Currency, double>);
static_assert(!std::is_constructible_v<ExchangeRate, Currency, Currency, bool>);

namespace {

constexpr ExchangeRate round_rate{USD, KRW, Ratio{1480, 1}};
constexpr ExchangeRate back = round_rate.inverse();

}  // namespace

// "About 14.8tn won" to 0.1tn; 100,000,000,000 / 1480 is 67,567,567.567….
static_assert(back.convert(Amount{Money::from_major(14'800'000'000'000, KRW), Bound::at_least}.about().stated_to(
                               Money::from_major(100'000'000'000, KRW)),
                           half_up)
              == Amount{Money::from_major(10'000'000'000, USD), Bound::at_least}.about().stated_to(
                  Money::from_minor(67'567'567'57, USD)));
static_assert(round_rate.convert(Amount::range(Money::from_minor(50, USD), Money::from_minor(1'50, USD)), down)
              == Amount::range(Money::from_minor(740, KRW), Money::from_minor(2'220, KRW)));
// A won is less than a cent: the unit of the last digit is a whole cent all the same.
static_assert(back.convert(Amount{Money::from_minor(1'480, KRW)}.stated_to(Money::from_minor(1, KRW)), down).quantum()
              == Money::from_minor(1, USD));

// 1000 won are 67.567… cents, 2000 are 135.135….
static_assert(back.convert(MoneyInterval{Money::from_minor(1000, KRW), Money::from_minor(2000, KRW), true})
              == MoneyInterval{Money::from_minor(67, USD), Money::from_minor(136, USD), true});
static_assert(back.convert(MoneyInterval{Money::from_minor(-1000, KRW), Money::from_minor(-500, KRW)})
              == MoneyInterval{Money::from_minor(-68, USD), Money::from_minor(-33, USD)});
static_assert(back.convert(Amount{Money::from_minor(1000, KRW), Bound::at_least})
              == MoneyInterval{Money::from_minor(67, USD), std::nullopt});

TEST_CASE("an interval whose worth leaves 64 bits is wider, not refused") {
  const auto most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), USD);
  const auto worth = round_rate.convert(MoneyInterval{Money::from_minor(100, USD), most});
  CHECK(worth.low() == Money::from_minor(1480, KRW));
  CHECK_FALSE(worth.high());
  CHECK(worth.overflowed());
  CHECK_THROWS_AS(round_rate.convert(Amount{most}, half_up), MoneyOverflow);
  CHECK_THROWS_AS(round_rate.convert(MoneyInterval{Money::from_minor(1, KRW)}), CurrencyMismatch);
}

}  // namespace test_value_exchange_rate
