// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/text/amount.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/figures/bounds.hpp>
#include <newsgraph/text/korean.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1 {
namespace text_parts {

/// `text`, and in brackets after it the equivalents as `text_of` writes them.
template <class TextOfAmount>
[[nodiscard]] std::string with_equivalents(std::string text, const StatedAmount& stated, const TextOfAmount& text_of) {
  std::string_view separator = " (";
  for (const auto& equivalent : stated.equivalents) {
    text.append(separator).append(text_of(equivalent.amount));
    separator = ", ";
  }
  return stated.equivalents.empty() ? text : text + ")";
}

}  // namespace text_parts

/// "at least USD 10.00 each (about KRW 14800)": what is meant, not the words it is printed in.
template <class...>
[[nodiscard]] std::string to_string(const StatedAmount& stated) {
  const auto each = stated.scope == Scope::each ? " each" : "";
  return text_parts::with_equivalents(to_string(stated.amount) + each, stated,
                                      [](const Amount& a) { return to_string(a); });
}

/// "at least $10bn each (about ₩14.8tn)".
template <class...>
[[nodiscard]] std::string english_text(const StatedAmount& stated) {
  const auto each = stated.scope == Scope::each ? " each" : "";
  return text_parts::with_equivalents(english_text(stated.amount) + each, stated,
                                      [](const Amount& a) { return english_text(a); });
}

/// "각 100억 달러 이상 (약 14조8000억원)".
template <class...>
[[nodiscard]] std::string korean_text(const StatedAmount& stated) {
  const auto each = stated.scope == Scope::each ? "각 " : "";
  return text_parts::with_equivalents(each + korean_text(stated.amount), stated,
                                      [](const Amount& a) { return korean_text(a); });
}

/// An equivalent is written as its amount.
template <class...>
[[nodiscard]] std::string to_string(const Equivalent& equivalent) {
  return to_string(equivalent.amount);
}
template <class...>
[[nodiscard]] std::string english_text(const Equivalent& equivalent) {
  return english_text(equivalent.amount);
}
template <class...>
[[nodiscard]] std::string korean_text(const Equivalent& equivalent) {
  return korean_text(equivalent.amount);
}

/// "at least 51 %", "about 12.5 %"; a share that no decimal states exactly is a fraction, "1/3".
[[nodiscard]] inline std::string to_string(const Share& share) {
  const auto percent = share.ratio.percent_text();
  const bool exact = Ratio::parse_percent(percent) == share.ratio;
  const auto figure = exact ? percent + " %" : to_string(share.ratio);
  return text_parts::english_statement(share.bound, share.approx,
                                       share.max ? percent + " to " + share.max->percent_text() + " %" : figure);
}

namespace text_parts {

/// 6 is "million", 5 is "hundred thousand", 0 is nothing; beyond trillions "10^15".
[[nodiscard]] inline std::string power_of_ten_text(std::int64_t exponent) {
  constexpr auto steps = base_parts::table<std::string_view>({"", "ten", "hundred"});
  constexpr auto units = base_parts::table<std::string_view>({"", "thousand", "million", "billion", "trillion"});
  if (exponent < 0 || exponent > 14) return "10^" + std::to_string(exponent);
  const auto step = steps[static_cast<std::size_t>(exponent % 3)];
  const auto unit = units[static_cast<std::size_t>(exponent / 3)];
  return std::string{step}.append(step.empty() || unit.empty() ? "" : " ").append(unit);
}

}  // namespace text_parts

namespace text_parts {

/// Decimal text with commas between its thousands: "37,500,000", "-1,234.5".
template <class...>
[[nodiscard]] std::string with_thousands(std::string decimal) {
  const std::size_t first = decimal.starts_with('-') ? 4 : 3;
  for (auto place = (std::min)(decimal.find('.'), decimal.size()); place > first; decimal.insert(place, 1, ','))
    place -= 3;
  return decimal;
}

/// A stated decimal, with its figures as `text_of` writes them, and the unit behind them.
template <class TextOf>
[[nodiscard]] std::string english_statement(const StatedDecimal& number, std::string_view before, std::string_view unit,
                                            const TextOf& text_of) {
  auto figure = std::string{before} + text_of(number.value());
  if (const auto max = number.upper_end()) figure.append(" to ").append(before).append(text_of(*max));
  return english_statement(number.bound(), number.approx(), figure.append(unit));
}

template <class TextOf>
[[nodiscard]] std::string number_text(const StatedNumber& stated, const TextOf& text_of) {
  const auto unit = stated.unit ? ' ' + *stated.unit : "";
  if (stated.number) return english_statement(*stated.number, "", unit, text_of);
  std::string words{stated.vague ? name_of(*stated.vague) : "some"};
  if (stated.vague && stated.magnitude.value_or(0) != 0) words += ' ' + power_of_ten_text(*stated.magnitude);
  return words + unit;
}

}  // namespace text_parts

/// "about 10 gigawatt", "8 to 12 %", "several million processor": the unit as it is given. Without any number it is
/// "some".
template <class...>
[[nodiscard]] std::string to_string(const StatedNumber& number) {
  return text_parts::number_text(number, [](const Decimal& decimal) { return to_string(decimal); });
}

/// The same with commas between thousands: "37,500,000 shares".
template <class...>
[[nodiscard]] std::string english_text(const StatedNumber& number) {
  return text_parts::number_text(number,
                                 [](const Decimal& decimal) { return text_parts::with_thousands(to_string(decimal)); });
}

/// "about GBP 3.105 per share", "USD 21 to USD 24 per share".
template <class...>
[[nodiscard]] std::string to_string(const StatedPrice& price) {
  const auto before = std::string{name_of(price.currency)} + ' ';
  return text_parts::english_statement(price.number, before, " per " + price.per,
                                       [](const Decimal& decimal) { return to_string(decimal); });
}

/// "about £3.105 per share", "$21 to $24 per share", "$1.2m per MW": whole minor units as money is written, others with
/// all their digits.
template <class...>
[[nodiscard]] std::string english_text(const StatedPrice& price) {
  const auto places = digits(price.currency);
  const auto text_of = [&](const Decimal& decimal) {
    const auto units = decimal.scaled(places, Rounding::down);
    if (units && Decimal::of(*units, -places) == decimal)
      return english_text(Money::from_minor(*units, price.currency));
    const auto figure = text_parts::with_thousands(to_string(decimal.negative() ? -decimal : decimal));
    return (decimal.negative() ? "-" : "") + text_parts::english_sign(price.currency) + figure;
  };
  return text_parts::english_statement(price.number, "", price.per.empty() ? "" : " per " + price.per, text_of);
}

/// A figure is written as what it is.
template <class...>
[[nodiscard]] std::string to_string(const StatedFigure& figure) {
  return std::visit([](const auto& of) { return to_string(of); }, figure);
}

/// "several years".
[[nodiscard]] inline std::string to_string(const VagueTerm& term) {
  return std::string{name_of(term.vague)}.append(" ").append(name_of(term.unit)).append("s");
}

/// "P7Y" or "several years".
[[nodiscard]] inline std::string to_string(const ContractTerm& term) {
  const auto* duration = std::get_if<Duration>(&term);
  return duration != nullptr ? to_string(*duration) : to_string(std::get<VagueTerm>(term));
}

}  // namespace newsgraph::inline v0_1
