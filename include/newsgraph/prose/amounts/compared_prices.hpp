// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amount_mention.hpp>
#include <newsgraph/prose/amounts/amount_figures.hpp>
#include <newsgraph/prose/numbers/digits.hpp>
#include <newsgraph/prose/qualifiers/qualifiers.hpp>
#include <newsgraph/prose/qualifiers/unit_words.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// Tells prices by the one before them in the sentence that they are compared with: "$11.40 a kilo, from $11.85 a week
/// earlier", "CHF 3.20 per share (previous year: CHF 2.90)", "주당 0.42달러로 전년 동기의 0.31달러에서".
template <class Text>
class ComparedPrices {
public:
  constexpr explicit ComparedPrices(const Text& text) noexcept : text_{text} {}

  /// A price for one unit, not for a time, was found; `from`: it moves from there.
  constexpr void remember(const AmountMention& mention, bool from) noexcept {
    if (mention.kind != MentionKind::price || !mention.price) return;
    if (const auto time = longest_at<times>(text_, mention.unit_begin); time && time.place == mention.unit_end) return;
    before_last_ = last_;
    last_ = Last{mention.currency, *mention.price, mention.end, mention.unit_begin, mention.unit_end, from};
  }

  /// Makes `found`, the words before a figure that ends at `end`, say that it is such a price.
  constexpr void take(const AmountFigures& figures, std::size_t end, Qualifiers& found) const noexcept {
    if (last_) take_from(*last_, figures, end, found);
    if (before_last_ && !found.per_unit) take_from(*before_last_, figures, end, found);
  }

private:
  struct Last {
    Currency currency;
    StatedDecimal price;
    std::size_t end;
    std::size_t unit_begin;
    std::size_t unit_end;
    bool from;
  };

  constexpr void take_from(const Last& last, const AmountFigures& figures, std::size_t end,
                           Qualifiers& found) const noexcept {
    if (figures.currency != last.currency || found.place < last.end || found.place - last.end > most_bytes) return;
    if (moves_price(last, figures, found) || is_reached_in_korean(last, found)
        || (is_of_size(last, figures) && is_next_of_list(last, figures, found)))
      return found.set_unit(false, last.unit_begin, last.unit_end);
    if (is_of_size(last, figures) && is_compared(last, figures, found, end) && stays_in_sentence(last.end, found.place))
      found.set_unit(false, last.unit_begin, last.unit_end);
  }

  /// By how much the price moved: "at $87.42 a barrel, up 68 cents", "A$358/t, up A$4.50".
  constexpr bool moves_price(const Last& last, const AmountFigures& figures, const Qualifiers& found) const noexcept {
    constexpr std::size_t most_bytes_to_move = 24;
    const auto figure = figures.decimal_of(figures.first);
    if (!figure || *figure >= last.price.value()) return false;
    return found.from && found.place - last.end <= most_bytes_to_move && stays_in_sentence(last.end, found.place)
           && bytes_between(last.end, found.place).find_first_of("0123456789") == std::string_view::npos;
  }

  /// "톤당 42달러(1.8%) 상승한 2,415달러".
  constexpr bool is_reached_in_korean(const Last& last, const Qualifiers& found) const noexcept {
    constexpr std::size_t most_bytes_to_level = 40;
    return found.place - last.end <= most_bytes_to_level
           && longest_before<korean_moves>(text_, text_.before_spaces(found.place));
  }

  /// Whether the price stands before in a list of names and prices: "Petrol Rs 104.21 and Diesel Rs 92.15", "전북
  /// 1715원, 광주 1717원".
  constexpr bool is_next_of_list(const Last& last, const AmountFigures& figures,
                                 const Qualifiers& found) const noexcept {
    constexpr std::size_t most_bytes_of_name = 48;
    if (figures.first.scale >= (figures.currency == Currency::KRW ? 8 : 6)
        || last.price.place() != figures.first.last_digit)
      return false;
    if (!longest_at<list_units>(text_, last.unit_begin)) return false;
    const auto begin = (std::max)(last.end, last.unit_end);
    if (begin > found.place || found.place - begin > most_bytes_of_name) return false;
    int words = 0;
    bool parted = false;
    for (auto place = begin; place < found.place; place += text_.at(place).bytes) {
      const auto value = text_.at(place).value;
      if (value == U',' || value == U';' || value == U'/' || value == U'·' || value == U'(') parted = true;
      if (value == U'\n' || value == U'.' || value == U'?' || value == U'!') return false;
      const auto before = text_.before(place).value;
      if (joins(before, value) || !(is_latin(value) || is_hangul(value))) continue;
      if (longest_at<list_links>(text_, place))
        parted = true;
      else if (is_latin(value) && longest_at<clause_words>(text_, place))
        return false;
      else
        ++words;
    }
    return parted && words != 0 && words <= 4;
  }

  constexpr std::string_view bytes_between(std::size_t begin, std::size_t end) const noexcept {
    return text_.text().substr(begin, end - begin);
  }

  /// Without the sign of a loss.
  static constexpr std::optional<Decimal> magnitude_of(std::optional<Decimal> value) noexcept {
    return value && value->negative() ? std::optional{-*value} : value;
  }

  /// Within three times the price, either way; of a few dollars and cents within ten.
  static constexpr bool is_of_size(const Last& last, const AmountFigures& figures) noexcept {
    const auto figure = magnitude_of(figures.decimal_of(figures.first));
    const auto price = *magnitude_of(last.price.value());
    const bool of_few = figures.first.last_digit == -2 && last.price.place() == -2 && price < Decimal{10} && figure
                        && *figure < Decimal{10};
    const Decimal most_times{of_few ? 10 : 3};
    const auto most = product(price, most_times);
    const auto thrice = figure ? product(*figure, most_times) : std::nullopt;
    return most && thrice && *figure < *most && price < *thrice;
  }

  /// By a word shortly before the figure, or by one of another time behind it; a figure with as many decimals also by
  /// the level that it has: "copper ended at $4.12 a pound and tin at $15.60".
  constexpr bool is_compared(const Last& last, const AmountFigures& figures, const Qualifiers& found,
                             std::size_t end) const noexcept {
    if (longest_at<words_after>(text_, text_.after_spaces(end))) return true;
    if (found.from || moves_in_korean(last.end, end)) return true;
    const auto begin = text_.before_spaces(found.place);
    if (follows_year(begin) || is_next_cell(last.end, found.place)) return true;
    const bool same_digits = figures.first.decimal && last.price.place() == figures.first.last_digit;
    if ((last.from || same_digits) && longest_before<levels>(text_, begin)) return true;
    const auto bytes = text_.text();
    for (auto place = begin; place > last.end && begin - place != most_bytes_to_word;) {
      const auto byte = static_cast<unsigned char>(bytes[--place]);
      if (is_digit(byte)) break;
      const bool hangul = byte >= 0xea && byte <= 0xed;
      if (!hangul && !is_latin(byte)) continue;
      if (!joins(text_.before(place).value, text_.at(place).value) && longest_at<comparisons>(text_, place))
        return true;
    }
    return false;
  }

  /// "8천원에서 1만2천원으로".
  constexpr bool moves_in_korean(std::size_t from, std::size_t to) const noexcept {
    return longest_at<starts>(text_, from) && longest_at<goals>(text_, to);
  }

  /// Whether nothing but what parts cells lies between, a tab or a bar, or an arrow: "per kg | Ksh 85 | Ksh 92".
  constexpr bool is_next_cell(std::size_t place, std::size_t end) const noexcept {
    if (bytes_between(place, end) == "→" || bytes_between(place, end) == "->") return true;
    if (place < end && text_.after_spaces(place) == end && text_.at(end).value == U'$') return true;  // "$ 0.31 $ 0.18"
    bool parts = false;
    for (; place < end; ++place) {
      const auto byte = text_.text()[place];
      if (byte != ' ' && byte != '\t' && byte != '|') return false;
      parts = parts || byte != ' ';
    }
    return parts;
  }

  /// "(2023: ".
  constexpr bool follows_year(std::size_t place) const noexcept {
    return place > 5 && text_.before(place).value == U':' && digits_at(text_, place - 5, 5) == 4
           && text_.before(place - 5).value == U'(';
  }

  constexpr bool stays_in_sentence(std::size_t place, std::size_t end) const noexcept {
    const auto bytes = text_.text();
    for (; place < end; ++place) {
      const auto byte = bytes[place];
      if (byte == '\n' || byte == ';' || byte == '!' || byte == '?') return false;
      if (byte != '.' || text_.after_spaces(place + 1) == place + 1) continue;
      const auto next = text_.at(text_.after_spaces(place + 1)).value;
      const bool sign = next == U'$' || next == U'£' || next == U'€' || is_digit(next);  // "vs. $1.08"
      if (!sign && (!is_latin(next) || is_capital(next))) return false;
    }
    return true;
  }

  static constexpr std::size_t most_bytes = 140;
  static constexpr std::size_t most_bytes_to_word = 56;

  static constexpr UnitWord times[]{{u"year"}, {u"month"}, {u"week"}, {u"day"}, {u"hour"}, {u"annum"},
                                    {u"연"},   {u"년"},    {u"월"},   {u"달"},  {u"시간"}};
  static constexpr UnitWord list_units[]{
      {u"litre"},   {u"liter"}, {u"kl"},  {u"kg"},     {u"kgs"},         {u"kilo"},         {u"kilogram"}, {u"gram"},
      {u"tonne"},   {u"ton"},   {u"t"},   {u"gallon"}, {u"lb"},          {u"barrel"},       {u"ounce"},    {u"bushel"},
      {u"quintal"}, {u"kwh"},   {u"mwh"}, {u"sq ft"},  {u"square foot"}, {u"square metre"}, {u"리터"},     {u"L"},
      {u"ℓ"},       {u"kg"},    {u"㎏"},  {u"톤"},     {u"평"},          {u"3.3㎡"},        {u"㎡"},       {u"배럴"},
      {u"온스"},    {u"g"},     {u"kWh"}, {u"돈"}};
  static constexpr UnitWord korean_moves[]{{u"상승한"}, {u"오른"},   {u"하락한"}, {u"내린"}, {u"떨어진"},
                                           {u"뛴"},     {u"급등한"}, {u"급락한"}, {u"비싼"}, {u"싼"}};
  static constexpr UnitWord list_links[]{{u"and"}, {u"or"}};
  static constexpr UnitWord clause_words[]{{u"the"}, {u"its"},  {u"for"}, {u"with"}, {u"which"}, {u"that"}, {u"a"},
                                           {u"an"},  {u"paid"}, {u"fee"}, {u"fees"}, {u"total"}, {u"plus"}, {u"of"}};
  static constexpr UnitWord starts[]{{u"에서"}};
  static constexpr UnitWord goals[]{{u"으로"}, {u"로"}, {u"까지"}};
  static constexpr UnitWord levels[]{{u"to"}, {u"at"}, {u"was"}, {u"were"}, {u"and"}};
  static constexpr UnitWord comparisons[]{
      // clang-format off
      {u"from"}, {u"against"}, {u"versus"}, {u"vs"}, {u"than"}, {u"compared"}, {u"touching"}, {u"beating"}, {u"beat"}, {u"beats"}, {u"missing"},
      {u"missed"}, {u"topping"}, {u"topped"}, {u"above"}, {u"below"}, {u"exceeding"}, {u"exceeded"}, {u"instead of"},
      {u"previous"}, {u"previously"}, {u"prior"}, {u"estimate"}, {u"estimates"}, {u"forecast"}, {u"consensus"}, {u"expected"},
      {u"ahead of"}, {u"short of the"}, {u"adjusted"}, {u"range"}, {u"range of"}, {u"mid-point"}, {u"midpoint"}, {u"mid-point of"}, {u"midpoint of"}, {u"short of"}, {u"up from"}, {u"down from"}, {u"prior-year"}, {u"last year"}, {u"year-earlier"}, {u"year-ago"},
      {u"예상치"}, {u"예상치인"}, {u"전망치"}, {u"전망치인"}, {u"추정치"}, {u"컨센서스"}, {u"시장"}, {u"전년"}, {u"작년"}, {u"지난해"},
      {u"지난달"}, {u"전월"}, {u"전주"}, {u"전분기"}, {u"직전"}, {u"기존"}, {u"종전"}, {u"당초"}, {u"이전"}, {u"전날"}, {u"전일"},
      // clang-format on
  };
  static constexpr UnitWord words_after[]{
      {u"a week earlier"}, {u"a week ago"},    {u"a month earlier"}, {u"a month ago"},     {u"a year earlier"},
      {u"a year ago"},     {u"a year before"}, {u"a day earlier"},   {u"a fortnight ago"}, {u"a fortnight earlier"},
      {u"last week"},      {u"last month"},    {u"last year"},       {u"last season"},     {u"previously"},
      {u"earlier"},        {u"보다"}};

  const Text& text_;
  std::optional<Last> last_{};
  std::optional<Last> before_last_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
