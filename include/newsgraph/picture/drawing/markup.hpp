// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/printable.hpp>
#include <newsgraph/base/utf8.hpp>

#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::picture_parts {

/// Text as it stands in an element or an attribute of XML 1.0, and of HTML: what neither can hold is U+FFFD.
template <class...>
[[nodiscard]] std::string markup_text(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  while (!text.empty()) {
    const auto [value, bytes] = base_parts::first_code_point(text);
    text.remove_prefix(bytes);
    switch (value) {
      case U'&': safe += "&amp;"; break;
      case U'<': safe += "&lt;"; break;
      case U'>': safe += "&gt;"; break;
      case U'"': safe += "&quot;"; break;
      case U'\'': safe += "&#39;"; break;
      case U'\n': safe += "&#10;"; break;
      case 0xfffe:
      case 0xffff: base_parts::append_utf8(safe, base_parts::replacement_character); break;
      default: base_parts::append_utf8(safe, printable(value));
    }
  }
  return safe;
}

}  // namespace newsgraph::inline v0_1::picture_parts
