// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/markup.hpp>

#include "../../catch.hpp"

namespace test_picture_drawing_markup {

using newsgraph::picture_parts::markup_text;

TEST_CASE("text in markup is text, and has nothing that XML can't hold") {
  CHECK(markup_text("<a b=\"c\">&'") == "&lt;a b=&quot;c&quot;&gt;&amp;&#39;");
  CHECK(markup_text("삼성\n🙂") == "삼성&#10;🙂");
  CHECK(markup_text("\x01") == "\xe2\x90\x81");          // its picture
  CHECK(markup_text("\xff") == "\xef\xbf\xbd");          // no UTF-8
  CHECK(markup_text("\xef\xbf\xbe") == "\xef\xbf\xbd");  // no character
  CHECK(markup_text("\xe2\x80\xae") == "\xef\xbf\xbd");  // turns what follows
}

}  // namespace test_picture_drawing_markup
