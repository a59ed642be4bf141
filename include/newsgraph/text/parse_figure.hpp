// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/prose/parse_number.hpp>
#include <newsgraph/prose/price_of.hpp>
#include <newsgraph/text/parse_stated.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {

/// A figure as a text states it, or why it states none.
using FigureResult = Expected<StatedFigure, StatedFault>;

namespace text_parts {

/// A text of a price, cut into the money and the unit that it is for; both are empty where it is none.
struct PriceWords {
  std::string_view money{};
  std::string_view unit{};
};

template <class...>
[[nodiscard]] PriceWords price_words(std::string_view text) {
  text = base_parts::trimmed(text);
  const auto per = text.find("당 ");
  if (per != std::string_view::npos && text.substr(0, per).find(' ') == std::string_view::npos) {
    auto unit = text.substr(0, per);
    if (unit.starts_with('1') && unit.find_first_of("0123456789.,", 1) != 1) unit.remove_prefix(1);
    return {base_parts::trimmed(text.substr(per + std::string_view{"당 "}.size())), unit};
  }
  for (const std::string_view time : {"연간 ", "연평균 ", "연 ", "매년 ", "월평균 ", "월 ", "매월 ", "매달 "}) {
    if (!text.starts_with(time)) continue;
    const std::string_view syllable = time.starts_with("연") || time.starts_with("매년") ? "연" : "월";
    return {base_parts::trimmed(text.substr(time.size())), syllable};
  }
  constexpr auto links =
      base_parts::table<std::string_view>({" per ", " for each ", " for every ", " for one ", " a ", " an ", "/"});
  const auto digits_end = text.find_last_of("0123456789");
  if (digits_end == std::string_view::npos) return {};
  for (const auto link : links)
    if (const auto at = text.find(link, digits_end); at != std::string_view::npos)
      return {base_parts::trimmed(text.substr(0, at)), base_parts::trimmed(text.substr(at + link.size()))};
  return {};
}

}  // namespace text_parts

/// Reads a text that is a number with its unit: "5.92bn shares", "about 12.3 %", "약 3만5000명". The whole text is then
/// `stated`. Nothing where other words stand there.
template <class Steps = prose_parts::NoSteps>
[[nodiscard]] std::optional<StatedNumber> parse_stated_number(std::string_view text) {
  const auto read = parse_number<Steps>(text);
  if (!read) return std::nullopt;
  const auto unit = model_parts::plain_unit(read->unit);
  if (unit == read->unit && unit.find_first_of("%") != std::string_view::npos && unit != "%") return std::nullopt;
  StatedNumber made;
  made.number = read->number;
  if (!unit.empty()) made.unit = std::string{unit};
  // interest is by the year, whoever says so
  if (!read->time.empty() && unit != "%") {
    if (unit.empty()) return std::nullopt;
    made.unit = unit_name(unit) + " a " + std::string{read->time};
  }
  made.stated = std::string{text};
  return made;
}

/// Reads a text that is a price for one unit: "$2.1234 a gallon", "310.5p per share", "톤당 1,745.3원", "₩370/주"; and
/// of one unit of another currency, which is a rate: "달러당 1480원". The unit is then called by its `unit_name`, and
/// the whole text is `stated`. Nothing where other words stand there.
template <class Steps = prose_parts::NoSteps>
[[nodiscard]] std::optional<StatedPrice> parse_stated_price(std::string_view text,
                                                            const CurrencyReadings& readings = {}) {
  const auto words = text_parts::price_words(text);
  if (words.unit.empty() || !prose_parts::is_unit(words.unit)) return std::nullopt;
  const auto money = parse_money_decimal<Steps>(words.money, readings);
  if (!money) return std::nullopt;
  const auto one = value_parts::AmountParser<Steps>::parse("5 " + std::string{words.unit}, readings);
  const bool is_rate = one && one->money() == Money::from_major(5, one->currency());
  return StatedPrice{money->number,
                     money->currency,
                     is_rate ? std::string{name_of(one->currency())} : unit_name(words.unit),
                     std::string{text},
                     {}};
}

/// Reads a text that is a figure of any kind: an amount, with or without what it converts to, a price for one unit, or
/// another number with its unit. What may be read as money is money.
template <class Steps = prose_parts::NoSteps>
[[nodiscard]] FigureResult parse_figure(std::string_view text, const CurrencyReadings& readings = {}) {
  auto amount = parse_stated<Steps>(text, readings);
  if (amount) return StatedFigure{*std::move(amount)};
  if (auto price = parse_stated_price<Steps>(text, readings)) return StatedFigure{*std::move(price)};
  if (amount.error() == StatedFault::no_amount)
    if (auto number = parse_stated_number<Steps>(text)) return StatedFigure{*std::move(number)};
  return amount.error();
}

}  // namespace newsgraph::inline v0_1
