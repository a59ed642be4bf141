// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// The whole sentences of `text` that bytes `begin` to `end` touch, without the space around them.
///
/// A sentence ends with a line, or with '.', '?' or '!' before a space: "2025.12.17" and "1.5" go on. One that goes on
/// for more than 4,096 bytes before or behind these is cut there, at a character.
[[nodiscard]] constexpr std::string_view sentences_around(std::string_view text, std::size_t begin,
                                                          std::size_t end) noexcept {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  const auto ends_after = [&](std::size_t i) {
    if (text[i] == '\n') return true;
    const bool stop = text[i] == '.' || text[i] == '?' || text[i] == '!';
    return stop && (i + 1 == text.size() || is_space(text[i + 1]));
  };
  end = (std::min)(end, text.size());
  begin = (std::min)(begin, end);
  while (begin < end && is_space(text[begin])) ++begin;
  while (end > begin && is_space(text[end - 1])) --end;
  constexpr std::size_t longest = 4096;
  const auto first = begin > longest ? begin - longest : 0;
  const auto last = text.size() - end > longest ? end + longest : text.size();
  while (begin > first && !ends_after(begin - 1)) --begin;
  while (end < last && (end == 0 || !ends_after(end - 1))) ++end;
  while (begin < end && base_parts::is_continuation(text[begin])) ++begin;
  while (end < text.size() && end > begin && base_parts::is_continuation(text[end])) --end;
  while (begin < end && is_space(text[begin])) ++begin;
  while (end > begin && is_space(text[end - 1])) --end;
  return text.substr(begin, end - begin);
}

}  // namespace newsgraph::inline v0_1
