// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/wording/plain_words.hpp>
#include <newsgraph/prose/note_marks.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Whether bytes `begin` to `end` of a text, of which there is one, begin or end within a number: "100억" in "2100억",
/// "5" in "1.5", "10" in "10⁹".
[[nodiscard]] constexpr bool cuts_number(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  const auto is_within = [&](std::size_t at) {
    return (text[at] == '.' || text[at] == ',') && at != 0 && is_digit(at - 1) && is_digit(at + 1);
  };
  if (begin != 0 && is_digit(begin) && (is_digit(begin - 1) || is_within(begin - 1))) return true;
  if (end >= text.size() || !is_digit(end - 1)) return false;
  const auto next = base_parts::first_code_point(text.substr(end)).value;
  return is_digit(end) || is_within(end) || (prose_parts::is_raised(next) && note_mark_bytes(text, end) == 0);
}

/// Looks for one text in others: Horspool, "Practical fast searching in strings" (1980). What it takes, a step for each
/// comparison, is taken from `steps`; once these are used up, nothing is found.
class TextSearch {
public:
  explicit TextSearch(std::string_view words) noexcept : words_{words} {
    skip_.fill(static_cast<std::uint32_t>(words.size()));
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      skip_[static_cast<unsigned char>(words[i])] = static_cast<std::uint32_t>(words.size() - 1 - i);
  }

  static constexpr auto nowhere = std::string_view::npos;

  /// Where the words stand in `text`, from byte `from` on, or `nowhere`. Words of no byte stand nowhere.
  [[nodiscard]] std::size_t find(std::string_view text, std::size_t from, std::size_t& steps) const noexcept {
    const auto size = words_.size();
    if (size == 0) return nowhere;
    while (from <= text.size() && text.size() - from >= size) {
      std::size_t same = 0;
      while (same != size && text[from + size - 1 - same] == words_[size - 1 - same]) ++same;
      if (steps <= same) return steps = 0, nowhere;
      steps -= same + 1;
      if (same == size) return from;
      from += skip_[static_cast<unsigned char>(text[from + size - 1])];
    }
    return nowhere;
  }

private:
  std::string_view words_;
  std::array<std::uint32_t, 256> skip_{};
};

}  // namespace newsgraph::inline v0_1::draft_parts
