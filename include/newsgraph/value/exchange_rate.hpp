// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/money_interval.hpp>
#include <newsgraph/value/ratio.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace newsgraph::inline v0_1 {

/// An exact exchange rate: one major unit of the source is worth `ratio` major units of the target.
///
/// The only way from one currency to another.
class ExchangeRate {
public:
  /// Throws `RatioError` where the ratio is zero or both currencies are one: `Money::scaled` multiplies.
  constexpr ExchangeRate(Currency source, Currency target, Ratio ratio)
      : source_{source}, target_{target}, ratio_{ratio} {
    if (source == target) throw RatioError{"a rate from a currency to itself"};
    if (ratio.numerator() == 0) throw RatioError{"a rate of zero"};
  }
  /// So many whole units: `ExchangeRate{EUR, KRW, 1740}`. Throws also where `ratio` is below zero.
  template <Integer I>
  constexpr ExchangeRate(Currency source, Currency target, I ratio) : ExchangeRate{source, target, Ratio{ratio, 1}} {}

  [[nodiscard]] constexpr Currency source() const noexcept { return source_; }
  [[nodiscard]] constexpr Currency target() const noexcept { return target_; }
  [[nodiscard]] constexpr Ratio ratio() const noexcept { return ratio_; }

  /// The rate of the way back.
  [[nodiscard]] constexpr ExchangeRate inverse() const { return {target_, source_, ratio_.inverse()}; }

  /// The rate of this way and then `next`: dollars to won, won to yen. Throws `CurrencyMismatch` where `next` does not
  /// begin where this ends, and `RatioError` where the result does not fit or would lead back to the source.
  [[nodiscard]] constexpr ExchangeRate chain(const ExchangeRate& next) const {
    if (target_ != next.source_) throw CurrencyMismatch{target_, next.source_};
    return {source_, next.target_, ratio_ * next.ratio_};
  }

  /// What `money` is worth, rounded once, to the minor unit of the target; exact up to there.
  /// Throws `CurrencyMismatch`, and `MoneyOverflow` where the result does not fit.
  [[nodiscard]] constexpr Money convert(Money money, Rounding rounding) const {
    if (money.currency() != source_) throw CurrencyMismatch{money.currency(), source_};
    const auto units = worth(money.minor_units(), rounding);
    if (!units) throw MoneyOverflow{};
    return Money::from_minor(*units, target_);
  }
  void convert(Money) const = delete;  // name a rounding: convert(money, Rounding::half_up)

  /// The amount in the other currency, for reading: its figures rounded as asked, to the minor unit, under the same
  /// bound, about as before; the unit of the last stated digit is converted too, and rounded up. At 1480 won a dollar
  /// "about 14.8tn won", stated to 0.1tn, is about $10bn, stated to $67.6m. What it allows may differ by a minor unit
  /// from what was stated: to reckon on, convert its `interval()`. Throws `CurrencyMismatch` and `MoneyOverflow`.
  [[nodiscard]] constexpr Amount convert(const Amount& amount, Rounding rounding) const {
    const auto figure = convert(amount.money(), rounding);
    const auto max = amount.upper_end();
    auto converted = max ? Amount::range(figure, convert(*max, rounding)) : Amount{figure, amount.bound()};
    if (const auto quantum = amount.quantum()) converted = converted.stated_to(convert(*quantum, Rounding::up));
    return amount.approx() ? converted.about() : converted;
  }

  /// What the sums of an interval can be worth, the ends rounded outwards; an end that does not fit is treated as in
  /// sums of intervals. Throws `CurrencyMismatch`.
  [[nodiscard]] constexpr MoneyInterval convert(const MoneyInterval& interval) const {
    if (interval.currency() != source_) throw CurrencyMismatch{interval.currency(), source_};
    return interval.mapped(target_,
                           [this](std::int64_t units, Rounding, Rounding rounding) { return worth(units, rounding); });
  }

  friend constexpr bool operator==(const ExchangeRate&, const ExchangeRate&) = default;

  /// "1 USD = 1480.2 KRW"; exact, if need be as a fraction.
  [[nodiscard]] friend std::string to_string(const ExchangeRate& rate) {
    return "1 " + std::string{name_of(rate.source_)} + " = " + to_string(rate.ratio_) + ' '
           + std::string{name_of(rate.target_)};
  }

private:
  struct Quotient {
    value_parts::UInt128 units;
    value_parts::Rest rest;
  };

  // Minor units of the target, if int64 holds them.
  [[nodiscard]] constexpr std::optional<std::int64_t> worth(std::int64_t units, Rounding rounding) const noexcept {
    const auto product = value_parts::UInt128::product(value_parts::magnitude(units), ratio_.numerator());
    const auto exact = shifted(value_parts::divide(product, ratio_.denominator()), digits(target_) - digits(source_));
    return exact ? value_parts::rounded(units < 0, exact->units, exact->rest, rounding) : std::nullopt;
  }

  // The exact quotient times 10^places, as whole units and a rest, if that fits.
  [[nodiscard]] constexpr std::optional<Quotient> shifted(const value_parts::UInt128Division& worth, int places) const {
    const auto scale = value_parts::power_of_ten(places < 0 ? -places : places);
    if (places < 0) {
      const auto coarse = value_parts::divide(worth.quotient, scale);
      const auto rest = value_parts::rest_of(coarse.remainder, scale);
      if (worth.remainder == 0) return Quotient{coarse.quotient, rest};
      // A little more lies above the quotient than its remainder shows.
      const bool above = rest == value_parts::Rest::half || rest == value_parts::Rest::above_half;
      return Quotient{coarse.quotient, above ? value_parts::Rest::above_half : value_parts::Rest::below_half};
    }
    if (worth.quotient.high() != 0) return std::nullopt;
    const auto fine = value_parts::divide(value_parts::UInt128::product(worth.remainder, scale), ratio_.denominator());
    return Quotient{value_parts::UInt128::product(worth.quotient.low(), scale) + fine.quotient,
                    value_parts::rest_of(fine.remainder, ratio_.denominator())};
  }

  Currency source_;
  Currency target_;
  Ratio ratio_;
};

}  // namespace newsgraph::inline v0_1
