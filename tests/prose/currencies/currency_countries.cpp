// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/currency_countries.hpp>

#include "../../catch.hpp"

namespace test_prose_currencies_currency_countries {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::prose_parts;
using enum Currency;

static_assert(currency_in(u"캐나다", MoneyName::dollar) == CAD);
static_assert(currency_in(u"new taiwan", MoneyName::dollar) == TWD);
static_assert(currency_in(u"egyptian", MoneyName::pound) == EGP);
static_assert(!currency_in(u"캐나다", MoneyName::won));
static_assert(!currency_in(u"어디", MoneyName::won));
static_assert(syllables_of_money.contains(U'원') && syllables_of_money.contains(U'홍'));
static_assert(!syllables_of_money.contains(U'명'));

TEST_CASE("no two rows give one country and name two currencies") {
  for (const auto& row : MoneyCountries::all) CHECK(currency_in(row.word, row.name) == row.currency);
}

}  // namespace test_prose_currencies_currency_countries
