// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/amount_figures.hpp>
#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include <cstddef>

namespace newsgraph::inline v0_1::prose_parts {

/// Tells rates of exchange from sums, where no "per" stands by them, by what stands earlier in the line.
template <class Text>
class ExchangeRates {
public:
  constexpr explicit ExchangeRates(const Text& text) noexcept : text_{text} {}

  /// A price in won near "환율", or a fraction of a cent near another currency: "환율은 5.2원 오른 1480.3원", "The euro
  /// slipped to $1.0812".
  [[nodiscard]] constexpr bool contain(const AmountFigures& figures, std::size_t begin) const noexcept {
    const auto& number = figures.first;
    if (number.magnitude || number.spelled || figures.second) return false;
    if (figures.currency != Currency::KRW)
      return number.decimal && !figures.money_of(number) && other_money_stands_before(begin, figures.currency);
    const bool usual =
        number.figure.exponent == 0 && number.figure.coefficient >= 700 && number.figure.coefficient < 2000;
    return (number.decimal || usual) && exchange_stands_before(begin);
  }

private:
  static constexpr int most_glyphs_before_rate = 40;

  constexpr bool exchange_stands_before(std::size_t place) const noexcept {
    for (int glyphs = 0; glyphs != most_glyphs_before_rate; ++glyphs) {
      const auto glyph = text_.before(place);
      if (glyph.bytes == 0 || glyph.value == U'\n') return false;
      place -= glyph.bytes;
      if (glyph.value == U'환' && text_.at(place + glyph.bytes).value == U'율') return true;
    }
    return false;
  }

  constexpr bool other_money_stands_before(std::size_t place, Currency currency) const noexcept {
    for (int glyphs = 0; glyphs != most_glyphs_before_rate; ++glyphs) {
      const auto glyph = text_.before(place);
      if (glyph.bytes == 0 || glyph.value == U'\n') return false;
      place -= glyph.bytes;
      if (!is_latin(glyph.value) || is_latin(text_.before(place).value)) continue;
      const auto noun = longest_at<MoneyNouns::all>(text_, place);
      if (noun && currency_named(noun.row->name, CurrencyReadings{}) != currency) return true;
    }
    return false;
  }

  const Text& text_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
