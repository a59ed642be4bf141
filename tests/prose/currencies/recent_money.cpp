// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/recent_money.hpp>

#include "../../catch.hpp"

namespace test_prose_currencies_recent_money {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

TEST_CASE("money is recent for 600 bytes behind it") {
  RecentMoney recent;
  CHECK_FALSE(recent.has(ZAR, 100));
  recent.add(ZAR, 10);
  CHECK(recent.has(ZAR, 10));
  CHECK(recent.has(ZAR, 609));
  CHECK_FALSE(recent.has(ZAR, 610));
  CHECK_FALSE(recent.has(ZAR, 9));
  CHECK_FALSE(recent.has(USD, 20));
}

TEST_CASE("the last of several is known, and four of them") {
  RecentMoney recent;
  CHECK_FALSE(recent.last(5));
  std::size_t end = 10;
  for (const auto currency : {AUD, USD, EUR, GBP, KRW}) recent.add(currency, end++);
  CHECK(recent.last(20) == KRW);
  CHECK_FALSE(recent.has(AUD, 20));
  CHECK(recent.has(USD, 20));
  recent.add(USD, 30);
  CHECK(recent.last(31) == USD);
  CHECK(recent.has(EUR, 31));
}

}  // namespace test_prose_currencies_recent_money
