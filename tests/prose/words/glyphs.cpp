// SPDX-License-Identifier: MIT
#include <newsgraph/prose/words/glyphs.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_words_glyphs {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::prose_parts;

static_assert(is_hangul(U'가') && is_hangul(U'힣') && !is_hangul(U'ㄱ') && !is_hangul(U'a'));
static_assert(lowered(U'Q') == U'q' && lowered(U'q') == U'q' && lowered(U'[') == U'[');
static_assert(folded(U'５') == U'5' && folded(U'￦') == U'₩' && folded(U'∼') == U'~' && folded(U'—') == U'–');
static_assert(folded(0x3000) == U' ' && folded(U'−') == U'-');

// 천 is the jamo 110e 1165 11ab, 가 is 1100 1161.
constexpr std::string_view decomposed = "\u110e\u1165\u11ab\u1100\u1161";

TEST_CASE("text is read both ways") {
  const Glyphs<> text{"$천 ５"};
  CHECK(text.at(0) == Glyph{U'$', 1});
  CHECK(text.at(1) == Glyph{U'천', 3});
  CHECK(text.at(5) == Glyph{U'5', 3});
  CHECK(text.at(8) == Glyph{0, 0});
  CHECK(text.before(8) == Glyph{U'5', 3});
  CHECK(text.before(4) == Glyph{U'천', 3});
  CHECK(text.before(1) == Glyph{U'$', 1});
  CHECK(text.before(0) == Glyph{0, 0});
}

TEST_CASE("decomposed Hangul is seen composed, both ways, with the bytes that it takes") {
  const Glyphs<> text{decomposed};
  CHECK(text.at(0) == Glyph{U'천', 9});
  CHECK(text.at(9) == Glyph{U'가', 6});
  CHECK(text.before(15) == Glyph{U'가', 6});
  CHECK(text.before(9) == Glyph{U'천', 9});
  CHECK(text.at(3).value == 0x1165);
  CHECK(text.before(3).value == 0x110e);
}

TEST_CASE("a byte that is not UTF-8 is a glyph of its own") {
  const Glyphs<> text{
      "\xea\xb0"
      "5\xff"};
  CHECK(text.at(0) == Glyph{replacement_character, 1});
  CHECK(text.at(2) == Glyph{U'5', 1});
  CHECK(text.before(4) == Glyph{replacement_character, 1});
  CHECK(text.before(2) == Glyph{replacement_character, 1});
}

TEST_CASE("at most four spaces are skipped") {
  const Glyphs<> text{"a      b"};
  CHECK(text.after_spaces(1) == 5);
  CHECK(text.after_spaces(5) == 7);
  CHECK(text.after_spaces(0) == 0);
  CHECK(text.before_spaces(7) == 3);
  CHECK(text.before_spaces(8) == 8);
}

struct StepCounter {
  int* steps;
  constexpr void count() const noexcept { ++*steps; }
};

TEST_CASE("each glyph that is read is a step") {
  int steps = 0;
  const Glyphs text{"ab", StepCounter{&steps}};
  static_cast<void>(text.at(0));
  static_cast<void>(text.before(2));
  CHECK(steps == 2);
}

constexpr auto ends = [] {
  SyllableSet set;
  set.add(U'가');
  set.add(U'힣');
  set.add(U'x');
  return set;
}();

static_assert(ends.contains(U'가') && ends.contains(U'힣'));
static_assert(!ends.contains(U'각') && !ends.contains(U'x') && !ends.contains(0));

TEST_CASE("a set holds the syllables that were added and nothing else") {
  int held = 0;
  for (char32_t value = 0; value != 0x1'1000; ++value) held += ends.contains(value) ? 1 : 0;
  CHECK(held == 2);
}

}  // namespace test_prose_words_glyphs
