// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/prose/amounts/range_joints.hpp>
#include <newsgraph/prose/currency_readings.hpp>
#include <newsgraph/prose/numbers/number_reader.hpp>
#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/prose/qualifiers/qualifier_reader.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// A number with the words that say what it counts.
struct NumberInWords {
  StatedDecimal number;
  std::string_view unit;    ///< as it stands in the text; empty where nothing does
  std::string_view time{};  ///< "year" or "month" where so much is meant for each: "연 50만톤"
};

/// A number of a currency in major units, which need not be whole minor units.
struct DecimalOfCurrency {
  StatedDecimal number;
  Currency currency;
};

namespace prose_parts {

/// Whether words are those of one unit, and hide nothing that says more of the number, or another number.
template <class...>
[[nodiscard]] bool is_unit(std::string_view words) {
  constexpr std::size_t most_bytes = 80;
  constexpr auto strange = base_parts::table<std::string_view>(
      {"$",    "€",    "£",    "¥",    "₩",  "(",    ")",    "（",   "）",   "[",    "]",    ",",
       ";",    ":",    "~",    "=",    "\n", "+",    "이상", "이하", "미만", "초과", "최대", "최소",
       "가량", "안팎", "내외", "정도", "넘", "웃돌", "밑돌", "여 ",  "에서", "부터", "까지"});
  constexpr auto saying = base_parts::table<std::string_view>(
      {"or",      "than",    "most", "least", "more",    "less",    "fewer",    "over",
       "under",   "up",      "down", "about", "around",  "to",      "nearly",   "almost",
       "roughly", "between", "from", "minus", "million", "billion", "trillion", "thousand",
       "hundred", "dozen",   "half", "was",   "is",      "were",    "are"});
  if (words.size() > most_bytes || words.starts_with('/') || words.starts_with('-')) return false;
  for (const auto mark : strange)
    if (words.find(mark) != std::string_view::npos) return false;
  std::size_t letters = 0;  // since the last space
  for (const char c : words) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && letters == 0) return false;
    letters = c == ' ' ? 0 : letters + 1;
  }
  for (std::size_t begin = 0; begin < words.size();) {
    const auto end = (std::min)(words.find(' ', begin), words.size());
    for (const auto word : saying)
      if (words.substr(begin, end - begin) == word) return false;
    begin = end + 1;
  }
  return true;
}

/// Reads a number with its unit that is the whole of a text.
template <class Steps>
class NumberParser {
public:
  explicit NumberParser(std::string_view text) : text_{text}, glyphs_{text}, qualifiers_{glyphs_} {}

  [[nodiscard]] std::optional<NumberInWords> read() const {
    for (std::size_t place = 0; place < text_.size() && place < most_before_number; place += glyphs_.at(place).bytes)
      if (begins_number(glyphs_, place))
        if (const auto number = read_number(glyphs_, place, true); number.read) return with_words(number);
    return std::nullopt;
  }

  /// The same figures in a text of money, with the sum that the words around them would be of 5 and 6.
  [[nodiscard]] std::optional<DecimalOfCurrency> read_money(const CurrencyReadings& readings) const {
    for (std::size_t place = 0; place < text_.size() && place < most_before_number; place += glyphs_.at(place).bytes) {
      if (!begins_number(glyphs_, place)) continue;
      const auto first = read_number(glyphs_, place, true);
      if (!first.read || first.vague || first.more || first.spelled) continue;
      for (auto next = first.end; next < text_.size(); next += glyphs_.at(next).bytes)
        if (begins_number(glyphs_, next)) {
          const auto second = read_number(glyphs_, next, true);
          if (!second.read || second.vague || second.more || second.spelled) continue;
          return in_place_of(first, second, readings);
        }
      return in_place_of(first, std::nullopt, readings);
    }
    return std::nullopt;
  }

private:
  [[nodiscard]] std::optional<NumberInWords> with_words(const Number& first) const {
    auto begin = first.begin;
    const auto hyphen = glyphs_.before(begin);
    bool negative = false;
    if (hyphen.value == U'-' || hyphen.value == U'△' || hyphen.value == U'+') {
      begin -= hyphen.bytes;
      negative = hyphen.value != U'+';
    }
    for (const std::string_view minus : {"minus", "마이너스"}) {
      const auto at = text_.substr(0, begin).find(minus);
      if (at == std::string_view::npos) continue;
      if (negative || glyphs_.after_spaces(at + minus.size()) != begin) return std::nullopt;
      negative = true;
      begin = at;
    }
    const auto before = qualifiers_.before(begin);
    if (first.vague || glyphs_.before_spaces(before.place) != 0) return std::nullopt;
    if (!says_no_more(before) && time_of(before).empty()) return std::nullopt;

    std::optional<Number> second;
    auto end = first.end;
    const auto sign = glyphs_.at(end);
    if (const auto joint = joint_at(glyphs_, sign.value == U'%' ? end + sign.bytes : end);
        joint && joins(joint->kind, before)) {
      const auto number = read_number(glyphs_, joint->end, true);
      if (!number.read || number.vague || negative) return std::nullopt;
      end = number.end;
      second = number;
    } else if (before.between) {
      return std::nullopt;
    }
    return with_unit(first, second, negative, before, end);
  }

  [[nodiscard]] static bool joins(JointKind kind, const Qualifiers& before) noexcept {
    return kind == JointKind::dash || kind == JointKind::to || kind == JointKind::since
           || (kind == JointKind::both && before.between);
  }

  /// "year" or "month", where the words before a number say no more of it than that it is meant for each.
  [[nodiscard]] std::string_view time_of(Qualifiers words) const {
    const auto unit = text_.substr(words.unit_begin, words.unit_end - words.unit_begin);
    words.per_unit = false;
    if (!says_no_more(words)) return {};
    if (unit == "연" || unit == "년") return "year";
    return unit == "월" || unit == "달" ? "month" : "";
  }

  [[nodiscard]] static bool says_no_more(const Qualifiers& words) noexcept {
    return !words.per_unit && !words.rate && !words.from && !words.weight && !words.two_ways;
  }

  [[nodiscard]] std::optional<NumberInWords> with_unit(const Number& first, const std::optional<Number>& second,
                                                       bool negative, const Qualifiers& before, std::size_t end) const {
    auto unit_end = text_.size();
    Qualifiers after{end};
    for (auto place = end; place < text_.size(); place += glyphs_.at(place).bytes) {
      if (place == end && glyphs_.at(place).value == U'대') continue;  // counts vehicles: only "3 %대" is about
      const auto words = qualifiers_.after(place);
      if (glyphs_.after_spaces(words.place) < text_.size() || !(words.bound || words.about) || !says_no_more(words))
        continue;
      after = words;
      unit_end = place;
      break;
    }
    auto unit = text_.substr(end, unit_end - end);
    while (!unit.empty() && unit.front() == ' ') unit.remove_prefix(1);
    while (!unit.empty() && unit.back() == ' ') unit.remove_suffix(1);
    if (!is_unit(unit) || (first.more && unit.empty())) return std::nullopt;
    if (!second && go_two_ways(before.bound, after.bound)) return std::nullopt;
    auto bound = after.bound ? after.bound : before.bound;
    if (!bound && first.more) bound = Bound::more_than;
    const auto number = stated(first, second, negative, bound, before.about || after.about);
    return number ? std::optional{NumberInWords{*number, unit, time_of(before)}} : std::nullopt;
  }

  [[nodiscard]] std::optional<DecimalOfCurrency> in_place_of(const Number& first, const std::optional<Number>& second,
                                                             const CurrencyReadings& readings) const {
    std::string text{text_.substr(0, first.begin)};
    text += '5';
    const auto rest = second ? second->begin : text_.size();
    text += text_.substr(first.end, rest - first.end);
    if (second) text.append("6").append(text_.substr(second->end));
    const auto sum = value_parts::AmountParser<Steps>::parse(text, readings);
    if (!sum || sum->upper_end().has_value() != second.has_value()) return std::nullopt;
    const auto units = sum->money().minor_units();
    const auto per_major = minor_units_per_major(sum->currency());
    const bool negative = units < 0;
    const auto one = negative ? -units : units;
    if (one != 5 * per_major && one != 5) return std::nullopt;
    const int shift = one == 5 * per_major ? 0 : -digits(sum->currency());
    if (second && sum->upper_end()->minor_units() != one / 5 * 6) return std::nullopt;
    const auto scaled = second ? std::optional{second->scaled_by(shift)} : std::nullopt;
    const auto bound = sum->bound() == Bound::range ? std::nullopt : std::optional{sum->bound()};
    const auto number = stated(first.scaled_by(shift), scaled, negative, bound, sum->approx());
    return number ? std::optional{DecimalOfCurrency{*number, sum->currency()}} : std::nullopt;
  }

  [[nodiscard]] static std::optional<Decimal> decimal(const Number& number, bool negative) noexcept {
    if (number.figure.too_large) return std::nullopt;
    const auto made = Decimal::of(number.figure.coefficient, number.figure.exponent);
    return made && negative ? std::optional{-*made} : made;
  }

  /// A magnitude that stands once is that of both ends: "3 to 5 million".
  [[nodiscard]] static std::optional<StatedDecimal> stated(const Number& first, const std::optional<Number>& second,
                                                           bool negative, std::optional<Bound> bound, bool about) {
    const bool shares = second && !first.magnitude && second->magnitude && !first.grouped;
    const auto low = decimal(shares ? first.scaled_as(*second) : first, negative);
    const auto high = second ? decimal(*second, false) : low;
    if (!low || !high || *high < *low) return std::nullopt;
    auto made = second ? StatedDecimal::range(*low, *high) : StatedDecimal{*low, bound.value_or(Bound::exact)};
    if (second && bound) return std::nullopt;
    if (about) made = made.about();
    const auto place =
        second ? (std::max)(second->last_digit, shares ? second->last_digit : first.last_digit) : first.last_digit;
    return place < Decimal::least_exponent || place > Decimal::largest_exponent ? made : made.stated_to(place);
  }

  std::string_view text_;
  Glyphs<Steps> glyphs_;
  QualifierReader<Glyphs<Steps>> qualifiers_;
};

}  // namespace prose_parts

/// The number that the whole of `text` states, with its unit, in Korean or English: "about 12.3 %", "5.92bn shares",
/// "최대 3만5000명", "8 to 12 %". Nothing where other words or numbers stand there too, as those of a change or of a
/// price; nor of "several". O(length × the words of the unit).
template <class Steps = prose_parts::NoSteps>
[[nodiscard]] std::optional<NumberInWords> parse_number(std::string_view text) {
  return prose_parts::NumberParser<Steps>{text}.read();
}

/// The money that the whole of `text` states, as `Amount::parse` reads it, where it may be finer than a minor unit:
/// "$2.1234", "310.5p", "1,745.3원".
template <class Steps = prose_parts::NoSteps>
[[nodiscard]] std::optional<DecimalOfCurrency> parse_money_decimal(std::string_view text,
                                                                   const CurrencyReadings& readings = {}) {
  return prose_parts::NumberParser<Steps>{text}.read_money(readings);
}

}  // namespace newsgraph::inline v0_1
