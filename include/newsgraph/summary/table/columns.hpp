#pragma once

#include <newsgraph/base/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph {

/// Code points from `first` to `last`, both included.
struct CodePointRange {
  char32_t first;
  char32_t last;
};

/// East Asian wide and full-width code points (UAX #11, Unicode 14), in order; unassigned ones go with their
/// neighbours.
inline constexpr auto wide_ranges = std::to_array<CodePointRange>({
    // clang-format off
    {0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3},
    {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1},
    {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea},
    {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b},
    {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
    {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55}, {0x2e80, 0x303e},
    {0x3041, 0x3247}, {0x3250, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
    {0xfe10, 0xfe19}, {0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x1b2fb}, {0x1f004, 0x1f004},
    {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320}, {0x1f32d, 0x1f335},
    {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d},
    {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4},
    {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0}, {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945},
    {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x2fffd}, {0x30000, 0x3fffd},
    // clang-format on
});

/// Code points that take no column, in order: controls, marks that combine with Latin, Cyrillic, Greek, Hebrew, Arabic,
/// Thai and kana, the vowels and finals of Hangul jamo, joiners, directions, variation selectors.
inline constexpr auto zero_width_ranges = std::to_array<CodePointRange>({
    // clang-format off
    {0x0000, 0x001f}, {0x007f, 0x009f}, {0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x05bf, 0x05bf},
    {0x05c1, 0x05c2}, {0x05c4, 0x05c5}, {0x05c7, 0x05c7}, {0x0610, 0x061a}, {0x064b, 0x065f}, {0x0670, 0x0670},
    {0x06d6, 0x06dc}, {0x06df, 0x06e4}, {0x06e7, 0x06e8}, {0x06ea, 0x06ed}, {0x0e31, 0x0e31}, {0x0e34, 0x0e3a},
    {0x0e47, 0x0e4e}, {0x1160, 0x11ff}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200f}, {0x202a, 0x202e},
    {0x2060, 0x206f}, {0x20d0, 0x20f0}, {0x302a, 0x302d}, {0x3099, 0x309a}, {0xd7b0, 0xd7ff}, {0xfe00, 0xfe0f},
    {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}, {0xe0001, 0xe01ef},
    // clang-format on
});

/// Whether one of `ranges`, which are in order and apart, holds `code_point`. O(log ranges).
template <class Ranges>
[[nodiscard]] constexpr bool in_ranges(const Ranges& ranges, char32_t code_point) noexcept {
  const auto range = std::lower_bound(ranges.begin(), ranges.end(), code_point,
                                      [](const CodePointRange& a, char32_t b) { return a.last < b; });
  return range != ranges.end() && range->first <= code_point;
}

/// The columns that a code point takes in a terminal: 0, 1 or 2. Ambiguous width (UAX #11) is narrow.
[[nodiscard]] constexpr std::size_t columns(char32_t code_point) noexcept {
  if (code_point >= 0x20 && code_point < 0x7f) return 1;
  if (in_ranges(zero_width_ranges, code_point)) return 0;
  return in_ranges(wide_ranges, code_point) ? 2 : 1;
}

/// The columns that UTF-8 text on one line takes in a terminal; a byte that is not UTF-8 takes one. O(length).
[[nodiscard]] constexpr std::size_t columns(std::string_view text) noexcept {
  std::size_t width = 0;
  while (!text.empty()) {
    const auto [value, bytes] = first_code_point(text);
    width += columns(value);
    text.remove_prefix(bytes);
  }
  return width;
}

/// `text` with spaces after it, up to `width` columns. What is as wide already is left alone.
template <class...>
[[nodiscard]] std::string pad_right(std::string_view text, std::size_t width) {
  const auto taken = columns(text);
  return std::string{text}.append(width > taken ? width - taken : 0, ' ');
}

/// `text` with spaces before it, up to `width` columns. What is as wide already is left alone.
template <class...>
[[nodiscard]] std::string pad_left(std::string_view text, std::size_t width) {
  const auto taken = columns(text);
  return std::string(width > taken ? width - taken : 0, ' ').append(text);
}

/// `text` if it fits in `width` columns, else its beginning and an ellipsis, together at most that wide.
///
/// Where half of a wide character would fit, the result is one column short. In no columns there is nothing.
template <class...>
[[nodiscard]] std::string shorten(std::string_view text, std::size_t width) {
  if (columns(text) <= width) return std::string{text};
  if (width == 0) return {};
  std::size_t kept = 0;
  for (std::size_t taken = 0; kept != text.size();) {
    const auto [value, bytes] = first_code_point(text.substr(kept));
    taken += columns(value);
    if (taken > width - 1) break;
    kept += bytes;
  }
  return std::string{text.substr(0, kept)} + "…";
}

}  // namespace newsgraph
