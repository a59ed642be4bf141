// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/uint128.hpp>

#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1 {

/// How a number between two steps becomes one of them. The sign plays no part: -1.5 becomes what 1.5 does, negated.
enum class Rounding : std::uint8_t {
  half_up,    ///< to the nearest, a half away from zero
  half_even,  ///< to the nearest, a half to the even step
  down,       ///< towards zero
  up,         ///< away from zero
};

template <>
inline constexpr auto rows_of<Rounding> = base_parts::table<Name<Rounding>>({
    {Rounding::half_up, "halfUp"},
    {Rounding::half_even, "halfEven"},
    {Rounding::down, "down"},
    {Rounding::up, "up"},
});

namespace value_parts {

/// What lies between a number and the step below it.
enum class Rest : std::uint8_t { none, below_half, half, above_half };

/// The rest that `remainder` leaves of `divisor`.
[[nodiscard]] constexpr Rest rest_of(std::uint64_t remainder, std::uint64_t divisor) noexcept {
  if (remainder == 0) return Rest::none;
  const auto missing = divisor - remainder;
  if (remainder == missing) return Rest::half;
  return remainder < missing ? Rest::below_half : Rest::above_half;
}

/// Whether a number that far above a step goes to the next one.
[[nodiscard]] constexpr bool rounds_up(Rounding rounding, Rest rest, bool step_is_odd) noexcept {
  switch (rounding) {
    case Rounding::half_up: return rest >= Rest::half;
    case Rounding::half_even: return rest == Rest::above_half || (rest == Rest::half && step_is_odd);
    case Rounding::down: return false;
    case Rounding::up: return rest != Rest::none;
  }
  return false;
}

/// The integer of that sign to which `units` and what lies above them are rounded, if int64 holds it.
[[nodiscard]] constexpr std::optional<std::int64_t> rounded(bool negative, const UInt128& units, Rest rest,
                                                            Rounding rounding) noexcept {
  if (units.high() != 0) return std::nullopt;
  const auto magnitude = units.low() + (rounds_up(rounding, rest, units.low() % 2 != 0) ? 1 : 0);
  return magnitude < units.low() ? std::nullopt : with_sign(negative, magnitude);
}

}  // namespace value_parts

}  // namespace newsgraph::inline v0_1
