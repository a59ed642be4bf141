// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/picture_words.hpp>

#include "../../catch.hpp"

namespace test_page_lines_picture_words {

using namespace newsgraph::page_parts;

TEST_CASE("lines say that they go with a picture") {
  CHECK(picture_words.any_in("한빛전자 본사 전경. (사진=한빛전자 제공)"));
  CHECK(picture_words.any_in("걷는 로봇. [견본연구소 유튜브 캡처]"));
  CHECK_FALSE(picture_words.any_in("한빛전자가 투자한다"));
}

TEST_CASE("behind its last sentence a caption may name who gives the picture") {
  CHECK(ends_with_giver("한빛전자 직원들이 신제품을 보고 있다. 공동취재"));
  CHECK(ends_with_giver("한빛전자 공장 전경. 서울=AP 연합뉴스"));
  CHECK(ends_with_giver("한빛전자 공장 전경./뉴스1"));
  CHECK(ends_with_giver("한빛전자 직원들. 김견본 기자"));
  CHECK_FALSE(ends_with_giver("한빛전자는 17일 이같이 밝혔다. 김견본 기자"));
  CHECK_FALSE(ends_with_giver("한빛전자, 협력사에 자금 제공"));
  CHECK_FALSE(ends_with_giver("공장을 지었다."));
  CHECK_FALSE(ends_with_giver(""));
}

TEST_CASE("whose a picture is may stand anywhere in a line") {
  CHECK(picture_words.any_in("A plant. REUTERS/Jane Doe"));
  CHECK_FALSE(picture_words.any_in("A plant."));
}

}  // namespace test_page_lines_picture_words
