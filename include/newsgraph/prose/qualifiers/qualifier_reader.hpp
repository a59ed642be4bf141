// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/qualifiers/earlier_words.hpp>
#include <newsgraph/prose/qualifiers/qualifiers.hpp>
#include <newsgraph/prose/qualifiers/unit_reader.hpp>
#include <newsgraph/prose/words/word_heads.hpp>

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
    if (const auto the = longest_before<articles>(text_, text_.before_spaces(place)); the && marks_level(place))
      found.place = the.place;
    for (int words = 0; words != most_words; ++words) {
      const auto end = text_.before_spaces(found.place);
      const auto match = word_before(end);
      if (match && !joins_range(match) && !(match.row->glued && end != found.place)) {
        const bool bounded = found.bound.has_value();
        found.add(match.row->sense);
        if (match.row->sense == QualifierSense::neutral) take_time(match.place, found);
        found.place = match.place;
        if (match.row->sense == QualifierSense::from && begins_offer(match, place))
          found.add(QualifierSense::from_least);
        if (!bounded && found.bound && is_latin(match.row->word.front()) && is_denied(match.place)) found.negate();
      } else if (!units_.take_before(end, found)) {
        break;
      }
    }
    if (!found.per_unit && !found.rate) units_.take_earlier(found);
    return found;
  }

  /// The words that begin at `place`, where an amount ends: " 이상", "를 넘는", " or more", " a barrel".
  ///
  /// `before`: where the amount and the words before it begin.
  [[nodiscard]] constexpr Qualifiers after(std::size_t place, std::size_t before = 0) const noexcept {
    Qualifiers found{place};
    // "Rs. 750/- per copy"
    if (text_.at(place).value == U'/' && (text_.at(place + 1).value == U'-' || text_.at(place + 1).value == U'='))
      found.place += 2;
    for (int words = 0; words != most_words; ++words) {
      const auto begin = text_.after_spaces(found.place);
      const auto match = longest_at<QualifierWords::after>(text_, begin);
      if (match && !(match.row->glued && begin != found.place) && !adds(match) && !is_of_next(match)) {
        const bool reaches = match.row->word == u"까지" && is_limit(match.place);
        const bool compares = begin != place && begin == text_.after_spaces(place) && is_difference(match, before);
        found.add(reaches ? QualifierSense::at_most : compares ? QualifierSense::neutral : match.row->sense);
        found.place = match.place;
        if (match.row->word == u"초과" && is_forbidden(found.place)) found.negate();
        // the stem of a verb: what follows it is said of something else
        if (found.bound && is_hangul(match.row->word.front()) && is_hangul(text_.at(found.place).value)) break;
      } else {
        const auto first = found;
        if (!units_.take_after(begin, found)) break;
        // "$12 per square foot a year"
        if (first.per_unit && found.per_unit) found.unit_begin = first.unit_begin, found.unit_end = first.unit_end;
      }
    }
    return found;
  }

  constexpr void take_share_price(Qualifiers& found) const noexcept { units_.take_share_price(found); }

  /// Also what the row or the sentence says before them that makes the amount a price. `last_end`: where the amount
  /// before ends; `large`: it has a magnitude.
  constexpr void take_earlier(Qualifiers& found, std::size_t last_end, bool large) const noexcept {
    if (!large) units_.take_share_in_row(found);
    if (!found.per_unit) EarlierWords{text_}.take(found, last_end, large);
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
      if (match.row->word.back() == u'로') return true;  // 선으로, 대로
      place = match.place;
    }
    return false;
  }

private:
  /// What the words of `QualifierWords::before` end with.
  static constexpr auto ends = [] {
    WordHeads ends;
    for (const auto& row : QualifierWords::before) ends.add(row.word, WordEnd::last);
    return ends;
  }();

  constexpr WordMatch<QualifierWord> word_before(std::size_t place) const noexcept {
    if (ends.rule_out_before(text_.text(), place)) return {nullptr, place};
    return longest_before<QualifierWords::before>(text_, place);
  }

  /// The time for which an amount is meant each: "연 100억원", "월평균 3억원"; not the month of "5월 3억원".
  constexpr void take_time(std::size_t place, Qualifiers& found) const noexcept {
    const auto first = text_.at(place);
    if (found.per_unit || found.rate || !is_hangul(first.value)) return;
    const auto word = longest_at<times_each>(text_, place);
    if (!word || word.place > found.place || is_digit(text_.before(text_.before_spaces(place)).value)) return;
    const auto begin = place + (word.row->money ? first.bytes : 0);
    found.set_unit(false, begin, begin + text_.at(begin).bytes);
  }

  /// Whether a tilde stands between two figures: "3억 원 초과~5억 원 이하".
  constexpr bool joins_range(const WordMatch<QualifierWord>& match) const noexcept {
    const auto before = text_.before(match.place).value;
    if (match.row->word == u"~") return before != 0 && before != U' ' && before != U'(';
    // not the end of a tag: "<b>$5"
    const bool angle = match.row->word == u"<" || match.row->word == u">";
    return angle && before != 0 && before != U' ' && before != U'(' && before != U'\n' && before != U':';
  }

  /// Whether a plus does not end a figure, "10bn+", but adds another one.
  constexpr bool adds(const WordMatch<QualifierWord>& match) const noexcept {
    const auto next = text_.at(match.place).value;
    return match.row->word == u"+" && (is_digit(next) || is_latin(next) || is_hangul(next) || next == U'$');
  }

  /// Whether a word that stands before sums as well has one behind it: "min $5 max $60".
  constexpr bool is_of_next(const WordMatch<QualifierWord>& match) const noexcept {
    const auto next = text_.at(text_.after_spaces(match.place)).value;
    const bool begins_sum = is_digit(next) || next == U'$' || next == U'€' || next == U'£' || next == U'¥';
    return begins_sum && !match.row->glued && word_before(match.place);
  }

  /// Whether "from" begins a line, a cell or a sentence in which nothing goes from there to another figure: "Cut: from
  /// £39", "From €118 per night".
  constexpr bool begins_offer(const WordMatch<QualifierWord>& from, std::size_t place) const noexcept {
    if (from.row->word != u"from") return false;
    const auto before = text_.before(text_.before_spaces(from.place)).value;
    if (before != 0 && before != U'\n' && before != U':' && before != U'|' && before != U'.') return false;
    for (int glyphs = 0; glyphs != 80; ++glyphs) {
      const auto glyph = text_.at(place);
      if (glyph.bytes == 0 || glyph.value == U'\n' || glyph.value == U'|' || glyph.value == U';') break;
      place += glyph.bytes;
      if (glyph.value == U' ' && longest_at<goals>(text_, place)) return false;
      if (glyph.value == U'.' && text_.at(place).value == U' ') break;
    }
    return true;
  }

  /// Whether the amount that begins at `place` is a level: "the $40bn mark".
  constexpr bool marks_level(std::size_t place) const noexcept {
    for (int glyphs = 0; glyphs != 24; ++glyphs) {
      const auto glyph = text_.at(place);
      if (glyph.bytes == 0 || glyph.value == U'\n') return false;
      place += glyph.bytes;
      if (glyph.value == U' ' && longest_at<levels>(text_, place)) return true;
    }
    return false;
  }

  /// Whether a clause denies what follows at `place`: "can't be had for less than".
  constexpr bool is_denied(std::size_t place) const noexcept {
    auto after = text_.at(place).value;
    for (int glyphs = 0; glyphs != 28; ++glyphs) {
      if (!is_latin(after))  // not "notes of more than"
        if (const auto word = longest_before<denials>(text_, place)) return word.row->denies;
      const auto glyph = text_.before(place);
      if (!is_latin(glyph.value) && glyph.value != U' ') return false;
      after = glyph.value;
      place -= glyph.bytes;
    }
    return false;
  }

  /// Whether 까지 that ends at `place` is a limit, "9000억원까지 빌려준다", and not how far a figure moved.
  constexpr bool is_limit(std::size_t place) const noexcept {
    if (is_hangul(text_.at(place).value) && text_.at(place).value != U'다') return false;
    for (int glyphs = 0; glyphs != 24; ++glyphs) {
      const auto glyph = text_.at(place);
      if (!is_hangul(text_.before(place).value) && longest_at<movements>(text_, place)) return false;
      if (glyph.bytes == 0 || glyph.value == U'.' || glyph.value == U'\n') break;
      place += glyph.bytes;
    }
    return true;
  }

  /// Whether a rule forbids what its first clause says, of which the verb goes on at `place`: "5억원을 초과하여 지급할
  /// 수 없다".
  constexpr bool is_forbidden(std::size_t place) const noexcept {
    const auto ending = longest_at<endings_of_clauses>(text_, place);
    if (!ending) return false;
    place = ending.place;
    for (int glyphs = 0; glyphs != 24; ++glyphs) {
      const auto glyph = text_.at(place);
      if (glyph.bytes == 0 || glyph.value == U'.' || glyph.value == U',' || glyph.value == U'\n') return false;
      if (!is_hangul(glyph.value) && longest_at<prohibitions>(text_, text_.after_spaces(place))) return true;
      place += glyph.bytes;
    }
    return false;
  }

  /// Whether a verb compares two things that differ by the amount, where its object stands before: "예상치를 200억원
  /// 웃돌았다".
  constexpr bool is_difference(const WordMatch<QualifierWord>& match, std::size_t before) const noexcept {
    if (before == 0 || !longest_at<comparisons>(text_, match.place - 3 * match.row->word.size())) return false;
    const auto object = text_.before(text_.before_spaces(before)).value;
    return object == U'을' || object == U'를';
  }

  static constexpr int most_words = 6;
  /// Words of a year or a month before a sum. Those that are marked name it with their second syllable.
  static constexpr UnitWord times_each[]{{u"연"},     {u"연간"},       {u"연평균"},     {u"월"},
                                         {u"월평균"}, {u"매년", true}, {u"매월", true}, {u"매달", true}};
  static constexpr UnitWord changes[]{{u"으로"}, {u"로"}, {u"이 된"}, {u"이 됐"}, {u"이 되"}};
  static constexpr UnitWord articles[]{{u"the"}, {u"a"}};
  /// What stands between the first figure of a change and the second.
  static constexpr UnitWord goals[]{{u"to"}, {u"rose"},   {u"grew"}, {u"fell"},
                                    {u"in"}, {u"a year"}, {u"last"}, {u"through"}};
  static constexpr UnitWord levels[]{{u"mark"}, {u"threshold"}, {u"barrier"}, {u"milestone"}, {u"level"}};

  struct Denial {
    std::u16string_view word;
    bool denies = true;  // and does not just look so
  };

  static constexpr Denial denials[]{{u"not"},     {u"never"}, {u"in no event"}, {u"at no time"},  {u"cannot"},
                                    {u"can't"},   {u"won't"}, {u"don't"},       {u"didn't"},      {u"doesn't"},
                                    {u"nothing"}, {u"can’t"}, {u"only", false}, {u"just", false}, {u"yet", false}};
  static constexpr UnitWord movements[]{
      {u"오르"}, {u"오른"}, {u"오를"}, {u"올랐"}, {u"올라"}, {u"떨어"}, {u"내려"}, {u"내렸"}, {u"내린"},
      {u"내리"}, {u"치솟"}, {u"추락"}, {u"급락"}, {u"급등"}, {u"폭락"}, {u"폭등"}, {u"뛰"},   {u"뛴"},
      {u"뛸"},   {u"뛰었"}, {u"불어"}, {u"줄어"}, {u"줄었"}, {u"줄 "},  {u"줄이"}, {u"줄인"}, {u"늘"},
      {u"하락"}, {u"상승"}, {u"밀렸"}, {u"밀려"}, {u"밀린"}, {u"커"},   {u"높아"}, {u"낮아"}, {u"급증"},
      {u"반등"}, {u"회복"}, {u"갔"},   {u"가는"}, {u"간 "},  {u"갈 "},  {u"끌어"}, {u"다양"}, {u"붙"},
      {u"만에"}, {u"모았"}, {u"모였"}, {u"쌓"},   {u"확대"}, {u"키우"}, {u"키운"}, {u"나왔"}, {u"나온"},
      {u"기록"}, {u"찍"},   {u"낮추"}, {u"높이"}, {u"하향"}, {u"상향"}, {u"깎"},   {u"치달"}};
  static constexpr UnitWord endings_of_clauses[]{{u"하여"}, {u"하여서는"}, {u"해서는"}};
  static constexpr UnitWord prohibitions[]{{u"수 없"}, {u"아니 된"}, {u"아니된"}, {u"아니 되"}, {u"안 된"},
                                           {u"안 되"}, {u"안된"},    {u"못한"},   {u"못하"},    {u"아니한"}};
  static constexpr UnitWord comparisons[]{{u"초과하"}, {u"초과했"}, {u"상회"}, {u"웃도"}, {u"웃돌"},
                                          {u"웃돈"},   {u"밑도"},   {u"밑돌"}, {u"밑돈"}, {u"하회"}};

  const Text& text_;
  UnitReader<Text> units_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
