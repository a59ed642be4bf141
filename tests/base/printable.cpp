// SPDX-License-Identifier: MIT
#include <newsgraph/base/printable.hpp>

#include "../catch.hpp"

#include <string_view>

namespace test_base_printable {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(printable(U'a') == U'a');
static_assert(printable(U'한') == U'한');
static_assert(printable(U'\n') == U' ');
static_assert(printable(U'\u2028') == U' ');
static_assert(printable(U'\x1b') == U'␛');
static_assert(printable(U'\0') == U'␀');
static_assert(printable(U'\x7f') == U'␡');
static_assert(printable(char32_t{0x9b}) == replacement_character);  // CSI in one
static_assert(printable(U'\u202e') == replacement_character);       // right-to-left override

TEST_CASE("a terminal gets no control characters from a document") {
  CHECK(printable("오픈AI 15조원") == "오픈AI 15조원");
  CHECK(printable("\x1b[31mred\x1b[0m\a") == "␛[31mred␛[0m␇");
  CHECK(printable("one\r\n\ttwo") == "one   two");
  CHECK(printable(std::string_view{"a\0b", 3}) == "a␀b");
  CHECK(printable("a\xc2\x9b"
                  "31mb")
        == "a\uFFFD31mb");
  CHECK(printable("") == "");
}

TEST_CASE("bytes that are not UTF-8 are replaced one by one") {
  CHECK(printable("a\xff\xed\xa0\x80z") == "a\uFFFD\uFFFD\uFFFD\uFFFDz");
}

TEST_CASE("code points are written in one to four bytes") {
  std::string text;
  for (const auto code_point : {U'a', U'é', U'한', U'😀'}) append_utf8(text, code_point);
  CHECK(text == "aé한😀");
}

}  // namespace test_base_printable
