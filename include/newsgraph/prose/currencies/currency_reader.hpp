// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/prose/currencies/currency_signs.hpp>
#include <newsgraph/prose/currencies/money_heads.hpp>
#include <newsgraph/prose/currencies/money_noun_reader.hpp>
#include <newsgraph/prose/note_marks.hpp>
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
      : text_{text},
        readings_{readings},
        nouns_{text, readings},
        alone_{alone},
        has_local_dollar_{has_local_dateline(text)} {}

  /// The currency word, sign or code after `number`: "원", " 미국 달러", "-dollar", "€", " USD".
  [[nodiscard]] constexpr std::optional<CurrencyAt> after(const Number& number) const noexcept {
    const auto glyph = text_.at(number.end);
    const bool hyphen = glyph.value == U'-';
    const auto spaced = hyphen ? number.end + glyph.bytes : text_.after_spaces(number.end);
    const auto place = number.magnitude ? text_.after_wrap(spaced) : spaced;
    const auto first = text_.at(place).value;
    if (is_hangul(first))
      return syllables_of_money.contains(first) ? nouns_.after(number, place, hyphen) : std::nullopt;
    if (first == U'美') return nouns_.after(number, place, hyphen);
    if (!is_latin(first)) return sign_after(number, place);
    if (money_heads<Text>.rule_out(text_.text(), place)) return code_after(number, place);
    if (const auto noun = nouns_.after(number, place, hyphen)) return noun;
    if (const auto code = code_after(number, place)) return code;
    return sign_after(number, place);
  }

  /// The sign or code before the number that begins at `place`: "US$", "Rs. ", "USD ".
  [[nodiscard]] constexpr std::optional<CurrencyAt> before(const Number& number, std::size_t place) const noexcept {
    const auto end = text_.before_spaces(place);
    const auto last = text_.before(end).value;
    if (is_hangul(last) || is_digit(last) || last == 0) return std::nullopt;
    if (!money_ends<Text>.rule_out_before(text_.text(), end)) {
      const auto sign = longest_before<MoneySigns::all>(text_, end);
      if (sign && sign.row->shared == MoneyName::dollar)
        if (const auto of_country = country_before_sign(sign.place)) return of_country;
      if (sign && !stands_free(sign.place))
        if (const auto glued = glued_sign(sign, number, end)) return glued;
      if (sign && stands_free(sign.place) && is_meant(*sign.row, number, sign.place)) {
        if (sign.row->word == u"C $") return canadian(sign.place, end);
        if (const auto currency = reading_of(*sign.row, sign.place)) {
          CurrencyAt found{*currency, sign.place, counts_cents(*sign.row), sign.row->shared.has_value(), false};
          tell(found, *sign.row);
          return found;
        }
      }
    }
    if (last == U'm' || last == U'n')
      if (const auto scaled = scaled_code_ending(end))
        return is_year(number) || number.magnitude ? std::nullopt : scaled;
    const bool point = last == U'.' && end == place;  // "UGX.64.12TN"
    if (!is_capital(last) && !point) return std::nullopt;
    const auto code = code_ending(point ? end - 1 : end);
    if (!code || !is_meant(code->currency, number, code->place) || is_quoted(code->place)) return std::nullopt;
    if (point && !number.large() && !number.decimal) return std::nullopt;
    return code->scale != 0 && is_year(number) ? std::nullopt : code;
  }

  [[nodiscard]] constexpr const RecentMoney& recent() const noexcept { return nouns_.recent(); }

  /// What a name of money at `place` without a country means.
  [[nodiscard]] constexpr std::optional<Currency> named(MoneyName name, std::size_t place) const noexcept {
    return nouns_.currency_of(name, place);
  }

  /// Money of this currency was found, and ends there.
  constexpr void remember(Currency currency, std::size_t end) noexcept { nouns_.remember(currency, end); }

  /// The same of a sum that begins at `begin`: what a bare "$" was read as, the next one may be.
  constexpr void remember(Currency currency, std::size_t begin, std::size_t end) noexcept {
    const auto first = text_.at(begin).value;
    if (currency == Currency::USD && (first == U'U' || text_.at(begin + 1).value == U'U')) american_end_ = end;
    if (first == U'$' && currency != readings_.dollar) {
      local_ = currency;
      local_end_ = end;
    }
    remember(currency, end);
  }

  /// A sum from `begin` to `end` was not readable: where its "$" may be that of a place near it, so may be the next.
  constexpr void doubt(std::size_t begin, std::size_t end) noexcept {
    if (text_.at(begin).value == U'$' && dollar_nearby(text_, begin).currency) doubted_ = end;
  }

  /// The country of a shared dollar sign that stands after its figure, "$5m Canadian", "$5m in Canadian dollars", and
  /// belongs to no other noun behind it. In brackets it may be a code: "$5m (AUD)".
  [[nodiscard]] constexpr std::optional<CurrencyAt> country_after_sign(std::size_t end) const noexcept {
    auto place = text_.after_spaces(end);
    const bool bracket = text_.at(place).value == U'(';
    if (bracket) ++place;
    const auto in =
        text_.at(place).value == U'i' ? longest_at<in_words>(text_, place) : WordMatch<PhraseStart>{nullptr, place};
    if (in) place = text_.after_spaces(in.place);
    if (place == end || !is_capital(text_.at(place).value)) return std::nullopt;
    CurrencyAt found{Currency::XXX, place};
    if (const auto country = longest_at<MoneyCountries::all>(text_, place)) {
      found.currency = currency_in(country.row->word, MoneyName::dollar).value_or(Currency::XXX);
      found.place = country.place;
    }
    if (in) {
      const auto noun = longest_at<dollar_words>(text_, text_.after_spaces(found.place));
      if (!noun) return std::nullopt;
      found.place = noun.place;
    }
    if (bracket && found.currency == Currency::XXX)
      if (const auto code = code_at(found.place); code && code->scale == 0) found = *code;
    const bool ends = bracket ? text_.at(found.place).value == U')' : nouns_.ends_phrase(found.place);
    if (found.currency == Currency::XXX || !ends) return std::nullopt;
    if (bracket) ++found.place;
    found.code = false;
    found.country = true;
    return found;
  }

  /// Cents whose dollar a letter before the figure names: "A14.5¢", "US4.2 cents". The place of the letter, and the
  /// currency behind the figure.
  struct LetteredCents {
    std::size_t begin;
    CurrencyAt after;
  };

  [[nodiscard]] constexpr std::optional<LetteredCents> lettered_cents(const Number& number) const noexcept {
    const auto letter = longest_before<letters_of_dollars>(text_, number.begin);
    if (!letter || !stands_free(letter.place)) return std::nullopt;
    auto cents = after(number);
    if (!cents || !cents->minor) return std::nullopt;
    cents->currency = letter.row->currency;
    return LetteredCents{letter.place, *cents};
  }

  /// The country of a shared dollar sign that stands before it: "Jamaican $40 million", "JMD$40 million".
  [[nodiscard]] constexpr std::optional<CurrencyAt> country_before_sign(std::size_t place) const noexcept {
    const auto end = text_.before_spaces(place);
    const auto last = text_.before(end).value;
    if (!is_latin(last) && last != U'.' && last != U'-') return std::nullopt;
    if (auto code = code_ending(end); code && code->scale == 0) {
      if (code->currency == Currency::TOP) {  // "Tonga will pay TOP $5m", "SALES TOP $5M"
        code->doubtful = true;
        return code;
      }
      if (is_named(MoneyName::dollar, code->currency) || is_named(MoneyName::peso, code->currency)
          || base_parts::contains(signed_as_dollars, code->currency))
        return code;
    }
    if (const auto of_prefix = prefix_of_dollar(end, place)) return of_prefix;
    if (end == place) return std::nullopt;
    const auto country = longest_before<MoneyCountries::all>(text_, end);
    const auto currency = country ? currency_in(country.row->word, MoneyName::dollar) : std::nullopt;
    if (currency && is_capital(text_.at(country.place).value)) return CurrencyAt{*currency, country.place};
    const auto other = longest_before<other_dollars>(text_, end);
    if (!other || !is_capital(text_.at(other.place).value)) return std::nullopt;
    CurrencyAt found{readings_.dollar, other.place};
    found.doubtful = true;
    return found;
  }

  /// The short name of a country that ends at `end` before the dollar sign at `sign`: "AU $5m", "HK-$5m", "It paid
  /// A $5m". A word as well, "Can", it is of nobody knows whom.
  [[nodiscard]] constexpr std::optional<CurrencyAt> prefix_of_dollar(std::size_t end, std::size_t sign) const noexcept {
    if (text_.before(end).value == U'-') --end;
    const auto prefix = longest_before<dollar_prefixes>(text_, end);
    if (!prefix || !stands_free(prefix.place) || !is_as_written(prefix.row->word, prefix.place)) return std::nullopt;
    if (end == sign && prefix.row->word != u"Mex") return std::nullopt;
    CurrencyAt found{prefix.row->currency, prefix.place};
    if (prefix.row->word.size() == 1) {
      const auto before = text_.before_spaces(prefix.place);
      const bool thing = static_cast<bool>(longest_before<lettered_things>(text_, before));
      if (thing || text_.before(prefix.place).value == U'\'') return std::nullopt;
      if (prefix.row->word == u"A" && !follows_small_word(before)) return std::nullopt;  // "A $5m deal"
    }
    found.doubtful = prefix.row->word == u"Can";
    return found;
  }

  /// The place after a sign or code that begins at `place`, where a number may begin; else `place`.
  [[nodiscard]] constexpr std::size_t after_sign(std::size_t place) const noexcept {
    if (const auto sign = longest_at<MoneySigns::all>(text_, place)) return text_.after_spaces(sign.place);
    const auto code = code_at(place);
    return code ? text_.after_spaces(code->place) : place;
  }

private:
  /// What a sign at `place` means. A letter of which no country is known means none but shillings, which are Kenyan.
  constexpr std::optional<Currency> reading_of(const MoneySign& sign, std::size_t place) const noexcept {
    if (!sign.shared) return sign.currency;
    if (*sign.shared == MoneyName::yen) return readings_.yen_sign;
    if (*sign.shared == MoneyName::pound) return currency_named(*sign.shared, readings_);
    if (*sign.shared == MoneyName::krona && readings_.crown_sign)
      return nouns_.currency_told(MoneyName::krona, place).value_or(*readings_.crown_sign);
    if (*sign.shared == MoneyName::pula) return nouns_.currency_told(MoneyName::pula, place).value_or(sign.currency);
    const auto read = nouns_.currency_of(*sign.shared, place);
    return !read && *sign.shared == MoneyName::shilling ? sign.currency : read;
  }

  /// What the text around a sign says of whose it is, and whether nothing does.
  constexpr void tell(CurrencyAt& found, const MoneySign& sign) const noexcept {
    if (sign.shared == MoneyName::dollar)
      tell_dollar(found);
    else
      found.doubtful = is_doubtful(sign, found.place);
  }

  /// A bare "$" is American, or that of the places near it, or of the one before: "A$5m ($3.3m)" converts another one.
  constexpr void tell_dollar(CurrencyAt& found) const noexcept {
    const auto place = found.place;
    if (readings_.dollar != Currency::USD || converts_other_dollar(place)) return;
    const auto nearby = dollar_nearby(text_, place);
    if (american_end_ != 0 && text_.before(place).value == U'(' && text_.before_spaces(place - 1) == american_end_) {
      found.currency = nearby.currency.value_or(Currency::USD);  // "US$1.3bn ($2.1bn)" is another dollar
      found.doubtful = !nearby.currency;
      return;
    }
    const bool american = recent().has(Currency::USD, place);
    const bool goes_on = local_end_ != 0 && place - local_end_ < most_bytes_to_next && !american;
    found.local = true;
    if (nearby.currency && !nearby.doubtful && !american)
      found.currency = *nearby.currency;
    else if (goes_on && (!nearby.currency || nearby.currency == local_))
      found.currency = local_;
    else
      found.local = false,
      found.doubtful = has_local_dollar_ || nearby.currency || follows_doubt(place) || follows_other_dollar(place);
  }

  /// Whether nothing says whose a sign is.
  constexpr bool is_doubtful(const MoneySign& sign, std::size_t place) const noexcept {
    if (sign.shared == MoneyName::cent) return nouns_.has_doubtful_cents(place);
    if (sign.shared == MoneyName::pula)
      return nouns_.currency_told(MoneyName::pula, place) && nouns_.currency_told(MoneyName::peso, place);
    return sign.shared == MoneyName::krona && !readings_.crown_sign && !nouns_.currency_told(MoneyName::krona, place);
  }

  /// Money of another name that is written with "$", too.
  static constexpr std::array signed_as_dollars{Currency::BRL, Currency::NIO, Currency::CVE,
                                                Currency::MOP, Currency::TWD, Currency::WST};

  static constexpr std::array dollars_of_others{Currency::AUD, Currency::CAD, Currency::SGD, Currency::NZD,
                                                Currency::HKD};

  /// Whether a bare "$" is what a sum in another dollar comes to: "A$5m ($3.3m)".
  constexpr bool converts_other_dollar(std::size_t place) const noexcept {
    return recent().last(place) && base_parts::any_of(dollars_of_others, [&](Currency dollar) {
             const auto end = recent().end_of(dollar, place);
             return end && *end != local_end_ && converts(*end, place);
           });
  }

  constexpr bool follows_doubt(std::size_t place) const noexcept {
    return doubted_ != 0 && place - doubted_ < most_bytes_to_next && !recent().has(Currency::USD, place);
  }

  /// Whether a bare "$" follows sums of which the sign is one, too, in the country's own papers: "S$4.5m, up from
  /// $4.1m".
  [[gnu::cold]] constexpr bool follows_other_dollar(std::size_t place) const noexcept {
    if (!recent().last(place) || recent().has(Currency::USD, place)) return false;
    return base_parts::any_of(dollars_of_others, [&](Currency dollar) {
      const auto end = recent().end_of(dollar, place);
      return end && !longest_before<MoneyNouns::all>(text_, *end);
    });
  }

  /// Whether a sum that begins at `place` converts the one that ends at `last`: "C$5m ($3.7m)", "C$5m, or about $3.7m".
  [[gnu::cold]] constexpr bool converts(std::size_t last, std::size_t place) const noexcept {
    constexpr std::size_t most_bytes = 48;
    bool links = false;
    for (; last != place && place - last <= most_bytes; last += text_.at(last).bytes) {
      const auto value = text_.at(last).value;
      if (is_digit(value) || value == U'\n') return false;
      links = links || value == U'(' || value == U'[' || value == U'=' || value == U'/'
              || (value == U' ' && longest_at<conversions>(text_, last + 1));
    }
    return links && last == place;
  }

  static constexpr bool counts_cents(const MoneySign& sign) noexcept {
    return sign.minor || (sign.shared && is_minor(*sign.shared));
  }

  /// A sign that a letter stands at: the last of a word, "for£11,250", "paidUS$45m", or one of magnitude, "k€ 350".
  [[gnu::cold]] constexpr std::optional<CurrencyAt> glued_sign(const WordMatch<MoneySign>& sign, const Number& number,
                                                               std::size_t end) const noexcept {
    const auto letter = text_.before(sign.place).value;
    if (sign.row->place != SignPlace::either || is_latin(text_.at(sign.place).value) || !is_latin(letter))
      return std::nullopt;
    const bool bare = sign.row->shared.has_value();
    const auto currency = reading_of(*sign.row, sign.place);
    if (const auto scale = scale_of(letter); currency && scale != 0 && stands_free(sign.place - 1)) {
      if (is_year(number) || number.magnitude) return std::nullopt;
      CurrencyAt found{*currency, sign.place - 1, false, bare};
      found.scale = scale;
      return found;
    }
    const auto is_small = [](char32_t value) { return is_latin(value) && !is_capital(value); };
    if (currency && is_small(letter)) {
      if (sign.row->word == u"$" && !is_plain_sum(number, *currency)) return std::nullopt;  // "echo$1"
      CurrencyAt found{*currency, sign.place, false, bare};
      found.doubtful = sign.row->word == u"$" && follows_short_name(sign.place);
      return found;
    }
    for (const auto& row : MoneySigns::all) {
      if (row.place != SignPlace::before && row.place != SignPlace::either) continue;
      if (row.word.back() != sign.row->word.back() || !is_capital(row.word.front())) continue;
      const auto begin = begin_of_word(row.word, text_, end);
      if (begin && is_small(text_.before(*begin).value) && is_plain_sum(number, row.currency))
        return CurrencyAt{row.currency, *begin};
    }
    return std::nullopt;
  }

  /// Whether a word of two or three letters ends at `end`, the first of them a capital: it may be a country's, "Ug$5m".
  constexpr bool follows_short_name(std::size_t end) const noexcept {
    auto begin = end;
    while (begin + 4 != end && is_latin(text_.before(begin).value)) --begin;
    return begin + 4 != end && begin != end && is_capital(text_.at(begin).value);
  }

  /// Whether a figure looks like money where it has no magnitude: with cents, or of ten and more.
  static constexpr bool is_plain_sum(const Number& number, Currency currency) noexcept {
    if (number.large()) return true;
    if (number.decimal) return number.last_digit == -digits(currency);
    return !number.spelled && number.figure.coefficient >= 10 && !is_year(number);
  }

  /// Whether a sign stands at `place` in the very case of its row.
  constexpr bool is_as_written(std::u16string_view word, std::size_t place) const noexcept {
    for (const auto letter : word) {
      const auto glyph = text_.at(place);
      if (glyph.value != letter) return false;
      place += glyph.bytes;
    }
    return true;
  }

  /// "C $5m" of the letter at `place`: not "Series C $5m", and behind another name nobody knows.
  [[gnu::cold]] constexpr CurrencyAt canadian(std::size_t place, std::size_t end) const noexcept {
    const auto before = text_.before_spaces(place);
    if (longest_before<lettered_things>(text_, before)) return {readings_.dollar, end - 1, false, true};
    auto word = before;
    for (int letters = 0; letters != 16 && is_latin(text_.before(word).value); ++letters) --word;
    CurrencyAt found{Currency::CAD, place};
    found.doubtful = word != before && is_capital(text_.at(word).value);
    return found;
  }

  /// A letter is a sign with thousands that are grouped or a magnitude in a word: not the width in "W1.5m". Some are
  /// with less.
  constexpr bool is_meant(const MoneySign& sign, const Number& number, std::size_t place) const noexcept {
    if (sign.shared == MoneyName::penny && !is_pence(sign, place)) return false;
    // "RS512"
    if (sign.word == u"Rs" && !number.large() && text_.at(place + 1).value == U'S' && place + 2 == number.begin)
      return false;
    if (sign.place < SignPlace::large) return sign.place != SignPlace::after;
    if (sign.place == SignPlace::exact) {
      if (!is_as_written(sign.word, place)) return false;
      if (sign.word.size() > 2 && is_latin(sign.word[2])) return true;
    }
    if (alone_) return true;
    if (number.grouped || (number.magnitude && lowered(text_.before(number.end).value) == U'n')) return true;
    if (sign.place == SignPlace::large || number.spelled || !is_written_as_money(number)) return false;
    if (number.magnitude || (number.decimal && number.last_digit == -digits(sign.currency))) return true;
    if (sign.place == SignPlace::exact && !number.decimal && is_plain_sum(number, sign.currency)) return true;
    const auto currency = reading_of(sign, place);
    return (currency && nouns_.recent().has(*currency, place))
           || longest_at<unit_links>(text_, text_.after_spaces(number.end));
  }

  /// Not the number of a thing, which has a zero before it, a letter or a hyphen behind it, or a space before it:
  /// "N029", "R4b", "GOST R 34.10-2012".
  constexpr bool is_written_as_money(const Number& number) const noexcept {
    const auto first = text_.at(number.begin);
    if (first.value == U'0' && text_.at(number.begin + first.bytes).value != U'.') return false;
    const auto next = text_.at(number.end);
    if (is_latin(next.value) || next.value == U'_' || next.value == U'\'') return false;
    if (next.value == U'-' && is_digit(text_.at(number.end + next.bytes).value) && !is_long_sign(number.begin))
      return false;
    const auto before = text_.before(number.begin).value;
    const bool short_suffix = number.magnitude && is_digit(text_.before(number.end - 1).value)
                              && lowered(text_.before(number.end).value) != U'm';
    const auto size = number.end - number.begin;
    if (short_suffix && !number.decimal && (size < 3 || size > 4)) return false;
    return before != U' ' || text_.before(number.begin - 1).value == U'.' || !is_latin(before_space(number.begin))
           || is_long_sign(number.begin);
  }

  constexpr char32_t before_space(std::size_t place) const noexcept {
    return text_.before(text_.before_spaces(place)).value;
  }

  /// Whether the letter before the space at `place` follows another one: "SR 1.61" but not "R 34.10".
  constexpr bool is_long_sign(std::size_t place) const noexcept {
    const auto end = text_.before_spaces(place);
    return is_latin(text_.before(end - text_.before(end).bytes).value);
  }

  /// "GBp" and not "GBP", which differ in the case alone.
  [[gnu::cold]] constexpr bool is_pence(const MoneySign& sign, std::size_t place) const noexcept {
    return sign.word.back() != u'p' || text_.at(place + 2).value == U'p';
  }

  /// A code with the magnitude of what follows it: "SEKm 1,412", "EUR million 12.5".
  [[gnu::cold]] constexpr std::optional<CurrencyAt> scaled_code_ending(std::size_t end) const noexcept {
    for (const auto& [word, zeros] :
         {Scale{u"m", 6}, Scale{u"mn", 6}, Scale{u"million", 6}, Scale{u"bn", 9}, Scale{u"billion", 9}}) {
      const auto begin = begin_of_word(word, text_, end);
      if (!begin) continue;
      auto code = code_ending(text_.before_spaces(*begin));
      if (!code || code->scale != 0) continue;
      code->scale = zeros;
      return code;
    }
    return std::nullopt;
  }

  struct Scale {
    std::u16string_view word;
    int zeros;
  };

  /// Whether a code that begins at `place` is the second of a pair that is quoted: "EUR/USD 1.0837".
  constexpr bool is_quoted(std::size_t place) const noexcept {
    const auto slash = text_.before(place);
    return slash.value == U'/' && code_ending(place - slash.bytes);
  }

  /// A year heads a column, in "MSEK 2025".
  static constexpr bool is_year(const Number& number) noexcept {
    return !number.large() && !number.decimal && number.figure.coefficient >= 1900 && number.figure.coefficient < 2100;
  }

  /// Whether a sign that begins at `place` is neither the end of a word nor that of another number: "5€ 10".
  constexpr bool stands_free(std::size_t place) const noexcept {
    const auto glyph = text_.before(place);
    return !is_latin(glyph.value) && !is_digit(glyph.value);
  }

  /// Whether cents may stand right behind a sign, "19€⁹⁰", rather than the mark of a note, "19€¹".
  constexpr bool has_cents_behind(std::size_t place) const noexcept {
    const auto first = text_.at(place);
    return is_raised_digit(first.value) && is_raised_digit(text_.at(place + first.bytes).value);
  }

  constexpr std::optional<CurrencyAt> sign_after(const Number& number, std::size_t place) const noexcept {
    const auto sign = longest_at<MoneySigns::all>(text_, place);
    if (sign && is_latin(text_.at(place).value) && text_.before(place).value == U'-') return std::nullopt;
    if (!sign) return std::nullopt;
    const bool stands_after =
        sign.row->place == SignPlace::after || sign.row->place == SignPlace::either
        || (sign.row->place == SignPlace::letter_either && is_plain_sum(number, sign.row->currency));
    if (!stands_after) return std::nullopt;
    // that of the next figure
    auto next = text_.after_spaces(sign.place);
    if (const auto opens = text_.at(next).value; opens == U'(' || opens == U'-') next = text_.after_spaces(next + 1);
    if (is_digit(text_.at(next).value) || has_cents_behind(sign.place)) return std::nullopt;
    if (is_latin(text_.at(sign.place).value) && !is_latin(text_.before(sign.place).value)) return std::nullopt;
    const auto currency = reading_of(*sign.row, place);
    if (!currency) return std::nullopt;
    CurrencyAt found{*currency, place, counts_cents(*sign.row)};
    tell(found, *sign.row);
    found.place = sign.place;
    found.code = is_latin(text_.at(place).value) && !sign.row->shared;  // "¥5 RMB"
    return found;
  }

  constexpr std::optional<CurrencyAt> code_after(const Number& number, std::size_t place) const noexcept {
    auto code = code_at(place);
    if (!code || !is_meant(code->currency, number, place) || is_digit(text_.at(code->place).value)) return std::nullopt;
    if (const auto cents = longest_at<cent_words>(text_, text_.after_spaces(code->place))) {  // "412.5 ZAR cents"
      code->place = cents.place;
      code->minor = true;
    }
    const auto slash = text_.at(code->place);
    return slash.value == U'/' && code_at(code->place + slash.bytes) ? std::nullopt : code;
  }

  constexpr std::optional<CurrencyAt> code_at(std::size_t place) const noexcept {
    char letters[3]{};
    const auto scale = scale_of(text_.at(place).value);
    if (scale != 0 && is_capital(text_.at(place + 3).value)) {
      auto scaled = CurrencyReader::code_at(place + 1);
      if (!scaled || !base_parts::contains(scaled_codes, scaled->currency)) return std::nullopt;
      scaled->scale = scale;
      return scaled;
    }
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
    if (!currency) return std::nullopt;
    CurrencyAt code{*currency, place, false, false, true};
    // that of the cedi until 2007, which papers write of the new one, of ten thousand old ones
    code.doubtful = *currency == Currency::GHC && !alone_;
    if (stands_free(place)) return code;
    const auto letter = text_.before(place);
    code.scale = scale_of(letter.value);
    code.place -= letter.bytes;
    const bool scaled = code.scale != 0 && base_parts::contains(scaled_codes, *currency) && stands_free(code.place);
    return scaled ? std::optional{code} : std::nullopt;
  }

  /// The zeros of the letter before a code: "MSEK" and "mSEK" count millions, "TEUR" and "kEUR" thousands.
  static constexpr int scale_of(char32_t letter) noexcept {
    return letter == U'M' || letter == U'm' ? 6 : letter == U'T' || letter == U'k' || letter == U'K' ? 3 : 0;
  }

  constexpr bool is_meant(Currency currency, const Number& number, std::size_t place) const noexcept {
    if (currency == Currency::XXX || currency == Currency::XTS) return false;
    if (nouns_.recent().has(currency, place)) return true;
    // "SAR 1.61", "CAD 0.0583"
    if (number.decimal && number.last_digit <= -2 && digits(currency) == 2) return true;
    return alone_ || number.large() || !base_parts::contains(wordlike_codes, currency);
  }

  static constexpr std::size_t most_bytes_to_next = 600;

  static constexpr PhraseStart in_words[]{{u"in"}};
  static constexpr PhraseStart cent_words[]{{u"cents"}};
  static constexpr PhraseStart dollar_words[]{{u"dollars"}, {u"dollar"}};

  /// Those whose own money has the sign "$" as well.
  static constexpr PhraseStart other_dollars[]{
      {u"mexican"},   {u"argentine"}, {u"argentinian"}, {u"chilean"},   {u"colombian"}, {u"uruguayan"}, {u"cuban"},
      {u"dominican"}, {u"zimbabwe"},  {u"zimbabwean"},  {u"barbados"},  {u"barbadian"}, {u"bahamian"},  {u"belizean"},
      {u"bermudian"}, {u"guyanese"},  {u"surinamese"},  {u"caribbean"}, {u"cayman"},    {u"nicaraguan"}};

  static constexpr PhraseStart conversions[]{{u"or"}, {u"equivalent"}, {u"equal"}, {u"worth"}};

  /// Whether a word in small letters ends at `end`, so that a sentence goes on.
  constexpr bool follows_small_word(std::size_t end) const noexcept {
    auto place = end;
    while (is_latin(text_.before(place).value) && !is_capital(text_.before(place).value)) --place;
    return place != end && !is_latin(text_.before(place).value);
  }

  struct DollarLetter {
    std::u16string_view word;
    Currency currency;
  };

  static constexpr DollarLetter dollar_prefixes[]{
      {u"AU", Currency::AUD},   {u"Aust", Currency::AUD}, {u"Aus", Currency::AUD},    {u"A", Currency::AUD},
      {u"Can", Currency::CAD},  {u"Cdn", Currency::CAD},  {u"HK", Currency::HKD},     {u"H.K.", Currency::HKD},
      {u"N.Z.", Currency::NZD}, {u"S", Currency::SGD},    {u"S'pore", Currency::SGD}, {u"Sing", Currency::SGD},
      {u"R", Currency::BRL},    {u"Mex", Currency::MXN}};

  static constexpr DollarLetter letters_of_dollars[]{{u"A", Currency::AUD},  {u"US", Currency::USD},
                                                     {u"NZ", Currency::NZD}, {u"HK", Currency::HKD},
                                                     {u"C", Currency::CAD},  {u"S", Currency::SGD}};

  /// What is told apart by letters: "Series C $5m".
  static constexpr PhraseStart lettered_things[]{
      {u"series"}, {u"class"}, {u"round"}, {u"tranche"}, {u"plan"},    {u"phase"},     {u"grade"},    {u"category"},
      {u"group"},  {u"type"},  {u"part"},  {u"option"},  {u"vitamin"}, {u"hepatitis"}, {u"schedule"}, {u"model"}};

  /// What stands behind a price: a letter before it is a sign of money then.
  static constexpr PhraseStart unit_links[]{{u"per"},
                                            {u"apiece"},
                                            {u"each"},
                                            {u"an hour"},
                                            {u"a litre"},
                                            {u"a kilo"},
                                            {u"a kg"},
                                            {u"a month"},
                                            {u"a day"},
                                            {u"a share"},
                                            {u"a barrel"},
                                            {u"a head"},
                                            {u"a bag"},
                                            {u"/kg"},
                                            {u"/litre"},
                                            {u"/liter"},
                                            {u"/share"},
                                            {u"a night"},
                                            {u"to the dollar"},
                                            {u"to the US dollar"},
                                            {u"against the dollar"},
                                            {u"against the US dollar"},
                                            {u"a tonne"},
                                            {u"a liter"}};

  const Text& text_;
  const CurrencyReadings& readings_;
  MoneyNounReader<Text> nouns_;
  bool alone_;
  bool has_local_dollar_;  // by the dateline
  Currency local_{};       // what the last bare "$" was read as, where places told
  std::size_t local_end_ = 0;
  std::size_t american_end_ = 0;  // of the last sum whose sign says that it is American
  std::size_t doubted_ = 0;       // where the last sum ends of whose "$" nobody knows whose it is
};

}  // namespace newsgraph::inline v0_1::prose_parts
