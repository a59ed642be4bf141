// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/table/columns.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// The bytes of the longest beginning of `text` that takes at most `width` columns, marks with what they combine with.
/// At least one code point, if there is one.
[[nodiscard]] constexpr std::size_t fitting_bytes(std::string_view text, std::size_t width) noexcept {
  std::size_t bytes = 0;
  for (std::size_t taken = 0; bytes != text.size();) {
    const auto next = base_parts::first_code_point(text.substr(bytes));
    taken += columns(next.value);
    if (taken > width && bytes != 0) break;
    bytes += next.bytes;
  }
  return bytes;
}

/// Breaks text at its spaces into lines of at most `width` columns; those after the first begin with `indent` spaces.
/// Nothing is cut: a word that is wider than a line goes on in the next one. Without words there is one empty line.
template <class...>
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t indent = 0) {
  std::vector<std::string> lines(1);
  std::size_t left = width;
  bool begins = true;
  const auto new_line = [&] {
    lines.emplace_back(indent, ' ');
    left = width > indent ? width - indent : 0;
    begins = true;
  };
  const auto take = [&](std::string_view part) {
    lines.back() += part;
    const auto taken = columns(part);
    left -= taken < left ? taken : left;
    begins = false;
  };

  while (true) {
    text.remove_prefix((std::min)(text.find_first_not_of(' '), text.size()));
    if (text.empty()) return lines;
    auto word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    auto needed = columns(word);
    if (!begins && needed + 1 > left) new_line();
    if (!begins) take(" ");
    while (needed > left) {
      const auto part = word.substr(0, fitting_bytes(word, left));
      if (part.size() == word.size()) break;
      take(part);
      word.remove_prefix(part.size());
      needed -= columns(part);
      new_line();
    }
    take(word);
  }
}

}  // namespace newsgraph::inline v0_1::summary_parts
