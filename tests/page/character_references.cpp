// SPDX-License-Identifier: MIT
#include <newsgraph/page/character_references.hpp>

#include "../catch.hpp"

namespace test_page_character_references {

using namespace newsgraph;

TEST_CASE("character references stand for characters") {
  CHECK(decode_references("AT&amp;T &lt;b&gt; &quot;x&quot; &apos;") == "AT&T <b> \"x\" '");
  CHECK(decode_references("caf&eacute; &nbsp;&yuml; &rsquo;&euro;&hellip;") == "café \u00a0ÿ ’€…");
  CHECK(decode_references("&#44032;&#xAC00;&#Xac00;&#x1F600;") == "가가가😀");
  CHECK(decode_references("&amp;amp;") == "&amp;");
}

TEST_CASE("a reference that is none stays as it is") {
  CHECK(decode_references("R&D &nosuch; &; &#; &#x; &#12a; &#xg; AT&T &amp")
        == "R&D &nosuch; &; &#; &#x; &#12a; &#xg; AT&T &amp");
  CHECK(decode_references("&EACUTE;") == "&EACUTE;");
}

TEST_CASE("numbers that are no characters are replaced") {
  CHECK(decode_references("&#0;&#xD800;&#x110000;&#99999999999;") == "\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(decode_references("&#147;&#146;&#128;") == "“’€");
}

TEST_CASE("characters that are not seen are left out") {
  CHECK(seen_text("mil\u00ADlion 5\u200B0\u2060 \uFEFFa\u200D\u202C\u2069") == "million 50 a");
  CHECK(seen_text("“é” \xE2\x80") == "“é” \xE2\x80");
}

}  // namespace test_page_character_references
