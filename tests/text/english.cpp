// SPDX-License-Identifier: MIT
#include <newsgraph/text/english.hpp>

#include "../catch.hpp"
#include "sample_money.hpp"

#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>

namespace test_text_english {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::text_parts;
using namespace newsgraph::value_parts;
using enum Currency;

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

TEST_CASE("large sums are written in their largest unit") {
  CHECK(english_text(Money::from_minor(38'000'000'000'00, USD)) == "$38bn");
  CHECK(english_text(Money::from_minor(1'500'000'000'000'00, USD)) == "$1.5tn");
  CHECK(english_text(Money::from_minor(14'8000'0000'0000, KRW)) == "₩14.8tn");
  CHECK(english_text(Money::from_minor(2220'3000'0000'0000, KRW)) == "₩2,220.3tn");
  CHECK(english_text(Money::from_minor(1'700'000'000'00, EUR)) == "€1.7bn");
  CHECK(english_text(Money::from_minor(20'000'000'00, GBP)) == "£20m");
  CHECK(english_text(Money::from_minor(3'200'000'00, CHF)) == "CHF 3.2m");
}

TEST_CASE("sums below a million are written in full") {
  CHECK(english_text(Money::from_minor(2'500'00, USD)) == "$2,500");
  CHECK(english_text(Money::from_minor(999'999'00, USD)) == "$999,999");
  CHECK(english_text(Money::from_minor(1'000'000'00, USD)) == "$1m");
  CHECK(english_text(Money::from_minor(999, KRW)) == "₩999");
}

TEST_CASE("a sum that cannot be shortened exactly shows more digits") {
  CHECK(english_text(Money::from_minor(38'000'000'001'00, USD)) == "$38.000000001bn");
  CHECK(english_text(Money::from_minor(1'234'567'00, USD)) == "$1.234567m");
  CHECK(english_text(Money::from_minor(999'999'999'999, JPY)) == "¥999.999999999bn");
  CHECK(english_text(Money::from_minor(1'000'000'000'001, JPY)) == "¥1.000000000001tn");
}

TEST_CASE("a sum with minor units is written in full, with all digits of the minor unit") {
  CHECK(english_text(Money::from_minor(1'234'567'89, USD)) == "$1,234,567.89");
  CHECK(english_text(Money::from_minor(38'000'000'000'10, USD)) == "$38,000,000,000.10");
  CHECK(english_text(Money::from_minor(5, USD)) == "$0.05");
}

TEST_CASE("every number of minor digits is written right in English") {
  CHECK(english_text(Money::from_minor(12'345, KRW)) == "₩12,345");
  CHECK(english_text(Money::from_minor(12'345, USD)) == "$123.45");
  CHECK(english_text(Money::from_minor(12'345, KWD)) == "KWD 12.345");
  CHECK(english_text(Money::from_minor(12'345, CLF)) == "CLF 1.2345");
  CHECK(english_text(Money::from_minor(2'500'000'000, KWD)) == "KWD 2.5m");
  CHECK(english_text(Money::from_minor(20'000, CLF)) == "CLF 2");
}

TEST_CASE("zero has no unit and no decimals") {
  CHECK(english_text(Money::from_minor(0, USD)) == "$0");
  CHECK(english_text(Money::from_minor(0, CLF)) == "CLF 0");
}

TEST_CASE("the minus comes before the sign of the currency") {
  CHECK(english_text(Money::from_minor(-38'000'000'000'00, USD)) == "-$38bn");
  CHECK(english_text(Money::from_minor(-5, USD)) == "-$0.05");
  CHECK(english_text(Money::from_minor(-3'200'000'00, CHF)) == "-CHF 3.2m");
}

TEST_CASE("the ends of 64 bits are exact in English") {
  CHECK(english_text(Money::from_minor(most, KRW)) == "₩9,223,372.036854775807tn");
  CHECK(english_text(Money::from_minor(least, KRW)) == "-₩9,223,372.036854775808tn");
  CHECK(english_text(Money::from_minor(most, USD)) == "$92,233,720,368,547,758.07");
  CHECK(english_text(Money::from_minor(least, USD)) == "-$92,233,720,368,547,758.08");
  CHECK(english_text(Money::from_minor(most, KWD)) == "KWD 9,223,372,036,854,775.807");
  CHECK(english_text(Money::from_minor(least, CLF)) == "-CLF 922,337,203,685,477.5808");
}

TEST_CASE("no two currencies share a sign") {
  std::set<std::string> signs;
  for (const auto& row : rows_of<Currency>) signs.insert(english_sign(row.value));
  CHECK(signs.size() == rows_of<Currency>.size());
  CHECK(english_sign(CNY) == "CNY ");  // the yen has the sign of both
}

TEST_CASE("an amount is written in English with the words of its bound") {
  const auto ten = Money::from_minor(10'000'000'000'00, USD);
  CHECK(english_text(Amount{ten}) == "$10bn");
  CHECK(english_text(Amount{ten, Bound::at_least}) == "at least $10bn");
  CHECK(english_text(Amount{ten, Bound::at_most}) == "up to $10bn");
  CHECK(english_text(Amount{ten, Bound::more_than}) == "more than $10bn");
  CHECK(english_text(Amount{ten, Bound::less_than}) == "less than $10bn");
  CHECK(english_text(Amount::range(ten, 2 * ten)) == "$10bn to $20bn");
  CHECK(english_text(Amount{Money::from_minor(14'8000'0000'0000, KRW)}.about()) == "about ₩14.8tn");
  CHECK(english_text(Amount{ten, Bound::at_most}.about()) == "up to about $10bn");
}

TEST_CASE("an interval is written by its ends in English") {
  const auto low = Money::from_minor(1'500'000'000'000'00, USD);
  const auto high = Money::from_minor(1'538'000'000'000'00, USD);
  CHECK(english_text(MoneyInterval{low}) == "$1.5tn");
  CHECK(english_text(MoneyInterval(low, high)) == "$1.5tn to $1.538tn");
  CHECK(english_text(MoneyInterval(low, std::nullopt)) == "at least $1.5tn");
  CHECK(english_text(MoneyInterval(low, std::nullopt, true)) == "at least about $1.5tn");
  CHECK(english_text(MoneyInterval(Money::from_minor(0, USD), low)) == "up to $1.5tn");
}

TEST_CASE("what is about is written in the digits that were stated, hard ends as they are") {
  const auto usd_m = [](std::int64_t millions) { return Money::from_major(millions * 1'000'000, USD); };
  const auto about = [&](std::int64_t millions, std::int64_t last, Bound bound = Bound::exact) {
    return Amount{usd_m(millions), bound}.about().stated_to(usd_m(last)).interval();
  };
  CHECK(english_text(about(640, 10) + about(3'300, 100)) == "about $3.9bn");
  CHECK(english_text(about(640, 10) + Amount{usd_m(5'000), Bound::at_least}) == "at least about $5.64bn");
  CHECK(english_text(about(640, 10, Bound::at_most)) == "up to about $640m");
  CHECK(english_text(hull(about(8'000, 1'000), about(9'000, 1'000))) == "about $8bn to $9bn");
  CHECK(english_text(hull(usd_m(1'000), about(2'000, 1'000))) == "$1bn to about $2bn");
  CHECK(english_text(hull(about(2'000, 1'000), usd_m(7'000))) == "about $2bn to $7bn");
  CHECK(english_text(Amount{usd_m(5'000), Bound::more_than} + usd_m(1'000)) == "more than $6bn");
  const auto nearly_5 = Amount{usd_m(5'000), Bound::nearly}.stated_to(usd_m(1'000));
  CHECK(english_text(nearly_5) == "nearly $5bn");
  CHECK(english_text(nearly_5.interval()) == "nearly $5bn");
  CHECK(english_text(nearly_5 + usd_m(1'000)) == "nearly $6bn");
  CHECK(english_text(nearly_5 + nearly_5) == "nearly $10bn");
  CHECK((nearly_5 + nearly_5).low() == usd_m(9'000));
  CHECK(english_text(nearly_5 + Amount{usd_m(1'000)}.about().stated_to(usd_m(1'000))) == "about $6bn");
  CHECK(english_text(nearly_5 + Amount{usd_m(1'000), Bound::at_most}) == "about $5bn to less than $6bn");
  CHECK(english_text(Amount{usd_m(5'000), Bound::nearly}.interval()) == "nearly $5bn");
  CHECK(english_text(Amount{usd_m(5'000), Bound::less_than}.interval() * 2) == "less than $10bn");
  CHECK(english_text(Amount{usd_m(5'000), Bound::less_than} + usd_m(1'000)) == "$1bn to less than $6bn");
  CHECK(english_text(hull(Amount{usd_m(5'000), Bound::less_than} + usd_m(1'000), usd_m(500)))
        == "$500m to less than $6bn");
  CHECK(english_text(MoneyInterval{usd_m(38'000)}.scaled({1, 7})) == "about $5.43bn");
  CHECK(english_text(MoneyInterval{usd_m(0), usd_m(38'000)}.scaled({1, 7})) == "up to about $5.43bn");
  CHECK(english_text(about(640, 10).scaled({0, 1})) == "$0");
  // Where both ends are hard, every digit is.
  CHECK(english_text(MoneyInterval{usd_m(1), usd_m(2) - Money::from_minor(1, USD)}) == "$1m to $1,999,999.99");
}

namespace {

/// Reads the short form back by its rules, not by the code that writes it: everything counts, nothing is rounded.
Money read_english(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const auto sign = text.substr(0, text.find_first_of("0123456789"));
  text.remove_prefix(sign.size());
  const auto currency = [&] {
    if (const auto code = parse<Currency>(sign.substr(0, 3)); code && sign.ends_with(' ')) return *code;
    if (sign == "₩") return KRW;
    REQUIRE(sign == "$");
    return USD;
  }();

  int zeros = digits(currency);
  if (text.ends_with("tn")) zeros += 12;
  if (text.ends_with("bn")) zeros += 9;
  if (text.ends_with("m")) zeros += 6;
  std::uint64_t units = 0;
  bool after_point = false;
  for (const char c : text.substr(0, text.find_last_of("0123456789") + 1)) {
    if (c == ',') continue;
    if (c == '.') {
      after_point = true;
      continue;
    }
    units = units * 10 + static_cast<std::uint64_t>(c - '0');
    if (after_point) --zeros;
  }
  REQUIRE(zeros >= 0);  // no digit below the minor unit
  for (; zeros != 0; --zeros) units *= 10;
  return Money::from_minor(with_sign(negative, units).value(), currency);
}

}  // namespace

TEST_CASE("the short English form loses nothing") {
  for (const auto currency : {KRW, USD, KWD, CLF})
    for (const auto units : sample_units()) {
      const auto money = Money::from_minor(units, currency);
      const auto text = english_text(money);
      CAPTURE(text);
      CHECK(read_english(text) == money);
    }
}

}  // namespace test_text_english
