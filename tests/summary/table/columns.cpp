// SPDX-License-Identifier: MIT
#include <newsgraph/summary/table/columns.hpp>

#include "../../catch.hpp"

#include <span>

namespace test_summary_table_columns {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::summary_parts;

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

}  // namespace test_summary_table_columns
