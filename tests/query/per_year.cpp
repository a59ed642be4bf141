#include <newsgraph/query/per_year.hpp>

#include "../catch.hpp"

namespace test_query_per_year {

using namespace newsgraph;
using enum Currency;

namespace {

constexpr Duration years(std::uint32_t count) { return {count, 0, 0, 0}; }
constexpr Money bn38{3'800'000'000'000, USD};

}  // namespace

// 38bn over seven years are 5,428,571,428.571428… dollars a year.
static_assert(per_year(bn38, years(7), Rounding::half_up) == Money{542'857'142'857, USD});
static_assert(per_year(bn38, years(7), Rounding::up) == Money{542'857'142'858, USD});
static_assert(per_year(Money{100, KRW}, Duration{1, 6, 0, 0}, Rounding::half_up) == Money{67, KRW});  // 66.67
static_assert(per_year(Money{100, KRW}, Duration{0, 6, 0, 0}, Rounding::half_up) == Money{200, KRW});
static_assert(per_year(Money{-100, KRW}, years(3), Rounding::half_up) == Money{-33, KRW});

static_assert(!per_year(bn38, Duration{0, 0, 2, 0}, Rounding::half_up));
static_assert(!per_year(bn38, Duration{1, 0, 0, 1}, Rounding::half_up));
static_assert(!per_year(bn38, Duration{}, Rounding::half_up));

TEST_CASE("money that does not fit is an error") {
  const Money most{std::numeric_limits<std::int64_t>::max(), KRW};
  CHECK_THROWS_AS(per_year(most, Duration(0, 1, 0, 0), Rounding::half_up), MoneyOverflow);
}

}  // namespace test_query_per_year
