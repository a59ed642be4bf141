// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/prose/amounts/amount_figures.hpp>
#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/currencies/currency_signs.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>
#include <newsgraph/prose/qualifiers/trade_words.hpp>
#include <newsgraph/prose/words/byte_scan.hpp>
#include <newsgraph/prose/words/word_heads.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
    if (number.scale >= 4 || number.spelled || figures.negative) return false;
    if (is_close_to_last(figures, begin) || follows_subject(begin, figures.currency)) return true;
    if (figures.currency == Currency::KRW) {
      const bool usual =
          number.figure.exponent == 0 && number.figure.coefficient >= 700 && number.figure.coefficient < 2000;
      if (number.decimal && (follows_money(begin) || follows_rate(begin))) return true;
      if (!number.decimal && !usual) return false;
      const auto around = before(begin, figures.currency);
      return around.exchange || (number.decimal && around.code);
    }
    if (!number.decimal && (!number.grouped || is_dear(figures.currency))) return false;
    const auto around = before(begin, figures.currency);
    const bool fine = figures.finer_than_minor_units();
    return (fine && (around.exchange || around.money || follows_rate(begin)))
           || (around.money && (around.trading || around.exchange))
           || (around.exchange && number.decimal && !is_dear(figures.currency));
  }

  /// The currency that a clause before `place` is on: "The lira stood at 35.36 to the dollar". Of those that are quoted
  /// the other way round nobody is sure. `named`: what a name means that has no country.
  template <class Named>
  [[nodiscard]] constexpr std::optional<Currency> subject_before(std::size_t place, const Named& named) const noexcept {
    const auto bytes = text_.text();
    const auto from = place;
    for (bool trades = false; place != 0 && from - place != most_bytes_to_subject;) {
      const auto byte = static_cast<unsigned char>(bytes[--place]);
      if (byte == '\n' || byte == ';' || (byte == '.' && bytes[place + 1] == ' ')) break;
      if (!is_latin(byte) || (place != 0 && is_latin(static_cast<unsigned char>(bytes[place - 1])))) continue;
      if (heads_of_rates.rule_out(bytes, place)) continue;
      const auto word = longest_at<rate_words>(text_, place);
      if (!word) {
        trades = trades || longest_at<trade_words>(text_, place);
        continue;
      }
      const auto name = word.row->name;
      if (word.row->kind != RateWordKind::money) continue;
      const bool unsure =
          name == MoneyName::cent || name == MoneyName::dollar || name == MoneyName::euro || name == MoneyName::pound;
      if (unsure || !trades) break;
      const auto country = longest_before<MoneyCountries::all>(text_, text_.before_spaces(place));
      const auto currency = country ? currency_in(country.row->word, name) : std::nullopt;
      return currency ? currency : named(name, place);
    }
    return std::nullopt;
  }

  /// A rate was found that ends there.
  constexpr void remember(Currency currency, const StatedDecimal& rate, std::size_t end) noexcept {
    last_ = Last{currency, rate.value(), end, rate.place()};
  }

private:
  static constexpr int most_glyphs_before_rate = 80;
  static constexpr std::size_t most_bytes_to_next = 500;
  static constexpr std::size_t most_bytes_to_subject = 64;

  /// Whether a unit of most others costs less than a hundred of it, so that what others cost in it has decimals.
  static constexpr bool is_dear(Currency currency) noexcept {
    using enum Currency;
    return currency == USD || currency == EUR || currency == GBP || currency == CHF || currency == CAD
           || currency == AUD;
  }

  struct Last {
    Currency currency;
    Decimal rate;
    std::size_t end;
    std::optional<int> place;  // of its last digit
  };

  /// What a word near a rate is.
  enum class RateWordKind : std::uint8_t { money, exchange, trading };

  struct RateWord {
    std::u16string_view word;
    RateWordKind kind;
    MoneyName name = MoneyName::cent;  // of money; of a nickname none
  };

  /// Within a twentieth of it.
  constexpr bool is_close_to_last(const AmountFigures& figures, std::size_t begin) const noexcept {
    if (!last_ || last_->currency != figures.currency || begin < last_->end || begin - last_->end > most_bytes_to_next)
      return false;
    const auto figure = figures.decimal_of(figures.first);
    const auto apart = figure ? difference(*figure, last_->rate) : std::nullopt;
    const auto twenty = apart ? product(apart->negative() ? -*apart : *apart, Decimal{20}) : std::nullopt;
    if (!twenty || *twenty >= last_->rate) return false;
    const bool same_place = last_->place == figures.first.last_digit;
    return last_->rate > Decimal{50} || (same_place && (figures.first.last_digit <= -4 || follows_rate(begin)));
  }

  /// Whether a rate stands in the sentence before.
  constexpr bool follows_rate(std::size_t begin) const noexcept {
    constexpr std::size_t most_bytes = 100;
    if (!last_ || begin < last_->end || begin - last_->end > most_bytes) return false;
    const auto between = text_.text().substr(last_->end, begin - last_->end);
    return between.find(". ") == between.npos && between.find('\n') == between.npos;
  }

  /// Whether the name of other money, which nothing counts, stands right before a figure, as in a column: "미국 달러
  /// 1,380.50원", "일본 엔(100) 920.33원".
  constexpr bool follows_money(std::size_t place) const noexcept {
    place = text_.before_spaces(place);
    if (text_.before(place).value == U')')
      for (--place; is_digit(text_.before(place).value) || text_.before(place).value == U'(';) --place;
    if (!is_hangul(text_.before(place).value)) return false;
    const auto noun = longest_before<MoneyNouns::all>(text_, place);
    if (!noun || noun.row->name == MoneyName::won || noun.row->name == MoneyName::dong) return false;
    const auto counted = text_.before(text_.before_spaces(noun.place)).value;
    return !is_digit(counted) && korean_numeral(counted).kind == KoreanNumeralKind::none;
  }

  /// Whether a figure is said of another currency with but a verb and the like between: "the euro cost 401 forints",
  /// "the pound sterling stayed at N1,985"; or stands in a row that is called by it: "US dollar: Rs 278.45".
  constexpr bool follows_subject(std::size_t place, Currency currency) const noexcept {
    constexpr int most_words = 6;
    const auto bytes = text_.text();
    for (int words = 0; words != most_words; ++words) {
      const auto end = text_.before_spaces(place);
      place = words == 0 && text_.before(end).value == U':' ? end - 1 : end;
      const auto word_end = place;
      place = ByteScan::begin_of_letters(bytes, place, 0);
      if (place == word_end || heads_before_rates.rule_out(bytes, place)) return false;
      if (longest_at<links_to_rates>(text_, place) || longest_at<trade_words>(text_, place)) continue;
      const auto word = longest_at<rate_words>(text_, place);
      if (!word || word.row->kind != RateWordKind::money || word.place != word_end) return false;
      return !longest_at<words_besides>(text_, place) && is_other_money(*word.row, place, currency)
             && (words == 0 ? begins_row(place) : begins_subject(place));
    }
    return false;
  }

  /// Whether the money at `place` is spoken of by itself: "the euro", "Sterling", "US dollar".
  constexpr bool begins_subject(std::size_t place) const noexcept {
    const auto before = text_.before_spaces(place);
    return is_capital(text_.at(place).value) || longest_before<articles>(text_, before)
           || longest_before<MoneyCountries::all>(text_, before) || longest_before<rate_words>(text_, before);
  }

  /// Whether the money at `place` is the first word of a line or cell.
  constexpr bool begins_row(std::size_t place) const noexcept {
    const auto country = longest_before<MoneyCountries::all>(text_, text_.before_spaces(place));
    const auto sterling = longest_before<sterlings>(text_, text_.before_spaces(place));
    const auto begin = country ? country.place : sterling ? sterling.place : place;
    const auto before = text_.before(text_.before_spaces(begin)).value;
    return before == 0 || before == U'\n' || before == U'|' || before == U',' || before == U';';
  }

  constexpr bool is_other_money(const RateWord& row, std::size_t place, Currency currency) const noexcept {
    const auto country = longest_before<MoneyCountries::all>(text_, text_.before_spaces(place));
    return currency_of(row, country) != currency;
  }

  /// What stands before the figure in the line.
  struct Around {
    bool money = false;     // another one, which no figure counts
    bool exchange = false;  // a word for rates
    bool trading = false;   // a word of trading at the other money or behind it
    bool code = false;      // that of another one
  };

  constexpr Around before(std::size_t place, Currency currency) const noexcept {
    Around found;
    const auto bytes = text_.text();
    const auto byte = [bytes](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    constexpr std::size_t most_letters = most_glyphs_before_rate + 1;
    for (int glyphs = 0; place != 0 && glyphs < most_glyphs_before_rate;) {
      const auto end = place--;
      if ((byte(place) & 0xc0U) != 0x80) ++glyphs;
      const bool hangul = byte(place) >= 0xea && byte(place) <= 0xed;
      if (is_latin(byte(place))) {
        place = ByteScan::begin_of_letters(bytes, place, end - (std::min)(end, most_letters));
        glyphs += static_cast<int>(end - place) - 1;
        if (glyphs > most_glyphs_before_rate) break;
      } else if (!hangul) {
        if (byte(place) == '\n' || byte(place) == ';' || (byte(place) == '$' && found.money)) break;
        continue;
      }
      if (is_capital(byte(place)) && is_pair_with(place, currency)) found.exchange = found.money = true;
      if (currency == Currency::KRW && is_capital(byte(place))) found.code = found.code || is_code(place);
      if (heads_of_rates.rule_out(bytes, place)) continue;
      const auto word = longest_at<rate_words>(text_, place);
      if (!word) {
        if (longest_at<trade_words>(text_, place)) found.trading = true;
        continue;
      }
      const auto& row = *word.row;
      const auto before = text_.before(place).value;
      if (row.kind == RateWordKind::exchange) found.exchange = true;
      if (row.kind == RateWordKind::trading) found.trading = true;
      if (row.kind != RateWordKind::money || found.money) continue;
      const auto article = text_.before(text_.before_spaces(place)).value;
      const auto country = longest_before<MoneyCountries::all>(text_, text_.before_spaces(place));
      const bool glued = hangul && ((is_hangul(before) && !country) || is_digit(before));
      const bool counted = is_digit(article) || glued;
      const bool weight = row.name == MoneyName::pound && (article == U'a' || article == U'r');
      const bool paid_in{longest_before<in_words>(text_, text_.before_spaces(place))};
      if (counted || weight || paid_in || is_compound(row, word.place) || currency_of(row, country) == currency)
        continue;
      found.money = true;
      if (row.word.back() == u'화' || longest_before<buying>(text_, text_.before_spaces(place))) found.trading = true;
    }
    return found;
  }

  /// Whether a word of money is but a part of what its sentence is on: "the euro zone", "the real cost".
  constexpr bool is_compound(const RateWord& row, std::size_t end) const noexcept {
    const auto next = longest_at<compounds>(text_, text_.after_spaces(end));
    return next && (!next.row->money || row.name == MoneyName::real);
  }

  /// Whether a code of another currency stands at `place`, which is no word besides.
  constexpr bool is_code(std::size_t place) const noexcept {
    const auto letters = text_.text().substr(place, 3);
    const auto currency = parse<Currency>(letters);
    return currency && *currency != Currency::KRW && !is_latin(text_.at(place + 3).value)
           && !base_parts::contains(wordlike_codes, *currency);
  }

  /// Whether a pair of codes that is quoted stands at `place`, of which this currency is one: "USD/JPY".
  constexpr bool is_pair_with(std::size_t place, Currency currency) const noexcept {
    const auto letters = text_.text().substr(place, 7);
    if (letters.size() != 7 || letters[3] != '/') return false;
    const auto first = parse<Currency>(letters.substr(0, 3));
    const auto second = parse<Currency>(letters.substr(4));
    return first && second && (*first == currency || *second == currency);
  }

  /// What a word of money means, with the country before it; nothing of a nickname.
  static constexpr std::optional<Currency> currency_of(const RateWord& row,
                                                       const WordMatch<MoneyCountry>& country) noexcept {
    if (row.name == MoneyName::cent) return std::nullopt;
    if (country)
      if (const auto currency = currency_in(country.row->word, row.name)) return currency;
    return currency_named(row.name, CurrencyReadings{});
  }

  struct Buying {
    std::u16string_view word;
  };

  static constexpr UnitWord in_words[]{{u"in"}};
  static constexpr UnitWord articles[]{{u"the"}, {u"one"}, {u"a"}, {u"1"}};
  static constexpr UnitWord sterlings[]{{u"sterling"}, {u"pound"}};
  /// Words that mean more than the money.
  static constexpr UnitWord words_besides[]{{u"real"}, {u"crown"}, {u"kiwi"}, {u"aussie"}};
  /// What stands between a currency and what it costs, besides words of trading.
  static constexpr UnitWord links_to_rates[]{
      {u"at"},      {u"to"},         {u"for"},      {u"was"},     {u"is"},       {u"were"},     {u"of"},
      {u"a"},       {u"an"},         {u"the"},      {u"record"},  {u"high"},     {u"low"},      {u"stayed"},
      {u"stays"},   {u"remained"},   {u"worth"},    {u"hit"},     {u"hits"},     {u"touched"},  {u"reached"},
      {u"passed"},  {u"crossed"},    {u"topped"},   {u"broke"},   {u"breached"}, {u"now"},      {u"still"},
      {u"briefly"}, {u"just"},       {u"only"},     {u"about"},   {u"around"},   {u"nearly"},   {u"almost"},
      {u"roughly"}, {u"over"},       {u"under"},    {u"above"},   {u"below"},    {u"more"},     {u"less"},
      {u"than"},    {u"past"},       {u"beyond"},   {u"through"}, {u"from"},     {u"went"},     {u"goes"},
      {u"hands"},   {u"registered"}, {u"recorded"}, {u"posted"},  {u"buying"},   {u"slightly"}, {u"sharply"},
      {u"steady"},  {u"back"},       {u"near"}};
  /// Those that are marked are so behind "real" alone.
  static constexpr UnitWord compounds[]{
      {u"bond"},        {u"bonds"},        {u"zone"},        {u"area"},         {u"store"},
      {u"stores"},      {u"shop"},         {u"shops"},       {u"debt"},         {u"notes"},
      {u"loan"},        {u"loans"},        {u"tranche"},     {u"deposit"},      {u"sales"},
      {u"deposits"},    {u"cost", true},   {u"costs", true}, {u"price", true},  {u"prices", true},
      {u"value", true}, {u"estate", true}, {u"terms", true}, {u"income", true}, {u"wages", true}};

  static constexpr Buying buying[]{{u"bought"}, {u"buy"}, {u"buys"}, {u"buying"}, {u"sold"}, {u"sell"}, {u"selling"}};

  static constexpr RateWord rate_words[]{
      // clang-format off
      {u"환율", RateWordKind::exchange}, {u"원/달러", RateWordKind::exchange}, {u"원·달러", RateWordKind::exchange}, {u"원달러", RateWordKind::exchange},
      {u"달러/원", RateWordKind::exchange}, {u"달러-원", RateWordKind::exchange}, {u"역외시장", RateWordKind::exchange}, {u"달러·원", RateWordKind::exchange}, {u"원화값", RateWordKind::exchange}, {u"현물환", RateWordKind::exchange}, {u"ndf", RateWordKind::exchange}, {u"매매기준율", RateWordKind::exchange}, {u"기준율", RateWordKind::exchange}, {u"exchange rate", RateWordKind::exchange},
      {u"official rate", RateWordKind::exchange}, {u"selling rate", RateWordKind::exchange}, {u"buying rate", RateWordKind::exchange}, {u"fixing", RateWordKind::exchange}, {u"parallel market", RateWordKind::exchange}, {u"interbank", RateWordKind::exchange},
      {u"dollar", RateWordKind::money, MoneyName::dollar}, {u"dollars", RateWordKind::money, MoneyName::dollar},
      {u"euro", RateWordKind::money, MoneyName::euro}, {u"euros", RateWordKind::money, MoneyName::euro},
      {u"yen", RateWordKind::money, MoneyName::yen}, {u"pound", RateWordKind::money, MoneyName::pound},
      {u"sterling", RateWordKind::money, MoneyName::pound}, {u"won", RateWordKind::money, MoneyName::won},
      {u"yuan", RateWordKind::money, MoneyName::yuan}, {u"renminbi", RateWordKind::money, MoneyName::yuan},
      {u"rupee", RateWordKind::money, MoneyName::rupee}, {u"ruble", RateWordKind::money, MoneyName::ruble},
      {u"rouble", RateWordKind::money, MoneyName::ruble}, {u"lira", RateWordKind::money, MoneyName::lira},
      {u"peso", RateWordKind::money, MoneyName::peso}, {u"rand", RateWordKind::money, MoneyName::rand},
      {u"naira", RateWordKind::money, MoneyName::naira}, {u"franc", RateWordKind::money, MoneyName::franc},
      {u"baht", RateWordKind::money, MoneyName::baht}, {u"ringgit", RateWordKind::money, MoneyName::ringgit},
      {u"rupiah", RateWordKind::money, MoneyName::rupiah}, {u"loonie", RateWordKind::money},
      {u"aussie", RateWordKind::money}, {u"kiwi", RateWordKind::money}, {u"greenback", RateWordKind::money, MoneyName::dollar},
      {u"zloty", RateWordKind::money, MoneyName::zloty},
      {u"forint", RateWordKind::money, MoneyName::forint},
      {u"koruna", RateWordKind::money, MoneyName::koruna},
      {u"krona", RateWordKind::money, MoneyName::krona},
      {u"krone", RateWordKind::money, MoneyName::krone},
      {u"crown", RateWordKind::money, MoneyName::krona},
      {u"shekel", RateWordKind::money, MoneyName::shekel},
      {u"dirham", RateWordKind::money, MoneyName::dirham},
      {u"riyal", RateWordKind::money, MoneyName::riyal},
      {u"rial", RateWordKind::money, MoneyName::rial},
      {u"dinar", RateWordKind::money, MoneyName::dinar},
      {u"real", RateWordKind::money, MoneyName::real},
      {u"cedi", RateWordKind::money, MoneyName::cedi},
      {u"shilling", RateWordKind::money, MoneyName::shilling},
      {u"hryvnia", RateWordKind::money, MoneyName::hryvnia},
      {u"tenge", RateWordKind::money, MoneyName::tenge},
      {u"taka", RateWordKind::money, MoneyName::taka},
      {u"kyat", RateWordKind::money, MoneyName::kyat},
      {u"dong", RateWordKind::money, MoneyName::dong},
      {u"leu", RateWordKind::money, MoneyName::leu},
      {u"birr", RateWordKind::money, MoneyName::birr},
      {u"kwacha", RateWordKind::money, MoneyName::kwacha},
      {u"common currency", RateWordKind::money, MoneyName::euro}, {u"single currency", RateWordKind::money, MoneyName::euro},
      {u"달러", RateWordKind::money, MoneyName::dollar}, {u"달러화", RateWordKind::money, MoneyName::dollar},
      {u"유로", RateWordKind::money, MoneyName::euro}, {u"유로화", RateWordKind::money, MoneyName::euro},
      {u"엔화", RateWordKind::money, MoneyName::yen}, {u"위안", RateWordKind::money, MoneyName::yuan},
      {u"위안화", RateWordKind::money, MoneyName::yuan}, {u"파운드", RateWordKind::money, MoneyName::pound},
      {u"파운드화", RateWordKind::money, MoneyName::pound}, {u"루블화", RateWordKind::money, MoneyName::ruble},
      {u"추락", RateWordKind::trading},
      {u"하락", RateWordKind::trading}, {u"급락", RateWordKind::trading}, {u"급등", RateWordKind::trading},
      {u"상승", RateWordKind::trading}, {u"년만에", RateWordKind::trading}, {u"년 만에", RateWordKind::trading},
      {u"약세", RateWordKind::trading}, {u"강세", RateWordKind::trading}, {u"거래", RateWordKind::trading},
      {u"개월 만에", RateWordKind::trading},
      // clang-format on
  };

  static constexpr auto heads_of_rates = [] {
    WordHeads heads;
    heads.add_all(rate_words);
    heads.add_all(trade_words);
    return heads;
  }();

  static constexpr auto heads_before_rates = [] {
    auto heads = heads_of_rates;
    heads.add_all(links_to_rates);
    return heads;
  }();

  const Text& text_;
  std::optional<Last> last_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
