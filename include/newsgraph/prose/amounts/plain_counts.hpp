// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/range_joints.hpp>
#include <newsgraph/prose/currencies/currency_signs.hpp>
#include <newsgraph/prose/currencies/money_heads.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Tells by a few bytes the numbers that count anything but money, as most do in news: 3년, 25명, 12.5%, "two goals",
/// "in 2024,", "3-1".
template <class Text>
class PlainCounts {
public:
  constexpr explicit PlainCounts(const Text& text) noexcept : text_{text.text()} {}

  /// The end of such digits, or of such a numeral in English, that begin at `place`, and of those that a dash or "to"
  /// joins to them; `place` where it takes a closer look.
  [[nodiscard, gnu::always_inline]] constexpr std::size_t end_at(std::size_t place) const noexcept {
    if (!follows_no_sign(place)) return place;
    auto end = place;
    if (is_latin(byte(place))) {
      end = after_letters(place);
      // the four of "a four-year-old"
      if (lowered(byte(place)) == 'a' && end - place <= 2 && (byte(end) == ' ' || byte(end) == '-'))
        end = after_letters(end + 1);
      if (before(end) == 's') return place;  // "in millions" heads a table
    } else
      for (end = after_digits(place); end != place;) {
        const auto next = after_joint(end);
        if (next == end || !is_digit(byte(next))) break;
        end = after_digits(next);
      }
    if (end == place) return place;
    end = after_magnitude(end);
    return precedes_no_money(end) ? end : place;
  }

private:
  /// What Hangul words after digits begin with that can make an amount of them: magnitudes, names of money, what joins
  /// a range.
  static constexpr auto syllables_after_digits = [] {
    SyllableHeads heads;
    heads.add_all(MoneyNouns::all);
    heads.add_all(MoneyCountries::all);
    heads.add_all(RangeJoints::all);
    for (const auto& numeral : KoreanNumerals::all) {
      using enum KoreanNumeralKind;
      if (numeral.kind == tens || numeral.kind == myriads || numeral.kind == over)
        heads.add(std::u16string_view{&numeral.syllable, 1});
    }
    return heads;
  }();

  /// What English words, signs and codes after a number begin with that make an amount of it, or go on with it.
  static constexpr auto heads_after_number = [] {
    auto heads = money_heads<Text>;
    heads.add_all(EnglishNumerals::all);
    heads.add_all(RangeJoints::all);
    for (const auto& row : EnglishNumerals::all)
      if (row.word.starts_with(u"a ")) heads.add(row.word.substr(2));
    for (const auto* word : {u"against", u"versus", u"vs"}) heads.add(word);
    return heads;
  }();

  constexpr unsigned char byte(std::size_t place) const noexcept {
    return place < text_.size() ? static_cast<unsigned char>(text_[place]) : 0;
  }

  /// The byte `count` before `place`.
  constexpr unsigned char before(std::size_t place, std::size_t count = 1) const noexcept {
    return place >= count ? static_cast<unsigned char>(text_[place - count]) : 0;
  }

  constexpr std::size_t after_letters(std::size_t place) const noexcept {
    while (is_latin(byte(place))) ++place;
    return place;
  }

  constexpr std::size_t after_digits(std::size_t place) const noexcept {
    while (is_digit(byte(place)) || ((byte(place) == '.' || byte(place) == ',') && is_digit(byte(place + 1)))) ++place;
    return place;
  }

  /// The million of "11 million rolls a year".
  constexpr std::size_t after_magnitude(std::size_t place) const noexcept {
    if (byte(place) != ' ') return place;
    for (const std::string_view word : {"million", "billion", "thousand", "trillion"})
      if (byte(place + 1) == static_cast<unsigned char>(word.front()) && text_.substr(place + 1, word.size()) == word
          && byte(place + 1 + word.size()) == ' ')
        return place + 1 + word.size();
    return place;
  }

  /// The place after a dash, or after "to", "and" or "or" between spaces.
  constexpr std::size_t after_joint(std::size_t place) const noexcept {
    if (byte(place) == '-' || byte(place) == '~') return place + 1;
    if (is_in_punctuation(place, 0x93, 0x93)) return place + 3;
    if (byte(place) != ' ') return place;
    for (const std::string_view word : {" to ", " and ", " or "})
      if (text_.substr(place, word.size()) == word) return place + word.size();
    return place;
  }

  /// Whether one of the characters from U+20`first` to U+20`last` of General Punctuation is at `place`.
  constexpr bool is_in_punctuation(std::size_t place, unsigned first, unsigned last) const noexcept {
    return byte(place) == 0xe2 && byte(place + 1) == 0x80 && byte(place + 2) - first <= last - first;
  }

  /// Whether no sign or code of a currency stands before: but another word, punctuation, or nothing.
  [[gnu::always_inline]] constexpr bool follows_no_sign(std::size_t place) const noexcept {
    switch (before(place)) {
      case 0:
      case '\n':
      case ':': return true;
      case '(':  // "$ (0.17)"
        --place;
        if (before(place) == ' ') --place;
        break;
      case '.': return false;
      case ' ': --place; break;
      default: break;
    }
    const auto last = before(place);
    if (last == 0 || last == '\n' || last == ',' || last == ':' || last == ';' || last == ')') return true;
    if (last == '.' && before(place, 2) >= 0x80)
      return place >= 4 && (syllable_at(place - 4) != 0 || is_in_punctuation(place - 4, 0x98, 0x9d));
    if (last == '.' && before(place, 2) == '/') return false;  // "S/. 5"
    if (last == '.') return !is_latin(before(place, 2)) || !money_ends<Text>.may_end(text_, place - 1);
    if (is_latin(last)) return !money_ends<Text>.may_end(text_, place) && !ends_code(place);
    return place >= 3 && (syllable_at(place - 3) != 0 || is_in_punctuation(place - 3, 0x98, 0x9d));
  }

  /// Whether a code may end there, alone or with the magnitude of what follows: "USD 5", "SEKm 1,412", "NOKbn 3".
  constexpr bool ends_code(std::size_t place) const noexcept {
    if (before(place) == 'n' && (before(place, 2) == 'm' || before(place, 2) == 'b')) --place;
    if (before(place) == 'm' || before(place) == 'b') --place;
    return is_capital(before(place)) && is_capital(before(place, 2));
  }

  /// Whether nothing stands behind that makes an amount of the number, or that goes on with it.
  [[gnu::always_inline]] constexpr bool precedes_no_money(std::size_t place) const noexcept {
    auto next = byte(place);
    switch (next) {
      case 0:
      case '%':
      case ')':
      case ':':
      case ';':
      case '!':
      case '?': return true;
      case '\n': {
        const auto next_line = (std::min)(text_.find_first_not_of(" \t", place + 1), text_.size());
        return !is_latin(byte(next_line)) || !heads_after_number.may_begin(text_, next_line);
      }
      case '.':
        if (byte(place + 1) == ' ' && syllable_at(place + 2) != 0) return is_no_money(place + 2);
        return byte(place + 1) == '\n' || (byte(place + 1) == ' ' && byte(place + 2) != ' ');
      case 'O':
      case 'S':
        if (is_torn(place)) return false;
        break;
      case ',':
        if (is_torn(place)) return false;
        place += byte(place + 1) == ' ' ? 2 : 1;
        next = byte(place);
        if (is_latin(next))
          return (next == 'a' && byte(place + 1) == ' ') || !english_numeral_heads<Text>.may_begin(text_, place);
        return next != ' ' && next < 0x80 && !is_digit(next);
      case '-':
        if (syllable_at(place + 1) != 0) return false;  // "2-삼백만 원"
        [[fallthrough]];
      case ' ': next = byte(++place); break;
      default: break;
    }
    const bool squared_unit = next == 0xe3 && (byte(place + 1) == 0x8e || byte(place + 1) == 0x8f);  // ㎏, ㎞
    if (next == '(' || next == '"' || squared_unit) return true;
    if (is_in_punctuation(place, 0x98, 0x9d)) return !is_digit(byte(place + 3));  // not the groups of "12’500"
    // "a quarter of a billion"
    if (next == 'o' && byte(place + 1) == 'f' && byte(place + 2) == ' ') next = byte(place += 3);
    if (is_latin(next))
      return !heads_after_number.may_begin(text_, place) && !may_be_code(place) && !may_be_code(place + 1);
    return is_no_money(place);
  }

  /// Whether a word in Hangul stands there that makes no amount of a number.
  constexpr bool is_no_money(std::size_t place) const noexcept {
    const auto syllable = syllable_at(place);
    return syllable != 0 && !syllables_after_digits.may_begin(syllable, syllable_at(place + 3));
  }

  /// Whether digits may go on behind marks that part no number: "318O,452", "48,,60", "100O조".
  constexpr bool is_torn(std::size_t place) const noexcept {
    for (int marks = 0; marks != 3; ++marks, ++place) {
      const auto mark = byte(place);
      if (is_digit(mark) || mark >= 0x80) return true;
      if (mark != ',' && mark != '.' && mark != 'O' && mark != 'S') return false;
    }
    return false;
  }

  /// Whether three capitals stand there.
  constexpr bool may_be_code(std::size_t place) const noexcept {
    return is_capital(byte(place)) && is_capital(byte(place + 1)) && is_capital(byte(place + 2));
  }

  constexpr char32_t syllable_at(std::size_t place) const noexcept {
    const char32_t lead = byte(place);
    if (lead < 0xea || lead > 0xed) return 0;
    const auto second = byte(place + 1) ^ 0x80U;
    const auto third = byte(place + 2) ^ 0x80U;
    const auto value = (lead & 0x0f) << 12 | second << 6 | third;
    return (second | third) < 0x40 && is_hangul(value) ? value : 0;
  }

  std::string_view text_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
