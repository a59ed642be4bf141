// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/qualifiers/qualifiers.hpp>
#include <newsgraph/prose/qualifiers/trade_words.hpp>
#include <newsgraph/prose/words/byte_scan.hpp>
#include <newsgraph/prose/words/word_heads.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Tells prices by what an English sentence says before them: "EPS of $2.15", "its shares fell 3% to $18.42", "each of
/// the pupils will get $500", "a tonne of maize sells at $210". Reads back a phrase at most.
template <class Text>
class EarlierWords {
public:
  constexpr explicit EarlierWords(const Text& text) noexcept : text_{text} {}

  /// `found`: what the words beside the amount say; `last_end`: where the amount before ends; `large`: the amount has a
  /// magnitude, as the price of a share has not.
  constexpr void take(Qualifiers& found, std::size_t last_end, bool large) const noexcept {
    const auto bytes = text_.text();
    if (large) return take_each(found, last_end);
    auto from = text_.before_spaces(found.place);
    if (text_.before(from).value == U'(') from = text_.before_spaces(from - 1);  // of a loss
    const auto level = longest_before<levels>(text_, from);
    Phrase phrase;
    phrase.level = !found.from && (level || text_.before(from).value == U':');
    phrase.moves_to = level && level.row->money && !found.from;
    const auto least = from > most_bytes ? from - most_bytes : 0;
    for (auto place = from; place != least;) {
      const auto byte = static_cast<unsigned char>(bytes[--place]);
      const bool letter = is_latin(byte);
      if (letter) place = ByteScan::begin_of_letters(bytes, place, least);
      if (place < last_end && !phrase.crossed) {
        if (phrase.words > 3) return;
        phrase.crossed = true;
        phrase.whole = false;
      }
      if (letter) {
        if (place == least && ends_in_letter(place)) return;
        ++phrase.words;
        if (heads.rule_out(bytes, place)) continue;
        if (const auto word = longest_at<words>(text_, place)) {
          if (!take_word(word, place, phrase, found)) return;
        } else if (!phrase.trades) {
          phrase.trades = static_cast<bool>(longest_at<trade_words>(text_, place));
        }
        continue;
      }
      if (byte == ' ' || byte == '-' || is_digit(byte) || byte == '\'' || byte == 0xe2) continue;
      if (byte == '\n' || byte == ';' || (byte >= 0xea && byte <= 0xed)) return;
      if ((byte == '.' || byte == '?' || byte == '!') && ends_sentence(place)) return;
      if (byte == ')' || byte == '(') phrase.bracket = byte == ')';
      // "loss per share, basic and diluted $(0.51)"
      if (byte == ',' && longest_at<row_tails>(text_, text_.after_spaces(place + 1)).place == from) continue;
      phrase.whole = phrase.whole && (byte > 0x7f || (byte == ':' && phrase.words == 0));
      if (!phrase.whole && !phrase.level) return;
    }
  }

private:
  enum class Sense : std::uint8_t {
    none,       // like another word, and means nothing
    share,      // what is stated of one share
    shares,     // what trades
    goods,      // the same
    level,      // a price of shares
    each,       // of several
    per,        // the thing follows
    measure,    // of goods
    clause,     // another one ends
    statement,  // figures of which some are per share
  };

  struct Word {
    std::u16string_view word;
    Sense sense;
  };

  /// What lies between the word and the amount.
  struct Phrase {
    bool level = false;     // "of", "at" or the like right before the amount
    bool moves_to = false;  // "to" or "at"
    bool trades = false;
    bool whole = true;     // nothing but words and counts
    bool bracket = false;  // the word stands in one that has closed
    bool crossed = false;  // another amount
    bool broken = false;   // by another clause
    int words = 0;
  };

  /// The same of "each" and "every" alone.
  constexpr void take_each(Qualifiers& found, std::size_t last_end) const noexcept {
    for (auto place = text_.before_spaces(found.place); place > last_end;) {
      const auto byte = static_cast<unsigned char>(text_.text()[--place]);
      if (is_latin(byte)) {
        place = ByteScan::begin_of_letters(text_.text(), place, last_end);
        if (lowered(text_.at(place).value) != U'e') continue;
        const auto word = longest_at<words>(text_, place);
        if (word && word.row->sense == Sense::each) return take_each_at(word.place, place, found);
      } else if (byte != U' ' && !is_digit(byte) && byte != U'-' && byte != U'\'') {
        return;
      }
    }
  }

  constexpr bool ends_in_letter(std::size_t place) const noexcept {
    return place != 0 && is_latin(static_cast<unsigned char>(text_.text()[place - 1]));
  }

  constexpr void take_each_at(std::size_t end, std::size_t place, Qualifiers& found) const noexcept {
    const auto next = text_.after_spaces(end);
    if (next < found.place && !follows_figure(place) && !counts_time(end, found.place)) found.per_unit = true;
  }

  /// Whether to go on with the words before.
  constexpr bool take_word(const WordMatch<Word>& word, std::size_t place, Phrase& phrase,
                           Qualifiers& found) const noexcept {
    switch (word.row->sense) {
      case Sense::none: return true;
      case Sense::clause: phrase.broken = phrase.broken || !phrase.trades; return true;
      case Sense::statement: return !phrase.bracket;
      case Sense::share:
        if (!phrase.crossed) found.per_unit = true;
        return false;
      case Sense::level:
        if (phrase.level && !phrase.crossed) found.per_unit = true;
        return false;
      case Sense::shares:
        if (phrase.moves_to && !phrase.broken && (phrase.trades || phrase.words == 2)) found.per_unit = true;
        return false;
      case Sense::goods:
        found.per_unit = phrase.moves_to && !phrase.broken && !phrase.crossed && (phrase.trades || phrase.words == 2);
        return !found.per_unit;
      case Sense::each:
        if (phrase.whole) take_each_at(word.place, place, found);
        return false;
      case Sense::per: return take_per(word.place, place, phrase, found);
      case Sense::measure:
        if (const auto one = longest_before<ones>(text_, text_.before_spaces(place));
            one && phrase.whole && (phrase.trades || phrase.level) && !follows_figure(one.place))
          found.set_unit(false, place, word.place);
        return !found.per_unit;
    }
    return true;
  }

  /// "per user" of revenue, not of another figure: "40 km per hour".
  constexpr bool take_per(std::size_t after, std::size_t place, const Phrase& phrase,
                          Qualifiers& found) const noexcept {
    const auto unit = text_.at(after).value == U'-' ? after + 1 : text_.after_spaces(after);
    const auto share = longest_at<shares>(text_, unit);
    if (phrase.crossed || phrase.bracket || follows_figure(place) || longest_at<no_units>(text_, unit)) return false;
    if (!share && (!phrase.whole || phrase.words > 7)) return false;
    auto end = unit;
    while (is_latin(text_.at(end).value)) ++end;
    if (end != unit) found.set_unit(false, unit, share ? share.place : end);
    return false;
  }

  /// Whether a word of time stands between: "each year it pays", "in each of the last two years".
  constexpr bool counts_time(std::size_t place, std::size_t end) const noexcept {
    for (; place < end; ++place)
      if (text_.text()[place] == ' ' && longest_at<times>(text_, place + 1)) return true;
    return false;
  }

  /// Whether a figure stands before `place`, or a word that one counts.
  constexpr bool follows_figure(std::size_t place) const noexcept {
    place = text_.before_spaces(place);
    for (int letters = 0; letters != 12; ++letters) {
      const auto glyph = text_.before(place);
      if (!is_latin(glyph.value) && !(glyph.value == U' ' && letters != 0)) return is_digit(glyph.value);
      place -= glyph.bytes;
    }
    return false;
  }

  /// A stop with a space behind it, and no small letter: not "Inc. rose", "U.S. shares", "1.5".
  constexpr bool ends_sentence(std::size_t place) const noexcept {
    const auto next = text_.after_spaces(place + 1);
    if (next == place + 1) return false;
    const auto first = text_.at(next).value;
    const auto before = text_.before(place).value;
    return !(is_latin(first) && !is_capital(first)) && !is_capital(before);
  }

  static constexpr std::size_t most_bytes = 112;

  static constexpr UnitWord levels[]{{u"to", true}, {u"at", true}, {u"of"}, {u"was"}, {u"is"}, {u"hit", true}};
  static constexpr UnitWord row_tails[]{{u"basic and diluted"}, {u"basic"}, {u"diluted"}};
  static constexpr UnitWord ones[]{{u"a"}, {u"an"}, {u"one"}, {u"each"}, {u"every"}, {u"per"}, {u"1"}};
  static constexpr UnitWord shares[]{
      {u"share"}, {u"diluted share"},          {u"basic share"}, {u"ordinary share"}, {u"common share"},
      {u"unit"},  {u"basic and diluted share"}};
  static constexpr UnitWord no_units[]{{u"cent"},   {u"centum"}, {u"annum"}, {u"year"}, {u"month"},   {u"week"},
                                       {u"day"},    {u"hour"},   {u"night"}, {u"se"},   {u"quarter"}, {u"minute"},
                                       {u"second"}, {u"the"},    {u"our"},   {u"its"}};

  static constexpr UnitWord times[]{{u"year"}, {u"years"}, {u"month"},   {u"months"},   {u"week"},   {u"weeks"},
                                    {u"day"},  {u"days"},  {u"quarter"}, {u"quarters"}, {u"hour"},   {u"hours"},
                                    {u"time"}, {u"times"}, {u"season"},  {u"night"},    {u"nights"}, {u"weekend"}};

  static constexpr Word words[]{
      // clang-format off
      {u"eps", Sense::share}, {u"dps", Sense::share}, {u"share price", Sense::level}, {u"stock price", Sense::level}, {u"price target", Sense::level}, {u"target price", Sense::level},
      {u"shares", Sense::shares}, {u"stock", Sense::shares}, {u"adrs", Sense::shares}, {u"brent", Sense::goods}, {u"wti", Sense::goods}, {u"crude", Sense::goods}, {u"gold", Sense::goods}, {u"silver", Sense::goods}, {u"platinum", Sense::goods}, {u"palladium", Sense::goods}, {u"copper", Sense::goods}, {u"nickel", Sense::goods}, {u"iron ore", Sense::goods}, {u"oil", Sense::goods}, {u"cocoa", Sense::goods}, {u"coffee", Sense::goods}, {u"wheat", Sense::goods}, {u"bullion", Sense::goods}, {u"gold medal", Sense::none}, {u"oil company", Sense::none}, {u"share", Sense::none},
      {u"stock market", Sense::none}, {u"stock exchange", Sense::none}, {u"stock options", Sense::none}, {u"stock of", Sense::none},
      {u"shares outstanding", Sense::none}, {u"shares worth", Sense::none},
      {u"each", Sense::each}, {u"every", Sense::each}, {u"each other", Sense::none}, {u"per", Sense::per},
      {u"after", Sense::clause}, {u"as", Sense::clause}, {u"when", Sense::clause}, {u"because", Sense::clause}, {u"since", Sense::clause},
      {u"which", Sense::clause}, {u"that", Sense::clause}, {u"while", Sense::clause}, {u"amid", Sense::clause}, {u"before", Sense::clause},
      {u"except", Sense::statement},
      {u"tonne", Sense::measure}, {u"ton", Sense::measure}, {u"kg", Sense::measure}, {u"kilo", Sense::measure}, {u"kilogram", Sense::measure},
      {u"kilogramme", Sense::measure}, {u"litre", Sense::measure}, {u"liter", Sense::measure}, {u"gallon", Sense::measure}, {u"barrel", Sense::measure},
      {u"ounce", Sense::measure}, {u"bushel", Sense::measure}, {u"quintal", Sense::measure}, {u"dozen", Sense::measure}, {u"bag", Sense::measure},
      {u"sack", Sense::measure}, {u"carat", Sense::measure}, {u"square foot", Sense::measure}, {u"square metre", Sense::measure},
      {u"square meter", Sense::measure}, {u"kilowatt-hour", Sense::measure}, {u"megawatt-hour", Sense::measure},
      // clang-format on
  };

  static constexpr auto heads = [] {
    WordHeads heads;
    heads.add_all(words);
    heads.add_all(trade_words);
    return heads;
  }();

  const Text& text_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
