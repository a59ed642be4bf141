// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/numbers/figure.hpp>

#include <cstddef>

namespace newsgraph::inline v0_1::prose_parts {

/// A number as it stands in text, without what it counts.
struct Number {
  std::size_t begin;
  std::size_t end;  ///< where no number could be read, the place to go on from
  Figure figure;
  int last_digit = 0;      ///< the zeros behind the last digit that is stated
  int scale = 0;           ///< the zeros of the magnitudes after the first digits
  bool read = false;       ///< whether there is a number at all
  bool vague = false;      ///< several, 수십억
  bool more = false;       ///< 100여
  bool grouped = false;    ///< has separators of thousands
  bool decimal = false;    ///< has a decimal point
  bool spelled = false;    ///< has no digits but words
  bool magnitude = false;  ///< has a word of magnitude

  /// Whether the figure is a large one as papers write them, not a plain count.
  [[nodiscard]] constexpr bool large() const noexcept { return magnitude || grouped; }

  /// As if separators stood in it.
  [[nodiscard]] constexpr Number with_groups() const noexcept {
    auto number = *this;
    number.grouped = true;
    return number;
  }

  /// × 10^zeros.
  [[nodiscard]] constexpr Number scaled_by(int zeros) const noexcept {
    auto number = *this;
    number.figure = figure.scaled(zeros);
    number.last_digit += zeros;
    return number;
  }

  /// With the magnitude of another, which stands once for both: 1 in "1~2조".
  [[nodiscard]] constexpr Number scaled_as(const Number& other) const noexcept {
    auto number = scaled_by(other.scale);
    number.magnitude = other.magnitude;
    return number;
  }
};

}  // namespace newsgraph::inline v0_1::prose_parts
