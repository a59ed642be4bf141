// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// How much of a line stands in a text too: of Korean its pairs of syllables, else its words of three letters or more.
class SharedWords {
public:
  /// Adds the words of a text. O(text).
  void add(std::string_view text) noexcept {
    for_each(text, [&](std::uint32_t word) { bits_[word >> 6U] |= std::uint64_t{1} << (word & 63U); });
  }

  /// Per cent of the words of a line that were added; a few in a thousand are taken for others. O(line).
  [[nodiscard]] unsigned share_of(std::string_view line) const noexcept {
    unsigned all = 0;
    unsigned shared = 0;
    for_each(line, [&](std::uint32_t word) {
      ++all;
      shared += (bits_[word >> 6U] >> (word & 63U) & 1U) != 0 ? 1 : 0;
    });
    return all == 0 ? 0 : shared * 100 / all;
  }

private:
  static constexpr std::uint32_t kinds = 1U << 17U;

  [[nodiscard]] static constexpr std::uint32_t mixed(std::uint32_t word) noexcept {
    return (word * 2'654'435'761U) >> 15U;
  }

  template <class Visit>
  static void for_each(std::string_view text, Visit visit) noexcept {
    std::uint32_t last = 0;  // a character beyond ASCII before this one
    std::uint32_t word = 0;
    unsigned letters = 0;
    const auto end_word = [&] {
      if (letters >= 3) visit(mixed(word));
      word = 0;
      letters = 0;
    };
    while (!text.empty()) {
      const auto [value, bytes] = base_parts::first_code_point(text);
      const char low = bytes == 1 ? base_parts::small_ascii(text[0]) : '\0';
      const bool is_plain = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
      const bool is_letter =
          value >= 0xC0 && !(value >= 0x2000 && value < 0x3040) && value != base_parts::replacement_character;
      if (is_plain) {
        word = word * 131 + static_cast<unsigned char>(low);
        ++letters;
      } else {
        end_word();
      }
      if (is_letter && last != 0) visit(mixed(last * 8'191U + static_cast<std::uint32_t>(value)));
      last = is_letter ? static_cast<std::uint32_t>(value) : 0;
      text.remove_prefix(bytes);
    }
    end_word();
  }

  std::uint64_t bits_[kinds / 64]{};
};

}  // namespace newsgraph::inline v0_1::page_parts
