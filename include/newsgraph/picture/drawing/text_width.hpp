// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>

#include <string_view>

namespace newsgraph::inline v0_1::picture_parts {

struct LetterWidth {
  std::string_view letters;
  int width;  ///< in thousandths of the size of the font
};

/// The widths of ASCII in Helvetica, and in Arial and Liberation Sans, which have the same.
inline constexpr auto letter_widths = base_parts::table<LetterWidth>({
    {"ijl'|", 222},
    {" !,./:;I[]\\ft", 278},
    {"()-r`", 333},
    {"\"*", 370},
    {"Jcksvxyz", 500},
    {"0123456789#$?_Labdeghnopqu", 556},
    {"+<=>~^FTZ", 600},
    {"&ABEKPSVXY", 667},
    {"CDHNRUw", 722},
    {"GOQ", 778},
    {"Mm", 833},
    {"%W", 944},
    {"@", 1015},
});

/// How wide text is in a sans-serif font, in pixels, rounded up; bold letters are taken for a tenth wider than others,
/// those of East Asia for as wide as high. An estimate from above for the fonts that are asked for.
[[nodiscard]] constexpr int text_width(std::string_view text, int size, bool bold = false) noexcept {
  int sum = 0;
  while (!text.empty()) {
    const auto [letter, bytes] = base_parts::first_code_point(text);
    int width = letter >= 0x1100 && !(letter >= 0x2000 && letter < 0x2e80) ? 1000 : letter < 0x80 ? 556 : 620;
    if (letter < 0x80)
      for (const auto& row : letter_widths)
        if (row.letters.find(static_cast<char>(letter)) != std::string_view::npos) width = row.width;
    sum += width;
    text.remove_prefix(bytes);
  }
  return (sum * size * (bold ? 11 : 10) + 9'999) / 10'000;
}

}  // namespace newsgraph::inline v0_1::picture_parts
