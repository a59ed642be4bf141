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
    const auto letter = [&](std::size_t i) -> unsigned {
      const auto value = i < word.size() ? word[end == WordEnd::first ? i : word.size() - 1 - i] : u' ';
      return is_latin(value) ? value & 31U : 0;
    };
    if (letter(0) == 0) return;
    const auto first = std::uint32_t{1} << letter(0);
    if (letter(1) != 0) firsts_[pair(letter(1), letter(2))] |= first;
    for (unsigned third = 0; letter(1) == 0 && third != 32; ++third) firsts_[pair(0, third)] |= first;
    words_.add(hash(letter(0), letter(1), letter(2), letter(3)));
  }

  template <class Row, std::size_t size>
  constexpr void add_all(const Row (&rows)[size]) {
    for (const auto& row : rows) add(row.word);
  }

  /// Whether a word of the tables may begin with the letters at `place`.
  [[nodiscard, gnu::always_inline]] constexpr bool may_begin(std::string_view text, std::size_t place) const noexcept {
    const auto letter = [&](std::size_t i) -> unsigned { return letter_numbers[static_cast<unsigned char>(text[i])]; };
    if (text.size() - place >= 4) return has(letter(place), letter(place + 1), letter(place + 2), letter(place + 3));
    const auto letter_or_none = [&](std::size_t i) { return i < text.size() ? letter(i) : 0; };
    return has(letter_or_none(place), letter_or_none(place + 1), letter_or_none(place + 2), 0);
  }

  /// The same of a letter at `place` and two more bytes of the text; without a branch.
  [[nodiscard, gnu::always_inline]] constexpr bool may_begin_with_three(std::string_view text,
                                                                        std::size_t place) const noexcept {
    const auto letter = [&](std::size_t i) -> unsigned { return letter_numbers[static_cast<unsigned char>(text[i])]; };
    const auto first = static_cast<unsigned char>(text[place]) & 31U;
    return (firsts_[pair(letter(place + 1), letter(place + 2))] >> first & 1) != 0;
  }

  /// Whether a letter of ASCII is at `place`, and no word of the tables begins there.
  [[nodiscard]] constexpr bool rule_out(std::string_view text, std::size_t place) const noexcept {
    return place < text.size() && is_latin(static_cast<unsigned char>(text[place])) && !may_begin(text, place);
  }

  /// Whether a letter of ASCII is before `place`, and no word of the tables ends there.
  [[nodiscard]] constexpr bool rule_out_before(std::string_view text, std::size_t place) const noexcept {
    return place != 0 && is_latin(static_cast<unsigned char>(text[place - 1])) && !may_end(text, place);
  }

  /// Whether a word of the tables may end with the letters before `place`.
  [[nodiscard]] constexpr bool may_end(std::string_view text, std::size_t place) const noexcept {
    const auto letter = [&](std::size_t i) -> unsigned {
      return i <= place ? letter_numbers[static_cast<unsigned char>(text[place - i])] : 0;
    };
    return has(letter(1), letter(2), letter(3), letter(4));
  }

private:
  static constexpr std::size_t hashes = 8192;

  static constexpr std::size_t pair(unsigned second, unsigned third) noexcept { return second << 5 | third; }

  /// A number below `hashes` of four letters, of which those behind one that is none do not count.
  static constexpr std::size_t hash(unsigned first, unsigned second, unsigned third, unsigned fourth) noexcept {
    if (second == 0) third = 0;
    if (third == 0) fourth = 0;
    return ((first << 10 | pair(second, third)) * 29 + fourth) % hashes;
  }

  [[gnu::always_inline]] constexpr bool has(unsigned first, unsigned second, unsigned third,
                                            unsigned fourth) const noexcept {
    return (firsts_[pair(second, third)] >> first & 1) != 0 && words_.contains(hash(first, second, third, fourth));
  }

  std::array<std::uint32_t, std::size_t{32} * 32> firsts_{};  // a bit for each first letter, by the next two
  BitSet<hashes> words_{};
};

/// The first two syllables of the Hangul words of tables, or the one that stands before anything else.
class SyllableHeads {
public:
  constexpr void add(std::u16string_view word) {
    if (word.size() == 1 || !is_hangul(word[1]))
      alone_.add(word.front());
    else if (is_hangul(word.front()))
      pairs_.add(hash(word[0], word[1]));
  }

  template <class Row, std::size_t size>
  constexpr void add_all(const Row (&rows)[size]) {
    for (const auto& row : rows) add(row.word);
  }

  /// Whether a word of the tables may begin with a syllable before the next character, 0 where that is no syllable.
  [[nodiscard]] constexpr bool may_begin(char32_t first, char32_t second) const noexcept {
    return alone_.contains(first) || pairs_.contains(hash(first, second));
  }

private:
  static constexpr std::size_t hashes = 8192;

  static constexpr std::size_t hash(char32_t first, char32_t second) noexcept { return (first * 61 ^ second) % hashes; }

  SyllableSet alone_;
  BitSet<hashes> pairs_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
