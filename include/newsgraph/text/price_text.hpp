// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/price_of.hpp>
#include <newsgraph/text/amount_style.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/korean.hpp>
#include <newsgraph/text/stated.hpp>
#include <newsgraph/value/price.hpp>

#include <string>

namespace newsgraph::inline v0_1 {
/// A price as newspapers write it, exactly: "$2.1234 per gallon", "리터당 1,745.3원"; "1,745.3원/vehicle" where no
/// Korean word is known for the unit, and "달러당 1,480.2원" where it is the code of a currency.
///
/// `price_of` reads the same price again in every style, if `unit_name` names the unit so, and if the price has a unit
/// or is finer than a minor unit: "$2" alone is an amount.
template <class...>
[[nodiscard]] std::string price_text(const Price& price, AmountStyle style) {
  const auto figure = text_parts::with_thousands(to_string(price.decimal()));
  const auto& unit = price.unit();
  const bool korean =
      style == AmountStyle::korean || style == AmountStyle::korean_spaced || style == AmountStyle::hangul;
  if (!korean) {
    const bool negative = figure.starts_with('-');
    auto text = (negative ? "-" : "") + text_parts::english_sign(price.currency()) + figure.substr(negative ? 1 : 0);
    return unit.empty() ? text : text + " per " + unit;
  }
  auto text = style == AmountStyle::korean ? text_parts::with_korean_word(figure, price.currency())
                                           : figure + ' ' + std::string{text_parts::korean_word(price.currency())};
  if (unit.empty()) return text;
  if (const auto currency = parse<Currency>(unit))
    return std::string{text_parts::korean_word(*currency)} + "당 " + text;
  const auto word = korean_unit_name(unit);
  return word.empty() ? text + '/' + unit : word + "당 " + text;
}

}  // namespace newsgraph::inline v0_1
