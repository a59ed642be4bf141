// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/currency_places.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_currencies_currency_places {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

std::optional<Currency> nearby(std::string_view text, MoneyName name) {
  return currency_nearby(Glyphs<>{text}, text.find('#'), name);
}

TEST_CASE("the place that stands nearest tells whose money it is") {
  CHECK(nearby("Tunis raised the minimum wage to # dinars", MoneyName::dinar) == TND);
  CHECK(nearby("필리핀 마닐라 순환도로 공사를 # 페소에", MoneyName::peso) == PHP);
  CHECK(nearby("In Port Louis # went to a firm from India", MoneyName::rupee) == MUR);
  CHECK(nearby("# by the Sri Lankan minister", MoneyName::rupee) == LKR);
  CHECK(nearby("오슬로 # 크로네", MoneyName::krone) == NOK);
}

TEST_CASE("a place in a line before tells where the line has none, but not one of another paragraph") {
  CHECK(nearby("Tunis\n# dinars", MoneyName::dinar) == TND);
  CHECK(nearby("Tunis\n# dinars in Amman", MoneyName::dinar) == JOD);
  CHECK_FALSE(nearby("Tunis\n\n# dinars", MoneyName::dinar));
}

TEST_CASE("places of other money, in other lines and in the middle of words tell nothing") {
  CHECK_FALSE(nearby("In Tunis # pesos", MoneyName::peso));
  CHECK_FALSE(nearby("# dinars\nTunis", MoneyName::dinar));
  CHECK_FALSE(nearby("Tunisville # dinars", MoneyName::dinar));
  CHECK_FALSE(nearby("# dinars", MoneyName::dinar));
}

}  // namespace test_prose_currencies_currency_places
