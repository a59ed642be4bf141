// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/unit_reader.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_qualifiers_unit_reader {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// What the unit before the end of `text` says.
Qualifiers before(std::string_view text) {
  const Glyphs<> glyphs{text};
  Qualifiers found{text.size()};
  (void)UnitReader{glyphs}.take_before(text.size(), found);
  return found;
}

Qualifiers after(std::string_view text) {
  const Glyphs<> glyphs{text};
  Qualifiers found{0};
  (void)UnitReader{glyphs}.take_after(0, found);
  return found;
}

TEST_CASE("당 follows what is sold, with the number of it") {
  CHECK(before("1인당").per_unit);
  CHECK(before("1인당").place == 0);
  CHECK(before("값은 3.3㎡(평)당").place == 7);  // two syllables and a space
  CHECK(before("달러당").rate);
  CHECK(before("100엔당").rate);
  CHECK(before("홍콩달러당").rate);
  CHECK(before("100엔화당").rate);
  CHECK(before("단어당").per_unit);
  CHECK(before("가구당으로는").per_unit);
  CHECK(before("MJ당").per_unit);
  CHECK(before("2테이블당").per_unit);
}

TEST_CASE("the unit may stand in a bracket behind the amount") {
  CHECK(after("(1인당)").per_unit);
  CHECK(after("(100g당, 포장 포함)").per_unit);
  CHECK_FALSE(after("(민주당)").per_unit);
  CHECK_FALSE(after("(1인당 3만원)").per_unit);
}

TEST_CASE("one of what is sold by the piece may stand right before a price") {
  CHECK(before("1박").per_unit);
  CHECK(before("국밥 한 그릇").per_unit);
  CHECK(before("한 돈에").per_unit);
  CHECK_FALSE(before("3박").per_unit);
  CHECK_FALSE(before("11박").per_unit);
  CHECK_FALSE(before("받기로 한 돈").per_unit);
}

TEST_CASE("words that end in 당 are no units") {
  CHECK_FALSE(before("상당").per_unit);
  CHECK_FALSE(before("A당").per_unit);
  CHECK_FALSE(before("식당").per_unit);
  CHECK(before("식당").place == 6);
}

TEST_CASE("English has the unit after the amount") {
  CHECK(after("a barrel").per_unit);
  CHECK(after("-a-month").per_unit);
  CHECK(after("per 100 km").per_unit);
  CHECK(after("/year").per_unit);
  CHECK(after("/2㎞").per_unit);
  CHECK(after("per dollar").rate);
  CHECK(after("on the dollar").rate);
  CHECK(after("a pound").per_unit);  // of weight
  CHECK_FALSE(after("a year earlier").per_unit);
  CHECK_FALSE(after("per cent").per_unit);
  CHECK_FALSE(after("/5,300원").per_unit);
}

TEST_CASE("a unit may stand a word or two earlier") {
  const auto earlier = [](std::string_view text) {
    const Glyphs<> glyphs{text};
    Qualifiers found{text.size()};
    UnitReader{glyphs}.take_earlier(found);
    return found;
  };
  CHECK(earlier("1인당 국민소득은 ").per_unit);
  CHECK(earlier("달러당 가격이 ").rate);
  CHECK(earlier("희석주당순이익은 ").per_unit);
  CHECK(earlier("주가는 ").per_unit);
  CHECK(earlier("1박 요금은 ").per_unit);
  CHECK_FALSE(earlier("최대주주가 ").per_unit);
  CHECK_FALSE(earlier("주가 조작으로 ").per_unit);
  CHECK_FALSE(earlier("1인당 아주 먼 옛날 ").per_unit);
  CHECK(earlier("3.3㎡당 평균 분양가는 서울이 ").per_unit);
}

}  // namespace test_prose_qualifiers_unit_reader
