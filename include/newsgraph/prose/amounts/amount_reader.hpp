// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amount_mention.hpp>
#include <newsgraph/prose/amounts/amount_figures.hpp>
#include <newsgraph/prose/amounts/exchange_rates.hpp>
#include <newsgraph/prose/amounts/plain_counts.hpp>
#include <newsgraph/prose/amounts/range_joints.hpp>
#include <newsgraph/prose/currencies/currency_reader.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>
#include <newsgraph/prose/qualifiers/qualifier_reader.hpp>

#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// A mention with the words around it.
struct AmountInContext {
  AmountMention mention;
  Qualifiers before;
  Qualifiers after;
};

/// What there is at a number: an amount or none, and where to go on.
struct AmountReading {
  std::optional<AmountInContext> found;
  std::size_t end;
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
        rates_{text},
        alone_{alone} {}

  [[nodiscard]] constexpr AmountReading read(std::size_t place) const {
    const auto plain_end = PlainCounts{text_.text()}.end_at(place);
    if (plain_end != place) return {std::nullopt, plain_end};
    auto number = read_number(text_, place, alone_);
    if (lacks_point(number)) take_point_before(number);
    if (!number.read || !stands_free(number)) return {std::nullopt, number.end};
    const auto end = End::of(text_, currencies_, number);
    if (!end) return {std::nullopt, number.end};
    if (!end->currency) return range_without_currency(*end);
    if (end->counts_others || is_heading(*end) || (end->sign && text_.at(end->end).value == U'%'))
      return {std::nullopt, end->end};
    return with_currency(*end);
  }

private:
  /// A number with the currency at it, if there is one: one end of a range, or a whole amount.
  struct End {
    Number number;
    std::size_t begin;
    std::size_t end;
    std::optional<Currency> currency{};
    bool minor = false;
    bool negative = false;
    bool sign = false;  // the currency stands before the number
    bool word = false;  // the currency stands after it
    bool counts_others = false;
    bool weighs = false;  // the word may be one of weight

    static constexpr std::optional<End> of(const Text& text, const CurrencyReader<Text>& currencies,
                                           const Number& number) noexcept {
      End end{number, number.begin, number.end};
      end.take_minus(text);
      const auto before = currencies.before(number, end.begin);
      if (before) {
        end.begin = before->place;
        end.currency = before->currency;
        end.sign = true;
        if (!end.negative) end.take_minus(text);
      } else if (is_latin(text.before(number.begin).value)) {
        return std::nullopt;
      }
      auto after = currencies.after(number);
      if (before && before->bare && !after) after = currencies.country_after_sign(number.end);
      if (after
          && (!before || after->currency == before->currency || (before->bare && (after->code || after->country)))) {
        end.end = after->place;
        end.currency = after->currency;
        end.minor = after->minor;
        end.word = true;
        end.counts_others = after->counts_others;
        end.weighs = after->weighs;
        if (after->code) end.take_magnitude(text);
      }
      if (end.currency && !end.negative) end.take_minus_word(text);
      if (!end.currency) end.begin = number.begin;
      return end;
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
      if (is_latin(text.at(minus.place).value) && glyph != 0 && glyph != U'('
          && !longest_before<of_words>(text, before))
        return;
      negative = true;
      begin = minus.place;
    }

    /// The magnitude that stands behind a code: "130 USD million".
    constexpr void take_magnitude(const Text& text) noexcept {
      if (number.large() || number.spelled) return;
      auto digits = number;
      digits.end = end;
      const auto scaled = EnglishNumberReader{text, digits}.read();
      if (!scaled.magnitude) return;
      number = scaled;
      end = scaled.end;
    }

    static constexpr bool money_sign_ends(char32_t value) noexcept {
      return value == U'$' || value == U'£' || value == U'€';
    }
  };

  /// The 50 of "$.50", the 5 of " .5 dollars".
  constexpr bool lacks_point(const Number& number) const noexcept {
    const auto point = text_.before(number.begin);
    if (point.value != U'.' || number.decimal || !number.read) return false;
    const auto before = text_.before(number.begin - point.bytes).value;
    return before == U' ' || End::money_sign_ends(before);
  }

  constexpr void take_point_before(Number& number) const noexcept {
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
      return glyph.value != U'-' && !(before >= U'¼' && before <= U'¾') && !is_digit(before);
    }
    if (glyph.value != U'.' && glyph.value != U',') return true;
    return !is_digit(text_.before(number.begin - glyph.bytes).value);
  }

  /// A magnitude without a number, in which a table counts: "KRW million", "단위: 백만원".
  constexpr bool is_heading(const End& end) const noexcept {
    if (!end.number.spelled || !end.number.magnitude) return false;
    if (end.sign) {
      const auto word = longest_at<EnglishNumerals::all>(text_, end.number.begin);
      return word && word.row->kind == EnglishNumeralKind::magnitude && word.place == end.number.end;
    }
    return static_cast<bool>(longest_before<heading_words>(text_, text_.before_spaces(end.begin)));
  }

  /// "1~2조원", "10-20 billion dollars": the currency stands once, at the second end.
  constexpr AmountReading range_without_currency(const End& first) const {
    const auto joint = joint_at(text_, first.end);
    const auto none = AmountReading{std::nullopt, first.number.end};
    if (!joint) return none;
    const auto second = end_at(joint->end);
    if (second && joint->kind == JointKind::either) return estimate(first, *second, none);
    if (const auto coded = second ? with_code_of(first, *second) : std::nullopt) return with_currency(*coded);
    if (!second || !second->word || second->sign || second->counts_others) return none;
    const auto before = qualifiers_.before(first.begin);
    if (joint->kind == JointKind::both && !before.between) return none;
    if (joint->kind == JointKind::to && before.from && !before.range_from) return none;
    return range(first, *second, before, none);
  }

  /// The first end with its code, a word besides, which the second end shows to be one: "PHP 500 to PHP 1,500".
  constexpr std::optional<End> with_code_of(const End& first, const End& second) const noexcept {
    if (!second.currency || !base_parts::contains(wordlike_codes, *second.currency)) return std::nullopt;
    const auto end = End::of(text_, CurrencyReader{text_, readings_, true}, first.number);
    return end && end->currency == second.currency ? end : std::nullopt;
  }

  /// "two or three million dollars", "2, 3백만원".
  constexpr AmountReading estimate(End first, const End& second, const AmountReading& otherwise) const {
    const auto next = first.number.figure + Figure{1};
    const bool by_one = !first.number.large() && !first.number.decimal && !second.number.grouped
                        && second.number.figure == next.scaled(second.number.scale);
    if (!by_one || !second.word || second.sign || second.counts_others) return otherwise;
    first.number.vague = true;
    return range(first, second, qualifiers_.before(first.begin), otherwise);
  }

  constexpr AmountReading with_currency(End end) const {
    const auto before = qualifiers_.before(end.begin);
    if (before.weight && is_pound(end)) return {std::nullopt, end.end};
    if (end.sign && !end.word) take_odd_digits(end);
    if (const auto joint = joint_at(text_, end.end); joint && joint->kind != JointKind::either) {
      const auto second = end_at(joint->end);
      if (second && join(end, *second, *joint, before)) {
        const auto joined = range(end, *second, before, {std::nullopt, end.end});
        if (joined.found) return joined;
      }
    }
    AmountFigures figures{end.number, std::nullopt, std::nullopt, *end.currency, end.minor, end.negative};
    take_cents(end, figures);
    return finished(figures, end.begin, end.end, before);
  }

  /// "€ 84 357 000": spaces group digits by three. Of one group alone that is only sure where it is 000.
  constexpr bool take_spaced_groups(End& end) const noexcept {
    if (end.number.large() || end.number.decimal || end.number.spelled || digits_at(text_, end.number.begin, 4) > 3)
      return false;
    auto figure = end.number.figure;
    auto place = end.end;
    int groups = 0;
    for (; text_.at(place).value == U' '; ++groups) {
      const auto group = place + text_.at(place).bytes;
      if (digits_at(text_, group, 4) != 3) break;
      place = group;
      figure = with_digits(text_, place, 3, figure);
    }
    if (groups == 0 || text_.at(place).value == U'%') return false;
    if (groups == 1 && figure.coefficient % 1'000 != 0) figure.too_large = true;
    end.number.figure = figure;
    end.number.grouped = true;
    end.end = place;
    return true;
  }

  /// "$2,5bn" has a decimal comma; of digits that are grouped like no number, "$4,321,65.87", nobody knows the figure.
  constexpr void take_odd_digits(End& end) const noexcept {
    if (take_spaced_groups(end)) return;
    const auto comma = text_.at(end.end);
    auto place = end.end + comma.bytes;
    if (comma.value != U',' || !is_digit(text_.at(place).value)) return;
    if (const auto count = digits_at(text_, place, 3); count != 3 && !end.number.large() && !end.number.decimal) {
      auto decimal = end.number;
      decimal.figure = with_digits(text_, place, count, decimal.figure).scaled(-count);
      decimal.last_digit = -count;
      decimal.decimal = true;
      decimal.end = place;
      if (const auto scaled = EnglishNumberReader{text_, decimal}.read(); scaled.magnitude) {
        end.number = scaled;
        end.end = scaled.end;
        return;
      }
    }
    place = end.end;
    for (auto glyph = text_.at(place);; glyph = text_.at(place)) {
      const bool joins = (glyph.value == U',' || glyph.value == U'.') && is_digit(text_.at(place + glyph.bytes).value);
      if (!is_digit(glyph.value) && !joins) break;
      place += glyph.bytes;
    }
    end.number.figure.too_large = true;
    end.end = place;
  }

  /// Whether two ends, the first of which has its currency, are those of a range.
  constexpr bool join(const End& first, const End& second, const JointAt& joint,
                      const Qualifiers& before) const noexcept {
    if (second.counts_others || second.minor != first.minor) return false;
    if (second.currency ? second.currency != first.currency : !first.sign) return false;
    const bool shares_sign = !second.currency;
    const bool larger = second.number.magnitude || (joint.glued && !first.number.magnitude);
    switch (joint.kind) {
      case JointKind::dash: return !shares_sign || (joint.glued && larger) || second.number.magnitude;
      case JointKind::to: return (!before.from || before.range_from) && (!shares_sign || second.number.magnitude);
      case JointKind::both: return before.between;
      case JointKind::either: break;
      case JointKind::since: return !shares_sign && !qualifiers_.tells_change(second.end);
    }
    return false;
  }

  constexpr AmountReading range(const End& first, const End& second, const Qualifiers& before,
                                const AmountReading& otherwise) const {
    if (first.negative) return otherwise;  // which of the ends the minus is for, nobody says
    const bool both_signs = first.sign && second.sign;
    const bool shares = !first.number.magnitude && second.number.magnitude && !first.number.vague && !first.word
                        && !(first.number.grouped && both_signs);
    const auto low = shares ? first.number.scaled_as(second.number) : with_myriads_of(second, first);
    AmountFigures figures{low,          second.number, std::nullopt, *second_or(second, first).currency,
                          second.minor, first.negative};
    const bool vague = first.number.vague || second.number.vague;
    const auto money = figures.money_of(low);
    const auto high = figures.money_of(second.number);
    if (!vague && money && high && *high < *money) {
      // "300~4천500원": the magnitude is one of several, and belongs to its own digits alone.
      const bool own = shares && second.number.last_digit < second.number.scale;
      const auto as_is = own ? figures.money_of(first.number) : std::nullopt;
      if (!as_is || *high < *as_is) return otherwise;
      figures.first = first.number;
    }
    return finished(figures, first.begin, second.end, before);
  }

  /// The first end with the myriads that stand once for both: 7천 in "7천~9천만원".
  constexpr Number with_myriads_of(const End& second, const End& first) const noexcept {
    const auto& number = first.number;
    const int zeros = second.number.scale / 4 * 4;
    const bool in_tens = number.magnitude && number.scale < 4 && is_hangul(text_.before(number.end).value);
    const bool shares = in_tens && !first.word && zeros != 0 && second.number.scale != zeros;
    return shares ? number.scaled_by(zeros) : number;
  }

  static constexpr const End& second_or(const End& second, const End& first) noexcept {
    return second.currency ? second : first;
  }

  /// Whether what a weight has is what stands here: a plain number of pounds.
  static constexpr bool is_pound(const End& end) noexcept { return end.weighs && !end.sign && !end.number.large(); }

  /// The end that begins at `place`, with the sign of its currency before it.
  constexpr std::optional<End> end_at(std::size_t place) const noexcept {
    const auto number_place = currencies_.after_sign(place);
    const auto first = text_.at(number_place).value;
    if (!is_digit(first) && !is_hangul(first) && !is_latin(first)) return std::nullopt;
    if (is_hangul(first) && korean_numeral(first).kind == KoreanNumeralKind::none) return std::nullopt;
    const auto number = read_number(text_, number_place, alone_);
    if (!number.read) return std::nullopt;
    auto end = End::of(text_, currencies_, number);
    if (!end || end->begin != place) return std::nullopt;
    return end;
  }

  /// "2달러 50센트", "£3 20p", "5 pounds and 20 pence".
  constexpr void take_cents(End& end, AmountFigures& figures) const noexcept {
    if (end.minor || digits(*end.currency) != 2 || end.number.decimal || end.number.vague) return;
    const auto link = longest_at<cents_links>(text_, text_.after_spaces(end.end));
    const auto place = text_.after_spaces(link ? link.place : end.end);
    if (place == end.end || !(is_digit(text_.at(place).value) || (link && end.number.spelled))) return;
    const auto cents = read_number(text_, place);
    if (!cents.read || cents.magnitude || cents.decimal || cents.figure.coefficient >= 100) return;
    const auto word = currencies_.after(cents);
    if (!word || !word->minor) return;
    figures.cents = cents;
    end.end = word->place;
  }

  constexpr AmountReading finished(const AmountFigures& figures, std::size_t begin, std::size_t end,
                                   const Qualifiers& before) const {
    auto after = qualifiers_.after(end);
    const auto beyond = qualifiers_.after_bracket(after.place);
    if (!after.bound) after.bound = beyond.bound;
    after.about |= beyond.about;
    after.per_unit |= beyond.per_unit;

    AmountMention mention{begin,
                          end,
                          MentionKind::definite,
                          std::nullopt,
                          figures.currency,
                          std::nullopt,
                          before.per_unit || after.per_unit};
    auto bound = after.bound ? after.bound : before.bound;
    const bool more = figures.first.more || (figures.second && figures.second->more);
    if (!bound && more) bound = Bound::more_than;
    if (figures.first.vague || (figures.second && figures.second->vague)) {
      mention.kind = MentionKind::vague;
    } else if (before.rate || after.rate || has_price_in_other_money(figures, end) || rates_.contain(figures, begin)) {
      mention.kind = MentionKind::rate;
    } else if (!figures.second && (before.two_ways || after.two_ways || go_two_ways(before.bound, after.bound))) {
      mention.kind = figures.amount(Bound::exact, false) ? MentionKind::two_ways : MentionKind::unreadable;
    } else {
      mention.amount = figures.amount(bound.value_or(Bound::exact), before.about || after.about);
      if (!mention.amount) mention.kind = MentionKind::unreadable;
    }
    after.beyond_bound = beyond.bound;
    after.beyond_about = beyond.about;
    return {AmountInContext{mention, before, after}, end};
  }

  /// "1달러=1480원", "100엔에 950원": one of a currency that has a price in another.
  constexpr bool has_price_in_other_money(const AmountFigures& figures, std::size_t end) const noexcept {
    if (figures.second || figures.first.large()) return false;
    if (figures.first.figure != Figure{1} && figures.first.figure != Figure{100}) return false;
    const auto sign = longest_at<prices>(text_, text_.after_spaces(end));
    const auto other = sign ? end_at(text_.after_spaces(sign.place)) : std::nullopt;
    return other && other->currency && other->currency != figures.currency;
  }

  static constexpr UnitWord minus_words[]{{u"마이너스"}, {u"minus"}};
  static constexpr UnitWord of_words[]{{u"of"}, {u"at"}, {u"to"}, {u"was"}, {u"is"}, {u"from"}, {u"by"}};
  static constexpr UnitWord heading_words[]{{u"단위"}, {u"단위:"}, {u"단위 :"}, {u"단위는"}};
  static constexpr UnitWord prices[]{{u"="}, {u"에"}};
  static constexpr UnitWord cents_links[]{{u"and"}, {u"하고"}};

  const Text& text_;
  const CurrencyReadings& readings_;
  CurrencyReader<Text> currencies_;
  QualifierReader<Text> qualifiers_;
  ExchangeRates<Text> rates_;
  bool alone_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
