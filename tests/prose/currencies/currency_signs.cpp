// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/currency_signs.hpp>

#include "../../catch.hpp"

namespace test_prose_currencies_currency_signs {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

std::optional<Currency> sign_before(std::string_view text) {
  const auto sign = longest_before<MoneySigns::all>(Glyphs<>{text}, text.size());
  return sign ? std::optional{sign.row->currency} : std::nullopt;
}

TEST_CASE("the longest sign before a figure counts") {
  CHECK(sign_before("$") == USD);
  CHECK(sign_before("for HK$") == HKD);
  CHECK(sign_before("₩") == KRW);
  CHECK(sign_before("￦") == KRW);
  CHECK(sign_before("Rs.") == INR);
  CHECK_FALSE(sign_before("rs"));
  CHECK_FALSE(sign_before("PC"));
}

}  // namespace test_prose_currencies_currency_signs
