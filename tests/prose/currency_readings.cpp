// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currency_readings.hpp>

#include "../catch.hpp"

namespace test_prose_currency_readings {

using namespace newsgraph;

static_assert(CurrencyReadings{}.dollar == Currency::USD);
static_assert(CurrencyReadings{}.pound == Currency::GBP);
static_assert(CurrencyReadings{}.rupee == Currency::INR);
static_assert(CurrencyReadings{}.yen_sign == Currency::JPY);

TEST_CASE("readings that differ are unequal") {
  CHECK(CurrencyReadings{} == CurrencyReadings{});
  CHECK_FALSE(CurrencyReadings{.dollar = Currency::CAD} == CurrencyReadings{});
}

}  // namespace test_prose_currency_readings
