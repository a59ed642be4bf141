// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// How wide text is in print: one for each letter of ASCII, two for any other.
[[nodiscard]] constexpr std::size_t width_of(std::string_view text) noexcept {
  std::size_t continued = 0;
  std::size_t leads = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    continued += (byte & 0xc0U) == 0x80U;
    leads += byte >= 0xc0U;
  }
  return text.size() - continued + leads;
}

/// How many bytes of white space begin `text`: of HTML, no-break and ideographic spaces, and marks that have no width.
[[nodiscard]] constexpr std::size_t leading_space(std::string_view text) noexcept {
  const char c = text.empty() ? 'x' : text[0];
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  if (c != '\xC2' && c != '\xE2' && c != '\xE3' && c != '\xEF') return 0;
  if (text.starts_with("\xC2\xA0")) return 2;
  constexpr std::string_view spaces[] = {"\xE3\x80\x80", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE2\x80\xAF",
                                         "\xE2\x80\x83", "\xE2\x80\x8E", "\xE2\x80\x8F"};
  for (const auto space : spaces)
    if (text.starts_with(space)) return 3;
  return 0;
}

/// Text without white space at its ends.
[[nodiscard]] constexpr std::string_view without_space(std::string_view text) noexcept {
  while (const auto bytes = leading_space(text)) text.remove_prefix(bytes);
  for (;;) {
    if (!text.empty() && text.back() >= '!' && text.back() <= '~') return text;
    std::size_t bytes = 0;
    for (std::size_t most = 1; most <= 3 && most <= text.size() && bytes == 0; ++most)
      if (const auto tail = text.substr(text.size() - most); leading_space(tail) == most) bytes = most;
    if (bytes == 0) return text;
    text.remove_suffix(bytes);
  }
}

inline constexpr std::string_view bullets[] = {"•", "·", "▶", "▷", "►", "◆", "◇", "■", "□", "●", "○", "◎",  "⊙", "★",
                                               "☆", "※", "▼", "▽", "#", "*", "|", ">", "›", "»", "→", "- ", "– "};

/// Text without marks of lists at its front: "• ", "- ", "▶ ", "1. " stays.
[[nodiscard]] constexpr std::string_view without_bullets(std::string_view text) noexcept {
  for (bool again = true; again;) {
    again = false;
    text = without_space(text);
    if (text.empty() || (text[0] >= '0' && text[0] <= 'z' && text[0] != '>')) return text;
    if (static_cast<unsigned char>(text[0]) > 0xE2) return text;
    for (const auto mark : bullets)
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        again = true;
      }
  }
  return text;
}

/// The last character of text that is not empty, and how many bytes it has.
[[nodiscard]] constexpr base_parts::CodePoint last_code_point(std::string_view text) noexcept {
  std::size_t bytes = 1;
  while (bytes < 4 && bytes < text.size() && base_parts::is_continuation(text[text.size() - bytes])) ++bytes;
  return base_parts::first_code_point(text.substr(text.size() - bytes));
}

/// Whether text ends as a sentence does, inside brackets and quotation marks or not.
[[nodiscard]] constexpr bool ends_sentence(std::string_view text) noexcept {
  constexpr std::u32string_view closing = U"\"')] ”’」』»⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹";
  constexpr std::u32string_view stops = U".?!…。؟۔！？";
  while (!text.empty()) {
    const auto [value, bytes] = last_code_point(text);
    if (closing.find(value) == closing.npos) return stops.find(value) != stops.npos;
    text.remove_suffix(bytes);
  }
  return false;
}

/// A mail address, or what a page shows in its place: "a@b.kr", "[email protected]". Where it begins and how long it
/// is; nothing where there is none.
[[nodiscard]] constexpr std::string_view find_mail(std::string_view text) noexcept {
  constexpr std::string_view all_hidden[] = {"[email protected]", "[email\xC2\xA0protected]"};
  for (const auto hidden : all_hidden)
    if (const auto at = text.find(hidden); at != text.npos) return text.substr(at, hidden.size());
  const auto is_part = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
           || c == '-' || c == '+';
  };
  const auto sign = text.find('@');
  if (sign == text.npos) return {};
  auto begin = sign;
  auto end = sign + 1;
  while (begin > 0 && is_part(text[begin - 1])) --begin;
  while (end < text.size() && is_part(text[end])) ++end;
  while (end > sign && text[end - 1] == '.') --end;
  const bool is_one = begin != sign && text.substr(sign, end - sign).find('.') != text.npos;
  return is_one ? text.substr(begin, end - begin) : std::string_view{};
}

}  // namespace newsgraph::inline v0_1::page_parts
