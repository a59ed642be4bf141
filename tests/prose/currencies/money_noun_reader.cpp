// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/money_noun_reader.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_currencies_money_noun_reader {

using namespace newsgraph;
using namespace newsgraph::prose_parts;
using enum Currency;

/// The noun after the number that `text` begins with.
std::optional<CurrencyAt> noun(std::string_view text) {
  const Glyphs<> glyphs{text};
  const CurrencyReadings readings;
  const auto number = read_number(glyphs, 0);
  return MoneyNounReader{glyphs, readings}.after(number, glyphs.after_spaces(number.end), false);
}

TEST_CASE("a noun is read with its country, and with what it says besides") {
  CHECK(noun("5만 캐나다 달러")->currency == CAD);
  CHECK(noun("50 cents")->minor);
  CHECK(noun("100엔당")->counts_others);
  CHECK(noun("20 pounds")->weighs);
  CHECK_FALSE(noun("20 euros")->weighs);
}

TEST_CASE("headlines leave out spaces after figures, other text does not") {
  CHECK(noun("100억원소송")->place == 9);  // 100, 억, 원: 3 bytes each
  CHECK_FALSE(noun("100억 원소송"));
  CHECK_FALSE(noun("천만원소송"));
}

TEST_CASE("원정 is an away game unless it ends a sum on a bill") {
  CHECK(noun("120,000,000원정"));
  CHECK(noun("오천만원정을 영수함"));
  CHECK(noun("3천만 원정(₩30,000,000)"));
  CHECK(noun("3천만 원정"));
  CHECK_FALSE(noun("3만 원정 응원단"));
  CHECK_FALSE(noun("5000만원정대"));
}

TEST_CASE("a few won are the verb, where no phrase begins behind it") {
  CHECK_FALSE(noun("23 won seats"));
  CHECK(noun("23 won in change")->currency == KRW);
  CHECK(noun("2,300 won seats")->currency == KRW);
}

TEST_CASE("crowns are money with a large figure alone") {
  CHECK_FALSE(noun("12 crowns"));
  CHECK(noun("11m crowns")->currency == SEK);
}

TEST_CASE("a currency at a number is a plain one unless more is said") {
  const CurrencyAt at{Currency::KRW, 7};
  CHECK(at.currency == Currency::KRW);
  CHECK(at.place == 7);
  CHECK_FALSE((at.minor || at.bare || at.code || at.counts_others || at.weighs || at.country));
}

}  // namespace test_prose_currencies_money_noun_reader
