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

namespace value_parts {

/// The exponent of the largest power of ten that `units` holds: 2 of 100 to 999, 0 of what is below 10.
[[nodiscard]] constexpr int leading_place(std::int64_t units) noexcept {
  int place = 0;
  while (place < 18 && magnitude(units) >= power_of_ten(place + 1)) ++place;
  return place;
}

/// The place of the last digit of a figure as it is usually written, in minor units: its last digit that is not zero,
/// or that of its unit, thousand, million, billion, …, if this is lower. $8.1bn is to $100m, $300bn to $1bn.
[[nodiscard]] constexpr int usual_place(Money money) noexcept {
  const auto leading = leading_place(money.minor_units());
  const auto point = digits(money.currency());
  const auto unit = leading < point ? 0 : point + (leading - point) / 3 * 3;
  int place = 0;
  while (place < unit && magnitude(money.minor_units()) % power_of_ten(place + 1) == 0) ++place;
  return place;
}

/// `units` rounded half up, away from zero, to 10^place; to its first digit where it would be nothing else.
[[nodiscard]] constexpr std::int64_t to_place(std::int64_t units, int place) noexcept {
  const auto size = magnitude(units);
  const auto step = power_of_ten((std::min)(place, leading_place(units)));
  return with_sign(units < 0, (size + step / 2) / step * step).value_or(units);
}

}  // namespace value_parts

/// All sums of one currency from a low end on, up to a high end where there is one; both ends belong to it.
///
/// "At least 10bn" plus "up to 100bn" is everything from 10bn on.
///
/// An end is hard, as somebody stated it, or it is about. `low()` and `high()` are how far the sums can go: about
/// $8.1bn begins at $8.05bn. `stated_low()` and `stated_high()` are the figures to print, in no more digits than were
/// stated:
///
/// - in a sum the figures add up; the end is about if one of the terms is, and has the last digit of the coarsest of
///   those: about $8.1bn and about $286m are about $8.4bn, at least $5bn and about $1bn at least about $6bn, an exact
///   dollar more is still about $8.4bn;
/// - times an integer it is a sum of so many;
/// - a part of it, or what it is in another currency, has as many digits as the figure had; a hard end that no minor
///   unit hits is about then, with three digits at least: a seventh of $38bn is about $5.43bn;
/// - of several intervals each end is that of the interval that it is taken from.
///
/// Arithmetic never throws for size, and what it gives stays true. An upper end that leaves 64 bits is no upper end; a
/// lower end that leaves them is the greatest or the least Money there is. Such an interval says that it `overflowed`.
class MoneyInterval {
public:
  constexpr MoneyInterval(Money exact) noexcept
      : MoneyInterval{exact.currency(), End{exact.minor_units()}, End{exact.minor_units()}, true, false} {}

  /// Without `high` there is no upper end. `approx`: the ends are about, as `has_rough_ends` says.
  /// Throws `CurrencyMismatch`, and `AmountError` where `high` is below `low`.
  constexpr MoneyInterval(Money low, std::optional<Money> high, bool approx = false)
      : MoneyInterval{low.currency(), approx ? End::rough(low) : End{low.minor_units()},
                      approx ? End::rough(high.value_or(low)) : End{high.value_or(low).minor_units()}, high.has_value(),
                      approx} {
    if (!high) return;
    require_same(low.currency(), high->currency());
    if (*high < low) throw AmountError{"the upper end is below the lower end"};
  }
  template <class Approx>
    requires(!std::is_same_v<Approx, bool>)
  MoneyInterval(Money, std::optional<Money>, Approx) = delete;

  /// The lower end. The least Money that there is stands for none.
  [[nodiscard]] constexpr Money low() const noexcept { return Money::from_minor(low_.units, currency_); }

  /// The upper end, where there is one.
  [[nodiscard]] constexpr std::optional<Money> high() const noexcept {
    return bounded_ ? std::optional{Money::from_minor(high_.units, currency_)} : std::nullopt;
  }

  /// The figure of the lower end, in the digits that were stated. Of a hard end above which it begins, "more than
  /// $5bn", it is below `low()`.
  [[nodiscard]] constexpr Money stated_low() const noexcept { return stated_ends().low; }

  /// The figure of the upper end, where there is one; that of "less than $5bn" is above `high()`.
  [[nodiscard]] constexpr std::optional<Money> stated_high() const noexcept {
    return bounded_ ? std::optional{stated_ends().high} : std::nullopt;
  }

  [[nodiscard]] constexpr bool low_is_about() const noexcept { return low_place_ != hard; }
  [[nodiscard]] constexpr bool high_is_about() const noexcept { return high_place_ != hard; }

  [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

  /// Whether an end is about.
  [[nodiscard]] constexpr bool approx() const noexcept { return low_is_about() || high_is_about(); }

  /// Whether something in it is about that nobody says how much: `low()` and `high()` are only about right then.
  [[nodiscard]] constexpr bool has_rough_ends() const noexcept { return rough_; }

  /// Whether an end left 64 bits on the way here: this then allows more than is known.
  [[nodiscard]] constexpr bool overflowed() const noexcept { return overflowed_; }

  /// Whether this is one sum, and surely that.
  [[nodiscard]] constexpr bool is_exact() const noexcept {
    return bounded_ && !approx() && !overflowed_ && !is_endless_below() && high_.units == low_.units;
  }

  /// Whether `money` is one of the sums. Throws `CurrencyMismatch`.
  [[nodiscard]] constexpr bool contains(Money money) const {
    require_same(currency_, money.currency());
    return low_.units <= money.minor_units() && (!bounded_ || money.minor_units() <= high_.units);
  }

  /// What the sum of a sum in `a` and one in `b` can be. Throws `CurrencyMismatch`.
  friend constexpr MoneyInterval operator+(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency_, b.currency_);
    const bool endless_below = a.is_endless_below() || b.is_endless_below();
    MoneyInterval total{a.currency_, endless_below ? End::none_below() : plus(a.low_end(), b.low_end()),
                        plus(a.high_end(), b.high_end()), a.bounded_ && b.bounded_, a.rough_ || b.rough_};
    total.overflowed_ = total.overflowed_ || a.overflowed_ || b.overflowed_;
    return total;
  }

  constexpr MoneyInterval& operator+=(const MoneyInterval& other) { return *this = *this + other; }

  /// What `times` sums, each of them in `a`, can come to. Throws `AmountError` where `times` is below zero.
  template <Integer I>
  friend constexpr MoneyInterval operator*(const MoneyInterval& a, I times) {
    if (value_parts::is_negative(times)) throw AmountError{"an interval times a number below zero"};
    auto product = a.scaled(Ratio{times, 1});
    if (times == 0) return product;
    if (product.low_is_about()) product.low_place_ = a.low_place_;
    if (product.high_is_about()) product.high_place_ = a.high_place_;
    return product;
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
    require_same(a.currency_, b.currency_);
    MoneyInterval both{a.currency_, lower(a.low_end(), b.low_end()), higher(a.high_end(), b.high_end()),
                       a.bounded_ && b.bounded_, a.rough_ || b.rough_};
    both.overflowed_ = a.overflowed_ || b.overflowed_;
    return both;
  }

  /// What is in both, which must overlap. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr MoneyInterval intersection(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency_, b.currency_);
    const bool of_a = !b.bounded_ || (a.bounded_ && lower(a.high_end(), b.high_end()) == a.high_end());
    MoneyInterval both{a.currency_, higher(a.low_end(), b.low_end()), of_a ? a.high_end() : b.high_end(),
                       a.bounded_ || b.bounded_, a.rough_ || b.rough_};
    both.overflowed_ = a.overflowed_ || b.overflowed_;
    return both;
  }

  /// What the lesser of a sum in `a` and one in `b` can be. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr MoneyInterval lesser(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency_, b.currency_);
    const bool of_a = !b.bounded_ || (a.bounded_ && lower(a.high_end(), b.high_end()) == a.high_end());
    MoneyInterval least{a.currency_, lower(a.low_end(), b.low_end()), of_a ? a.high_end() : b.high_end(),
                        a.bounded_ || b.bounded_, a.rough_ || b.rough_};
    least.overflowed_ = a.overflowed_ || b.overflowed_;
    return least;
  }

  /// What a sum in `whole` leaves where one in `part` is taken from it; nothing where that is more. For sums that are
  /// not below zero. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr MoneyInterval left_of(const MoneyInterval& whole, const MoneyInterval& part) {
    require_same(whole.currency_, part.currency_);
    MoneyInterval left{whole.currency_, part.bounded_ ? minus(whole.low_end(), part.high_end()) : End{0},
                       minus(whole.high_end(), part.low_end()), whole.bounded_, whole.rough_ || part.rough_};
    left.overflowed_ = whole.overflowed_ || part.overflowed_;
    return left;
  }

  /// Whether some sum is in both. Throws `CurrencyMismatch`.
  [[nodiscard]] friend constexpr bool overlaps(const MoneyInterval& a, const MoneyInterval& b) {
    require_same(a.currency_, b.currency_);
    return (!b.bounded_ || a.low_.units <= b.high_.units) && (!a.bounded_ || b.low_.units <= a.high_.units);
  }

  /// Whether both allow the same, in whatever digits that is stated.
  friend constexpr bool operator==(const MoneyInterval& a, const MoneyInterval& b) noexcept {
    return a.currency_ == b.currency_ && a.low_.units == b.low_.units && a.high_.units == b.high_.units
           && a.bounded_ == b.bounded_ && a.rough_ == b.rough_;
  }

  friend auto operator<=>(const MoneyInterval&, const MoneyInterval&) = delete;  // compare ends, or ask overlaps(a, b)

private:
  friend class Amount;
  friend class ExchangeRate;
  friend class Price;

  static constexpr std::int8_t hard = -1;

  // How far an end goes, and its figure.
  struct Figures {
    std::int64_t units;
    std::int64_t stated;

    friend constexpr bool operator==(Figures, Figures) = default;
  };

  // An end as it was computed, or the end of 64 bits that it left. The place is that of the last stated digit, in minor
  // units, of an end that is about.
  struct End {
    constexpr explicit End(std::int64_t end) noexcept : units{end}, stated{end} {}
    constexpr End(std::int64_t end, std::int64_t figure, int last) noexcept
        : units{end}, stated{figure}, place{static_cast<std::int8_t>(std::clamp(last, -1, 18))} {}

    std::int64_t units;
    std::int64_t stated;
    std::int8_t place = hard;
    bool fits = true;

    friend constexpr bool operator==(const End&, const End&) = default;

    static constexpr End rough(Money money) noexcept {
      return {money.minor_units(), money.minor_units(), value_parts::usual_place(money)};
    }
    static constexpr End none_below() noexcept { return End{(std::numeric_limits<std::int64_t>::min)()}; }
    static constexpr End beyond(bool negative) noexcept {
      auto end = negative ? none_below() : End{(std::numeric_limits<std::int64_t>::max)()};
      end.fits = false;
      return end;
    }
  };

  constexpr MoneyInterval(Currency currency, End low, End high, bool bounded, bool rough) noexcept
      : low_{low.units, low.stated},
        high_{bounded && high.fits ? Figures{high.units, high.stated} : Figures{0, 0}},
        currency_{currency},
        low_place_{low.place},
        high_place_{bounded && high.fits ? high.place : hard},
        bounded_{bounded && high.fits},
        rough_{rough},
        overflowed_{!low.fits || (bounded && !high.fits)} {}

  [[nodiscard]] constexpr End low_end() const noexcept { return {low_.units, low_.stated, low_place_}; }
  [[nodiscard]] constexpr End high_end() const noexcept { return {high_.units, high_.stated, high_place_}; }

  struct StatedEnds {
    Money low;
    Money high;
  };

  // Where their digits would bring them into the wrong order, both are the coarser one.
  [[nodiscard]] constexpr StatedEnds stated_ends() const noexcept {
    const auto figure = [&](const Figures& end, std::int8_t place) {
      return Money::from_minor(place == hard ? end.stated : value_parts::to_place(end.stated, place), currency_);
    };
    const auto low = figure(low_, low_place_);
    const auto high = figure(high_, high_place_);
    if (!bounded_ || low <= high) return {low, high};
    return low_place_ >= high_place_ ? StatedEnds{low, low} : StatedEnds{high, high};
  }

  [[nodiscard]] static constexpr End plus(const End& a, const End& b) noexcept {
    const auto units = value_parts::sum(a.units, b.units);
    if (!units) return End::beyond(b.units < 0);
    return {*units, value_parts::sum(a.stated, b.stated).value_or(*units), (std::max)(a.place, b.place)};
  }

  // Neither is below zero.
  [[nodiscard]] static constexpr End minus(const End& a, const End& b) noexcept {
    if (a.units <= b.units) return End{0};
    return {a.units - b.units, (std::max<std::int64_t>)(a.stated - b.stated, 0), (std::max)(a.place, b.place)};
  }

  // Of two that go as far, the one that is about, or more coarsely so.
  [[nodiscard]] static constexpr const End& lower(const End& a, const End& b) noexcept {
    if (a.units != b.units) return a.units < b.units ? a : b;
    if (a.place != b.place) return a.place > b.place ? a : b;
    return a.stated <= b.stated ? a : b;
  }
  [[nodiscard]] static constexpr const End& higher(const End& a, const End& b) noexcept {
    if (a.units != b.units) return a.units > b.units ? a : b;
    if (a.place != b.place) return a.place > b.place ? a : b;
    return a.stated >= b.stated ? a : b;
  }

  // The interval of what `worth(units, outwards, rounding)` makes of its ends, each rounded outwards, away from zero or
  // towards it.
  template <class Worth>
  [[nodiscard]] constexpr MoneyInterval mapped(Currency currency, Worth worth) const {
    const auto end = [&](const End& from, bool upper) {
      const bool negative = from.units < 0;
      const auto outwards = upper != negative ? Rounding::up : Rounding::down;
      const auto below = worth(from.stated, outwards, Rounding::down);
      const auto above = worth(from.stated, outwards, Rounding::up);
      const auto units = from.units != from.stated  ? worth(from.units, outwards, outwards)
                         : outwards == Rounding::up ? above
                                                    : below;
      if (!units) return End::beyond(negative);
      const auto figure = below == above ? below : worth(from.stated, outwards, Rounding::half_up);
      if ((*units == 0 && figure == 0) || (from.place == hard && below == above))
        return End{*units, figure.value_or(*units), hard};
      const auto leading = value_parts::leading_place(from.stated);
      const auto figure_digits =
          from.place != hard ? leading - from.place
                             : (std::max)(leading - value_parts::usual_place(Money::from_minor(from.stated, currency_)),
                                          least_digits - 1);
      const auto place = value_parts::leading_place(figure.value_or(*units)) - figure_digits;
      return End{*units, figure.value_or(*units), (std::max)(place, 0)};
    };
    MoneyInterval result{currency, is_endless_below() ? End::none_below() : end(low_end(), false),
                         end(high_end(), true), bounded_, rough_};
    result.overflowed_ = result.overflowed_ || overflowed_;
    return result;
  }

  // Of what is computed from a hard end.
  static constexpr int least_digits = 3;

  [[nodiscard]] constexpr bool is_endless_below() const noexcept { return low_.units == End::none_below().units; }

  static constexpr void require_same(Currency a, Currency b) {
    if (a != b) throw CurrencyMismatch{a, b};
  }

  Figures low_;
  Figures high_;  // 0 where there is no upper end
  Currency currency_;
  std::int8_t low_place_;  // `hard`, or the place of the last stated digit
  std::int8_t high_place_;
  bool bounded_;
  bool rough_;
  bool overflowed_;
};

// Behind the class, where clang can see the body of `mapped`.
constexpr MoneyInterval MoneyInterval::scaled(const Ratio& a, const Ratio& b) const {
  const auto& least = (std::min)(a, b);
  const auto& most = (std::max)(a, b);
  if (most.numerator() == 0) return {currency_, End{0}, End{0}, true, false};
  return mapped(currency_, [&](std::int64_t units, Rounding outwards, Rounding rounding) {
    return value_parts::times(units, outwards == Rounding::up ? most : least, rounding);
  });
}

}  // namespace newsgraph::inline v0_1
