// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/line_words.hpp>
#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/currencies/currency_signs.hpp>
#include <newsgraph/prose/numbers/digits.hpp>
#include <newsgraph/prose/numbers/number.hpp>
#include <newsgraph/prose/numbers/numerals.hpp>
#include <newsgraph/value/currency.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// What the heading of a table makes of a figure in it.
struct TableScale {
  int zeros = 0;
  bool unsure = false;                ///< it may or may not count in the unit of the table
  bool in_row = false;                ///< of a table, where brackets make a loss
  bool rate = false;                  ///< the table is one of exchange rates
  std::optional<Currency> of_sign{};  ///< whose "$" or "¥" it is, where the heading says: "C$ in thousands", "RMB'000"
};

/// A figure with its currency and without a magnitude, of which a table is asked.
struct TableFigure {
  Number number;
  std::size_t begin;
  std::size_t end;
  Currency currency;
  bool sign;  ///< the currency stands before it
};

/// Reads in what the tables of a text count, "(in millions, except per share data)", "단위: 백만원", and tells of a
/// figure whether it stands in a row below such a heading. A table goes on over blank lines, labels and rows, to the
/// first sentence. What is a row must look like one: a label, then figures and nothing else to the end of the line,
/// in columns.
///
/// Each byte is looked at once at most, and those alone that stand above a figure at the end of a line.
template <class Text>
class TableScales {
public:
  constexpr explicit TableScales(const Text& text) noexcept : text_{text}, bytes_{text.text()} {}

  /// `per_unit()`: whether a word beside it makes it a price.
  template <class PerUnit>
  [[nodiscard]] constexpr TableScale of(const TableFigure& figure, const PerUnit& per_unit) noexcept {
    if (figure.number.magnitude || figure.number.vague || figure.number.spelled || figure.number.figure.too_large)
      return {};
    if (figure.begin >= row_.end || figure.begin < row_.begin) {
      if (figure.end <= no_row_until_) return {};
      row_ = row_around(figure);
      if (row_.end == 0) return {};
      read_until(row_.begin);
    }
    if (has_rates_ && row_.form == Form::columns) return {.rate = true};
    auto heading = row_.own.zeros != 0 ? row_.own : heading_;
    if (heading.zeros == 0 || row_.form == Form::text) return {};
    const bool in_row = row_.form == Form::columns && heading.sentences == 0;
    const bool is_told = in_row && heading.of_sign && text_.at(figure.begin).value == heading.sign;
    auto told = figure;
    if (is_told) told.currency = *heading.of_sign;
    auto scale = per_unit() ? TableScale{} : scale_in_row(told, heading);
    scale.in_row = in_row;
    if (is_told) scale.of_sign = heading.of_sign;
    return scale;
  }

private:
  enum class Form : std::uint8_t { text, unclear, columns };

  /// In what a table counts.
  struct Heading {
    int zeros = 0;                       // 0 where there is none
    char32_t sign = 0;                   // of its money, where it names one
    std::optional<Currency> currency{};  // the same by a code
    std::optional<Currency> of_sign{};   // whose it is, where others have the same sign
    bool of_shares = false;              // it leaves figures per share out
    bool mixed = false;                  // not all of the table counts in it
    int sentences = 0;                   // since the table ended

    constexpr bool names_money() const noexcept { return sign != 0 || currency.has_value(); }
  };

  /// What the words of a line, or of its beginning, tell.
  struct Line {
    Heading heading{};
    bool has_heading = false;  // also one in whole units, or in no money
    bool in_line = false;      // figures of money follow the heading at once
    bool letters = false;
    bool digits = false;
    bool sentence = false;
    bool clause = false;
    bool share = false;
    bool share_row = false;
    bool per_unit = false;
    bool except = false;
    bool rates = false;
  };

  /// The line of the figure that was asked last.
  struct Row {
    std::size_t begin = 0;
    std::size_t end = 0;  // 0 where it is none
    Form form = Form::text;
    Line label{};
    Heading own{};
  };

  static constexpr std::size_t longest_row = 400;
  static constexpr std::size_t longest_table_gap = 8192;

  constexpr TableScale scale_in_row(const TableFigure& figure, const Heading& heading) noexcept {
    constexpr TableScale unsure{0, true};
    const bool cents = figure.number.last_digit == -2 && digits(figure.currency) == 2;
    if (row_.label.share) return {};
    if (heading.sentences != 0) return row_.form == Form::columns ? unsure : TableScale{};
    if (row_.form != Form::columns || !figure.sign || !is_of(figure, heading)) return unsure;
    if (row_.label.per_unit || section_.share || section_.per_unit) {
      if (cents) return {};
      // a section of figures per share has ended without a word
      if (row_.label.per_unit || section_.per_unit || !figure.number.grouped || digits(figure.currency) != 2)
        return unsure;
      section_ = {};
    }
    if (cents && (heading.zeros == 3 || heading.mixed || heading.of_shares))
      return !figure.number.grouped && (heading.zeros == 3 || row_.label.share_row || heading.mixed) ? TableScale{}
                                                                                                     : unsure;
    return heading.mixed || is_in_full(figure, heading) ? unsure : TableScale{heading.zeros};
  }

  /// Whether a figure is larger than those that people count so: they change the unit first.
  static constexpr bool is_in_full(const TableFigure& figure, const Heading& heading) noexcept {
    const auto& [coefficient, exponent, too_large] = figure.number.figure;
    const int most = heading.zeros <= 3 ? 8 : heading.zeros <= 6 ? 7 : 5;
    return digits(figure.currency) == 2 && exponent <= 0 && exponent >= -4
           && coefficient / value_parts::power_of_ten(-exponent) >= value_parts::power_of_ten(most);
  }

  /// Whether the figure is of the money that the heading names.
  constexpr bool is_of(const TableFigure& figure, const Heading& heading) const noexcept {
    if (heading.of_sign) return figure.currency == *heading.of_sign;
    if (heading.currency) return figure.currency == *heading.currency;
    if (heading.sign == 0) return true;
    using enum Currency;
    switch (figure.currency) {
      case USD: return heading.sign == U'$';
      case EUR: return heading.sign == U'€';
      case GBP: return heading.sign == U'£';
      case KRW: return heading.sign == U'₩';
      case JPY:
      case CNY: return heading.sign == U'¥';
      default: {
        auto place = text_.before_spaces(figure.number.begin);
        if (text_.before(place).value == U'(') place = text_.before_spaces(place - 1);  // of a loss
        return text_.before(place).value == heading.sign;
      }
    }
  }

  /// The line around a figure, if nothing but figures follows it there.
  constexpr Row row_around(const TableFigure& figure) noexcept {
    Row row;
    bool second = false;
    const auto end = end_of_cells(figure.end, second);
    if (!end) return row;
    auto begin = figure.begin;
    while (begin != 0 && bytes_[begin - 1] != '\n') {
      if (figure.begin - begin == longest_row) {
        no_row_until_ = *end;
        return row;
      }
      --begin;
    }
    row.begin = begin;
    row.end = *end + 1;
    row.label = line(begin, figure.begin);
    if (row.label.has_heading) row.own = row.label.heading;
    if (row.label.sentence) return row;
    const auto whole = bytes_.substr(begin, *end - begin);
    const auto from = (std::min)(whole.find_first_not_of(" \t"), whole.size());
    const auto content = whole.substr(from);
    const bool gaps = content.find("  ") != content.npos || content.find('\t') != content.npos
                      || content.find('|') != content.npos || content.find("..") != content.npos || !row.label.letters;
    if (gaps) {
      row.form = Form::columns;
      return row;
    }
    if (row.label.clause || goes_on(*end)) return row;
    const bool spaced = figure.sign && text_.before(figure.number.begin).value == U' ';
    row.form = second || spaced ? Form::columns : Form::unclear;
    return row;
  }

  /// Whether the line behind `place` goes on with a small letter, as wrapped text does.
  constexpr bool goes_on(std::size_t place) const noexcept {
    const auto next = text_.at(text_.after_spaces(place + 1)).value;
    return is_latin(next) && !is_capital(next);
  }

  /// The end of the line, if it has but figures, signs and short capitals from `place` on.
  constexpr std::optional<std::size_t> end_of_cells(std::size_t place, bool& second) noexcept {
    for (std::size_t glyphs = 0; glyphs != longest_row; ++glyphs) {
      const auto glyph = text_.at(place);
      if (glyph.bytes == 0 || glyph.value == U'\n') return place;
      if (is_latin(glyph.value)) {
        auto end = place;
        while (end - place != 4 && is_capital(text_.at(end).value)) ++end;
        const bool is_code = end - place < 4 && !is_latin(text_.at(end).value) && !is_latin(text_.before(place).value);
        if (!is_code) {
          const auto word = longest_at<cell_words>(text_, place);
          const auto sign = longest_at<MoneySigns::all>(text_, place);
          if (!word && !sign) return ends_no_row(place);
          end = word ? word.place : sign.place;
        }
        place = end;
        continue;
      }
      if (is_hangul(glyph.value)) {
        const auto money = longest_at<LineWords::money>(text_, place);
        if (!money || !is_digit(text_.before(place).value)) return ends_no_row(place);
        place = money.place;
        continue;
      }
      if (glyph.value == U'.' && ends_word(place + 1) && text_.before(place).value != U'.') return ends_no_row(place);
      second = second || (is_digit(glyph.value) && text_.before(place).value != U'(');
      place += glyph.bytes;
    }
    return ends_no_row(place);
  }

  constexpr std::nullopt_t ends_no_row(std::size_t place) noexcept {
    no_row_until_ = place;
    return std::nullopt;
  }

  constexpr bool ends_word(std::size_t place) const noexcept {
    const auto next = text_.at(place).value;
    return next == 0 || next == U' ' || next == U'\n' || next == U'\r' || next == U'"' || next == U'”';
  }

  /// Reads the lines that end before `place`, where one begins, for headings and what ends a table.
  constexpr void read_until(std::size_t place) noexcept {
    if (place <= read_) return;
    if (place - read_ > longest_table_gap) {
      heading_ = {};
      section_ = {};
      read_ = place - longest_table_gap;
      while (bytes_[read_ - 1] != '\n') ++read_;
    }
    while (read_ < place) {
      const auto end = bytes_.find('\n', read_);
      take(line(read_, end), end - read_);
      read_ = end + 1;
    }
  }

  constexpr void take(const Line& line, std::size_t size) noexcept {
    if (line.letters) has_rates_ = !line.sentence && (line.rates || (has_rates_ && !line.has_heading));
    if (line.has_heading) {
      heading_ = line.in_line ? Heading{} : line.heading;
      section_ = {};
    } else if (line.sentence || size > longest_row) {
      if (++heading_.sentences > 3) heading_ = {};
    } else if (line.letters && !line.digits) {
      section_ = line;
    }
  }

  constexpr Line line(std::size_t begin, std::size_t end) const noexcept {
    Line line;
    bool bracket = false;
    bool columns = false;
    for (auto place = begin; place < end;) {
      text_.count_step();
      const auto glyph = text_.at(place);
      const auto before = place == begin ? char32_t{0} : text_.before(place).value;
      const auto next = place + glyph.bytes;
      if (is_digit(glyph.value)) {
        line.digits = true;
        line.in_line = line.in_line || (line.has_heading && is_money(text_.before(text_.before_spaces(place)).value));
        if (glyph.value == U'0' && !is_digit(before)) take_three_zeros(line, begin, place, bracket);
      } else if (is_hangul(glyph.value) || (is_latin(glyph.value) && !is_latin(before))) {
        const bool first = !line.letters;
        line.letters = true;
        if (const auto word = longest_at<LineWords::all>(text_, place); word && word.place <= end)
          take_word(line, place, word, {begin, bracket, columns, first});
      } else if (glyph.value == U'(' || glyph.value == U'[') {
        bracket = true;
        take_units(line, next, true, columns);
      } else if (glyph.value == U')' || glyph.value == U']') {
        bracket = false;
      } else if (glyph.value == U'|') {
        columns = line.letters;
      } else if (glyph.value == U'.' || glyph.value == U'?' || glyph.value == U'!') {
        line.sentence = line.sentence || ends_sentence(place, before);
      }
      place = next;
    }
    return line;
  }

  constexpr bool ends_sentence(std::size_t place, char32_t before) const noexcept {
    if (!ends_word(place + 1)) return false;
    if (is_hangul(before) || before == U')' || before == U'%' || before == U'\'' || before == U'"') return true;
    if (is_digit(before)) return !is_ordinal(place);
    if (!is_latin(before) || is_capital(before)) return false;
    if (!is_latin(text_.before(place - 1).value) || !is_latin(text_.before(place - 2).value)) return false;
    const auto word = longest_before<LineWords::all>(text_, place);
    return !(word && word.row->sense == LineSense::abbreviation);
  }

  /// The number of a line: "1. Revenue".
  constexpr bool is_ordinal(std::size_t place) const noexcept {
    while (is_digit(text_.before(place).value)) --place;
    const auto before = text_.before(text_.before_spaces(place)).value;
    return before == 0 || before == U'\n' || before == U'|';
  }

  /// Where a word stands in its line.
  struct WordPlace {
    std::size_t line;
    bool bracket;  // in one
    bool columns;  // behind the first column
    bool first;    // of the line
  };

  constexpr void take_word(Line& line, std::size_t place, const WordMatch<LineWord>& word,
                           const WordPlace& at) const noexcept {
    switch (word.row->sense) {
      case LineSense::scale:
      case LineSense::short_scale: take_scale(line, place, word, at); break;
      case LineSense::unit: {
        const auto colon = text_.at(text_.after_spaces(word.place));
        if (colon.value == U':')
          take_units(line, text_.after_spaces(word.place) + 1, false, at.columns);
        else if (at.bracket && colon.value != U'당')
          take_units(line, word.place, false, at.columns);
        break;
      }
      case LineSense::whole:
        if (!line.has_heading && (at.bracket || at.first)) line.has_heading = true;
        break;
      case LineSense::share: line.share = true; break;
      case LineSense::share_row: line.share_row = true; break;
      case LineSense::per_unit: line.per_unit = true; break;
      case LineSense::clause: line.clause = true; break;
      case LineSense::except: line.except = true; break;
      case LineSense::rates: line.rates = true; break;
      case LineSense::abbreviation: break;
    }
    const auto sense = word.row->sense;
    if (line.has_heading && (sense == LineSense::share || sense == LineSense::per_unit))
      (at.bracket || line.except ? line.heading.of_shares : line.heading.mixed) = true;
  }

  /// "in millions", "$m", "(thousands of euros)": in what a table counts, unless it is part of a sentence.
  constexpr void take_scale(Line& line, std::size_t place, const WordMatch<LineWord>& word,
                            const WordPlace& at) const noexcept {
    Heading heading{word.row->zeros};
    if (is_digit(text_.before(text_.before_spaces(place)).value)) return;
    auto begin = take_money_before(heading, text_.before_spaces(place));
    if (word.row->sense == LineSense::short_scale && begin == text_.before_spaces(place)) return;
    bool led = begin != text_.before_spaces(place);
    if (const auto in = longest_before<in_words>(text_, text_.before_spaces(begin)); in && in.place >= at.line) {
      led = true;
      begin = in.place;
      const auto named = take_money_before(heading, text_.before_spaces(begin));
      if (named != text_.before_spaces(begin)) begin = named;
      const auto counted = longest_before<counted_words>(text_, text_.before_spaces(begin));
      if (counted && counted.row->sense == LineSense::share) return;
      if (counted) begin = counted.place;
    }
    const auto lead = text_.before(text_.before_spaces(begin)).value;
    const bool opens = lead == U'(' || lead == U'[';
    const bool line_begins = text_.before_spaces(begin) <= at.line || lead == U'\n' || lead == U'|' || at.first;
    if (!led && !opens && !line_begins) return;
    auto end = word.place;
    if (const auto of = longest_at<of_words>(text_, text_.after_spaces(end))) {
      const auto money = take_money(heading, text_.after_spaces(of.place));
      if (!money) return;
      end = *money;
    } else if (const auto money = take_money(heading, text_.after_spaces(end))) {
      end = *money;
    }
    const bool alone = opens && text_.at(word.place).value == U')' && word.row->word.back() == u's';  // "(millions)"
    if (!led && !heading.names_money() && !alone) return;
    const auto next = text_.at(text_.after_spaces(end)).value;
    const bool closes = next == U')' || next == U']' || next == U',' || next == U';' || next == U'|' || next == U':'
                        || next == U'/' || is_except(text_.after_spaces(end));
    const bool line_ends = next == 0 || next == U'\n' || next == U'\r';
    const bool beside = lead == U',' || lead == U'-' || lead == U'–' || lead == U':' || lead == U'|';
    if (at.bracket ? !closes && !line_ends && next != U'$'
                   : !(line_begins && (closes || line_ends || is_digit(next)))
                         && !(line_ends && (beside || heading.names_money())))
      return;
    set(line, heading, at.columns || (alone && !led && !at.first));
  }

  constexpr bool is_except(std::size_t place) const noexcept {
    const auto word = longest_at<LineWords::all>(text_, place);
    return word && word.row->sense == LineSense::except;
  }

  constexpr void set(Line& line, Heading heading, bool columns) const noexcept {
    heading.mixed = columns || line.share || line.per_unit;
    if (line.has_heading && line.heading.zeros != heading.zeros) heading.mixed = true;
    if (line.has_heading) heading.of_shares = line.heading.of_shares;
    line.heading = heading;
    line.has_heading = true;
  }

  /// "$'000", "(in 000s)", "(000's)".
  constexpr void take_three_zeros(Line& line, std::size_t begin, std::size_t place, bool bracket) const noexcept {
    if (digits_at(text_, place, 4) != 3 || text_.at(place + 1).value != U'0' || text_.at(place + 2).value != U'0')
      return;
    Heading heading{3};
    auto before = place;
    auto lead = text_.before(before);
    if (lead.value == U'\'' || lead.value == U'‘') before -= lead.bytes;
    const auto money = take_money_before(heading, text_.before_spaces(before));
    lead = text_.before(text_.before_spaces(before));
    const bool led = money != text_.before_spaces(before) || lead.value == U'(' || before != place
                     || (longest_before<in_words>(text_, text_.before_spaces(before)) && bracket);
    auto end = place + 3;
    if (text_.at(end).value == U'\'') ++end;
    if (text_.at(end).value == U's') ++end;
    const auto next = text_.at(end).value;
    if (!led || money < begin || is_digit(next) || is_latin(next) || next == U'.') return;
    set(line, heading, false);
  }

  /// The sign, code or name of money that ends before `place`: where it begins, or `place`.
  constexpr std::size_t take_money_before(Heading& heading, std::size_t place) const noexcept {
    const auto last = text_.before(place);
    if (is_money(last.value)) {
      heading.sign = last.value;
      heading.of_sign = dollar_ending(place);
      auto begin = place - last.bytes;
      for (int letters = 0; letters != 4; ++letters) {  // of "US$"
        const auto letter = text_.before(begin).value;
        if (!is_capital(letter) && !(letter == U'.' && letters != 0)) break;
        --begin;
      }
      return begin;
    }
    if (const auto word = longest_before<LineWords::money>(text_, place)) {
      name(heading, *word.row);
      const auto noun = longest_at<MoneyNouns::all>(text_, word.place);
      const auto country = longest_before<MoneyCountries::all>(text_, text_.before_spaces(word.place));
      const auto currency = noun && country ? currency_in(country.row->word, noun.row->name) : std::nullopt;
      if (currency) name(heading, *currency);  // "Singapore dollars in millions"
      return currency ? country.place : word.place;
    }
    if (place < 3 || !is_capital(last.value)) return place;
    const auto code = parse<Currency>(bytes_.substr(place - 3, 3));
    if (!code || is_latin(text_.before(place - 3).value)) return place;
    name(heading, *code);
    return place - 3;
  }

  static constexpr void name(Heading& heading, const HeadingMoney& word) noexcept {
    heading.sign = word.sign;
    heading.of_sign = word.of_sign;
  }

  /// A currency by its code, of which the figures may have a sign that others have as well.
  static constexpr void name(Heading& heading, Currency currency) noexcept {
    using enum Currency;
    const bool yen = currency == JPY || currency == CNY;
    if (yen || is_named(MoneyName::dollar, currency))
      name(heading, {{}, yen ? U'¥' : U'$', currency});
    else
      heading.currency = currency;
  }

  /// The dollar of a sign with letters that ends there: "C$", "CAD$".
  constexpr std::optional<Currency> dollar_ending(std::size_t place) const noexcept {
    if (place >= 4 && bytes_[place - 1] == '$')
      if (const auto code = parse<Currency>(bytes_.substr(place - 4, 3))) return code;
    const auto sign = longest_before<MoneySigns::all>(text_, place);
    const bool lettered = sign && sign.row->word.size() > 1 && sign.row->word.back() == u'$';
    return lettered ? std::optional{sign.row->currency} : std::nullopt;
  }

  /// The same that begins at `place`: where it ends.
  constexpr std::optional<std::size_t> take_money(Heading& heading, std::size_t place) const noexcept {
    if (const auto country = longest_at<MoneyCountries::all>(text_, place)) {  // "of Jamaican dollars"
      const auto noun = longest_at<MoneyNouns::all>(text_, text_.after_spaces(country.place));
      if (const auto currency = noun ? currency_in(country.row->word, noun.row->name) : std::nullopt; currency) {
        name(heading, *currency);
        return noun.place;
      }
    }
    if (const auto word = longest_at<LineWords::money>(text_, place)) {
      name(heading, *word.row);
      return word.place;
    }
    auto sign = place;
    while (is_capital(text_.at(sign).value) && sign - place != 3) ++sign;
    if (const auto glyph = text_.at(sign); is_money(glyph.value)) {
      heading.sign = glyph.value;
      heading.of_sign = dollar_ending(sign + glyph.bytes);
      return sign + glyph.bytes;
    }
    const auto code = sign - place == 3 ? parse<Currency>(bytes_.substr(place, 3)) : std::nullopt;
    if (!code || is_latin(text_.at(sign).value)) return std::nullopt;
    name(heading, *code);
    return sign;
  }

  /// The units that Korean tables list, "백만원, %", "천 달러", of which one is of money. `alone`: no word says that
  /// these are units.
  constexpr void take_units(Line& line, std::size_t place, bool alone, bool columns) const noexcept {
    Heading found{};
    bool any = false;
    for (int units = 0; units != 8; ++units) {
      Heading unit{};
      place = text_.after_spaces(place);
      if (const auto sign = take_money(unit, place)) place = text_.after_spaces(*sign);
      auto numerals = false;
      if (const auto count = digits_at(text_, place, 12); count != 0 && !alone) {
        if (text_.at(place).value == U'1') unit.zeros = take_round_digits(place);
        numerals = unit.zeros != 0;
      }
      for (auto glyph = text_.at(place);; glyph = text_.at(place)) {
        const auto numeral = korean_numeral(glyph.value);
        if (numeral.kind != KoreanNumeralKind::tens && numeral.kind != KoreanNumeralKind::myriads) break;
        unit.zeros += numeral.value;
        numerals = true;
        place += glyph.bytes;
      }
      if (const auto money = take_money(unit, text_.after_spaces(place))) place = *money;
      const auto next = text_.at(text_.after_spaces(place)).value;
      const bool ends = next == U',' || next == U')' || next == U']' || next == U'/' || next == U'·' || next == U'\n'
                        || next == U'\r' || next == U'|' || next == 0;
      if (alone && (!ends || !numerals || !unit.names_money())) return;
      if (ends && (unit.names_money() || numerals)) {
        if (any && found.zeros != unit.zeros) found.mixed = true;
        if (!any || found.zeros == 0) found.zeros = unit.zeros;
        if (!any) found = unit;
        any = true;
      }
      if (!skip_to_next_unit(place)) break;
    }
    if (any && found.zeros != 0) {
      const bool mixed = found.mixed;
      set(line, found, columns);
      line.heading.mixed = line.heading.mixed || mixed;
    } else if (!alone && !line.has_heading) {
      line.has_heading = true;
    }
  }

  /// The zeros of "1,000", and what follows it.
  constexpr int take_round_digits(std::size_t& place) const noexcept {
    int zeros = 0;
    ++place;
    for (auto glyph = text_.at(place).value; glyph == U'0' || glyph == U','; glyph = text_.at(++place).value)
      zeros += glyph == U'0' ? 1 : 0;
    return zeros;
  }

  constexpr bool skip_to_next_unit(std::size_t& place) const noexcept {
    for (int glyphs = 0; glyphs != 24; ++glyphs) {
      const auto glyph = text_.at(place);
      if (glyph.bytes == 0 || glyph.value == U'\n' || glyph.value == U')' || glyph.value == U']' || glyph.value == U'|')
        return false;
      place += glyph.bytes;
      if (glyph.value == U',' || glyph.value == U'/' || glyph.value == U'·') return true;
    }
    return false;
  }

  static constexpr bool is_money(char32_t value) noexcept {
    return value == U'$' || value == U'€' || value == U'£' || value == U'₩' || value == U'¥';
  }

  static constexpr LineWord cell_words[]{
      {u"x", LineSense::clause},   {u"bps", LineSense::clause}, {u"pts", LineSense::clause}, {u"pp", LineSense::clause},
      {u"n/a", LineSense::clause}, {u"nm", LineSense::clause},  {u"to", LineSense::clause}};
  static constexpr LineWord in_words[]{{u"in", LineSense::scale}};
  static constexpr LineWord of_words[]{{u"of", LineSense::scale}};
  /// What is counted in thousands besides money; and what may be money.
  static constexpr LineWord counted_words[]{{u"shares", LineSense::share},         {u"units", LineSense::share},
                                            {u"and shares", LineSense::scale},     {u"amounts", LineSense::scale},
                                            {u"dollar amounts", LineSense::scale}, {u"all amounts", LineSense::scale}};

  const Text& text_;
  std::string_view bytes_;
  std::size_t read_ = 0;          // lines are read as far as here
  std::size_t no_row_until_ = 0;  // no figure that ends before has a row
  Heading heading_{};
  Line section_{};          // the label above the row
  bool has_rates_ = false;  // what stands above the row says that the table is of them
  Row row_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
