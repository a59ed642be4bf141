// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>

#include <compare>
#include <cstdint>

namespace newsgraph::inline v0_1::value_parts {

/// Thrown where a sum needs more than 128 bits, or a difference is below zero.
struct UInt128Overflow : Error {
  UInt128Overflow() : Error{"the result does not fit in 128 bits without a sign"} {}
};

/// A whole number from 0 to 2^128 - 1, in standard C++: what a product of two 64-bit numbers needs.
class UInt128 {
public:
  constexpr UInt128(std::uint64_t value) noexcept : low_{value} {}
  constexpr UInt128(std::uint64_t high, std::uint64_t low) noexcept : high_{high}, low_{low} {}

  /// a × b, which always fits.
  [[nodiscard]] static constexpr UInt128 product(std::uint64_t a, std::uint64_t b) noexcept {
    constexpr std::uint64_t half = 0xffff'ffff;
    const auto low = (a & half) * (b & half);
    const auto left = (a >> 32) * (b & half) + (low >> 32);
    const auto right = (a & half) * (b >> 32) + (left & half);
    return {(a >> 32) * (b >> 32) + (left >> 32) + (right >> 32), right << 32 | (low & half)};
  }

  [[nodiscard]] constexpr std::uint64_t high() const noexcept { return high_; }
  [[nodiscard]] constexpr std::uint64_t low() const noexcept { return low_; }

  friend constexpr auto operator<=>(UInt128, UInt128) = default;

  friend constexpr UInt128 operator+(UInt128 a, UInt128 b) {
    const auto low = a.low_ + b.low_;
    const std::uint64_t carry = low < a.low_ ? 1 : 0;
    const auto high = a.high_ + b.high_;
    if (high < a.high_ || high + carry < high) throw UInt128Overflow{};
    return {high + carry, low};
  }

  friend constexpr UInt128 operator-(UInt128 a, UInt128 b) {
    if (a < b) throw UInt128Overflow{};
    const std::uint64_t borrow = a.low_ < b.low_ ? 1 : 0;
    return {a.high_ - b.high_ - borrow, a.low_ - b.low_};
  }

private:
  std::uint64_t high_ = 0;
  std::uint64_t low_;
};

/// What dividing gives: dividend = quotient × divisor + remainder.
struct UInt128Division {
  UInt128 quotient;
  std::uint64_t remainder;
};

/// Long division in base 2^64: at most 64 steps. A divisor of zero throws `Error`.
[[nodiscard]] constexpr UInt128Division divide(UInt128 dividend, std::uint64_t divisor) {
  if (divisor == 0) throw Error{"division by zero"};
  if (dividend.high() == 0) return {dividend.low() / divisor, dividend.low() % divisor};
  auto remainder = dividend.high() % divisor;
  std::uint64_t low = 0;
  for (int bit = 63; bit >= 0; --bit) {
    const bool carry = remainder >> 63 != 0;
    remainder = remainder << 1 | (dividend.low() >> bit & 1);
    low <<= 1;
    if (!carry && remainder < divisor) continue;
    remainder -= divisor;
    low |= 1;
  }
  return {{dividend.high() / divisor, low}, remainder};
}

}  // namespace newsgraph::inline v0_1::value_parts
