// SPDX-License-Identifier: MIT
#include <newsgraph/value/exchange_rate_interval.hpp>

#include "../catch.hpp"

#include <array>
#include <limits>
#include <type_traits>

namespace test_value_exchange_rate_interval {

using namespace newsgraph;
using enum Currency;

namespace {

constexpr std::int64_t billion = 1'000'000'000;

constexpr Amount dollars(std::int64_t tenths_of_billions, Bound bound = Bound::exact) {
  return {Money::from_minor(tenths_of_billions * billion * 10, USD), bound};
}

constexpr Amount won(std::int64_t billions, std::int64_t quantum_in_billions) {
  return Amount{Money::from_minor(billions * billion, KRW)}.about().stated_to(
      Money::from_minor(quantum_in_billions * billion, KRW));
}

struct Pair {
  Amount source;
  Amount target;
};

// A source article's six sums, in dollars and in won to the last digit that it states.
constexpr auto pairs = std::to_array<Pair>({
    {dollars(100, Bound::at_least), won(14'800, 100)},       // $10bn, 14.8tn
    {dollars(5'000, Bound::at_least), won(740'000, 1'000)},  // $500bn, 740tn
    {dollars(380), won(56'250, 10)},                         // $38bn, 56.25tn
    {dollars(15'000), won(2'220'300, 100)},                  // $1.5tn, 2220.3tn
    {dollars(260), won(38'490, 10)},                         // $26bn, 38.49tn
    {dollars(1'000, Bound::at_most), won(148'000, 1'000)},   // $100bn, 148tn
});

constexpr ExchangeRateInterval rates_of(const Pair& pair) { return implied_rate(pair.source, pair.target).value(); }

constexpr ExchangeRateInterval between(Ratio low, Ratio high) { return {USD, KRW, {low, true}, {high, false}}; }

constexpr std::optional<ExchangeRateInterval> common() {
  std::optional<ExchangeRateInterval> rates = rates_of(pairs[0]);
  for (const auto& pair : pairs)
    if (rates) rates = intersection(*rates, rates_of(pair));
  return rates;
}

constexpr std::array<bool, 6> which_allow(Ratio ratio) {
  std::array<bool, 6> allowed{};
  for (std::size_t i = 0; i < pairs.size(); ++i) allowed[i] = rates_of(pairs[i]).contains(ratio);
  return allowed;
}

}  // namespace

static_assert(std::is_trivially_copyable_v<ExchangeRateInterval>);

// Half of the last digit up and down: 14.75tn to 14.85tn over $10bn, and so on.
static_assert(rates_of(pairs[0]) == between({1475, 1}, {1485, 1}));
static_assert(rates_of(pairs[1]) == between({1479, 1}, {1481, 1}));
static_assert(rates_of(pairs[2]) == between({56'245, 38}, {56'255, 38}));
static_assert(rates_of(pairs[3]) == between({222'025, 150}, {222'035, 150}));
static_assert(rates_of(pairs[4]) == between({38'485, 26}, {38'495, 26}));
static_assert(rates_of(pairs[5]) == between({1475, 1}, {1485, 1}));

// All six have these rates in common: the low end of the fifth, the high end of the fourth.
static_assert(common() == between({38'485, 26}, {222'035, 150}));
static_assert(which_allow({7401, 5}) == std::array{true, true, true, true, true, true});
static_assert(which_allow({1480, 1}) == std::array{true, true, false, false, false, true});

// The low end belongs to a rounded target, the high end does not.
static_assert(common()->contains({38'485, 26}));
static_assert(!common()->contains({222'035, 150}));

// A headline's 15tn won for $10bn is consistent as rounding.
static_assert(implied_rate(dollars(100), won(15'000, 1'000)) == between({1450, 1}, {1550, 1}));
static_assert(intersection(*common(), between({1450, 1}, {1550, 1})) == common());

// The other way round the open end changes sides: $26bn over 38.495tn to 38.485tn.
static_assert(implied_rate(won(38'490, 10), dollars(260))
              == ExchangeRateInterval{KRW, USD, {Ratio{26, 38'495}, false}, {Ratio{26, 38'485}, true}});
// Both rounded, both open: 95 to 105 over 9.5 to 10.5.
static_assert(implied_rate(Amount{Money::from_minor(1000, USD)}.stated_to(Money::from_minor(100, USD)),
                           Amount{Money::from_minor(100, KRW)}.stated_to(Money::from_minor(10, KRW)))
              == ExchangeRateInterval{USD, KRW, {Ratio{190, 21}, false}, {Ratio{210, 19}, false}});
// Neither rounded: one rate.
static_assert(implied_rate(Money::from_minor(100, USD), Money::from_minor(1480, KRW))
              == ExchangeRateInterval{USD, KRW, {Ratio{1480, 1}, true}, {Ratio{1480, 1}, true}});

TEST_CASE("figures that say nothing about a rate imply none") {
  const Amount dollar = Money::from_minor(100, USD);
  const auto none = Money::from_minor(0, KRW);
  CHECK_FALSE(implied_rate(dollar, none));
  CHECK_FALSE(implied_rate(Money::from_minor(-100, USD), Money::from_minor(1480, KRW)));
  CHECK_FALSE(implied_rate(dollar, Money::from_minor(100, USD)));
  CHECK_FALSE(implied_rate(dollar, Amount::range(Money::from_minor(1400, KRW), Money::from_minor(1500, KRW))));
  CHECK_FALSE(implied_rate(dollar, Amount{Money::from_minor(1480, KRW)}.about()));
  CHECK_FALSE(implied_rate(dollar.stated_to(Money::from_minor(200, USD)), Money::from_minor(1480, KRW)));
  CHECK(implied_rate(dollar.stated_to(Money::from_minor(199, USD)), Money::from_minor(1480, KRW)));
}

TEST_CASE("a rate that does not fit is none") {
  const auto most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), KRW);
  CHECK_FALSE(implied_rate(Money::from_minor(1, USD), most));  // 100 times what int64 holds
  CHECK_FALSE(implied_rate(Money::from_minor(100, USD), Amount{most}.stated_to(most)));
  CHECK(implied_rate(Money::from_minor(100, USD), most)
        == ExchangeRateInterval{
            USD, KRW, {Ratio{9'223'372'036'854'775'807u, 1}, true}, {Ratio{9'223'372'036'854'775'807u, 1}, true}});
}

TEST_CASE("rates that share no rate have no intersection") {
  const auto low = between({1470, 1}, {1480, 1});
  const auto high = between({1480, 1}, {1490, 1});
  CHECK_FALSE(intersection(low, high));
  CHECK_FALSE(intersection(high, low));
  const ExchangeRateInterval point{USD, KRW, {Ratio{1480, 1}, true}, {Ratio{1480, 1}, true}};
  CHECK(intersection(point, high) == point);
  CHECK_FALSE(intersection(point, low));
}

TEST_CASE("an interval of rates is never empty") {
  CHECK_THROWS_WITH(between(Ratio(2, 1), Ratio(1, 1)), "no rate lies between the ends");
  CHECK_THROWS_AS(between(Ratio(1, 1), Ratio(1, 1)), RatioError);
}

TEST_CASE("rates of other currencies do not meet") {
  const auto won_rate = between({1, 1}, {2, 1});
  const ExchangeRateInterval yen_rate{USD, JPY, {Ratio{1, 1}, true}, {Ratio{2, 1}, true}};
  CHECK_THROWS_WITH(intersection(won_rate, yen_rate), "cannot combine KRW with JPY");
  CHECK_THROWS_AS(intersection(won_rate, ExchangeRateInterval(EUR, KRW, won_rate.low(), won_rate.high())),
                  CurrencyMismatch);
}

TEST_CASE("rates are written from end to end, each of which is one of them") {
  CHECK(to_string(*common()) == "1 USD = 1480.1924 to 1480.2333 KRW");
  for (const auto* rate : {"1480.1924", "1480.2333"}) CHECK(common()->contains(*Ratio::parse(rate)));
  for (const auto* rate : {"1480.1923", "1480.2334"}) CHECK_FALSE(common()->contains(*Ratio::parse(rate)));
  CHECK(to_string(rates_of(pairs[0])) == "1 USD = 1475 to 1484.9999 KRW");  // 14.85tn is not about 14.8tn
  CHECK(to_string(*implied_rate(Money::from_minor(100, USD), Money::from_minor(1480, KRW))) == "1 USD = 1480 KRW");
  const auto text = [](Ratio low, bool low_included, Ratio high, bool high_included) {
    return to_string(ExchangeRateInterval{USD, KRW, {low, low_included}, {high, high_included}});
  };
  CHECK(text({1480, 1}, true, {1481, 1}, true) == "1 USD = 1480 to 1481 KRW");
  CHECK(text({1480, 1}, false, {1481, 1}, false) == "1 USD = 1480.0001 to 1480.9999 KRW");
  // Ends between two ticks: 1480.33333… and 1480.66666…
  CHECK(text({4441, 3}, false, {4442, 3}, true) == "1 USD = 1480.3334 to 1480.6666 KRW");
  // Nearer to each other than four digits tell.
  CHECK(text({14'800'001, 10'000}, false, {14'800'002, 10'000}, false) == "1 USD = 1480.00011 to 1480.00019 KRW");
  CHECK(text({148'000'012'345, 100'000'000}, true, {148'000'012'345, 100'000'000}, true)
        == "1 USD = 1480.00012345 KRW");
  // No decimal is one third.
  CHECK(text({1, 3}, true, {1, 3}, true) == "1 USD = about 0.3333 KRW");
  CHECK(text({1, 4'000'000'000}, true, {1, 3'000'000'000}, true) == "1 USD = 0.0000000003 KRW");
  CHECK(text({18'446'744'073'709'551'614u, 1}, true, {18'446'744'073'709'551'615u, 1}, true)
        == "1 USD = about 18446744073709551614.0000 KRW");
}

TEST_CASE("rates lead to another currency") {
  const ExchangeRateEnd one{Ratio{1, 1}, true};
  CHECK_THROWS_WITH(ExchangeRateInterval(USD, USD, one, one), "a rate from a currency to itself");
}

}  // namespace test_value_exchange_rate_interval
