// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/integer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// For 0 to 19 zeros the largest number that fits in 64 bits with them.
inline constexpr auto largest_with_zeros = [] {
  std::array<std::uint64_t, 20> table{};
  for (std::size_t i = 0; i != table.size(); ++i)
    table[i] = (std::numeric_limits<std::uint64_t>::max)() / value_parts::power_of_ten(static_cast<int>(i));
  return table;
}();

/// `value` × 10^exponent, if 64 bits hold it and nothing is left below one.
[[nodiscard]] constexpr std::optional<std::uint64_t> shifted(std::uint64_t value, int exponent) noexcept {
  if (value == 0) return 0;
  if (exponent > 19) return std::nullopt;
  if (exponent >= 0)
    return value <= largest_with_zeros[static_cast<std::size_t>(exponent)]
               ? std::optional{value * value_parts::power_of_ten(exponent)}
               : std::nullopt;
  for (; exponent != 0; ++exponent, value /= 10)
    if (value % 10 != 0) return std::nullopt;
  return value;
}

/// An exact decimal without a sign, coefficient × 10^exponent; or one of more than 64 bits, which is only known as
/// such.
struct Figure {
  std::uint64_t coefficient = 0;
  int exponent = 0;
  bool too_large = false;

  friend constexpr bool operator==(Figure, Figure) = default;

  /// With one digit more at its end.
  [[nodiscard]] constexpr Figure then(std::uint64_t digit) const noexcept {
    constexpr auto most = ((std::numeric_limits<std::uint64_t>::max)() - 9) / 10;
    return coefficient <= most && !too_large ? Figure{coefficient * 10 + digit, exponent} : Figure{1, exponent, true};
  }

  /// × 10^zeros.
  [[nodiscard]] constexpr Figure scaled(int zeros) const noexcept { return {coefficient, exponent + zeros, too_large}; }

  friend constexpr Figure operator+(Figure a, Figure b) noexcept {
    if (a.coefficient == 0) return b;
    if (b.coefficient == 0) return a;
    const int common = a.exponent < b.exponent ? a.exponent : b.exponent;
    const auto left = shifted(a.coefficient, a.exponent - common);
    const auto right = shifted(b.coefficient, b.exponent - common);
    const bool fits = left && right && *left <= (std::numeric_limits<std::uint64_t>::max)() - *right;
    return fits && !a.too_large && !b.too_large ? Figure{*left + *right, common} : Figure{1, common, true};
  }

  /// "1", "1.00".
  [[nodiscard]] constexpr bool is(std::uint64_t value) const noexcept {
    return !too_large && shifted(coefficient, exponent) == value;
  }

  /// × 10^digits as a whole number, if int64 holds it and nothing is left below one.
  [[nodiscard]] constexpr std::optional<std::int64_t> whole(int digits, bool negative = false) const noexcept {
    const auto value = too_large ? std::nullopt : shifted(coefficient, exponent + digits);
    return value ? value_parts::with_sign(negative, *value) : std::nullopt;
  }
};

}  // namespace newsgraph::inline v0_1::prose_parts
