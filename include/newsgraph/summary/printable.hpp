#pragma once

#include <newsgraph/base/utf8.hpp>

#include <string>
#include <string_view>

namespace newsgraph {

/// Appends a code point in UTF-8.
inline void append_utf8(std::string& text, char32_t code_point) {
  const auto byte = [&](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
  const auto tail = [&](unsigned shift) { byte(0x80 | (code_point >> shift & 0x3f)); };
  if (code_point < 0x80) return byte(code_point);
  if (code_point < 0x800) {
    byte(0xc0 | code_point >> 6);
    return tail(0);
  }
  if (code_point < 0x1'0000) {
    byte(0xe0 | code_point >> 12);
  } else {
    byte(0xf0 | code_point >> 18);
    tail(12);
  }
  tail(6);
  tail(0);
}

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
  return between(0x80, 0x9f) || turns ? replacement_character : code_point;
}

/// Text from a document as it is safe to print: one line of UTF-8 without control characters.
[[nodiscard]] inline std::string printable(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  while (!text.empty()) {
    const auto [value, bytes] = first_code_point(text);
    append_utf8(safe, printable(value));
    text.remove_prefix(bytes);
  }
  return safe;
}

}  // namespace newsgraph
