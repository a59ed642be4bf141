// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/text/figures/bounds.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/money_interval.hpp>

#include <string>

namespace newsgraph::inline v0_1 {

/// "at least USD 10.00", "about KRW 1200", "USD 1.00 to USD 2.00". The quantum is not written; what is about has no
/// digits below it.
template <class...>
[[nodiscard]] std::string to_string(const Amount& amount) {
  return text_parts::english_statement(
      amount, [&](Money money) { return to_string(text_parts::in_stated_digits(amount, money)); });
}

/// "USD 1.00 to USD 2.00", "at least USD 10.00", "up to USD 2.00" from zero on, "about USD 8400000000.00": what is
/// about is rounded to the digits that were stated, hard ends are exact.
template <class...>
[[nodiscard]] std::string to_string(const MoneyInterval& interval) {
  return text_parts::english_statement(interval, [](Money money) { return to_string(money); });
}

}  // namespace newsgraph::inline v0_1
