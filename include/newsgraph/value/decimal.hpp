// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/rounding.hpp>
#include <newsgraph/value/uint128.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace newsgraph::inline v0_1 {

/// What can be wrong with a decimal. A text with more than one fault has the first of these.
enum class DecimalFault : std::uint8_t {
  malformed,        ///< not -?(0|[1-9][0-9]*)(\.[0-9]+)?
  too_many_digits,  ///< more digits after the point than asked for, if only zeros
  out_of_range,     ///< does not fit in 64 bits
};

template <>
inline constexpr auto rows_of<DecimalFault> = base_parts::table<Name<DecimalFault>>({
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

namespace value_parts {

/// The whole number of that sign to which magnitude × 10^exponent is rounded, if int64 holds it. Exponents from -38 to
/// 60.
[[nodiscard]] constexpr std::optional<std::int64_t> rounded_power(bool negative, UInt128 magnitude, int exponent,
                                                                  Rounding rounding) noexcept {
  if (exponent >= 0) {
    if (magnitude == 0) return 0;
    if (magnitude.high() != 0 || exponent > 19) return std::nullopt;
    return rounded(negative, UInt128::product(magnitude.low(), power_of_ten(exponent)), Rest::none, rounding);
  }
  const int first = (std::min)(-exponent, 19);
  const auto coarse = divide(magnitude, power_of_ten(first));
  if (first == -exponent)
    return rounded(negative, coarse.quotient, rest_of(coarse.remainder, power_of_ten(first)), rounding);
  const auto divisor = power_of_ten(-exponent - first);
  const auto whole = divide(coarse.quotient, divisor);
  auto rest = rest_of(whole.remainder, divisor);
  // A little more lies above it than the remainder shows.
  if (coarse.remainder != 0)
    rest = rest == Rest::none || rest == Rest::below_half ? Rest::below_half : Rest::above_half;
  return rounded(negative, whole.quotient, rest, rounding);
}

}  // namespace value_parts

/// An exact decimal of either sign: coefficient × 10^exponent, without zeros at the end of the coefficient, so that
/// equal values have equal members. It counts what no minor unit measures: prices for one unit, per cent, barrels.
///
/// The coefficient has 64 bits, the exponent is -18 to 18. It is made of integers or of text, never of a floating-point
/// number.
class Decimal {
public:
  static constexpr int least_exponent = -18;
  static constexpr int largest_exponent = 18;

  /// Throws `RangeError` where an unsigned integer does not fit in 64 bits with a sign.
  template <Integer I>
  constexpr Decimal(I whole) : Decimal{checked(of(static_cast<std::int64_t>(ExactInteger{whole}), 0))} {}

  /// coefficient × 10^exponent; nothing where that needs more than 64 bits, or an exponent beyond the limits.
  template <Integer C, Integer E>
  [[nodiscard]] static constexpr std::optional<Decimal> of(C coefficient, E exponent) noexcept {
    const auto units = value_parts::to_int64(coefficient);
    const auto power = value_parts::to_int64(exponent);
    if (!units || !power || *power < -100 || *power > 100) return std::nullopt;
    return normal(*units < 0, value_parts::magnitude(*units), static_cast<int>(*power));
  }

  /// Reads a decimal exactly: "-3.2", "1745.30". The faults are those of `parse_decimal`; at most 18 digits after the
  /// point. O(length), no allocation.
  [[nodiscard]] static constexpr Expected<Decimal, DecimalFault> parse(std::string_view text) noexcept {
    const auto point = text.find('.');
    const auto places = point == std::string_view::npos ? 0 : text.size() - point - 1;
    // Zeros at the end of a whole number are a power of ten: 64 bits need not hold them.
    std::size_t zeros = 0;
    if (point == std::string_view::npos)
      while (zeros + 1 < text.size() && text[text.size() - 1 - zeros] == '0') ++zeros;
    if (zeros + 1 == text.size() && text.starts_with('-')) zeros = 0;
    const auto units = parse_decimal(text.substr(0, text.size() - zeros), (std::min<std::size_t>)(places, 18));
    if (!units) return units.error();
    if (*units == 0 && zeros != 0) return DecimalFault::malformed;
    const auto decimal = zeros > 18 ? std::nullopt : of(*units, static_cast<int>(zeros) - static_cast<int>(places));
    return decimal ? Expected<Decimal, DecimalFault>{*decimal} : DecimalFault::out_of_range;
  }

  [[nodiscard]] constexpr std::int64_t coefficient() const noexcept { return coefficient_; }
  [[nodiscard]] constexpr int exponent() const noexcept { return exponent_; }
  [[nodiscard]] constexpr bool negative() const noexcept { return coefficient_ < 0; }

  friend constexpr bool operator==(const Decimal&, const Decimal&) = default;

  friend constexpr std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept {
    if (a.sign() != b.sign()) return a.sign() <=> b.sign();
    return a.negative() ? of_magnitudes(b, a) : of_magnitudes(a, b);
  }

  friend constexpr Decimal operator-(const Decimal& a) {
    return checked(normal(!a.negative(), value_parts::magnitude(a.coefficient_), a.exponent_));
  }

  /// a + b, a - b and a × b, exact; nothing where a decimal does not hold them.
  [[nodiscard]] friend constexpr std::optional<Decimal> sum(const Decimal& a, const Decimal& b) noexcept {
    return added(a, b, b.negative());
  }
  [[nodiscard]] friend constexpr std::optional<Decimal> difference(const Decimal& a, const Decimal& b) noexcept {
    return added(a, b, !b.negative());
  }
  [[nodiscard]] friend constexpr std::optional<Decimal> product(const Decimal& a, const Decimal& b) noexcept {
    return normal(
        a.negative() != b.negative(),
        value_parts::UInt128::product(value_parts::magnitude(a.coefficient_), value_parts::magnitude(b.coefficient_)),
        a.exponent_ + b.exponent_);
  }

  /// The whole number to which this times 10^places is rounded, if int64 holds it: with two places the cents of a sum
  /// in dollars. `places` is -18 to 18.
  [[nodiscard]] constexpr std::optional<std::int64_t> scaled(int places, Rounding rounding) const noexcept {
    return value_parts::rounded_power(negative(), value_parts::magnitude(coefficient_), exponent_ + places, rounding);
  }

  /// All its digits and no more: "-3.2", "1745.3", "1000000".
  template <class...>
  [[nodiscard]] friend std::string to_string(const Decimal& decimal) {
    if (decimal.exponent_ <= 0) return value_parts::fixed_decimal_text(decimal.coefficient_, -decimal.exponent_);
    return std::to_string(decimal.coefficient_).append(static_cast<std::size_t>(decimal.exponent_), '0');
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(coefficient_);
    visit(exponent_);
  }

private:
  constexpr Decimal(std::int64_t coefficient, int exponent, std::nullptr_t) noexcept
      : coefficient_{coefficient}, exponent_{static_cast<std::int8_t>(exponent)} {}

  static constexpr Decimal checked(std::optional<Decimal> decimal) {
    if (!decimal) throw RangeError{"a decimal does not fit"};
    return *decimal;
  }

  static constexpr std::optional<Decimal> normal(bool negative, value_parts::UInt128 magnitude, int exponent) noexcept {
    if (magnitude == 0) return Decimal{0, 0, nullptr};
    for (;; ++exponent) {
      const auto tenth = value_parts::divide(magnitude, 10);
      if (tenth.remainder != 0) break;
      magnitude = tenth.quotient;
    }
    if (magnitude.high() != 0 || exponent < least_exponent || exponent > largest_exponent) return std::nullopt;
    const auto coefficient = value_parts::with_sign(negative, magnitude.low());
    return coefficient ? std::optional{Decimal{*coefficient, exponent, nullptr}} : std::nullopt;
  }

  [[nodiscard]] constexpr int sign() const noexcept { return coefficient_ < 0 ? -1 : coefficient_ > 0 ? 1 : 0; }

  // How many digits the coefficient has.
  [[nodiscard]] constexpr int digits() const noexcept {
    int count = 1;
    while (count < 19 && value_parts::magnitude(coefficient_) >= value_parts::power_of_ten(count)) ++count;
    return count;
  }

  // Which is farther from zero. Of two with as many digits before the point the exponents differ by 18 at most.
  static constexpr std::strong_ordering of_magnitudes(const Decimal& a, const Decimal& b) noexcept {
    if (const auto leads = a.digits() + a.exponent_ <=> b.digits() + b.exponent_; leads != 0) return leads;
    const auto least = (std::min)(a.exponent_, b.exponent_);
    const auto units = [least](const Decimal& of) {
      return value_parts::UInt128::product(value_parts::magnitude(of.coefficient_),
                                           value_parts::power_of_ten(of.exponent_ - least));
    };
    return units(a) <=> units(b);
  }

  // a + the magnitude of b with that sign.
  static constexpr std::optional<Decimal> added(const Decimal& a, const Decimal& b, bool negative) noexcept {
    if (b.coefficient_ == 0) return a;
    if (a.coefficient_ == 0) return normal(negative, value_parts::magnitude(b.coefficient_), b.exponent_);
    const auto least = (std::min)(a.exponent_, b.exponent_);
    const auto apart = (std::max)(a.exponent_, b.exponent_) - least;
    if (apart > 19) return std::nullopt;  // beyond 64 bits, and its last digit is not 0
    const auto units = [least](const Decimal& of) {
      return value_parts::UInt128::product(value_parts::magnitude(of.coefficient_),
                                           value_parts::power_of_ten(of.exponent_ - least));
    };
    const auto left = units(a);
    const auto right = units(b);
    if (a.negative() == negative) return normal(negative, left + right, least);
    return left < right ? normal(negative, right - left, least) : normal(a.negative(), left - right, least);
  }

  std::int64_t coefficient_;
  std::int8_t exponent_;
};

}  // namespace newsgraph::inline v0_1
