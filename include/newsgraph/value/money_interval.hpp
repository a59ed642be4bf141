// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/ratio.hpp>
#include <newsgraph/value/rounding.hpp>
#include <newsgraph/value/uint128.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

namespace newsgraph::inline v0_1 {

/// Thrown where an amount or an interval of money contradicts itself.
struct AmountError : Error {
  using Error::Error;
};

/// All sums of one currency from a low end on, up to a high end where there is one; both ends belong to it.
///
/// "At least 10bn" plus "up to 100bn" is everything from 10bn on.
///
/// Arithmetic never throws for size, and what it gives stays true. An upper end that leaves 64 bits is no upper end; a
/// lower end that leaves them is the greatest or the least Money there is. Such an interval says that it `overflowed`.
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
  template <class Approx>
    requires(!std::is_same_v<Approx, bool>)
  MoneyInterval(Money, std::optional<Money>, Approx) = delete;

  /// The lower end. The least Money that there is stands for none.
  [[nodiscard]] constexpr Money low() const noexcept { return low_; }

  /// The upper end, where there is one.
  [[nodiscard]] constexpr std::optional<Money> high() const noexcept {
    return bounded_ ? std::optional{Money::from_minor(high_, currency())} : std::nullopt;
  }

  [[nodiscard]] constexpr Currency currency() const noexcept { return low_.currency(); }
  [[nodiscard]] constexpr bool approx() const noexcept { return approx_; }

  /// Whether an end left 64 bits on the way here: this then allows more than is known.
  [[nodiscard]] constexpr bool overflowed() const noexcept { return overflowed_; }

  /// Whether this is one sum, and surely that.
  [[nodiscard]] constexpr bool is_exact() const noexcept {
    return bounded_ && !approx_ && !overflowed_ && !is_endless_below() && high_ == low_.minor_units();
  }

  /// Whether `money` is one of the sums. Throws `CurrencyMismatch`.
  [[nodiscard]] constexpr bool contains(Money money) const {
    require_same(currency(), money.currency());
    return low_ <= money && (!bounded_ || money.minor_units() <= high_);
  }

  /// What the sum of a sum in `a` and one in `b` can be; about right if either is. Throws `CurrencyMismatch`.
  friend constexpr MoneyInterval operator+(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency(), b.currency());
    const auto end = [](std::int64_t left, std::int64_t right) {
      return End::of(value_parts::sum(left, right), right < 0);
    };
    const bool endless_below = a.is_endless_below() || b.is_endless_below();
    MoneyInterval total{a.currency(),
                        endless_below ? End::none_below() : end(a.low_.minor_units(), b.low_.minor_units()),
                        end(a.high_, b.high_), a.bounded_ && b.bounded_, a.approx_ || b.approx_};
    total.overflowed_ = total.overflowed_ || a.overflowed_ || b.overflowed_;
    return total;
  }

  constexpr MoneyInterval& operator+=(const MoneyInterval& other) { return *this = *this + other; }

  /// What `times` sums, each of them in `a`, can come to. Throws `AmountError` where `times` is below zero.
  template <Integer I>
  friend constexpr MoneyInterval operator*(const MoneyInterval& a, I times) {
    if (value_parts::is_negative(times)) throw AmountError{"an interval times a number below zero"};
    return a.scaled(Ratio{times, 1});
  }

  template <Integer I>
  friend constexpr MoneyInterval operator*(I times, const MoneyInterval& a) {
    return a * times;
  }

  template <Integer I>
  constexpr MoneyInterval& operator*=(I times) {
    return *this = *this * times;
  }

  /// What `ratio` of a sum in this can be, the ends rounded outwards to the minor unit.
  [[nodiscard]] constexpr MoneyInterval scaled(const Ratio& ratio) const { return scaled(ratio, ratio); }

  /// The same where the ratio itself lies between two, both included.
  [[nodiscard]] constexpr MoneyInterval scaled(const Ratio& a, const Ratio& b) const;

  /// The least interval that holds both. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr MoneyInterval hull(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency(), b.currency());
    const auto low = Money::from_minor((std::min)(a.low_.minor_units(), b.low_.minor_units()), a.currency());
    MoneyInterval both{low, (std::max)(a.high_, b.high_), a.bounded_ && b.bounded_, a.approx_ || b.approx_};
    both.overflowed_ = a.overflowed_ || b.overflowed_;
    return both;
  }

  /// Whether some sum is in both. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr bool overlaps(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency(), b.currency());
    return (!b.bounded_ || a.low_.minor_units() <= b.high_) && (!a.bounded_ || b.low_.minor_units() <= a.high_);
  }

  /// Whether both allow the same.
  friend constexpr bool operator==(const MoneyInterval& a, const MoneyInterval& b) noexcept {
    return a.low_ == b.low_ && a.high_ == b.high_ && a.bounded_ == b.bounded_ && a.approx_ == b.approx_;
  }

  friend auto operator<=>(const MoneyInterval&, const MoneyInterval&) = delete;  // compare ends, or ask overlaps(a, b)

private:
  friend class Amount;
  friend class ExchangeRate;

  // An end as it was computed, or the end of 64 bits that it left.
  struct End {
    std::int64_t units;
    bool fits = true;

    static constexpr End none_below() noexcept { return {(std::numeric_limits<std::int64_t>::min)(), true}; }
    static constexpr End below() noexcept { return {(std::numeric_limits<std::int64_t>::min)(), false}; }
    static constexpr End above() noexcept { return {(std::numeric_limits<std::int64_t>::max)(), false}; }
    static constexpr End of(std::optional<std::int64_t> units, bool negative) noexcept {
      if (units) return {*units, true};
      return negative ? below() : above();
    }
  };

  constexpr MoneyInterval(Currency currency, End low, End high, bool bounded, bool approx) noexcept
      : MoneyInterval{Money::from_minor(low.units, currency), high.units, bounded && high.fits, approx} {
    overflowed_ = !low.fits || (bounded && !high.fits);
  }

  // The interval of what `worth(units, rounding)` makes of its ends, each rounded outwards.
  template <class Worth>
  [[nodiscard]] constexpr MoneyInterval mapped(Currency currency, Worth worth) const {
    const auto end = [&](std::int64_t units, bool upper) {
      return End::of(worth(units, upper != (units < 0) ? Rounding::up : Rounding::down), units < 0);
    };
    MoneyInterval result{currency, is_endless_below() ? End::none_below() : end(low_.minor_units(), false),
                         end(high_, true), bounded_, approx_};
    result.overflowed_ = result.overflowed_ || overflowed_;
    return result;
  }

  [[nodiscard]] constexpr bool is_endless_below() const noexcept { return low_.minor_units() == End::below().units; }

  constexpr MoneyInterval(Money low, std::int64_t high, bool bounded, bool approx) noexcept
      : low_{low}, high_{bounded ? high : 0}, bounded_{bounded}, approx_{approx} {}

  static constexpr void require_same(Currency a, Currency b) {
    if (a != b) throw CurrencyMismatch{a, b};
  }

  Money low_;
  std::int64_t high_;  // 0 where there is no upper end
  bool bounded_;
  bool approx_;
  bool overflowed_ = false;
};

// Behind the class, where clang can see the body of `mapped`.
constexpr MoneyInterval MoneyInterval::scaled(const Ratio& a, const Ratio& b) const {
  const auto& least = (std::min)(a, b);
  const auto& most = (std::max)(a, b);
  if (most.numerator() == 0) return {currency(), End{0}, End{0}, true, approx_};
  return mapped(currency(), [&](std::int64_t units, Rounding outwards) {
    return value_parts::times(units, outwards == Rounding::up ? most : least, outwards);
  });
}

}  // namespace newsgraph::inline v0_1
