// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::base_parts {

/// A code point in UTF-8 text and the bytes that it takes there.
struct CodePoint {
  char32_t value;
  std::size_t bytes;

  friend constexpr bool operator==(CodePoint, CodePoint) = default;
};

/// Whether a byte of UTF-8 continues a code point that began before it.
[[nodiscard]] constexpr bool is_continuation(char byte) noexcept {
  return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

/// Text without the spaces at its ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept {
  const auto first = text.find_first_not_of(' ');
  return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

/// The first `most` bytes of UTF-8 text, less those of a character that would be cut.
[[nodiscard]] constexpr std::string_view first_bytes(std::string_view text, std::size_t most) noexcept {
  if (text.size() <= most) return text;
  while (most > 0 && is_continuation(text[most])) --most;
  return text.substr(0, most);
}

/// What stands for a byte that is not UTF-8.
inline constexpr char32_t replacement_character = 0xfffd;

/// The code point at the start of `text`, which is not empty.
///
/// A byte that begins no well-formed sequence (RFC 3629: shortest form, no surrogates, up to U+10FFFF) is a replacement
/// character of its own.
[[nodiscard]] constexpr CodePoint first_code_point(std::string_view text) noexcept {
  constexpr CodePoint invalid{replacement_character, 1};
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xc2 || lead > 0xf4) return invalid;

  const std::size_t bytes = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (text.size() < bytes) return invalid;
  char32_t value = lead & (0x7fU >> bytes);
  for (std::size_t i = 1; i != bytes; ++i) {
    if (!is_continuation(text[i])) return invalid;
    value = value << 6 | (byte(i) & 0x3fU);
  }
  const bool too_long = bytes == 3 ? value < 0x800 : bytes == 4 && value < 0x1'0000;
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (too_long || surrogate || value > 0x10'ffff) return invalid;
  return {value, bytes};
}

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

/// Appends a control character as JSON escapes it, by its code: \u001b.
inline void append_escape(std::string& text, unsigned char control) {
  text += "\\u00";
  text += "0123456789abcdef"[control >> 4U];
  text += "0123456789abcdef"[control & 15U];
}

/// Whether all of `text` is UTF-8.
[[nodiscard]] constexpr bool is_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const auto [value, bytes] = first_code_point(text.substr(at));
    if (value == replacement_character && bytes == 1) return false;
    at += bytes;
  }
  return true;
}

}  // namespace newsgraph::inline v0_1::base_parts
