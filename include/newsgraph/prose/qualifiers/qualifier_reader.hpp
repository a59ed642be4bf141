// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/qualifiers/qualifiers.hpp>
#include <newsgraph/prose/qualifiers/unit_reader.hpp>

#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// Reads the words beside an amount. Each side is a few words at most.
template <class Text>
class QualifierReader {
public:
  constexpr explicit QualifierReader(const Text& text) noexcept : text_{text}, units_{text} {}

  /// The words that end before `place`, where an amount begins: "최대 약 ", "1인당 평균 ", "more than ".
  [[nodiscard]] constexpr Qualifiers before(std::size_t place) const noexcept {
    Qualifiers found{place};
    for (int words = 0; words != most_words; ++words) {
      const auto end = text_.before_spaces(found.place);
      if (const auto match = longest_before<QualifierWords::before>(text_, end); match && !joins_range(match)) {
        found.add(match.row->sense);
        found.place = match.place;
      } else if (!units_.take_before(end, found)) {
        break;
      }
    }
    if (!found.per_unit && !found.rate) units_.take_earlier(found);
    return found;
  }

  /// The words that begin at `place`, where an amount ends: " 이상", "를 넘는", " or more", " a barrel".
  [[nodiscard]] constexpr Qualifiers after(std::size_t place) const noexcept {
    Qualifiers found{place};
    for (int words = 0; words != most_words; ++words) {
      const auto begin = text_.after_spaces(found.place);
      const auto match = longest_at<QualifierWords::after>(text_, begin);
      if (match && !(match.row->glued && begin != found.place) && !adds(match)) {
        found.add(match.row->sense);
        found.place = match.place;
      } else if (!units_.take_after(begin, found)) {
        break;
      }
    }
    return found;
  }

  /// The same after the bracket that opens at `place`: "(약 14조원) 이상". None where it does not close soon.
  [[nodiscard]] constexpr Qualifiers after_bracket(std::size_t place) const noexcept {
    constexpr int most_glyphs = 60;
    place = text_.after_spaces(place);
    for (int glyphs = 0; glyphs != most_glyphs; ++glyphs) {
      const auto glyph = text_.at(place);
      const bool opens = glyph.value == U'(';
      if (opens != (glyphs == 0) || glyph.value == U'\n' || glyph.bytes == 0) break;
      place += glyph.bytes;
      if (glyph.value == U')') return after(place);
    }
    return {place};
  }

  /// Whether a range that ends at `place` is a change, by the (으)로 behind it: "10억 달러에서 20억 달러로".
  [[nodiscard]] constexpr bool tells_change(std::size_t place) const noexcept {
    for (int words = 0; words != most_words; ++words) {
      const auto begin = text_.after_spaces(place);
      if (begin == place || words != 0) {
        if (longest_at<changes>(text_, begin)) return true;
      }
      const auto match = longest_at<QualifierWords::after>(text_, begin);
      if (!match || (match.row->glued && begin != place)) return false;
      place = match.place;
    }
    return false;
  }

private:
  /// Whether a tilde stands between two figures: "3억 원 초과~5억 원 이하".
  constexpr bool joins_range(const WordMatch<QualifierWord>& match) const noexcept {
    const auto before = text_.before(match.place).value;
    return match.row->word == u"~" && before != 0 && before != U' ' && before != U'(';
  }

  /// Whether a plus does not end a figure, "10bn+", but adds another one.
  constexpr bool adds(const WordMatch<QualifierWord>& match) const noexcept {
    return match.row->word == u"+" && is_digit(text_.at(match.place).value);
  }

  static constexpr int most_words = 6;
  static constexpr UnitWord changes[]{{u"으로"}, {u"로"}};

  const Text& text_;
  UnitReader<Text> units_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
