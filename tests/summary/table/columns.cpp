#include <newsgraph/summary/table/columns.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace test_summary_table_columns {

using namespace newsgraph;

constexpr bool in_order_and_apart(std::span<const CodePointRange> ranges) {
  for (std::size_t i = 0; i != ranges.size(); ++i) {
    if (ranges[i].first > ranges[i].last) return false;
    if (i != 0 && ranges[i].first <= ranges[i - 1].last) return false;
  }
  return true;
}

static_assert(in_order_and_apart(wide_ranges));
static_assert(in_order_and_apart(zero_width_ranges));

// Hangul, Han and kana, full-width forms and emoji are wide, up to both ends of their ranges.
static_assert(columns(U'\uac00') == 2 && columns(U'\ud7a3') == 2 && columns(U'\uabff') == 1);
static_assert(columns(U'\u1100') == 2 && columns(U'\u115f') == 2 && columns(U'\u10ff') == 1);
static_assert(columns(U'\u4e00') == 2 && columns(U'\u9fff') == 2 && columns(U'\u4dc0') == 1);
static_assert(columns(U'\u3042') == 2 && columns(U'\u3000') == 2 && columns(U'\u303f') == 1);
static_assert(columns(U'\uff21') == 2 && columns(U'\uffe6') == 2 && columns(U'\uff71') == 1);
static_assert(columns(U'\U0001f600') == 2 && columns(U'\U00020000') == 2 && columns(U'\U00040000') == 1);

// What is ambiguous or half-width is narrow: the signs of amounts, the arrow and the ellipsis of tables.
static_assert(columns(U'₩') == 1 && columns(U'€') == 1 && columns(U'→') == 1 && columns(U'…') == 1);

// What combines takes no column of its own; nor do controls and joiners.
static_assert(columns(U'\u0301') == 0 && columns(U'\u3099') == 0 && columns(U'\u1161') == 0);
static_assert(columns(U'\ufe0f') == 0 && columns(U'\u200d') == 0 && columns(U'\ufeff') == 0);
static_assert(columns(U'\t') == 0 && columns(U'\u007f') == 0 && columns(U'\u00a0') == 1);

static_assert(columns("") == 0);
static_assert(columns("OpenAI") == 6);
static_assert(columns("오픈AI") == 6);         // 2 + 2 + 1 + 1
static_assert(columns("56조2500억원") == 12);  // six digits, three wide
static_assert(columns("e\u0301") == 1);
static_assert(columns("\u1112\u1161\u11ab") == 2);  // one syllable in three jamo
static_assert(columns("a\xff\xec\x9b") == 4);       // every stray byte is a column

TEST_CASE("text is padded to columns, not to bytes or code points") {
  CHECK(pad_right("오픈AI", 9) == "오픈AI   ");
  CHECK(pad_left("오픈AI", 9) == "   오픈AI");
  CHECK(pad_right("", 2) == "  ");
  CHECK(pad_left("", 2) == "  ");
}

TEST_CASE("padding leaves alone what is wide enough") {
  CHECK(pad_right("오픈AI", 6) == "오픈AI");
  CHECK(pad_left("오픈AI", 5) == "오픈AI");
  CHECK(pad_right("x", 0) == "x");
}

TEST_CASE("text that fits is not shortened") {
  CHECK(shorten("오픈AI", 6) == "오픈AI");
  CHECK(shorten("", 0).empty());
}

TEST_CASE("shortened text ends in an ellipsis and fits") {
  CHECK(shorten("Anthropic", 5) == "Anth…");
  CHECK(shorten("오픈AI", 5) == "오픈…");
  CHECK(shorten("Anthropic", 1) == "…");
  CHECK(shorten("Anthropic", 0).empty());
}

TEST_CASE("a wide character is not halved: the text is one column short instead") {
  CHECK(shorten("오픈AI", 4) == "오…");
  CHECK(columns(shorten("오픈AI", 4)) == 3);
  CHECK(shorten("오픈AI", 2) == "…");
}

TEST_CASE("a mark stays with the letter that it combines with") { CHECK(shorten("e\u0301tat", 2) == "e\u0301…"); }

TEST_CASE("stray bytes are cut one by one") { CHECK(shorten("\xff\xfe\xfd", 2) == "\xff…"); }

TEST_CASE("whatever the width, shortened text fits it and is at most one column short") {
  const std::string text = "a오b픈e\u0301c\xff아마존";
  for (std::size_t width = 1; width < columns(text); ++width) {
    CHECK(columns(shorten(text, width)) <= width);
    CHECK(columns(shorten(text, width)) + 1 >= width);
    CHECK(columns(pad_right(shorten(text, width), width)) == width);
  }
}

}  // namespace test_summary_table_columns
