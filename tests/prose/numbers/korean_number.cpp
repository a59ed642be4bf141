// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/korean_number.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_numbers_korean_number {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

Number korean(std::string_view text) { return KoreanNumberReader{Glyphs<>{text}, 0}.read(); }

/// The whole of `text` is a number of that many units.
bool is_number(std::string_view text, std::int64_t units) {
  const Glyphs<> glyphs{text};
  const auto number = KoreanNumberReader{glyphs, 0}.read();
  return number.read && number.end == text.size() && number.figure.whole(0) == units;
}

TEST_CASE("digits and magnitudes are mixed in every way that papers do") {
  CHECK(is_number("1조5000억", 1'5000'0000'0000));
  CHECK(is_number("14조8천억", 14'8000'0000'0000));
  CHECK(is_number("1조 5,000억", 1'5000'0000'0000));
  CHECK(is_number("2220조 3000억", 2220'3000'0000'0000));
  CHECK(is_number("3만5천", 3'5000));
  CHECK(is_number("1.5조", 1'5000'0000'0000));
  CHECK(is_number("7천 5백만", 7500'0000));
  CHECK(is_number("1천500억", 1500'0000'0000));
  CHECK(is_number("5000 억", 5000'0000'0000));
  CHECK(is_number("12만 3천 400", 12'3400));
  CHECK(is_number("2경 4105조", 2'4105'0000'0000'0000));
  CHECK(is_number("６백만", 600'0000));
  CHECK(is_number("3조¹ 5000억", 3'5000'0000'0000));
  CHECK(is_number("3조⁽*⁾ 5000억", 3'5000'0000'0000));
  CHECK(korean("3조⁽억⁾ 5000억").figure.too_large);
}

TEST_CASE("numbers in Hangul alone") {
  CHECK(is_number("이천칠백삼십오만", 2735'0000));
  CHECK(is_number("일점오조", 1'5000'0000'0000));
  CHECK(is_number("천억", 1000'0000'0000));
  CHECK(is_number("오십육조 이천오백억", 56'2500'0000'0000));
  CHECK(is_number("만", 1'0000));
  CHECK_FALSE(korean("조").read);
  CHECK_FALSE(korean("억").read);
  CHECK_FALSE(korean("이").read);
  CHECK_FALSE(korean("점").read);
}

TEST_CASE("a lone digit in Hangul is a number where it is asked for") {
  const Glyphs<> text{"삼 원"};
  CHECK(KoreanNumberReader{text, 0, true}.read().figure == Figure{3});
}

TEST_CASE("a number ends before a particle that looks like a numeral") {
  CHECK(korean("100만 이상").end == 6);
  CHECK(korean("5만이 넘는").end == 4);
}

TEST_CASE("magnitudes go down") {
  CHECK_FALSE(korean("1억조").read);
  CHECK_FALSE(korean("백천").read);
}

TEST_CASE("the last stated digit") {
  CHECK(korean("740조").last_digit == 12);
  CHECK(korean("1.5조").last_digit == 11);
  CHECK(korean("14조8천억").last_digit == 11);
  CHECK(korean("14조8000억").last_digit == 11);  // the zeros only fill the myriad
  CHECK(korean("56조2500억").last_digit == 10);
  CHECK(korean("천억").last_digit == 11);
}

TEST_CASE("what is said to be several, or a little more") {
  CHECK(korean("수십억").vague);
  CHECK(korean("몇천만").vague);
  CHECK(korean("수 조").vague);
  CHECK(korean("십수억").vague);
  CHECK(korean("이삼백만").vague);  // two or three million
  CHECK(korean("천오륙백").vague);
  CHECK_FALSE(korean("이사백만").vague);  // 이 and 사 are no neighbours
  CHECK(korean("100여억").more);
  CHECK(korean("100억여").more);
  CHECK(korean("100여억").figure.whole(0) == 100'0000'0000);
}

}  // namespace test_prose_numbers_korean_number
