#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/wide.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace newsgraph {

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
/// Sums of different currencies are unequal and unordered, and do not add.
class Money {
public:
  constexpr Money(std::int64_t minor_units, Currency currency) noexcept
      : minor_units_{minor_units}, currency_{currency} {}

  [[nodiscard]] constexpr std::int64_t minor_units() const noexcept { return minor_units_; }
  [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

  friend constexpr bool operator==(Money, Money) = default;

  friend constexpr std::partial_ordering operator<=>(Money a, Money b) noexcept {
    if (a.currency_ != b.currency_) return std::partial_ordering::unordered;
    return a.minor_units_ <=> b.minor_units_;
  }

  friend constexpr Money operator+(Money a, Money b) {
    require_same(a, b);
    return {checked(sum(a.minor_units_, b.minor_units_)), a.currency_};
  }

  friend constexpr Money operator-(Money a, Money b) {
    require_same(a, b);
    return {checked(difference(a.minor_units_, b.minor_units_)), a.currency_};
  }

  friend constexpr Money operator-(Money a) { return Money{0, a.currency_} - a; }

  friend constexpr Money operator*(Money a, std::int64_t times) {
    const auto product = Wide::product(magnitude(a.minor_units_), magnitude(times));
    if (product.high() != 0) throw MoneyOverflow{};
    return {checked(with_sign((a.minor_units_ < 0) != (times < 0), product.low())), a.currency_};
  }

  friend constexpr Money operator*(std::int64_t times, Money a) { return a * times; }

  constexpr Money& operator+=(Money other) { return *this = *this + other; }
  constexpr Money& operator-=(Money other) { return *this = *this - other; }
  constexpr Money& operator*=(std::int64_t times) { return *this = *this * times; }

  /// Divides into one part for each weight; the parts add up to the whole exactly.
  ///
  /// Each part is rounded towards zero; the minor units left over go one each to the parts that lost most, the first of
  /// equals first. Weights are not negative and at least one is above zero, else `AllocationError`. O(n log n).
  template <class...>
  [[nodiscard]] constexpr std::vector<Money> allocate(std::span<const std::int64_t> weights) const {
    const auto total = total_of(weights);
    struct Part {
      std::uint64_t units;
      std::uint64_t lost;
      std::size_t place;
    };
    std::vector<Part> parts;
    auto left_over = magnitude(minor_units_);
    for (const auto weight : weights) {
      const auto share = divide(Wide::product(magnitude(minor_units_), magnitude(weight)), total);
      parts.push_back({share.quotient.low(), share.remainder, parts.size()});
      left_over -= share.quotient.low();
    }
    std::sort(parts.begin(), parts.end(),
              [](const Part& a, const Part& b) { return a.lost != b.lost ? a.lost > b.lost : a.place < b.place; });
    std::vector<Money> shares(parts.size(), Money{0, currency_});
    for (const auto& part : parts) {
      const std::uint64_t extra = left_over != 0 ? 1 : 0;
      left_over -= extra;
      shares[part.place].minor_units_ = checked(with_sign(minor_units_ < 0, part.units + extra));
    }
    return shares;
  }

  template <class... Nothing>
  [[nodiscard]] constexpr std::vector<Money> allocate(std::initializer_list<std::int64_t> weights) const {
    return allocate<Nothing...>(std::span{weights.begin(), weights.size()});
  }

private:
  static constexpr void require_same(Money a, Money b) {
    if (a.currency_ != b.currency_) throw CurrencyMismatch{a.currency_, b.currency_};
  }

  static constexpr std::int64_t checked(std::optional<std::int64_t> minor_units) {
    if (!minor_units) throw MoneyOverflow{};
    return *minor_units;
  }

  static constexpr std::uint64_t total_of(std::span<const std::int64_t> weights) {
    Wide total = 0;
    for (const auto weight : weights) {
      if (weight < 0) throw AllocationError{"a weight is negative"};
      total = total + magnitude(weight);
    }
    if (total == 0) throw AllocationError{"no weight is above zero"};
    if (total.high() != 0) throw AllocationError{"the weights add up to more than 64 bits"};
    return total.low();
  }

  std::int64_t minor_units_;
  Currency currency_;
};

/// The magnitude of a sum: its whole major units, and the minor units left over.
struct MajorUnits {
  std::uint64_t whole;
  std::uint64_t minor;

  friend bool operator==(const MajorUnits&, const MajorUnits&) = default;
};

/// -$12.50 is 12 dollars and 50 cents.
[[nodiscard]] constexpr MajorUnits major_units(Money money) noexcept {
  const auto per_major = magnitude(minor_units_per_major(money.currency()));
  return {magnitude(money.minor_units()) / per_major, magnitude(money.minor_units()) % per_major};
}

}  // namespace newsgraph
