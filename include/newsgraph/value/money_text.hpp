#pragma once

#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/money.hpp>

#include <string>
#include <string_view>

namespace newsgraph {

/// Money that was read, or what is wrong with its text.
using MoneyResult = Expected<Money, DecimalFault>;

/// Reads a decimal in major units: "12.50" of USD is 1250 cents. More digits than the minor unit has are a fault.
[[nodiscard]] constexpr MoneyResult read_money(std::string_view decimal, Currency currency) noexcept {
  const auto units = read_decimal(decimal, digits(currency));
  return units ? MoneyResult{Money{*units, currency}} : units.error();
}

/// Major units with all the digits of the minor unit, after the code of ISO 4217: "USD 12.50", "KRW 1200".
[[nodiscard]] inline std::string to_string(Money money) {
  const auto currency = money.currency();
  return std::string{name_of(currency)} + ' ' + fixed_decimal_text(money.minor_units(), digits(currency));
}

}  // namespace newsgraph
