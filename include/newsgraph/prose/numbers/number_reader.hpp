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
  const auto number = KoreanNumberReader{text, place, lone_digits}.read();
  if (!number.read || number.magnitude || number.more || !is_digit(first)) return number;
  const auto next = text.at(number.end).value;
  if (!is_latin(next) && next != U' ' && next != U'-') return number;
  return EnglishNumberReader{text, number}.read();
}

}  // namespace newsgraph::inline v0_1::prose_parts
