// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/prose/note_marks.hpp>
#include <newsgraph/prose/numbers/number.hpp>
#include <newsgraph/prose/words/glyphs.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// How many digits there are from `place` on, counted up to `most`.
template <class Text>
[[nodiscard]] constexpr int digits_at(const Text& text, std::size_t place, int most) noexcept {
  int count = 0;
  for (; count != most; ++count) {
    const auto glyph = text.at(place);
    if (!is_digit(glyph.value)) break;
    place += glyph.bytes;
  }
  return count;
}

/// A figure with the next `count` digits behind it; `place` moves past these.
template <class Text>
[[nodiscard]] constexpr Figure with_digits(const Text& text, std::size_t& place, int count, Figure figure) noexcept {
  for (; count != 0; --count) {
    const auto digit = text.at(place);
    figure = figure.then(digit.value - U'0');
    place += digit.bytes;
  }
  return figure;
}

/// Whether a comma at `place` groups digits: three follow, or two and another comma, as in "1,00,000". So does an
/// apostrophe in Swiss figures: "1'250'000".
template <class Text>
[[nodiscard]] constexpr bool groups_digits(const Text& text, std::size_t place) noexcept {
  const auto comma = text.at(place);
  if (comma.value == U'\'') return digits_at(text, place + comma.bytes, 4) == 3;
  if (comma.value != U',') return false;
  const auto from = place + comma.bytes;
  const auto digits = digits_at(text, from, 4);
  if (digits == 3) return true;
  if (digits != 2) return false;
  const auto second = from + text.at(from).bytes;
  const auto after = second + text.at(second).bytes;
  return text.at(after).value == U',' && digits_at(text, after + text.at(after).bytes, 4) >= 2;
}

/// Whether a character multiplies, by "10⁹" or "10^9" maybe.
[[nodiscard]] constexpr bool multiplies(char32_t value) noexcept {
  return value == U'x' || value == U'×' || value == U'*' || value == U'X';
}

/// What stands above the line behind digits, or multiplies them by a power: the mark of a note is passed over, "$5¹
/// million"; anything else makes the figure unreadable, "10⁹", "1.5×10⁹".
template <class...>
[[gnu::cold]] constexpr void take_raised(std::string_view text, Number& number, std::size_t place) noexcept {
  const auto at = [&](std::size_t i) { return base_parts::code_point_at(text, i); };
  if (const auto first = at(place); multiplies(first.value)) {
    auto power = place + first.bytes;
    if (const auto space = at(power); folded(space.value) == U' ') power += space.bytes;
    const auto behind = at(power + 2).value;
    if (text.substr(power).starts_with("10") && (behind == U'^' || is_raised(behind))) number.figure.too_large = true;
    return;
  }
  const auto note = note_behind_digits(text, place, number.figure.is(10));
  if (!note.is_sure) number.figure.too_large = true;
  number.end = note.end;
}

/// The half of "1½", a quarter or three of them, eighths: of the last digit. Nobody can write a third as a decimal.
template <class Text>
constexpr void take_fraction(const Text& text, Number& number) noexcept {
  auto end = text.after_spaces(number.end);
  if (end - number.end > 1) return;
  const auto glyph = text.at(end);
  if (is_raised(glyph.value) || multiplies(glyph.value)) return take_raised(text.text(), number, end);
  end += glyph.bytes;
  if (glyph.value >= U'¼' && glyph.value <= U'¾') {
    number.last_digit -= 2;
    number.figure = number.figure + Figure{25 * (glyph.value - U'¼' + 1), number.last_digit};
  } else if (glyph.value >= U'⅛' && glyph.value <= U'⅞') {
    number.last_digit -= 3;
    number.figure = number.figure + Figure{125 * (2 * (glyph.value - U'⅛') + 1), number.last_digit};
  } else if (glyph.value >= U'⅐' && glyph.value <= U'⅚') {
    number.figure.too_large = true;  // no decimal
  } else {
    return;
  }
  number.decimal = true;
  number.end = end;
}

/// The vulgar fraction behind a figure, of its last digit: "439-3/4 cents", "$5.81 1/4". Halves to thirty-seconds.
template <class Text>
constexpr void take_vulgar_fraction(const Text& text, Number& number) noexcept {
  const auto is_slash = [&](std::size_t place) { return place < text.text().size() && text.text()[place] == '/'; };
  if (!is_slash(number.end + 2) && !is_slash(number.end + 3)) return;
  const auto joint = text.at(number.end);
  if (joint.value != U' ' && joint.value != U'-') return;
  auto place = number.end + joint.bytes;
  const auto above = digits_at(text, place, 3);
  if (above == 0 || above == 3) return;
  const auto numerator = with_digits(text, place, above, {}).coefficient;
  if (text.at(place).value != U'/') return;
  const auto below = digits_at(text, ++place, 3);
  const auto denominator = with_digits(text, place, below, {}).coefficient;
  const auto next = text.at(place).value;
  const bool of = next == U' ' && text.at(place + 1).value == U'o' && text.at(place + 2).value == U'f';
  if (numerator == 0 || numerator >= denominator || next == U'/' || next == U'-' || of) return;
  std::uint64_t power = 1;
  for (int digits = 1; digits != 6; ++digits) {
    power *= 10;
    if (denominator != std::uint64_t{1} << digits) continue;
    number.last_digit -= digits;
    number.figure = number.figure + Figure{numerator * (power / denominator), number.last_digit};
    number.decimal = true;
    number.end = place;
  }
}

/// The end of digits in groups of three that two points or more part, "1.250.000"; else `place`. So no date and no
/// version is written.
template <class Text>
[[nodiscard]] constexpr std::size_t end_of_point_groups(const Text& text, std::size_t place) noexcept {
  const auto first = digits_at(text, place, 4);
  if (first == 0 || first > 3) return place;
  auto end = place;
  for (int i = 0; i != first; ++i) end += text.at(end).bytes;
  int groups = 0;
  for (; text.at(end).value == U'.' && digits_at(text, end + 1, 4) == 3; ++groups) end += 4;
  const auto next = text.at(end);
  const bool goes_on = next.value == U'.' && is_digit(text.at(end + next.bytes).value);
  return groups < 2 || goes_on ? place : end;
}

/// Reads the digits at `place`: "1,234.56", full-width ones too. A second point, as in a version or a date, makes it
/// none, unless points group the digits: "1.250.000".
template <class Text>
[[nodiscard]] constexpr Number read_digits(const Text& text, std::size_t place) noexcept {
  Number number{place, place, {}};
  const auto take_digits = [&](int exponent_each) {
    auto figure = number.figure;
    auto end = number.end;
    for (auto glyph = text.at(end); is_digit(glyph.value); glyph = text.at(end)) {
      figure = figure.then(glyph.value - U'0');
      figure.exponent += exponent_each;
      end += glyph.bytes;
    }
    number.figure = figure;
    number.end = end;
  };
  take_digits(0);
  number.read = number.end != place;
  if (number.read) take_fraction(text, number);
  if (const auto next = text.at(number.end).value; next != U',' && next != U'.' && next != U'\'') {
    if (number.read && !number.decimal) take_vulgar_fraction(text, number);
    return number;
  }
  while (number.read && groups_digits(text, number.end)) {
    number.grouped = true;
    number.end += text.at(number.end).bytes;
    take_digits(0);
  }
  if (number.read && !number.grouped && digits_at(text, number.end + 1, 4) == 3)
    if (const auto end = end_of_point_groups(text, place); end != place) {
      for (; number.end != end; number.end += text.at(number.end).bytes)
        if (const auto digit = text.at(number.end).value; is_digit(digit))
          number.figure = number.figure.then(digit - U'0');
      number.grouped = true;
      return number;
    }
  const auto point_before_digit = [&] {
    const auto point = text.at(number.end);
    return point.value == U'.' && is_digit(text.at(number.end + point.bytes).value);
  };
  while (number.read && point_before_digit()) {
    if (number.decimal) number.read = false;
    number.decimal = true;
    number.end += text.at(number.end).bytes;
    take_digits(-1);
  }
  while (!number.read && point_before_digit()) {
    number.end += text.at(number.end).bytes;
    take_digits(0);
  }
  number.last_digit = number.figure.exponent;
  if (number.read && (number.decimal || number.grouped)) take_fraction(text, number);
  if (number.read) take_vulgar_fraction(text, number);
  // "$5.⁵⁰", "19,⁹⁰": cents, or a note at the end of a sentence
  if (const auto point = text.at(number.end); !number.decimal && (point.value == U'.' || point.value == U',')) {
    const auto first = text.at(number.end + point.bytes);
    if (is_raised(first.value) && is_raised(text.at(number.end + point.bytes + first.bytes).value))
      number.figure.too_large = true;
  }
  return number;
}

}  // namespace newsgraph::inline v0_1::prose_parts
