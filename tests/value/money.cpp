// SPDX-License-Identifier: MIT
#include <newsgraph/value/money.hpp>

#include "../catch.hpp"

#include <limits>
#include <type_traits>

namespace test_value_money {

using namespace newsgraph;
using enum Currency;
using limits = std::numeric_limits<std::int64_t>;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b) { a + b; };

template <class A, class B>
concept Multipliable = requires(A a, B b) { a* b; };

constexpr auto most = Money::from_minor(limits::max(), KRW);
constexpr auto least = Money::from_minor(limits::min(), KRW);

bool divides(Money whole, const std::vector<std::int64_t>& weights, const std::vector<std::int64_t>& expected) {
  const auto parts = whole.allocate(weights);
  return std::ranges::equal(parts, expected, {}, &Money::minor_units);
}

}  // namespace

static_assert(sizeof(Money) <= 16);  // 12 where 64 bits stand at any 4 bytes
static_assert(std::is_trivially_copyable_v<Money>);
static_assert(!std::is_default_constructible_v<Money>);
static_assert(!std::is_convertible_v<std::int64_t, Money>);
static_assert(!Addable<Money, std::int64_t>);
static_assert(!Multipliable<Money, Money>);

template <class A, class B>
concept Divisible = requires(A a, B b) { a / b; };

// No number with a fraction, no bool and no character makes or multiplies money; the compiler refuses them.
template <class Number>
concept MakesMoney = requires(Number number) { Money::from_minor(number, USD); } || requires(Number number) {
  Money::from_major(number, USD);
} || requires(Number number, Money money) { money* number; } || requires(Number number, Money money) {
  number* money;
} || requires(Number number, Money money) { money *= number; } || requires(Number number, Money money) {
  money.allocate({number, number});
};

static_assert(!MakesMoney<double> && !MakesMoney<float> && !MakesMoney<long double>);
static_assert(!MakesMoney<bool> && !MakesMoney<char> && !MakesMoney<char8_t> && !MakesMoney<wchar_t>);
static_assert(!Divisible<Money, int> && !Divisible<Money, double>);
static_assert(!MakesMoney<Currency> && !MakesMoney<std::byte>);
static_assert(MakesMoney<int> && MakesMoney<short> && MakesMoney<std::uint64_t> && MakesMoney<std::int8_t>);
static_assert(!std::is_constructible_v<Money, std::int64_t, Currency>
              && !std::is_constructible_v<Money, int, Currency>);
static_assert(!std::is_constructible_v<Money, double, Currency> && !std::is_constructible_v<Money, int>);

static_assert(Money::from_major(38'000'000'000, USD) == Money::from_minor(38'000'000'000'00, USD));
static_assert(Money::from_major(-5, KRW) == Money::from_minor(-5, KRW));
static_assert(Money::from_major(5u, KWD) == Money::from_minor(5'000, KWD));
static_assert(3u * Money::from_minor(5, KRW) == Money::from_minor(15, KRW));

// A third of 100 won is 33.33, two thirds are 66.67, a half of 5 is 2.5.
static_assert(Money::from_minor(100, KRW).scaled({1, 3}, Rounding::half_up) == Money::from_minor(33, KRW));
static_assert(Money::from_minor(100, KRW).scaled({1, 3}, Rounding::up) == Money::from_minor(34, KRW));
static_assert(Money::from_minor(-100, KRW).scaled({2, 3}, Rounding::half_up) == Money::from_minor(-67, KRW));
static_assert(Money::from_minor(5, KRW).scaled({1, 2}, Rounding::half_even) == Money::from_minor(2, KRW));
static_assert(Money::from_minor(5, KRW).scaled({0, 1}, Rounding::up) == Money::from_minor(0, KRW));
static_assert(least.scaled({1, 1}, Rounding::up) == least);

static_assert(Money::from_minor(5, KRW) + Money::from_minor(7, KRW) == Money::from_minor(12, KRW));
static_assert(Money::from_minor(5, KRW) - Money::from_minor(7, KRW) == Money::from_minor(-2, KRW));
static_assert(-Money::from_minor(5, KRW) == Money::from_minor(-5, KRW));
static_assert(Money::from_minor(5, KRW) * 3 == Money::from_minor(15, KRW));
static_assert(-3 * Money::from_minor(5, KRW) == Money::from_minor(-15, KRW));
static_assert(Money::from_minor(5, KRW) != Money::from_minor(5, USD));
static_assert(Money::from_minor(5, KRW) < Money::from_minor(7, KRW));
static_assert((Money::from_minor(5, KRW) <=> Money::from_minor(7, USD)) == std::partial_ordering::unordered);
static_assert((Money::from_minor(5, KRW) <=> Money::from_minor(5, USD)) == std::partial_ordering::unordered);

static_assert(most + least == Money::from_minor(-1, KRW));
static_assert(Money::from_minor(-1, KRW) - least == most);
static_assert(Money::from_minor(-1'073'741'824, KRW) * 8'589'934'592 == least);  // -2^30 × 2^33
static_assert(least * 1 == least);

TEST_CASE("the parts of money add up to the whole") {
  CHECK(divides(Money::from_minor(100, KRW), {1, 1, 1}, {34, 33, 33}));
  CHECK(divides(Money::from_minor(-100, KRW), {1, 1, 1}, {-34, -33, -33}));
  // 10 × (1, 2, 3) / 6 = 1 4/6, 3 2/6, 5: the first has lost most.
  CHECK(divides(Money::from_minor(10, KRW), {1, 2, 3}, {2, 3, 5}));
  // 10 × (3, 2, 1) / 6 = 5, 3 2/6, 1 4/6: the last has lost most.
  CHECK(divides(Money::from_minor(10, KRW), {3, 2, 1}, {5, 3, 2}));
  CHECK(divides(Money::from_minor(1, KRW), {0, 5, 0}, {0, 1, 0}));
  CHECK(divides(Money::from_minor(0, KRW), {1, 2}, {0, 0}));
  CHECK(divides(least, {1}, {limits::min()}));
  // 2^63 - 1 in two equal parts: 2^62 and 2^62 - 1.
  CHECK(divides(most, {limits::max(), limits::max()}, {4'611'686'018'427'387'904, 4'611'686'018'427'387'903}));
}

TEST_CASE("money of two currencies does not add, and both are named") {
  CHECK_THROWS_AS(Money::from_minor(1, USD) + Money::from_minor(1, KRW), CurrencyMismatch);
  CHECK_THROWS_AS(Money::from_minor(1, USD) - Money::from_minor(1, KRW), CurrencyMismatch);
  CHECK_THROWS_WITH(Money::from_minor(1, USD) + Money::from_minor(1, KRW), "cannot combine USD with KRW");
  try {
    static_cast<void>(Money::from_minor(1, USD) + Money::from_minor(1, KRW));
    FAIL("it did add");
  } catch (const CurrencyMismatch& mismatch) {
    CHECK(mismatch.left == USD);
    CHECK(mismatch.right == KRW);
  }
}

TEST_CASE("a result that does not fit is refused, not wrapped") {
  CHECK_THROWS_AS(most + Money::from_minor(1, KRW), MoneyOverflow);
  CHECK_THROWS_AS(least + Money::from_minor(-1, KRW), MoneyOverflow);
  CHECK_THROWS_AS(least - Money::from_minor(1, KRW), MoneyOverflow);
  CHECK_THROWS_AS(Money::from_minor(0, KRW) - least, MoneyOverflow);
  CHECK_THROWS_AS(-least, MoneyOverflow);
  CHECK_THROWS_AS(least * -1, MoneyOverflow);
  CHECK_THROWS_AS(most * 2, MoneyOverflow);
  CHECK_THROWS_AS(most * limits::max(), MoneyOverflow);
  CHECK_THROWS_AS(Money::from_minor(1'073'741'824, KRW) * 8'589'934'592, MoneyOverflow);
  CHECK_THROWS_WITH(most + Money::from_minor(1, KRW), "a sum of money does not fit in 64 bits of minor units");
}

TEST_CASE("integers and fractions too great for money are refused, not wrapped") {
  constexpr auto unsigned_most = std::numeric_limits<std::uint64_t>::max();
  CHECK_THROWS_AS(Money::from_minor(unsigned_most, KRW), MoneyOverflow);
  CHECK_THROWS_AS(Money::from_major(unsigned_most, KRW), MoneyOverflow);
  CHECK_THROWS_AS(Money::from_major(limits::max() / 10, USD), MoneyOverflow);
  CHECK_THROWS_AS(Money::from_minor(2, KRW) * unsigned_most, MoneyOverflow);
  CHECK_THROWS_AS(Money::from_minor(-1, KRW) * unsigned_most, MoneyOverflow);
  CHECK(Money::from_minor(-1, KRW) * (unsigned_most / 2 + 1) == least);
  CHECK(Money::from_minor(0, KRW) * unsigned_most == Money::from_minor(0, KRW));
  CHECK_THROWS_AS(most.scaled({3, 2}, Rounding::down), MoneyOverflow);
  CHECK_THROWS_AS(most.scaled({unsigned_most, 1}, Rounding::down), MoneyOverflow);
}

TEST_CASE("money that cannot be changed stays as it was") {
  auto sum = most;
  CHECK_THROWS_AS((sum += Money::from_minor(1, KRW)), MoneyOverflow);
  CHECK(sum == most);
  sum -= Money::from_minor(7, KRW);
  sum += Money::from_minor(5, KRW);
  CHECK(sum == Money::from_minor(limits::max() - 2, KRW));
  auto triple = Money::from_minor(5, USD);
  triple *= 3;
  CHECK(triple == Money::from_minor(15, USD));
}

// $38bn over seven years is $5,428,571,428.57 1/7 a year: one cent is left over.
TEST_CASE("a lease spread over its years adds up to the lease") {
  const auto lease = Money::from_minor(3'800'000'000'000, USD);
  const auto years = lease.allocate({1, 1, 1, 1, 1, 1, 1});
  REQUIRE(years.size() == 7);
  CHECK(years.front() == Money::from_minor(542'857'142'858, USD));
  CHECK(years.back() == Money::from_minor(542'857'142'857, USD));
  auto total = Money::from_minor(0, USD);
  for (const auto year : years) total += year;
  CHECK(total == lease);
}

TEST_CASE("weights that divide nothing are refused") {
  const auto money = Money::from_minor(100, KRW);
  CHECK_THROWS_WITH(money.allocate(std::vector<std::int64_t>{}), "no weight is above zero");
  CHECK_THROWS_WITH(money.allocate({0, 0}), "no weight is above zero");
  CHECK_THROWS_WITH(money.allocate({3, -1}), "a weight is negative");
  CHECK_THROWS_WITH(money.allocate({limits::max(), limits::max(), limits::max()}),
                    "the weights add up to more than 64 bits");
  CHECK_THROWS_AS(money.allocate({0}), AllocationError);
}

static_assert(major_units(Money::from_minor(1250, USD)) == MajorUnits{12, 50});
static_assert(major_units(Money::from_minor(-1250, USD)) == MajorUnits{12, 50});
static_assert(major_units(Money::from_minor(1250, KRW)) == MajorUnits{1250, 0});
static_assert(major_units(Money::from_minor(1250, KWD)) == MajorUnits{1, 250});
static_assert(major_units(Money::from_minor(0, USD)) == MajorUnits{0, 0});

TEST_CASE("the least sum has a magnitude") {
  CHECK(major_units(Money::from_minor(limits::min(), USD)) == MajorUnits{92'233'720'368'547'758, 8});
}

static_assert(Money::parse("12.50", USD) == Money::from_minor(1250, USD));
static_assert(Money::parse("12.5", USD) == Money::from_minor(1250, USD));
static_assert(Money::parse("38000000000", USD) == Money::from_minor(3'800'000'000'000, USD));
static_assert(Money::parse("2220300000000000", KRW) == Money::from_minor(2'220'300'000'000'000, KRW));
static_assert(Money::parse("0.001", KWD) == Money::from_minor(1, KWD));
static_assert(Money::parse("0.0001", CLF) == Money::from_minor(1, CLF));

TEST_CASE("money with more digits than its currency has is refused") {
  CHECK(Money::parse("12.505", USD) == DecimalFault::too_many_digits);
  CHECK(Money::parse("1200.0", KRW) == DecimalFault::too_many_digits);
}

TEST_CASE("the range of money is that of its minor units") {
  CHECK(Money::parse("92233720368547758.07", USD) == Money::from_minor(limits::max(), USD));
  CHECK(Money::parse("92233720368547758.08", USD) == DecimalFault::out_of_range);
  CHECK(Money::parse("9223372036854775807", KRW) == Money::from_minor(limits::max(), KRW));
  CHECK(Money::parse("9223372036854775807", USD) == DecimalFault::out_of_range);
  CHECK(Money::parse("$5", USD) == DecimalFault::malformed);
}

TEST_CASE("money is written with its code and all its digits") {
  CHECK(to_string(Money::from_minor(1250, USD)) == "USD 12.50");
  CHECK(to_string(Money::from_minor(1200, KRW)) == "KRW 1200");
  CHECK(to_string(Money::from_minor(-5, KWD)) == "KWD -0.005");
  CHECK(to_string(Money::from_minor(limits::min(), USD)) == "USD -92233720368547758.08");
}

}  // namespace test_value_money
