// SPDX-License-Identifier: MIT
#include <newsgraph/value/money_interval.hpp>

#include "../catch.hpp"

#include <limits>
#include <type_traits>

namespace test_value_money_interval {

using namespace newsgraph;
using enum Currency;

namespace {

constexpr Money usd(std::int64_t billions) { return Money::from_minor(billions * 100'000'000'000, USD); }

constexpr MoneyInterval at_least_10{usd(10), std::nullopt};
constexpr MoneyInterval up_to_100{usd(0), usd(100)};

}  // namespace

static_assert(std::is_trivially_copyable_v<MoneyInterval>);
static_assert(!std::is_default_constructible_v<MoneyInterval>);
static_assert(std::is_convertible_v<Money, MoneyInterval>);
static_assert(std::is_constructible_v<MoneyInterval, Money, Money, bool>);
static_assert(!std::is_constructible_v<MoneyInterval, Money, Money, double>);
static_assert(!std::is_constructible_v<MoneyInterval, Money, Money, const char*>);

static_assert(MoneyInterval{usd(38)} == MoneyInterval{usd(38), usd(38)});
static_assert(MoneyInterval{usd(38)}.is_exact());
static_assert(!MoneyInterval{usd(38), usd(38), true}.is_exact());
static_assert(!at_least_10.is_exact());
static_assert(!MoneyInterval{usd(0), std::nullopt}.is_exact());
static_assert(MoneyInterval{usd(0), std::nullopt} != MoneyInterval{usd(0)});
static_assert(at_least_10.low() == usd(10));
static_assert(!at_least_10.high());
static_assert(up_to_100.high() == usd(100));
static_assert(up_to_100.currency() == USD);

static_assert(at_least_10 + up_to_100 == at_least_10);
static_assert(up_to_100 + at_least_10 == at_least_10);
static_assert(up_to_100 + usd(5) == MoneyInterval{usd(5), usd(105)});
static_assert((MoneyInterval{usd(1), usd(2), true} + usd(5)).approx());
static_assert((at_least_10 + MoneyInterval{usd(1), usd(2), true}).approx());
static_assert(!(at_least_10 + up_to_100).approx());

static_assert(up_to_100.contains(usd(0)) && up_to_100.contains(usd(100)));
static_assert(!up_to_100.contains(usd(101)) && !up_to_100.contains(Money::from_minor(-1, USD)));
static_assert(at_least_10.contains(usd(90'000)) && !at_least_10.contains(usd(9)));

static_assert(hull(MoneyInterval{usd(5)}, usd(3)) == MoneyInterval{usd(3), usd(5)});
static_assert(hull(up_to_100, at_least_10) == MoneyInterval{usd(0), std::nullopt});
static_assert(hull(MoneyInterval{usd(-3), usd(-2)}, at_least_10) == MoneyInterval{usd(-3), std::nullopt});

static_assert(overlaps(up_to_100, at_least_10) && overlaps(at_least_10, up_to_100));
static_assert(overlaps(up_to_100, usd(100)) && !overlaps(up_to_100, usd(101)));
static_assert(!overlaps(at_least_10, usd(9)) && !overlaps(usd(9), at_least_10));
static_assert(overlaps(at_least_10, MoneyInterval{usd(20), std::nullopt}));

TEST_CASE("intervals add up in place") {
  MoneyInterval total = usd(0);
  total += usd(38);
  total += at_least_10;
  CHECK(total == MoneyInterval{usd(48), std::nullopt});
}

TEST_CASE("an interval that ends below its start is refused") {
  CHECK_THROWS_AS(MoneyInterval(usd(2), usd(1)), AmountError);
  CHECK_THROWS_WITH(MoneyInterval(usd(2), usd(1)), "the upper end is below the lower end");
}

TEST_CASE("intervals of two currencies do not meet") {
  const MoneyInterval won = Money::from_minor(1, KRW);
  CHECK_THROWS_AS(MoneyInterval(usd(1), Money::from_minor(2, KRW)), CurrencyMismatch);
  CHECK_THROWS_AS(won + usd(1), CurrencyMismatch);
  CHECK_THROWS_AS(won.contains(usd(1)), CurrencyMismatch);
  CHECK_THROWS_AS(hull(won, usd(1)), CurrencyMismatch);
  CHECK_THROWS_WITH(overlaps(won, usd(1)), "cannot combine KRW with USD");
}

namespace {

constexpr auto most_cents = Money::from_minor(std::numeric_limits<std::int64_t>::max(), USD);
constexpr auto least_cents = Money::from_minor(std::numeric_limits<std::int64_t>::min(), USD);
constexpr auto a_cent = Money::from_minor(1, USD);

constexpr bool has(const MoneyInterval& interval, Money low, std::optional<Money> high, bool overflowed) {
  return interval.low() == low && interval.high() == high && interval.overflowed() == overflowed;
}

template <class A, class B>
concept IntervalTimes = requires(A a, B b) {
  a* b;
  b* a;
  a *= b;
};

}  // namespace

static_assert(sizeof(MoneyInterval) <= 32);  // 24 where 64 bits stand at any 4 bytes

// An upper end that leaves 64 bits is none; one that is not there can't leave them.
static_assert(has(MoneyInterval{usd(0), most_cents} + a_cent, a_cent, std::nullopt, true));
static_assert(has(MoneyInterval{usd(0), most_cents} + at_least_10, usd(10), std::nullopt, false));

// A lower end that leaves them upwards is the greatest sum, and what is added then still counts.
static_assert(has(MoneyInterval{most_cents} + a_cent, most_cents, std::nullopt, true));
static_assert(has(MoneyInterval{most_cents} + at_least_10, most_cents, std::nullopt, true));
static_assert(has(MoneyInterval{most_cents} + a_cent + Money::from_minor(-5, USD), most_cents - a_cent * 5,
                  std::nullopt, true));

// One that leaves them downwards is the least sum, which stands for no lower end, whatever is added.
constexpr auto next_to_least = least_cents + a_cent;
static_assert(has(MoneyInterval{next_to_least, usd(3)} + a_cent * -2, least_cents, usd(3) - a_cent * 2, true));
static_assert(has(MoneyInterval{next_to_least, usd(3)} + a_cent * -2 + usd(5), least_cents, usd(8) - a_cent * 2, true));
static_assert(has(MoneyInterval{least_cents} + Money::from_minor(-1, USD), least_cents, std::nullopt, true));

// Without a lower end nothing leaves them there.
static_assert(has(MoneyInterval{least_cents, usd(3)} + Money::from_minor(-1, USD), least_cents, usd(3) - a_cent,
                  false));
static_assert(has(MoneyInterval{least_cents, usd(3)} * 2, least_cents, usd(6), false));

// What has left them is never exact, not even where its ends meet again.
static_assert(!(MoneyInterval{least_cents, least_cents + a_cent} + Money::from_minor(-1, USD)).is_exact());
static_assert(hull(MoneyInterval{most_cents} + a_cent, usd(1)).overflowed());

static_assert(up_to_100 * 3 == MoneyInterval{usd(0), usd(300)});
static_assert(3u * at_least_10 == MoneyInterval{usd(30), std::nullopt});
static_assert((MoneyInterval{usd(1), usd(2), true} * 2).approx());
static_assert(at_least_10 * 0 == usd(0));
static_assert(has(MoneyInterval{usd(1), most_cents} * 2, usd(2), std::nullopt, true));
static_assert(has(MoneyInterval{most_cents} * 2, most_cents, std::nullopt, true));
static_assert(has(MoneyInterval{least_cents} * std::numeric_limits<std::uint64_t>::max(), least_cents, std::nullopt,
                  true));
static_assert(has((MoneyInterval{next_to_least, usd(0)} * 2) * 1, least_cents, usd(0), true));
static_assert(has((MoneyInterval{next_to_least, usd(0)} * 2) * 0, usd(0), usd(0), false));
static_assert(!IntervalTimes<MoneyInterval, double> && !IntervalTimes<MoneyInterval, bool>);
static_assert(!IntervalTimes<MoneyInterval, char> && IntervalTimes<MoneyInterval, std::uint64_t>);

// A third of -100 to 101 cents is -33.33 to 33.67: the ends go outwards.
static_assert(MoneyInterval{Money::from_minor(-100, USD), Money::from_minor(101, USD)}.scaled({1, 3})
              == MoneyInterval{Money::from_minor(-34, USD), Money::from_minor(34, USD)});
// Between a third and a half of -101 to -100 is -50.5 to -33.33.
static_assert(MoneyInterval{Money::from_minor(-101, USD), Money::from_minor(-100, USD)}.scaled({1, 3}, {1, 2})
              == MoneyInterval{Money::from_minor(-51, USD), Money::from_minor(-33, USD)});
static_assert(up_to_100.scaled({1, 2}, {1, 3}) == up_to_100.scaled({1, 3}, {1, 2}));

TEST_CASE("an interval is not multiplied by less than nothing") {
  CHECK_THROWS_WITH(up_to_100 * -1, "an interval times a number below zero");
  auto total = up_to_100;
  total *= 2;
  CHECK(total == MoneyInterval{usd(0), usd(200)});
}

}  // namespace test_value_money_interval
