// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/prose/parse_number.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Whether the last words before byte `end` of a text bound what stands behind them, as "최대" does in "40%를 최대
/// 5억원" and "40% 최대주주": Korean words whatever that is, others a number.
template <class...>
[[nodiscard]] bool bounds_next(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t most_between = 16;
  constexpr std::string_view marks = ".,;:()\n";
  const auto behind = text.substr(end, most_between);
  if (behind.empty() || marks.find(behind.front()) != std::string_view::npos) return false;
  const auto next = behind.find_first_of("0123456789");
  const bool has_number =
      next != std::string_view::npos && behind.substr(0, next).find_first_of(marks) == std::string_view::npos;
  const auto words = text.substr(begin, end - begin);
  auto last = words.size();
  for (int count = 0; count != 2 && last != 0; ++count) {
    last = words.rfind(' ', last - 1);
    if (last == std::string_view::npos) return false;
    const auto bound = words.substr(last + 1);
    if (bound.find_first_of("0123456789") != std::string_view::npos) return false;
    if (!has_number && !base_parts::is_continuation(bound.back())) continue;
    const auto read = parse_number(std::string{bound} + " 5");
    if (read && read->unit.empty() && (read->number.bound() != Bound::exact || read->number.approx())) return true;
  }
  return false;
}

/// The longest words of a text that begin up to 16 characters before its bytes `begin` to `end`, or go on up to 16
/// behind them, and of which `says_other(words)` is true; empty where there are none.
template <class Other>
[[nodiscard]] std::string_view longer_words(std::string_view text, std::size_t begin, std::size_t end,
                                            Other says_other) {
  constexpr int most_before = 16;
  constexpr int most_behind = 16;
  std::string_view longest;
  auto first = begin;
  for (int i = 0; i < most_before && first != 0; ++i) {
    do --first;
    while (first != 0 && base_parts::is_continuation(text[first]));
    const auto words = base_parts::trimmed(text.substr(first, end - first));
    if (says_other(words)) longest = words;
  }
  if (!longest.empty()) return longest;
  auto last = end;
  for (int i = 0; i < most_behind && last != text.size(); ++i) {
    do ++last;
    while (last != text.size() && base_parts::is_continuation(text[last]));
    const auto words = base_parts::trimmed(text.substr(begin, last - begin));
    if (!words.ends_with(',') && says_other(words) && !bounds_next(text, begin, begin + words.size())) longest = words;
  }
  if (longest.ends_with('.') && says_other(longest.substr(0, longest.size() - 1))) longest.remove_suffix(1);
  return longest;
}

}  // namespace newsgraph::inline v0_1::draft_parts
