// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/text/english.hpp>
#include <newsgraph/text/figures/stated_place.hpp>

#include <algorithm>
#include <string>

namespace newsgraph::inline v0_1::text_parts {

/// The place of the last digit that `english_figure` states: "1.538tn" is to a billion, "2,500" to one.
[[nodiscard]] constexpr int place_of_english_figure(Money money) noexcept {
  const auto units = major_units(money);
  if (units.minor != 0) return -digits(money.currency());
  for (const auto& unit : english_units)
    if (units.whole >= value_parts::power_of_ten(unit.zeros))
      return (std::min)(trailing_zeros(units.whole), unit.zeros);
  return 0;
}

/// The figure in a form that states the digits down to the place: $38bn to 0.1bn is "38.0bn", to the dollar
/// "38,000,000,000", $300bn to 100bn "0.3tn". Where none does, as `english_figure`.
[[nodiscard]] inline std::string english_figure(Money money, int place, EnglishUnitName name) {
  const auto stated = place_of_english_figure(money);
  if (place < 0 || (place == 0 && stated > 0)) return digits_to_place(money, 0, place);
  const EnglishUnit* smallest = nullptr;  // that serves
  for (const auto& unit : english_units)
    if (place < stated ? unit.zeros >= place : unit.zeros == place + 1) smallest = &unit;
  if (place == stated || smallest == nullptr) return english_figure(money, name);
  return digits_to_place(money, smallest->zeros, place).append(smallest->*name);
}

}  // namespace newsgraph::inline v0_1::text_parts
