#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/ratio.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace newsgraph {

/// An exact exchange rate: one major unit of the source is worth `ratio` major units of the target.
///
/// The only way from one currency to another.
class Rate {
public:
  /// Throws `RatioError` where the ratio is zero or both currencies are one: `Money::scaled` multiplies.
  constexpr Rate(Currency source, Currency target, Ratio ratio) : source_{source}, target_{target}, ratio_{ratio} {
    if (source == target) throw RatioError{"a rate from a currency to itself"};
    if (ratio.numerator() == 0) throw RatioError{"a rate of zero"};
  }

  [[nodiscard]] constexpr Currency source() const noexcept { return source_; }
  [[nodiscard]] constexpr Currency target() const noexcept { return target_; }
  [[nodiscard]] constexpr Ratio ratio() const noexcept { return ratio_; }

  /// The rate of the way back.
  [[nodiscard]] constexpr Rate inverse() const { return {target_, source_, ratio_.inverse()}; }

  /// The rate of this way and then `next`: dollars to won, won to yen. Throws `CurrencyMismatch` where `next` does not
  /// begin where this ends, and `RatioError` where the result does not fit or would lead back to the source.
  [[nodiscard]] constexpr Rate chain(const Rate& next) const {
    if (target_ != next.source_) throw CurrencyMismatch{target_, next.source_};
    return {source_, next.target_, ratio_ * next.ratio_};
  }

  /// What `money` is worth, rounded once, to the minor unit of the target; exact up to there.
  /// Throws `CurrencyMismatch`, and `MoneyOverflow` where the result does not fit.
  [[nodiscard]] constexpr Money convert(Money money, Rounding rounding) const {
    if (money.currency() != source_) throw CurrencyMismatch{money.currency(), source_};
    const auto product = Wide::product(magnitude(money.minor_units()), ratio_.numerator());
    const auto worth = shifted(divide(product, ratio_.denominator()), digits(target_) - digits(source_));
    const auto units = rounded(money.minor_units() < 0, worth.units, worth.rest, rounding);
    if (!units) throw MoneyOverflow{};
    return Money::from_minor(*units, target_);
  }

  friend constexpr bool operator==(const Rate&, const Rate&) = default;

  /// "1 USD = 1480.2 KRW"; exact, if need be as a fraction.
  [[nodiscard]] friend std::string to_string(const Rate& rate) {
    return "1 " + std::string{name_of(rate.source_)} + " = " + to_string(rate.ratio_) + ' '
           + std::string{name_of(rate.target_)};
  }

private:
  struct Worth {
    Wide units;
    Rest rest;
  };

  // The exact quotient times 10^places, as whole units and a rest.
  [[nodiscard]] constexpr Worth shifted(const WideDivision& worth, int places) const {
    const auto scale = power_of_ten(places < 0 ? -places : places);
    if (places < 0) {
      const auto coarse = divide(worth.quotient, scale);
      const auto rest = rest_of(coarse.remainder, scale);
      if (worth.remainder == 0) return {coarse.quotient, rest};
      // A little more lies above the quotient than its remainder shows.
      const bool above = rest == Rest::half || rest == Rest::above_half;
      return {coarse.quotient, above ? Rest::above_half : Rest::below_half};
    }
    if (worth.quotient.high() != 0) throw MoneyOverflow{};
    const auto fine = divide(Wide::product(worth.remainder, scale), ratio_.denominator());
    return {Wide::product(worth.quotient.low(), scale) + fine.quotient, rest_of(fine.remainder, ratio_.denominator())};
  }

  Currency source_;
  Currency target_;
  Ratio ratio_;
};

}  // namespace newsgraph
