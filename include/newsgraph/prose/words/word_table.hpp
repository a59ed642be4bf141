// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/glyphs.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace newsgraph::inline v0_1::prose_parts {

/// Whether two characters are of one script, so that a word does not end between them.
[[nodiscard]] constexpr bool joins(char32_t a, char32_t b) noexcept {
  return (is_latin(a) && is_latin(b)) || (is_hangul(a) && is_hangul(b));
}

/// Whether a glyph is what a word of a table asks for: a small letter asks for either case, a capital for itself.
[[nodiscard]] constexpr bool answers(char32_t glyph, char16_t asked) noexcept {
  return glyph == asked || lowered(glyph) == asked;
}

/// A row of a table that text has at some place, and where it ends there.
template <class Row>
struct WordMatch {
  const Row* row;     ///< null where there is none
  std::size_t place;  ///< its end where it was looked for forwards, its begin where backwards

  constexpr explicit operator bool() const noexcept { return row != nullptr; }
};

/// Which end of its words a table is looked up by.
enum class WordEnd : std::uint8_t { first, last };

/// The rows of a table by a hash of the two characters at one end of their words, each time the longest first. Words of
/// one character, and those that have spaces or none next to it, are found by that one.
template <std::size_t size>
struct WordIndex {
  static constexpr std::size_t buckets = 256;

  // One more than the row; 0 where there is none.
  std::uint16_t first[buckets]{};  // of each hash
  std::uint16_t next[size]{};      // after each row

  [[nodiscard]] static constexpr std::size_t bucket(char32_t outer, char32_t inner) noexcept {
    return (outer ^ outer >> 5 ^ outer >> 9 ^ inner * 5 ^ inner >> 6) % buckets;
  }

  template <class Row>
  [[nodiscard]] static consteval WordIndex of(const Row (&rows)[size], WordEnd end) {
    WordIndex index;
    for (std::size_t r = 0; r != size; ++r) {
      const auto word = rows[r].word;
      const auto letter = [&](std::size_t i) { return lowered(word[end == WordEnd::first ? i : word.size() - 1 - i]); };
      const auto inner = word.size() == 1 || letter(1) == U'_' ? U'\0' : letter(1);
      auto* at = &index.first[bucket(letter(0), inner)];
      while (*at != 0 && rows[*at - 1].word.size() >= word.size()) at = &index.next[*at - 1];
      index.next[r] = *at;
      *at = static_cast<std::uint16_t>(r + 1);
    }
    return index;
  }
};

/// The index of a table, which is made where it is looked up.
template <const auto& rows, WordEnd end>
inline constexpr auto word_index = WordIndex<std::size(rows)>::of(rows, end);

/// The place after `word`, if it stands at `place`.
template <class Text>
[[nodiscard]] constexpr std::optional<std::size_t> end_of_word(std::u16string_view word, const Text& text,
                                                               std::size_t place) noexcept {
  for (const auto asked : word) {
    const auto glyph = text.at(place);
    if (asked == u' ' && glyph.value != U' ') return std::nullopt;
    if (asked == u' ' || asked == u'_') {
      place = text.after_spaces(place);
    } else {
      if (!answers(glyph.value, asked)) return std::nullopt;
      place += glyph.bytes;
    }
  }
  return place;
}

/// The place where `word` begins, if it ends before `place`.
template <class Text>
[[nodiscard]] constexpr std::optional<std::size_t> begin_of_word(std::u16string_view word, const Text& text,
                                                                 std::size_t place) noexcept {
  for (auto i = word.size(); i-- != 0;) {
    const auto asked = word[i];
    const auto glyph = text.before(place);
    if (asked == u' ' && glyph.value != U' ') return std::nullopt;
    if (asked == u' ' || asked == u'_') {
      place = text.before_spaces(place);
    } else {
      if (!answers(glyph.value, asked)) return std::nullopt;
      place -= glyph.bytes;
    }
  }
  return place;
}

/// The longest word of a table that begins at `place`. One of Latin letters is not followed by another letter.
///
/// A table is an array of rows that have a `word`. A space in it stands for spaces, `_` for spaces or none.
template <const auto& rows, class Text>
[[nodiscard]] constexpr auto longest_at(const Text& text, std::size_t place) noexcept {
  using Row = std::remove_cvref_t<decltype(rows[0])>;
  constexpr auto& index = word_index<rows, WordEnd::first>;
  const auto glyph = text.at(place);
  WordMatch<Row> longest{nullptr, place};
  const auto look = [&](char32_t second) {
    for (auto i = index.first[index.bucket(lowered(glyph.value), second)]; i != 0; i = index.next[i - 1]) {
      const Row& row = rows[i - 1];
      if (!answers(glyph.value, row.word.front())) continue;
      const auto end = end_of_word(row.word.substr(1), text, place + glyph.bytes);
      if (!end || (is_latin(row.word.back()) && is_latin(text.at(*end).value))) continue;
      if (longest.row == nullptr || longest.row->word.size() < row.word.size()) longest = {&row, *end};
      return;
    }
  };
  if (const auto second = text.at(place + glyph.bytes).value; second != 0) look(lowered(second));
  look(0);
  return longest;
}

/// The longest word of a table that ends before `place` and follows no letter of its own script.
template <const auto& rows, class Text>
[[nodiscard]] constexpr auto longest_before(const Text& text, std::size_t place) noexcept {
  using Row = std::remove_cvref_t<decltype(rows[0])>;
  constexpr auto& index = word_index<rows, WordEnd::last>;
  const auto glyph = text.before(place);
  WordMatch<Row> longest{nullptr, place};
  const auto look = [&](char32_t second) {
    for (auto i = index.first[index.bucket(lowered(glyph.value), second)]; i != 0; i = index.next[i - 1]) {
      const Row& row = rows[i - 1];
      if (!answers(glyph.value, row.word.back())) continue;
      const auto begin = begin_of_word(row.word.substr(0, row.word.size() - 1), text, place - glyph.bytes);
      if (!begin || joins(text.before(*begin).value, row.word.front())) continue;
      if (longest.row == nullptr || longest.row->word.size() < row.word.size()) longest = {&row, *begin};
      return;
    }
  };
  if (const auto second = text.before(place - glyph.bytes).value; second != 0) look(lowered(second));
  look(0);
  return longest;
}

}  // namespace newsgraph::inline v0_1::prose_parts
