// SPDX-License-Identifier: MIT
#include <newsgraph/prose/price_of.hpp>

#include <newsgraph/prose/find_amounts.hpp>

#include "../catch.hpp"

#include <set>
#include <string>
#include <string_view>

namespace test_prose_price_of {

using namespace newsgraph;
using enum Currency;

/// The price of the last mention in `text`.
std::optional<Price> price_in(std::string_view text) {
  const auto mentions = find_amounts(text);
  REQUIRE(!mentions.empty());
  return price_of(mentions.back(), text);
}

TEST_CASE("units have one name in both languages") {
  CHECK(unit_name("배럴") == "barrel");
  CHECK(unit_name("barrel") == "barrel");
  CHECK(unit_name("liter") == "litre");
  CHECK(unit_name("kg") == "kilogram");
  CHECK(unit_name("metric ton") == "tonne");
  CHECK(unit_name("ton") == "ton");
  CHECK(unit_name("켤레") == "켤레");
  CHECK(unit_name("100g") == "100g");
  CHECK(unit_name("") == "");
  CHECK(korean_unit_name("share") == "주");
  CHECK(korean_unit_name("axle") == "");
  CHECK(korean_unit_name("") == "");
}

TEST_CASE("a mention states a price of its unit") {
  CHECK(price_in("310.5 pence a share") == Price::parse("3.105", GBP, "share").value());
  CHECK(price_in("리터당 1,745.3원") == Price::parse("1745.3", KRW, "litre").value());
  CHECK(price_in("closed at 1,745.3원") == Price::parse("1745.3", KRW, "").value());
  CHECK(price_in("주당 50달러(7만원)") == Price::parse("70000", KRW, "share").value());
}

TEST_CASE("a rate is a price of another currency") {
  CHECK(price_in("달러당 1480.2원") == Price::parse("1480.2", KRW, "USD").value());
  CHECK(price_in("100엔당 951.06원") == Price::parse("951.06", KRW, "100 JPY").value());
  CHECK(price_in("1유로=1,620원") == Price::parse("1620", KRW, "EUR").value());
  CHECK(price_in("$1.08 per euro") == Price::parse("1.08", USD, "EUR").value());
}

TEST_CASE("what is no exact price is none") {
  CHECK_FALSE(price_in("about $5 a share"));
  CHECK_FALSE(price_in("$5 to $6 a share"));
  CHECK_FALSE(price_in("at least $5 a share"));
  CHECK_FALSE(price_in("$5bn"));
}

}  // namespace test_prose_price_of
