// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace newsgraph::inline v0_1 {

/// Thrown where an integer does not fit.
struct RangeError : Error {
  using Error::Error;
};

/// A type that counts: an integer of at most 64 bits that is no bool and no character. Enums and floating-point numbers
/// are none, nor is what converts to an integer.
template <class T>
concept Integer = std::is_integral_v<T> && sizeof(T) <= sizeof(std::int64_t)
                  && !std::is_same_v<T, bool> && !std::is_same_v<T, char> && !std::is_same_v<T, wchar_t>
                  && !std::is_same_v<T, char8_t> && !std::is_same_v<T, char16_t> && !std::is_same_v<T, char32_t>;

namespace value_parts {

/// `value` as int64, if that holds it.
template <Integer I>
[[nodiscard]] constexpr std::optional<std::int64_t> to_int64(I value) noexcept {
  if constexpr (std::is_unsigned_v<I> && sizeof(I) == sizeof(std::int64_t))
    if (value > static_cast<std::uint64_t>((std::numeric_limits<std::int64_t>::max)())) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

}  // namespace value_parts

/// An integer that is made of integers alone: a member of this type takes no fraction, no bool and no character. One
/// that does not fit throws `RangeError`.
template <Integer T>
class Exact {
public:
  template <Integer I>
  constexpr Exact(I value) : value_{checked(value)} {}

  constexpr operator T() const noexcept { return value_; }

private:
  template <Integer I>
  static constexpr T checked(I value) {
    if (!std::in_range<T>(value)) throw RangeError{"an integer does not fit"};
    return static_cast<T>(value);
  }

  T value_;
};

using ExactInteger = Exact<std::int64_t>;

namespace value_parts {

/// 10 to the `exponent`, which is 0 to 19: all that 64 bits hold.
[[nodiscard]] constexpr std::uint64_t power_of_ten(int exponent) noexcept {
  constexpr auto powers = [] {
    std::array<std::uint64_t, 20> table{1};
    for (std::size_t i = 1; i < table.size(); ++i) table[i] = table[i - 1] * 10;
    return table;
  }();
  return powers[static_cast<std::size_t>(exponent)];
}

/// The distance of `value` from zero; that of the least int64 fits too.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t value) noexcept {
  const auto bits = static_cast<std::uint64_t>(value);
  return value < 0 ? 0 - bits : bits;
}

/// Whether `value` is below zero; no unsigned one is.
template <Integer I>
[[nodiscard]] constexpr bool is_negative(I value) noexcept {
  if constexpr (std::is_signed_v<I>)
    return value < 0;
  else
    return false;
}

/// The distance of `value` from zero, whatever its type.
template <Integer I>
[[nodiscard]] constexpr std::uint64_t magnitude_of(I value) noexcept {
  if constexpr (std::is_signed_v<I>)
    return magnitude(std::int64_t{value});
  else
    return value;
}

/// The integer of that sign and magnitude, if int64 holds it.
[[nodiscard]] constexpr std::optional<std::int64_t> with_sign(bool negative, std::uint64_t magnitude) noexcept {
  constexpr auto most = static_cast<std::uint64_t>((std::numeric_limits<std::int64_t>::max)());
  if (magnitude > most + (negative ? 1 : 0)) return std::nullopt;
  return static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
}

/// a + b, if int64 holds it.
[[nodiscard]] constexpr std::optional<std::int64_t> sum(std::int64_t a, std::int64_t b) noexcept {
  using limits = std::numeric_limits<std::int64_t>;
  if (b > 0 ? a > (limits::max)() - b : a < (limits::min)() - b) return std::nullopt;
  return a + b;
}

/// a - b, if int64 holds it.
[[nodiscard]] constexpr std::optional<std::int64_t> difference(std::int64_t a, std::int64_t b) noexcept {
  using limits = std::numeric_limits<std::int64_t>;
  if (b < 0 ? a > (limits::max)() + b : a < (limits::min)() + b) return std::nullopt;
  return a - b;
}

/// `value` in decimal, with zeros before it up to `width` digits: 7 to two digits is "07".
[[nodiscard]] inline std::string zero_padded(std::uint64_t value, std::size_t width) {
  auto text = std::to_string(value);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

/// `value` in decimal, with commas between its thousands: "1,234,567".
[[nodiscard]] inline std::string grouped_digits(std::uint64_t value) {
  auto text = std::to_string(value);
  for (auto place = text.size(); place > 3; text.insert(place, 1, ',')) place -= 3;
  return text;
}

}  // namespace value_parts

}  // namespace newsgraph::inline v0_1
