// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/integer.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace newsgraph::inline v0_1::text_parts {

/// How many zeros a number ends with; 0 of zero itself.
[[nodiscard]] constexpr int trailing_zeros(std::uint64_t number) noexcept {
  int zeros = 0;
  for (; number != 0 && number % 10 == 0; number /= 10) ++zeros;
  return zeros;
}

/// The place of the last digit that an amount is stated to, as a power of ten of the major unit: 9 is a billion, -2 a
/// cent. Nothing where the quantum is not known or no power of ten, or where a figure has digits below it.
[[nodiscard]] constexpr std::optional<int> stated_place(const Amount& amount) noexcept {
  if (!amount.quantum()) return std::nullopt;
  const auto quantum = amount.quantum()->minor_units();
  const auto zeros = trailing_zeros(value_parts::magnitude(quantum));
  const auto max = amount.upper_end().value_or(amount.money());
  if (value_parts::magnitude(quantum) != value_parts::power_of_ten(zeros)) return std::nullopt;
  if (amount.money().minor_units() % quantum != 0 || max.minor_units() % quantum != 0) return std::nullopt;
  return zeros - digits(amount.currency());
}

/// The magnitude of `money` in units of 10^zeros, with all digits down to the place: $38bn to 0.1bn is "38.0".
///
/// `money` has no digits below the place, which is at most `zeros` and down to 19 below it.
[[nodiscard]] inline std::string digits_to_place(Money money, int zeros, int place) {
  const auto number =
      value_parts::magnitude(money.minor_units()) / value_parts::power_of_ten(place + digits(money.currency()));
  const auto size = value_parts::power_of_ten(zeros - place);
  const auto whole = value_parts::grouped_digits(number / size);
  return zeros == place
             ? whole
             : whole + '.' + value_parts::zero_padded(number % size, static_cast<std::size_t>(zeros - place));
}

}  // namespace newsgraph::inline v0_1::text_parts
