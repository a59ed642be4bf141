// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/expected.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/ratio.hpp>
#include <newsgraph/value/rounding.hpp>
#include <newsgraph/value/uint128.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Thrown where two currencies meet that cannot: convert one of them first.
struct CurrencyMismatch : Error {
  CurrencyMismatch(Currency a, Currency b)
      : Error{"cannot combine " + std::string{name_of(a)} + " with " + std::string{name_of(b)}}, left{a}, right{b} {}

  Currency left;
  Currency right;
};

/// Thrown where a result does not fit in 64 bits of minor units.
struct MoneyOverflow : Error {
  MoneyOverflow() : Error{"a sum of money does not fit in 64 bits of minor units"} {}
};

/// Thrown where weights cannot divide money: none above zero, one below, or too large together.
struct AllocationError : Error {
  using Error::Error;
};

/// An exact sum of one currency, counted in its minor unit: won, cents. What does not fit is thrown, never wrapped.
///
/// It is made of integers or of text, and multiplied by integers; a fraction of it has a named rounding. Nothing here
/// takes a floating-point number, a bool or a character: such a call does not compile.
class Money {
public:
  /// 1250 minor units of USD are $12.50, 1250 of KRW are 1250 won. Throws `MoneyOverflow` where an unsigned integer
  /// does not fit.
  template <Integer I>
  [[nodiscard]] static constexpr Money from_minor(I units, Currency currency) {
    return {checked(value_parts::to_int64(units)), currency};
  }

  /// 38'000'000'000 major units of USD are $38bn. Throws `MoneyOverflow`.
  template <Integer I>
  [[nodiscard]] static constexpr Money from_major(I units, Currency currency) {
    return Money{1, currency} * units * minor_units_per_major(currency);
  }

  /// Reads a decimal in major units: "12.50" of USD is 1250 cents. More digits than the minor unit has are a fault.
  [[nodiscard]] static constexpr Expected<Money, DecimalFault> parse(std::string_view decimal,
                                                                     Currency currency) noexcept {
    const auto units = parse_decimal(decimal, digits(currency));
    if (!units) return units.error();
    return Money{*units, currency};
  }

  /// The least and the largest sum that there is.
  [[nodiscard]] static constexpr Money least(Currency currency) noexcept {
    return {(std::numeric_limits<std::int64_t>::min)(), currency};
  }
  [[nodiscard]] static constexpr Money largest(Currency currency) noexcept {
    return {(std::numeric_limits<std::int64_t>::max)(), currency};
  }

  [[nodiscard]] constexpr std::int64_t minor_units() const noexcept { return minor_units_; }
  [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

  friend constexpr bool operator==(Money, Money) = default;

  /// Sums of two currencies are unequal and unordered: none is less. So sort sums of one currency only.
  friend constexpr std::partial_ordering operator<=>(Money a, Money b) noexcept {
    if (a.currency_ != b.currency_) return std::partial_ordering::unordered;
    return a.minor_units_ <=> b.minor_units_;
  }

  friend constexpr Money operator+(Money a, Money b) {
    require_same(a, b);
    return {checked(value_parts::sum(a.minor_units_, b.minor_units_)), a.currency_};
  }

  friend constexpr Money operator-(Money a, Money b) {
    require_same(a, b);
    return {checked(value_parts::difference(a.minor_units_, b.minor_units_)), a.currency_};
  }

  friend constexpr Money operator-(Money a) { return Money{0, a.currency_} - a; }

  template <Integer I>
  friend constexpr Money operator*(Money a, I times) {
    const auto product =
        value_parts::UInt128::product(value_parts::magnitude(a.minor_units_), value_parts::magnitude_of(times));
    if (product.high() != 0) throw MoneyOverflow{};
    return {checked(value_parts::with_sign((a.minor_units_ < 0) != value_parts::is_negative(times), product.low())),
            a.currency_};
  }

  template <Integer I>
  friend constexpr Money operator*(I times, Money a) {
    return a * times;
  }

  template <class Number>
    requires std::is_floating_point_v<Number>
  friend Money operator*(Money, Number) = delete;  // scaled(ratio, rounding)
  template <class Number>
    requires std::is_floating_point_v<Number>
  friend Money operator*(Number, Money) = delete;  // scaled(ratio, rounding)
  template <class Number>
  friend Money operator/(Money, Number) = delete;  // scaled(ratio, rounding), or allocate(weights)

  constexpr Money& operator+=(Money other) { return *this = *this + other; }
  constexpr Money& operator-=(Money other) { return *this = *this - other; }
  template <Integer I>
  constexpr Money& operator*=(I times) {
    return *this = *this * times;
  }

  /// This sum times `ratio`, rounded once, to the minor unit; exact up to there. Throws `MoneyOverflow`.
  [[nodiscard]] constexpr Money scaled(const Ratio& ratio, Rounding rounding) const {
    return {checked(value_parts::times(minor_units_, ratio, rounding)), currency_};
  }

  /// Divides into one part for each weight; the parts add up to the whole exactly.
  ///
  /// Each part is rounded towards zero; the minor units left over go one each to the parts that lost most, the first of
  /// equals first. Weights are not negative and at least one is above zero, else `AllocationError`. O(n log n).
  template <class...>
  [[nodiscard]] std::vector<Money> allocate(std::span<const std::int64_t> weights) const {
    const auto total = total_of(weights);
    struct Part {
      std::uint64_t units;
      std::uint64_t lost;
      std::size_t place;
    };
    std::vector<Part> parts;
    auto left_over = value_parts::magnitude(minor_units_);
    for (const auto weight : weights) {
      const auto share = value_parts::divide(
          value_parts::UInt128::product(value_parts::magnitude(minor_units_), value_parts::magnitude(weight)), total);
      parts.push_back({share.quotient.low(), share.remainder, parts.size()});
      left_over -= share.quotient.low();
    }
    std::sort(parts.begin(), parts.end(),
              [](const Part& a, const Part& b) { return a.lost != b.lost ? a.lost > b.lost : a.place < b.place; });
    std::vector<Money> shares(parts.size(), Money{0, currency_});
    for (const auto& part : parts) {
      const std::uint64_t extra = left_over != 0 ? 1 : 0;
      left_over -= extra;
      shares[part.place].minor_units_ = checked(value_parts::with_sign(minor_units_ < 0, part.units + extra));
    }
    return shares;
  }

  template <class... Nothing>
  [[nodiscard]] std::vector<Money> allocate(std::initializer_list<std::int64_t> weights) const {
    return allocate<Nothing...>(std::span{weights.begin(), weights.size()});
  }

  template <class Weight>
    requires(!Integer<Weight>)
  std::vector<Money> allocate(std::initializer_list<Weight> weights) const = delete;

private:
  constexpr Money(std::int64_t minor_units, Currency currency) noexcept
      : minor_units_{minor_units}, currency_{currency} {}

  static constexpr void require_same(Money a, Money b) {
    if (a.currency_ != b.currency_) throw CurrencyMismatch{a.currency_, b.currency_};
  }

  static constexpr std::int64_t checked(std::optional<std::int64_t> minor_units) {
    if (!minor_units) throw MoneyOverflow{};
    return *minor_units;
  }

  static constexpr std::uint64_t total_of(std::span<const std::int64_t> weights) {
    value_parts::UInt128 total = 0;
    for (const auto weight : weights) {
      if (weight < 0) throw AllocationError{"a weight is negative"};
      total = total + value_parts::magnitude(weight);
    }
    if (total == 0) throw AllocationError{"no weight is above zero"};
    if (total.high() != 0) throw AllocationError{"the weights add up to more than 64 bits"};
    return total.low();
  }

  std::int64_t minor_units_;
  Currency currency_;
};

/// Major units with all the digits of the minor unit, after the code of ISO 4217: "USD 12.50", "KRW 1200".
[[nodiscard]] inline std::string to_string(Money money) {
  const auto currency = money.currency();
  return std::string{name_of(currency)} + ' ' + value_parts::fixed_decimal_text(money.minor_units(), digits(currency));
}

/// The magnitude of a sum: its whole major units, and the minor units left over.
struct MajorUnits {
  std::uint64_t whole;
  std::uint64_t minor;

  friend bool operator==(const MajorUnits&, const MajorUnits&) = default;
};

/// -$12.50 is 12 dollars and 50 cents.
[[nodiscard]] constexpr MajorUnits major_units(Money money) noexcept {
  const auto per_major = value_parts::magnitude(minor_units_per_major(money.currency()));
  return {value_parts::magnitude(money.minor_units()) / per_major,
          value_parts::magnitude(money.minor_units()) % per_major};
}

}  // namespace newsgraph::inline v0_1
