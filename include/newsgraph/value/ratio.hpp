// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/rounding.hpp>
#include <newsgraph/value/uint128.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {

/// Thrown where a ratio has no meaning: over zero, or too large for 64 bits on either side.
struct RatioError : Error {
  using Error::Error;
};

/// An exact fraction that is not negative, in lowest terms: a share, a rate, a length in years.
class Ratio {
public:
  /// Throws `RatioError` where `denominator` is zero or one of both is negative. Takes no floating-point number: what
  /// has a decimal point is read from text.
  template <Integer N, Integer D>
  constexpr Ratio(N numerator, D denominator) {
    if (value_parts::is_negative(numerator) || value_parts::is_negative(denominator))
      throw RatioError{"a ratio below zero"};
    if (denominator == 0) throw RatioError{"a ratio over zero"};
    const auto common = std::gcd(value_parts::magnitude_of(numerator), value_parts::magnitude_of(denominator));
    numerator_ = value_parts::magnitude_of(numerator) / common;
    denominator_ = value_parts::magnitude_of(denominator) / common;
  }

  /// Reads a decimal exactly: "1480.2" is 7401/5. Nothing where it is malformed, negative or too long for 64 bits.
  [[nodiscard]] static constexpr std::optional<Ratio> parse(std::string_view text) noexcept {
    return parse_scaled(text, 0);
  }

  /// Reads per cent exactly: "51.5" is 103/200.
  [[nodiscard]] static constexpr std::optional<Ratio> parse_percent(std::string_view text) noexcept {
    return parse_scaled(text, 2);
  }

  [[nodiscard]] constexpr std::uint64_t numerator() const noexcept { return numerator_; }
  [[nodiscard]] constexpr std::uint64_t denominator() const noexcept { return denominator_; }

  /// One over this. Throws `RatioError` where this is zero.
  [[nodiscard]] constexpr Ratio inverse() const { return {denominator_, numerator_}; }

  friend constexpr bool operator==(const Ratio&, const Ratio&) = default;

  friend constexpr std::strong_ordering operator<=>(const Ratio& a, const Ratio& b) noexcept {
    return value_parts::UInt128::product(a.numerator_, b.denominator_)
           <=> value_parts::UInt128::product(b.numerator_, a.denominator_);
  }

  /// a × b, if it fits.
  [[nodiscard]] friend constexpr std::optional<Ratio> product(const Ratio& a, const Ratio& b) noexcept {
    const auto left = std::gcd(a.numerator_, b.denominator_);
    const auto right = std::gcd(b.numerator_, a.denominator_);
    const auto numerator = value_parts::UInt128::product(a.numerator_ / left, b.numerator_ / right);
    const auto denominator = value_parts::UInt128::product(a.denominator_ / right, b.denominator_ / left);
    if (numerator.high() != 0 || denominator.high() != 0) return std::nullopt;
    return Ratio{numerator.low(), denominator.low()};
  }

  /// a × b. Throws `RatioError` where it does not fit.
  friend constexpr Ratio operator*(const Ratio& a, const Ratio& b) {
    const auto result = product(a, b);
    if (!result) throw RatioError{"a product of ratios does not fit in 64 bits"};
    return *result;
  }

  /// The decimal with so many digits after the point, rounded: "0.333". Throws `RatioError` for
  /// fewer than none, or more than 1,000.
  template <Integer I>
  [[nodiscard]] std::string decimal(I digits, Rounding rounding) const {
    if (std::cmp_less(digits, 0) || std::cmp_greater(digits, most_digits))
      throw RatioError{"a decimal of so many digits"};
    const auto places = static_cast<int>(digits);
    return with_point(rounded_digits(places, rounding), places);
  }

  /// Per cent without the sign: "51.5"; exact where the decimal is finite, else rounded half up to two places: "33.33".
  [[nodiscard]] std::string percent_text() const {
    const int places = (std::max)(finite_places().value_or(4), 2);
    auto text = with_point(rounded_digits(places, Rounding::half_up), places - 2);
    const auto zeros = (std::min)(text.find_first_not_of('0'), text.find('.') - 1);
    return text.erase(0, (std::min)(zeros, text.size() - 1));
  }

  /// The exact decimal where that is finite, "1480.2", else the fraction, "1/3".
  [[nodiscard]] friend std::string to_string(const Ratio& ratio) {
    if (const auto places = ratio.finite_places()) return ratio.decimal(*places, Rounding::down);
    return std::to_string(ratio.numerator_) + '/' + std::to_string(ratio.denominator_);
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(numerator_);
    visit(denominator_);
  }

private:
  static constexpr int most_digits = 1'000;

  // How many digits the decimal has after the point, where it ends.
  [[nodiscard]] constexpr std::optional<int> finite_places() const noexcept {
    auto rest = denominator_;
    int twos = 0;
    int fives = 0;
    for (; rest % 2 == 0; rest /= 2) ++twos;
    for (; rest % 5 == 0; rest /= 5) ++fives;
    return rest == 1 ? std::optional{(std::max)(twos, fives)} : std::nullopt;
  }

  // Long division; the result has at least `places` + 1 digits.
  [[nodiscard]] std::string rounded_digits(int places, Rounding rounding) const {
    auto digits = std::to_string(numerator_ / denominator_);
    auto rest = numerator_ % denominator_;
    for (int i = 0; i < places; ++i) {
      const auto step = value_parts::divide(value_parts::UInt128::product(rest, 10), denominator_);
      digits += static_cast<char>('0' + step.quotient.low());
      rest = step.remainder;
    }
    if (!value_parts::rounds_up(rounding, value_parts::rest_of(rest, denominator_), (digits.back() - '0') % 2 != 0))
      return digits;
    const auto last = digits.find_last_not_of('9');
    std::fill(digits.begin() + static_cast<std::ptrdiff_t>(last + 1), digits.end(), '0');
    if (last == std::string::npos) return '1' + digits;
    ++digits[last];
    return digits;
  }

  [[nodiscard]] static std::string with_point(std::string digits, int places) {
    if (places != 0) digits.insert(digits.size() - static_cast<std::size_t>(places), 1, '.');
    return digits;
  }

  static constexpr std::optional<Ratio> parse_scaled(std::string_view text, std::size_t shift) noexcept {
    constexpr std::size_t most_places = 18;
    const auto point = text.find('.');
    const auto places = point == std::string_view::npos ? 0 : text.size() - point - 1;
    if (places > most_places - shift || text.starts_with('-')) return std::nullopt;
    const auto scaled = parse_decimal(text, static_cast<int>(places));
    if (!scaled) return std::nullopt;
    return Ratio{value_parts::magnitude(*scaled), value_parts::power_of_ten(static_cast<int>(places + shift))};
  }

  std::uint64_t numerator_ = 0;
  std::uint64_t denominator_ = 1;
};

namespace value_parts {

/// `units` times `ratio`, rounded, if int64 holds that.
[[nodiscard]] constexpr std::optional<std::int64_t> times(std::int64_t units, const Ratio& ratio,
                                                          Rounding rounding) noexcept {
  const auto exact = divide(UInt128::product(magnitude(units), ratio.numerator()), ratio.denominator());
  return rounded(units < 0, exact.quotient, rest_of(exact.remainder, ratio.denominator()), rounding);
}

}  // namespace value_parts

}  // namespace newsgraph::inline v0_1
