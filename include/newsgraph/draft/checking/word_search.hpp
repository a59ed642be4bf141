// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool is_ascii_word(char c) noexcept { return is_ascii_letter(c) || (c >= '0' && c <= '9'); }
[[nodiscard]] constexpr char ascii_lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <class...>
[[nodiscard]] std::string ascii_lowered(std::string_view text) {
  std::string made{text};
  for (auto& c : made) c = ascii_lower(c);
  return made;
}

/// Whether the bytes before `at` end in a syllable of Hangul.
[[nodiscard]] constexpr bool hangul_before(std::string_view text, std::size_t at) noexcept {
  if (at < 3) return false;
  const auto lead = static_cast<unsigned char>(text[at - 3]);
  return lead >= 0xea && lead <= 0xed && (static_cast<unsigned char>(text[at - 1]) & 0xc0U) == 0x80;
}
[[nodiscard]] constexpr bool hangul_at(std::string_view text, std::size_t at) noexcept {
  if (text.size() < 3 || at > text.size() - 3) return false;
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead >= 0xea && lead <= 0xed;
}

/// Where a word or phrase of a table stands in text whose ASCII letters are small, from byte `from` on, or npos. One
/// that begins with an ASCII letter begins a word, and ends one unless it ends with '~'; any other may stand in a word.
[[nodiscard]] constexpr std::size_t find_word(std::string_view text, std::string_view word,
                                              std::size_t from = 0) noexcept {
  const bool stem = word.ends_with('~');
  if (stem) word.remove_suffix(1);
  const bool ascii = !word.empty() && is_ascii_word(word.front());
  for (auto at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (!ascii) return at;
    const bool begins = at == 0 || !is_ascii_word(text[at - 1]);
    const auto end = at + word.size();
    if (begins && (stem || end == text.size() || !is_ascii_word(text[end]))) return at;
  }
  return std::string_view::npos;
}

[[nodiscard]] constexpr bool has_word(std::string_view text, std::string_view word) noexcept {
  return find_word(text, word) != std::string_view::npos;
}

/// Whether a sentence with small ASCII letters speaks of somebody by a word for him: it, the company, both.
[[nodiscard]] constexpr bool has_stand_in(std::string_view lowered) noexcept {
  for (const std::string_view word :
       {"it",      "its",           "he",       "she",  "they",   "both",    "the company", "the bank",
        "the two", "the companies", "the firm", "그는", "그녀는", "두 회사", "양사",        "회사는",
        "회사 측", "이 회사",       "양측",     "이들"})
    if (has_word(lowered, word)) return true;
  return false;
}

}  // namespace newsgraph::inline v0_1::draft_parts
