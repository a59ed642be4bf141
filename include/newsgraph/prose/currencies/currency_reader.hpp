// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/prose/currencies/currency_signs.hpp>
#include <newsgraph/prose/currencies/money_noun_reader.hpp>
#include <newsgraph/prose/numbers/number.hpp>

#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// Reads the currency that stands before or after a number.
template <class Text>
class CurrencyReader {
public:
  /// `alone`: the text is an amount and nothing else, so that a code which is a word besides is a code.
  constexpr CurrencyReader(const Text& text, const CurrencyReadings& readings, bool alone = false) noexcept
      : text_{text}, readings_{readings}, nouns_{text, readings}, alone_{alone} {}

  /// The currency word, sign or code after `number`: "원", " 미국 달러", "-dollar", "€", " USD".
  [[nodiscard]] constexpr std::optional<CurrencyAt> after(const Number& number) const noexcept {
    const auto glyph = text_.at(number.end);
    const bool hyphen = glyph.value == U'-';
    const auto place = hyphen ? number.end + glyph.bytes : text_.after_spaces(number.end);
    const auto first = text_.at(place).value;
    if (is_hangul(first))
      return syllables_of_money.contains(first) ? nouns_.after(number, place, hyphen) : std::nullopt;
    if (first == U'美') return nouns_.after(number, place, hyphen);
    if (!is_latin(first)) return sign_after(place);
    if (const auto noun = nouns_.after(number, place, hyphen)) return noun;
    if (const auto code = code_after(number, place)) return code;
    return sign_after(place);
  }

  /// The sign or code before the number that begins at `place`: "US$", "Rs. ", "USD ".
  [[nodiscard]] constexpr std::optional<CurrencyAt> before(const Number& number, std::size_t place) const noexcept {
    const auto end = text_.before_spaces(place);
    const auto last = text_.before(end).value;
    if (is_hangul(last) || is_digit(last) || last == 0) return std::nullopt;
    const auto sign = longest_before<MoneySigns::all>(text_, end);
    if (sign && calendar_order(*sign.row, number) && stands_free(sign.place)) {
      if (sign.row->shared == MoneyName::dollar)
        if (const auto of_country = country_before_sign(sign.place)) return of_country;
      return CurrencyAt{reading_of(*sign.row), sign.place, false, sign.row->shared.has_value(), false};
    }
    if (!is_capital(last)) return std::nullopt;
    const auto code = code_ending(end);
    return code && is_meant(code->currency, number) ? code : std::nullopt;
  }

  /// The country of a shared dollar sign that stands after its figure, "$5m Canadian", and belongs to no noun behind
  /// it.
  [[nodiscard]] constexpr std::optional<CurrencyAt> country_after_sign(std::size_t end) const noexcept {
    const auto place = text_.after_spaces(end);
    if (place == end || !is_capital(text_.at(place).value)) return std::nullopt;
    const auto country = longest_at<MoneyCountries::all>(text_, place);
    const auto currency = country ? currency_in(country.row->word, MoneyName::dollar) : std::nullopt;
    if (!currency || !nouns_.ends_phrase(country.place)) return std::nullopt;
    CurrencyAt found{*currency, country.place};
    found.country = true;
    return found;
  }

  /// The country of a shared dollar sign that stands before it: "Jamaican $40 million".
  [[nodiscard]] constexpr std::optional<CurrencyAt> country_before_sign(std::size_t place) const noexcept {
    const auto end = text_.before_spaces(place);
    if (end == place || !is_latin(text_.before(end).value)) return std::nullopt;
    const auto country = longest_before<MoneyCountries::all>(text_, end);
    const auto currency = country ? currency_in(country.row->word, MoneyName::dollar) : std::nullopt;
    if (!currency || !is_capital(text_.at(country.place).value)) return std::nullopt;
    return CurrencyAt{*currency, country.place};
  }

  /// The place after a sign or code that begins at `place`, where a number may begin; else `place`.
  [[nodiscard]] constexpr std::size_t after_sign(std::size_t place) const noexcept {
    if (const auto sign = longest_at<MoneySigns::all>(text_, place)) return text_.after_spaces(sign.place);
    const auto code = code_at(place);
    return code ? text_.after_spaces(code->place) : place;
  }

private:
  constexpr Currency reading_of(const MoneySign& sign) const noexcept {
    if (!sign.shared) return sign.currency;
    if (*sign.shared == MoneyName::yen) return readings_.yen_sign;
    return currency_named(*sign.shared, readings_).value_or(sign.currency);
  }

  /// A letter is a sign with thousands that are grouped or a magnitude in a word: not the width in "W1.5m".
  constexpr bool calendar_order(const MoneySign& sign, const Number& number) const noexcept {
    if (sign.place != SignPlace::large) return sign.place != SignPlace::after;
    return number.grouped || (number.magnitude && lowered(text_.before(number.end).value) == U'n');
  }

  /// Whether a sign that begins at `place` is neither the end of a word nor that of another number: "5€ 10".
  constexpr bool stands_free(std::size_t place) const noexcept {
    const auto glyph = text_.before(place);
    return !is_latin(glyph.value) && !is_digit(glyph.value);
  }

  constexpr std::optional<CurrencyAt> sign_after(std::size_t place) const noexcept {
    const auto sign = longest_at<MoneySigns::all>(text_, place);
    if (!sign || (sign.row->place != SignPlace::after && sign.row->place != SignPlace::either)) return std::nullopt;
    if (is_digit(text_.at(text_.after_spaces(sign.place)).value)) return std::nullopt;
    if (is_latin(text_.at(sign.place).value) && !is_latin(text_.before(sign.place).value)) return std::nullopt;
    return CurrencyAt{reading_of(*sign.row), sign.place, sign.row->shared == MoneyName::cent};
  }

  constexpr std::optional<CurrencyAt> code_after(const Number& number, std::size_t place) const noexcept {
    const auto code = code_at(place);
    return code && is_meant(code->currency, number) ? code : std::nullopt;
  }

  constexpr std::optional<CurrencyAt> code_at(std::size_t place) const noexcept {
    char letters[3]{};
    for (auto& letter : letters) {
      const auto glyph = text_.at(place);
      if (!is_capital(glyph.value)) return std::nullopt;
      letter = static_cast<char>(glyph.value);
      place += glyph.bytes;
    }
    const auto currency = parse<Currency>({letters, 3});
    if (!currency || is_latin(text_.at(place).value)) return std::nullopt;
    return CurrencyAt{*currency, place, false, false, true};
  }

  constexpr std::optional<CurrencyAt> code_ending(std::size_t place) const noexcept {
    char letters[3]{};
    for (int i = 2; i != -1; --i) {
      const auto glyph = text_.before(place);
      if (!is_capital(glyph.value)) return std::nullopt;
      letters[i] = static_cast<char>(glyph.value);
      place -= glyph.bytes;
    }
    const auto currency = parse<Currency>({letters, 3});
    if (!currency || !stands_free(place)) return std::nullopt;
    return CurrencyAt{*currency, place, false, false, true};
  }

  constexpr bool is_meant(Currency currency, const Number& number) const noexcept {
    if (currency == Currency::XXX || currency == Currency::XTS) return false;
    // "SAR 1.61"
    if (number.decimal && number.last_digit == -2 && digits(currency) == 2) return true;
    return alone_ || number.large() || !base_parts::contains(wordlike_codes, currency);
  }

  const Text& text_;
  const CurrencyReadings& readings_;
  MoneyNounReader<Text> nouns_;
  bool alone_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
