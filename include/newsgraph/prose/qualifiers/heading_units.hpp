// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/qualifiers/qualifiers.hpp>
#include <newsgraph/prose/qualifiers/unit_words.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Tells prices by the unit that stands once above them: "Prices per tonne: butter at $6,510, cheddar $4,318", or
/// "Pump prices (per litre)" above rows. Remembers the last colon and the last line, so that each is looked at once.
template <class Text>
class HeadingUnits {
public:
  constexpr explicit HeadingUnits(const Text& text) noexcept : text_{text}, bytes_{text.text()} {}

  /// Of a plain figure before whose words `found` nothing says that it is a price. To be called from left to right.
  constexpr void take(Qualifiers& found) noexcept {
    const auto place = found.place;
    const auto least = place > most_bytes ? place - most_bytes : 0;
    if (least > seen_) {
      seen_ = colon_ = least;
      unit_of_colon_ = unit_of_line_ = {};
    }
    const auto until = bytes_.substr(0, place);
    for (auto at = until.find(':', seen_); at != until.npos; at = until.find(':', at + 1)) {
      colon_ = at;
      unit_of_colon_ = none;
    }
    if (const auto line = line_; find_line(until) != line || seen_ == 0) begin_line(place);
    seen_ = place;
    if (unit_of_line_.begin != unit_of_line_.end) return found.set_unit(false, unit_of_line_.begin, unit_of_line_.end);
    if (colon_ < line_ || place - colon_ > most_bytes) return;
    if (unit_of_colon_.begin == none.begin) unit_of_colon_ = unit_before_colon();
    if (unit_of_colon_.begin == unit_of_colon_.end || ends_sentence(colon_ + 1, place)) return;
    found.set_unit(false, unit_of_colon_.begin, unit_of_colon_.end);
  }

private:
  struct Unit {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  static constexpr Unit none{std::string_view::npos, 0};  // not looked for
  static constexpr std::size_t most_bytes = 300;
  static constexpr std::size_t most_of_line = 110;
  static constexpr int most_lines = 12;

  /// Where the last line begins of a text, as far as it was not seen.
  constexpr std::size_t find_line(std::string_view until) noexcept {
    for (auto at = until.find('\n', seen_); at != until.npos; at = until.find('\n', at + 1)) line_ = at + 1;
    return line_;
  }

  /// What the lines above that of `place` say.
  constexpr void begin_line(std::size_t place) noexcept {
    unit_of_line_ = {};
    if (line_ == 0) return;
    const auto rest = bytes_.substr(place, most_of_line);
    const auto end = place + (std::min)(rest.find('\n'), rest.size());
    if (!is_row(line_, end)) return;
    int blank = 0;
    auto above = line_ - 1;
    for (int lines = 0; lines != most_lines; ++lines) {
      auto begin = above;
      while (begin != 0 && bytes_[begin - 1] != '\n' && above - begin <= most_of_line) --begin;
      blank = begin == above ? blank + 1 : 0;
      if (blank == 2 || above - begin > most_of_line) return;
      if (!is_row(begin, above)) return;
      if (const auto unit = heads(begin, above) ? unit_in(begin, above) : Unit{}; unit.begin != unit.end) {
        unit_of_line_ = unit;
        return;
      }
      if (begin == 0) return;
      above = begin - 1;
    }
  }

  /// Short, no sentence nor the middle of one, and no total.
  constexpr bool is_row(std::size_t begin, std::size_t end) const noexcept {
    if (end - begin > most_of_line) return false;
    if (begin == end) return true;
    const auto first = static_cast<unsigned char>(bytes_[begin]);
    if (bytes_[end - 1] == '.' || ends_sentence(begin, end) || (is_latin(first) && !is_capital(first))) return false;
    for (const std::string_view total : {"otal", "proceeds", "deposit", "총", "합계"})
      if (bytes_.substr(begin, end - begin).find(total) != std::string_view::npos) return false;
    return true;
  }

  /// A line without columns, and without a sum of its own.
  constexpr bool heads(std::size_t begin, std::size_t end) const noexcept {
    const auto line = bytes_.substr(begin, end - begin);
    if (line.find_first_of("\t|") != line.npos) return false;
    for (auto place = begin; place + 1 < end; ++place) {
      const auto next = static_cast<unsigned char>(bytes_[place + 1]);
      if (bytes_[place] == '$' && (is_digit(next) || next == ' ')) return false;
      if (is_digit(static_cast<unsigned char>(bytes_[place])) && bytes_.substr(place + 1, end).starts_with("원"))
        return false;
    }
    return line.find("£") == line.npos && line.find("€") == line.npos;
  }

  constexpr Unit unit_before_colon() const noexcept {
    auto begin = colon_;
    while (begin > line_ && colon_ - begin != most_of_line
           && !(bytes_[begin - 1] == ' ' && begin > line_ + 1 && bytes_[begin - 2] == '.'))
      --begin;
    return unit_in(begin, colon_);
  }

  /// The unit for which the words there say that prices are, if they do so before any figure.
  constexpr Unit unit_in(std::size_t begin, std::size_t end) const noexcept {
    for (auto place = begin; place < end; ++place) {
      const auto byte = static_cast<unsigned char>(bytes_[place]);
      if (is_digit(byte)) return {};
      const bool starts = place == 0 || !is_latin(static_cast<unsigned char>(bytes_[place - 1]));
      if (byte == '/' && place != begin && is_sign_end(static_cast<unsigned char>(bytes_[place - 1]))) {
        if (const auto unit = measure_at(place + 1, end); unit.begin != unit.end) return unit;
      } else if ((byte == 'p' || byte == 'P') && starts) {
        if (const auto per = longest_at<pers>(text_, place))
          if (const auto unit = measure_at(text_.after_spaces(per.place), end);
              unit.begin != unit.end && (closes(unit.end, end) || follows_price(place)))
            return unit;
      } else if (byte == 0xeb && bytes_.substr(place).starts_with("당")) {
        const auto unit = longest_before<korean_units_sold>(text_, place);
        if (unit && !unit.row->money) return {unit.place, place};
      }
    }
    return {};
  }

  /// Whether "$" or another sign of money ends with that byte: "$/ton".
  static constexpr bool is_sign_end(unsigned char byte) noexcept {
    return byte == '$' || byte == 0xac || byte == 0xa3 || byte == 0xa9;
  }

  /// Whether the heading ends there, or a bracket, or its clause.
  constexpr bool closes(std::size_t place, std::size_t end) const noexcept {
    const auto next = text_.at(place).value;
    return place >= end || next == U')' || next == U',' || next == U':' || next == U'\r' || next == U'\n';
  }

  /// "prices per litre", "Pricing per square foot".
  constexpr bool follows_price(std::size_t per) const noexcept {
    return static_cast<bool>(longest_before<prices>(text_, text_.before_spaces(per)));
  }

  /// No time: what is paid for one is a sum.
  constexpr Unit measure_at(std::size_t place, std::size_t end) const noexcept {
    auto measure = place;  // "per 50-kg bag"
    while (measure < end && is_digit(static_cast<unsigned char>(bytes_[measure]))) ++measure;
    if (measure != place) {
      if (bytes_[measure] == '-') ++measure;
      const auto counted = measure_at(text_.after_spaces(measure), end);
      const auto sold = counted.begin == counted.end ? Unit{} : measure_at(text_.after_spaces(counted.end), end);
      const auto last = sold.begin == sold.end ? counted : sold;
      return last.begin == last.end ? Unit{} : Unit{place, last.end};
    }
    const auto unit = longest_at<english_units_sold>(text_, place);
    return unit && unit.place <= end && !longest_at<times>(text_, place) ? Unit{place, unit.place} : Unit{};
  }

  constexpr bool ends_sentence(std::size_t place, std::size_t end) const noexcept {
    for (; place + 2 < end; ++place)
      if (bytes_[place] == '\n'
          || (bytes_[place] == '.' && bytes_[place + 1] == ' ' && is_capital(text_.at(place + 2).value)))
        return true;
    return false;
  }

  static constexpr UnitWord pers[]{{u"per"}};
  static constexpr UnitWord prices[]{{u"price"}, {u"prices"}, {u"pricing"}, {u"rate"},
                                     {u"rates"}, {u"tariff"}, {u"tariffs"}};
  static constexpr UnitWord times[]{{u"hour"},    {u"day"},  {u"week"},   {u"month"},
                                    {u"quarter"}, {u"year"}, {u"minute"}, {u"second"}};

  const Text& text_;
  std::string_view bytes_;
  std::size_t seen_ = 0;
  std::size_t colon_ = 0;
  std::size_t line_ = 0;
  Unit unit_of_colon_{};
  Unit unit_of_line_{};
};

}  // namespace newsgraph::inline v0_1::prose_parts
