// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/numbers/digits.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>

#include <cstddef>

namespace newsgraph::inline v0_1::prose_parts {

/// Whether a character stands in place of a digit within a number: a black one, or a Korean magnitude.
[[nodiscard]] constexpr bool stands_for_digit(char32_t value) noexcept {
  if (value < 0x80 || !is_hangul(value)) return is_digit(value) || value == U'■';
  const auto kind = korean_numeral(value).kind;
  return kind == KoreanNumeralKind::tens || kind == KoreanNumeralKind::myriads;
}

/// Where that ends of which a number in digits is the first piece, if it is written like no number: "4,321|,65.87",
/// "12|,34,5600만", "6|·25", "48|,,60,00", "318|O,452", "3|, 018, 224", "1| 2 3"; else `number.end`.
template <class Text>
[[nodiscard]] constexpr std::size_t end_of_torn(const Text& text, const Number& number) noexcept {
  auto end = number.end;
  if (is_latin(text.before(end).value)) return end;
  // behind a digit, and two marks before it at most; else `place`
  const auto after_digit = [&](std::size_t place) {
    auto next = place;
    for (int marks = 0; marks != 3; ++marks) {
      const auto glyph = text.at(next);
      next += glyph.bytes;
      if (stands_for_digit(glyph.value)) return next;
      const auto mark = glyph.value;
      if (mark != U',' && mark != U'.' && mark != U'·' && mark != U'O' && mark != U'S') break;
    }
    return place;
  };
  for (auto next = after_digit(end); next != end; next = after_digit(end)) end = next;
  // behind a comma, a space and three digits, or behind a space and one; else `place`
  const auto after_spaced = [&](std::size_t place) {
    const std::size_t digits = text.at(place).value == U',' ? 3 : 1;
    const auto space = digits == 3 ? place + 1 : place;
    const bool stands = text.at(space).value == U' ' && digits_at(text, space + 1, 4) == static_cast<int>(digits);
    return stands ? space + 1 + digits : place;
  };
  const auto first = after_spaced(end);
  if (first == end) return end;
  const bool grouped = text.at(end).value == U',';
  const bool torn = after_spaced(first) != first && (grouped || end - number.begin == 1);
  if (!torn && !(grouped && text.at(end + 2).value == U'0')) return end;
  for (auto next = first; next != end; next = after_spaced(end)) end = next;
  return end;
}

/// Whether a number in digits is the last piece of something that is written like no number: "3 450 |000.00", "3 412
/// |750.00", "1 2 ,4 0 |0", "8,6 |80", "5억 3, |200", "1/|3 billion".
template <class Text>
[[nodiscard]] constexpr bool begins_torn(const Text& text, const Number& number) noexcept {
  const auto before = [&](std::size_t back) {
    return number.begin < back ? char32_t{} : char32_t{static_cast<unsigned char>(text.text()[number.begin - back])};
  };
  const bool zero = text.at(number.begin).value == U'0';
  if (zero && text.at(number.begin + 1).value == U'0' && before(1) != U'.') return true;
  if (before(1) == U'/' && is_digit(before(2))) return true;
  if (before(1) == U'\n') {
    const auto last = text.before(number.begin - 1);
    const auto kind = korean_numeral(last.value).kind;
    return (kind == KoreanNumeralKind::tens || kind == KoreanNumeralKind::myriads)
           && is_digit(text.before(number.begin - 1 - last.bytes).value);
  }
  if (before(1) != U' ') return false;
  const auto count = digits_at(text, number.begin, 4);
  if (is_digit(before(2))) {
    const bool group_before = !is_digit(before(3)) || !is_digit(before(4)) || !is_digit(before(5));
    return (zero && count == 1) || (before(3) == U',' && count == 2) || (count == 3 && number.decimal && group_before);
  }
  if (before(2) != U',' || !is_digit(before(3)) || count != 3) return false;
  auto place = number.begin - 3;
  while (is_digit(text.before(place).value)) --place;
  return number.begin - place <= 5
         && korean_numeral(text.before(text.before_spaces(place)).value).kind == KoreanNumeralKind::myriads;
}

}  // namespace newsgraph::inline v0_1::prose_parts
