// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Bytes of a paragraph.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(Stretch, Stretch) = default;
};

/// Whether a point at byte `at` ends an abbreviation: "U.S.", "Inc.", "Dec.", a letter alone.
[[nodiscard]] constexpr bool ends_abbreviation(std::string_view text, std::size_t at) noexcept {
  auto begin = at;
  while (begin > 0 && at - begin < 6 && base_parts::small_ascii(text[begin - 1]) >= 'a'
         && base_parts::small_ascii(text[begin - 1]) <= 'z')
    --begin;
  const auto word = text.substr(begin, at - begin);
  if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z') return true;
  for (const std::string_view known : {"Inc", "Corp", "Co",  "Ltd", "Mr",  "Mrs", "Ms",  "Dr",   "St",     "vs",  "No",
                                       "Jan", "Feb",  "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",  "Sept",   "Oct", "Nov",
                                       "Dec", "Gen",  "Sen", "Rep", "Gov", "Jr",  "Sr",  "Bros", "approx", "est"})
    if (word == known) return true;
  return false;
}

/// Calls `visit(stretch)` for each sentence of a paragraph, without space around it. Points of "1.5" and "U.S." end
/// none. O(text).
template <class Visit>
constexpr void for_each_sentence(std::string_view text, Visit visit) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  std::size_t begin = 0;
  const auto give = [&](std::size_t end) {
    auto first = begin;
    while (first < end && is_space(text[first])) ++first;
    begin = end;
    while (end > first && is_space(text[end - 1])) --end;
    if (first < end) visit(Stretch{first, end});
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\n') give(at);
    if (c != '.' && c != '?' && c != '!') continue;
    auto end = at + 1;
    for (bool again = true; again;) {
      again = false;
      for (const std::string_view mark :
           {"\"", "'", ")", "]", "”", "’", "⁽", "⁾", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"})
        if (text.substr(end).starts_with(mark)) {
          end += mark.size();
          again = true;
        }
    }
    if (end < text.size() && !is_space(text[end])) continue;
    if (c == '.' && ends_abbreviation(text, at)) continue;
    const char next = end + 1 < text.size() ? text[end + 1] : 'A';
    if (next >= 'a' && next <= 'z') continue;
    give(end);
    at = end - 1;
  }
  give(text.size());
}

}  // namespace newsgraph::inline v0_1::draft_parts
