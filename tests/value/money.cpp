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

constexpr Money most{limits::max(), KRW};
constexpr Money least{limits::min(), KRW};

constexpr bool divides(Money whole, std::vector<std::int64_t> weights, std::vector<std::int64_t> expected) {
  const auto parts = whole.allocate(weights);
  return std::ranges::equal(parts, expected, {}, &Money::minor_units);
}

}  // namespace

static_assert(sizeof(Money) == 16);
static_assert(std::is_trivially_copyable_v<Money>);
static_assert(!std::is_default_constructible_v<Money>);
static_assert(!std::is_convertible_v<std::int64_t, Money>);
static_assert(!Addable<Money, std::int64_t>);
static_assert(!Multipliable<Money, Money>);

static_assert(Money{5, KRW} + Money{7, KRW} == Money{12, KRW});
static_assert(Money{5, KRW} - Money{7, KRW} == Money{-2, KRW});
static_assert(-Money{5, KRW} == Money{-5, KRW});
static_assert(Money{5, KRW} * 3 == Money{15, KRW});
static_assert(-3 * Money{5, KRW} == Money{-15, KRW});
static_assert(Money{5, KRW} != Money{5, USD});
static_assert(Money{5, KRW} < Money{7, KRW});
static_assert((Money{5, KRW} <=> Money{7, USD}) == std::partial_ordering::unordered);
static_assert((Money{5, KRW} <=> Money{5, USD}) == std::partial_ordering::unordered);

static_assert(most + least == Money{-1, KRW});
static_assert(Money{-1, KRW} - least == most);
static_assert(Money{-1'073'741'824, KRW} * 8'589'934'592 == least);  // -2^30 × 2^33
static_assert(least * 1 == least);

static_assert(divides({100, KRW}, {1, 1, 1}, {34, 33, 33}));
static_assert(divides({-100, KRW}, {1, 1, 1}, {-34, -33, -33}));
// 10 × (1, 2, 3) / 6 = 1 4/6, 3 2/6, 5: the first has lost most.
static_assert(divides({10, KRW}, {1, 2, 3}, {2, 3, 5}));
// 10 × (3, 2, 1) / 6 = 5, 3 2/6, 1 4/6: the last has lost most.
static_assert(divides({10, KRW}, {3, 2, 1}, {5, 3, 2}));
static_assert(divides({1, KRW}, {0, 5, 0}, {0, 1, 0}));
static_assert(divides({0, KRW}, {1, 2}, {0, 0}));
static_assert(divides(least, {1}, {limits::min()}));
// 2^63 - 1 in two equal parts: 2^62 and 2^62 - 1.
static_assert(divides(most, {limits::max(), limits::max()}, {4'611'686'018'427'387'904, 4'611'686'018'427'387'903}));

TEST_CASE("money of two currencies does not add, and both are named") {
  CHECK_THROWS_AS(Money(1, USD) + Money(1, KRW), CurrencyMismatch);
  CHECK_THROWS_AS(Money(1, USD) - Money(1, KRW), CurrencyMismatch);
  CHECK_THROWS_WITH(Money(1, USD) + Money(1, KRW), "cannot combine USD with KRW");
  try {
    static_cast<void>(Money{1, USD} + Money{1, KRW});
    FAIL("it did add");
  } catch (const CurrencyMismatch& mismatch) {
    CHECK(mismatch.left == USD);
    CHECK(mismatch.right == KRW);
  }
}

TEST_CASE("a result that does not fit is refused, not wrapped") {
  CHECK_THROWS_AS(most + Money(1, KRW), MoneyOverflow);
  CHECK_THROWS_AS(least + Money(-1, KRW), MoneyOverflow);
  CHECK_THROWS_AS(least - Money(1, KRW), MoneyOverflow);
  CHECK_THROWS_AS(Money(0, KRW) - least, MoneyOverflow);
  CHECK_THROWS_AS(-least, MoneyOverflow);
  CHECK_THROWS_AS(least * -1, MoneyOverflow);
  CHECK_THROWS_AS(most * 2, MoneyOverflow);
  CHECK_THROWS_AS(most * limits::max(), MoneyOverflow);
  CHECK_THROWS_AS(Money(1'073'741'824, KRW) * 8'589'934'592, MoneyOverflow);
  CHECK_THROWS_WITH(most + Money(1, KRW), "a sum of money does not fit in 64 bits of minor units");
}

TEST_CASE("money that cannot be changed stays as it was") {
  auto sum = most;
  CHECK_THROWS_AS((sum += Money{1, KRW}), MoneyOverflow);
  CHECK(sum == most);
  sum -= Money{7, KRW};
  sum += Money{5, KRW};
  CHECK(sum == Money{limits::max() - 2, KRW});
  auto triple = Money{5, USD};
  triple *= 3;
  CHECK(triple == Money{15, USD});
}

// $38bn over seven years is $5,428,571,428.57 1/7 a year: one cent is left over.
TEST_CASE("a lease spread over its years adds up to the lease") {
  const Money lease{3'800'000'000'000, USD};
  const auto years = lease.allocate({1, 1, 1, 1, 1, 1, 1});
  REQUIRE(years.size() == 7);
  CHECK(years.front() == Money{542'857'142'858, USD});
  CHECK(years.back() == Money{542'857'142'857, USD});
  Money total{0, USD};
  for (const auto year : years) total += year;
  CHECK(total == lease);
}

TEST_CASE("weights that divide nothing are refused") {
  const Money money{100, KRW};
  CHECK_THROWS_WITH(money.allocate(std::vector<std::int64_t>{}), "no weight is above zero");
  CHECK_THROWS_WITH(money.allocate({0, 0}), "no weight is above zero");
  CHECK_THROWS_WITH(money.allocate({3, -1}), "a weight is negative");
  CHECK_THROWS_WITH(money.allocate({limits::max(), limits::max(), limits::max()}),
                    "the weights add up to more than 64 bits");
  CHECK_THROWS_AS(money.allocate({0}), AllocationError);
}

static_assert(major_units({1250, USD}) == MajorUnits{12, 50});
static_assert(major_units({-1250, USD}) == MajorUnits{12, 50});
static_assert(major_units({1250, KRW}) == MajorUnits{1250, 0});
static_assert(major_units({1250, KWD}) == MajorUnits{1, 250});
static_assert(major_units({0, USD}) == MajorUnits{0, 0});

TEST_CASE("the least sum has a magnitude") {
  CHECK(major_units({std::numeric_limits<std::int64_t>::min(), USD}) == MajorUnits{92'233'720'368'547'758, 8});
}

}  // namespace test_value_money
