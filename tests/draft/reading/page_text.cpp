// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/page_text.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_reading_page_text {

using namespace newsgraph;
using namespace std::string_view_literals;
using draft_parts::page_text;

std::string text_or_fault(std::string_view bytes) {
  const auto page = page_text(bytes);
  return page ? std::string{page->text()} : message(page.error());
}

TEST_CASE("UTF-8 stays as it is, without its mark") {
  CHECK(text_or_fault("\xEF\xBB\xBF글") == "글");
  CHECK(text_or_fault("글") == "글");
  CHECK(text_or_fault("") == "");
}

TEST_CASE("UTF-16 with its mark is read in both orders") {
  CHECK(text_or_fault("\xFF\xFE\x41\x00\x00\xAE"sv) == "A글");
  CHECK(text_or_fault("\xFE\xFF\x00\x41\xAE\x00"sv) == "A글");
  CHECK(text_or_fault("\xFE\xFF\xD8\x3D\xDE\x00"sv) == "\xF0\x9F\x98\x80");
  CHECK(text_or_fault("\xFE\xFF\xD8\x3D\x00\x41"sv) == "found half a character at byte 2, expected text in UTF-16");
  CHECK(text_or_fault("\xFE\xFF\x00\x41\x00"sv) == "found half a unit at byte 4, expected text in UTF-16");
}

TEST_CASE("UTF-16 without a mark is told by its zero bytes") {
  CHECK(text_or_fault("\x41\x00\x20\x00\x00\xAE\x20\x00\x41\x00"sv) == "A 글 A");
  CHECK(text_or_fault("\x00\x41\x00\x20\xAE\x00\x00\x20\x00\x41"sv) == "A 글 A");
  CHECK(text_or_fault("\x41\x00\x20\x00\x00\xD8\x20\x00\x41\x00"sv)
        == "found half a character at byte 4, expected text in UTF-16");
}

TEST_CASE("what is binary is a fault that names the byte") {
  CHECK(text_or_fault("ab\0c"sv) == "found a byte of value zero at byte 2, expected the text of a page");
  CHECK(text_or_fault("\xEF\xBB\xBF"
                      "ab\xFF")
        == "found a byte that is not UTF-8 at byte 5, expected text in UTF-8, as its mark says");
  CHECK(text_or_fault("글은 글\xFF이다")
        == "found a byte that is not UTF-8 at byte 10, expected text in UTF-8, as most of the page is");
}

#if NEWSGRAPH_HAS_ICONV
TEST_CASE("CP949 is read, with the syllables that KS X 1001 has not") {
  CHECK(text_or_fault("\xB1\xDB") == "글");
  CHECK(text_or_fault("\x8C\x63 ok") == "똠 ok");
  CHECK(page_text("\xB1\xDB").value().encoding == draft_parts::PageEncoding::cp949);
  CHECK(text_or_fault("a\xB1\xDB\xFF")
        == "found a byte that is neither UTF-8 nor CP949 at byte 3, expected text in UTF-8, UTF-16 or CP949");
}
#endif

}  // namespace test_draft_reading_page_text
