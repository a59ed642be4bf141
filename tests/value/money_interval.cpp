// SPDX-License-Identifier: MIT
#include <newsgraph/value/money_interval.hpp>

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/exchange_rate.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
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

static_assert(sizeof(MoneyInterval) <= 40);

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

namespace {

/// So many millions.
constexpr Money usd_m(std::int64_t millions) { return Money::from_minor(millions * 100'000'000, USD); }

constexpr MoneyInterval about(std::int64_t millions, std::int64_t last, Bound bound = Bound::exact) {
  return Amount{usd_m(millions), bound}.about().stated_to(usd_m(last));
}

/// Whether it is printed with these figures, in millions, and which of them are about.
constexpr bool reads(const MoneyInterval& interval, Money low, std::optional<Money> high, bool low_about,
                     bool high_about) {
  return interval.stated_low() == low && interval.stated_high() == high && interval.low_is_about() == low_about
         && interval.high_is_about() == high_about && interval.approx() == (low_about || high_about);
}

constexpr bool reads_about(const MoneyInterval& interval, Money figure) {
  return reads(interval, figure, figure, true, true);
}

}  // namespace

// A sum of which one term is about is about, to the last digit of the coarsest of those terms.
static_assert(reads_about(about(286, 1) + about(8'100, 100), usd_m(8'400)));
static_assert((about(286, 1) + about(8'100, 100)).low() == Money::from_minor(833'550'000'000, USD));
static_assert((about(286, 1) + about(8'100, 100)).high() == Money::from_minor(843'649'999'998, USD));
static_assert(reads_about(about(8'100, 100) + Money::from_minor(1, USD), usd_m(8'100)));
static_assert(reads_about(about(8'100, 100) + usd_m(50), usd_m(8'200)));  // 8.15 to 0.1, half up
static_assert(reads_about(about(5, 1) + usd_m(9'876), usd_m(9'881)));     // an exact term is not coarse
static_assert(!(about(286, 1) + about(8'100, 100)).has_rough_ends());

// Bounds add up as what they are.
static_assert(reads(Amount{usd_m(5'000), Bound::at_least} + about(1'000, 1'000), usd_m(6'000), std::nullopt, true,
                    false));
static_assert(reads(about(1'000, 100) + Amount::range(usd_m(1'000), usd_m(2'000)), usd_m(2'000), usd_m(3'000), true,
                    true));
static_assert(reads(about(100, 10) + Amount{usd_m(3'000), Bound::at_most}, usd_m(100), usd_m(3'100), true, true));
static_assert(reads(Amount{usd_m(3'000), Bound::at_most}, usd_m(0), usd_m(3'000), false, false));
static_assert(reads(about(3'000, 1'000, Bound::at_most), usd_m(0), usd_m(3'000), false, true));
static_assert(reads(about(3'000, 1'000, Bound::at_least), usd_m(3'000), std::nullopt, true, false));

// The sums that "more than" and "less than" allow begin and end beside the figure.
constexpr MoneyInterval above_5 = Amount{usd_m(5'000), Bound::more_than};
static_assert(above_5.low() == usd_m(5'000) + a_cent && above_5.stated_low() == usd_m(5'000));
static_assert((above_5 + usd_m(1'000)).low() == usd_m(6'000) + a_cent);
static_assert((above_5 + usd_m(1'000)).stated_low() == usd_m(6'000));
constexpr MoneyInterval below_5 = Amount{usd_m(5'000), Bound::less_than};
static_assert((below_5 + below_5).high() == usd_m(10'000) - a_cent * 2);
static_assert((below_5 + below_5).stated_high() == usd_m(10'000));

// "About" that nobody says how much: the digits are those of the figure, no coarser than its unit.
constexpr MoneyInterval rough_8_1{usd_m(8'100), usd_m(8'100), true};
static_assert(rough_8_1.has_rough_ends() && reads_about(rough_8_1, usd_m(8'100)));
static_assert(reads_about(rough_8_1 + MoneyInterval{usd_m(286), usd_m(286), true}, usd_m(8'400)));
static_assert(reads_about(MoneyInterval{usd_m(300'000), usd_m(300'000), true} + usd_m(32'400), usd_m(332'000)));
static_assert((rough_8_1 + usd_m(1)).has_rough_ends() && hull(usd_m(1), rough_8_1).has_rough_ends());

// Times an integer is a sum of so many.
static_assert(reads_about(about(9'900, 100) * 2, usd_m(19'800)));
static_assert(reads_about(about(9'900, 100) + about(9'900, 100), usd_m(19'800)));
static_assert(reads(about(9'900, 100) * 0, usd_m(0), usd_m(0), false, false));

// A part has as many digits as the whole.
static_assert(reads_about(about(15'000, 1'000).scaled({1, 2}), usd_m(7'500)));
static_assert(reads_about(about(38'000, 1'000).scaled({1, 7}), usd_m(5'400)));
static_assert(reads(about(8'100, 100).scaled({0, 1}, {1, 1}), usd_m(0), usd_m(8'100), false, true));
// Of a hard figure it is about only where no cent hits it, with three digits at least.
static_assert(reads(MoneyInterval{usd_m(38'000)}.scaled({1, 4}), usd_m(9'500), usd_m(9'500), false, false));
static_assert(reads_about(MoneyInterval{usd_m(38'000)}.scaled({1, 7}), usd_m(5'430)));
// 1,763.571… in five digits.
static_assert(reads_about(MoneyInterval{usd_m(12'345)}.scaled({1, 7}), Money::from_minor(176'360'000'000, USD)));
static_assert(reads(at_least_10.scaled({1, 3}), usd_m(3'330), std::nullopt, true, false));
static_assert(reads(MoneyInterval{usd_m(0), usd_m(10'000)}.scaled({1, 3}), usd_m(0), usd_m(3'330), false, true));
static_assert(!MoneyInterval{usd_m(38'000)}.scaled({1, 7}).is_exact());

// Each end of a hull is that of the interval it is taken from.
static_assert(reads(hull(about(8'100, 100), about(9'000, 100)), usd_m(8'100), usd_m(9'000), true, true));
static_assert(reads(hull(usd_m(1'000), about(2'000, 1'000)), usd_m(1'000), usd_m(2'000), false, true));
static_assert(reads(hull(about(300, 1), about(1'000, 1'000)), usd_m(300), usd_m(1'000), true, true));
// Of two that go as far, the one that is about: an interval without its upper end is still "at least about".
constexpr MoneyInterval about_5 = about(5'000, 1'000);
static_assert(reads(hull(about_5, {about_5.low(), std::nullopt}), usd_m(5'000), std::nullopt, true, false));
static_assert(reads(hull({about_5.low(), std::nullopt}, about_5), usd_m(5'000), std::nullopt, true, false));

// The coarser end has the word where the figures would be in the wrong order.
static_assert(reads_about(MoneyInterval{about(4'621, 1)} + about(0, 100, Bound::at_most), usd_m(4'600)));

// The lesser of two, and what one leaves of the other.
static_assert(lesser(up_to_100, at_least_10) == up_to_100);
static_assert(lesser(at_least_10, up_to_100) == up_to_100);
static_assert(lesser(at_least_10, MoneyInterval{usd(20), std::nullopt}) == at_least_10);
static_assert(reads(lesser(MoneyInterval{usd_m(1'000), usd_m(9'000)}, about(2'000, 100)), usd_m(1'000), usd_m(2'000),
                    false, true));
static_assert(left_of(MoneyInterval{usd(38)}, usd(10)) == usd(28));
static_assert(left_of(up_to_100, at_least_10) == MoneyInterval{usd(0), usd(90)});
static_assert(left_of(at_least_10, MoneyInterval{usd(2), usd(3)}) == MoneyInterval{usd(7), std::nullopt});
static_assert(left_of(MoneyInterval{usd(3)}, usd(10)) == usd(0));
static_assert(left_of(MoneyInterval{most_cents} * 2, usd(1)).overflowed());
static_assert(reads_about(left_of(about(8'100, 100), usd_m(2'050)), usd_m(6'100)));  // 6.05 to 0.1, half up

static_assert(Amount{usd(1)}.about().interval() != MoneyInterval{usd(1)});
static_assert(about(8'100, 100) == MoneyInterval{usd_m(8'050), usd_m(8'150) - a_cent});

TEST_CASE("what is about keeps its digits in another currency") {
  const ExchangeRate won{USD, KRW, Ratio{1'479, 1}};
  const auto krw_bn = [](std::int64_t billions) { return Money::from_minor(billions * 1'000'000'000, KRW); };
  CHECK(reads_about(won.convert(about(10'000, 1'000)), krw_bn(15'000)));  // two digits of 14.79tn
  CHECK(reads_about(won.convert(about(10'000, 10)), krw_bn(14'790)));
  CHECK(reads(won.convert(MoneyInterval{usd_m(10'000)}), krw_bn(14'790), krw_bn(14'790), false, false));
  // 14.79tn won are $10bn; 1tn won are $676,132,521.97…: three digits.
  CHECK(reads_about(won.inverse().convert(MoneyInterval{krw_bn(1'000)}), usd_m(676)));
}

TEST_CASE("sums that 64 bits do not hold state no figure beyond them") {
  const auto most = Amount{most_cents}.about().stated_to(Money::from_minor(10, USD)).interval();
  CHECK(reads(most, most_cents, std::nullopt, true, false));
  CHECK(reads(most + most, most_cents, std::nullopt, false, false));
  CHECK(reads(MoneyInterval{most_cents, most_cents, true} * 3, most_cents, std::nullopt, false, false));
}

namespace {

__extension__ using Wide = __int128;

/// Random intervals, each with one sum that it may be.
struct Drawn {
  MoneyInterval interval;
  Wide sum;
};

class Draws {
public:
  explicit Draws(std::uint32_t seed) : random_{seed} {}

  std::int64_t below(std::int64_t end) { return std::uniform_int_distribution<std::int64_t>{0, end - 1}(random_); }

  Amount amount() {
    const auto digits = below(17);
    std::int64_t step = 1;
    for (std::int64_t i = 0; i < digits; ++i) step *= 10;
    const auto quantum = Money::from_minor(step, USD);
    const auto figure = quantum * below(500);
    Amount found = below(6) == 0 ? Amount::range(figure, figure + quantum * below(50))
                                 : Amount{figure, static_cast<Bound>(below(5))};
    found = below(3) == 0 ? found : found.about();
    return below(4) == 0 ? found : found.stated_to(quantum);
  }

  Wide sum_in(const MoneyInterval& interval) {
    const Wide low = (std::max<std::int64_t>)(interval.low().minor_units(), -1'000);
    const Wide high = interval.high() ? Wide{interval.high()->minor_units()} : low + below(1'000'000'000'000);
    return low + below(3) * ((high - low) / 2);
  }

  Drawn drawn() {
    const auto interval = amount().interval();
    return {interval, sum_in(interval)};
  }

  Ratio ratio() { return {below(1'000), below(1'000) + 1}; }

private:
  std::mt19937 random_;
};

bool holds(const MoneyInterval& interval, Wide numerator, Wide denominator = 1) {
  if (Wide{interval.low().minor_units()} * denominator > numerator && !interval.overflowed()) return false;
  return !interval.high() || numerator <= Wide{interval.high()->minor_units()} * denominator;
}

}  // namespace

TEST_CASE("whatever chain of sums, products, parts and hulls: the sums stay in the interval") {
  Draws draw{20260504};
  int about = 0;
  int hard = 0;
  for (int round = 0; round < 20'000; ++round) {
    auto all = draw.drawn();
    for (int step = 0; step < 6; ++step) {
      const auto other = draw.drawn();
      switch (draw.below(6)) {
        case 0:
        case 1: all = {all.interval + other.interval, all.sum + other.sum}; break;
        case 2: {
          const auto times = draw.below(4);
          all = {all.interval * times, all.sum * times};
          break;
        }
        case 3: {
          const auto ratio = draw.ratio();
          const Wide numerator = all.sum * static_cast<Wide>(ratio.numerator());
          const auto denominator = static_cast<Wide>(ratio.denominator());
          all.interval = all.interval.scaled(ratio);
          REQUIRE(holds(all.interval, numerator, denominator));
          all.sum = numerator / denominator;
          break;
        }
        case 4: all.interval = hull(all.interval, other.interval); break;
        default: all = {lesser(all.interval, other.interval), (std::min)(all.sum, other.sum)};
      }
      REQUIRE(holds(all.interval, all.sum));
      if (all.interval.high()) REQUIRE(all.interval.low() <= *all.interval.high());
      ++(all.interval.approx() ? about : hard);
    }
  }
  CHECK(about > 10'000);
  CHECK(hard > 1'000);
}

TEST_CASE("the figure of a sum is one that it allows, to the minor unit, and the order of terms does not matter") {
  Draws draw{7};
  for (int round = 0; round < 20'000; ++round) {
    const auto a = draw.amount().interval();
    const auto b = draw.amount().interval();
    const auto c = draw.amount().interval();
    const auto sum = a + b + c;
    CAPTURE(round);
    for (const auto& other : {c + b + a, a + c + b}) {
      REQUIRE(other == sum);
      REQUIRE(other.stated_low() == sum.stated_low());
      REQUIRE(other.stated_high() == sum.stated_high());
      REQUIRE(other.low_is_about() == sum.low_is_about());
      REQUIRE(other.high_is_about() == sum.high_is_about());
    }
    // An end is about if that end of a term is. "Up to about $5bn" and "at least $3bn" are at least $3bn.
    if (!sum.overflowed() && sum.low() != least_cents) {
      REQUIRE(sum.low_is_about() == (a.low_is_about() || b.low_is_about() || c.low_is_about()));
      REQUIRE(sum.high_is_about() == (sum.high() && (a.high_is_about() || b.high_is_about() || c.high_is_about())));
    }
    const auto both = hull(hull(a, b), c);
    REQUIRE(both.stated_low() == hull(a, hull(c, b)).stated_low());
    REQUIRE(both.stated_high() == hull(b, hull(c, a)).stated_high());
    REQUIRE((!sum.high() || sum.stated_low() <= *sum.stated_high()));
    const auto is_plain = [](const MoneyInterval& i) {  // one width on both sides of its figures
      return !i.has_rough_ends() && i.low().minor_units() > 0 && (!i.high() || i.low_is_about() == i.high_is_about());
    };
    if (!is_plain(a) || !is_plain(b) || !is_plain(c)) continue;
    const auto allows = [](const MoneyInterval& interval, Money figure) {
      const Wide units = figure.minor_units();
      return interval.low().minor_units() - Wide{3} <= units
             && (!interval.high() || units <= interval.high()->minor_units() + Wide{3});
    };
    for (const auto& interval : {sum, both}) {
      REQUIRE(allows(interval, interval.stated_low()));
      if (interval.stated_high()) REQUIRE(allows(interval, *interval.stated_high()));
    }
  }
}

}  // namespace test_value_money_interval
