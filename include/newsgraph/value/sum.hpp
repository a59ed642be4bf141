// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/money_interval.hpp>

#include <initializer_list>
#include <iterator>
#include <span>
#include <type_traits>
#include <utility>

namespace newsgraph::inline v0_1 {

namespace value_parts {

/// What stands in a range.
template <class Range>
using Summand = std::remove_cvref_t<decltype(*std::begin(std::declval<Range&>()))>;

/// A range of amounts, intervals or sums of money.
template <class Range>
concept Summable = std::is_convertible_v<Summand<Range>, MoneyInterval>;

}  // namespace value_parts

/// What a range comes to: of `Money` a `Money`, of `Amount` and `MoneyInterval` a `MoneyInterval`. Of an empty range it
/// is zero, of that currency. O(n).
/// Throws `CurrencyMismatch` where something is in another currency, and `MoneyOverflow` where a `Money` does not fit.
template <value_parts::Summable Range>
[[nodiscard]] constexpr auto sum(Range&& amounts, Currency currency) {
  using Sum = std::conditional_t<std::is_same_v<value_parts::Summand<Range>, Money>, Money, MoneyInterval>;
  Sum total{Money::from_minor(0, currency)};
  for (const auto& amount : amounts) total += amount;
  return total;
}

/// `sum({rent, wages}, Currency::USD)`.
template <class Summand>
  requires std::is_convertible_v<Summand, MoneyInterval>
[[nodiscard]] constexpr auto sum(std::initializer_list<Summand> amounts, Currency currency) {
  return sum(std::span{amounts.begin(), amounts.size()}, currency);
}

}  // namespace newsgraph::inline v0_1
