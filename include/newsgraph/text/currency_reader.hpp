#pragma once

#include <newsgraph/text/currency_countries.hpp>
#include <newsgraph/text/currency_signs.hpp>
#include <newsgraph/text/currency_tails.hpp>
#include <newsgraph/text/number.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace newsgraph {

/// A currency that stands at a number.
struct CurrencyAt {
  Currency currency;
  std::size_t place;           ///< its end after a number, its begin before one
  bool minor = false;          ///< its hundredth part: cents
  bool bare = false;           ///< a sign that currencies share
  bool code = false;           ///< a code of ISO 4217
  bool counts_others = false;  ///< with 당 after it: what follows is a price of it
  bool weighs = false;         ///< a word of weight as well
};

/// Reads the currency that stands before or after a number.
template <class Text>
class CurrencyReader {
public:
  constexpr CurrencyReader(const Text& text, const CurrencyReadings& readings) noexcept
      : text_{text}, readings_{readings} {}

  /// The currency word, sign or code after `number`: "원", " 미국 달러", "-dollar", "€", " USD".
  [[nodiscard]] constexpr std::optional<CurrencyAt> after(const Number& number) const noexcept {
    const auto glyph = text_.at(number.end);
    const bool hyphen = glyph.value == U'-';
    const auto place = hyphen ? number.end + glyph.bytes : text_.after_spaces(number.end);
    const auto first = text_.at(place).value;
    if (is_hangul(first)) return syllables_of_money.contains(first) ? noun_after(number, place, hyphen) : std::nullopt;
    if (first == U'美') return noun_after(number, place, hyphen);
    if (!is_latin(first)) return sign_after(place);
    if (const auto noun = noun_after(number, place, hyphen)) return noun;
    if (const auto code = code_after(number, place)) return code;
    return sign_after(place);
  }

  /// The sign or code before the number that begins at `place`: "US$", "Rs. ", "USD ".
  [[nodiscard]] constexpr std::optional<CurrencyAt> before(const Number& number, std::size_t place) const noexcept {
    const auto end = text_.before_spaces(place);
    const auto last = text_.before(end).value;
    if (is_hangul(last) || is_digit(last) || last == 0) return std::nullopt;
    const auto sign = money_signs.longest_before(text_, end);
    if (sign && sign.row->place != SignPlace::after && stands_free(sign.place))
      return CurrencyAt{reading_of(*sign.row), sign.place, false, sign.row->shared.has_value(), false};
    if (!is_capital(last)) return std::nullopt;
    const auto code = code_ending(end);
    return code && is_meant(code->currency, number) ? code : std::nullopt;
  }

  /// The place after a sign or code that begins at `place`, where a number may begin; else `place`.
  [[nodiscard]] constexpr std::size_t after_sign(std::size_t place) const noexcept {
    if (const auto sign = money_signs.longest_at(text_, place)) return text_.after_spaces(sign.place);
    const auto code = code_at(place);
    return code ? text_.after_spaces(code->place) : place;
  }

private:
  constexpr Currency reading_of(const MoneySign& sign) const noexcept {
    if (!sign.shared) return sign.currency;
    if (*sign.shared == MoneyName::yen) return readings_.yen_sign;
    return currency_named(*sign.shared, readings_).value_or(sign.currency);
  }

  /// Whether a sign that begins at `place` is neither the end of a word nor that of another number: "5€ 10".
  constexpr bool stands_free(std::size_t place) const noexcept {
    const auto glyph = text_.before(place);
    return !is_latin(glyph.value) && !is_digit(glyph.value);
  }

  constexpr std::optional<CurrencyAt> sign_after(std::size_t place) const noexcept {
    const auto sign = money_signs.longest_at(text_, place);
    if (!sign || sign.row->place == SignPlace::before) return std::nullopt;
    if (is_digit(text_.at(text_.after_spaces(sign.place)).value)) return std::nullopt;
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
    const auto currency = currency_of({letters, 3});
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
    const auto currency = currency_of({letters, 3});
    if (!currency || !stands_free(place)) return std::nullopt;
    return CurrencyAt{*currency, place, false, false, true};
  }

  static constexpr bool is_meant(Currency currency, const Number& number) noexcept {
    if (currency == Currency::XXX || currency == Currency::XTS) return false;
    return number.large() || std::ranges::find(wordlike_codes, currency) == wordlike_codes.end();
  }

  constexpr std::optional<CurrencyAt> noun_after(const Number& number, std::size_t place, bool hyphen) const noexcept {
    auto noun = money_nouns.longest_at(text_, place);
    std::optional<Currency> currency;
    if (!noun || is_latin(noun.row->word.front())) {
      if (const auto country = country_words.longest_at(text_, place)) {
        const auto of_country = money_nouns.longest_at(text_, text_.after_spaces(country.place));
        if (of_country) currency = currency_in(country.row->word, of_country.row->name);
        if (currency) noun = of_country;
      }
    }
    if (!noun) return std::nullopt;
    if (!currency) {
      currency = currency_named(noun.row->name, readings_);
      if (!currency || !is_meant_alone(noun.row->name, *noun.row, number, place, noun.place, hyphen))
        return std::nullopt;
    }
    if (!ends_word(noun.place) || has_other_sense(noun.row->name, number, noun.place)) return std::nullopt;
    const bool per = text_.at(noun.place).value == U'당';
    return CurrencyAt{*currency, noun.place, is_minor(noun.row->name),          false,
                      false,     per,        noun.row->name == MoneyName::pound};
  }

  /// Whether a noun without a country means money after this number, not a part of a house, a weight or a resolution.
  constexpr bool is_meant_alone(MoneyName name, const MoneyNoun& noun, const Number& number, std::size_t place,
                                std::size_t end, bool hyphen) const noexcept {
    switch (name) {
      case MoneyName::dong: return noun.word == u"dong" || (number.magnitude && number.scale >= 8);
      case MoneyName::pound: return number.large() || !hyphen;
      case MoneyName::real: return noun.word != u"real" || number.large();
      case MoneyName::cent: return !is_capital(text_.at(place).value);
      case MoneyName::won: return number.large() || !number.vague || is_hangul(noun.word.front());
      case MoneyName::penny:
        return noun.word != u"p"
               || (place == number.end && !number.large() && !number.spelled && is_pence(number)
                   && !is_digit(text_.at(end).value));
      default: return true;
    }
  }

  /// Not the lines of a screen: 480p, 1080p.
  static constexpr bool is_pence(const Number& number) noexcept {
    constexpr std::uint64_t screens[]{144, 240, 360, 480, 576, 720};
    return number.decimal
           || (number.figure.coefficient < 1000
               && std::ranges::find(screens, number.figure.coefficient) == std::end(screens));
  }

  constexpr bool ends_word(std::size_t end) const noexcept {
    const auto next = text_.at(end).value;
    const auto last = text_.before(end).value;
    if (!is_hangul(last)) return !is_latin(next) && !is_digit(next);
    if (!is_hangul(next)) return !is_latin(next);
    const auto tail = money_tails.longest_at(text_, end);
    if (!tail) return false;
    const bool vowel = ends_in_vowel(last) || (tail.row->word == u"로" && ends_in_rieul(last));
    return tail.row->follows == Follows::any || (tail.row->follows == Follows::vowel) == vowel;
  }

  constexpr bool has_other_sense(MoneyName name, const Number& number, std::size_t end) const noexcept {
    const bool hangul = is_hangul(text_.before(end).value);
    if (hangul && number.large() && !number.spelled && name != MoneyName::pound) return false;
    const auto place = text_.after_spaces(end);
    // "The S&P 500 won 10 percent".
    if (name == MoneyName::won && !number.large() && place != end && !hangul && is_digit(text_.at(place).value))
      return true;
    const auto sense = other_senses.longest_at(text_, place);
    if (!sense || sense.row->name != name) return false;
    switch (sense.row->unless) {
      case Unless::never: return true;
      case Unless::large: return !number.large();
      case Unless::not_plain: return number.spelled && number.figure == Figure{1, 4};
    }
    return false;
  }

  const Text& text_;
  const CurrencyReadings& readings_;
};

}  // namespace newsgraph
