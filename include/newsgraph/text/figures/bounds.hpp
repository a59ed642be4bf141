// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/money_interval.hpp>

#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::text_parts {

/// What stands in English before a figure of that bound, with the space after it.
[[nodiscard]] constexpr std::string_view english_bound(Bound bound) noexcept {
  switch (bound) {
    case Bound::at_least: return "at least ";
    case Bound::at_most: return "up to ";
    case Bound::more_than: return "more than ";
    case Bound::less_than: return "less than ";
    case Bound::nearly: return "nearly ";
    case Bound::exact:
    case Bound::range: break;
  }
  return "";
}

/// A figure with what is stated of it: "at least 51 %", "up to about 3".
[[nodiscard]] inline std::string english_statement(Bound bound, bool approx, std::string_view figure) {
  return std::string{english_bound(bound)}.append(approx ? "about " : "").append(figure);
}

/// A figure of an amount that is about, without digits below the one that it is stated to; of another the figure.
[[nodiscard]] constexpr Money in_stated_digits(const Amount& amount, Money figure) noexcept {
  if (!amount.approx() || !amount.quantum()) return figure;
  const auto place = value_parts::leading_place(amount.quantum()->minor_units());
  return Money::from_minor(value_parts::to_place(figure.minor_units(), place), figure.currency());
}

/// An amount with its money as `text_of` writes it: "more than about $10bn", "$10bn to $20bn".
template <class TextOfMoney>
[[nodiscard]] std::string english_statement(const Amount& amount, const TextOfMoney& text_of) {
  auto text = english_statement(amount.bound(), amount.approx(), text_of(amount.money()));
  if (const auto max = amount.upper_end()) text.append(" to ").append(text_of(*max));
  return text;
}

/// How an interval is stated: in the figures of its ends, each of them about or hard.
struct IntervalStatement {
  Bound bound;  ///< `exact` where both ends have one figure
  Money low;
  Money high;  ///< `low` where there is no upper end
  bool low_about;
  bool high_about;
  bool above_low = false;   ///< the figure of the lower end is not in it
  bool below_high = false;  ///< that of the upper end is not

  /// The figure of a bound that has one.
  [[nodiscard]] constexpr Money figure() const noexcept {
    return bound == Bound::at_most || bound == Bound::less_than ? high : low;
  }
  [[nodiscard]] constexpr bool figure_about() const noexcept {
    if (bound == Bound::exact) return low_about || high_about;
    if (bound == Bound::nearly) return false;
    return bound == Bound::at_most || bound == Bound::less_than ? high_about : low_about;
  }
};

/// The statement of just `interval`: "up to" begins at zero, without an upper end it is "at least".
[[nodiscard]] constexpr IntervalStatement statement_of(const MoneyInterval& interval) noexcept {
  const auto low = interval.stated_low();
  const auto high = interval.stated_high();
  IntervalStatement stated{Bound::range, low, high.value_or(low), interval.low_is_about(), interval.high_is_about()};
  stated.above_low = !stated.low_about && low < interval.low();
  stated.below_high = high && !stated.high_about && *interval.high() < *high;
  const bool from_nothing = interval.low() == Money::least(low.currency())
                            || (low.minor_units() == 0 && interval.low().minor_units() >= 0 && !stated.above_low);
  if (!high) {
    stated.bound = stated.above_low ? Bound::more_than : Bound::at_least;
  } else if (low == *high && !stated.above_low && !stated.below_high) {
    stated.bound = Bound::exact;
  } else if (low == *high && (stated.below_high ? stated.low_about : stated.high_about)) {
    stated.bound = Bound::nearly;
  } else if (from_nothing) {
    stated.bound = stated.below_high ? Bound::less_than : Bound::at_most;
  }
  return stated;
}

/// An interval with its money as `text_of` writes it: "about $8.4bn", "at least about $6bn", "$1bn to about $2bn",
/// "more than $1bn to less than $2bn".
template <class TextOfMoney>
[[nodiscard]] std::string english_statement(const MoneyInterval& interval, const TextOfMoney& text_of) {
  const auto stated = statement_of(interval);
  if (stated.bound != Bound::range)
    return english_statement(stated.bound, stated.figure_about(), text_of(stated.figure()));
  const auto low =
      english_statement(stated.above_low ? Bound::more_than : Bound::exact, stated.low_about, text_of(stated.low));
  return low + " to "
         + english_statement(stated.below_high ? Bound::less_than : Bound::exact,
                             stated.high_about && !stated.low_about, text_of(stated.high));
}

}  // namespace newsgraph::inline v0_1::text_parts
