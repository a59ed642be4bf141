#include <newsgraph/value/rate.hpp>

#include "../catch.hpp"

#include <limits>
#include <type_traits>

namespace test_value_rate {

using namespace newsgraph;
using enum Currency;
using enum Rounding;

namespace {

constexpr Rate won_per_dollar{USD, KRW, Ratio{7401, 5}};  // 1480.2

}  // namespace

static_assert(std::is_trivially_copyable_v<Rate>);
static_assert(won_per_dollar.source() == USD && won_per_dollar.target() == KRW);
static_assert(won_per_dollar.inverse() == Rate{KRW, USD, Ratio{5, 7401}});
static_assert(won_per_dollar.inverse().inverse() == won_per_dollar);
static_assert(won_per_dollar.chain(Rate{KRW, JPY, Ratio{1, 10}}) == Rate{USD, JPY, Ratio{7401, 50}});

static_assert(won_per_dollar.convert({100'00, USD}, half_up) == Money{148'020, KRW});
static_assert(won_per_dollar.inverse().convert({148'020, KRW}, half_up) == Money{100'00, USD});
// One cent is 14.802 won.
static_assert(won_per_dollar.convert({1, USD}, half_up) == Money{15, KRW});
static_assert(won_per_dollar.convert({1, USD}, down) == Money{14, KRW});
static_assert(won_per_dollar.convert({1, USD}, up) == Money{15, KRW});
static_assert(won_per_dollar.convert({-1, USD}, half_up) == Money{-15, KRW});
static_assert(won_per_dollar.convert({-1, USD}, down) == Money{-14, KRW});
static_assert(won_per_dollar.convert({-1, USD}, up) == Money{-15, KRW});
static_assert(won_per_dollar.convert({0, USD}, up) == Money{0, KRW});

// Three digits to none, none to three, three to four: 1.234 dinars, 5 yen.
static_assert(Rate{KWD, JPY, Ratio{500, 1}}.convert({1234, KWD}, half_up) == Money{617, JPY});
static_assert(Rate{JPY, KWD, Ratio{1, 500}}.convert({5, JPY}, half_up) == Money{10, KWD});
static_assert(Rate{KWD, CLF, Ratio{1, 8}}.convert({1234, KWD}, down) == Money{1542, CLF});  // 0.15425

// 9·10^18 × 3 needs more than 64 bits on the way: 27·10^18 / 7 = 3857142857142857142.857…
static_assert(Rate{KRW, JPY, Ratio{3, 7}}.convert({9'000'000'000'000'000'000, KRW}, half_up)
              == Money{3'857'142'857'142'857'143, JPY});
// A quotient of more than 64 bits that the missing cents bring back: 9·10^18 cents × 100 / 100.
static_assert(Rate{USD, KRW, Ratio{100, 1}}.convert({9'000'000'000'000'000'000, USD}, half_up)
              == Money{9'000'000'000'000'000'000, KRW});

TEST_CASE("a half is told from a little more than a half") {
  // One cent at 1450 is 14.5 won, three are 43.5.
  const Rate round{USD, KRW, Ratio{1450, 1}};
  CHECK(round.convert({1, USD}, half_up) == Money{15, KRW});
  CHECK(round.convert({1, USD}, half_even) == Money{14, KRW});
  CHECK(round.convert({3, USD}, half_even) == Money{44, KRW});
  CHECK(round.convert({-1, USD}, half_up) == Money{-15, KRW});
  // 50 cents at 1.0000000001 are 0.50000000005 won, at 0.9999999999 a little less than half a won.
  CHECK(Rate(USD, KRW, Ratio{10'000'000'001, 10'000'000'000}).convert({50, USD}, half_even) == Money{1, KRW});
  CHECK(Rate(USD, KRW, Ratio{9'999'999'999, 10'000'000'000}).convert({50, USD}, half_up) == Money{0, KRW});
  CHECK(Rate(USD, KRW, Ratio{1, 10'000'000'000}).convert({1, USD}, up) == Money{1, KRW});
}

TEST_CASE("what does not fit after conversion is refused") {
  const Money most{std::numeric_limits<std::int64_t>::max(), USD};
  const Money least{std::numeric_limits<std::int64_t>::min(), USD};
  CHECK_THROWS_AS(won_per_dollar.convert(most, down), MoneyOverflow);
  CHECK_THROWS_AS(Rate(KRW, USD, Ratio(1, 1)).convert(Money{most.minor_units(), KRW}, down), MoneyOverflow);
  CHECK_THROWS_AS(Rate(USD, EUR, Ratio(std::numeric_limits<std::uint64_t>::max(), 1)).convert(most, down),
                  MoneyOverflow);
  // 31 × 1190112520884487201 = 2^65 - 1, half of which rounds up to 2^64: no 64 bits hold that.
  CHECK_THROWS_AS(Rate(USD, EUR, Ratio(1'190'112'520'884'487'201u, 2)).convert(Money(31, USD), up), MoneyOverflow);
  CHECK(Rate(USD, EUR, Ratio(1, 1)).convert(least, down) == Money{least.minor_units(), EUR});
}

TEST_CASE("a rate converts its own source, and chains where it ends") {
  CHECK_THROWS_WITH(won_per_dollar.convert(Money(1, EUR), half_up), "cannot combine EUR with USD");
  CHECK_THROWS_WITH(won_per_dollar.chain(won_per_dollar), "cannot combine KRW with USD");
  CHECK_THROWS_WITH(Rate(USD, KRW, Ratio(0, 1)), "a rate of zero");
  const Rate huge{KRW, JPY, Ratio{std::numeric_limits<std::uint64_t>::max(), 1}};
  CHECK_THROWS_AS(huge.chain(Rate(JPY, EUR, Ratio(2, 1))), RatioError);
}

TEST_CASE("a rate is written as an equation") {
  CHECK(to_string(won_per_dollar) == "1 USD = 1480.2 KRW");
  CHECK(to_string(won_per_dollar.inverse()) == "1 KRW = 5/7401 USD");
}

}  // namespace test_value_rate
