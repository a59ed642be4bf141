// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
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

/// Whether text begins with one of several words.
template <class Words = std::initializer_list<std::string_view>>
[[nodiscard]] constexpr bool starts_with_one_of(std::string_view text, const Words& words) noexcept {
  for (const std::string_view word : words)
    if (text.starts_with(word)) return true;
  return false;
}

/// Whether text ends with one of several words.
template <class Words = std::initializer_list<std::string_view>>
[[nodiscard]] constexpr bool ends_with_one_of(std::string_view text, const Words& words) noexcept {
  for (const std::string_view word : words)
    if (text.ends_with(word)) return true;
  return false;
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

/// The code point at byte `place` of `text`; 0, of no bytes, at its end.
[[nodiscard]] constexpr CodePoint code_point_at(std::string_view text, std::size_t place) noexcept {
  return place < text.size() ? first_code_point(text.substr(place)) : CodePoint{0, 0};
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

/// 1 where a byte can't stand in UTF-8 behind these three, the first of them right before it; else 0. It has no branch,
/// so that compilers look at many bytes at once.
[[nodiscard]] constexpr unsigned char misplaced(unsigned char byte, unsigned char last, unsigned char second,
                                                unsigned char third) noexcept {
  using Flag = unsigned char;
  const Flag continues = (byte & 0xc0U) == 0x80U;
  const Flag has_to = (last >= 0xc0) | (second >= 0xe0) | (third >= 0xf0);
  const Flag no_lead = ((byte & 0xfeU) == 0xc0U) | (byte > 0xf4);
  const Flag too_long = ((last == 0xe0) & (byte < 0xa0)) | ((last == 0xf0) & (byte < 0x90));
  const Flag too_large = ((last == 0xed) & (byte >= 0xa0)) | ((last == 0xf4) & (byte >= 0x90));
  return static_cast<Flag>((continues ^ has_to) | no_lead | too_long | too_large);
}

/// Whether all of `text` is UTF-8.
[[nodiscard]] constexpr bool is_utf8(std::string_view text) noexcept {
  std::size_t at = 0;
  const auto read_until = [&](std::size_t end) {
    while (at < end) {
      const auto [value, bytes] = first_code_point(text.substr(at));
      if (value == replacement_character && bytes == 1) return false;
      at += bytes;
    }
    return true;
  };
  constexpr std::size_t block = 16;
  if (text.size() >= block + 8) {
    if (!read_until(3)) return false;
    unsigned char wrong = 0;
    for (; text.size() - at >= block; at += block) {
      const auto* bytes = text.data() + at;
      const auto byte = [](char c) { return static_cast<unsigned char>(c); };
      for (std::size_t i = 0; i < block; ++i)
        wrong |= misplaced(byte(bytes[i]), byte((bytes - 1)[i]), byte((bytes - 2)[i]), byte((bytes - 3)[i]));
    }
    if (wrong != 0) return false;
    while (is_continuation(text[--at])) continue;  // to the last code point, of which more may follow
  }
  return read_until(text.size());
}

}  // namespace newsgraph::inline v0_1::base_parts
