// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/numbers/digits.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>

#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::prose_parts {

/// Reads a Korean number: digits and magnitudes mixed in every way, "1조5000억", "3만5천", "2220조 3000억", or in
/// Hangul alone, "이천칠백삼십오만". One pass.
template <class Text>
class KoreanNumberReader {
public:
  /// A digit in Hangul alone is a number only where it is asked for: "이 달러" is this dollar in most text.
  constexpr KoreanNumberReader(const Text& text, std::size_t place, bool lone_digits = false) noexcept
      : text_{text}, number_{place, place, {}}, lone_digits_{lone_digits} {}

  /// Goes on after digits that were read.
  constexpr KoreanNumberReader(const Text& text, const Number& digits, bool lone_digits = false) noexcept
      : text_{text}, number_{digits}, current_{digits.figure}, lone_digits_{lone_digits}, has_current_{true} {}

  /// The longest number at the place. In `number.end` stands where it ends, spaces behind it left out.
  [[nodiscard]] constexpr Number read() noexcept {
    while (take()) {
    }
    if (after_point_ && !current_.exponent) fail();
    close_section(0);
    number_.figure = total_;
    number_.read = number_.read && !failed_;
    return number_;
  }

private:
  using enum KoreanNumeralKind;

  constexpr bool take() noexcept {
    if (number_.more && !can_follow_over()) return false;
    const auto glyph = text_.at(number_.end);
    if (is_digit(glyph.value)) return take_digits(number_.end);
    if (glyph.value == U' ') return take_after_spaces();
    const auto numeral = korean_numeral(glyph.value);
    switch (numeral.kind) {
      case digit: return take_spelled_digit(numeral.value, glyph.bytes);
      case tens: return take_tens(numeral.value, number_.end + glyph.bytes);
      case myriads: return take_myriads(numeral.value, number_.end + glyph.bytes);
      case point: return take_point(glyph.bytes);
      case several: return take_several(glyph.bytes);
      case over: return take_over(glyph.bytes);
      case none: break;
    }
    if (!after_magnitude_ || !is_raised(glyph.value)) return false;
    return take_note(glyph);
  }

  /// The mark of a note behind a magnitude: "3조¹ 5000억", "3조⁽*⁾ 5000억".
  constexpr bool take_note(Glyph mark) noexcept {
    if (mark.value == U'⁽') {
      const auto note = bracketed_note(text_.text(), number_.end);
      if (!note.is_sure) total_.too_large = true;
      if (note.end == number_.end) return false;
      number_.end = note.end;
    } else {
      number_.end += mark.bytes;
    }
    return true;
  }

  constexpr bool can_follow_over() const noexcept {
    const auto place = text_.after_spaces(number_.end);
    const auto kind = korean_numeral(text_.at(place).value).kind;
    return !over_closed_ && (kind == tens || kind == myriads) && (place == number_.end || multiplies_money(place));
  }

  /// Whether what counts money stands behind the numeral: "만 원", "백만 달러", not "만에".
  constexpr bool multiplies_money(std::size_t place) const noexcept {
    const auto after = text_.at(place + text_.at(place).bytes).value;
    return !is_hangul(after) || korean_numeral(after).kind != none || syllables_of_money.contains(after);
  }

  /// Spaces stand between a magnitude and smaller digits, "1조 5000억", or before a magnitude, "5000 억".
  constexpr bool take_after_spaces() noexcept {
    if (!number_.read) return false;
    const auto place = text_.after_spaces(number_.end);
    const auto glyph = text_.at(place);
    if (is_digit(glyph.value)) return after_magnitude_ && take_digits(place);
    const auto numeral = korean_numeral(glyph.value);
    const auto next = text_.at(place + glyph.bytes);
    const auto after = next.value;
    const auto after_kind = korean_numeral(after).kind;
    if (after_magnitude_) {
      // A digit in Hangul goes on only with its magnitude: "1억 오천만", not "100만 이상"; or it is the last of a
      // number in words, "일만 십 달러", "일만 십점오 달러".
      const auto point_stands = [&] {
        return after_kind == point && korean_numeral(text_.at(place + glyph.bytes + next.bytes).value).kind == digit;
      };
      const bool last = number_.spelled && (money_stands_at(text_.after_spaces(place + glyph.bytes)) || point_stands());
      const bool goes_on = (numeral.kind == digit && (after_kind == tens || after_kind == myriads || last))
                           || (numeral.kind == tens && numeral.value < last_ && !has_section_
                               && (after_kind == digit || after_kind == tens || after_kind == myriads || last
                                   || goes_on_in_digits(place + glyph.bytes)));
      const bool multiplies =
          numeral.kind == myriads && has_section_ && numeral.value < last_myriads_ && multiplies_money(place);
      if (!goes_on && !multiplies && !(number_.vague && numeral.kind == myriads)) return false;
    } else if (numeral.kind != tens && numeral.kind != myriads) {
      return false;
    } else if (is_hangul(after) && after_kind == none && !syllables_of_money.contains(after)) {
      return false;
    }
    number_.end = place;
    return true;
  }

  /// "438억 천 600만": digits behind a space after 천, and a magnitude.
  constexpr bool goes_on_in_digits(std::size_t place) const noexcept {
    const auto digits = text_.after_spaces(place);
    const auto count = digits == place ? 0 : digits_at(text_, digits, 4);
    return count != 0 && count < 4
           && korean_numeral(text_.at(digits + static_cast<std::size_t>(count)).value).kind == myriads;
  }

  constexpr bool money_stands_at(std::size_t place) const noexcept {
    return is_capital(text_.at(place).value) || longest_at<MoneyNouns::all>(text_, place)
           || longest_at<MoneyCountries::all>(text_, place);
  }

  constexpr bool take_digits(std::size_t place) noexcept {
    if (has_current_ || after_point_) return false;
    auto digits = read_digits(text_, place);
    if (!digits.read) {
      if (!number_.read) number_.end = digits.end;
      return false;
    }
    if (number_.read && (number_.vague || !fits_under_last(digits.figure))) return false;
    current_ = digits.figure;
    has_current_ = true;
    number_.grouped |= digits.grouped;
    number_.decimal |= digits.decimal;
    number_.spelled = false;
    state_digit(after_magnitude_ ? trailing_zeros(digits.figure) : 0);
    number_.end = digits.end;
    return true;
  }

  constexpr bool fits_under_last(const Figure& figure) const noexcept {
    return is_below(figure, last_ < 19 ? last_ : 19);
  }

  /// Whether a whole figure has at most so many digits: the 35000 of "1억35000만" has too many.
  static constexpr bool is_below(const Figure& figure, int digits) noexcept {
    const auto value = shifted(figure.coefficient, figure.exponent);
    return figure.exponent < 0 || (value && *value < value_parts::power_of_ten(digits));
  }

  static constexpr int trailing_zeros(const Figure& figure) noexcept {
    int zeros = 0;
    if (figure.exponent == 0)
      for (auto rest = figure.coefficient; rest != 0 && rest % 10 == 0; rest /= 10) ++zeros;
    return zeros;
  }

  constexpr bool take_spelled_digit(int value, std::size_t bytes) noexcept {
    const auto next = korean_numeral(text_.at(number_.end + bytes).value).kind;
    if (after_point_) {
      current_ = current_.then(static_cast<std::uint64_t>(value));
      --current_.exponent;
      state_digit(0);
    } else {
      const bool is_last = next != tens && next != myriads && next != point && !pairs_with_next(value, bytes);
      if (is_next_after_current(value) && !is_last) return take_pair(bytes);
      if (has_current_ || number_.vague || (is_last && !number_.spelled && !lone_digits_)) return false;
      if (!number_.read) number_.spelled = true;
      current_ = {static_cast<std::uint64_t>(value)};
      has_current_ = true;
      state_digit(0);
    }
    number_.end += bytes;
    return true;
  }

  /// "이삼백만", two or three million.
  constexpr bool take_pair(std::size_t bytes) noexcept {
    number_.vague = true;
    number_.end += bytes;
    return true;
  }

  constexpr bool pairs_with_next(int value, std::size_t bytes) const noexcept {
    const auto second = text_.at(number_.end + bytes);
    const auto numeral = korean_numeral(second.value);
    if (numeral.kind != digit || numeral.value != value + 1) return false;
    const auto third = korean_numeral(text_.at(number_.end + bytes + second.bytes).value).kind;
    return third == tens || third == myriads;
  }

  constexpr bool is_next_after_current(int value) const noexcept {
    return has_current_ && number_.spelled && !number_.vague
           && current_ == Figure{static_cast<std::uint64_t>(value) - 1};
  }

  constexpr bool take_tens(int zeros, std::size_t end) noexcept {
    if (after_point_ || zeros >= last_tens_ || zeros >= last_) return fail();
    imply_one();
    if (last_myriads_ < 20 && !is_below(current_, last_tens_ - zeros)) current_.too_large = true;
    section_ = section_ + current_.scaled(zeros);
    has_section_ = true;
    last_tens_ = zeros;
    return close_magnitude(zeros, end);
  }

  constexpr bool take_myriads(int zeros, std::size_t end) noexcept {
    if (zeros >= last_myriads_ || (zeros >= 8 && !number_.read)) return fail();
    if (!has_section_) imply_one();
    if (last_myriads_ < 20 && !is_below(section_ + current_, last_myriads_ - zeros)) current_.too_large = true;
    close_section(zeros);
    last_myriads_ = zeros;
    last_tens_ = 4;
    after_point_ = false;
    return close_magnitude(zeros, end);
  }

  constexpr bool take_point(std::size_t bytes) noexcept {
    if (!number_.read || !number_.spelled || after_point_) return false;
    if (korean_numeral(text_.at(number_.end + bytes).value).kind != digit) return false;
    if (!has_current_) current_ = {};
    has_current_ = true;
    after_magnitude_ = false;
    after_point_ = number_.decimal = true;
    number_.end += bytes;
    return true;
  }

  constexpr bool take_several(std::size_t bytes) noexcept {
    const auto next = text_.at(text_.after_spaces(number_.end + bytes));
    const auto kind = korean_numeral(next.value).kind;
    if (has_current_ || number_.vague || (kind != tens && kind != myriads)) return false;
    number_.vague = true;
    number_.read = true;
    number_.end += bytes;
    return true;
  }

  constexpr bool take_over(std::size_t bytes) noexcept {
    if (!number_.read || number_.more) return false;
    number_.more = true;
    number_.end += bytes;
    return true;
  }

  constexpr void imply_one() noexcept {
    if (has_current_) return;
    if (!number_.read) number_.spelled = true;
    current_ = {1};
    state_digit(0);
  }

  constexpr bool close_magnitude(int zeros, std::size_t end) noexcept {
    current_ = {};
    has_current_ = false;
    after_magnitude_ = true;
    number_.last_digit += zeros;
    if (first_group_) number_.scale += zeros;
    number_.magnitude = true;
    over_closed_ = number_.more && zeros >= 4;
    last_ = zeros;
    number_.end = end;
    return true;
  }

  constexpr void close_section(int zeros) noexcept {
    total_ = total_ + (section_ + current_).scaled(zeros);
    section_ = {};
    has_section_ = false;
  }

  constexpr void state_digit(int zeros) noexcept {
    if (number_.magnitude && after_magnitude_) first_group_ = false;
    after_magnitude_ = false;
    number_.read = true;
    number_.last_digit = zeros + current_.exponent;
  }

  constexpr bool fail() noexcept {
    failed_ = true;
    return false;
  }

  const Text& text_;
  Number number_;
  Figure total_{};
  Figure section_{};  // below the next myriad
  Figure current_{};  // digits that wait for their magnitude
  bool lone_digits_;
  int last_ = 20;          // the zeros of the last magnitude
  int last_tens_ = 4;      // the same, of 십, 백, 천 in this section
  int last_myriads_ = 20;  // the same, of 만, 억, 조, 경
  bool has_current_ = false;
  bool has_section_ = false;
  bool after_magnitude_ = false;
  bool after_point_ = false;
  bool first_group_ = true;
  bool over_closed_ = false;
  bool failed_ = false;
};

}  // namespace newsgraph::inline v0_1::prose_parts
