// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/qualifiers/qualifiers.hpp>
#include <newsgraph/prose/qualifiers/unit_words.hpp>

#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Reads for each of what an amount is a price, or of what currency it is a rate.
template <class Text>
class UnitReader {
public:
  constexpr explicit UnitReader(const Text& text) noexcept : text_{text} {}

  /// "주당", "1인당", "달러당", "100엔당", "1테이블당", "3.3㎡(평)당".
  constexpr bool take_before(std::size_t end, Qualifiers& found) const noexcept {
    const auto per = text_.before(end);
    if (per.value != U'당') return false;
    if (text_.before(end - per.bytes).value == U'상') return false;  // 상당
    const auto unit_end = before_bracket(text_.before_spaces(end - per.bytes));
    const auto unit = longest_before<korean_units_sold>(text_, unit_end);
    const auto begin = unit ? before_digits(unit.place) : before_measure(unit_end);
    if (begin == unit_end) return false;
    (unit && unit.row->money ? found.rate : found.per_unit) = true;
    found.place = begin;
    return true;
  }

  /// " a barrel", "-a-month", " per share", "/톤", " per dollar", " to the pound".
  constexpr bool take_after(std::size_t begin, Qualifiers& found) const noexcept {
    const auto joint = text_.at(begin);
    const bool hyphen = joint.value == U'-';
    if (joint.value == U'/') return take_unit_of(begin + joint.bytes, found);
    const auto link = longest_at<links>(text_, hyphen ? begin + joint.bytes : begin);
    if (!link) return false;
    const auto after = text_.at(link.place);
    const auto place = after.value == U'-' ? link.place + after.bytes : text_.after_spaces(link.place);
    if (place == link.place) return false;
    if (link.row->per && (take_unit_of(place, found) || take_counted_unit(place, found))) return true;
    const auto unit = longest_at<english_units_sold>(text_, place);
    if (!unit || !link.row->unit) return link.row->money && take_money_at(place, found);
    if (is_another_time(unit.place)) return false;
    found.per_unit = true;
    found.place = unit.place;
    return true;
  }

  /// What is said for each of several a word or two earlier: "1인당 국민소득은 3만6000달러".
  constexpr void take_earlier(Qualifiers& found) const noexcept {
    auto place = text_.before_spaces(found.place);
    for (int words = 0; words != 2; ++words) {
      const auto word_end = place;
      for (int syllables = 0; syllables != 12 && ends_in_syllable(place); ++syllables) place -= 3;
      const auto begin = text_.before_spaces(place);
      if (place == word_end || begin == place) return;
      place = begin;
      if (text_.before(begin).value != U'당') continue;
      Qualifiers unit{begin};
      if (!take_before(begin, unit)) return;
      found.per_unit = unit.per_unit;
      found.rate = unit.rate;
      return;
    }
  }

private:
  constexpr std::size_t before_digits(std::size_t place) const noexcept {
    for (int digits = 0; digits != 8; ++digits) {
      const auto glyph = text_.before(place);
      if (!is_digit(glyph.value) && glyph.value != U'.' && glyph.value != U',') break;
      place -= glyph.bytes;
    }
    return place;
  }

  /// The begin of a measure in Latin letters, "MJ", or of a number with what it counts. Where none ends at `place`,
  /// `place`.
  constexpr std::size_t before_measure(std::size_t place) const noexcept {
    auto begin = place;
    for (int letters = 0; letters != 6; ++letters) {
      const auto glyph = text_.before(begin);
      if (!is_latin(glyph.value)) return letters >= 2 ? before_digits(begin) : before_counted(place);
      begin -= glyph.bytes;
    }
    return place;
  }

  /// The begin of a number with any word that it counts: "1테이블". Where none ends at `place`, `place`.
  constexpr std::size_t before_counted(std::size_t place) const noexcept {
    auto begin = place;
    for (int glyphs = 0; glyphs != 6; ++glyphs) {
      const auto glyph = text_.before(begin);
      if (is_digit(glyph.value)) return glyphs == 0 ? place : before_digits(begin);
      if (!is_hangul(glyph.value) && !is_latin(glyph.value)) break;
      begin -= glyph.bytes;
    }
    return place;
  }

  /// The place before a short bracket that closes at `place`: "톤(t)".
  constexpr std::size_t before_bracket(std::size_t place) const noexcept {
    if (text_.before(place).value != U')') return place;
    auto begin = place;
    for (int glyphs = 0; glyphs != 8; ++glyphs) {
      const auto glyph = text_.before(begin);
      begin -= glyph.bytes;
      if (glyph.value == U'(') return begin;
    }
    return place;
  }

  /// Whether three bytes before `place` begin a composed syllable, by the first of them.
  constexpr bool ends_in_syllable(std::size_t place) const noexcept {
    if (place < 3) return false;
    const auto lead = static_cast<unsigned char>(text_.text()[place - 3]);
    return lead >= 0xea && lead <= 0xed;
  }

  /// Anything has a price after "per" or a slash.
  constexpr bool take_unit_of(std::size_t place, Qualifiers& found) const noexcept {
    if (take_money_at(place, found)) return true;
    if (is_digit(text_.at(place).value)) return take_measure_of(place, found);
    const auto first = text_.at(place).value;
    if (!is_latin(first) && !is_hangul(first) && !(first >= 0x3380 && first < 0x33e0)) return false;
    if (longest_at<percents>(text_, place)) return false;
    found.per_unit = true;
    const auto unit = longest_at<korean_units_sold>(text_, place);
    found.place = unit ? unit.place : place;
    return true;
  }

  /// "per 100 km", "per 1,000 people".
  constexpr bool take_counted_unit(std::size_t place, Qualifiers& found) const noexcept {
    const auto end = after_digits(place);
    const auto unit = text_.after_spaces(end);
    if (end == place || !is_latin(text_.at(unit).value)) return false;
    found.per_unit = true;
    found.place = unit;
    return true;
  }

  constexpr std::size_t after_digits(std::size_t place) const noexcept {
    for (int digits = 0; digits != 8; ++digits) {
      const auto glyph = text_.at(place);
      if (!is_digit(glyph.value) && glyph.value != U'.' && glyph.value != U',') break;
      place += glyph.bytes;
    }
    return place;
  }

  /// "/2㎞", "/100g": not another price, "/5,000원".
  constexpr bool take_measure_of(std::size_t place, Qualifiers& found) const noexcept {
    const auto unit = longest_at<korean_units_sold>(text_, after_digits(place));
    if (!unit || unit.row->money || is_hangul(text_.at(unit.place).value)) return false;
    found.per_unit = true;
    found.place = unit.place;
    return true;
  }

  /// "dollar", "U.S. dollar", "달러": then the amount is a rate. Not "pound", which is a weight after "per".
  constexpr bool take_money_at(std::size_t place, Qualifiers& found) const noexcept {
    const auto country = longest_at<MoneyCountries::all>(text_, place);
    auto noun = longest_at<MoneyNouns::all>(text_, country ? text_.after_spaces(country.place) : place);
    if (!noun) noun = longest_at<MoneyNouns::all>(text_, place);
    if (!noun || noun.row->word == u"p") return false;
    found.rate = true;
    found.place = noun.place;
    return true;
  }

  /// "$4.2bn a year earlier".
  constexpr bool is_another_time(std::size_t place) const noexcept {
    return static_cast<bool>(longest_at<other_times>(text_, text_.after_spaces(place)));
  }

  struct Link {
    std::u16string_view word;
    bool per;
    bool unit;
    bool money;
  };

  static constexpr Link links[]{
      {u"per", true, true, true},           {u"a", false, true, true},        {u"an", false, true, false},
      {u"each", false, true, false},        {u"every", false, true, false},   {u"to the", false, false, true},
      {u"against the", false, false, true}, {u"to one", false, false, true},  {u"to a", false, false, true},
      {u"on the", false, false, true},      {u"for one", false, false, true}, {u"for every", false, true, true},
      {u"for each", false, true, true},
  };

  static constexpr UnitWord percents[]{{u"cent"}, {u"centum"}};
  static constexpr UnitWord other_times[]{{u"earlier"}, {u"ago"}, {u"before"}, {u"later"}, {u"prior"}, {u"previously"}};

  const Text& text_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
