// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/word_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// The letters of ASCII as 1 to 26 in either case, 0 for all other bytes.
inline constexpr auto letter_numbers = [] {
  std::array<std::uint8_t, 256> numbers{};
  for (unsigned byte = 0; byte != numbers.size(); ++byte)
    if (is_latin(byte)) numbers[byte] = byte & 31U;
  return numbers;
}();

/// The first four letters, or the last four, of the Latin words of tables. Tells at once of most words in text that
/// they are none of those; of a few in a hundred that are none it does not.
class WordHeads {
public:
  /// Takes in a word from the end that it is looked up by.
  constexpr void add(std::u16string_view word, WordEnd end = WordEnd::first) {
    const auto letter = [&](std::size_t i) -> std::uint32_t {
      const auto value = i < word.size() ? word[end == WordEnd::first ? i : word.size() - 1 - i] : u' ';
      return is_latin(value) ? value & 31U : 0;
    };
    if (letter(0) == 0) return;
    pairs_[letter(0)] |= std::uint32_t{1} << letter(1);
    const auto head = bit(letter);
    words_[head / 64] |= std::uint64_t{1} << head % 64;
  }

  template <class Row, std::size_t size>
  constexpr void add_all(const Row (&rows)[size]) {
    for (const auto& row : rows) add(row.word);
  }

  /// Whether a word of the tables begins with two letters, by their numbers.
  [[nodiscard, gnu::always_inline]] constexpr bool has_pair(unsigned first, unsigned second) const noexcept {
    return (pairs_[first] >> second & 1U) != 0;
  }

  /// Whether a word of the tables may begin with the letters at `place`.
  [[nodiscard]] constexpr bool may_begin(std::string_view text, std::size_t place) const noexcept {
    return has([&](std::size_t i) {
      return place + i < text.size() ? letter_numbers[static_cast<unsigned char>(text[place + i])] : std::uint8_t{0};
    });
  }

  /// Whether a word of the tables may end with the letters before `place`.
  [[nodiscard]] constexpr bool may_end(std::string_view text, std::size_t place) const noexcept {
    return has([&](std::size_t i) {
      return i < place ? letter_numbers[static_cast<unsigned char>(text[place - 1 - i])] : std::uint8_t{0};
    });
  }

private:
  static constexpr std::size_t bits = 8192;

  template <class Letter>
  [[gnu::always_inline]] constexpr bool has(const Letter& letter) const noexcept {
    if (!has_pair(letter(0), letter(1))) return false;
    const auto head = bit(letter);
    return (words_[head / 64] >> head % 64 & 1) != 0;
  }

  /// A number below `bits` of up to four letters, which end before what is none.
  template <class Letter>
  [[gnu::always_inline]] static constexpr std::size_t bit(const Letter& letter) noexcept {
    std::uint32_t letters = letter(0) << 5U | letter(1);
    if (letter(1) != 0) letters = letters << 5 | letter(2);
    if (letter(1) != 0 && letter(2) != 0) letters = letters << 5 | letter(3);
    return (letters ^ letters >> 7) % bits;
  }

  std::array<std::uint32_t, 32> pairs_{};  // the second letters after each first one
  std::array<std::uint64_t, bits / 64> words_{};
};

/// The first two syllables of the Hangul words of tables, or the one that stands before anything else.
class SyllableHeads {
public:
  constexpr void add(std::u16string_view word) {
    if (word.size() == 1 || !is_hangul(word[1]))
      alone_.add(word.front());
    else if (is_hangul(word.front()))
      pairs_[bit(word[0], word[1]) / 64] |= std::uint64_t{1} << bit(word[0], word[1]) % 64;
  }

  template <class Row, std::size_t size>
  constexpr void add_all(const Row (&rows)[size]) {
    for (const auto& row : rows) add(row.word);
  }

  /// Whether a word of the tables may begin with a syllable before the next character, 0 where that is no syllable.
  [[nodiscard]] constexpr bool may_begin(char32_t first, char32_t second) const noexcept {
    return alone_.contains(first) || (pairs_[bit(first, second) / 64] >> bit(first, second) % 64 & 1) != 0;
  }

private:
  static constexpr std::size_t bits = 8192;

  static constexpr std::size_t bit(char32_t first, char32_t second) noexcept { return (first * 61 ^ second) % bits; }

  SyllableSet alone_;
  std::array<std::uint64_t, bits / 64> pairs_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
