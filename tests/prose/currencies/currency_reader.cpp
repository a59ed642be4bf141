// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/currency_reader.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_currencies_currency_reader {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

/// The currency after the number that `text` begins with.
std::optional<Currency> after_number(std::string_view text, const CurrencyReadings& readings = {}) {
  const Glyphs<> glyphs{text};
  const auto found = CurrencyReader{glyphs, readings}.after(read_number(glyphs, 0));
  return found ? std::optional{found->currency} : std::nullopt;
}

/// The currency before the 5 that `text` has.
std::optional<Currency> before_five(std::string_view text, const CurrencyReadings& readings = {}) {
  const Glyphs<> glyphs{text};
  const auto place = text.find('5');
  const auto found = CurrencyReader{glyphs, readings}.before(read_number(glyphs, place), place);
  return found ? std::optional{found->currency} : std::nullopt;
}

TEST_CASE("words after the number, with their country") {
  CHECK(after_number("100억 달러") == USD);
  CHECK(after_number("100억원을") == KRW);
  CHECK(after_number("500만 달러이다") == USD);
  CHECK(after_number("100억원소송") == KRW);  // a headline
  CHECK(after_number("5억불수출") == USD);
  CHECK(after_number("5 홍콩달러") == HKD);
  CHECK(after_number("5만 美달러") == USD);
  CHECK(after_number("3억 인도 루피") == INR);
  CHECK(after_number("10 million Swiss francs") == CHF);
  CHECK(after_number("500 million-dollar fund") == USD);
  CHECK(after_number("35조 동") == VND);
  CHECK(after_number("5 South Korean won") == KRW);
}

TEST_CASE("words that only begin like money") {
  CHECK_FALSE(after_number("10원소"));
  CHECK_FALSE(after_number("5000만원정대"));
  CHECK_FALSE(after_number("3만 원자력"));
  CHECK_FALSE(after_number("5원칙"));
  CHECK_FALSE(after_number("100만 유로존"));
  CHECK_FALSE(after_number("5000여 원정 팬"));
  CHECK_FALSE(after_number("3동 주민"));
  CHECK_FALSE(after_number("10불 이행"));
  CHECK_FALSE(after_number("만원 버스"));
  CHECK_FALSE(after_number("10 won the race"));
  CHECK_FALSE(after_number("500-pound bombs"));
  CHECK_FALSE(after_number("5 pounds of sugar"));
  CHECK_FALSE(after_number("2 real estate agents"));
  CHECK_FALSE(after_number("50 Cent performed"));
  CHECK_FALSE(after_number("1080p"));
}

TEST_CASE("signs and codes after the number") {
  CHECK(after_number("5 €") == EUR);
  CHECK(after_number("99¢") == USD);
  CHECK(after_number("500 million USD") == USD);
  CHECK_FALSE(after_number("5 USDT"));
  CHECK_FALSE(after_number("5 XXX"));
}

TEST_CASE("signs and codes before the number") {
  CHECK(before_five("$5") == USD);
  CHECK(before_five("US$ 5") == USD);
  CHECK(before_five("Rs. 5") == INR);
  CHECK(before_five("KRW5") == KRW);
  CHECK(before_five("XAU 5") == XAU);
  CHECK_FALSE(before_five("X$5"));
  CHECK_FALSE(before_five("1$ 5"));
}

TEST_CASE("codes that are words need a large figure") {
  CHECK_FALSE(before_five("TOP 5"));
  CHECK_FALSE(before_five("COP 5"));
  CHECK(before_five("COP 5,000,000") == COP);
  CHECK(before_five("TRY 5bn") == TRY);
}

TEST_CASE("what is shared is read as the reader asks") {
  CHECK(before_five("$5", {.dollar = SGD}) == SGD);
  CHECK(before_five("¥5", {.yen_sign = CNY}) == CNY);
  CHECK(after_number("5 pounds", {.pound = EGP}) == EGP);
  CHECK(after_number("5 US dollars", {.dollar = SGD}) == USD);
}

}  // namespace test_prose_currencies_currency_reader
