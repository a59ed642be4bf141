// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// Whether `text` has `word`, whose letters of ASCII are lower case, at byte `at`, in any case.
[[nodiscard]] constexpr bool has_word_at(std::string_view text, std::size_t at, std::string_view word) noexcept {
  if (at > text.size() || text.size() - at < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (base_parts::small_ascii(text[at + i]) != word[i]) return false;
  return true;
}

struct PlainWord {
  std::string_view word;
};

/// Finds the words of a table in text, all in one pass: rows have a `word` of three bytes or more, in lower case.
/// O(text) where few words begin alike.
template <class Row, std::size_t n>
class WordFinder {
public:
  explicit constexpr WordFinder(const base_parts::Table<Row, n>& rows) noexcept : rows_{rows} {
    for (std::size_t i = n; i-- > 0;) {
      auto& head = heads_[key(rows_[i].word, 0)];
      const auto mark = [](bool(&all)[256], char c) {
        all[static_cast<unsigned char>(c)] = true;
        if (c >= 'a' && c <= 'z') all[static_cast<unsigned char>(c - 'a' + 'A')] = true;
      };
      mark(firsts_, rows_[i].word[0]);
      const auto behind = pair(rows_[i].word, 0);
      pairs_[behind >> 5U] |= std::uint32_t{1} << (behind & 31U);
      next_[i] = head;
      head = static_cast<std::uint16_t>(i + 1);
    }
  }

  /// The longest word that stands at byte `at`; null where none does.
  [[nodiscard]] constexpr const Row* at(std::string_view text, std::size_t at) const noexcept {
    if (at + shortest > text.size() || !may_begin_at(text, at)) return nullptr;
    const Row* best = nullptr;
    for (auto i = heads_[key(text, at)]; i != 0; i = next_[i - 1]) {
      const auto& row = rows_[i - 1];
      if ((best == nullptr || row.word.size() > best->word.size()) && has_word_at(text, at, row.word)) best = &row;
    }
    return best;
  }

  /// Calls `visit(row, at)` for each word that stands in `text`, in order; where several begin, for the longest.
  template <class Visit>
  constexpr void for_each(std::string_view text, Visit visit) const {
    for (std::size_t i = 0; i + shortest <= text.size(); ++i)
      if (may_begin_at(text, i) && heads_[key(text, i)] != 0)
        if (const auto* row = at(text, i)) visit(*row, i);
  }

  /// Whether one of them stands in `text`.
  [[nodiscard]] constexpr bool any_in(std::string_view text) const noexcept {
    for (std::size_t i = 0; i + shortest <= text.size(); ++i)
      if (may_begin_at(text, i) && heads_[key(text, i)] != 0 && at(text, i) != nullptr) return true;
    return false;
  }

private:
  static constexpr std::size_t shortest = 3;

  /// Whether a word may begin there, by its first byte and the two behind it.
  [[nodiscard]] constexpr bool may_begin_at(std::string_view text, std::size_t at) const noexcept {
    if (!firsts_[static_cast<unsigned char>(text[at])]) return false;
    const auto behind = pair(text, at);
    return (pairs_[behind >> 5U] >> (behind & 31U) & 1U) != 0;
  }

  /// The second byte and the third, of each what is the same for small letters and capitals.
  [[nodiscard]] static constexpr std::size_t pair(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]) & 31U; };
    return byte(1) << 5U | byte(2);
  }

  [[nodiscard]] static constexpr std::size_t key(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) {
      return std::uint32_t{static_cast<unsigned char>(base_parts::small_ascii(text[at + i]))};
    };
    return (byte(0) * 31 + byte(1) * 977 + byte(2) * 53) & 1023U;
  }

  base_parts::Table<Row, n> rows_;
  bool firsts_[256]{};
  std::uint32_t pairs_[32]{};    // by the second byte, a bit for each third
  std::uint16_t heads_[1024]{};  // the first row of a key, from 1
  std::uint16_t next_[n]{};
};

}  // namespace newsgraph::inline v0_1::page_parts
