// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/period.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace prose_parts {

struct DateWord {
  std::string_view word;
  int number;
};

/// Words that stand for a number, the longer one of two with one beginning first.
inline constexpr auto month_words = base_parts::table<DateWord>({
    {"january", 1},  {"jan", 1},    {"february", 2},  {"feb", 2},       {"march", 3},     {"mar", 3},
    {"april", 4},    {"apr", 4},    {"may", 5},       {"june", 6},      {"jun", 6},       {"july", 7},
    {"jul", 7},      {"august", 8}, {"aug", 8},       {"september", 9}, {"sept", 9},      {"sep", 9},
    {"october", 10}, {"oct", 10},   {"november", 11}, {"nov", 11},      {"december", 12}, {"dec", 12},
});
inline constexpr auto ordinal_words = base_parts::table<DateWord>({
    {"first", 1},
    {"1st", 1},
    {"second", 2},
    {"2nd", 2},
    {"third", 3},
    {"3rd", 3},
    {"fourth", 4},
    {"4th", 4},
});
inline constexpr auto count_words = base_parts::table<DateWord>({
    {"one", 1},
    {"two", 2},
    {"three", 3},
    {"four", 4},
    {"five", 5},
    {"six", 6},
    {"seven", 7},
    {"eight", 8},
    {"nine", 9},
    {"ten", 10},
    {"twelve", 12},
    {"fifteen", 15},
    {"twenty", 20},
    {"thirty", 30},
});
enum class TimeUnit { years, months, weeks, days };
inline constexpr auto unit_words = base_parts::table<DateWord>({
    {"years", int(TimeUnit::years)},
    {"year", int(TimeUnit::years)},
    {"months", int(TimeUnit::months)},
    {"month", int(TimeUnit::months)},
    {"weeks", int(TimeUnit::weeks)},
    {"week", int(TimeUnit::weeks)},
    {"days", int(TimeUnit::days)},
    {"day", int(TimeUnit::days)},
});
inline constexpr auto korean_unit_words = base_parts::table<DateWord>({
    {"년", int(TimeUnit::years)},
    {"개월", int(TimeUnit::months)},
    {"달", int(TimeUnit::months)},
    {"주일", int(TimeUnit::weeks)},
    {"주", int(TimeUnit::weeks)},
    {"일", int(TimeUnit::days)},
});
inline constexpr auto year_words = base_parts::table<DateWord>({
    {"this year", 0},
    {"current year", 0},
    {"last year", -1},
    {"previous year", -1},
    {"next year", 1},
    {"올해", 0},
    {"올", 0},
    {"금년", 0},
    {"재작년", -2},
    {"지지난해", -2},
    {"작년", -1},
    {"지난해", -1},
    {"내후년", 2},
    {"후년", 2},
    {"내년", 1},
});
inline constexpr auto month_relations = base_parts::table<DateWord>({
    {"this month", 0},
    {"last month", -1},
    {"previous month", -1},
    {"next month", 1},
    {"이달", 0},
    {"이번 달", 0},
    {"이번달", 0},
    {"지난달", -1},
    {"지난 달", -1},
    {"다음 달", 1},
    {"다음달", 1},
    {"내달", 1},
});
inline constexpr auto quarter_relations = base_parts::table<DateWord>({
    {"this quarter", 0},
    {"last quarter", -1},
    {"previous quarter", -1},
    {"next quarter", 1},
    {"이번 분기", 0},
    {"지난 분기", -1},
    {"다음 분기", 1},
});
inline constexpr auto week_relations = base_parts::table<DateWord>({
    {"this week", 0},
    {"last week", -1},
    {"next week", 1},
    {"이번 주", 0},
    {"이번주", 0},
    {"금주", 0},
    {"지난주", -1},
    {"지난 주", -1},
    {"지지난주", -2},
    {"다음 주", 1},
    {"다음주", 1},
    {"내주", 1},
});
inline constexpr auto day_words = base_parts::table<DateWord>({
    {"today", 0},
    {"day before yesterday", -2},
    {"yesterday", -1},
    {"day after tomorrow", 2},
    {"tomorrow", 1},
    {"오늘", 0},
    {"그저께", -2},
    {"그제", -2},
    {"어제", -1},
    {"내일", 1},
    {"모레", 2},
});
inline constexpr auto korean_day_counts = base_parts::table<DateWord>({
    {"이틀", 2},
    {"사흘", 3},
    {"나흘", 4},
    {"닷새", 5},
    {"엿새", 6},
});

/// Text as dates are looked for in it: in small letters, without what says nothing of when, one space between words.
template <class...>
[[nodiscard]] std::string date_letters(std::string_view text) {
  std::string words;
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto take = [&](std::string_view from, std::string_view to) {
    if (!text.starts_with(from)) return false;
    words += to;
    text.remove_prefix(from.size());
    return true;
  };
  while (!text.empty()) {
    if (take("–", "-") || take("〜", "~") || take("～", "~") || take("’", "'")) continue;
    if (take("(현지시간)", "") || take("(현지 시간)", "") || take("(현지시각)", "") || take("(local time)", ""))
      continue;
    const char c = base_parts::small_ascii(text.front());
    const char last = words.empty() ? ' ' : words.back();
    const char next = text.size() > 1 ? base_parts::small_ascii(text[1]) : ' ';
    text.remove_prefix(1);
    if (c == '\'' && next == 's')
      text.remove_prefix(1);
    else if (c == ' ' || c == '\t' || c == ',' || (c == '-' && is_letter(last)))
      words += last == ' ' ? "" : " ";
    else if (c != '\'' && !(c == '.' && (is_letter(last) || text.empty())))
      words += c;
  }
  for (const std::string_view word : {" the ", " of ", " calendar ", " in "})
    for (std::size_t at = 0; (at = words.find(word, at)) != words.npos;) words.erase(at, word.size() - 1);
  for (const std::string_view word : {"in ", "on ", "at ", "during ", "sometime ", "the "})
    if (words.starts_with(word)) words.erase(0, word.size());
  while (words.ends_with(' ')) words.pop_back();
  return words;
}

/// From one end of a window to the other, or all of a date; nothing of a window with an open end.
template <class...>
[[nodiscard]] std::optional<Period> as_period(const std::optional<Date>& date) {
  if (!date || !date->start() || !date->end()) return std::nullopt;
  if (date->precision() != Precision::window) return Period{*date};
  const auto period = Period::parse(to_string(*date->start()) + '/' + to_string(*date->end()));
  return period ? std::optional{*period} : std::nullopt;
}

/// Reads words of time. `text` is `date_letters`; what is relative to the day of publication is nothing without one.
/// What has no year is taken to be of the one that is `assumed`.
template <class Text = std::string_view>
class DateWords {
public:
  DateWords(Text text, std::optional<Date> published, std::optional<std::chrono::year> assumed = std::nullopt)
      : text_{text}, assumed_{assumed} {
    if (published) published_ = std::chrono::year_month_day{published->first()};
  }

  /// All of the text as one date.
  [[nodiscard]] std::optional<Date> date() {
    if (auto found = duration_from_now(); found && at_end()) return found;
    at_ = 0;
    if (any({"by", "no later than", "not later than", "before end", "before year end"})) {
      if (text_.substr(0, at_).ends_with("end")) at_ -= text_.substr(0, at_).ends_with("year end") ? 8 : 3;
      return ended(one(true), [](Date date) { return window(std::nullopt, date); });
    }
    if (any({"no earlier than", "not earlier than", "not before"}))
      return ended(one(false), [](Date date) { return window(date, std::nullopt); });
    if (any({"about", "around", "circa"})) return ended(one(false), about);
    const bool is_between = any({"between", "from"});
    const auto found = one(false, true);
    if (!found) return std::nullopt;
    const bool is_window = found->precision() == Precision::window;  // "from 3 to 5 may"
    if (at_end()) return bare_ || (is_between && !is_window) ? std::nullopt : found;
    if (!bare_ && found->precision() != Precision::window) {
      if (any({"까지"}) && at_end()) return window(std::nullopt, *found);
      if (any({"이후", "or later", "onwards", "or after"}) && at_end()) return window(*found, std::nullopt);
      if (any({"경", "쯤", "께", "무렵"}) && at_end()) return about(*found);
    }
    const bool joined = is_between ? any({"and", "to", "until", "through", "-", "~"})
                                   : any({"or", "to", "-", "~", "에서", "내지", "또는"});
    return joined ? range_from(*found) : std::nullopt;
  }

  /// All of the text as a period.
  [[nodiscard]] std::optional<Period> period() {
    const auto from = [](Date date) { return std::optional{Period{date, std::nullopt}}; };
    const auto until = [](Date date) { return std::optional{Period{std::nullopt, date}}; };
    if (any({"since", "starting", "from"})) {
      const auto found = one(false, true);
      const bool is_window = found && found->precision() == Precision::window;  // "from 3 to 5 may"
      if (is_window && text_.starts_with("from") && at_end()) return as_period(found);
      if (found && !bare_ && (at_end() || (any({"onwards", "onward", "on"}) && at_end()))) return single(*found, from);
      return found && any({"to", "until", "through", "till", "-", "~"}) ? as_period(range_from(*found)) : std::nullopt;
    }
    if (any({"until", "till", "through", "up to"})) {
      const auto found = one(true);
      return found && at_end() ? single(*found, until) : std::nullopt;
    }
    const auto found = one(false, true);
    if (!found) return std::nullopt;
    if (at_end()) return bare_ ? std::nullopt : as_period(found);
    const auto last = [&](std::initializer_list<std::string_view> words) {
      const auto before = at_;
      const bool is_last = !bare_ && any(words) && at_end();
      if (!is_last) at_ = before;
      return is_last;
    };
    if (last({"이후", "부터", "onwards"})) return single(*found, from);
    if (last({"까지"})) return single(*found, until);
    if (!any({"to", "until", "through", "-", "~", "에서", "부터"})) return std::nullopt;
    return as_period(range_from(*found, true));
  }

private:
  using Year = std::chrono::year;

  [[nodiscard]] static std::optional<Date> window(const std::optional<Date>& from, const std::optional<Date>& to) {
    return Date::parse('[' + (from ? to_string(*from) : "") + ".." + (to ? to_string(*to) : "") + ']');
  }
  /// Nothing where one of the two ends is none.
  [[nodiscard]] static std::optional<Date> between(const std::optional<Date>& from, const std::optional<Date>& to) {
    return from && to ? window(from, to) : std::nullopt;
  }
  [[nodiscard]] static std::optional<Date> about_if(const std::optional<Date>& date) {
    return date ? about(*date) : std::nullopt;
  }
  [[nodiscard]] static std::optional<Date> about(Date date) { return Date::parse(to_string(date) + '~'); }
  template <class Make>
  [[nodiscard]] static std::optional<Period> single(Date date, Make make) {
    return date.precision() == Precision::window ? std::nullopt : make(date);
  }
  template <class Make>
  [[nodiscard]] std::optional<Date> ended(const std::optional<Date>& date, Make make) {
    return date && at_end() && date->precision() != Precision::window ? make(*date) : std::nullopt;
  }

  // The second end of a range; what the first lacks of a year, it takes from that, and the other way round.
  [[nodiscard]] std::optional<Date> range_from(Date from, bool may_end = false) {
    const bool bare = bare_;
    if (!bare) default_year_ = from.year();
    const auto to = one(false);
    if (may_end) any({"까지"});
    if (!to || !at_end() || from.precision() == Precision::window || to->precision() == Precision::window)
      return std::nullopt;
    if (!bare) return between(from, *to);
    const auto text = to_string(from);
    const auto digits = text.find("0001-");
    return digits == text.npos
               ? std::nullopt
               : between(Date::parse(text.substr(0, digits) + to_string(Date{to->year()}) + text.substr(digits + 4)),
                         *to);
  }

  void spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  [[nodiscard]] bool at_end() {
    spaces();
    return at_ == text_.size();
  }
  [[nodiscard]] static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  [[nodiscard]] static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

  /// Takes one of these words, if it comes next: one of letters only where it ends there.
  bool any(std::initializer_list<std::string_view> words) {
    const auto before = at_;
    spaces();
    for (const auto word : words) {
      const auto rest = text_.substr(at_);
      if (!rest.starts_with(word)) continue;
      const bool cut = is_small(word.back()) && rest.size() > word.size() && is_small(rest[word.size()]);
      if (cut) continue;
      at_ += word.size();
      return true;
    }
    at_ = before;
    return false;
  }
  template <class Words>
  [[nodiscard]] std::optional<int> number_of(const Words& words) {
    for (const auto& row : words)
      if (any({row.word})) return row.number;
    return std::nullopt;
  }

  /// The number of so many digits that comes next.
  [[nodiscard]] std::optional<int> number(std::size_t least, std::size_t most) {
    const auto before = at_;
    spaces();
    int value = 0;
    std::size_t digits = 0;
    for (; at_ < text_.size() && is_digit(text_[at_]) && digits <= most; ++at_, ++digits)
      value = value * 10 + (text_[at_] - '0');
    if (digits >= least && digits <= most) return value;
    at_ = before;
    return std::nullopt;
  }

  /// Tries a step, and goes back where it finds nothing.
  template <class Step>
  [[nodiscard]] auto attempt(Step step) {
    const auto before = at_;
    auto found = step();
    if (!found) at_ = before;
    return found;
  }

  [[nodiscard]] static bool is_year(int year) { return year >= 1 && year <= 9999; }
  [[nodiscard]] static std::optional<Date> year_of(int year) {
    return is_year(year) ? std::optional{Date{Year{year}}} : std::nullopt;
  }
  [[nodiscard]] static std::optional<Date> month_of(int year, int month) {
    if (!is_year(year) || month < 1 || month > 12) return std::nullopt;
    return Date{Year{year} / month};
  }
  [[nodiscard]] static std::optional<Date> day_of(int year, int month, int day) {
    const auto date = Year{year} / month / day;
    return !is_year(year) || !date.ok() ? std::nullopt : std::optional{Date{date}};
  }
  [[nodiscard]] static std::optional<Date> half_of(int year, int half) {
    return !is_year(year) || half < 1 || half > 2 ? std::nullopt : std::optional{Date::half(Year{year}, half)};
  }
  [[nodiscard]] static std::optional<Date> quarter_of(int year, int quarter) {
    return !is_year(year) || quarter < 1 || quarter > 4 ? std::nullopt
                                                        : std::optional{Date::quarter(Year{year}, quarter)};
  }
  [[nodiscard]] int published_year() const { return int{published_->year()}; }
  [[nodiscard]] int published_month() const { return static_cast<int>(unsigned{published_->month()}); }
  [[nodiscard]] Date published_day() const { return Date{*published_}; }
  [[nodiscard]] std::optional<Date> days_from_now(int more) const {
    const std::chrono::year_month_day day{std::chrono::sys_days{*published_} + std::chrono::days{more}};
    return day_of(int{day.year()}, static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()}));
  }
  /// A week begins on Sunday or on Monday: from the first day that it may have to the last.
  [[nodiscard]] std::optional<Date> week_from_now(int more) const {
    const auto days = static_cast<int>(std::chrono::weekday{*published_}.c_encoding());
    const int monday = days == 0 ? -6 : 1 - days;
    return between(days_from_now((std::min)(monday, -days) + 7 * more),
                   days_from_now((std::max)(monday, -days) + 6 + 7 * more));
  }
  /// What was so long ago: a few days to the day, all else about then.
  [[nodiscard]] std::optional<Date> ago(int units, TimeUnit unit) const {
    if (unit == TimeUnit::weeks) return between(days_from_now(-7 * (units + 1)), days_from_now(-7 * (units - 1)));
    const auto date = from_now(-units, unit);
    return unit == TimeUnit::days && units < 7 ? date : about_if(date);
  }
  [[nodiscard]] std::optional<Date> from_now(int more, TimeUnit unit) const {
    switch (unit) {
      case TimeUnit::years: return year_of(published_year() + more);
      case TimeUnit::months: return months_from(published_year(), published_month(), more);
      case TimeUnit::weeks: return days_from_now(more * 7);
      case TimeUnit::days: return days_from_now(more);
    }
    return std::nullopt;
  }
  [[nodiscard]] static std::optional<Date> months_from(int year, int month, int more) {
    const int index = year * 12 + month - 1 + more;
    return month_of(index / 12, index % 12 + 1);
  }

  /// A year by its number, or by what it is to the publication.
  [[nodiscard]] std::optional<int> year() {
    const auto four_digits = [&] {
      any({"오는", "지난"});
      return number(4, 4);
    };
    if (const auto four = attempt(four_digits)) {
      any({"년도", "년"});
      return *four > 0 ? four : std::nullopt;
    }
    if (published_)
      if (const auto relation = number_of(year_words)) return published_year() + *relation;
    return assumed_ ? std::optional{int{*assumed_}} : std::nullopt;
  }
  /// One that comes after its part: of two digits too.
  [[nodiscard]] std::optional<int> year_after() {
    if (const auto found = year()) return found;
    const auto two = number(2, 2);
    return two ? std::optional{2000 + *two} : std::nullopt;
  }

  enum class PartOfYear { half, quarter };
  struct Part {
    PartOfYear of;
    int number;
  };
  /// "h1", "1h", "first half", "상반기", "q3", "3q", "third quarter", "3분기".
  [[nodiscard]] std::optional<Part> part_of_year() {
    if (any({"상반기"})) return Part{PartOfYear::half, 1};
    if (any({"하반기"})) return Part{PartOfYear::half, 2};
    const auto before = at_;
    if (const auto ordinal = number_of(ordinal_words)) {
      if (any({"half"})) return Part{PartOfYear::half, *ordinal};
      if (any({"quarter"})) return Part{PartOfYear::quarter, *ordinal};
    }
    at_ = before;
    spaces();
    const auto letter = at_ < text_.size() ? text_[at_] : ' ';
    if (letter == 'h' || letter == 'q') {
      ++at_;
      const auto digit = number(1, 1);
      if (digit) return Part{letter == 'h' ? PartOfYear::half : PartOfYear::quarter, *digit};
    } else if (const auto digit = number(1, 1)) {
      if (at_ < text_.size() && text_[at_] == 'h' && ++at_) return Part{PartOfYear::half, *digit};
      if (at_ < text_.size() && text_[at_] == 'q' && ++at_) return Part{PartOfYear::quarter, *digit};
      if (any({"분기"})) return Part{PartOfYear::quarter, *digit};
    }
    at_ = before;
    return std::nullopt;
  }
  [[nodiscard]] static std::optional<Date> dated(int year, Part part) {
    return part.of == PartOfYear::half ? half_of(year, part.number) : quarter_of(year, part.number);
  }

  /// Days behind a month, one or a window: "30일", "3~5일"; the month itself where there are none.
  [[nodiscard]] std::optional<Date> korean_days(int year, int month) {
    const auto day = attempt([&]() -> std::optional<Date> {
      const auto first = number(1, 2);
      if (!first) return std::nullopt;
      if (any({"일"})) return day_of(year, month, *first);
      if (!any({"~", "-"})) return std::nullopt;
      const auto last = number(1, 2);
      if (!last || !any({"일"})) return std::nullopt;
      return between(day_of(year, month, *first), day_of(year, month, *last));
    });
    return day ? day : month_of(year, month);
  }

  /// What follows a year: a part of it, a month, a day.
  [[nodiscard]] std::optional<Date> within_year(int year, bool by_number) {
    if (const auto part = attempt([&] { return part_of_year(); })) return dated(year, *part);
    if (const auto month = attempt([&] { return number_of(month_words); })) {
      const auto day = attempt([&] { return number(1, 2); });
      return day ? day_of(year, *month, *day) : month_of(year, *month);
    }
    const auto korean = attempt([&]() -> std::optional<Date> {
      const auto month = number(1, 2);
      if (!month) return std::nullopt;
      if (any({"월"})) return korean_days(year, *month);
      if (!any({"~", "-"})) return std::nullopt;
      const auto last = number(1, 2);
      return last && any({"월"}) ? between(month_of(year, *month), month_of(year, *last)) : std::nullopt;
    });
    if (korean) return korean;
    const auto mark = at_ < text_.size() ? text_[at_] : ' ';
    if (by_number && (mark == '-' || mark == '.' || mark == '/')) {
      const auto numeric = attempt([&]() -> std::optional<Date> {
        ++at_;
        if (const auto part = attempt([&] { return part_of_year(); })) return dated(year, *part);
        const auto month = number(1, 2);
        if (!month) return std::nullopt;
        const bool is_edtf = mark == '-';  // its numbers of quarters and halves
        if (is_edtf && *month >= 33 && *month <= 36) return quarter_of(year, *month - 32);
        if (is_edtf && (*month == 40 || *month == 41)) return half_of(year, *month - 39);
        if (at_ < text_.size() && text_[at_] == mark) {
          ++at_;
          const auto day = number(1, 2);
          return day ? day_of(year, *month, *day) : std::nullopt;
        }
        return month_of(year, *month);
      });
      if (numeric) return numeric;
    }
    return year_of(year);
  }

  [[nodiscard]] static std::optional<Date> decade_from(int year) {
    return is_year(year) ? between(year_of(year), year_of(year + 9)) : std::nullopt;
  }

  [[nodiscard]] std::optional<Date> by_year() {
    if (const auto all = attempt([&] { return number(8, 8); }))
      return day_of(*all / 10000, *all / 100 % 100, *all % 100);
    if (const auto decade = attempt([&]() -> std::optional<int> {
          const auto three = number(3, 3);
          if (three && any({"x"})) return *three * 10;
          return std::nullopt;
        }))
      return decade_from(*decade);
    spaces();
    const bool by_number = at_ < text_.size() && is_digit(text_[at_]);
    const auto before = at_;
    const auto found = year();
    if (!found) return std::nullopt;
    if (at_ == before) {  // a year that is assumed needs a part of it
      const auto part = within_year(*found, false);
      return at_ == before ? std::nullopt : part;
    }
    if (by_number && *found % 10 == 0 && any({"s", "대"})) return decade_from(*found);
    return within_year(*found, by_number);
  }

  [[nodiscard]] std::optional<Date> by_part() {
    const auto part = part_of_year();
    if (!part) return std::nullopt;
    any({"-"});
    const auto of = year_after();
    return of ? dated(*of, *part) : std::nullopt;
  }

  /// "september 30 2025", "30th september 2025", "may 3-5 2026"; without a year where that may come later.
  [[nodiscard]] std::optional<Date> by_month() {
    auto first = attempt([&] { return number(1, 2); });
    if (first) any({"st", "nd", "rd", "th"});
    std::optional<int> last;
    const auto take_last = [&] {
      last = attempt([&]() -> std::optional<int> {
        if (!any({"-", "to", "~"})) return std::nullopt;
        return number(1, 2);
      });
    };
    if (first) take_last();
    const auto month = number_of(month_words);
    if (!month) return std::nullopt;
    if (!first) {
      first = attempt([&] { return number(1, 2); });
      if (first) any({"st", "nd", "rd", "th"});
      if (first) take_last();
    }
    const auto of = attempt([&] { return year(); });
    if (!of && !may_be_bare_) return std::nullopt;
    bare_ = !of;
    const int y = of.value_or(1);
    if (last) return bare_ ? std::nullopt : between(day_of(y, *month, *first), day_of(y, *month, *last));
    return first ? day_of(y, *month, *first) : month_of(y, *month);
  }

  /// "9/2025", "30.9.2025": where the day could be the month, it is neither.
  [[nodiscard]] std::optional<Date> by_numbers() {
    const auto first = number(1, 2);
    const auto mark = first && at_ < text_.size() ? text_[at_] : ' ';
    if (mark != '/' && mark != '.') return std::nullopt;
    ++at_;
    if (const auto of = attempt([&] { return number(4, 4); })) return month_of(*of, *first);
    const auto second = number(1, 2);
    if (!second || at_ >= text_.size() || text_[at_] != mark) return std::nullopt;
    ++at_;
    const auto of = number(4, 4);
    if (!of || (*first <= 12 && *second <= 12 && *first != *second)) return std::nullopt;
    return *first > 12 ? day_of(*of, *second, *first) : day_of(*of, *first, *second);
  }

  /// What has no year, only the day of publication.
  [[nodiscard]] std::optional<Date> by_publication() {
    if (default_year_)
      if (const auto found = attempt([&]() -> std::optional<Date> {
            const auto month = number(1, 2);
            return month && any({"월"}) ? korean_days(int{*default_year_}, *month) : std::nullopt;
          }))
        return found;
    if (!published_) return std::nullopt;
    if (const auto days = number_of(day_words)) return days_from_now(*days);
    if (const auto months = number_of(month_relations)) {
      const auto month = months_from(published_year(), published_month(), *months);
      return month ? korean_days(int{month->year()},
                                 static_cast<int>(unsigned{std::chrono::year_month_day{month->first()}.month()}))
                   : std::nullopt;
    }
    if (const auto quarters = number_of(quarter_relations)) {
      const int index = published_year() * 4 + (published_month() - 1) / 3 + *quarters;
      return quarter_of(index / 4, index % 4 + 1);
    }
    if (const auto weeks = number_of(week_relations)) return week_from_now(*weeks);
    const bool past = any({"지난"});
    const bool future = !past && any({"오는"});
    if (past || future)
      if (const auto part = attempt([&] { return part_of_year(); })) {
        const int now = (published_month() - 1) / (part->of == PartOfYear::half ? 6 : 3) + 1;
        if (part->number == now) return std::nullopt;
        const bool this_year = past == (part->number < now);
        return dated(published_year() + (this_year ? 0 : past ? -1 : 1), *part);
      }
    const auto count = number(1, 2);
    if (!count) return std::nullopt;
    if (any({"월"})) {
      const bool this_year = past ? *count < published_month() : *count > published_month();
      if ((!past && !future) || *count == published_month()) return std::nullopt;
      return korean_days(published_year() + (this_year ? 0 : past ? -1 : 1), *count);
    }
    if (!any({"일"})) return std::nullopt;
    const int today = static_cast<int>(unsigned{published_->day()});
    const int months = past && *count > today ? -1 : future && *count < today ? 1 : 0;
    const auto month = months_from(published_year(), published_month(), months);
    return month ? day_of(int{month->year()},
                          static_cast<int>(unsigned{std::chrono::year_month_day{month->first()}.month()}), *count)
                 : std::nullopt;
  }

  /// "연내", "later this year", "within two years", "in two to three months", "90일 내", "2년 뒤".
  [[nodiscard]] std::optional<Date> duration_from_now() {
    if (!published_) return std::nullopt;
    const Date this_year{published_->year()};
    if (any({"연내", "올해 안에", "올해 안", "올해 내", "later this year"})) return between(published_day(), this_year);
    if (any({"earlier this year"})) return between(this_year, published_day());
    if (const auto days = number_of(korean_day_counts)) {
      if (any({"전"})) return ago(*days, TimeUnit::days);
      return any({"후", "뒤"}) ? days_from_now(*days) : std::nullopt;
    }
    const bool within = any({"within", "over", "during"});
    const bool is_next = any({"next", "coming", "향후", "앞으로"});
    const auto count = [&]() -> std::optional<int> {
      const auto word = attempt([&] { return number_of(count_words); });
      return word ? word : attempt([&] { return number(1, 3); });
    };
    const bool is_one = any({"a"});
    const auto least = is_one ? std::optional{1} : count();
    if (!least) return std::nullopt;
    constexpr int none = -1;
    const bool joined = any({"to", "or", "-", "~"});
    const int second = joined ? count().value_or(none) : none;
    const bool range = second != none;
    const int most = range ? second : *least;
    const auto english = number_of(unit_words);
    const auto unit = english ? english : number_of(korean_unit_words);
    if (!unit) return std::nullopt;
    const auto after = [&](int units) { return from_now(units, TimeUnit{*unit}); };
    if (english ? any({"ago"}) : any({"전"})) {
      // "3일 전" may be before the third.
      if (within || is_next || (!english && TimeUnit{*unit} == TimeUnit::days)) return std::nullopt;
      return range ? between(after(-most), after(-*least)) : ago(*least, TimeUnit{*unit});
    }
    if (english ? within || is_next : any({"이내", "안에", "내"}))
      return english && range ? std::nullopt : between(published_day(), after(most));
    const bool is_plain = is_one || TimeUnit{*unit} == TimeUnit::weeks;  // "a year", which may be each
    if (english ? is_plain : !any({"후", "뒤"})) return std::nullopt;
    if (TimeUnit{*unit} == TimeUnit::weeks && !range) return between(after(*least - 1), after(*least + 1));
    return range ? between(after(*least), after(most)) : about_if(after(*least));
  }

  /// A date with its part. `by`: until then, so that the end of a time is all of it.
  [[nodiscard]] std::optional<Date> one(bool by, bool may_be_bare = false) {
    may_be_bare_ = may_be_bare;
    bare_ = false;
    enum class Edge { none, early, mid, late, end };
    auto edge = Edge::none;
    if (any({"early", "beginning", "start"}))
      edge = Edge::early;
    else if (any({"mid", "middle"}))
      edge = Edge::mid;
    else if (any({"late"}))
      edge = Edge::late;
    else if (any({"end"}))
      edge = Edge::end;
    any({"-"});
    std::optional<Date> date;
    if (published_ && edge == Edge::none && any({"연초", "연말", "year end"})) {
      const bool early = text_.substr(0, at_).ends_with("연초");
      if (early ? published_month() >= 10 : published_month() <= 2) return std::nullopt;  // of which year
      edge = early ? Edge::early : Edge::end;
      date = Date{published_->year()};
    } else if (published_ && edge == Edge::end && any({"year"})) {
      if (published_month() <= 2) return std::nullopt;
      date = Date{published_->year()};
    }
    if (!date) date = attempt([&] { return by_part(); });
    if (!date) date = attempt([&] { return by_year(); });
    if (!date) date = attempt([&] { return by_month(); });
    if (!date) date = attempt([&] { return by_numbers(); });
    if (!date) date = attempt([&] { return by_publication(); });
    if (!date) return std::nullopt;
    if (edge == Edge::none) {
      if (any({"초순", "상순", "초"}))
        edge = Edge::early;
      else if (any({"중순", "중반"}))
        edge = Edge::mid;
      else if (any({"하순"}))
        edge = Edge::late;
      else if (any({"말"}))
        edge = Edge::end;
      else
        any({"중"});
    }
    if (edge == Edge::none) return date;
    const auto precision = date->precision();
    if (precision == Precision::window || precision == Precision::day) return std::nullopt;
    if (edge == Edge::end && (by || (text_.substr(at_).starts_with("까지") || text_.substr(at_).starts_with(" 까지"))))
      return date;
    if (edge == Edge::early) return date->early();
    return edge == Edge::mid ? date->mid() : date->late();
  }

  Text text_;
  std::optional<std::chrono::year_month_day> published_;
  std::optional<Year> assumed_;
  std::optional<Year> default_year_;
  std::size_t at_ = 0;
  bool may_be_bare_ = false;
  bool bare_ = false;
};

/// Whether a day is in the months in which a time lies, by its ends as far as it has them.
template <class...>
[[nodiscard]] bool is_in_months_of(Date day, const std::optional<Date>& start, const std::optional<Date>& end) {
  using std::chrono::year_month;
  const auto month_of = [](std::chrono::sys_days at) {
    const std::chrono::year_month_day date{at};
    return year_month{date.year(), date.month()};
  };
  const auto month = month_of(day.first());
  return month_of((start ? start : end)->first()) <= month && month <= month_of((end ? end : start)->last());
}

/// What words mean that leave out their year: in the one in which they are of the month, the quarter or the half of the
/// publication; else in the last year and in the next. `read(year)` reads them.
template <class Read>
[[nodiscard]] auto without_year(Date published, Read read) {
  const int year = int{published.year()};
  std::vector<typename decltype(read(published.year()))::value_type> found;
  for (const int y : {year - 1, year, year + 1})
    if (y >= 1 && y <= 9999)
      if (const auto one = read(std::chrono::year{y})) {
        if (is_in_months_of(published, one->start(), one->end())) return decltype(found){*one};
        found.push_back(*one);
      }
  if (found.size() == 1) found.clear();  // "29 february": not in each year
  if (found.size() == 3) {               // the two that are nearest on either side
    const bool past = (found[1].start() ? found[1].start() : found[1].end())->first() < published.first();
    found.erase(past ? found.begin() : found.end() - 1);
  }
  return found;
}

}  // namespace prose_parts

/// The dates that all of `text` may mean, which leaves out its year: "6월 말", "mid-June", "3-5 May". One where it is
/// of the month, the quarter or the half in which it was published; else the last and the next.
template <class...>
[[nodiscard]] std::vector<Date> dates_without_year(std::string_view text, Date published) {
  if (text.size() > 100) return {};
  const auto letters = prose_parts::date_letters(text);
  return prose_parts::without_year(published, [&](std::chrono::year year) {
    return prose_parts::DateWords<>{letters, published, year}.date();
  });
}

/// The same of periods: "from March to May".
template <class...>
[[nodiscard]] std::vector<Period> periods_without_year(std::string_view text, Date published) {
  if (text.size() > 100) return {};
  const auto letters = prose_parts::date_letters(text);
  return prose_parts::without_year(published, [&](std::chrono::year year) {
    return prose_parts::DateWords<>{letters, published, year}.period();
  });
}

/// The date that all of `text` means in English or Korean: "3Q25", "September 30, 2025", "by the end of 2026", "2026년
/// 상반기"; relative to the day of publication, where there is one: "early next year", "within 90 days", "지난 3일".
/// Nothing where two readings have a claim, as of weekdays and "03/04/2026", or it is none. O(length), of which there
/// are 100 bytes.
template <class...>
[[nodiscard]] std::optional<Date> parse_date(std::string_view text, std::optional<Date> published = std::nullopt) {
  if (text.size() > 100) return std::nullopt;
  if (const auto date = Date::parse(text)) return date;
  if (const auto days = Period::parse(text); days && days->start() && days->end())
    return Date::parse('[' + to_string(*days->start()) + ".." + to_string(*days->end()) + ']');
  return prose_parts::DateWords<>{prose_parts::date_letters(text), published}.date();
}

/// The same of a period: "since 2019", "from March to May 2026", "2019년부터 2023년까지".
template <class...>
[[nodiscard]] std::optional<Period> parse_period(std::string_view text, std::optional<Date> published = std::nullopt) {
  if (text.size() > 100) return std::nullopt;
  if (const auto period = Period::parse(text)) return *period;
  if (const auto date = Date::parse(text)) return prose_parts::as_period<>(date);
  return prose_parts::DateWords<>{prose_parts::date_letters(text), published}.period();
}

/// The fiscal period that all of `text` means: "FY25", "Q3 FY2025", "third quarter of fiscal 2025", "2025 회계연도
/// 3분기"; also "2025-Q3", where that is known to be one. Nothing where it is none. O(length), of which there are 100
/// bytes.
template <class...>
[[nodiscard]] std::optional<FiscalPeriod> parse_fiscal_period(std::string_view text) {
  if (text.size() > 100) return std::nullopt;
  if (const auto period = FiscalPeriod::parse(text)) return period;
  auto letters = prose_parts::date_letters(text);
  bool nine_months = false;
  const auto take_out = [&](std::string_view word) {
    const auto at = letters.find(word);
    if (at == letters.npos) return false;
    letters.replace(at, word.size(), " ");
    return true;
  };
  for (const auto* word : {"fiscal year", "fiscal", "fy", "회계연도", "회계년도", "사업연도"}) take_out(word);
  for (const auto* word : {"first nine months", "nine months", "9m", "m9"}) nine_months = nine_months || take_out(word);
  while (!letters.empty() && (letters.back() == ' ' || letters.back() == '-')) letters.pop_back();
  while (!letters.empty() && (letters.front() == ' ' || letters.front() == '-')) letters.erase(0, 1);
  const auto digits = letters.find_first_not_of("0123456789");
  if ((digits == letters.npos ? letters.size() : digits) == 2) letters.insert(0, "20");
  const auto date = prose_parts::DateWords<>{letters, std::nullopt}.date();
  if (!date || date->part() != DatePart::whole || date->approx()) return std::nullopt;
  const auto name = to_string(*date);
  if (nine_months) return FiscalPeriod::parse("FY" + name + "-M9");
  return FiscalPeriod::parse("FY" + name);
}

}  // namespace newsgraph::inline v0_1
