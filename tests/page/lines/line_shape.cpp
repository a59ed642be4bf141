// SPDX-License-Identifier: MIT
#include <newsgraph/page/lines/line_shape.hpp>

#include "../../catch.hpp"

namespace test_page_lines_line_shape {

using namespace newsgraph;
using namespace newsgraph::page_parts;

TEST_CASE("letters beyond ASCII are twice as wide") {
  CHECK(width_of("AI 칩") == 5);
  CHECK(width_of("") == 0);
}

TEST_CASE("white space at the ends of a line goes, of whatever kind") {
  CHECK(without_space(" \t\xC2\xA0 a b\xE3\x80\x80\xE2\x80\x8B") == "a b");
  CHECK(without_space("\xEF\xBB\xBF") == "");
  CHECK(without_bullets("• ◎ 공유") == "공유");
}

TEST_CASE("a sentence may end within brackets and quotation marks") {
  CHECK(ends_sentence("He left."));
  CHECK(ends_sentence("“He left.”"));
  CHECK(ends_sentence("(그가 떠났다.)"));
  CHECK_FALSE(ends_sentence("He left"));
  CHECK_FALSE(ends_sentence("\"\""));
}

TEST_CASE("mail addresses are found, also where a page hides them") {
  CHECK(find_mail("박미선 기자 only@one.co.kr.") == "only@one.co.kr");
  CHECK(find_mail("x [email protected]") == "[email protected]");
  CHECK(find_mail("@somebody said") == "");
  CHECK(find_mail("a@b") == "");
  CHECK(find_mail("none") == "");
}

}  // namespace test_page_lines_line_shape
