// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/amount_figures.hpp>
#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Tells rates of exchange from sums, where no "per" stands by them, by what stands earlier in the line.
template <class Text>
class ExchangeRates {
public:
  constexpr explicit ExchangeRates(const Text& text) noexcept : text_{text} {}

  /// A figure as rates have them where the line speaks of one: "환율은 5.2원 오른 1480.3원", "The euro slipped to
  /// $1.0812", "bought dollars at N1,560"; or one close to a rate that was found before.
  [[nodiscard]] constexpr bool contain(const AmountFigures& figures, std::size_t begin) const noexcept {
    const auto& number = figures.first;
    if (number.magnitude || number.spelled || figures.negative) return false;
    if (is_close_to_last(figures, begin)) return true;
    if (figures.currency == Currency::KRW) {
      const bool usual =
          number.figure.exponent == 0 && number.figure.coefficient >= 700 && number.figure.coefficient < 2000;
      return (number.decimal || usual) && stands_before<exchanges>(begin);
    }
    const bool fine = figures.finer_than_minor_units();
    if (fine && stands_before<exchanges>(begin)) return true;
    if (!number.decimal && !number.grouped) return false;
    return (fine && other_money_stands_before(begin, figures.currency)) || money_is_quoted_before(begin, figures);
  }

  /// A rate was found that ends there.
  constexpr void remember(Currency currency, const StatedDecimal& rate, std::size_t end) noexcept {
    last_ = Last{currency, rate.value(), end};
  }

private:
  static constexpr int most_glyphs_before_rate = 40;
  static constexpr std::size_t most_bytes_to_next = 500;

  struct Last {
    Currency currency;
    Decimal rate;
    std::size_t end;
  };

  struct RateWord {
    std::u16string_view word;
  };

  static constexpr RateWord exchanges[]{{u"환율"}, {u"exchange rate"}, {u"official rate"}, {u"parallel market"}};

  /// Within a twentieth of it.
  constexpr bool is_close_to_last(const AmountFigures& figures, std::size_t begin) const noexcept {
    if (!last_ || last_->currency != figures.currency || begin < last_->end || begin - last_->end > most_bytes_to_next)
      return false;
    const auto figure = figures.decimal_of(figures.first);
    const auto apart = figure ? difference(*figure, last_->rate) : std::nullopt;
    const auto twenty = apart ? product(apart->negative() ? -*apart : *apart, Decimal{20}) : std::nullopt;
    return twenty && *twenty < last_->rate && last_->rate > Decimal{50};
  }

  template <const auto& words>
  constexpr bool stands_before(std::size_t place) const noexcept {
    for (int glyphs = 0; glyphs != most_glyphs_before_rate; ++glyphs) {
      const auto glyph = text_.before(place);
      if (glyph.bytes == 0 || glyph.value == U'\n') return false;
      place -= glyph.bytes;
      if (longest_at<words>(text_, place)) return true;
    }
    return false;
  }

  constexpr bool other_money_stands_before(std::size_t place, Currency currency) const noexcept {
    for (int glyphs = 0; glyphs != most_glyphs_before_rate; ++glyphs) {
      const auto glyph = text_.before(place);
      if (glyph.bytes == 0 || glyph.value == U'\n') return false;
      place -= glyph.bytes;
      const bool word = (is_latin(glyph.value) && !is_latin(text_.before(place).value)) || is_hangul(glyph.value);
      if (!word) continue;
      const auto noun = longest_at<MoneyNouns::all>(text_, place);
      if (noun && noun.row->word.size() > 1 && is_quoted(noun.row->name)
          && currency_named(noun.row->name, CurrencyReadings{}) != currency)
        return true;
      if (longest_at<nicknames>(text_, place)) return true;
    }
    return false;
  }

  static constexpr bool is_quoted(MoneyName name) noexcept { return !is_minor(name); }

  /// "파운드, 37년만에 1.08달러까지", "bought dollars at N1,560", "The Aussie dollar dipped under 64.90 US cents":
  /// another money, which no figure counts, and a word of trading.
  constexpr bool money_is_quoted_before(std::size_t begin, const AmountFigures& figures) const noexcept {
    auto place = begin;
    bool trades = false;
    for (int glyphs = 0; glyphs != most_glyphs_before_rate; ++glyphs) {
      const auto glyph = text_.before(place);
      if (glyph.bytes == 0 || glyph.value == U'\n' || glyph.value == U'(' || glyph.value == U'$' || glyph.value == U';')
        return false;
      place -= glyph.bytes;
      const auto before = text_.before(place).value;
      const bool hangul = is_hangul(glyph.value);
      if (!hangul && !(is_latin(glyph.value) && !is_latin(before))) continue;
      trades = trades || longest_at<trading>(text_, place);
      const auto noun = longest_at<MoneyNouns::all>(text_, place);
      const bool nickname = static_cast<bool>(longest_at<nicknames>(text_, place));
      if (!nickname && (!noun || noun.row->word.size() < 2 || is_minor(noun.row->name))) continue;
      if (hangul && (is_hangul(before) || is_digit(before))) continue;
      const auto article = text_.before(text_.before_spaces(place)).value;
      if (noun && noun.row->name == MoneyName::pound && (article == U'a' || article == U'r'))
        return false;  // of weight
      const bool counted = is_digit(text_.before(text_.before_spaces(place)).value);
      const bool other = nickname || currency_named(noun.row->name, CurrencyReadings{}) != figures.currency;
      const auto verb = text_.before_spaces(place);
      trades = trades || (noun && noun.row->word.back() == u'화');
      return !counted && other && (trades || longest_before<buying>(text_, verb));
    }
    return false;
  }

  static constexpr RateWord nicknames[]{{u"loonie"}, {u"aussie"}, {u"kiwi"}, {u"greenback"}, {u"sterling"}, {u"naira"}};
  static constexpr RateWord buying[]{{u"bought"}, {u"buy"}, {u"buys"}, {u"buying"}, {u"sold"}, {u"sell"}, {u"selling"}};
  static constexpr RateWord trading[]{
      {u"sold at"},  {u"trading"},      {u"traded"}, {u"fell"},   {u"rose"},     {u"slipped"},       {u"dipped"},
      {u"weakened"}, {u"strengthened"}, {u"quoted"}, {u"bought"}, {u"buys"},     {u"changed hands"}, {u"exchanged"},
      {u"climbed"},  {u"추락"},         {u"하락"},   {u"급락"},   {u"급등"},     {u"상승"},          {u"년만에"},
      {u"년 만에"},  {u"약세"},         {u"강세"},   {u"거래"},   {u"개월 만에"}};

  const Text& text_;
  std::optional<Last> last_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
