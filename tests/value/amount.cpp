// SPDX-License-Identifier: MIT
#include <newsgraph/value/amount.hpp>

#include "../catch.hpp"

#include <limits>
#include <type_traits>

namespace test_value_amount {

using namespace newsgraph;
using enum Currency;
using enum Bound;

namespace {

constexpr Money usd(std::int64_t billions) { return Money::from_minor(billions * 100'000'000'000, USD); }
constexpr Money krw(std::int64_t units) { return Money::from_minor(units, KRW); }
constexpr MoneyInterval from(Money low) { return {low, std::nullopt}; }

// "About 14.8tn won", stated to 0.1tn.
constexpr Amount about_14_8tn = Amount{krw(14'800'000'000'000)}.about().stated_to(krw(100'000'000'000));

}  // namespace

static_assert(std::is_trivially_copyable_v<Amount>);
static_assert(!std::is_default_constructible_v<Amount>);
static_assert(std::is_convertible_v<Money, Amount>);

template <class A, class B>
concept Ordered = requires(const A& a, const B& b) { a < b; };
static_assert(!Ordered<Amount, Amount> && !Ordered<Amount, Money> && !Ordered<MoneyInterval, MoneyInterval>);
static_assert(!Ordered<Money, MoneyInterval> && !Ordered<Amount, MoneyInterval> && Ordered<Money, Money>);
static_assert(name_of(at_least) == "atLeast");
static_assert(parse<Bound>("lessThan") == less_than);

static_assert(Amount{usd(38)}.money() == usd(38));
static_assert(Amount{usd(38)}.bound() == exact);
static_assert(!Amount{usd(38)}.upper_end() && !Amount{usd(38)}.quantum() && !Amount{usd(38)}.approx());
static_assert(Amount::range(usd(10), usd(20)).money() == usd(10));
static_assert(Amount::range(usd(10), usd(20)).upper_end() == usd(20));
static_assert(Amount::range(usd(10), usd(20)).bound() == range);
static_assert(about_14_8tn.approx() && about_14_8tn.quantum() == krw(100'000'000'000));
static_assert(about_14_8tn.currency() == KRW);
static_assert(Amount{usd(38)} != Amount{usd(38)}.about());
static_assert(Amount{usd(38)} != Amount{usd(38)}.stated_to(usd(1)));

// What each bound allows.
static_assert(Amount{krw(10)}.interval() == krw(10));
static_assert(Amount{krw(10), at_least}.interval() == from(krw(10)));
static_assert(Amount{krw(10), more_than}.interval() == from(krw(11)));
static_assert(Amount{krw(10), at_most}.interval() == MoneyInterval{krw(0), krw(10)});
static_assert(Amount{krw(10), less_than}.interval() == MoneyInterval{krw(0), krw(9)});
static_assert(Amount::range(krw(10), krw(20)).interval() == MoneyInterval{krw(10), krw(20)});
static_assert(Amount{krw(-10), at_most}.interval() == MoneyInterval{Money::least(KRW), krw(-10)});
static_assert(!Amount{krw(-10), at_most}.interval().is_exact());
static_assert(!(Amount{krw(-10), at_most} + Amount{krw(3)}).overflowed());
static_assert(Amount{krw(-10), at_most} + Amount{krw(3)} == MoneyInterval{Money::least(KRW), krw(-7)});
// near the figure and below it: what rounds to 100 at the tens is 95 to 104
static_assert(Amount{krw(100), nearly}.stated_to(krw(10)).interval() == MoneyInterval{krw(95), krw(99)});
static_assert(Amount{krw(100), nearly}.about().stated_to(krw(10)).interval() == MoneyInterval{krw(95), krw(99)});
static_assert(Amount{krw(-100), nearly}.stated_to(krw(10)).interval() == MoneyInterval{krw(-99), krw(-95)});
static_assert(Amount{krw(100), nearly}.stated_to(krw(1)).interval() == MoneyInterval{krw(95), krw(99)});
static_assert(Amount{krw(800), nearly}.stated_to(krw(1)).interval() == MoneyInterval{krw(760), krw(799)});
static_assert(Amount{krw(850), nearly}.stated_to(krw(1)).interval() == MoneyInterval{krw(845), krw(849)});
static_assert(Amount{krw(851), nearly}.stated_to(krw(1)).interval() == MoneyInterval{krw(850), krw(850)});
static_assert(Amount{krw(3), nearly}.stated_to(krw(10)).interval() == MoneyInterval{krw(0), krw(2)});
static_assert(Amount{krw(100), nearly}.interval() == MoneyInterval{krw(95), krw(99), true});  // how near, nobody says
static_assert(Amount{krw(0), nearly}.interval() == MoneyInterval{krw(0), krw(0), true});
static_assert(!Amount{krw(100), nearly}.stated_to(krw(10)).interval().has_rough_ends());
static_assert(parse<Bound>("nearly") == nearly);
static_assert(Amount{krw(0), less_than}.interval() == MoneyInterval{Money::least(KRW), krw(-1)});

// "About": with a quantum the ends move, without one they are marked.
static_assert(about_14_8tn.interval() == MoneyInterval{krw(14'750'000'000'000), krw(14'849'999'999'999)});
static_assert(Amount{krw(10)}.about().interval() == MoneyInterval{krw(10), krw(10), true});
static_assert(Amount{krw(10), at_least}.about().interval() == MoneyInterval{krw(10), std::nullopt, true});
static_assert(Amount{krw(10), at_most}.about().interval() == MoneyInterval{krw(0), krw(10), true});
static_assert(Amount{krw(10)}.stated_to(krw(10)).interval() == krw(10));
static_assert(Amount{krw(100), at_least}.about().stated_to(krw(10)).interval() == from(krw(95)));
static_assert(Amount{krw(100), more_than}.about().stated_to(krw(10)).interval() == from(krw(96)));
static_assert(Amount{krw(100), at_most}.about().stated_to(krw(10)).interval() == MoneyInterval{krw(0), krw(104)});
static_assert(Amount{krw(100), less_than}.about().stated_to(krw(10)).interval() == MoneyInterval{krw(0), krw(103)});
static_assert(Amount::range(krw(100), krw(200)).about().stated_to(krw(10)).interval()
              == MoneyInterval{krw(95), krw(204)});

// What rounds half up to the figure: for tens 95 to 104, for fives 8 to 12, for twos 9 (which is 4.5 twos) and 10.
static_assert(Amount{krw(100)}.stated_to(krw(10)).rounding() == MoneyInterval{krw(95), krw(104)});
static_assert(Amount{krw(10)}.stated_to(krw(5)).rounding() == MoneyInterval{krw(8), krw(12)});
static_assert(Amount{krw(10)}.stated_to(krw(2)).rounding() == MoneyInterval{krw(9), krw(10)});
static_assert(Amount{krw(10)}.stated_to(krw(1)).rounding() == krw(10));
static_assert(Amount{krw(10), at_least}.rounding() == krw(10));
static_assert(Amount{krw(-100)}.stated_to(krw(10)).rounding() == MoneyInterval{krw(-104), krw(-95)});
static_assert(Amount{krw(1)}.stated_to(krw(10)).rounding() == MoneyInterval{krw(0), krw(5)});
static_assert(Amount{krw(-1)}.stated_to(krw(10)).rounding() == MoneyInterval{krw(-5), krw(0)});

// "At least 10bn" and "up to 100bn" are neither 110bn nor nothing.
static_assert(Amount{usd(10), at_least} + Amount{usd(100), at_most} == from(usd(10)));
static_assert(Amount{usd(38)} + usd(26) == usd(64));

TEST_CASE("a range needs two ends, in order and of one currency") {
  CHECK_THROWS_WITH(Amount(usd(10), range), "a range needs two ends");
  CHECK_THROWS_AS(Amount::range(usd(20), usd(10)), AmountError);
  CHECK_THROWS_AS(Amount::range(usd(10), krw(20)), CurrencyMismatch);
  CHECK(Amount::range(usd(10), usd(10)).interval().is_exact());
}

TEST_CASE("the unit of the last stated digit is above zero and of the same currency") {
  CHECK_THROWS_WITH(Amount(usd(10)).stated_to(usd(0)), "the unit of the last stated digit is not above zero");
  CHECK_THROWS_AS(Amount(usd(10)).stated_to(usd(-1)), AmountError);
  CHECK_THROWS_AS(Amount(usd(10)).stated_to(krw(1)), CurrencyMismatch);
}

static_assert(Amount{krw(10), at_least} * 3 == from(krw(30)) && 3 * Amount{krw(10)} == krw(30));
static_assert(MoneyInterval{krw(1)} + Amount{krw(10), at_most} == MoneyInterval{krw(1), krw(11)});
static_assert(std::is_convertible_v<Amount, MoneyInterval> && !std::is_constructible_v<Amount, MoneyInterval>);
static_assert(!std::is_constructible_v<Amount, int> && !std::is_constructible_v<Amount, double, Currency>);
static_assert(!std::is_constructible_v<Amount, Money, bool> && !std::is_constructible_v<Amount, Money, int>);

TEST_CASE("ends that leave 64 bits leave the interval true, and said to be wider") {
  const auto most = krw(std::numeric_limits<std::int64_t>::max());
  const auto least = krw(std::numeric_limits<std::int64_t>::min());
  const auto has = [](const MoneyInterval& interval, Money low, std::optional<Money> high) {
    return interval.low() == low && interval.high() == high && interval.overflowed() && !interval.is_exact();
  };
  CHECK(has(Amount{most, more_than}.interval(), most, std::nullopt));
  CHECK(has(Amount{least, less_than}.interval(), least, std::nullopt));
  CHECK(has(Amount{most}.stated_to(krw(10)).rounding(), most - krw(5), std::nullopt));
  CHECK(has(Amount{least}.stated_to(krw(10)).rounding(), least, least + krw(5)));
  CHECK(has(Amount{most}.about().stated_to(krw(10)).interval(), most - krw(5), std::nullopt));
  CHECK(has(Amount{most, at_most}.about().stated_to(krw(10)).interval(), krw(0), std::nullopt));
  CHECK(has(Amount{most, less_than}.about().stated_to(krw(10)).interval(), krw(0), std::nullopt));
  CHECK(has(Amount{least, at_least}.about().stated_to(krw(10)).interval(), least, std::nullopt));
  CHECK(has(Amount{least, more_than}.about().stated_to(krw(10)).interval(), least, std::nullopt));
  // -2^63 about, to tens: at most 5 above it.
  CHECK(Amount{least, at_most}.about().stated_to(krw(10)).interval() == MoneyInterval{least, least + krw(5)});
  CHECK(has(Amount{most} + Amount{krw(1)}, most, std::nullopt));
  CHECK(Amount{most}.stated_to(krw(10)).interval() == most);
  CHECK_THROWS_AS(Amount{krw(1)} * -1, AmountError);
}

}  // namespace test_value_amount
