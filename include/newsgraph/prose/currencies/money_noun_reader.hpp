// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/currencies/currency_places.hpp>
#include <newsgraph/prose/currencies/currency_tails.hpp>
#include <newsgraph/prose/currencies/local_dollars.hpp>
#include <newsgraph/prose/currencies/money_senses.hpp>
#include <newsgraph/prose/currencies/recent_money.hpp>
#include <newsgraph/prose/numbers/number.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// A currency that stands at a number.
struct CurrencyAt {
  Currency currency;
  std::size_t place;           ///< its end after a number, its begin before one
  bool minor = false;          ///< its hundredth part, cents, or its thousandth, fils
  bool bare = false;           ///< a sign that currencies share
  bool code = false;           ///< a code of ISO 4217
  bool counts_others = false;  ///< with 당 after it: what follows is a price of it
  bool weighs = false;         ///< a word of weight as well
  bool country = false;        ///< the word of a country alone: "$5m Canadian"
  int scale = 0;               ///< the zeros that a code has before it: "MSEK"
  bool doubtful = false;       ///< may be that of several countries: "kr", "Mexican $"
  bool local = false;          ///< a bare "$" that is told by the places near it
};

/// Reads a noun of money behind a number, and tells it from words of the same letters.
template <class Text>
class MoneyNounReader {
public:
  constexpr MoneyNounReader(const Text& text, const CurrencyReadings& readings) noexcept
      : text_{text}, readings_{readings} {}

  /// What a name means that stands at `place` without a country: by the money found before it, by the places near it,
  /// else as it is read.
  [[nodiscard]] constexpr std::optional<Currency> currency_of(MoneyName name, std::size_t place) const noexcept {
    const auto read = currency_named(name, readings_);
    if (name == MoneyName::cent) {
      const auto last = recent_.last(place);
      if (last && (is_named(MoneyName::dollar, *last) || *last == Currency::ZAR)) return last;
      const auto rand = currency_nearby(text_, place, MoneyName::rand);
      return rand ? rand : read;
    }
    if (name == MoneyName::paisa || name == MoneyName::centime) {
      constexpr std::array of_paisa{Currency::INR, Currency::PKR, Currency::BDT, Currency::NPR};
      constexpr std::array of_centimes{Currency::EUR, Currency::CHF, Currency::MAD, Currency::DZD};
      const auto last = recent_.last(place);
      if (last && base_parts::contains(name == MoneyName::paisa ? of_paisa : of_centimes, *last)) return last;
      return name == MoneyName::paisa ? read : currency_told(MoneyName::franc, place);
    }
    if (name == MoneyName::fils) {
      for (const auto currency : {Currency::KWD, Currency::BHD, Currency::JOD, Currency::IQD, Currency::AED})
        if (recent_.has(currency, place)) return currency;
      const auto dinar = currency_told(MoneyName::dinar, place);
      return dinar ? dinar : currency_told(MoneyName::dirham, place);
    }
    if (!depends_on_place(name)) return read;
    const auto told = currency_told(name, place);
    return told ? told : read;
  }

  /// What the text around `place` says that the name means, if it does.
  [[nodiscard]] constexpr std::optional<Currency> currency_told(MoneyName name, std::size_t place) const noexcept {
    if (const auto nearby = currency_nearby(text_, place, name)) return nearby;
    if (name == MoneyName::pound) return std::nullopt;
    for (const auto& row : MoneyCountries::all)
      if (row.name == name && recent_.has(row.currency, place)) return row.currency;
    return std::nullopt;
  }

  /// Whether cents at `place`, of which nothing says whose they are, may be others than those of the dollar that is
  /// read: a place of another stands near, or euros or rand were spoken of last.
  [[nodiscard, gnu::cold]] constexpr bool has_doubtful_cents(std::size_t place) const noexcept {
    constexpr std::array others{Currency::EUR, Currency::KES, Currency::LKR, Currency::MUR};
    const auto last = recent_.last(place);
    if (last && (is_named(MoneyName::dollar, *last) || *last == Currency::ZAR)) return false;
    if (last && base_parts::contains(others, *last)) return true;
    const auto nearby = currency_nearby(text_, place, MoneyName::dollar);
    return (nearby && *nearby != readings_.dollar) || currency_nearby(text_, place, MoneyName::cent)
           || dollar_nearby(text_, place).currency || precedes_other_money(place);
  }

  /// Whose dollar or cent a word is that stands at `place`, by the places near it.
  struct DollarTold {
    std::optional<Currency> currency{};
    bool doubtful = false;
  };

  [[nodiscard]] constexpr DollarTold dollar_told(std::size_t place) const noexcept {
    if (readings_.dollar != Currency::USD || is_hangul(text_.at(place).value)) return {};
    const auto nearby = dollar_nearby(text_, place);
    if (nearby.currency && !nearby.doubtful && !recent_.has(Currency::USD, place)) return {nearby.currency, false};
    return {std::nullopt, nearby.currency.has_value()};
  }

  [[nodiscard]] constexpr const RecentMoney& recent() const noexcept { return recent_; }
  constexpr void remember(Currency currency, std::size_t end) noexcept { recent_.add(currency, end); }

  /// The noun of money at `place` behind `number`, with the country before it; `hyphen`: one joins the two.
  [[nodiscard]] constexpr std::optional<CurrencyAt> after(const Number& number, std::size_t place,
                                                          bool hyphen) const noexcept {
    auto noun = longest_at<MoneyNouns::all>(text_, place);
    std::optional<Currency> currency;
    bool doubtful = false;
    if (!noun || is_latin(noun.row->word.front())) {
      if (const auto country = longest_at<MoneyCountries::all>(text_, place)) {
        const auto of_country = longest_at<MoneyNouns::all>(text_, text_.after_spaces(country.place));
        if (of_country && of_country.row->word != u"c") currency = currency_in(country.row->word, of_country.row->name);
        if (currency) noun = of_country;
      }
    }
    if (!noun) return std::nullopt;
    if (!currency) {
      currency = currency_of(noun.row->name, place);
      // cents are of dollars; of a euro there are so many cent
      if (noun.row->word == u"cent" && !hyphen && recent_.last(place) == Currency::EUR) currency = Currency::EUR;
      const bool cents = noun.row->name == MoneyName::cent;
      if (cents && longest_at<american>(text_, text_.after_spaces(noun.place))) {
        currency = Currency::USD;
      } else if ((cents && currency == readings_.dollar && has_doubtful_cents(place))
                 || noun.row->name == MoneyName::dollar) {
        const auto told = dollar_told(place);
        if (told.currency) currency = told.currency;
        doubtful = told.doubtful || (cents && !told.currency);
      }
      if (!currency || !is_meant_alone(noun.row->name, *noun.row, number, place, noun.place, hyphen))
        return std::nullopt;
    }
    const bool glued = place == number.end && number.magnitude && !number.spelled;
    if (!(ends_word(noun.place, place == number.end || is_on_bill(number, noun.place))
          || (glued && !is_other_word(place)))
        || has_other_sense(noun.row->name, number, noun.place))
      return std::nullopt;
    const bool per = text_.at(noun.place).value == U'당';
    CurrencyAt found{*currency, noun.place, is_minor(noun.row->name)};
    found.counts_others = per;
    found.weighs = noun.row->name == MoneyName::pound;
    found.doubtful = doubtful;
    return found;
  }

  /// Whether no noun follows: punctuation, the end, or a word that begins another phrase.
  [[nodiscard]] constexpr bool ends_phrase(std::size_t end) const noexcept {
    const auto place = text_.after_spaces(end);
    const auto next = text_.at(place).value;
    if (!is_latin(next)) return next != U'-' && next != U'\'';
    return place != end && longest_at<phrase_starts>(text_, place);
  }

private:
  /// Whether money with other cents follows in the sentence: "312.6 cents, as revenue climbed to R14.2bn".
  [[gnu::cold]] constexpr bool precedes_other_money(std::size_t place) const noexcept {
    constexpr std::size_t most_bytes = 120;
    const auto rest = text_.text().substr((std::min)(place, text_.text().size()), most_bytes);
    const auto line = rest.substr(0, rest.find('\n'));
    if (line.find("$") != line.npos) return false;
    for (std::size_t at = line.find(" R"); at != line.npos; at = line.find(" R", at + 1))
      if (at + 2 < line.size() && is_digit(static_cast<unsigned char>(line[at + 2]))) return true;
    return line.find("€") != line.npos || line.find("£") != line.npos || line.find(" KSh") != line.npos;
  }

  constexpr bool is_dollar_last(std::size_t place) const noexcept {
    const auto last = recent_.last(place);
    return last && is_named(MoneyName::dollar, *last);
  }

  /// "812c/kg", "24c a share"; not the second end of "310c to 345c/kg", of which the first is none.
  constexpr bool is_priced_in_cents(const Number& number, std::size_t end) const noexcept {
    const bool priced = text_.at(end).value == U'/' ? is_latin(text_.at(end + 1).value)
                                                    : static_cast<bool>(longest_at<units_of_cents>(text_, end));
    const auto joint = longest_before<joints_of_cents>(text_, text_.before_spaces(number.begin));
    return priced && !(joint && text_.before(text_.before_spaces(joint.place)).value == U'c');
  }

  constexpr bool is_small_c(std::size_t place) const noexcept { return text_.at(place).value == U'c'; }

  /// Whether a noun without a country means money after this number, not a part of a house, a weight or a resolution.
  constexpr bool is_meant_alone(MoneyName name, const MoneyNoun& noun, const Number& number, std::size_t place,
                                std::size_t end, bool hyphen) const noexcept {
    switch (name) {
      case MoneyName::dong:
        return noun.word == u"dong" || (number.magnitude && number.scale >= 8)
               || currency_nearby(text_, place, MoneyName::dong);
      case MoneyName::pound: return number.large() || !hyphen;
      case MoneyName::real: return noun.word != u"real" || number.large();
      case MoneyName::cent:
        if (noun.word == u"c")
          return place == number.end && is_small_c(place)
                 && ((number.decimal && is_dollar_last(place)) || is_priced_in_cents(number, end));
        return !is_capital(text_.at(place).value);
      case MoneyName::sen:
      case MoneyName::leu:
      case MoneyName::lari:
      case MoneyName::pula: return !is_capital(text_.at(place).value);
      case MoneyName::som: return noun.word.front() > u'z' || currency_nearby(text_, place, MoneyName::som);
      case MoneyName::sol: return !number.spelled;
      case MoneyName::dram:
      case MoneyName::quetzal: return number.large();
      case MoneyName::dollar: return noun.word != u"bucks" || number.large() || number.figure.coefficient >= 5;
      case MoneyName::won: return number.large() || !number.vague || is_hangul(noun.word.front());
      case MoneyName::penny:
        return noun.word != u"p"
               || (place == number.end && text_.at(place).value == U'p' && !number.magnitude && !number.spelled
                   && is_pence(number) && !is_digit(text_.at(end).value) && stands_alone(number.begin, end));
      case MoneyName::krona:
        return noun.word != u"crown" && (noun.word != u"crowns" || number.large() || number.decimal);
      default: return true;
    }
  }

  /// Not a part of code or of a page's name, nor points: "%7p", "fg(1p)", "'1p;", "▲14.82p".
  constexpr bool stands_alone(std::size_t begin, std::size_t end) const noexcept {
    const auto next = text_.at(end).value;
    if (next == U'+' || next == U'_' || next == U'\'') return false;
    const auto before = text_.before(begin);
    if (is_hangul(text_.at(text_.after_spaces(end)).value) || is_hangul(text_.before(text_.before_spaces(begin)).value)
        || (before.value >= U'▲' && before.value <= U'▽'))
      return false;
    if (before.value == U'(') {
      const auto first = text_.before(begin - before.bytes).value;
      return !is_latin(first) && !is_digit(first);
    }
    return before.value != U'%' && before.value != U'_' && before.value != U'-' && before.value != U'\''
           && before.value != U'/' && before.value != U'\\' && before.value != U'{';
  }

  /// Not the lines of a screen: 480p, 1080p.
  static constexpr bool is_pence(const Number& number) noexcept {
    if (number.decimal) return true;
    for (const unsigned lines : {144u, 240u, 360u, 480u, 576u, 720u, 1080u, 1440u, 2160u, 4320u})
      if (number.figure.coefficient == lines) return false;
    return number.figure.coefficient < 1000 || number.grouped;
  }

  /// Whether a sum in full stands before the 정 at `end`: "금 삼천만 원정", "3천만 원정(₩30,000,000)".
  constexpr bool is_on_bill(const Number& number, std::size_t end) const noexcept {
    const auto next = text_.at(end + text_.at(end).bytes).value;
    return next == U'(' || next == U')' || next == 0 || longest_before<bills>(text_, text_.before_spaces(number.begin));
  }

  constexpr bool ends_word(std::size_t end, bool may_be_bill) const noexcept {
    const auto next = text_.at(end).value;
    const auto last = text_.before(end).value;
    if (!is_hangul(last)) return !is_latin(next) && !is_digit(next);
    if (!is_hangul(next)) return !is_latin(next);
    const auto tail = longest_at<MoneyTails::all>(text_, end);
    if (!tail) return false;
    // "120,000,000원정" on a bill; else 원정 is an away game
    if (tail.row->word == u"정") return last == U'원' && may_be_bill && !goes_on_as_word(tail.place);
    const bool vowel = ends_in_vowel(last) || (tail.row->word == u"로" && ends_in_rieul(last));
    return tail.row->follows == Follows::any || (tail.row->follows == Follows::vowel) == vowel;
  }

  /// Whether Hangul that is no particle follows 원정.
  constexpr bool goes_on_as_word(std::size_t place) const noexcept {
    return is_hangul(text_.at(place).value)
           && !(longest_at<particles>(text_, place) && !is_hangul(text_.at(place + text_.at(place).bytes).value));
  }

  /// Headlines leave out spaces: "100억원소송". Yet there are longer words: "5000만원정대".
  constexpr bool is_other_word(std::size_t place) const noexcept {
    return !is_hangul(text_.at(place).value) || longest_at<longer_words>(text_, place);
  }

  constexpr bool has_other_sense(MoneyName name, const Number& number, std::size_t end) const noexcept {
    const bool hangul = is_hangul(text_.before(end).value);
    if (hangul && number.large() && !number.spelled && name != MoneyName::pound) return false;
    const auto place = text_.after_spaces(end);
    // "The S&P 500 won 10 percent".
    if (name == MoneyName::won && !number.large() && place != end && !hangul && is_digit(text_.at(place).value))
      return true;
    if (name == MoneyName::won && !hangul && !may_be_paid(number) && !ends_phrase(end)) return true;
    // "2 Krone 1": a score
    if (!hangul && place != end && is_digit(text_.at(place).value) && !number.large() && !number.decimal
        && name != MoneyName::won && is_capital(first_letter_before(end)))
      return true;
    // "4100 Dollar Bay", "350 Euro Car Parks": a name
    const bool in_names = name == MoneyName::dollar || name == MoneyName::pound || name == MoneyName::euro;
    if (in_names && !hangul && place == end + 1 && !number.large() && !number.decimal && is_name(end, place))
      return true;
    // "15파운드 2개"
    if (hangul && name == MoneyName::pound && is_digit(text_.at(place).value) && counts_pieces(place)) return true;
    if (name == MoneyName::pound && !hangul && number.large() && weighs_goods(place)) return true;
    const auto sense = longest_at<OtherSenses::all>(text_, place);
    if (!sense || sense.row->name != name) return false;
    switch (sense.row->unless) {
      case Unless::never: return true;
      case Unless::large: return !number.large();
      case Unless::not_plain: return number.spelled && number.figure == Figure{1, 4};
    }
    return false;
  }

  /// "170 million pounds of refined copper"; where pounds are spent, too, with nothing else behind the goods.
  [[gnu::cold]] constexpr bool weighs_goods(std::size_t place) const noexcept {
    constexpr std::size_t most_bytes = 40;
    const auto of = longest_at<of_words>(text_, place);
    if (!of) return false;
    if (recent_.has(Currency::GBP, place)) {
      const auto goods = longest_at<goods_by_weight>(text_, text_.after_spaces(of.place));
      return goods && ends_phrase(goods.place);
    }
    for (auto at = of.place; at - of.place != most_bytes; ++at) {
      const auto value = text_.at(at).value;
      if (value == U' ' && longest_at<goods_by_weight>(text_, at + 1)) return true;
      if (!is_latin(value) && value != U' ' && value != U'-') return false;
    }
    return false;
  }

  static constexpr PhraseStart of_words[]{{u"of"}};

  /// Whether the noun before `end` and the word at `place` are both written as names are; not "500 Dollars In Fines".
  [[gnu::cold]] constexpr bool is_name(std::size_t end, std::size_t place) const noexcept {
    const auto next = text_.at(place + 1).value;
    return text_.before(end).value != U's' && is_capital(first_letter_before(end)) && is_capital(text_.at(place).value)
           && is_latin(next) && !is_capital(next);
  }

  constexpr char32_t first_letter_before(std::size_t end) const noexcept {
    char32_t first = 0;
    for (auto glyph = text_.before(end); is_latin(glyph.value); glyph = text_.before(end)) {
      first = glyph.value;
      end -= glyph.bytes;
    }
    return first;
  }

  [[gnu::cold]] constexpr bool counts_pieces(std::size_t place) const noexcept {
    for (int digits = 0; digits != 4 && is_digit(text_.at(place).value); ++digits) ++place;
    return text_.at(text_.after_spaces(place)).value == U'개';
  }

  /// A few won buy nothing: after a small whole number "won" is the verb unless the phrase ends with it.
  static constexpr bool may_be_paid(const Number& number) noexcept {
    return number.large() || number.decimal || number.vague || number.figure.coefficient >= 100;
  }

  static constexpr LongerWord units_of_cents[]{{u" a share"}, {u" per share"}, {u" a kilo"},  {u" per kilo"},
                                               {u" a kg"},    {u" per kg"},    {u" a litre"}, {u" per litre"}};
  static constexpr LongerWord joints_of_cents[]{{u"to"}, {u"and"}, {u"-"}, {u"–"}};
  static constexpr LongerWord american[]{{u"US"}, {u"U.S."}};
  static constexpr LongerWord bills[]{{u"금"}, {u"일금"}};
  static constexpr LongerWord particles[]{{u"을"}, {u"이"}, {u"임"}, {u"의"}};

  const Text& text_;
  const CurrencyReadings& readings_;
  RecentMoney recent_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
