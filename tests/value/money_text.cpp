#include <newsgraph/value/money_text.hpp>

#include "../catch.hpp"

#include <limits>

namespace test_value_money_text {

using namespace newsgraph;
using enum Currency;
using limits = std::numeric_limits<std::int64_t>;

static_assert(read_money("12.50", USD) == Money{1250, USD});
static_assert(read_money("12.5", USD) == Money{1250, USD});
static_assert(read_money("38000000000", USD) == Money{3'800'000'000'000, USD});
static_assert(read_money("2220300000000000", KRW) == Money{2'220'300'000'000'000, KRW});
static_assert(read_money("0.001", KWD) == Money{1, KWD});
static_assert(read_money("0.0001", CLF) == Money{1, CLF});

TEST_CASE("money with more digits than its currency has is refused") {
  CHECK(read_money("12.505", USD) == DecimalFault::too_many_digits);
  CHECK(read_money("1200.0", KRW) == DecimalFault::too_many_digits);
}

TEST_CASE("the range of money is that of its minor units") {
  CHECK(read_money("92233720368547758.07", USD) == Money{limits::max(), USD});
  CHECK(read_money("92233720368547758.08", USD) == DecimalFault::out_of_range);
  CHECK(read_money("9223372036854775807", KRW) == Money{limits::max(), KRW});
  CHECK(read_money("9223372036854775807", USD) == DecimalFault::out_of_range);
  CHECK(read_money("$5", USD) == DecimalFault::malformed);
}

TEST_CASE("money is written with its code and all its digits") {
  CHECK(to_string(Money{1250, USD}) == "USD 12.50");
  CHECK(to_string(Money{1200, KRW}) == "KRW 1200");
  CHECK(to_string(Money{-5, KWD}) == "KWD -0.005");
  CHECK(to_string(Money{limits::min(), USD}) == "USD -92233720368547758.08");
}

}  // namespace test_value_money_text
