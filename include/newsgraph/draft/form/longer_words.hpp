// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

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
    if (!words.ends_with(',') && says_other(words)) longest = words;
  }
  return longest;
}

}  // namespace newsgraph::inline v0_1::draft_parts
