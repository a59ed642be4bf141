// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// How a piece of a summary stands out in a terminal that shows colours.
enum class Style : std::uint8_t { plain, title, strong, group, faint };

namespace summary_parts {

struct StyleRow {
  Style value;
  std::string_view name;
  std::string_view sgr;  ///< parameters of "select graphic rendition" (ISO 6429)
};

}  // namespace summary_parts

template <>
inline constexpr auto rows_of<Style> = base_parts::table<summary_parts::StyleRow>({
    {Style::plain, "plain", ""},
    {Style::title, "title", "1;36"},
    {Style::strong, "strong", "1"},
    {Style::group, "group", "33"},
    {Style::faint, "faint", "2"},
});

/// `text` in that style; nothing is added to plain or empty text, or without `colour`.
template <class...>
[[nodiscard]] std::string styled(std::string_view text, Style style, bool colour) {
  const auto sgr = base_parts::row_of(style).sgr;
  if (!colour || text.empty() || sgr.empty()) return std::string{text};
  return std::string{"\x1b["}.append(sgr).append("m").append(text).append("\x1b[0m");
}

}  // namespace newsgraph::inline v0_1
