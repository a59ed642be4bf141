// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/money_interval.hpp>
#include <newsgraph/value/rounding.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {

/// A price for one unit, exact: 310.5 pence a share is GBP 3.105 per "share". It may be finer than a minor unit; it is
/// no `Money`, and becomes one only times a quantity, with a named rounding.
class Price {
public:
  /// `unit` is what one of is paid for, in words: "share", "barrel"; empty where nobody says it.
  Price(Decimal decimal, Currency currency, std::string unit)
      : decimal_{decimal}, currency_{currency}, unit_{std::move(unit)} {}

  /// Reads the decimal in major units: "3.105".
  [[nodiscard]] static Expected<Price, DecimalFault> parse(std::string_view decimal, Currency currency,
                                                           std::string unit) {
    const auto read = Decimal::parse(decimal);
    if (!read) return read.error();
    return Price{*read, currency, std::move(unit)};
  }

  [[nodiscard]] const Decimal& decimal() const noexcept { return decimal_; }
  [[nodiscard]] Currency currency() const noexcept { return currency_; }
  [[nodiscard]] const std::string& unit() const noexcept { return unit_; }

  /// The money for so many units, rounded once, to the minor unit; exact up to there. Throws `MoneyOverflow`.
  [[nodiscard]] Money times(const Decimal& quantity, Rounding rounding) const {
    const auto exact = value_parts::UInt128::product(value_parts::magnitude(decimal_.coefficient()),
                                                     value_parts::magnitude(quantity.coefficient()));
    const auto units =
        value_parts::rounded_power(decimal_.negative() != quantity.negative(), exact,
                                   decimal_.exponent() + quantity.exponent() + digits(currency_), rounding);
    if (!units) throw MoneyOverflow{};
    return Money::from_minor(*units, currency_);
  }
  void times(const Decimal&) const = delete;  // name a rounding: times(quantity, Rounding::half_up)

  /// What so many units come to at a price, where either may be bounded, a range or about: all that both allow, the
  /// ends rounded outwards. An end that leaves 64 bits is treated as in sums of intervals. Nothing where one of them
  /// may be below zero.
  template <class...>
  [[nodiscard]] static std::optional<MoneyInterval> total(const StatedDecimal& price, Currency currency,
                                                          const StatedDecimal& quantity) {
    const auto each = price.interval();
    const auto count = quantity.interval();
    if (!each.low || !count.low || each.low->negative() || count.low->negative()) return std::nullopt;
    const bool bounded = each.high && count.high;
    const Factor low[] = {{*each.low, price, price.value(), each.low_open},
                          {*count.low, quantity, quantity.value(), count.low_open}};
    auto below = end_of(low[0], low[1], currency, false);
    auto above = below;
    if (bounded)
      above = end_of({*each.high, price, price.upper_end().value_or(price.value()), each.high_open},
                     {*count.high, quantity, quantity.upper_end().value_or(quantity.value()), count.high_open},
                     currency, true);
    return MoneyInterval{currency, below, above, bounded, each.rough || count.rough};
  }

  /// Prices of two units or currencies are unequal, and none is less.
  friend bool operator==(const Price&, const Price&) = default;

  template <class Number>
  friend void operator*(const Price&, Number) = delete;  // times(quantity, rounding)
  template <class Number>
  friend void operator*(Number, const Price&) = delete;  // times(quantity, rounding)

  /// "GBP 3.105 per share".
  template <class...>
  [[nodiscard]] friend std::string to_string(const Price& price) {
    auto text = std::string{name_of(price.currency_)} + ' ' + to_string(price.decimal_);
    return price.unit_.empty() ? text : text + " per " + price.unit_;
  }

private:
  // An end of what a stated figure allows.
  struct Factor {
    Decimal end;
    const StatedDecimal& stated;
    Decimal figure;
    bool open;

    // Whether the end is about.
    [[nodiscard]] constexpr bool about() const noexcept { return stated.approx() && end != Decimal{0}; }

    // How many digits the figure was stated in.
    [[nodiscard]] constexpr int digits() const noexcept {
      const auto leading = value_parts::leading_place(figure.coefficient()) + figure.exponent();
      const auto unit = leading < 0 ? leading : leading / 3 * 3;
      return leading - stated.place().value_or((std::min)(figure.exponent(), unit)) + 1;
    }
  };

  [[nodiscard]] static constexpr MoneyInterval::End end_of(const Factor& a, const Factor& b, Currency currency,
                                                           bool upper) noexcept {
    using End = MoneyInterval::End;
    const auto worth = [currency](const Decimal& x, const Decimal& y, Rounding rounding) {
      return value_parts::rounded_power(false,
                                        value_parts::UInt128::product(value_parts::magnitude(x.coefficient()),
                                                                      value_parts::magnitude(y.coefficient())),
                                        x.exponent() + y.exponent() + newsgraph::digits(currency), rounding);
    };
    if (a.end == Decimal{0} || b.end == Decimal{0}) return End{a.open || b.open ? (upper ? 0 : 1) : 0};
    auto units = worth(a.end, b.end, upper ? Rounding::up : Rounding::down);
    if (!units) return End::beyond(false);
    const bool is_figure = a.end == a.figure && b.end == b.figure;
    const auto stated =
        is_figure || a.about() || b.about() ? worth(a.figure, b.figure, Rounding::half_up).value_or(*units) : *units;
    const bool whole = worth(a.end, b.end, Rounding::down) == worth(a.end, b.end, Rounding::up);
    if (a.open || b.open) *units += upper ? (*units > 0 ? -1 : 0) : (whole ? 1 : 0);
    if (!a.about() && !b.about()) return whole ? End{*units, stated, -1} : End{*units, stated, 0};
    const auto known = (std::min)(a.about() ? a.digits() : 19, b.about() ? b.digits() : 19);
    return {*units, stated, (std::max)(value_parts::leading_place(stated) - known + 1, 0)};
  }

  Decimal decimal_;
  Currency currency_;
  std::string unit_;
};

}  // namespace newsgraph::inline v0_1
