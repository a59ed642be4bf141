// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/numbers/digits.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace newsgraph::inline v0_1::prose_parts {

/// Whether English words or digits of a number may be joined by a space or a hyphen here; where the next one begins.
template <class Text>
[[nodiscard]] constexpr std::size_t after_joint(const Text& text, std::size_t place) noexcept {
  const auto glyph = text.at(place);
  return glyph.value == U'-' ? place + glyph.bytes : text.after_spaces(place);
}

/// Reads an English number in words, "two hundred and fifty thousand", "half a billion", "tens of billions of", and the
/// words of magnitude after digits, "1.5 lakh crore", "10-billion", "5m". One pass.
template <class Text>
class EnglishNumberReader {
public:
  constexpr EnglishNumberReader(const Text& text, std::size_t place) noexcept : text_{text}, number_{place, place, {}} {
    number_.spelled = true;
  }

  /// Goes on after digits that were read.
  constexpr EnglishNumberReader(const Text& text, const Number& digits) noexcept
      : text_{text}, number_{digits}, part_{digits.figure}, after_digits_{true} {}

  /// In `number.end` stands where the number ends, with the "of" of "billions of".
  [[nodiscard]] constexpr Number read() noexcept {
    while (take()) {
    }
    if (number_.read && !number_.vague && !after_digits_) take_hundredths();
    number_.figure = total_ + part_;
    if (number_.read && of_) take_of();
    return number_;
  }

private:
  using enum EnglishNumeralKind;

  constexpr bool take() noexcept {
    const bool first = !started_ && !after_digits_;
    const auto joined = first ? number_.end : after_joint(text_, number_.end);
    const auto place = first ? joined : text_.after_wrap(joined);
    if (!is_latin(text_.at(place).value)) return false;
    if (after_digits_ && english_magnitude_heads<Text>.rule_out(text_.text(), place)) return false;
    const auto match = longest_at<EnglishNumerals::all>(text_, place);
    if (!match) return false;
    const auto& [word, kind, value, suffix] = *match.row;
    // "3mN" is no 3mn
    if (after_digits_ && !is_capital(text_.at(place).value) && is_capital(text_.at(place + 1).value)) return false;
    const bool only_magnitude = after_digits_ && kind != magnitude && kind != hundred && kind != plural;
    if (only_magnitude || (place != joined && kind != magnitude)
        || (suffix && (place != joined || !can_be_suffix(place, match))))
      return false;
    const auto before = std::exchange(number_.end, match.place);
    if (!fits(kind, value, match.place)) {
      number_.end = before;
      return false;
    }
    started_ = true;
    if (kind != link || last_ != magnitude) last_ = kind;  // "two million and three hundred thousand" goes on anew
    return true;
  }

  constexpr bool fits(EnglishNumeralKind kind, int value, std::size_t end) noexcept {
    switch (kind) {
      case unit:
      case ten: return take_small(kind, value);
      case hundred:
      case magnitude: return take_magnitude(value);
      case article: return !started_;
      case half:
        if (!started_) part_ = {5, -1};
        state(-1);
        return !number_.read && !started_;
      case and_half:
        if (number_.vague || (last_ != unit && last_ != ten && last_ != magnitude)) return false;
        // "a million and a half": half of the magnitude before it
        part_ = part_ + Figure{5, (last_ == magnitude ? zeros_ : 0) - 1};
        state((last_ == magnitude ? zeros_ : 0) - 1);
        return true;
      case fraction:
        if (started_) return false;
        part_ = {static_cast<std::uint64_t>(value), -2};
        state(-2);
        return true;
      case point: return last_ == unit && !number_.decimal && takes_decimals(end);
      case link: {
        const auto next = longest_at<EnglishNumerals::all>(text_, text_.after_spaces(end));
        return (last_ == hundred || last_ == magnitude) && next && (next.row->kind == unit || next.row->kind == ten);
      }
      case several:
        if (number_.read && !number_.vague) return false;
        number_.vague = number_.read = true;
        return true;
      case plural: return take_plural(value);
    }
    return false;
  }

  /// A letter of magnitude is glued to its digits, or stands alone after them: "5m", "$5 m".
  constexpr bool can_be_suffix(std::size_t place, const WordMatch<EnglishNumeral>& match) const noexcept {
    const auto next = text_.at(match.place).value;
    if (!after_digits_ || (next >= U'À' && next <= U'ſ')) return false;  // "1,200 Kč"
    if (number_.magnitude) return zeros_ == 5 && match.row->value == 7;  // "5 L cr"
    if (place == number_.end) return true;
    const bool spaced = text_.at(number_.end).value == U' ';
    const auto word = match.row->word;
    const bool capital = is_capital(text_.at(place).value);
    // "Rs 300-cr buyback", "$140-M loan"
    if (text_.at(number_.end).value == U'-' && (word == u"cr" || (capital && !is_digit(next)))) return true;
    const bool at_sign = next == U'€' || next == U'£' || next == U'$';  // "350 k€"
    return spaced && next != U'-' && !is_digit(next)
           && (word == u"m" || word == u"b" || word == u"cr" || word.size() > 2 || capital || at_sign);
  }

  /// The digits in "one point two five".
  [[gnu::cold]] constexpr bool takes_decimals(std::size_t place) noexcept {
    bool taken = false;
    for (;;) {
      const auto digit = longest_at<EnglishNumerals::all>(text_, text_.after_spaces(place));
      if (!digit || digit.row->kind != unit || digit.row->value > 9) break;
      part_ = part_.then(static_cast<std::uint64_t>(digit.row->value));
      --part_.exponent;
      number_.end = place = digit.place;
      taken = true;
    }
    number_.decimal = taken;
    state(part_.exponent);
    return taken;
  }

  constexpr bool take_small(EnglishNumeralKind kind, int value) noexcept {
    if (number_.vague || last_ == unit || last_ == and_half || last_ == half || last_ == point || last_ == fraction
        || (kind == ten && last_ == ten))
      return false;
    if (last_ == article) return false;
    if (last_ == magnitude) {
      total_ = total_ + part_;
      part_ = {};
    }
    part_ = part_ + Figure{static_cast<std::uint64_t>(value)};
    number_.read = true;
    state(0);
    return true;
  }

  constexpr bool take_magnitude(int zeros) noexcept {
    if (!number_.read) {
      if (last_ != half && last_ != fraction) {
        part_ = {1};
        state(0);
      }
      number_.read = true;
    }
    part_ = part_.scaled(zeros);
    zeros_ = zeros;
    number_.last_digit += zeros;
    number_.scale += zeros;
    number_.magnitude = true;
    of_ = number_.vague;
    return true;
  }

  [[gnu::cold]] constexpr bool take_plural(int zeros) noexcept {
    if (number_.read && !number_.vague) return take_magnitude(zeros);
    number_.read = number_.vague = number_.magnitude = of_ = true;
    take_of();
    return true;
  }

  /// The cents of contracts and cheques: "three thousand and 25/100 dollars", "and no/100".
  [[gnu::cold]] constexpr void take_hundredths() noexcept {
    auto place = text_.after_spaces(number_.end);
    if (const auto word = longest_at<hundredth_words>(text_, place)) place = text_.after_spaces(word.place);
    if (place == number_.end) return;
    Figure cents{0, -2};
    if (digits_at(text_, place, 3) == 2)
      cents = with_digits(text_, place, 2, {}).scaled(-2);
    else if (const auto none = longest_at<no_words>(text_, place))
      place = none.place;
    else
      return;
    if (text_.at(place).value != U'/' || digits_at(text_, place + 1, 4) != 3) return;
    if (with_digits(text_, ++place, 3, {}).coefficient != 100) return;
    part_ = part_ + cents;
    number_.end = place;
    number_.last_digit = -2;
  }

  /// The "of" in "hundreds of millions of euros".
  constexpr void take_of() noexcept {
    const auto place = text_.after_spaces(number_.end);
    const auto o = text_.at(place);
    const auto f = text_.at(place + o.bytes);
    const auto after = place + o.bytes + f.bytes;
    if (o.value == U'o' && f.value == U'f' && text_.at(after).value == U' ') number_.end = after;
  }

  constexpr void state(int exponent) noexcept { number_.last_digit = exponent; }

  struct Word {
    std::u16string_view word;
  };

  static constexpr Word hundredth_words[]{{u"and"}, {u"&"}};
  static constexpr Word no_words[]{{u"no"}, {u"zero"}, {u"xx"}};

  const Text& text_;
  Number number_;
  Figure total_{};
  Figure part_{};  // what the next magnitude multiplies
  EnglishNumeralKind last_ = link;
  int zeros_ = 0;  // of the last magnitude
  bool after_digits_ = false;
  bool started_ = false;
  bool of_ = false;
};

}  // namespace newsgraph::inline v0_1::prose_parts
