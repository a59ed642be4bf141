// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/bridge/tables/row_text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace newsgraph::inline v0_1::bridge_parts {

/// The characters of ASCII that XML does not take as they are, in text or in an attribute in double quotes.
inline constexpr auto xml_marks = [] {
  std::array<bool, 128> marks{};
  for (std::size_t i = 0; i < 0x20; ++i) marks[i] = true;
  for (const char c : {'<', '>', '&', '"'}) marks[static_cast<unsigned char>(c)] = true;
  return marks;
}();

/// Appends text so that a reader of XML 1.0 finds it again, in an element or in an attribute in double quotes. U+FFFD
/// stands for what XML can't hold: control characters but for tab and line breaks, U+FFFE, U+FFFF, and what is not
/// UTF-8.
inline void append_xml(std::string& xml, std::string_view text) {
  std::size_t done = 0;
  const auto put = [&](std::size_t at, std::size_t size, std::string_view instead) {
    xml += text.substr(done, at - done);
    xml += instead;
    done = at + size;
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80 && !xml_marks[byte]) {
      ++i;
      continue;
    }
    if (byte < 0x80) {
      switch (text[i]) {
        case '<': put(i, 1, "&lt;"); break;
        case '>': put(i, 1, "&gt;"); break;
        case '&': put(i, 1, "&amp;"); break;
        case '"': put(i, 1, "&quot;"); break;
        case '\t': put(i, 1, "&#9;"); break;
        case '\n': put(i, 1, "&#10;"); break;
        case '\r': put(i, 1, "&#13;"); break;
        default: put(i, 1, "\xef\xbf\xbd");
      }
      ++i;
      continue;
    }
    const auto [value, bytes] = base_parts::first_code_point(text.substr(i));
    const bool is_broken = value == base_parts::replacement_character && bytes == 1;
    if (is_broken || value == 0xfffe || value == 0xffff) put(i, bytes, "\xef\xbf\xbd");
    i += bytes;
  }
  xml += text.substr(done);
}

inline void append_xml(std::string& xml, const Cell& cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) append_xml(xml, *text);
  if (const auto* number = std::get_if<std::int64_t>(&cell)) append_integer(xml, *number);
  if (const auto* is = std::get_if<bool>(&cell)) xml += *is ? "true" : "false";
}

}  // namespace newsgraph::inline v0_1::bridge_parts
