#pragma once

#include <newsgraph/text/currency_countries.hpp>
#include <newsgraph/text/qualifier_words.hpp>
#include <newsgraph/text/unit_words.hpp>
#include <newsgraph/value/amount.hpp>

#include <cstddef>
#include <optional>

namespace newsgraph {

/// What the words on one side of an amount say of it, and where they end on that side.
struct Qualifiers {
  std::size_t place;
  std::optional<Bound> bound{};
  bool about = false;
  bool per_unit = false;
  bool rate = false;
  bool converted = false;               ///< stands for another amount: "약", 한화, "or"
  bool own_money = false;               ///< the same, and says so: 한화, "or"
  bool between = false;                 ///< "between" A and B
  bool from = false;                    ///< "from" A to B, a change
  bool range_from = false;              ///< "ranging from" A to B
  bool weight = false;                  ///< pounds of it are no money
  std::optional<Bound> beyond_bound{};  ///< the bound that stands after the bracket
  bool beyond_about = false;

  constexpr void add(QualifierSense sense) noexcept {
    const auto take = [&](Bound taken) { bound = bound.value_or(taken); };
    switch (sense) {
      case QualifierSense::neutral: break;
      case QualifierSense::about: about = converted = true; break;
      case QualifierSense::at_least: take(Bound::at_least); break;
      case QualifierSense::at_most: take(Bound::at_most); break;
      case QualifierSense::more_than: take(Bound::more_than); break;
      case QualifierSense::less_than: take(Bound::less_than); break;
      case QualifierSense::converted: converted = own_money = true; break;
      case QualifierSense::each: per_unit = true; break;
      case QualifierSense::rate: rate = true; break;
      case QualifierSense::between: between = true; break;
      case QualifierSense::from: from = true; break;
      case QualifierSense::range_from: range_from = true; break;
      case QualifierSense::weight: weight = from = true; break;
    }
  }
};

/// Reads the words beside an amount. Each side is a few words at most.
template <class Text>
class QualifierReader {
public:
  constexpr explicit QualifierReader(const Text& text) noexcept : text_{text} {}

  /// The words that end before `place`, where an amount begins: "최대 약 ", "1인당 평균 ", "more than ".
  [[nodiscard]] constexpr Qualifiers before(std::size_t place) const noexcept {
    Qualifiers found{place};
    for (int words = 0; words != most_words; ++words) {
      const auto end = text_.before_spaces(found.place);
      if (const auto match = words_before.longest_before(text_, end); match && !joins_range(match)) {
        found.add(match.row->sense);
        found.place = match.place;
      } else if (!take_korean_unit(end, found)) {
        break;
      }
    }
    if (!found.per_unit && !found.rate) look_for_unit(found);
    return found;
  }

  /// The words that begin at `place`, where an amount ends: " 이상", "를 넘는", " or more", " a barrel".
  [[nodiscard]] constexpr Qualifiers after(std::size_t place) const noexcept {
    Qualifiers found{place};
    for (int words = 0; words != most_words; ++words) {
      const auto begin = text_.after_spaces(found.place);
      const auto match = words_after.longest_at(text_, begin);
      if (match && !(match.row->glued && begin != found.place) && !adds(match)) {
        found.add(match.row->sense);
        found.place = match.place;
      } else if (!take_english_unit(begin, found)) {
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
        if (changes.longest_at(text_, begin)) return true;
      }
      const auto match = words_after.longest_at(text_, begin);
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
  static constexpr WordTable changes{std::to_array<UnitWord>({{u"으로"}, {u"로"}})};

  /// "주당", "1인당", "달러당", "100엔당", "1테이블당", "3.3㎡(평)당".
  constexpr bool take_korean_unit(std::size_t end, Qualifiers& found) const noexcept {
    const auto per = text_.before(end);
    if (per.value != U'당') return false;
    const auto unit_end = before_bracket(text_.before_spaces(end - per.bytes));
    const auto unit = korean_units_sold.longest_before(text_, unit_end);
    const auto begin = unit ? before_digits(unit.place) : before_counted(unit_end);
    if (begin == unit_end) return false;
    (unit && unit.row->money ? found.rate : found.per_unit) = true;
    found.place = begin;
    return true;
  }

  constexpr std::size_t before_digits(std::size_t place) const noexcept {
    for (int digits = 0; digits != 8; ++digits) {
      const auto glyph = text_.before(place);
      if (!is_digit(glyph.value) && glyph.value != U'.' && glyph.value != U',') break;
      place -= glyph.bytes;
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

  /// What is said for each of several a word or two earlier: "1인당 국민소득은 3만6000달러".
  constexpr void look_for_unit(Qualifiers& found) const noexcept {
    auto place = text_.before_spaces(found.place);
    for (int words = 0; words != 2; ++words) {
      const auto word_end = place;
      for (int syllables = 0; syllables != 12 && ends_in_syllable(place); ++syllables) place -= 3;
      const auto begin = text_.before_spaces(place);
      if (place == word_end || begin == place) return;
      place = begin;
      if (text_.before(begin).value != U'당') continue;
      Qualifiers unit{begin};
      if (!take_korean_unit(begin, unit)) return;
      found.per_unit = unit.per_unit;
      found.rate = unit.rate;
      return;
    }
  }

  /// " a barrel", "-a-month", " per share", "/톤", " per dollar", " to the pound".
  constexpr bool take_english_unit(std::size_t begin, Qualifiers& found) const noexcept {
    const auto joint = text_.at(begin);
    const bool hyphen = joint.value == U'-';
    if (joint.value == U'/') return take_unit_of(begin + joint.bytes, found);
    const auto link = links.longest_at(text_, hyphen ? begin + joint.bytes : begin);
    if (!link) return false;
    const auto after = text_.at(link.place);
    const auto place = after.value == U'-' ? link.place + after.bytes : text_.after_spaces(link.place);
    if (place == link.place) return false;
    if (link.row->per && take_unit_of(place, found)) return true;
    if (link.row->money && take_money_at(place, found)) return true;
    if (!link.row->unit) return false;
    const auto unit = english_units_sold.longest_at(text_, place);
    if (!unit || is_another_time(unit.place)) return false;
    found.per_unit = true;
    found.place = unit.place;
    return true;
  }

  /// Anything has a price after "per" or a slash.
  constexpr bool take_unit_of(std::size_t place, Qualifiers& found) const noexcept {
    if (take_money_at(place, found)) return true;
    const auto first = text_.at(place).value;
    if (!is_latin(first) && !is_hangul(first) && !(first >= 0x3380 && first < 0x33e0)) return false;
    if (percents.longest_at(text_, place)) return false;
    found.per_unit = true;
    found.place = place;
    return true;
  }

  /// "dollar", "U.S. dollar", "달러": then the amount is a rate. Not "pound", which is a weight after "per".
  constexpr bool take_money_at(std::size_t place, Qualifiers& found) const noexcept {
    const auto country = country_words.longest_at(text_, place);
    auto noun = money_nouns.longest_at(text_, country ? text_.after_spaces(country.place) : place);
    if (!noun) noun = money_nouns.longest_at(text_, place);
    if (!noun || noun.row->word == u"p") return false;
    found.rate = true;
    found.place = noun.place;
    return true;
  }

  /// "$4.2bn a year earlier".
  constexpr bool is_another_time(std::size_t place) const noexcept {
    return static_cast<bool>(other_times.longest_at(text_, text_.after_spaces(place)));
  }

  struct Link {
    std::u16string_view word;
    bool per;
    bool unit;
    bool money;
  };

  static constexpr WordTable links{std::to_array<Link>({
      {u"per", true, true, true},
      {u"a", false, true, false},
      {u"an", false, true, false},
      {u"each", false, true, false},
      {u"every", false, true, false},
      {u"to the", false, false, true},
      {u"against the", false, false, true},
      {u"to one", false, false, true},
      {u"to a", false, false, true},
      {u"for one", false, false, true},
      {u"for every", false, true, true},
      {u"for each", false, true, true},
  })};

  static constexpr WordTable percents{std::to_array<UnitWord>({{u"cent"}, {u"centum"}})};
  static constexpr WordTable other_times{
      std::to_array<UnitWord>({{u"earlier"}, {u"ago"}, {u"before"}, {u"later"}, {u"prior"}, {u"previously"}})};

  const Text& text_;
};

}  // namespace newsgraph
