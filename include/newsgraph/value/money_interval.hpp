#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/value/money.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsgraph {

/// Thrown where an amount or an interval of money contradicts itself.
struct AmountError : Error {
  using Error::Error;
};

/// All sums of one currency from a low end on, up to a high end where there is one; both ends belong to it.
///
/// "At least 10bn" plus "up to 100bn" is everything from 10bn on.
class MoneyInterval {
public:
  constexpr MoneyInterval(Money exact) noexcept : MoneyInterval{exact, exact.minor_units(), true, false} {}

  /// Without `high` there is no upper end. `approx`: the ends themselves are only about right.
  /// Throws `CurrencyMismatch`, and `AmountError` where `high` is below `low`.
  constexpr MoneyInterval(Money low, std::optional<Money> high, bool approx = false)
      : MoneyInterval{low, high.value_or(low).minor_units(), high.has_value(), approx} {
    if (!high) return;
    require_same(low.currency(), high->currency());
    if (*high < low) throw AmountError{"the upper end is below the lower end"};
  }

  [[nodiscard]] constexpr Money low() const noexcept { return low_; }

  /// The upper end, where there is one.
  [[nodiscard]] constexpr std::optional<Money> high() const noexcept {
    return bounded_ ? std::optional{Money{high_, currency()}} : std::nullopt;
  }

  [[nodiscard]] constexpr Currency currency() const noexcept { return low_.currency(); }
  [[nodiscard]] constexpr bool approx() const noexcept { return approx_; }

  /// Whether this is one sum, and surely that.
  [[nodiscard]] constexpr bool is_exact() const noexcept { return bounded_ && !approx_ && high_ == low_.minor_units(); }

  /// Whether `money` is one of the sums. Throws `CurrencyMismatch`.
  [[nodiscard]] constexpr bool contains(Money money) const {
    require_same(currency(), money.currency());
    return low_ <= money && (!bounded_ || money.minor_units() <= high_);
  }

  /// What the sum of a sum in `a` and one in `b` can be; about right if either is.
  /// Throws `CurrencyMismatch`, and `MoneyOverflow` where an end does not fit.
  friend constexpr MoneyInterval operator+(const MoneyInterval& a, const MoneyInterval& b) {
    const auto low = a.low_ + b.low_;
    const bool approx = a.approx_ || b.approx_;
    if (!a.bounded_ || !b.bounded_) return {low, std::nullopt, approx};
    return {low, *a.high() + *b.high(), approx};
  }

  constexpr MoneyInterval& operator+=(const MoneyInterval& other) { return *this = *this + other; }

  /// The least interval that holds both. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr MoneyInterval hull(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency(), b.currency());
    const Money low{(std::min)(a.low_.minor_units(), b.low_.minor_units()), a.currency()};
    return {low, (std::max)(a.high_, b.high_), a.bounded_ && b.bounded_, a.approx_ || b.approx_};
  }

  /// Whether some sum is in both. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr bool overlaps(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency(), b.currency());
    return (!b.bounded_ || a.low_.minor_units() <= b.high_) && (!a.bounded_ || b.low_.minor_units() <= a.high_);
  }

  friend constexpr bool operator==(const MoneyInterval&, const MoneyInterval&) = default;

private:
  constexpr MoneyInterval(Money low, std::int64_t high, bool bounded, bool approx) noexcept
      : low_{low}, high_{bounded ? high : 0}, bounded_{bounded}, approx_{approx} {}

  static constexpr void require_same(Currency a, Currency b) {
    if (a != b) throw CurrencyMismatch{a, b};
  }

  Money low_;
  std::int64_t high_;  // 0 where there is no upper end
  bool bounded_;
  bool approx_;
};

}  // namespace newsgraph
