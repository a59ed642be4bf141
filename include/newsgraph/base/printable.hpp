// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>

#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What a terminal can show in the place of a code point: a space for what breaks lines, a picture of other controls
/// (U+2400 to U+2421), U+FFFD for those of ISO 6429 and for what turns the direction of writing. Others stay.
[[nodiscard]] constexpr char32_t printable(char32_t code_point) noexcept {
  const auto between = [code_point](char32_t first, char32_t last) {
    return first <= code_point && code_point <= last;
  };
  if (between(0x09, 0x0d) || between(0x2028, 0x2029)) return U' ';
  if (code_point < 0x20) return 0x2400 + code_point;
  if (code_point == 0x7f) return 0x2421;
  const bool turns = between(0x202a, 0x202e) || between(0x2066, 0x2069);
  return between(0x80, 0x9f) || turns ? base_parts::replacement_character : code_point;
}

/// Text from a document as it is safe to print: one line of UTF-8 without control characters.
template <class...>
[[nodiscard]] std::string printable(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  while (!text.empty()) {
    const auto [value, bytes] = base_parts::first_code_point(text);
    base_parts::append_utf8(safe, printable(value));
    text.remove_prefix(bytes);
  }
  return safe;
}

}  // namespace newsgraph::inline v0_1
