// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/numbers/number.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// The figures of one amount, before they are money: one, or the two ends of a range.
struct AmountFigures {
  Number first;
  std::optional<Number> second{};  ///< the upper end
  std::optional<Number> cents{};   ///< 50 in "2달러 50센트"
  Currency currency;
  bool minor;  ///< counts cents, or fils
  bool negative;
  bool local = false;  ///< a bare "$" that is told by the places near it

  constexpr AmountFigures(const Number& number, Currency money, bool counts_cents = false,
                          bool below_zero = false) noexcept
      : first{number}, currency{money}, minor{counts_cents}, negative{below_zero} {}

  /// How many zeros a figure is from minor units.
  [[nodiscard]] constexpr int shift() const noexcept { return (std::max)(digits(currency) - minor_zeros(), 0); }

  [[nodiscard]] constexpr std::optional<Money> money_of(const Number& number) const noexcept {
    const auto units = figure_of(number).whole(shift(), negative);
    return units ? std::optional{Money::from_minor(*units, currency)} : std::nullopt;
  }

  /// In major units; nothing where it needs more than 64 bits.
  [[nodiscard]] constexpr std::optional<Decimal> decimal_of(const Number& number) const noexcept {
    const auto figure = figure_of(number);
    const auto units = figure.too_large ? std::nullopt : value_parts::with_sign(negative, figure.coefficient);
    return units ? Decimal::of(*units, figure.exponent - minor_zeros()) : std::nullopt;
  }

  /// The unit of the last digit; nothing where it is no whole number of minor units.
  [[nodiscard]] constexpr std::optional<Money> quantum() const noexcept {
    const auto units = Figure{1, last_digit()}.whole(shift());
    return units ? std::optional{Money::from_minor(*units, currency)} : std::nullopt;
  }

  /// The amount with that bound, which a range has no place for; nothing where it does not fit.
  [[nodiscard]] constexpr std::optional<Amount> amount(Bound bound, bool about) const {
    const auto low = money_of(first);
    const auto high = second ? money_of(*second) : low;
    if (!low || !high || *high < *low) return std::nullopt;
    auto amount = second ? Amount::range(*low, *high) : Amount{*low, bound};
    if (about) amount = amount.about();
    const auto unit = quantum();
    return unit ? amount.stated_to(*unit) : amount;
  }

  /// The same as a decimal in major units, which may be finer than a minor unit.
  [[nodiscard]] constexpr std::optional<StatedDecimal> stated(Bound bound, bool about) const {
    const auto low = decimal_of(first);
    const auto high = second ? decimal_of(*second) : low;
    if (!low || !high || (second && *high < *low)) return std::nullopt;
    auto stated = second ? StatedDecimal::range(*low, *high) : StatedDecimal{*low, bound};
    if (about) stated = stated.about();
    const auto place = last_digit() - minor_zeros();
    const bool has_place = place >= Decimal::least_exponent && place <= Decimal::largest_exponent;
    return has_place ? stated.stated_to(place) : stated;
  }

  /// Whether a figure without a magnitude, or with thousands alone, has more decimals than its currency: the price of
  /// something, "1천577.2원".
  [[nodiscard]] constexpr bool finer_than_minor_units() const noexcept {
    const auto finer = [this](const Number& number) {
      return number.scale < 4 && !number.figure.too_large && figure_of(number).exponent + shift() < 0;
    };
    return finer(first) || (second && finer(*second));
  }

private:
  /// A dinar of Kuwait has a thousand fils.
  constexpr int minor_zeros() const noexcept { return !minor ? 0 : digits(currency) == 3 ? 3 : 2; }

  constexpr Figure figure_of(const Number& number) const noexcept {
    return cents ? number.figure + cents->figure.scaled(-2) : number.figure;
  }

  constexpr int last_digit() const noexcept {
    if (cents) return cents->last_digit - 2;
    return second ? (std::max)(first.last_digit, second->last_digit) : first.last_digit;
  }
};

}  // namespace newsgraph::inline v0_1::prose_parts
