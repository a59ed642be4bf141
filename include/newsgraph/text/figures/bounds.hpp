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
    case Bound::exact:
    case Bound::range: break;
  }
  return "";
}

/// A figure with what is stated of it: "at least 51 %", "up to about 3".
[[nodiscard]] inline std::string english_statement(Bound bound, bool approx, std::string_view figure) {
  return std::string{english_bound(bound)}.append(approx ? "about " : "").append(figure);
}

/// An amount with its money as `text_of` writes it: "more than about $10bn", "$10bn to $20bn".
template <class TextOfMoney>
[[nodiscard]] std::string english_statement(const Amount& amount, const TextOfMoney& text_of) {
  auto text = english_statement(amount.bound(), amount.approx(), text_of(amount.money()));
  if (const auto max = amount.upper_end()) text.append(" to ").append(text_of(*max));
  return text;
}

/// The amount that states just `interval`: "up to" begins at zero, without an upper end it is "at least".
[[nodiscard]] constexpr Amount statement_of(const MoneyInterval& interval) {
  const auto low = interval.low();
  const auto high = interval.high();
  const auto stated = [&]() -> Amount {
    if (!high) return {low, Bound::at_least};
    if (low == *high) return low;
    if (low.minor_units() == 0 || low == Money::least(low.currency())) return {*high, Bound::at_most};
    return Amount::range(low, *high);
  }();
  return interval.approx() ? stated.about() : stated;
}

}  // namespace newsgraph::inline v0_1::text_parts
