// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/numbers/number.hpp>
#include <newsgraph/value/amount.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// The figures of one amount, before they are money: one, or the two ends of a range.
struct AmountFigures {
  Number first;
  std::optional<Number> second;  ///< the upper end
  std::optional<Number> cents;   ///< 50 in "2달러 50센트"
  Currency currency;
  bool minor = false;  ///< counts cents
  bool negative = false;

  /// How many zeros a figure is from minor units.
  [[nodiscard]] constexpr int shift() const noexcept { return (std::max)(digits(currency) - (minor ? 2 : 0), 0); }

  [[nodiscard]] constexpr std::optional<Money> money_of(const Number& number) const noexcept {
    auto figure = number.figure;
    if (cents) figure = figure + cents->figure.scaled(-2);
    const auto units = figure.whole(shift(), negative);
    return units ? std::optional{Money::from_minor(*units, currency)} : std::nullopt;
  }

  /// The unit of the last digit; nothing where it is no whole number of minor units.
  [[nodiscard]] constexpr std::optional<Money> quantum() const noexcept {
    auto exponent = first.last_digit;
    if (second) exponent = (std::max)(exponent, second->last_digit);
    if (cents) exponent = cents->last_digit - 2;
    const auto units = Figure{1, exponent}.whole(shift());
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
};

}  // namespace newsgraph::inline v0_1::prose_parts
