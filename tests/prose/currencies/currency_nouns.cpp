// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include "../../catch.hpp"

namespace test_prose_currencies_currency_nouns {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

static_assert(currency_named(MoneyName::won, {}) == KRW);
static_assert(currency_named(MoneyName::dollar, {}) == USD);
static_assert(currency_named(MoneyName::dollar, {.dollar = CAD}) == CAD);
static_assert(currency_named(MoneyName::cent, {.dollar = CAD}) == CAD);
static_assert(!currency_named(MoneyName::shilling, {}));
static_assert(is_minor(MoneyName::penny) && !is_minor(MoneyName::pound));

TEST_CASE("a noun is found by its longest form") {
  const auto at = [](std::string_view text) { return longest_at<MoneyNouns::all>(Glyphs<>{text}, 0); };
  CHECK(at("루피아").row->name == MoneyName::rupiah);
  CHECK(at("루피를").row->name == MoneyName::rupee);
  CHECK(at("pounds sterling").place == 15);
  CHECK_FALSE(at("eurozone"));
}

}  // namespace test_prose_currencies_currency_nouns
