// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/table_scale.hpp>
#include <newsgraph/prose/currencies/currency_reader.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>
#include <newsgraph/prose/numbers/torn_digits.hpp>
#include <newsgraph/prose/qualifiers/unit_words.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::prose_parts {

/// 1, 10, 100 and so on.
[[nodiscard]] constexpr bool is_round(const Number& number) noexcept {
  auto rest = number.figure.coefficient;
  while (rest != 0 && rest % 10 == 0) rest /= 10;
  return rest == 1;
}

/// "12.500": a point and three digits, without a magnitude.
[[nodiscard]] constexpr bool is_point_and_three(const Number& number) noexcept {
  return number.decimal && !number.grouped && !number.magnitude && number.last_digit == -3
         && number.figure.coefficient >= 1'000;
}

/// A number with the currency at it, if there is one: one end of a range, or a whole amount.
template <class Text>
struct AmountEnd {
  Number number;
  std::size_t begin;
  std::size_t end;
  std::optional<Currency> currency{};
  bool minor = false;
  bool negative = false;
  bool sign = false;  // the currency stands before the number
  bool word = false;  // the currency stands after it
  bool counts_others = false;
  bool weighs = false;                  // the word may be one of weight
  bool local = false;                   // a bare "$" that is told by the places near it
  std::optional<std::size_t> priced{};  // where the code of the currency stands that has the price

  constexpr explicit AmountEnd(const Number& at) noexcept : number{at}, begin{at.begin}, end{at.end} {}

  static constexpr std::optional<AmountEnd> of(const Text& text, const CurrencyReader<Text>& currencies,
                                               const Number& number) noexcept {
    std::optional<AmountEnd> read{std::in_place, number};
    auto& end = *read;
    end.take_minus(text);
    auto before = currencies.before(number, end.begin);
    if (!before) before = end.take_brackets(text, currencies);
    bool doubtful = false;
    if (before) {
      doubtful = before->doubtful;
      end.begin = before->place;
      end.currency = before->currency;
      end.minor = before->minor;
      end.local = before->local;
      end.sign = true;
      end.take_scale(before->scale);
      if (!end.negative) end.take_minus(text);
    } else if (is_latin(text.before(number.begin).value)) {
      const auto cents = currencies.lettered_cents(number);
      if (cents) {
        end.begin = cents->begin;
        end.end = cents->after.place;
        end.currency = cents->after.currency;
        end.minor = end.word = true;
      } else {
        read.reset();
      }
      return read;
    }
    auto after = end.end == number.end ? currencies.after(number) : std::nullopt;
    if (before && before->bare && !after) after = currencies.country_after_sign(number.end);
    const bool is_of_next = before && after && after->code && is_digit(text.at(text.after_spaces(after->place)).value);
    if (is_of_next) after.reset();  // "CNY 300  CNY 200"
    if (after
        && (!before || after->currency == before->currency || (before->bare && (after->code || after->country)))) {
      doubtful = after->doubtful;
      end.take_word(*after);
      end.counts_others = after->counts_others;
      end.weighs = after->weighs;
      if (after->code) end.take_magnitude(text);
      if (after->scale != 0 && end.number.magnitude) end.number.figure.too_large = true;
      end.take_scale(after->scale);
    } else if (after) {
      const auto name_end = text.before_spaces(number.begin);
      // "the dollar fetched 152.35 yen and the euro 164.02 yen"
      const bool names_other = !after->code && before->place + 4 <= name_end && is_latin(text.before(name_end).value);
      if (names_other || (before->code && end.is_listed(text, *before, *after))) {
        if (!names_other) end.priced = before->place;
        end.begin = number.begin;
        end.sign = false;
        end.take_word(*after);
      }
    }
    if (doubtful) end.number.figure.too_large = true;
    if (end.sign && !end.word) end.take_odd_magnitude(text);
    if (end.currency && !end.negative) end.take_minus_word(text);
    if (end.currency)
      end.take_torn(text);
    else
      end.begin = number.begin;
    return read;
  }

  /// The currency behind the number.
  constexpr void take_word(const CurrencyAt& after) noexcept {
    end = after.place;
    currency = after.currency;
    minor = after.minor;
    word = true;
  }

  /// Nobody knows the figure of digits that are a piece of something bigger: "£6·25", "3 450 000.00 EUR". In
  /// "250.000원" they may be in groups.
  constexpr void take_torn(const Text& text) noexcept {
    if (number.spelled) return;
    if (text.at(number.end).value == U'/' && !number.magnitude) {
      const auto whole = read_number(text, number.end + 1);
      const bool halves_or_so = !number.decimal && whole.read && whole.end - number.end == 2
                                && number.end - number.begin == 1
                                && number.figure.coefficient < whole.figure.coefficient
                                && !is_digit(text.at(whole.end).value) && text.at(whole.end).value != U'/';
      if (whole.read && (whole.magnitude || halves_or_so)) {  // "$1/2 billion", "$3/8"
        number.figure.too_large = true;
        end = (std::max)(end, whole.end);
        return;
      }
    }
    if (!number.magnitude)
      if (const auto half = longest_at<halves>(text, text.after_spaces(number.end))) {
        number.figure.too_large = true;  // "$2 and a half million"
        end = (std::max)(end, half.place);
        return;
      }
    const auto whole = word ? number.end : end_of_torn(text, number);
    const bool maybe_grouped =
        word && digits(*currency) == 0 && is_point_and_three(number) && number.figure.coefficient % 100 == 0;
    if (whole == number.end && !maybe_grouped && !begins_torn(text, number)) return;
    number.figure.too_large = true;
    end = (std::max)(end, whole);
  }

  /// Whether a figure in Korean money stands behind the code of another, as in a list of rates: "USD\t1,431.20원".
  [[gnu::cold]] constexpr bool is_listed(const Text& text, const CurrencyAt& code,
                                         const CurrencyAt& money) const noexcept {
    return code.scale == 0 && !money.counts_others && !number.magnitude && !negative
           && text.before(number.begin).value == U' ' && is_hangul(text.at(number.end).value);
  }

  /// A hyphen before a figure is a minus where nothing stands before it; △ is one in Korean accounts.
  constexpr void take_minus(const Text& text) noexcept {
    const auto hyphen = text.before(begin);
    if (hyphen.value != U'-' && hyphen.value != U'△') return;
    const auto before = text.before(begin - hyphen.bytes).value;
    if (hyphen.value == U'-' && before != 0 && before != U' ' && before != U'(' && before != U'\n' && before != U'~'
        && !money_sign_ends(before))
      return;
    negative = true;
    begin -= hyphen.bytes;
  }

  /// "minus $5 million" where it is no subtraction, "마이너스 5억원".
  constexpr void take_minus_word(const Text& text) noexcept {
    const auto minus = longest_before<minus_words>(text, text.before_spaces(begin));
    if (!minus) return;
    const auto before = text.before_spaces(minus.place);
    const auto glyph = text.before(before).value;
    const bool is_alone = glyph == 0 || (glyph == U'(' && text.at(end).value == U')');
    if (is_latin(text.at(minus.place).value) && !is_alone && !longest_before<of_words>(text, before)) return;
    negative = true;
    begin = minus.place;
  }

  /// The magnitude that stands behind a code: "130 USD million".
  [[gnu::cold]] constexpr void take_magnitude(const Text& text) noexcept {
    if (number.large() || number.spelled) return;
    auto digits = number;
    digits.end = end;
    const auto scaled = EnglishNumberReader{text, digits}.read();
    if (!scaled.magnitude) return;
    number = scaled;
    end = scaled.end;
  }

  /// A magnitude that is none of English, "€5 mrd." aside: "$5 mm", "SEK 2 mdkr". What looks like one and is not
  /// known makes the figure unreadable: "$5 gazillion".
  constexpr void take_odd_magnitude(const Text& text) noexcept {
    if (number.magnitude) {
      number.figure.too_large = number.figure.too_large || is_thousand_in_latin(text);
      return;
    }
    const auto place = text.after_spaces(number.end);
    if (end != number.end || number.spelled || minor || !is_latin(text.at(place).value)) return;
    if (const auto glued = end_of_glued_magnitude(text, place); glued != place) {
      number.figure.too_large = true;
      end = number.end = glued;
      return;
    }
    if (number.begin == begin + 1 && is_latin(text.at(begin).value)) return;  // "R5 mm"
    const auto name = longest_at<odd_magnitudes>(text, place);
    const auto next = name ? text.at(name.place).value : 0;
    if (name && next != U'-' && !is_digit(next)) {
      const bool rupees = currency == Currency::PKR || currency == Currency::NPR;
      const auto only = name.row->only;
      const bool is_known = name.row->zeros != 0 && (!only || only == currency || (only == Currency::INR && rupees));
      if (is_known) {
        take_scale(name.row->zeros);
        number.scale += name.row->zeros;
      } else {
        number.figure.too_large = true;
      }
      end = number.end = name.place;
    } else if (const auto after = end_of_consonants(text, place); after != place) {
      number.figure.too_large = true;
      end = number.end = after;
    }
  }

  /// The end of a magnitude to which another word is glued, "millionnote"; else `place`.
  [[gnu::cold]] static constexpr std::size_t end_of_glued_magnitude(const Text& text, std::size_t place) noexcept {
    if (english_magnitude_heads<Text>.rule_out(text.text(), place)) return place;
    for (const std::u16string_view word : {u"million", u"billion", u"trillion", u"thousand"}) {
      auto end = place;
      for (const auto letter : word) end += answers(text.at(end).value, letter) ? 1 : text.text().size();
      if (end <= text.text().size() && is_latin(text.at(end).value)) return end;
    }
    return place;
  }

  /// "mil" is a thousand in the papers of Latin America.
  constexpr bool is_thousand_in_latin(const Text& text) const noexcept {
    constexpr std::array mil_is_thousand{Currency::BRL, Currency::CLP, Currency::COP,
                                         Currency::ARS, Currency::PEN, Currency::UYU};
    return base_parts::contains(mil_is_thousand, *currency) && longest_before<latin_thousand>(text, number.end);
  }

  /// The end of a word that looks like the abbreviation of a magnitude, "mlr", "bns": consonants alone, the first of
  /// them that of one. Else `place`.
  static constexpr std::size_t end_of_consonants(const Text& text, std::size_t place) noexcept {
    const auto is_consonant = [](char32_t letter) {
      return letter > U'a' && letter <= U'z' && letter != U'e' && letter != U'i' && letter != U'o' && letter != U'u'
             && letter != U'y';
    };
    const auto first = lowered(text.at(place).value);
    if (first != U'm' && first != U'b' && first != U't' && first != U'k') return place;
    if (longest_at<other_consonants>(text, place) || longest_at<MoneySigns::all>(text, place)) return place;
    auto end = place + 1;
    while (end - place != 5 && is_consonant(text.at(end).value)) ++end;
    const auto next = text.at(end).value;
    const bool ends =
        !is_latin(next) && !is_digit(next) && next != U'-' && next != U'/' && next != U'\'' && next < 0x80;
    return end - place > 1 && ends ? end : place;
  }

  /// Accounts put a loss in brackets: "$(0.17)", "$ ( 119,606 )", "$(4.2) million".
  constexpr std::optional<CurrencyAt> take_brackets(const Text& text, const CurrencyReader<Text>& currencies) noexcept {
    const auto open = text.before_spaces(number.begin);
    const auto close = text.after_spaces(number.end);
    if (text.before(open).value != U'(' || text.at(close).value != U')') return std::nullopt;
    const auto before = currencies.before(number, open - 1);
    // not "a price in $ (12)", but "$ (88)   $ (102)" in columns
    const bool spaced = text.before(open - 1).value == U' ';
    const bool plain = close == number.end && !number.decimal && !number.grouped;
    if (!before || (spaced && plain && !is_cell(text, before->place, close + 1))) return std::nullopt;
    if (before->code && is_round(number)) return std::nullopt;  // a rate follows: "JPY(100)"
    auto digits = number;
    digits.end = end = close + 1;
    negative = true;
    if (const auto scaled = EnglishNumberReader{text, digits}.read(); scaled.magnitude && !number.magnitude) {
      number = scaled;
      end = scaled.end;
    }
    return before;
  }

  /// Whether columns part what stands from `begin` to `end` from the rest of its line: two spaces, a tab, a bar, or
  /// another sign of money.
  [[gnu::cold]] static constexpr bool is_cell(const Text& text, std::size_t begin, std::size_t end) noexcept {
    const auto parts = [&](std::size_t gap_begin, std::size_t gap_end) {
      const auto gap = text.text().substr(gap_begin, gap_end - gap_begin);
      return gap.size() > 1 || gap == "\t";
    };
    const auto next_place = text.after_spaces(end);
    const auto next = text.at(next_place).value;
    const auto last_place = text.before_spaces(begin);
    const auto last = text.before(last_place).value;
    const bool line_ends = next == 0 || next == U'\n' || next == U'\r' || next == U'|';
    return (line_ends || money_sign_ends(next) || parts(end, next_place))
           && (last == U'|' || last == U')' || parts(last_place, begin) || (line_ends && is_digit(last)));
  }

  /// The zeros that the code counts: "MSEK 1,412".
  constexpr void take_scale(int zeros) noexcept {
    if (zeros == 0) return;
    number = number.scaled_by(zeros);
    number.magnitude = true;
  }

  /// What the table makes of the figure in which it stands.
  constexpr void take(const TableScale& table) noexcept {
    take_scale(table.zeros);
    number.figure.too_large = number.figure.too_large || table.unsure;
  }

  static constexpr bool money_sign_ends(char32_t value) noexcept {
    return value == U'$' || value == U'£' || value == U'€';
  }

private:
  /// A word of magnitude that is not read with the digits.
  struct OddMagnitude {
    std::u16string_view word;
    int zeros = 0;  // none where nobody knows
    std::optional<Currency> only = std::nullopt;
  };

  static constexpr OddMagnitude odd_magnitudes[]{{u"mm", 6},
                                                 {u"mkr", 6},
                                                 {u"mdkr", 9},
                                                 {u"miljoner", 6},
                                                 {u"miljarder", 9},
                                                 {u"millioner", 6},
                                                 {u"milliarder", 9},
                                                 {u"miljoen", 6},
                                                 {u"miljard", 9},
                                                 {u"millionen", 6},
                                                 {u"milliarden", 9},
                                                 {u"milioni", 6},
                                                 {u"miliardi", 9},
                                                 {u"millones", 6},
                                                 {u"milhões", 6},
                                                 {u"bilhões", 9},
                                                 {u"tsd", 3},
                                                 {u"bi", 9, Currency::BRL},
                                                 {u"mi", 6, Currency::BRL},
                                                 {u"tri", 12, Currency::BRL},
                                                 {u"arab", 9, Currency::INR},
                                                 {u"arba", 9, Currency::INR},
                                                 {u"kharab", 11, Currency::INR},
                                                 {u"kharba", 11, Currency::INR},
                                                 {u"k", 3},
                                                 {u"mill"},
                                                 {u"md"},
                                                 {u"mds"},
                                                 {u"mdr"},
                                                 {u"tusen"},
                                                 {u"billionen"},
                                                 {u"billones"},
                                                 {u"zillion"},
                                                 {u"gazillion"},
                                                 {u"bazillion"},
                                                 {u"jillion"},
                                                 {u"squillion"},
                                                 {u"quintillion"},
                                                 {u"sextillion"},
                                                 {u"gajillion"},
                                                 {u"kajillion"},
                                                 {u"ribu"}};

  /// Words of consonants that stand behind sums and count nothing.
  static constexpr UnitWord other_consonants[]{{u"mr"},  {u"ms"},  {u"mrs"}, {u"mt"},   {u"mb"},   {u"bbl"}, {u"tb"},
                                               {u"kg"},  {u"km"},  {u"kw"},  {u"kwh"},  {u"kms"},  {u"mph"}, {u"mpg"},
                                               {u"ml"},  {u"tv"},  {u"th"},  {u"bps"},  {u"bp"},   {u"tsp"}, {u"mwh"},
                                               {u"mw"},  {u"btc"}, {u"mcf"}, {u"tbsp"}, {u"mbps"}, {u"tvs"}, {u"mths"},
                                               {u"mth"}, {u"kr"},  {u"kb"},  {u"bbls"}, {u"mg"},   {u"mhz"}, {u"mgmt"}};

  static constexpr UnitWord latin_thousand[]{{u"mil"}};
  static constexpr UnitWord halves[]{
      {u"and a half million"},    {u"and a half billion"},    {u"and a half trillion"},    {u"and a half thousand"},
      {u"and a quarter million"}, {u"and a quarter billion"}, {u"and a quarter trillion"}, {u"and a quarter thousand"}};

  static constexpr UnitWord minus_words[]{{u"마이너스"}, {u"minus"}};
  static constexpr UnitWord of_words[]{{u"of"}, {u"at"}, {u"to"}, {u"was"}, {u"is"}, {u"from"}, {u"by"}};
};

}  // namespace newsgraph::inline v0_1::prose_parts
