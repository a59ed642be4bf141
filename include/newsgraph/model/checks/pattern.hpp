// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::model_parts {

/// Whether `c` is in a set of characters and ranges of them: "0-9A-Z.-".
[[nodiscard]] constexpr bool is_one_of(std::string_view set, char c) noexcept {
  const auto code = [](char of) { return static_cast<unsigned char>(of); };
  for (std::size_t i = 0; i < set.size();) {
    const bool is_range = i + 2 < set.size() && set[i + 1] == '-';
    if (code(set[i]) <= code(c) && code(c) <= code(set[is_range ? i + 2 : i])) return true;
    i += is_range ? 3 : 1;
  }
  return false;
}

/// How often the part of a pattern that ends here may stand.
struct Repeats {
  std::size_t least;
  std::size_t most;
};

/// Takes "?", "*", "+", "{2}" or "{16,64}" from the front of `pattern`; without one of them it is once.
[[nodiscard]] constexpr Repeats take_repeats(std::string_view& pattern) noexcept {
  const char mark = pattern.empty() ? ' ' : pattern.front();
  if (!is_one_of("?*+{", mark)) return {1, 1};
  pattern.remove_prefix(1);
  if (mark != '{') return {mark == '+' ? std::size_t{1} : 0, mark == '?' ? 1 : std::string_view::npos};
  const auto take_number = [&pattern] {
    std::size_t number = 0;
    for (; is_one_of("0-9", pattern.front()); pattern.remove_prefix(1))
      number = number * 10 + static_cast<std::size_t>(pattern.front() - '0');
    pattern.remove_prefix(1);  // the comma or the bracket
    return number;
  };
  const auto end = pattern.find_first_of(",}");
  const bool has_two = pattern[end] == ',';
  const auto least = take_number();
  return {least, has_two ? take_number() : least};
}

/// What is to be matched after the end of a group.
struct PatternRest {
  std::string_view pattern;
  const PatternRest* next;
};

/// Whether all of `text` matches a regular expression (ECMA 262) of the few sorts that descriptions use: characters,
/// `\.`, sets, repeats of them, and groups of alternatives that stand once or not at all, with no group in them.
///
/// Linear where no repeated set is followed by one that it has characters in common with, as is so in all of ours.
[[nodiscard]] constexpr bool matches_pattern(std::string_view pattern, std::string_view text,
                                             const PatternRest* after = nullptr) noexcept {
  if (pattern.empty()) return after != nullptr ? matches_pattern(after->pattern, text, after->next) : text.empty();
  const bool is_group = pattern.front() == '(';
  const bool is_set = pattern.front() == '[';
  const std::size_t begin = is_group || is_set || pattern.front() == '\\' ? 1 : 0;
  const auto end = is_group ? pattern.find(')') : is_set ? pattern.find(']') : begin + 1;
  auto part = pattern.substr(begin, end - begin);
  pattern.remove_prefix(is_group || is_set ? end + 1 : end);
  const auto [least, most] = take_repeats(pattern);
  if (is_group) {
    const PatternRest rest{pattern, after};
    for (auto bar = part.find('|');; bar = part.find('|')) {
      if (matches_pattern(part.substr(0, bar), text, &rest)) return true;
      if (bar == std::string_view::npos) break;
      part.remove_prefix(bar + 1);
    }
    return least == 0 && matches_pattern(pattern, text, after);
  }
  std::size_t count = 0;
  while (count < most && count < text.size() && is_one_of(part, text[count])) ++count;
  for (; count > least; --count)
    if (matches_pattern(pattern, text.substr(count), after)) return true;
  return count == least && matches_pattern(pattern, text.substr(count), after);
}

}  // namespace newsgraph::inline v0_1::model_parts
