// SPDX-License-Identifier: MIT
#include <newsgraph/text/korean.hpp>

#include "../catch.hpp"
#include "sample_money.hpp"

#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>

namespace test_text_korean {

using namespace newsgraph;
using namespace newsgraph::text_parts;
using namespace newsgraph::value_parts;
using enum Currency;

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

TEST_CASE("won are counted in myriads, the word glued to the figure") {
  CHECK(korean_text(Money::from_minor(56'2500'0000'0000, KRW)) == "56조2500억원");
  CHECK(korean_text(Money::from_minor(14'8000'0000'0000, KRW)) == "14조8000억원");
  CHECK(korean_text(Money::from_minor(2220'3000'0000'0000, KRW)) == "2220조3000억원");
  CHECK(korean_text(Money::from_minor(740'0000'0000'0000, KRW)) == "740조원");
  CHECK(korean_text(Money::from_minor(1200, KRW)) == "1200원");
  CHECK(korean_text(Money::from_minor(1'0000, KRW)) == "1만원");
  CHECK(korean_text(Money::from_minor(9999, KRW)) == "9999원");
}

TEST_CASE("other currencies stand after a space") {
  CHECK(korean_text(Money::from_minor(38'000'000'000'00, USD)) == "380억 달러");
  CHECK(korean_text(Money::from_minor(1'5000'0000'0000'00, USD)) == "1조5000억 달러");
  CHECK(korean_text(Money::from_minor(100'0000'0000, JPY)) == "100억 엔");
  CHECK(korean_text(Money::from_minor(3'200'000'00, CHF)) == "320만 스위스 프랑");
  CHECK(korean_text(Money::from_minor(3'200'000'00, SEK)) == "320만 SEK");
}

TEST_CASE("every figure is written, however small beside the first") {
  CHECK(korean_text(Money::from_minor(1'2345'6789'0123'4567, KRW)) == "1경2345조6789억123만4567원");
  CHECK(korean_text(Money::from_minor(1'0000'0000'0001, KRW)) == "1조1원");
  CHECK(korean_text(Money::from_minor(1'0001'0000, KRW)) == "1억1만원");
}

TEST_CASE("minor units are decimals of the last figure") {
  CHECK(korean_text(Money::from_minor(12'50, USD)) == "12.50 달러");
  CHECK(korean_text(Money::from_minor(1'2345'67, USD)) == "1만2345.67 달러");
  CHECK(korean_text(Money::from_minor(10'0000'50, USD)) == "10만0.50 달러");
  CHECK(korean_text(Money::from_minor(5, USD)) == "0.05 달러");
}

TEST_CASE("every number of minor digits is written right in Korean") {
  CHECK(korean_text(Money::from_minor(1'2345, KRW)) == "1만2345원");
  CHECK(korean_text(Money::from_minor(1'2345, USD)) == "123.45 달러");
  CHECK(korean_text(Money::from_minor(1'2345, KWD)) == "12.345 KWD");
  CHECK(korean_text(Money::from_minor(1'2345, CLF)) == "1.2345 CLF");
  CHECK(korean_text(Money::from_minor(2'0000, CLF)) == "2 CLF");
}

TEST_CASE("zero is one figure") {
  CHECK(korean_text(Money::from_minor(0, KRW)) == "0원");
  CHECK(korean_text(Money::from_minor(0, USD)) == "0 달러");
}

TEST_CASE("the minus comes first") {
  CHECK(korean_text(Money::from_minor(-56'2500'0000'0000, KRW)) == "-56조2500억원");
  CHECK(korean_text(Money::from_minor(-5, USD)) == "-0.05 달러");
}

TEST_CASE("the ends of 64 bits are exact in Korean") {
  CHECK(korean_text(Money::from_minor(most, KRW)) == "922경3372조368억5477만5807원");
  CHECK(korean_text(Money::from_minor(least, KRW)) == "-922경3372조368억5477만5808원");
  CHECK(korean_text(Money::from_minor(most, USD)) == "9경2233조7203억6854만7758.07 달러");
  CHECK(korean_text(Money::from_minor(least, KWD)) == "-9223조3720억3685만4775.808 KWD");
  CHECK(korean_text(Money::from_minor(most, CLF)) == "922조3372억368만5477.5807 CLF");
}

TEST_CASE("no two currencies share a word") {
  std::set<std::string_view> words;
  for (const auto& row : rows_of<Currency>) words.insert(korean_word(row.value));
  CHECK(words.size() == rows_of<Currency>.size());
}

TEST_CASE("an amount is written with the words of its bound in Korean") {
  const auto ten = Money::from_minor(100'0000'0000'00, USD);
  CHECK(korean_text(Amount{ten}) == "100억 달러");
  CHECK(korean_text(Amount{ten, Bound::at_least}) == "100억 달러 이상");
  CHECK(korean_text(Amount{ten, Bound::at_most}) == "최대 100억 달러");
  CHECK(korean_text(Amount{ten, Bound::more_than}) == "100억 달러 초과");
  CHECK(korean_text(Amount{ten, Bound::less_than}) == "100억 달러 미만");
  CHECK(korean_text(Amount{ten, Bound::nearly}) == "100억 달러 가까이");
  CHECK(korean_text(Amount::range(ten, 2 * ten)) == "100억 달러~200억 달러");
}

TEST_CASE("about comes before the figure") {
  const auto money = Money::from_minor(14'8000'0000'0000, KRW);
  CHECK(korean_text(Amount{money}.about()) == "약 14조8000억원");
  CHECK(korean_text(Amount{money, Bound::at_least}.about()) == "약 14조8000억원 이상");
  CHECK(korean_text(Amount{money, Bound::at_most}.about()) == "최대 약 14조8000억원");
  CHECK(korean_text(Amount::range(money, 2 * money).about()) == "약 14조8000억원~29조6000억원");
}

TEST_CASE("an interval is written by its ends in Korean") {
  const auto low = Money::from_minor(1'5000'0000'0000'00, USD);
  CHECK(korean_text(MoneyInterval{low}) == "1조5000억 달러");
  CHECK(korean_text(MoneyInterval(low, 2 * low)) == "1조5000억 달러~3조 달러");
  CHECK(korean_text(MoneyInterval(low, std::nullopt)) == "1조5000억 달러 이상");
  CHECK(korean_text(MoneyInterval(Money::from_minor(0, USD), low, true)) == "최대 약 1조5000억 달러");
  const auto about =
      Amount{Money::from_minor(7'3000'0000'0000, KRW)}.about().stated_to(Money::from_minor(1000'0000'0000, KRW));
  const auto more =
      Amount{Money::from_minor(2'6400'0000'0000, KRW)}.about().stated_to(Money::from_minor(100'0000'0000, KRW));
  CHECK(korean_text(about + more) == "약 9조9000억원");
  CHECK(korean_text(hull(more.interval(), about)) == "약 2조6400억원~7조3000억원");
  CHECK(korean_text(hull(Money::from_minor(1'0000'0000'0000, KRW), about.interval())) == "1조원~약 7조3000억원");
  CHECK(korean_text(Amount{low, Bound::more_than} + low) == "3조 달러 초과");
  CHECK(korean_text(Amount{low, Bound::less_than} + low) == "1조5000억 달러~3조 달러 미만");
}

namespace {

/// Reads the newspaper form back by its rules, not by the code that writes it.
Money read_korean(std::string_view text) {
  const auto take = [&](std::string_view prefix) {
    const bool there = text.starts_with(prefix);
    if (there) text.remove_prefix(prefix.size());
    return there;
  };
  const bool negative = take("-");
  std::uint64_t major = 0;
  std::uint64_t minor = 0;
  int places = 0;
  while (!text.empty() && text[0] >= '0' && text[0] <= '9') {
    std::uint64_t figure = 0;
    for (; text[0] >= '0' && text[0] <= '9'; text.remove_prefix(1))
      figure = figure * 10 + static_cast<std::uint64_t>(text[0] - '0');
    std::uint64_t size = 1;
    if (take("만")) size = 10'000;
    if (take("억")) size = 100'000'000;
    if (take("조")) size = 1'000'000'000'000;
    if (take("경")) size = 10'000'000'000'000'000;
    major += figure * size;
    if (!take(".")) continue;
    for (; text[0] >= '0' && text[0] <= '9'; text.remove_prefix(1), ++places)
      minor = minor * 10 + static_cast<std::uint64_t>(text[0] - '0');
  }
  const auto currency = text == "원" ? KRW : text == " 달러" ? USD : parse<Currency>(text.substr(1)).value();
  REQUIRE((places == 0 || places == digits(currency)));
  return Money::from_minor(with_sign(negative, major * magnitude(minor_units_per_major(currency)) + minor).value(),
                           currency);
}

}  // namespace

TEST_CASE("the Korean form loses nothing") {
  for (const auto currency : {KRW, USD, KWD, CLF})
    for (const auto units : sample_units()) {
      const auto money = Money::from_minor(units, currency);
      const auto text = korean_text(money);
      CAPTURE(text);
      CHECK(read_korean(text) == money);
    }
}

}  // namespace test_text_korean
