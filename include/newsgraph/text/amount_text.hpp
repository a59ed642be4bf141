// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/text/amount_style.hpp>
#include <newsgraph/text/figures/english_to_place.hpp>
#include <newsgraph/text/figures/hangul.hpp>
#include <newsgraph/text/figures/korean_to_place.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace text_parts {

/// What stands before a figure in full digits: that of the dollar says whose it is, "US$".
[[nodiscard]] inline std::string full_english_sign(Currency currency) {
  return currency == Currency::USD ? "US$" : english_sign(currency);
}

/// All digits of a sum, and those down to the place if it is below the point.
[[nodiscard]] inline std::string full_figure(Money money, std::optional<int> place) {
  const auto needed = major_units(money).minor != 0 ? -digits(money.currency()) : 0;
  return digits_to_place(money, 0, place && *place <= 0 ? *place : needed);
}

/// The figure of a sum, stated down to the place if that is given and the style can.
template <class...>
[[nodiscard]] std::string figure_text(Money money, std::optional<int> place, AmountStyle style) {
  const auto korean = [&](std::string_view between) {
    return place ? korean_figure(money, *place, between) : korean_figure(money, between);
  };
  const auto english = [&](EnglishUnitName name) {
    return place ? english_figure(money, *place, name) : english_figure(money, name);
  };
  switch (style) {
    case AmountStyle::korean: return korean("");
    case AmountStyle::korean_spaced: return korean(" ");
    case AmountStyle::hangul: return hangul_figure(money);
    case AmountStyle::english_short: return english(&EnglishUnit::suffix);
    case AmountStyle::english_words: return english(&EnglishUnit::word);
    case AmountStyle::english_digits: break;
  }
  return full_figure(money, place);
}

/// A figure with its currency, at the place that the style gives it.
[[nodiscard]] inline std::string with_currency(std::string_view figure, Currency currency, AmountStyle style) {
  switch (style) {
    case AmountStyle::korean: return with_korean_word(std::string{figure}, currency);
    case AmountStyle::korean_spaced:
    case AmountStyle::hangul: return std::string{figure}.append(" ").append(korean_word(currency));
    case AmountStyle::english_short:
    case AmountStyle::english_words: return english_sign(currency).append(figure);
    case AmountStyle::english_digits: break;
  }
  return full_english_sign(currency).append(figure);
}

/// Whether a range would give its lower end the magnitude of the upper one: "500~2만" may be five million and more.
[[nodiscard]] inline bool shares_magnitude(std::string_view low, std::string_view high) noexcept {
  const auto has_digits_alone = [](std::string_view figure) {
    return figure.find_first_not_of("0123456789,.") == std::string_view::npos;
  };
  return has_digits_alone(low) && !has_digits_alone(high);
}

}  // namespace text_parts

/// An amount as newspapers write it, with its bound: "100억 달러 이상", "약 56조 2500억 원", "at least $10bn".
///
/// Exact: nothing is rounded or left out. What is written states the place of its last digit: "380억" a hundred
/// million, "56조2500억" ten billion, "$38bn" a billion, Hangul the last digit that is not zero. Where the amount has a
/// quantum, the form is one that states it, if newspapers have one: more digits, "$38.0bn", "1.50조원"; "3천억원" and
/// "$0.3tn" for fewer. `Amount::parse` reads the same amount again then; else the same but for its quantum, which is
/// the one that is written. That holds for every currency but XTS and XXX, and for every style, bound and range.
template <class...>
[[nodiscard]] std::string amount_text(const Amount& amount, AmountStyle style) {
  const auto place = text_parts::stated_place(amount);
  const auto figure = [&](Money money) { return text_parts::figure_text(money, place, style); };
  const bool in_full =
      amount.upper_end() && text_parts::shares_magnitude(figure(amount.money()), figure(*amount.upper_end()));
  const auto text_of = [&](Money money) {
    const auto text = text_parts::with_currency(in_full ? text_parts::full_figure(money, place) : figure(money),
                                                money.currency(), style);
    return money.minor_units() < 0 ? "-" + text : text;
  };
  switch (style) {
    case AmountStyle::korean:
    case AmountStyle::korean_spaced:
    case AmountStyle::hangul: return text_parts::korean_statement(amount, text_of);
    case AmountStyle::english_short:
    case AmountStyle::english_words:
    case AmountStyle::english_digits: break;
  }
  return text_parts::english_statement(amount, text_of);
}

}  // namespace newsgraph::inline v0_1
