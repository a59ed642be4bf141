#include <newsgraph/value/money_interval.hpp>

#include "../catch.hpp"

#include <limits>
#include <type_traits>

namespace test_value_money_interval {

using namespace newsgraph;
using enum Currency;

namespace {

constexpr Money usd(std::int64_t billions) { return {billions * 100'000'000'000, USD}; }

constexpr MoneyInterval at_least_10{usd(10), std::nullopt};
constexpr MoneyInterval up_to_100{usd(0), usd(100)};

}  // namespace

static_assert(std::is_trivially_copyable_v<MoneyInterval>);
static_assert(!std::is_default_constructible_v<MoneyInterval>);
static_assert(std::is_convertible_v<Money, MoneyInterval>);

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
static_assert(!up_to_100.contains(usd(101)) && !up_to_100.contains(Money{-1, USD}));
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
  const MoneyInterval won = Money{1, KRW};
  CHECK_THROWS_AS(MoneyInterval(usd(1), Money{2, KRW}), CurrencyMismatch);
  CHECK_THROWS_AS(won + usd(1), CurrencyMismatch);
  CHECK_THROWS_AS(won.contains(usd(1)), CurrencyMismatch);
  CHECK_THROWS_AS(hull(won, usd(1)), CurrencyMismatch);
  CHECK_THROWS_WITH(overlaps(won, usd(1)), "cannot combine KRW with USD");
}

TEST_CASE("an end that does not fit is refused, an end that is not there cannot overflow") {
  const Money most{std::numeric_limits<std::int64_t>::max(), USD};
  const MoneyInterval up_to_most{usd(0), most};
  CHECK_THROWS_AS(up_to_most + usd(1), MoneyOverflow);
  CHECK_THROWS_AS(MoneyInterval(most) + at_least_10, MoneyOverflow);
  CHECK(up_to_most + at_least_10 == at_least_10);
}

}  // namespace test_value_money_interval
