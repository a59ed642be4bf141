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

/// The place where `word`, of letters alone, begins, if it ends before `place`.
template <class Text>
[[nodiscard]] constexpr std::optional<std::size_t> begin_of_word(std::u16string_view word, const Text& text,
                                                                 std::size_t place) noexcept {
  for (auto i = word.size(); i-- != 0;) {
    const auto glyph = text.before(place);
    if (!answers(glyph.value, word[i])) return std::nullopt;
    place -= glyph.bytes;
  }
  return place;
}

/// A letter of a tree of words. Numbers of nodes and rows are one more than their place; 0 is none.
struct WordNode {
  char16_t letter;
  std::uint16_t row;  ///< whose word ends here
  std::uint16_t child;
  std::uint16_t next;  ///< the next letter after the same parent
};

/// The words of a table as a tree of their letters from one end on: words that begin alike are read once.
template <std::size_t letters>
struct WordTree {
  static constexpr std::size_t buckets = 64;

  WordNode nodes[letters]{};         // from some place on, of no use
  std::uint16_t roots[buckets]{};    // by a hash of the first letter
  std::uint32_t seconds[buckets]{};  // by the same: a bit for each second letter, or all

  [[nodiscard]] static constexpr std::size_t bucket(char32_t letter) noexcept {
    return (letter ^ letter >> 5 ^ letter >> 9) % buckets;
  }

  /// Whether a word may have that glyph behind its first letter.
  [[nodiscard]] constexpr bool may_go_on(std::size_t bucket, char32_t second) const noexcept {
    return (seconds[bucket] >> second % 32 & 1) != 0;
  }

  constexpr void add_second(std::u16string_view word, WordEnd end) noexcept {
    const auto letter = [&](std::size_t i) { return word[end == WordEnd::first ? i : word.size() - 1 - i]; };
    const bool any = word.size() == 1 || letter(0) == u' ' || letter(1) == u'_';
    seconds[bucket(lowered(letter(0)))] |= any ? ~std::uint32_t{0} : std::uint32_t{1} << letter(1) % 32;
  }
};

/// What stands in a tree for `_`.
inline constexpr char16_t spaces_or_none = 0;

/// Adds a word behind its root to a tree of `size` nodes. Letters after the same parent are in order.
constexpr void add_word(WordNode* nodes, std::uint16_t& root, std::uint16_t& size, std::u16string_view word,
                        WordEnd end, std::size_t row) {
  auto* link = &root;
  for (std::size_t i = 0; i != word.size(); ++i) {
    const auto asked = word[end == WordEnd::first ? i : word.size() - 1 - i];
    const auto letter = asked == u'_' ? spaces_or_none : asked;
    while (*link != 0 && nodes[*link - 1].letter < letter) link = &nodes[*link - 1].next;
    if (*link == 0 || nodes[*link - 1].letter != letter) {
      nodes[size].letter = letter;
      nodes[size].next = *link;
      *link = ++size;
    }
    auto& node = nodes[*link - 1];
    if (i + 1 == word.size() && node.row == 0) node.row = static_cast<std::uint16_t>(row + 1);
    link = &node.child;
  }
}

template <class Rows>
[[nodiscard]] consteval std::size_t letters_of(const Rows& rows) {
  std::size_t count = 0;
  for (const auto& row : rows) count += row.word.size();
  return count;
}

/// The tree of a table, which is made where it is looked up: one with room for all letters.
template <const auto& rows, WordEnd end>
inline constexpr auto word_tree = [] {
  WordTree<letters_of(rows)> tree;
  std::uint16_t size = 0;
  for (std::size_t row = 0; row != std::size(rows); ++row) {
    const auto& word = rows[row].word;
    auto& root = tree.roots[tree.bucket(lowered(end == WordEnd::first ? word.front() : word.back()))];
    add_word(tree.nodes, root, size, word, end, row);
    tree.add_second(word, end);
  }
  return tree;
}();

/// Looks for the longest word of a tree from a place on, forwards or backwards: the same code for all tables.
template <WordEnd end, class Text>
class WordSearch {
public:
  /// `root`: of the tree, where the glyph at `place` leads to.
  constexpr WordSearch(const WordNode* nodes, std::size_t root, const Text& text, Glyph glyph,
                       std::size_t place) noexcept
      : nodes_{nodes}, text_{text}, place_{place} {
    follow(root, glyph, place, 1);
  }

  /// One more than the place of its row; 0 where there is none.
  [[nodiscard]] constexpr std::size_t row() const noexcept { return row_; }
  /// Where it ends; where it was looked for, if there is none.
  [[nodiscard]] constexpr std::size_t place() const noexcept { return place_; }

private:
  constexpr Glyph glyph_at(std::size_t place) const noexcept {
    return end == WordEnd::first ? text_.at(place) : text_.before(place);
  }

  constexpr std::size_t beyond(std::size_t place, Glyph glyph) const noexcept {
    return end == WordEnd::first ? place + glyph.bytes : place - glyph.bytes;
  }

  constexpr std::size_t beyond_spaces(std::size_t place) const noexcept {
    return end == WordEnd::first ? text_.after_spaces(place) : text_.before_spaces(place);
  }

  /// Goes on with each letter of the tree from `number` on that the glyph at `place` answers, as letter `size` of a
  /// word.
  constexpr void follow(std::size_t number, Glyph glyph, std::size_t place, std::size_t size) noexcept {
    const auto* const nodes = nodes_;
    const Text text = text_;
    for (; number != 0; ++size) {
      const auto lower = lowered(glyph.value);
      const auto* node = &nodes[number - 1];
      while (node->letter < lower) {
        // a space may answer another letter as well, and so may a capital
        if (node->letter == glyph.value) [[unlikely]]
          branch(*node, beyond(place, glyph), size);
        else if (node->letter == spaces_or_none) [[unlikely]]
          branch(*node, beyond_spaces(place), size);
        if (node->next == 0) return;
        node = &nodes[node->next - 1];
      }
      if (node->letter != lower) return;
      if (lower == U' ' || lower == spaces_or_none) [[unlikely]]
        place = beyond_spaces(place);
      else
        place = beyond(place, glyph);
      if (node->row != 0) [[unlikely]]
        take(*node, place, size);
      number = node->child;
      glyph = end == WordEnd::first ? text.at(place) : text.before(place);
    }
  }

  /// The same of one letter.
  [[gnu::noinline]] constexpr void branch(const WordNode& node, std::size_t next, std::size_t size) noexcept {
    if (node.row != 0) take(node, next, size);
    if (node.child != 0) follow(node.child, glyph_at(next), next, size + 1);
  }

  constexpr void take(const WordNode& last, std::size_t place, std::size_t size) noexcept {
    const bool goes_on = end == WordEnd::first ? is_latin(last.letter) && is_latin(text_.at(place).value)
                                               : joins(text_.before(place).value, last.letter);
    if (goes_on || size <= size_) return;
    size_ = size;
    row_ = last.row;
    place_ = place;
  }

  const WordNode* nodes_;
  const Text& text_;
  std::size_t size_ = 0;  // of the longest word
  std::size_t row_ = 0;
  std::size_t place_;
};

/// The longest word of a table from a place on.
///
/// A table is an array of rows that have a `word`. A space in it stands for spaces, `_` for spaces or none.
template <const auto& rows, WordEnd end, class Text>
[[nodiscard]] constexpr auto longest_word(const Text& text, std::size_t place) noexcept {
  constexpr auto& tree = word_tree<rows, end>;
  WordMatch<std::remove_cvref_t<decltype(rows[0])>> longest{nullptr, place};
  const auto glyph = end == WordEnd::first ? text.at(place) : text.before(place);
  const auto bucket = tree.bucket(lowered(glyph.value));
  const std::size_t root = tree.roots[bucket];
  if (root == 0) [[likely]]
    return longest;
  const auto second = end == WordEnd::first ? text.at(place + glyph.bytes) : text.before(place - glyph.bytes);
  if (!tree.may_go_on(bucket, second.value)) [[likely]]
    return longest;
  // the only letter of that hash is another one
  if (tree.nodes[root - 1].next == 0 && !answers(glyph.value, tree.nodes[root - 1].letter)) return longest;
  const WordSearch<end, Text> found{tree.nodes, root, text, glyph, place};
  if (found.row() != 0) longest = {&rows[found.row() - 1], found.place()};
  return longest;
}

/// The longest word of a table that begins at `place`. One of Latin letters is not followed by another letter.
template <const auto& rows, class Text>
[[nodiscard]] constexpr auto longest_at(const Text& text, std::size_t place) noexcept {
  return longest_word<rows, WordEnd::first>(text, place);
}

/// The longest word of a table that ends before `place` and follows no letter of its own script.
template <const auto& rows, class Text>
[[nodiscard]] constexpr auto longest_before(const Text& text, std::size_t place) noexcept {
  return longest_word<rows, WordEnd::last>(text, place);
}

}  // namespace newsgraph::inline v0_1::prose_parts
