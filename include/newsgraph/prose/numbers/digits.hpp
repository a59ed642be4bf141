// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/numbers/number.hpp>
#include <newsgraph/prose/words/glyphs.hpp>

#include <cstddef>

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

/// Whether a comma at `place` groups digits: three follow, or two and another comma, as in "1,00,000".
template <class Text>
[[nodiscard]] constexpr bool groups_digits(const Text& text, std::size_t place) noexcept {
  const auto comma = text.at(place);
  if (comma.value != U',') return false;
  const auto from = place + comma.bytes;
  const auto digits = digits_at(text, from, 4);
  if (digits == 3) return true;
  if (digits != 2) return false;
  const auto second = from + text.at(from).bytes;
  const auto after = second + text.at(second).bytes;
  return text.at(after).value == U',' && digits_at(text, after + text.at(after).bytes, 4) >= 2;
}

/// Reads the digits at `place`: "1,234.56", full-width ones too. A second point, as in a version or a date, makes it
/// none.
template <class Text>
[[nodiscard]] constexpr Number read_digits(const Text& text, std::size_t place) noexcept {
  Number number{place, place, {}};
  const auto take_digits = [&](int exponent_each) {
    for (auto glyph = text.at(number.end); is_digit(glyph.value); glyph = text.at(number.end)) {
      number.figure = number.figure.then(glyph.value - U'0');
      number.figure.exponent += exponent_each;
      number.end += glyph.bytes;
    }
  };
  take_digits(0);
  number.read = number.end != place;
  if (const auto next = text.at(number.end).value; next != U',' && next != U'.') return number;
  while (number.read && groups_digits(text, number.end)) {
    number.grouped = true;
    number.end += text.at(number.end).bytes;
    take_digits(0);
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
  return number;
}

}  // namespace newsgraph::inline v0_1::prose_parts
