// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/value/integer.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What can be wrong with a decimal. A text with more than one fault has the first of these.
enum class DecimalFault : std::uint8_t {
  malformed,        ///< not -?(0|[1-9][0-9]*)(\.[0-9]+)?
  too_many_digits,  ///< more digits after the point than asked for, if only zeros
  out_of_range,     ///< does not fit in 64 bits
};

template <>
inline constexpr auto rows_of<DecimalFault> = std::to_array<Name<DecimalFault>>({
    {DecimalFault::malformed, "malformed"},
    {DecimalFault::too_many_digits, "tooManyDigits"},
    {DecimalFault::out_of_range, "outOfRange"},
});

/// A decimal, as an integer scaled by a power of ten.
using DecimalResult = Expected<std::int64_t, DecimalFault>;

/// Reads `text` exactly, scaled by 10^digits: "10.5" with two digits is 1050. `digits` is 0 to 18.
///
/// No plus sign, leading zeros, exponent or spaces. Fewer digits than asked for are fine. O(length), no allocation.
template <Integer I>
[[nodiscard]] constexpr DecimalResult parse_decimal(std::string_view text, I digits) noexcept {
  const std::size_t size = text.size();
  std::size_t at = 0;
  std::uint64_t scaled = 0;  // right as long as it has no more than 19 digits
  const auto read_digits = [&] {
    const auto from = at;
    for (; at != size; ++at) {
      const auto digit = static_cast<unsigned>(static_cast<unsigned char>(text[at])) - unsigned{'0'};
      if (digit > 9) break;
      scaled = scaled * 10 + digit;
    }
    return at - from;
  };

  const bool negative = size != 0 && text[0] == '-';
  if (negative) at = 1;
  const bool starts_with_zero = at != size && text[at] == '0';
  const auto whole = read_digits();
  if (whole == 0 || (starts_with_zero && whole != 1)) return DecimalFault::malformed;

  std::size_t fraction = 0;
  if (at != size && text[at] == '.') {
    ++at;
    fraction = read_digits();
    if (fraction == 0) return DecimalFault::malformed;
  }
  if (at != size) return DecimalFault::malformed;

  const auto places = static_cast<std::size_t>(digits);
  if (fraction > places) return DecimalFault::too_many_digits;
  if (!starts_with_zero && whole + places > 19) return DecimalFault::out_of_range;
  const auto value =
      value_parts::with_sign(negative, scaled * value_parts::power_of_ten(static_cast<int>(places - fraction)));
  return value ? DecimalResult{*value} : DecimalFault::out_of_range;
}

namespace value_parts {

/// `value` / 10^digits with all its digits: 1050 with two digits is "10.50". `digits` is 0 to 18.
[[nodiscard]] inline std::string fixed_decimal_text(std::int64_t value, int digits) {
  const auto places = static_cast<std::size_t>(digits);
  auto text = zero_padded(magnitude(value), places + 1);
  if (places != 0) text.insert(text.size() - places, 1, '.');
  if (value < 0) text.insert(0, 1, '-');
  return text;
}

}  // namespace value_parts

/// `value` / 10^digits, exact and as short as can be: 1050 with two digits is "10.5", 1000 is "10". `digits` is 0
/// to 18.
template <Integer I, Integer D>
[[nodiscard]] std::string decimal_text(I value, D digits) {
  auto text = value_parts::fixed_decimal_text(ExactInteger{value}, static_cast<int>(digits));
  if (digits == 0) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

}  // namespace newsgraph::inline v0_1
