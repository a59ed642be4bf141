// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/numbers/english_number.hpp>
#include <newsgraph/prose/numbers/korean_number.hpp>

#include <cstddef>

namespace newsgraph::inline v0_1::prose_parts {

/// The number that begins at `place`, in digits, Korean or English. Where there is none, its `end` is the place to go
/// on from, which is `place` itself where no digit stands. `lone_digits`: 삼 is a number by itself.
template <class Text>
[[nodiscard]] constexpr Number read_number(const Text& text, std::size_t place, bool lone_digits = false) noexcept {
  const auto first = text.at(place).value;
  if (is_latin(first)) return EnglishNumberReader{text, place}.read();
  if (!is_digit(first)) return KoreanNumberReader{text, place, lone_digits}.read();
  const auto digits = read_digits(text, place);
  if (!digits.read) return digits;
  const auto next = text.at(digits.end).value;
  const auto word = text.after_wrap(after_joint(text, digits.end));
  const auto letter = text.at(word).value;
  if (is_latin(letter))
    return english_magnitude_heads<Text>.rule_out(text.text(), word) ? digits
                                                                     : EnglishNumberReader{text, digits}.read();
  if (letter < 0x80 || next == U'-' || next == U'\n') return digits;
  return KoreanNumberReader{text, digits, lone_digits}.read();
}

}  // namespace newsgraph::inline v0_1::prose_parts
