// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/qualifier_reader.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_qualifiers_qualifier_reader {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

Qualifiers before(std::string_view text) { return QualifierReader{Glyphs<>{text}}.before(text.size()); }
Qualifiers after(std::string_view text) {
  const Glyphs<> glyphs{text};
  return QualifierReader{glyphs}.after(0);
}

TEST_CASE("words before an amount are read outwards") {
  CHECK(before("최대 약 ").bound == Bound::at_most);
  CHECK(before("최대 약 ").about);
  CHECK(before("최대 약 ").place == 0);
  CHECK(before("at least another ").bound == Bound::at_least);
  CHECK_FALSE(before("계약 ").about);
  CHECK(before("계약 ").place == 7);
  CHECK(before("between ").between);
  CHECK(before("rose from ").from);
  CHECK(before("ranging from ").range_from);
  CHECK(before("한화 약 ").own_money);
}

TEST_CASE("a clause turns a bound round where a whole word denies it") {
  CHECK(before("it could not be had for less than ").bound == Bound::at_least);
  CHECK(before("it cannot be more than ").bound == Bound::at_most);
  CHECK(before("it issued notes of more than ").bound == Bound::more_than);
  CHECK(before("he noted less than ").bound == Bound::less_than);
  CHECK(before("not only more than ").bound == Bound::more_than);
}

TEST_CASE("words after an amount, past particles") {
  CHECK(after(" 이상을").bound == Bound::at_least);
  CHECK(after("를 넘는").bound == Bound::more_than);
  CHECK(after("에도 못 미치는").bound == Bound::less_than);
  CHECK(after("이 채 안 되는").bound == Bound::less_than);
  CHECK(after("대 초반").about);
  CHECK(after(" or so").about);
  CHECK_FALSE(after(" 대표는").about);
  CHECK_FALSE(after(" 이번 이상").bound);
}

TEST_CASE("a price each, and a rate") {
  CHECK(before("주당 ").per_unit);
  CHECK(before("1인당 평균 ").per_unit);
  CHECK(before("1테이블당 ").per_unit);
  CHECK(before("3.3㎡(평)당 ").per_unit);
  CHECK(before("1인당 국민소득은 ").per_unit);
  CHECK_FALSE(before("민주당 ").per_unit);
  CHECK_FALSE(before("배당 ").per_unit);
  CHECK(before("100엔당 ").rate);
  CHECK(after(" a barrel").per_unit);
  CHECK(after("-a-month plan").per_unit);
  CHECK(after("/톤").per_unit);
  CHECK(after(" per share").per_unit);
  CHECK_FALSE(after(" a year earlier").per_unit);
  CHECK_FALSE(after(" per cent").per_unit);
  CHECK(after(" per U.S. dollar").rate);
  CHECK(after(" to the pound").rate);
}

TEST_CASE("a measure may have a figure, or be any in Latin letters") {
  CHECK(after("/2㎞").per_unit);
  CHECK_FALSE(after("/5,300원").per_unit);
  CHECK(after(" per 1,000 people").per_unit);
  CHECK(after("pcm").per_unit);
  CHECK(before("MJ당 ").per_unit);
  CHECK_FALSE(before("A당 ").per_unit);  // a party
  CHECK_FALSE(before("100만원 상당 ").per_unit);
  CHECK(after("/년 이하").bound == Bound::at_most);
  CHECK(after(" a euro").rate);
  CHECK(after(" a pound").per_unit);
}

TEST_CASE("words that say by how much, or who got it, are no bounds") {
  CHECK_FALSE(after(" 가까이 밑돌았다").bound);
  CHECK(after(" 가까이 밑돌았다").about);
  CHECK_FALSE(after("에 넘겨졌고").bound);
  CHECK(after(" 사상 첫 돌파").bound == Bound::more_than);
  CHECK(after("을 초과하지 않는").bound == Bound::at_most);
  CHECK(after("여를 들여").bound == Bound::more_than);
  CHECK_FALSE(after("여서").bound);
}

TEST_CASE("what a rule forbids is a bound the other way") {
  CHECK(after("을 초과하여 지급할 수 없다").bound == Bound::at_most);
  CHECK(after("을 초과하여서는 아니 된다").bound == Bound::at_most);
  CHECK(after("을 초과하여 지급한다. 그럴 수 없다").bound == Bound::more_than);
  CHECK(after("을 초과할 수 없다").bound == Bound::at_most);
  CHECK(after("을 못 넘었다").bound == Bound::at_most);
}

TEST_CASE("what is short of a figure, or about to reach it, is less") {
  CHECK(after(" 미달").bound == Bound::less_than);
  CHECK(after("에 미달했다").bound == Bound::less_than);
  CHECK(after(" 눈앞").bound == Bound::nearly);
  CHECK(after(" 고지를 넘었다").bound == Bound::more_than);
  CHECK_FALSE(after(" 고지를 밟았다").bound);
  CHECK_FALSE(after(" 눈앞에서 놓쳤다").bound);
  CHECK(after(" 플러스알파").bound == Bound::at_least);
  CHECK(after(" 선.").about);
  CHECK_FALSE(after(" 선.").bound);
}

TEST_CASE("words after the bracket") {
  const auto beyond = [](std::string_view text) {
    const Glyphs<> glyphs{text};
    return QualifierReader{glyphs}.after_bracket(0).bound;
  };
  CHECK(beyond("(약 14조원) 이상") == Bound::at_least);
  CHECK(beyond("(14조원)를 넘어섰다") == Bound::more_than);
  CHECK_FALSE(beyond("(14조원 이상"));
  CHECK_FALSE(beyond("(14(조)원) 이상"));
  CHECK_FALSE(beyond("이상"));
}

TEST_CASE("a range that ends in (으)로 is a change") {
  const auto change = [](std::string_view text) {
    const Glyphs<> glyphs{text};
    return QualifierReader{glyphs}.tells_change(0);
  };
  CHECK(change("로 늘었다"));
  CHECK(change(" 규모로 늘었다"));
  CHECK(change("선으로 올렸다"));
  CHECK(change("대로 뛰었다"));
  CHECK_FALSE(change("까지"));
  CHECK_FALSE(change(" 사이"));
}

}  // namespace test_prose_qualifiers_qualifier_reader
