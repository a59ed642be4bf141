// SPDX-License-Identifier: MIT
#include <newsgraph/base/utf8.hpp>

#include "../catch.hpp"

#include <array>
#include <string>
#include <string_view>

namespace test_base_utf8 {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(first_code_point("a") == CodePoint{U'a', 1});
static_assert(first_code_point("é and more") == CodePoint{U'é', 2});
static_assert(first_code_point("원화") == CodePoint{U'원', 3});
static_assert(first_code_point("𝄞") == CodePoint{U'𝄞', 4});
static_assert(code_point_at("a원", 1) == CodePoint{U'원', 3});
static_assert(code_point_at("a", 1) == CodePoint{0, 0});
static_assert(starts_with_one_of("5억원", {"4", "5억"}) && !starts_with_one_of("5", {"4", "5억"}));
static_assert(ends_with_one_of("5억원", {"달러", "원"}) && !ends_with_one_of("", {"원"}));

TEST_CASE("every length of sequence is read from its least to its greatest code point") {
  CHECK(first_code_point({"\0", 1}) == CodePoint{0x00, 1});
  CHECK(first_code_point("\x7f") == CodePoint{0x7f, 1});
  CHECK(first_code_point("\xc2\x80") == CodePoint{0x80, 2});
  CHECK(first_code_point("\xdf\xbf") == CodePoint{0x7ff, 2});
  CHECK(first_code_point("\xe0\xa0\x80") == CodePoint{0x800, 3});
  CHECK(first_code_point("\xed\x9f\xbf") == CodePoint{0xd7ff, 3});
  CHECK(first_code_point("\xee\x80\x80") == CodePoint{0xe000, 3});
  CHECK(first_code_point("\xef\xbf\xbf") == CodePoint{0xffff, 3});
  CHECK(first_code_point("\xf0\x90\x80\x80") == CodePoint{0x1'0000, 4});
  CHECK(first_code_point("\xf4\x8f\xbf\xbf") == CodePoint{0x10'ffff, 4});
}

TEST_CASE("a byte that begins no well-formed sequence is a replacement character of its own") {
  constexpr auto ill_formed = std::to_array<std::string_view>({
      "\x80",              // a continuation without a lead
      "\xc0\x80",          // zero in two bytes
      "\xc1\xbf",          // U+007F in two bytes
      "\xe0\x9f\xbf",      // U+07FF in three
      "\xf0\x8f\xbf\xbf",  // U+FFFF in four
      "\xed\xa0\x80",      // the first surrogate
      "\xed\xbf\xbf",      // the last
      "\xf4\x90\x80\x80",  // one above U+10FFFF
      "\xf5\x80\x80\x80",  // a lead that no code point has
      "\xff",              // no byte of UTF-8 at all
      "\xec\x9b",          // cut off
      "\xc3(",             // a lead without a continuation
      "\xec\x9b(",         // the same, one later
  });
  for (const auto text : ill_formed) CHECK(first_code_point(text) == CodePoint{replacement_character, 1});
}

TEST_CASE("text is UTF-8 if every sequence in it is well formed, a replacement character too") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("14조8000억원, é, 𝄞, \xef\xbf\xbd"));
  CHECK_FALSE(is_utf8("caf\xe9"));
  CHECK_FALSE(is_utf8("\xec\x9b"));
}

TEST_CASE("what is wrong is found wherever it stands in a long text") {
  const auto is_found = [](std::string_view wrong) {
    for (std::size_t before = 0; before < 80; ++before)
      for (const auto* filling : {"a", "원", "\xf4\x8f\xbf\xbf"}) {
        std::string text(before, 'a');
        const std::string_view one = filling;
        while (text.size() < 160 - one.size()) text += one;
        if (!is_utf8(text)) return false;
        text.insert(before, wrong);
        if (is_utf8(text)) return false;
      }
    return true;
  };
  for (const auto* wrong : {"\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xf0\x8f\xbf\xbf", "\xed\xa0\x80",
                            "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xec\x9b", "\xc3", "\xf0\x90\x80"})
    CHECK(is_found(wrong));
  static_assert(is_utf8("fourteen trillion won, 14조8000억원, and as much again"));
  static_assert(!is_utf8("fourteen trillion won, 14조8000억원, and as much ag\x80in"));
  std::string cut(60, 'a');
  for (const auto* end : {"\xec\x9b", "\xc3", "\xf0\x90\x80", "\xf0"}) CHECK_FALSE(is_utf8(cut + end));
}

TEST_CASE("the bytes after the first of a code point continue it") {
  const std::string_view won = "원";
  CHECK_FALSE(is_continuation(won[0]));
  CHECK(is_continuation(won[1]));
  CHECK(is_continuation(won[2]));
  CHECK_FALSE(is_continuation('a'));
}

TEST_CASE("a code point that is written is read again") {
  for (const char32_t code_point : {U'a', U'\u007f', U'\u0080', U'é', U'\u07ff', U'\u0800', U'원', U'\uffff', U'𝄞'}) {
    std::string text = "x";
    append_utf8(text, code_point);
    CHECK(first_code_point(std::string_view{text}.substr(1)) == CodePoint{code_point, text.size() - 1});
  }
}

TEST_CASE("a control character is escaped by its code") {
  std::string text = "a";
  append_escape(text, 0x1b);
  append_escape(text, 0);
  CHECK(text == "a\\u001b\\u0000");
}

}  // namespace test_base_utf8
