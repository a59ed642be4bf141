// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

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
