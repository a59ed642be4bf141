#include <newsgraph/prose/currencies/currency_at.hpp>

#include "../../catch.hpp"

using namespace newsgraph;

TEST_CASE("a currency at a number is a plain one unless more is said") {
  const CurrencyAt at{Currency::KRW, 7};
  CHECK(at.currency == Currency::KRW);
  CHECK(at.place == 7);
  CHECK_FALSE((at.minor || at.bare || at.code || at.counts_others || at.weighs || at.country));
}
