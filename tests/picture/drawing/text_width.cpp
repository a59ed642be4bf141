// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/text_width.hpp>

#include "../../catch.hpp"

namespace test_picture_drawing_text_width {

using newsgraph::picture_parts::text_width;

TEST_CASE("the width of text is that of its letters, rounded up") {
  CHECK(text_width("", 10) == 0);
  CHECK(text_width("aaa", 10) == 17);        // 3 * 5.56
  CHECK(text_width("aaa", 10, true) == 19);  // a tenth more: 18.348
  CHECK(text_width("il", 100) == 45);        // 22.2 each
  CHECK(text_width("삼성", 13) == 26);
  CHECK(text_width("≥", 10) == 7);
  CHECK(text_width("W", 100) > text_width("M", 100));
}

}  // namespace test_picture_drawing_text_width
