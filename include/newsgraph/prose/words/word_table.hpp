#pragma once

#include <newsgraph/prose/words/glyphs.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph {

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

/// Words that are looked up at a place in text, the longest first, by a hash of one character.
///
/// A row has a `word`. A space in it stands for spaces, `_` for spaces or none.
template <class Row, std::size_t size>
class WordTable {
public:
  consteval explicit WordTable(const std::array<Row, size>& rows)
      : rows_{rows},
        by_first_{index([](const Row& row) { return row.word.front(); })},
        by_last_{index([](const Row& row) { return row.word.back(); })} {}

  [[nodiscard]] constexpr const std::array<Row, size>& rows() const noexcept { return rows_; }

  /// The longest word that begins at `place`. One of Latin letters is not followed by another letter.
  template <class Text>
  [[nodiscard]] constexpr WordMatch<Row> longest_at(const Text& text, std::size_t place) const noexcept {
    const auto glyph = text.at(place);
    const auto first = lowered(glyph.value);
    for (auto i = by_first_.starts[bucket(first)]; i != by_first_.starts[bucket(first) + 1]; ++i) {
      const auto& row = rows_[by_first_.order[i]];
      if (!answers(glyph.value, row.word.front())) continue;
      const auto end = end_of(row.word.substr(1), text, place + glyph.bytes);
      if (end && !(is_latin(row.word.back()) && is_latin(text.at(*end).value))) return {&row, *end};
    }
    return {nullptr, place};
  }

  /// The longest word that ends before `place` and follows no letter of its own script.
  template <class Text>
  [[nodiscard]] constexpr WordMatch<Row> longest_before(const Text& text, std::size_t place) const noexcept {
    const auto glyph = text.before(place);
    const auto last = lowered(glyph.value);
    for (auto i = by_last_.starts[bucket(last)]; i != by_last_.starts[bucket(last) + 1]; ++i) {
      const auto& row = rows_[by_last_.order[i]];
      if (!answers(glyph.value, row.word.back())) continue;
      const auto begin = begin_of(row.word.substr(0, row.word.size() - 1), text, place - glyph.bytes);
      if (begin && !joins(text.before(*begin).value, row.word.front())) return {&row, *begin};
    }
    return {nullptr, place};
  }

private:
  static constexpr std::size_t buckets = 128;

  struct Index {
    std::array<std::uint16_t, size> order{};
    std::array<std::uint16_t, buckets + 1> starts{};
  };

  static constexpr std::size_t bucket(char32_t value) noexcept { return (value ^ value >> 5 ^ value >> 9) % buckets; }

  /// Counts the words of each bucket, then puts each into its own, the longest first.
  template <class Key>
  consteval Index index(Key key) const {
    Index index;
    std::array<std::uint16_t, size> bucket_of{};
    for (std::size_t r = 0; r != size; ++r) {
      bucket_of[r] = static_cast<std::uint16_t>(bucket(lowered(key(rows_[r]))));
      ++index.starts[bucket_of[r] + 1U];
    }
    for (std::size_t b = 0; b != buckets; ++b) index.starts[b + 1] += index.starts[b];
    auto ends = index.starts;
    for (std::size_t r = 0; r != size; ++r) {
      std::size_t at = ends[bucket_of[r]]++;
      for (; at != index.starts[bucket_of[r]]; --at) {
        if (rows_[index.order[at - 1]].word.size() >= rows_[r].word.size()) break;
        index.order[at] = index.order[at - 1];
      }
      index.order[at] = static_cast<std::uint16_t>(r);
    }
    return index;
  }

  template <class Text>
  static constexpr std::optional<std::size_t> end_of(std::u16string_view word, const Text& text, std::size_t place) {
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

  template <class Text>
  static constexpr std::optional<std::size_t> begin_of(std::u16string_view word, const Text& text, std::size_t place) {
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

  std::array<Row, size> rows_;
  Index by_first_;
  Index by_last_;
};

template <class Row, std::size_t size>
WordTable(const std::array<Row, size>&) -> WordTable<Row, size>;

}  // namespace newsgraph
