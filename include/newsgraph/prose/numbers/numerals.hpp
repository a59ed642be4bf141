// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/word_heads.hpp>
#include <newsgraph/prose/words/word_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// What a syllable does in a Korean number.
enum class KoreanNumeralKind : std::uint8_t {
  none,
  digit,    ///< 일 to 구, 영
  tens,     ///< 십, 백, 천: below a myriad
  myriads,  ///< 만, 억, 조, 경
  point,    ///< 점, the decimal point
  several,  ///< 수, 몇: no number that counts
  over,     ///< 여: a little more
};

struct KoreanNumeral {
  char16_t syllable;
  KoreanNumeralKind kind;
  std::int8_t value;  ///< of a digit; the zeros of a magnitude
};

/// Digits and magnitudes, the hanja of headlines among them.
struct KoreanNumerals {
  using enum KoreanNumeralKind;

  static constexpr KoreanNumeral all[]{
      {u'영', digit, 0},   {u'일', digit, 1},    {u'이', digit, 2},    {u'삼', digit, 3},   {u'사', digit, 4},
      {u'오', digit, 5},   {u'육', digit, 6},    {u'륙', digit, 6},    {u'칠', digit, 7},   {u'팔', digit, 8},
      {u'구', digit, 9},   {u'십', tens, 1},     {u'백', tens, 2},     {u'천', tens, 3},    {u'만', myriads, 4},
      {u'억', myriads, 8}, {u'조', myriads, 12}, {u'경', myriads, 16}, {u'점', point, 0},   {u'수', several, 0},
      {u'몇', several, 0}, {u'여', over, 0},     {u'千', tens, 3},     {u'万', myriads, 4}, {u'萬', myriads, 4},
      {u'億', myriads, 8}, {u'兆', myriads, 12},
  };
};

/// The numerals by the remainder of their code, which is another for each of them.
inline constexpr auto korean_numerals_by_remainder = [] {
  std::array<KoreanNumeral, 256> table{};
  for (const auto& numeral : KoreanNumerals::all) {
    auto& place = table[numeral.syllable % table.size()];
    if (place.syllable != 0) throw "two numerals leave one remainder";
    place = numeral;
  }
  return table;
}();

/// The numeral that a character is; of kind `none` where it is none. O(1).
[[nodiscard]] constexpr KoreanNumeral korean_numeral(char32_t value) noexcept {
  const auto& numeral = korean_numerals_by_remainder[value % korean_numerals_by_remainder.size()];
  return numeral.syllable == value ? numeral : KoreanNumeral{};
}

/// What a word does in an English number.
enum class EnglishNumeralKind : std::uint8_t {
  unit,  ///< one to nineteen
  ten,   ///< twenty to ninety
  hundred,
  magnitude,  ///< thousand, bn, crore
  article,    ///< "a" billion, one of them
  half,       ///< "half a" billion
  and_half,   ///< two "and a half"
  fraction,   ///< "a quarter of a" billion, in hundredths
  point,      ///< one "point" five
  link,       ///< one hundred "and" five
  several,    ///< several, "tens of": no number that counts
  plural,     ///< millions, billions: none either, where no number stands before it
};

struct EnglishNumeral {
  std::u16string_view word;
  EnglishNumeralKind kind;
  int value;            ///< of a unit or ten; the zeros of a magnitude
  bool suffix = false;  ///< stands only after digits: "5m"
};

/// Digits, magnitudes and the words that go with them.
struct EnglishNumerals {
  using enum EnglishNumeralKind;

  static constexpr EnglishNumeral all[]{
      {u"one", unit, 1},
      {u"two", unit, 2},
      {u"three", unit, 3},
      {u"four", unit, 4},
      {u"five", unit, 5},
      {u"six", unit, 6},
      {u"seven", unit, 7},
      {u"eight", unit, 8},
      {u"nine", unit, 9},
      {u"ten", unit, 10},
      {u"eleven", unit, 11},
      {u"twelve", unit, 12},
      {u"thirteen", unit, 13},
      {u"fourteen", unit, 14},
      {u"fifteen", unit, 15},
      {u"sixteen", unit, 16},
      {u"seventeen", unit, 17},
      {u"eighteen", unit, 18},
      {u"nineteen", unit, 19},
      {u"twenty", ten, 20},
      {u"thirty", ten, 30},
      {u"forty", ten, 40},
      {u"fifty", ten, 50},
      {u"sixty", ten, 60},
      {u"seventy", ten, 70},
      {u"eighty", ten, 80},
      {u"ninety", ten, 90},
      {u"hundred", hundred, 2},
      {u"thousand", magnitude, 3},
      {u"million", magnitude, 6},
      {u"billion", magnitude, 9},
      {u"trillion", magnitude, 12},
      {u"quadrillion", magnitude, 15},
      {u"lakh", magnitude, 5},
      {u"crore", magnitude, 7},
      {u"lakhs", plural, 5},
      {u"crores", plural, 7},
      {u"mn", magnitude, 6},
      {u"mln", magnitude, 6},
      {u"bn", magnitude, 9},
      {u"bln", magnitude, 9},
      {u"tn", magnitude, 12},
      {u"trn", magnitude, 12},
      {u"tln", magnitude, 12},
      {u"k", magnitude, 3, true},
      {u"m", magnitude, 6, true},
      {u"mm", magnitude, 6, true},
      {u"b", magnitude, 9, true},
      {u"t", magnitude, 12, true},
      {u"cr", magnitude, 7, true},
      {u"tr", magnitude, 12, true},
      {u"L", magnitude, 5, true},
      {u"mil", magnitude, 6, true},
      {u"mio", magnitude, 6, true},
      {u"bil", magnitude, 9, true},
      {u"tril", magnitude, 12, true},
      {u"mrd", magnitude, 9, true},
      {u"mld", magnitude, 9, true},
      {u"mlrd", magnitude, 9, true},
      {u"mia", magnitude, 9, true},
      {u"milliard", magnitude, 9, true},
      {u"milliards", magnitude, 9, true},
      {u"thou", magnitude, 3, true},
      {u"lac", magnitude, 5, true},
      {u"lacs", magnitude, 5, true},
      {u"juta", magnitude, 6, true},
      {u"miliar", magnitude, 9, true},
      {u"triliun", magnitude, 12, true},
      {u"a", article, 1},
      {u"an", article, 1},
      {u"half a", half, 1},
      {u"half-a", half, 1},
      {u"half", half, 1},
      {u"and a half", and_half, 1},
      {u"and-a-half", and_half, 1},
      {u"and", link, 0},
      {u"a quarter of a", fraction, 25},
      {u"a quarter", fraction, 25},
      {u"quarter of a", fraction, 25},
      {u"three quarters of a", fraction, 75},
      {u"three-quarters of a", fraction, 75},
      {u"half of a", fraction, 50},
      {u"third of a", several, 0},
      {u"thirds of a", several, 0},
      {u"fraction of a", several, 0},
      {u"point", point, 0},
      {u"several", several, 0},
      {u"a dozen", several, 0},
      {u"dozen", several, 0},
      {u"a few", several, 0},
      {u"few", several, 0},
      {u"many", several, 0},
      {u"a couple of", several, 0},
      {u"a couple", several, 0},
      {u"tens of", several, 0},
      {u"dozens of", several, 0},
      {u"scores of", several, 0},
      {u"untold", several, 0},
      {u"hundreds", plural, 2},
      {u"thousands", plural, 3},
      {u"millions", plural, 6},
      {u"billions", plural, 9},
      {u"trillions", plural, 12},
  };
};

/// What numbers in English words begin with: an article, or a numeral; made for whoever reads a `Text`.
template <class Text>
inline constexpr auto english_numeral_heads = [] {
  WordHeads heads;
  for (const auto& row : EnglishNumerals::all) {
    using enum EnglishNumeralKind;
    const auto word = row.word.starts_with(u"a ") ? row.word.substr(2) : row.word;
    if (!row.suffix && row.kind != link && row.kind != and_half && row.kind != point) heads.add(word);
  }
  return heads;
}();

/// What magnitudes after digits begin with.
template <class Text>
inline constexpr auto english_magnitude_heads = [] {
  WordHeads heads;
  for (const auto& row : EnglishNumerals::all) {
    using enum EnglishNumeralKind;
    if (row.kind == magnitude || row.kind == hundred || row.kind == plural) heads.add(row.word);
  }
  return heads;
}();

}  // namespace newsgraph::inline v0_1::prose_parts
