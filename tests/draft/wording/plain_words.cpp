// SPDX-License-Identifier: MIT
#include <newsgraph/draft/wording/plain_words.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_draft_wording_plain_words {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("text is compared without white space, by one sign for each quotation mark and dash, and in small letters") {
  CHECK(PlainWords{"  The\xC2\xA0“Big” \u2013 Deal… "}.words() == "the'big'-deal...");
  CHECK(PlainWords{"ＡＩ　칩 「트레이니움」"}.words() == "ai칩'트레이니움'");
  CHECK(PlainWords{"\u200b \n"}.words().empty());
  CHECK(PlainWords{"a -- b"}.words() == PlainWords{"a — b"}.words());
  CHECK(PlainWords{"$2.4¹ billion⁽²⁾ of¹² 3200¹⁾억원"}.words() == "$2.4billionof3200억원");
  for (const std::string_view text : {"10⁹", "$9⁹⁹", "5⁽m⁾", "5¹/₂", "3¹5", "3¹,200", "30m²", "⁽"})
    CHECK(PlainWords{text}.words() == text);
}

TEST_CASE("what is compared knows where it comes from") {
  constexpr std::string_view text = "a “b” c";  // the marks take three bytes each
  const PlainWords words{text};
  REQUIRE(words.words() == "a'b'c");
  CHECK(words.in_text(1, 4) == ByteRange{2, 9});
  CHECK(words.in_text(4, 5) == ByteRange{10, 11});
  CHECK(PlainWords{"a--b"}.in_text(1, 2) == ByteRange{1, 3});
}

}  // namespace test_draft_wording_plain_words
