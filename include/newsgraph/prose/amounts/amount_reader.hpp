// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amount_mention.hpp>
#include <newsgraph/prose/amounts/amount_end.hpp>
#include <newsgraph/prose/amounts/amount_figures.hpp>
#include <newsgraph/prose/amounts/bare_won.hpp>
#include <newsgraph/prose/amounts/compared_prices.hpp>
#include <newsgraph/prose/amounts/exchange_rates.hpp>
#include <newsgraph/prose/amounts/plain_counts.hpp>
#include <newsgraph/prose/amounts/range_joints.hpp>
#include <newsgraph/prose/amounts/table_scale.hpp>
#include <newsgraph/prose/currencies/currency_reader.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>
#include <newsgraph/prose/numbers/torn_digits.hpp>
#include <newsgraph/prose/qualifiers/heading_units.hpp>
#include <newsgraph/prose/qualifiers/qualifier_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::prose_parts {

/// A mention with the words around it.
struct AmountInContext {
  AmountMention mention;
  Qualifiers before;
  Qualifiers after;

  constexpr AmountInContext(const Qualifiers& words_before, const Qualifiers& words_after) noexcept
      : mention{}, before{words_before}, after{words_after} {}
};

/// What there is at a number: an amount or none, and where to go on.
struct AmountReading {
  std::optional<AmountInContext> found{};
  std::size_t end;

  /// None.
  constexpr explicit AmountReading(std::size_t place) noexcept : end{place} {}
};

/// Reads the amount whose first number begins at a place.
template <class Text>
class AmountReader {
public:
  /// `alone`: the text is an amount and nothing else, so that a Hangul digit by itself is a number, and a code that is
  /// a word besides is a code.
  constexpr AmountReader(const Text& text, const CurrencyReadings& readings, bool alone = false) noexcept
      : text_{text},
        readings_{readings},
        currencies_{text, readings, alone},
        qualifiers_{text},
        headings_{text},
        rates_{text},
        prices_{text},
        bare_{text},
        tables_{text},
        alone_{alone} {}

  [[nodiscard]] constexpr AmountReading read(std::size_t place) {
    const auto plain_end = PlainCounts{text_}.end_at(place);
    if (plain_end != place) return AmountReading{plain_end};
    auto number = read_number(text_, place, alone_);
    if (lacks_point(number)) take_point_before(number);
    if (!number.read || !stands_free(number)) return AmountReading{number.end};
    auto end = end_of(number);
    if (!end) end = lettered(number);
    if (!end) return AmountReading{number.end};
    if (!end->currency) return without_currency(*end);
    if (is_yardstick(*end)) {
      yardstick_ = {end->begin, end->end};
      return AmountReading{end->end};
    }
    if (end->counts_others || is_heading(*end) || is_three_zeros(*end) || is_spread(end->number)
        || (end->sign && text_.at(end->end).value == U'%'))
      return AmountReading{end->end};
    return with_currency(*end);
  }

  /// A mention that was found: what follows may be told by it.
  constexpr void remember(const AmountInContext& found) noexcept {
    const auto& mention = found.mention;
    prices_.remember(mention, found.before.from);
    if (mention.kind == MentionKind::unreadable)
      currencies_.doubt(mention.begin, mention.end);
    else
      currencies_.remember(mention.currency, mention.begin, mention.end);
    last_end_ = mention.end;
    if (mention.kind == MentionKind::rate && mention.price)
      rates_.remember(mention.currency, *mention.price, mention.end);
  }

private:
  using End = AmountEnd<Text>;

  /// The 50 of "$.50", the 5 of " .5 dollars".
  constexpr bool lacks_point(const Number& number) const noexcept {
    const auto point = text_.before(number.begin);
    if (point.value != U'.' || number.decimal || !number.read) return false;
    const auto before = text_.before(number.begin - point.bytes).value;
    return before == U' ' || End::money_sign_ends(before);
  }

  [[gnu::cold]] constexpr void take_point_before(Number& number) const noexcept {
    const auto digits = digits_at(text_, number.begin, 20);
    number.begin -= text_.before(number.begin).bytes;
    number.figure = number.figure.scaled(-digits);
    number.last_digit -= digits;
    number.decimal = true;
  }

  /// Not the middle of a longer figure: the 5000 of "1,5000", the million of "multi-million" and "1½ million".
  constexpr bool stands_free(const Number& number) const noexcept {
    const auto glyph = text_.before(number.begin);
    if (is_digit(glyph.value)) return false;
    if (number.spelled && is_latin(text_.at(number.begin).value)) {
      const auto before = text_.before(text_.before_spaces(number.begin)).value;
      if (glyph.value == U'-' || (before >= U'¼' && before <= U'¾')) return false;
      if (!is_digit(before)) return true;
      const auto word = longest_at<EnglishNumerals::all>(text_, number.begin);
      return !word || word.row->kind == EnglishNumeralKind::unit || word.row->kind == EnglishNumeralKind::ten;
    }
    if (glyph.value != U'.' && glyph.value != U',') return true;
    return !is_digit(text_.before(number.begin - glyph.bytes).value);
  }

  /// A magnitude without a number, in which a table counts: "KRW million", "단위: 백만원", "천원/100kg".
  constexpr bool is_heading(const End& end) const noexcept {
    if (!end.number.spelled) return is_round(end.number) && heads_table(end);
    if (!end.number.magnitude) return false;
    if (end.sign) {
      const auto numeral = korean_numeral(text_.at(end.number.begin).value).kind;
      if (numeral == KoreanNumeralKind::tens || numeral == KoreanNumeralKind::myriads) return !end.word;
      const auto word = longest_at<EnglishNumerals::all>(text_, end.number.begin);
      const bool plural = word && word.row->kind == EnglishNumeralKind::plural && closes_bracket(end);
      return word && (word.row->kind == EnglishNumeralKind::magnitude || plural) && word.place == end.number.end;
    }
    if (end.number.vague) {
      const auto in = longest_before<in_words>(text_, text_.before_spaces(end.begin));
      if (in && longest_before<told_words>(text_, text_.before_spaces(in.place))) return true;
      return in && (text_.at(end.end).value == U')' || (text_.before(in.place).value == U'(' && closes_bracket(end)));
    }
    const auto next = text_.at(end.end).value;
    const auto word = longest_at<EnglishNumerals::all>(text_, end.number.begin);
    if (word && word.row->kind == EnglishNumeralKind::magnitude && word.place == end.number.end && closes_bracket(end)
        && text_.before(end.begin).value == U'(')
      return true;
    if (is_magnitude_alone(end.number) && (next == U'/' || (next == U')' && text_.before(end.begin).value == U'(')))
      return true;
    return longest_before<heading_words>(text_, text_.before_spaces(end.begin))
           || (longest_at<unit_words>(text_, end.end) && end.number.figure.coefficient == 1);
  }

  /// "단위: 1,000원", "(Units: $1,000)", "(in USD 1,000)".
  constexpr bool heads_table(const End& end) const noexcept {
    const auto before = text_.before_spaces(end.begin);
    const auto last = text_.before(before).value;
    if (last == U':') return static_cast<bool>(longest_before<heading_words>(text_, before));
    const auto in = last == U'n' ? longest_before<in_words>(text_, before) : WordMatch<UnitWord>{nullptr, before};
    return in && text_.before(in.place).value == U'(' && text_.at(end.end).value == U')';
  }

  /// "T$5" is of Taiwan or of Tonga; large sums are of Taiwan.
  constexpr std::optional<std::size_t> sign_of_two(const Number& number) const noexcept {
    if (text_.before(number.begin).value != U'$') return std::nullopt;
    const auto sign = longest_before<signs_of_two>(text_, number.begin);
    return sign ? std::optional{sign.place} : std::nullopt;
  }

  constexpr bool closes_bracket(const End& end) const noexcept {
    const auto next = text_.at(end.end).value;
    return next == U')' || next == U']' || next == U',' || longest_at<except_words>(text_, text_.after_spaces(end.end));
  }

  /// 천, 백만, 십억: ones of a magnitude, which a table counts in.
  constexpr bool is_magnitude_alone(const Number& number) const noexcept {
    for (auto place = number.begin; place < number.end; place += text_.at(place).bytes) {
      const auto kind = korean_numeral(text_.at(place).value).kind;
      if (kind != KoreanNumeralKind::tens && kind != KoreanNumeralKind::myriads) return false;
    }
    return true;
  }

  /// The months of a reference rate, to which points are added: "NOK 3mN+325".
  constexpr bool is_spread(const Number& number) const noexcept {
    const auto month = text_.at(number.end).value;
    return is_latin(month) && !is_capital(month) && is_capital(text_.at(number.end + 1).value)
           && text_.at(number.end + 2).value == U'+';
  }

  /// "£000": a table that counts in thousands.
  constexpr bool is_three_zeros(const End& end) const noexcept {
    const auto& number = end.number;
    return end.sign && number.figure.coefficient == 0 && number.end - number.begin == 3 && !number.decimal
           && !number.spelled;
  }

  /// "The lira stood at 35.36 to the dollar".
  constexpr std::optional<End> rate_of_subject(const End& end) const noexcept {
    const auto& number = end.number;
    if (!number.decimal || number.spelled || number.large() || text_.at(number.end).value != U' '
        || !longest_at<rate_links>(text_, number.end + 1) || !qualifiers_.after(number.end).rate)
      return std::nullopt;
    auto rate = end;
    rate.currency = rates_.subject_before(
        number.begin, [this](MoneyName name, std::size_t place) { return currencies_.named(name, place); });
    return rate.currency ? std::optional{rate} : std::nullopt;
  }

  constexpr AmountReading without_currency(const End& end) {
    if (auto rate = rate_of_subject(end)) return sum_at(*rate);
    if (const auto ranged = range_without_currency(end); ranged.found) return ranged;
    if (auto torn = torn_end(end.number)) return with_currency(*torn);
    if (const auto ranged = bare_range(end)) return *ranged;
    if (const auto won = bare_.won_at(end.number, end.number.begin, currencies_.recent())) {
      auto bare = end;
      bare.number = *won;
      bare.currency = Currency::KRW;
      bare.word = true;
      bare.take_torn(text_);
      return with_currency(bare);
    }
    if (const auto sign = sign_of_two(end.number)) {
      AmountFigures figures{end.number, Currency::TWD};
      figures.first.figure.too_large = true;
      return finished(figures, *sign, end.number.end, Qualifiers{*sign});
    }
    note_heading(end.number);
    return AmountReading{end.number.end};
  }

  /// "매출 3~4조": two ends beside a word for a sum, and no currency.
  [[gnu::cold]] constexpr std::optional<AmountReading> bare_range(const End& first) const {
    const auto joint = joint_at(text_, first.end);
    auto second = joint && joint->kind == JointKind::dash ? end_at(joint->end) : std::nullopt;
    if (!second || second->currency) return std::nullopt;
    const AmountReading none{first.number.end};
    const auto won = bare_.won_at(second->number, first.begin, currencies_.recent());
    if (!won) return first.number.magnitude ? std::optional{none} : std::nullopt;
    second->number = *won;
    second->currency = Currency::KRW;
    return range(first, *second, qualifiers_.before(first.begin), none.end);
  }

  /// Digits that are a piece of something bigger before a word for money: "12,34,5600원", "3,21억5,7억원", "125, 원".
  constexpr std::optional<End> torn_end(const Number& number) const noexcept {
    if (number.spelled) return std::nullopt;
    auto whole = number;
    whole.end = end_of_torn(text_, number);
    const bool stray = text_.at(whole.end).value == U',' && text_.at(whole.end + 1).value == U' ';
    if (stray) ++whole.end;
    if (whole.end == number.end || !is_hangul(text_.at(text_.after_spaces(whole.end)).value)) return std::nullopt;
    whole.figure.too_large = true;
    const auto end = End::of(text_, currencies_, whole);
    if (!end || !end->word || end->counts_others) return std::nullopt;
    // "0.73, 위안화와는" goes on with another word
    return stray && (number.decimal || is_hangul(text_.at(end->end).value)) ? std::nullopt : end;
  }

  /// "(in millions)" counts the figures that follow in the line.
  constexpr void note_heading(const Number& number) noexcept {
    if (!number.vague || !number.spelled || !is_latin(text_.at(number.begin).value)) return;
    const auto word = longest_at<EnglishNumerals::all>(text_, number.begin);
    if (!word || word.row->kind != EnglishNumeralKind::plural || word.row->value < 3) return;
    const auto next = text_.at(word.place).value;
    if ((next != U')' && next != U',') || !longest_before<in_words>(text_, text_.before_spaces(number.begin))) return;
    heading_ = {word.row->value, word.place};
  }

  /// The zeros that the heading of the line has for the figures below it.
  constexpr int zeros_of_heading(const End& end) noexcept {
    if (heading_.end == 0 || !end.sign || end.number.magnitude || end.begin < heading_.end) return 0;
    for (auto& place = heading_.end; place < end.begin; place += text_.at(place).bytes) {
      const auto value = text_.at(place).value;
      heading_.closed = heading_.closed || value == U')';
      heading_.of_shares = heading_.of_shares || (value == U' ' && longest_at<share_words>(text_, place + 1));
      if (value != U'\n' && !(value == U'.' && text_.at(place + 1).value == U' ')) continue;
      heading_ = {};
      return 0;
    }
    const bool cents = end.number.last_digit == -2;
    if (!heading_.closed || (cents && (heading_.of_shares || heading_.zeros == 3))) return 0;
    return qualifiers_.after(end.end).per_unit ? 0 : heading_.zeros;
  }

  /// What the heading of the line, or that of the table, makes of a figure.
  constexpr TableScale scale_of(const End& end, const Qualifiers& before) noexcept {
    if (const auto zeros = zeros_of_heading(end); zeros != 0) return {zeros};
    if (alone_ || end.minor || end.number.magnitude || (heading_.end != 0 && end.sign)) return {};
    const auto per_unit = [&] { return before.per_unit || before.rate || qualifiers_.after(end.end).per_unit; };
    return tables_.of({end.number, end.begin, end.end, *end.currency, end.sign}, per_unit);
  }

  /// "1~2조원", "10-20 billion dollars": the currency stands once, at the second end.
  constexpr AmountReading range_without_currency(const End& first) {
    const auto joint = joint_at(text_, first.end);
    const auto none = first.number.end;
    if (!joint) return range_with_words_for_codes(first);
    if (joint->kind == JointKind::to && is_year(first)) return AmountReading{none};
    const auto second = end_at(after_upper_word(joint->end));
    if (second && joint->kind == JointKind::either) return estimate(first, *second, none);
    if (auto coded = second ? with_code_of(first, *second) : std::nullopt) return with_currency(*coded);
    if (!second || !second->word || second->sign || second->counts_others) return AmountReading{none};
    const auto before = qualifiers_.before(first.begin);
    const bool is_upper = before.bound == Bound::at_least && after_upper_word(joint->end) != joint->end;
    if (joint->kind == JointKind::since && !is_upper && qualifiers_.tells_change(second->end))
      return changed(first, *second);
    if (joint->kind == JointKind::slash || (joint->kind == JointKind::both && !before.between))
      return AmountReading{none};
    if (joint->kind == JointKind::to && before.from && !before.range_from && moves_from(first.begin))
      return AmountReading{none};
    return range(first, *second, before, none);
  }

  /// The 2004 of "fell 4% in 2004 to 789m euros".
  constexpr bool is_year(const End& end) const noexcept {
    const auto& [coefficient, exponent, unknown] = end.number.figure;
    if (end.number.large() || end.number.decimal || unknown || coefficient < 1900 || coefficient > 2100) return false;
    return static_cast<bool>(longest_before<before_years>(text_, text_.before_spaces(end.begin)));
  }

  /// The sum from which a change goes: "30억에서 50억원으로". Nobody knows the 30 of "30에서 50억원으로".
  [[gnu::cold]] constexpr AmountReading changed(End first, const End& second) {
    const AmountReading none{first.number.end};
    const auto full = BareWon<Text>::in_full(first.number);
    if (!first.number.magnitude || first.number.vague || !full) return none;
    first.number = *full;
    first.currency = second.currency;
    first.minor = second.minor;
    first.word = true;
    return with_currency(first);
  }

  /// "0 ALL~7,180,000 ALL": the second end shows that the first has a code.
  [[gnu::cold]] constexpr AmountReading range_with_words_for_codes(const End& first) {
    const AmountReading none{first.number.end};
    if (!is_capital(text_.at(text_.after_spaces(first.end)).value)) return none;
    auto coded = End::of(text_, CurrencyReader{text_, readings_, true}, first.number);
    if (!coded || !coded->currency || !coded->word || !base_parts::contains(wordlike_codes, *coded->currency))
      return none;
    const auto joint = joint_at(text_, coded->end);
    const auto second = joint && joint->kind != JointKind::either ? end_at(joint->end) : std::nullopt;
    return second && second->currency == coded->currency ? with_currency(*coded) : none;
  }

  /// The place behind the word that the upper end of a range has: "최소 1조원에서 최대 2조원".
  constexpr std::size_t after_upper_word(std::size_t place) const noexcept {
    const auto word = longest_at<upper_words>(text_, place);
    return word ? text_.after_spaces(word.place) : place;
  }

  /// Whether a "from" that ends before `place` begins a move, "rose from 10 to 20 dollars", and no range of fees.
  constexpr bool moves_from(std::size_t place) const noexcept {
    const auto from = longest_before<from_words>(text_, text_.before_spaces(place));
    if (!from) return true;
    const auto verb = longest_before<QualifierWords::before>(text_, text_.before_spaces(from.place));
    return (verb && verb.row->sense == QualifierSense::from)
           || longest_before<moves>(text_, text_.before_spaces(from.place));
  }

  /// The first end of a range behind a letter, which the second end shows to be a sign: "N865–N890 per litre".
  [[gnu::cold]] constexpr std::optional<End> lettered(const Number& number) const noexcept {
    const auto joint = joint_at(text_, number.end);
    const auto second = joint ? end_at(joint->end) : std::nullopt;
    return second ? with_code_of(End{number}, *second) : std::nullopt;
  }

  /// The first end with its code or letter, a word besides, which the second end shows to be one: "PHP 500 to PHP
  /// 1,500".
  [[gnu::cold]] constexpr std::optional<End> with_code_of(const End& first, const End& second) const noexcept {
    if (!second.currency || (!second.sign && !base_parts::contains(wordlike_codes, *second.currency)))
      return std::nullopt;
    const auto end = End::of(text_, CurrencyReader{text_, readings_, true}, first.number);
    return end && end->currency == second.currency ? end : std::nullopt;
  }

  /// "two or three million dollars", "2, 3백만원".
  [[gnu::cold]] constexpr AmountReading estimate(End first, const End& second, std::size_t otherwise) const {
    const auto next = first.number.figure + Figure{1};
    const bool by_one = !first.number.large() && !first.number.decimal && !second.number.grouped
                        && second.number.figure == next.scaled(second.number.scale);
    if (!by_one || !second.word || second.sign || second.counts_others) return AmountReading{otherwise};
    first.number.vague = true;
    return range(first, second, qualifiers_.before(first.begin), otherwise);
  }

  /// Whether the words of a number are the last of a longer one: "sixty-two million, three hundred thousand dollars",
  /// "2 and a half million dollars".
  constexpr bool ends_longer_number(const End& end) const noexcept {
    if (!end.number.spelled || end.sign || !is_latin(text_.at(end.number.begin).value)) return false;
    auto place = text_.before_spaces(end.begin);
    if (const auto and_a = longest_before<and_articles>(text_, place))
      return is_digit(text_.before(text_.before_spaces(and_a.place)).value);
    if (text_.before(place).value == U',')
      --place;
    else if (const auto link = longest_before<cents_links>(text_, place))
      place = text_.before_spaces(link.place);
    if (place == last_end_) return false;
    if (longest_before<fractions>(text_, place)) return true;  // "one and three-quarter million dollars"
    const auto word = longest_before<EnglishNumerals::all>(text_, place);
    if (!word) return false;
    const auto first = longest_at<EnglishNumerals::all>(text_, end.begin);
    const bool is_fraction = first && first.row->kind == EnglishNumeralKind::fraction;  // "two and a quarter billion"
    return word.row->kind == EnglishNumeralKind::magnitude
           || (is_fraction && word.row->kind == EnglishNumeralKind::unit);
  }

  constexpr AmountReading with_currency(End& end) {
    if (ends_longer_number(end)) end.number.figure.too_large = true;
    auto first = spoken_end_before(end);
    return sum_at(first ? *first : end);
  }

  constexpr AmountReading sum_at(End& end) {
    auto before = qualifiers_.before(end.begin);
    if (end.priced) before.set_unit(true, *end.priced, *end.priced + 3);
    if (before.weight && is_pound(end)) return AmountReading{end.end};
    take_thousands(end);
    const auto scale = scale_of(end, before);
    end.take(scale);
    if (scale.of_sign) end.currency = scale.of_sign;
    before.rate = before.rate || scale.rate;
    if (is_small(end.number) && !before.per_unit && !before.rate) headings_.take(before);
    if (before.from && !end.number.magnitude && !before.per_unit) take_unit_of_next_level(end, before);
    take_loss(end, scale.in_row);
    if (!before.between) take_magnitude_of_list(end);
    if (const auto joint = joint_after(end, before)) {
      if (base_parts::contains(wordlike_codes, *end.currency)) currencies_.remember(*end.currency, end.end);
      if (const auto joined = joined_by(*joint, end, scale, before); joined.found) return joined;
    }
    AmountFigures figures{end.number, *end.currency, end.minor, end.negative};
    figures.local = end.local;
    take_cents(end, figures);
    return finished(figures, end.begin, end.end, before);
  }

  /// The joint behind an amount; of "between $5 a kilo and $6 a kilo" the one behind its unit.
  constexpr std::optional<JointAt> joint_after(const End& end, const Qualifiers& before) const noexcept {
    auto joint = joint_at(text_, end.end);
    if (before.between && (!joint || joint->kind == JointKind::slash))
      if (const auto after = qualifiers_.after(end.end); after.per_unit)
        if (const auto beyond = joint_at(text_, after.place); beyond && beyond->kind == JointKind::both)
          if (const auto second = end_at(beyond->end); second && second->number.magnitude == end.number.magnitude)
            if (const auto unit = qualifiers_.after(second->end); unit.per_unit && is_same_unit(after, unit))
              joint = beyond;
    return joint;
  }

  constexpr bool is_same_unit(const Qualifiers& a, const Qualifiers& b) const noexcept {
    const auto bytes = text_.text();
    return bytes.substr(a.unit_begin, a.unit_end - a.unit_begin)
           == bytes.substr(b.unit_begin, b.unit_end - b.unit_begin);
  }

  /// The range that an amount begins, if a joint follows it and the second end.
  constexpr AmountReading joined_by(const JointAt& joint, End& end, const TableScale& scale, Qualifiers& before) const {
    const AmountReading none{end.end};
    auto second = end_at(joint.kind == JointKind::either ? joint.end : after_upper_word(joint.end));
    if (!second) return none;
    if (end.sign && !second->currency) second->minor = end.minor;
    const bool shares = end.sign && !end.word && second->number.magnitude && !end.number.large();
    if (joint.kind == JointKind::either) {
      // "$10 or 20 million"
      const bool is_or = is_latin(text_.at(text_.after_spaces(end.end)).value);
      return is_or && shares && !second->currency ? lost(end, *second, before) : none;
    }
    if (!second->number.magnitude && (second->sign || joint.glued || ends_entry(second->end))) second->take(scale);
    if (parts_columns(joint, end.end)) return none;
    // "rose by $4 to $9" is by four or nine, or to nine
    if (joint.kind == JointKind::to && before.from && second->currency == end.currency && second->minor == end.minor
        && follows_by(end) && !is_far_above(*second, end))
      return lost(end, *second, before);
    if (join(end, *second, joint, before)) return range(end, *second, before, end.end);
    if (joint.kind == JointKind::to) take_unit_of_level(end, *second, before);
    if (joint.kind != JointKind::to || !longest_before<from_words>(text_, text_.before_spaces(end.begin))) return none;
    const bool is_one_money = !second->currency || second->currency == end.currency;
    if (is_one_money && shares && !(end.number.decimal && end.number.last_digit == -2 && second->sign)) {
      // "paid from $5 to 6 billion"; of "rose from $5 to 6 billion" nobody knows the first
      if (!moves_from(end.begin)) return range(end, *second, before, end.end);
      if (!second->currency) return lost(end, *second, before);
      end.number.figure.too_large = true;
    }
    return none;
  }

  /// As prices below a heading are.
  static constexpr bool is_small(const Number& number) noexcept {
    return !number.magnitude && !number.vague && number.figure.coefficient < 10'000'000;
  }

  /// The same where a few words stand between: "lost 1.05 dollars, or 1.3 percent, to settle at 82.69 dollars a
  /// barrel".
  [[gnu::cold]] constexpr void take_unit_of_next_level(const End& change, Qualifiers& before) const noexcept {
    constexpr std::size_t most_bytes = 56;
    const auto bytes = text_.text();
    for (auto place = change.end; place + 4 < bytes.size() && place - change.end != most_bytes; ++place) {
      if (bytes[place] == '\n' || bytes[place] == ';' || (bytes[place] == '.' && bytes[place + 1] == ' ')) return;
      if (bytes[place] != ' ') continue;
      const auto level = longest_at<level_words>(text_, place + 1);
      if (!level) continue;
      if (const auto at = end_at(text_.after_spaces(level.place))) return take_unit_of_level(change, *at, before);
    }
  }

  /// What the level is for that a price reaches, the change is for, or the price that it moves from: "fell RM38 to
  /// RM3,912 a tonne", "raised from $47.50 to $60 a share".
  [[gnu::cold]] constexpr void take_unit_of_level(const End& change, const End& level,
                                                  Qualifiers& before) const noexcept {
    if (level.currency != change.currency || before.per_unit || change.number.magnitude) return;
    const auto after = qualifiers_.after(level.end);
    const auto beyond = after.per_unit ? after : qualifiers_.after_bracket(after.place);
    if (beyond.per_unit) before.set_unit(false, beyond.unit_begin, beyond.unit_end);
  }

  /// The first end of a range in words, which by itself is other words: "이 달러~이백 달러", "팔 UAE 디르함에서 구십
  /// UAE 디르함".
  constexpr std::optional<End> spoken_end_before(const End& end) const noexcept {
    if (!end.number.spelled || !end.word || end.sign) return std::nullopt;
    const auto joint_end = text_.before_spaces(end.begin);
    const auto sign = text_.before(joint_end);
    auto place = joint_end - sign.bytes;
    if (sign.value == U'서' || sign.value == U'터') {
      const auto first = text_.before(place);
      if (first.value != (sign.value == U'서' ? U'에' : U'부')) return std::nullopt;
      place -= first.bytes;
    } else if (sign.value != U'~' && sign.value != U'∼' && sign.value != U'〜') {
      return std::nullopt;
    }
    const auto money_end = text_.before_spaces(place);
    const auto noun = longest_before<MoneyNouns::all>(text_, money_end);
    const auto is_code = [&] {
      for (std::size_t i = 1; i != 4; ++i)
        if (money_end < i || !is_capital(static_cast<unsigned char>(text_.text()[money_end - i]))) return false;
      return true;
    };
    const bool coded = !noun && is_code();
    if (!noun && !coded) return std::nullopt;
    auto number_end = text_.before_spaces(coded ? money_end - 3 : noun.place);
    if (const auto country = longest_before<MoneyCountries::all>(text_, number_end))
      number_end = text_.before_spaces(country.place);
    const auto digit = text_.before(number_end);
    const auto begin = number_end - digit.bytes;
    if (korean_numeral(digit.value).kind != KoreanNumeralKind::digit || is_hangul(text_.before(begin).value))
      return std::nullopt;
    const auto number = read_number(text_, begin, true);
    if (!number.read) return std::nullopt;
    const auto first =
        coded ? End::of(text_, CurrencyReader{text_, readings_, true}, number) : End::of(text_, currencies_, number);
    return first && first->currency == end.currency && first->end <= place ? first : std::nullopt;
  }

  /// The number at digits that are written as in most of Europe, or where a reader has put spaces: "€ 84 357 000",
  /// "1 350 000,00 EUR", "EUR 12,35", "R1,24bn", "4, 800억원". Not read where it is none of these. Of one group behind
  /// a space nobody is sure, unless it is 000 or decimals follow.
  constexpr Number in_odd_digits(const Number& number) const noexcept {
    Number odd{number.begin, number.begin, {}};
    const auto next = text_.at(number.end);
    if (number.spelled || number.decimal || number.large() || !(next.value == U' ' || next.value == U',')) {
      const bool grouped = number.grouped && !number.decimal && text_.before(number.end - 3).value == U'.';
      const bool points = next.value == U',' && !number.spelled && !number.magnitude
                          && (grouped || (is_point_and_three(number) && digits_at(text_, number.end + 1, 3) == 2));
      if (!points) return odd;
    }
    if (!is_digit(text_.at(text_.after_spaces(number.end + next.bytes)).value)) return odd;
    odd.figure = number.figure;
    odd.figure.exponent = 0;
    odd.grouped = number.grouped || number.decimal;
    odd.end = number.end;
    if (!number.grouped && digits_at(text_, number.begin, 4) <= 3 && take_spaced_comma(odd)) return finish(odd);
    int groups = 0;
    if (!number.grouped && digits_at(text_, number.begin, 4) <= 3)
      for (; text_.at(odd.end).value == U' '; ++groups) {
        auto group = odd.end + text_.at(odd.end).bytes;
        if (digits_at(text_, group, 4) != 3) break;
        odd.figure = with_digits(text_, group, 3, odd.figure);
        odd.end = group;
      }
    odd.grouped = odd.grouped || groups != 0;
    const bool has_decimals = take_decimals_behind_comma(odd) || (groups != 0 && take_cents_behind_point(odd, number));
    if (groups == 0 && !has_decimals) return odd;
    if (text_.at(odd.end).value == U'%') return odd;
    const auto scaled = finish(odd);
    if (groups == 0 && odd.last_digit == -1 && !scaled.magnitude) return odd;  // "14,5 원"
    if (groups == 1 && !has_decimals && !scaled.magnitude && odd.figure.coefficient % 1'000 != 0
        && !groups_by_space(number) && !qualifiers_.after(odd.end).per_unit)
      return too_large(scaled);
    return scaled;
  }

  static constexpr Number too_large(Number number) noexcept {
    number.figure.too_large = true;
    return number;
  }

  /// A number in odd digits, with the magnitude behind it.
  [[gnu::cold]] constexpr Number finish(Number odd) const noexcept {
    odd.read = true;
    const auto next = text_.at(odd.end).value;
    const bool korean = next == U' ' && is_hangul(text_.at(text_.after_spaces(odd.end)).value);
    return is_latin(next) || (next == U' ' && !korean) || next == U'-' ? EnglishNumberReader{text_, odd}.read()
                                                                       : KoreanNumberReader{text_, odd}.read();
  }

  /// A sign or code before it whose papers put spaces between thousands: "CHF 118 250", "R61 250".
  [[gnu::cold]] constexpr bool groups_by_space(const Number& number) const noexcept {
    const auto before = currencies_.before(number.with_groups(), number.begin);
    const auto sign = before ? text_.before(text_.before_spaces(number.begin)).value : 0;
    const bool letter = before && before->place + 1 == text_.before_spaces(number.begin) && is_latin(sign);
    return before && base_parts::contains(spaced_currencies, before->currency)
           && (!letter || currencies_.recent().has(before->currency, number.begin));
  }

  /// One comma with a space behind it, and three digits with cents, or before a Korean magnitude: "12, 418.55".
  [[gnu::cold]] constexpr bool take_spaced_comma(Number& odd) const noexcept {
    const auto comma = text_.at(odd.end);
    if (comma.value != U',') return false;
    auto place = text_.after_spaces(odd.end + comma.bytes);
    if (place == odd.end + comma.bytes || digits_at(text_, place, 4) != 3) return false;
    const auto figure = with_digits(text_, place, 3, odd.figure);
    const auto next = text_.at(place);
    const bool cents = next.value == U'.' && digits_at(text_, place + next.bytes, 3) == 2;
    const bool before_free = text_.before(text_.before_spaces(odd.begin)).value != U',';
    if (before_free && groups_digits(text_, place)) {  // "N35, 344,855"
      odd.figure = figure;
      while (groups_digits(text_, place)) odd.figure = with_digits(text_, ++place, 3, odd.figure);
      odd.grouped = true;
      odd.end = place;
      return true;
    }
    const auto kind = korean_numeral(text_.at(text_.after_spaces(place)).value).kind;
    if (!before_free || !(cents || kind == KoreanNumeralKind::myriads)) return false;
    odd.figure = figure;
    odd.grouped = true;
    odd.end = place;
    if (cents) {
      odd.end += next.bytes;
      odd.figure = with_digits(text_, odd.end, 2, odd.figure).scaled(-2);
      odd.last_digit = -2;
      odd.decimal = true;
    }
    return true;
  }

  /// A decimal comma: two digits behind it, or one.
  [[gnu::cold]] constexpr bool take_decimals_behind_comma(Number& odd) const noexcept {
    const auto comma = text_.at(odd.end);
    auto place = odd.end + comma.bytes;
    const auto count = comma.value == U',' ? digits_at(text_, place, 3) : 0;
    if (count == 0 || count == 3) return false;
    const auto figure = with_digits(text_, place, count, odd.figure).scaled(-count);
    const auto next = text_.at(place);
    if ((next.value == U',' || next.value == U'.') && is_digit(text_.at(place + next.bytes).value)) return false;
    odd.figure = figure;
    odd.last_digit = -count;
    odd.decimal = true;
    odd.end = place;
    return true;
  }

  /// "R4 599.99": in one group or more behind spaces.
  [[gnu::cold]] constexpr bool take_cents_behind_point(Number& odd, const Number& number) const noexcept {
    const auto place = odd.end + 1;
    if (text_.at(odd.end).value != U'.' || digits_at(text_, place, 3) != 2) return false;
    const auto next = text_.at(place + 2).value;
    if ((next == U',' || next == U'.') && is_digit(text_.at(place + 3).value)) return false;
    const auto before = currencies_.before(number.with_groups(), number.begin);
    if (!before || !base_parts::contains(spaced_currencies, before->currency)) return false;
    odd.end = place;
    odd.figure = with_digits(text_, odd.end, 2, odd.figure).scaled(-2);
    odd.last_digit = -2;
    odd.decimal = true;
    return true;
  }

  /// "Rp 12.500" is twelve thousand and five hundred.
  constexpr void take_thousands(End& end) const noexcept {
    if (!is_point_and_three(end.number) || !base_parts::contains(dotted_currencies, *end.currency)) return;
    end.number.figure.exponent = 0;
    end.number.last_digit = 0;
    end.number.decimal = false;
    end.number.grouped = true;
  }

  /// A price for one unit has three decimals as well: "€1.759 a litre".
  static constexpr bool is_ambiguous_point(const AmountFigures& figures, bool per_unit) noexcept {
    return is_point_and_three(figures.first) && base_parts::contains(comma_currencies, figures.currency)
           && (!per_unit || figures.first.figure.coefficient % 1'000 == 0);
  }

  /// Whether two ends, the first of which has its currency, are those of a range.
  constexpr bool join(const End& first, const End& second, const JointAt& joint,
                      const Qualifiers& before) const noexcept {
    if (second.counts_others || second.minor != first.minor) return false;
    if (second.currency ? second.currency != first.currency : !first.sign) return false;
    const bool shares_sign = !second.currency;
    const bool larger = second.number.magnitude || (joint.glued && !first.number.magnitude);
    switch (joint.kind) {
      case JointKind::dash:
        return !shares_sign || (joint.glued && larger) || second.number.magnitude
               || (!joint.glued && second.number.figure.exponent == 0
                   && (ends_entry(second.end) || qualifiers_.after(second.end).per_unit));
      case JointKind::slash:
        return joint.glued && second.sign && longest_at<estimates>(text_, text_.after_spaces(second.end));
      case JointKind::to:
        if (follows_by(first))
          return shares_sign ? qualifiers_.after(second.end).per_unit || (second.number.magnitude && !before.from)
                             : !before.from && !is_far_above(second, first);
        return (!before.from || before.range_from) && (!shares_sign || second.number.magnitude)
               && text_.before(first.begin).value != U'+';
      case JointKind::both: return before.between;
      case JointKind::either: break;
      case JointKind::since:
        return !shares_sign && !qualifiers_.tells_change(second.end)
               && (longest_at<tills>(text_, second.end) || !qualifiers_.after(second.end).bound);
    }
    return false;
  }

  constexpr bool follows_by(const End& end) const noexcept {
    return static_cast<bool>(longest_before<by_words>(text_, text_.before_spaces(end.begin)));
  }

  /// Whether a sum is more than two and a half times another: not the other end of a range, but what something came to:
  /// "grew by $5.2bn to $571bn".
  [[gnu::cold]] static constexpr bool is_far_above(const End& high, const End& low) noexcept {
    const auto of = [&](const Number& number) {
      return AmountFigures{number, *low.currency, low.minor}.decimal_of(number);
    };
    const bool shares = !low.number.large() && high.number.magnitude;  // "by $10 to $15 million"
    const auto least = of(shares ? low.number.scaled_as(high.number) : low.number);
    const auto value = of(high.number);
    const auto most = least ? product(*least, Decimal{5}) : std::nullopt;
    const auto twice = value ? product(*value, Decimal{2}) : std::nullopt;
    return most && twice && *twice > *most;
  }

  /// Whether an entry of a list ends at `place`: "HKD 30 - 40".
  constexpr bool ends_entry(std::size_t place) const noexcept {
    const auto next = text_.at(place).value;
    return next == 0 || next == U'\n' || next == U',' || next == U';' || next == U')' || next == U'|';
  }

  /// Accounts put losses in brackets: "($1,906)" in a row of a table, "a loss of (£0.9m)", "(£4.2) million". What is
  /// just put in brackets, "the fee ($200)", is none, nor a figure in other money that may be converted in them.
  constexpr void take_loss(End& end, bool in_row) noexcept {
    const auto open = text_.before(end.begin);
    const auto close = text_.at(end.end);
    if (end.negative || open.value != U'(' || close.value != U')') return;
    const auto begin = end.begin - open.bytes;
    auto digits = end.number;
    digits.end = end.end + close.bytes;
    const auto scaled = end.sign && !end.word && !digits.large() && !digits.spelled
                            ? EnglishNumberReader{text_, digits}.read()
                            : digits;
    const bool has_magnitude = scaled.magnitude && !digits.magnitude;
    const auto last = currencies_.recent().last(end.begin);
    const bool converts = last && last != end.currency && (in_row || text_.before_spaces(begin) == last_end_);
    if (converts || !(in_row || has_magnitude || (end.sign && is_loss(begin, digits.end)))) return;
    if (has_magnitude) end.number = scaled;
    end.begin = begin;
    end.end = has_magnitude ? scaled.end : digits.end;
    end.negative = true;
    loss_end_ = end.end;
  }

  /// Whether what stands in brackets from `begin` to `end` is a cell, stands where a sum does, or is called a loss.
  [[gnu::cold]] constexpr bool is_loss(std::size_t begin, std::size_t end) const noexcept {
    const auto before = text_.before_spaces(begin);
    const auto next = text_.at(text_.after_spaces(end)).value;
    const bool ends_cell = ends_in_gap(end) || next == 0 || next == U'\n' || next == U'|' || next == U'(';
    if (ends_cell && begin != 0 && (begins_in_gap(begin) || text_.before(before).value == U'|' || before == loss_end_))
      return true;
    if (longest_before<places_of_sums>(text_, before)) return true;
    return has_loss_before(before, ends_cell);
  }

  /// Whether a tab or two spaces, which part columns, end before `place`; or begin there.
  constexpr bool begins_in_gap(std::size_t place) const noexcept {
    const auto before = text_.text().substr(0, place);
    return before.ends_with('\t') || before.ends_with("  ");
  }

  constexpr bool ends_in_gap(std::size_t place) const noexcept {
    const auto after = text_.text().substr(place);
    return after.starts_with('\t') || after.starts_with("  ");
  }

  /// Whether a word for a loss stands before `place` in the phrase, behind the sum before; at the end of a line also
  /// one for what is taken off.
  [[gnu::cold]] constexpr bool has_loss_before(std::size_t place, bool ends_line) const noexcept {
    constexpr std::size_t most_bytes = 64;
    const auto bytes = text_.text();
    const auto from = place;
    while (place != 0 && place != last_end_ && from - place != most_bytes) {
      --place;
      const auto byte = static_cast<unsigned char>(bytes[place]);
      if (is_latin(byte)) {
        if (place != 0 && is_latin(static_cast<unsigned char>(bytes[place - 1]))) continue;
        const auto word = longest_at<words_of_losses>(text_, place);
        if (word && (ends_line || !word.row->money)) return true;
      } else if (byte != ' ' && byte != '-' && byte != '/' && byte != '(' && byte != ')' && byte != ','
                 && byte != ':') {
        return false;
      }
    }
    return false;
  }

  /// One magnitude at the end of a list is that of all: "$4.6, $4.2 and $3.9 million". Of whole figures nobody is sure.
  constexpr void take_magnitude_of_list(End& end) const noexcept {
    constexpr int most_figures = 6;
    auto& number = end.number;
    if (!end.sign || end.word || end.minor || end.negative || number.large() || number.spelled) return;
    if (number.last_digit != (number.decimal ? -1 : 0) || number.figure.coefficient >= 1'000) return;
    auto place = end.end;
    for (int figures = 0; figures != most_figures; ++figures) {
      auto joint = joint_at(text_, place);
      if (joint && text_.at(text_.after_spaces(place)).value == U',')
        if (const auto last = joint_at(text_, joint->end)) joint = last;
      if (!joint || (joint->kind != JointKind::either && joint->kind != JointKind::both)) return;
      const auto next = end_at(joint->end);
      if (!next || next->word || next->number.grouped || next->number.spelled) return;
      if (next->sign ? next->currency != end.currency : next->currency || !number.decimal) return;
      if (next->number.decimal != number.decimal) return;
      if (next->number.last_digit - next->number.scale != number.last_digit) return;
      if (next->number.magnitude) {
        if (number.decimal && next->sign)
          number = number.scaled_as(next->number);
        else
          number.figure.too_large = true;
        return;
      }
      place = next->end;
    }
  }

  /// Whether a dash stands in a column of its own, where a table has no figure: "$ 4,512   —   $ 4,601".
  constexpr bool parts_columns(const JointAt& joint, std::size_t place) const noexcept {
    const auto is_wide = [this](std::size_t gap) {
      return text_.at(gap).value == U' ' && text_.at(gap + text_.at(gap).bytes).value == U' ';
    };
    const auto before = text_.before(joint.end).value == U' ' ? joint.end - text_.before(joint.end).bytes : joint.end;
    return joint.kind == JointKind::dash && is_wide(place) && text_.before(before).value == U' ';
  }

  constexpr AmountReading range(const End& first, End second, const Qualifiers& before, std::size_t otherwise) const {
    const auto third = text_.at(second.end);
    if (third.value == U'-' && is_digit(text_.at(second.end + 1).value))
      return lost(first, second, before);  // "3-4-5m"
    // which of the ends the minus is for, nobody says
    if (first.negative) return first.currency ? AmountReading{otherwise} : lost(first, second, before);
    if (first.sign && !second.sign && !second.word) {
      second.currency = first.currency;
      second.take_odd_magnitude(text_);
    }
    const bool both_signs = first.sign && second.sign;
    const bool shares = !first.number.magnitude && second.number.magnitude && !first.number.vague && !first.word
                        && !(first.number.grouped && both_signs);
    const auto low = shares ? std::optional{first.number.scaled_as(second.number)} : with_myriads_of(second, first);
    if (!low) return lost(first, second, before);
    AmountFigures figures{*low, *second_or(second, first).currency, second.minor, first.negative};
    figures.second = second.number;
    figures.local = first.local;
    const bool vague = first.number.vague || second.number.vague;
    const auto money = figures.money_of(*low);
    const auto high = figures.money_of(second.number);
    if (!vague && money && high && *high < *money) {
      // the magnitude belongs to the second alone: "300~4천500원", "5000~1만원"
      const auto as_is = shares ? figures.money_of(first.number) : std::nullopt;
      if (!as_is || *high < *as_is) return AmountReading{otherwise};
      if (!is_likely_as_it_is(*as_is, *high, second.number.scale, both_signs)) return lost(first, second, before);
      figures.first = first.number;
    }
    return finished(figures, first.begin, second.end, before);
  }

  /// Whether the first end of a range counts ones though the second has a magnitude, and not the same, or another one
  /// that is left out, as in "500~1조원" and "100~1천만원".
  static constexpr bool is_likely_as_it_is(Money low, Money high, int zeros, bool both_signs) noexcept {
    if (both_signs && zeros <= 6) return true;
    return zeros <= 4 && high.minor_units() / 100 <= low.minor_units();
  }

  /// A range of which an end can't be told.
  [[gnu::cold]] constexpr AmountReading lost(const End& first, const End& second, const Qualifiers& before) const {
    AmountFigures figures{second.number, *second_or(second, first).currency, second.minor};
    figures.first.figure.too_large = true;
    figures.first.vague = false;
    return finished(figures, first.begin, second.end, before);
  }

  /// The first end with the myriads that stand once for both, 7천 in "7천~9천만원", or that it leaves out,
  /// "1억5천~2억원".
  constexpr std::optional<Number> with_myriads_of(const End& second, const End& first) const noexcept {
    const auto& number = first.number;
    const int zeros = second.number.scale / 4 * 4;
    const bool in_tens = number.magnitude && number.scale < 4 && is_hangul(text_.before(number.end).value);
    const bool shares = in_tens && !first.word && zeros != 0 && second.number.scale != zeros;
    if (shares) return number.scaled_by(zeros);
    const bool lacks_unit = number.magnitude && !number.spelled && !first.word && !first.sign;
    return lacks_unit ? BareWon<Text>::in_full(number) : number;
  }

  static constexpr const End& second_or(const End& second, const End& first) noexcept {
    return second.currency ? second : first;
  }

  /// Whether what a weight has is what stands here: a plain number of pounds.
  static constexpr bool is_pound(const End& end) noexcept { return end.weighs && !end.sign && !end.number.large(); }

  /// A number with its currency, in odd digits if they have one.
  constexpr std::optional<End> end_of(const Number& number) const noexcept {
    auto end = End::of(text_, currencies_, number);
    if (const auto odd = in_odd_digits(number); odd.read) {
      const auto other = End::of(text_, currencies_, odd);
      if (other && other->currency && (other->sign || other->word)) end = other;
    }
    return end;
  }

  /// The end that begins at `place`, with the sign of its currency before it.
  constexpr std::optional<End> end_at(std::size_t place) const noexcept {
    const auto number_place = currencies_.after_sign(place);
    const auto first = text_.at(number_place).value;
    if (!is_digit(first) && !is_hangul(first) && !is_latin(first)) return std::nullopt;
    if (is_hangul(first) && korean_numeral(first).kind == KoreanNumeralKind::none) return std::nullopt;
    const auto number = read_number(text_, number_place, alone_);
    if (!number.read) return std::nullopt;
    auto end = end_of(number);
    if (!end || end->begin != place) return std::nullopt;
    return end;
  }

  /// "2달러 50센트", "£3 20p", "5 pounds and 20 pence".
  constexpr void take_cents(End& end, AmountFigures& figures) const noexcept {
    if (end.minor || end.number.decimal || end.number.vague
        || (end.number.magnitude && !end.number.spelled && is_latin(text_.before(end.number.end).value)))
      return;
    if (end.currency == Currency::KRW) return take_jeon(end, figures);
    if (digits(*end.currency) != 2) return;
    const auto link = longest_at<cents_links>(text_, text_.after_spaces(end.end));
    const auto place = text_.after_spaces(link ? link.place : end.end);
    const bool digit = is_digit(text_.at(place).value);
    if (place == end.end && !(digit && is_hangul(text_.before(place).value))) return;  // "27달러45센트"
    if (!digit && !end.number.spelled) return;
    const auto cents = read_number(text_, place);
    if (!cents.read || cents.magnitude || cents.decimal || cents.figure.coefficient >= 100) return;
    const auto word = currencies_.after(cents);
    if (!word || !word->minor) return;
    figures.cents = cents;
    end.end = word->place;
  }

  /// "1,127원 50전": rates and prices alone have hundredths of a won.
  [[gnu::cold]] constexpr void take_jeon(End& end, AmountFigures& figures) const noexcept {
    const auto place = text_.after_spaces(end.end);
    const auto count = end.number.spelled ? 0 : digits_at(text_, place, 3);
    if (count == 0 || count > 2) return;
    const auto cents = read_digits(text_, place);
    const auto jeon = text_.at(cents.end);
    if (!cents.read || cents.decimal || jeon.value != U'전') return;
    figures.cents = cents;
    end.end = cents.end + jeon.bytes;
  }

  constexpr AmountReading finished(const AmountFigures& figures, std::size_t begin, std::size_t end,
                                   const Qualifiers& words_before) const {
    AmountReading reading{end};
    auto& [mention, before, after] = reading.found.emplace(words_before, qualifiers_.after(end, words_before.place));
    const auto beyond = qualifiers_.after_bracket(after.place);
    if (!after.bound) after.bound = beyond.bound;
    after.about |= beyond.about;
    if (beyond.per_unit && !after.per_unit) after.set_unit(false, beyond.unit_begin, beyond.unit_end);

    mention.begin = begin;
    mention.end = end;
    mention.currency = figures.currency;
    if (!before.per_unit && !after.per_unit && !before.rate && !after.rate) {
      prices_.take(figures, end, before);
      if (!before.per_unit) qualifiers_.take_earlier(before, last_end_, figures.first.magnitude);
      if (!before.per_unit && may_be_for_share(figures)) qualifiers_.take_share_price(before);
    }
    const bool weighed = before.rate && is_price_of_pound(figures, before);
    const bool per_unit = before.per_unit || after.per_unit || weighed;
    const auto unit = per_unit || figures.first.large() ? Yardstick{} : unit_after(end, figures.currency);
    auto bound = after.bound ? after.bound : before.bound;
    const bool about = before.about || after.about || (before.range_of && !figures.second);
    const bool more = figures.first.more || (figures.second && figures.second->more);
    if (!bound && more) bound = Bound::more_than;
    if (figures.first.vague || (figures.second && figures.second->vague)) {
      mention.kind = MentionKind::vague;
    } else if (!weighed
               && (before.rate || after.rate || unit.end != 0 || follows_yardstick(before.place)
                   || (!per_unit && rates_.contain(figures, begin)))) {
      mention.kind = MentionKind::rate;
    } else if (!figures.second && (before.two_ways || after.two_ways || go_two_ways(before.bound, after.bound))) {
      mention.kind = figures.amount(Bound::exact, false) ? MentionKind::two_ways : MentionKind::unreadable;
    } else if (is_ambiguous_point(figures, per_unit)) {
      mention.kind = MentionKind::unreadable;
    } else if (per_unit || figures.finer_than_minor_units()) {
      mention.kind = MentionKind::price;
    } else {
      mention.amount = figures.amount(bound.value_or(Bound::exact), about);
      if (!mention.amount) mention.kind = MentionKind::unreadable;
    }
    if (mention.kind == MentionKind::price || mention.kind == MentionKind::rate) {
      mention.price = figures.stated(bound.value_or(Bound::exact), about);
      if (!mention.price) mention.kind = MentionKind::unreadable;
    }
    if (figures.local && (mention.kind == MentionKind::rate || is_traded_in_dollars(after))) {
      mention.kind = MentionKind::unreadable;
      mention.amount.reset();
      mention.price.reset();
    }
    if (per_unit || mention.kind == MentionKind::rate) {
      const auto& said = after.unit_begin != after.unit_end ? after : before;
      mention.unit_begin = said.unit_begin;
      mention.unit_end = said.unit_end;
      if (said.unit_begin == said.unit_end && follows_yardstick(before.place)) {
        mention.unit_begin = yardstick_.begin;
        mention.unit_end = yardstick_.end;
      }
    }
    after.beyond_bound = beyond.bound;
    after.beyond_about = beyond.about;
    after.beyond_end = beyond.bound || beyond.about ? beyond.place : 0;
    if (unit.end != 0 && mention.unit_begin == mention.unit_end) {
      mention.unit_begin = unit.begin;
      mention.unit_end = unit.end;
    }
    if (unit.end != 0) reading.end = unit.end;
    return reading;
  }

  /// Whether the unit is one of what all the world trades in American dollars, also in Sydney: a barrel, an ounce.
  constexpr bool is_traded_in_dollars(const Qualifiers& after) const noexcept {
    return after.per_unit && longest_at<world_units>(text_, after.unit_begin);
  }

  /// Whether it is as large as the price of a share: in won, or in dollars and cents.
  static constexpr bool may_be_for_share(const AmountFigures& figures) noexcept {
    constexpr std::uint64_t most = 2'000'000;
    const auto& figure = figures.first.figure;
    if (figures.currency != Currency::KRW) return figures.first.last_digit == -2 && !figures.first.magnitude;
    return !figure.too_large && shifted(figure.coefficient, figure.exponent).value_or(most) < most;
  }

  /// Whether 파운드 in "파운드당" is the weight: what one of it costs is no dollar or two.
  [[gnu::cold]] constexpr bool is_price_of_pound(const AmountFigures& figures,
                                                 const Qualifiers& before) const noexcept {
    const auto unit = longest_at<pounds>(text_, before.unit_begin);
    if (!unit || unit.place != before.unit_end || figures.currency != Currency::USD) return false;
    const auto price = figures.decimal_of(figures.first);
    return figures.minor || !price || *price < Decimal{1} || *price > Decimal{2};
  }

  /// One, or a hundred, of a currency that has a price in another is no amount: "1달러=1480원", "100엔에 950원", "1달러
  /// 1,389.50원", "1유로 1,620원", "one dollar buys 83.4 rupees", "the price of one US dollar".
  constexpr bool is_yardstick(const End& end) const noexcept {
    if (!is_unit(end)) return false;
    const auto place = text_.after_spaces(end.end);
    const auto sign = longest_at<prices>(text_, place);
    const auto other = sign || place != end.end ? end_at(text_.after_spaces(sign ? sign.place : place)) : std::nullopt;
    if (!other || !other->currency || other->currency == end.currency)
      return end.number.figure.is(1) && longest_before<unit_leads>(text_, text_.before_spaces(end.begin));
    if (sign && sign.row->money) return !other->number.large();
    const bool lists = end.word && other->currency == Currency::KRW && !other->number.magnitude
                       && (end.number.figure.is(1) || end.currency == Currency::JPY);
    return sign || (!other->sign && (other->number.decimal || lists));
  }

  /// One or a hundred of a currency.
  static constexpr bool is_unit(const End& end) noexcept {
    const auto& number = end.number;
    return !number.large() && !end.negative && !number.vague
           && (number.figure.is(1) || (!number.spelled && number.figure.is(100)));
  }

  /// One of a currency that has a price in another.
  struct Yardstick {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// The unit whose price a figure is that ends at `place`: "RMB7.2567 to US$1.00", "Rs 83.2 = 1 dollar". Ends at
  /// 0 where there is none.
  constexpr Yardstick unit_after(std::size_t place, Currency currency) const noexcept {
    const auto sign = longest_at<unit_links>(text_, text_.after_spaces(place));
    const auto unit = sign ? end_at(text_.after_spaces(sign.place)) : std::nullopt;
    const bool is_other = unit && unit->currency && unit->currency != currency;
    const bool is_one = is_other && is_unit(*unit) && (sign.row->money || !unit->number.spelled);
    return is_one ? Yardstick{unit->begin, unit->end} : Yardstick{};
  }

  constexpr bool follows_yardstick(std::size_t place) const noexcept {
    constexpr std::size_t most_bytes = 40;  // of spaces and a sign
    if (yardstick_.end == 0 || place < yardstick_.end || place - yardstick_.end > most_bytes) return false;
    const auto from = text_.after_spaces(yardstick_.end);
    const auto sign = longest_at<prices>(text_, from);
    return text_.after_spaces(sign ? sign.place : from) >= place;
  }

  /// The heading of the line, as far as the line is read.
  struct Heading {
    int zeros = 0;
    std::size_t end = 0;
    bool closed = false;     // its bracket is
    bool of_shares = false;  // it leaves figures per share out
  };

  /// Where a sum stands, and nothing in brackets.
  static constexpr UnitWord places_of_sums[]{{u"of"},      {u"was"},  {u"were"}, {u"is"}, {u"to"},
                                             {u"against"}, {u"from"}, {u"with"}, {u"vs"}, {u"versus"}};
  /// Those that are marked are called so in accounts alone.
  static constexpr UnitWord words_of_losses[]{
      {u"loss"},          {u"losses"},          {u"deficit"},        {u"deficits"},     {u"shortfall"},
      {u"outflow"},       {u"less", true},      {u"credit", true},   {u"charge", true}, {u"charges", true},
      {u"expense", true}, {u"expenses", true},  {u"discount", true}, {u"refund", true}, {u"used in", true},
      {u"outflows"},      {u"impairment", true}};
  static constexpr UnitWord rate_links[]{{u"to"}, {u"against"}, {u"versus"}, {u"vs"}};
  static constexpr UnitWord heading_words[]{{u"단위"},  {u"단위:"},  {u"단위 :"}, {u"단위는"},
                                            {u"unit:"}, {u"units:"}, {u"unit :"}, {u"units :"}};
  /// What stands between one of a currency and its price: those that are marked do so of other things, too.
  static constexpr UnitWord prices[]{{u"="},
                                     {u"에"},
                                     {u"당"},
                                     {u"buys", true},
                                     {u"bought", true},
                                     {u"costs", true},
                                     {u"cost", true},
                                     {u"now costs", true},
                                     {u"now buys", true},
                                     {u"fetches", true},
                                     {u"fetched", true},
                                     {u"equals", true},
                                     {u"is worth", true},
                                     {u"was worth", true},
                                     {u"is equal to", true},
                                     {u"sells for", true},
                                     {u"sold for", true},
                                     {u"was selling for", true},
                                     {u"is selling for", true},
                                     {u"was buying", true},
                                     {u"is buying", true},
                                     {u"would buy", true},
                                     {u"was selling at", true},
                                     {u"was trading at", true},
                                     {u"traded at", true},
                                     {u"trades at", true}};
  static constexpr UnitWord unit_leads[]{{u"price of"}, {u"value of"}, {u"rate of"}, {u"exchanged for"}};
  static constexpr UnitWord unit_links[]{{u"=", true}, {u"to"}, {u"per"}, {u"for every", true}, {u"per each", true}};
  static constexpr UnitWord upper_words[]{{u"최대"},    {u"최고"},     {u"많게는"}, {u"최대한"},    {u"as much as"},
                                          {u"perhaps"}, {u"possibly"}, {u"maybe"},  {u"as high as"}};
  static constexpr UnitWord tills[]{{u"까지"}};
  static constexpr UnitWord pounds[]{{u"파운드"}};
  static constexpr UnitWord from_words[]{{u"from"}};
  static constexpr UnitWord world_units[]{{u"barrel"}, {u"bbl"}, {u"ounce"}, {u"troy ounce"}, {u"oz"}};
  static constexpr UnitWord level_words[]{{u"at"}, {u"to"}};
  static constexpr UnitWord by_words[]{{u"by"}};
  static constexpr UnitWord moves[]{{u"raised"},  {u"raise"},    {u"raises"},  {u"cut"},     {u"cuts"},
                                    {u"lifted"},  {u"hiked"},    {u"reduced"}, {u"lowered"}, {u"moved"},
                                    {u"went"},    {u"goes"},     {u"boosted"}, {u"doubled"}, {u"expanded"},
                                    {u"changed"}, {u"increase"}, {u"revised"}};
  static constexpr UnitWord estimates[]{{u"estimate"}, {u"estimates"}, {u"est"}};
  static constexpr UnitWord in_words[]{{u"in"}, {u"in $"}, {u"in us$"}, {u"in u.s.$"}};
  static constexpr UnitWord told_words[]{{u"expressed"}, {u"stated"}, {u"presented"}, {u"reported"}, {u"shown"}};
  static constexpr UnitWord before_years[]{{u"in"},      {u"since"},    {u"year"},     {u"fiscal"}, {u"fy"},
                                           {u"during"},  {u"january"},  {u"february"}, {u"march"},  {u"april"},
                                           {u"may"},     {u"june"},     {u"july"},     {u"august"}, {u"september"},
                                           {u"october"}, {u"november"}, {u"december"}};
  static constexpr UnitWord signs_of_two[]{{u"T$"}};
  static constexpr UnitWord except_words[]{{u"except"}, {u"unless"}};
  static constexpr UnitWord share_words[]{{u"per share"}, {u"per-share"}, {u"share"}};
  static constexpr UnitWord unit_words[]{{u" 단위"}, {u"단위"}};
  static constexpr UnitWord fractions[]{{u"quarter"}, {u"quarters"}, {u"third"}, {u"thirds"}};
  static constexpr UnitWord and_articles[]{{u"and a"}};
  static constexpr UnitWord cents_links[]{{u"and"}, {u"하고"}};

  const Text& text_;
  const CurrencyReadings& readings_;
  CurrencyReader<Text> currencies_;
  QualifierReader<Text> qualifiers_;
  HeadingUnits<Text> headings_;
  ExchangeRates<Text> rates_;
  ComparedPrices<Text> prices_;
  BareWon<Text> bare_;
  TableScales<Text> tables_;
  bool alone_;
  Yardstick yardstick_{};     // the last
  std::size_t last_end_ = 0;  // of the mention before
  std::size_t loss_end_ = 0;  // of the last loss in brackets
  Heading heading_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
