// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/page/word_finder.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {

/// A time that a page states, and the bytes in which it does.
struct PageTime {
  Timestamp time;
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const PageTime&, const PageTime&) = default;
};

namespace page_parts {

/// When clocks are put forward for the summer.
enum class Summer : std::uint8_t {
  none,
  american,  ///< from the second Sunday of March to the first of November
  european,  ///< from the last Sunday of March to the last of October
};

struct ZoneWord {
  std::string_view word;
  int minutes;  ///< ahead of UTC in winter
  Summer summer = Summer::none;
};

/// Names of zones that mean one offset on a day. "CST" is not there, which is American or Chinese, nor "BST" in winter.
inline constexpr auto zone_words = base_parts::table<ZoneWord>({
    {"utc", 0},
    {"gmt", 0},
    {"kst", 540},
    {"jst", 540},
    {"hkt", 480},
    {"sgt", 480},
    {"ist", 330},
    {"est", -300},
    {"edt", -240},
    {"cdt", -300},
    {"mst", -420},
    {"mdt", -360},
    {"pst", -480},
    {"pdt", -420},
    {"et", -300, Summer::american},
    {"ct", -360, Summer::american},
    {"pt", -480, Summer::american},
    {"eastern time", -300, Summer::american},
    {"bst", 60},
    {"cet", 60},
    {"cest", 120},
    {"aest", 600},
    {"aedt", 660},
    {"한국시간", 540},
});

struct MonthWord {
  std::string_view word;
  unsigned month;
};

inline constexpr auto page_months = base_parts::table<MonthWord>({
    {"january", 1}, {"february", 2}, {"march", 3},     {"april", 4},    {"may", 5},       {"june", 6},
    {"july", 7},    {"august", 8},   {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
    {"jan", 1},     {"feb", 2},      {"mar", 3},       {"apr", 4},      {"jun", 6},       {"jul", 7},
    {"aug", 8},     {"sept", 9},     {"sep", 9},       {"oct", 10},     {"nov", 11},      {"dec", 12},
});

/// The offset of a zone on a day.
[[nodiscard]] constexpr int offset_on(const ZoneWord& zone, std::chrono::year_month_day day) noexcept {
  using namespace std::chrono;
  if (zone.summer == Summer::none) return zone.minutes;
  const auto from = zone.summer == Summer::american ? sys_days{day.year() / March / Sunday[2]}
                                                    : sys_days{day.year() / March / Sunday[last]};
  const auto to = zone.summer == Summer::american ? sys_days{day.year() / November / Sunday[1]}
                                                  : sys_days{day.year() / October / Sunday[last]};
  return zone.minutes + (sys_days{day} >= from && sys_days{day} < to ? 60 : 0);
}

/// Reads a time as pages print it, from one byte on.
class PageTimeReader {
public:
  PageTimeReader(std::string_view text, std::size_t at) noexcept : text_{text}, at_{at} {}

  template <class...>
  [[nodiscard]] std::optional<PageTime> read() {
    const auto begin = at_;
    const bool is_clock_first = take_clock_first();
    if (!take_date()) return std::nullopt;
    auto end = at_;
    std::string form = two(year_ / 100) + two(year_ % 100) + '-' + two(month_) + '-' + two(day_);
    if (is_clock_first || take_clock()) {
      form += 'T' + two(hour_) + ':' + two(minute_) + (has_seconds_ ? ':' + two(second_) : "");
      end = at_;
      if (is_clock_first ? zone_ != nullptr : take_zone()) {
        if (is_clock_first) set_zone(*zone_);
        end = at_;
        form +=
            is_zulu_ ? "Z" : std::string{offset_ < 0 ? "-" : "+"} + two(magnitude() / 60) + ':' + two(magnitude() % 60);
      }
    }
    const auto time = Timestamp::parse(form);
    if (!time) return std::nullopt;
    return PageTime{*time, begin, end};
  }

private:
  [[nodiscard]] static std::string two(unsigned number) {
    return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
  }
  [[nodiscard]] unsigned magnitude() const noexcept { return static_cast<unsigned>(offset_ < 0 ? -offset_ : offset_); }

  [[nodiscard]] bool is_digit_at(std::size_t at) const noexcept {
    return at < text_.size() && text_[at] >= '0' && text_[at] <= '9';
  }

  void skip_spaces() noexcept {
    for (;;) {
      if (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t'))
        ++at_;
      else if (text_.substr((std::min)(at_, text_.size())).starts_with("\xC2\xA0"))
        at_ += 2;
      else
        return;
    }
  }

  bool take(std::string_view word) noexcept {
    if (!has_word_at(text_, at_, word)) return false;
    at_ += word.size();
    return true;
  }

  bool take_number(std::size_t least, std::size_t most, unsigned& number) noexcept {
    auto end = at_;
    unsigned value = 0;
    while (is_digit_at(end) && end - at_ < most) value = value * 10 + static_cast<unsigned>(text_[end++] - '0');
    if (end - at_ < least || is_digit_at(end)) return false;
    number = value;
    at_ = end;
    return true;
  }

  /// A word of letters from a table.
  template <class Row, std::size_t n>
  const Row* take_word(const base_parts::Table<Row, n>& rows) noexcept {
    const auto is_letter_at = [&](std::size_t at) {
      return at < text_.size() && base_parts::small_ascii(text_[at]) >= 'a'
             && base_parts::small_ascii(text_[at]) <= 'z';
    };
    for (const auto& row : rows)
      if (has_word_at(text_, at_, row.word) && !is_letter_at(at_ + row.word.size())) {
        at_ += row.word.size();
        return &row;
      }
    return nullptr;
  }

  bool take_date() noexcept { return is_digit_at(at_) ? take_digits_first() : take_month_first(); }

  bool take_digits_first() noexcept {
    const auto begin = at_;
    if (take_number(4, 4, year_)) {
      for (const std::string_view part : {"-", ".", "/", "년"}) {
        const auto before = at_;
        skip_spaces();
        if (!take(part)) {
          at_ = before;
          continue;
        }
        skip_spaces();
        if (!take_number(1, 2, month_)) return false;
        skip_spaces();
        if (!take(part == "년" ? "월" : part)) return false;
        skip_spaces();
        if (!take_number(1, 2, day_)) return false;
        if (part == "년") {
          skip_spaces();
          return take("일");
        }
        if (part == ".") take(".");
        return true;
      }
      return false;
    }
    at_ = begin;
    // 17 December 2025, 17-Dec-2025
    if (!take_number(1, 2, day_)) return false;
    if (take("/")) return take_slashed();
    for (const std::string_view suffix : {"st", "nd", "rd", "th"})
      if (take(suffix)) break;
    if (!take("-")) skip_spaces();
    const auto* month = take_word(page_months);
    if (month == nullptr) return false;
    month_ = month->month;
    if (!take("-") && !take(",")) take(".");
    skip_spaces();
    return take_number(4, 4, year_);
  }

  /// "12/30/2019", "30/12/2019": which is the day tells only what is more than twelve, or the same.
  bool take_slashed() noexcept {
    if (!take_number(1, 2, month_) || !take("/") || !take_number(4, 4, year_)) return false;
    if (month_ > 12) std::swap(month_, day_);
    return day_ > 12 || day_ == month_;
  }

  bool take_month_first() noexcept {
    const auto* month = take_word(page_months);
    if (month == nullptr) return false;
    month_ = month->month;
    take(".");
    skip_spaces();
    if (!take_number(1, 2, day_)) return false;
    for (const std::string_view suffix : {"st", "nd", "rd", "th"})
      if (take(suffix)) break;
    take(",");
    skip_spaces();
    if (take_number(4, 4, year_)) return true;
    // A clock may be glued to it: "December 17, 20252:58 PM".
    if (!is_digit_at(at_ + 3) || !is_digit_at(at_ + 4)) return false;
    PageTimeReader year{text_.substr(0, at_ + 4), at_};
    if (!year.take_number(4, 4, year.year_)) return false;
    year_ = year.year_;
    at_ += 4;
    return true;
  }

  /// "09:31 KST, " in front of a date.
  bool take_clock_first() noexcept {
    const auto begin = at_;
    if (is_digit_at(at_) && text_.substr(at_, 3).find(':') != text_.npos && take_clock_words()) {
      skip_spaces();
      zone_ = take_word(zone_words);
      take(",");
      const auto after = at_;
      skip_spaces();
      if (take("on ")) skip_spaces();
      if (at_ != after) return true;
    }
    at_ = begin;
    has_seconds_ = false;
    return false;
  }

  bool take_clock() noexcept {
    const auto begin = at_;
    const bool found = take_clock_words();
    if (!found) at_ = begin;
    return found;
  }

  bool take_clock_words() noexcept {
    if (at_ < text_.size() && (text_[at_] == 'T' || text_[at_] == 't') && is_digit_at(at_ + 1)) ++at_;
    skip_spaces();
    for (const std::string_view between : {",", "at ", "|", "-", "/", "·", "• ", "– ", "(", "_"})
      if (take(between)) break;
    skip_spaces();
    if (take("월)") || take("화)") || take("수)") || take("목)") || take("금)") || take("토)") || take("일)"))
      skip_spaces();
    const bool is_morning = take("오전");
    const bool is_afternoon = !is_morning && take("오후");
    skip_spaces();
    if (!take_number(1, 2, hour_)) return false;
    if (take("시")) {
      skip_spaces();
      if (!take_number(1, 2, minute_)) return false;
      return take("분") && set_half(is_morning, is_afternoon);
    }
    if (take(":"))
      skip_spaces();
    else if (!take("."))
      return false;
    if (!take_number(2, 2, minute_)) return false;
    const auto before = at_;
    has_seconds_ = take(":") && take_number(2, 2, second_);
    if (!has_seconds_) at_ = before;
    if (has_seconds_ && at_ < text_.size() && text_[at_] == '.' && is_digit_at(at_ + 1))
      for (++at_; is_digit_at(at_);) ++at_;
    const auto after = at_;
    skip_spaces();
    const bool am = take("a.m.") || take("am");
    const bool pm = !am && (take("p.m.") || take("pm"));
    if (!am && !pm) at_ = after;
    return set_half(is_morning || am, is_afternoon || pm);
  }

  bool set_half(bool is_morning, bool is_afternoon) noexcept {
    if (is_morning || is_afternoon) {
      if (hour_ == 0 || hour_ > 12) return is_afternoon ? hour_ < 24 && hour_ != 0 : hour_ == 0;
      hour_ = hour_ % 12 + (is_afternoon ? 12 : 0);
    }
    return hour_ < 24 && minute_ < 60 && second_ < 60;
  }

  bool take_zone() noexcept {
    if (take("z")) return is_zulu_ = true;
    skip_spaces();
    const bool is_bracketed = take("(");
    if (const auto* zone = take_word(zone_words)) {
      set_zone(*zone);
      if (zone->minutes == 0 && zone->summer == Summer::none) take_offset();
      if (is_bracketed) take(")");
      return true;
    }
    return take_offset();
  }

  void set_zone(const ZoneWord& zone) noexcept {
    using namespace std::chrono;
    offset_ = offset_on(zone, year{static_cast<int>(year_)} / month{month_} / day{day_});
  }

  bool take_offset() noexcept {
    const auto begin = at_;
    const bool is_minus = take("-");
    unsigned hours = 0;
    unsigned minutes = 0;
    if (!is_minus && !take("+")) return false;
    const bool found = take_number(4, 4, hours)
                           ? (minutes = hours % 100, hours /= 100, true)
                           : take_number(1, 2, hours) && (!take(":") || take_number(2, 2, minutes));
    if (!found || hours > 14 || minutes > 59) {
      at_ = begin;
      return false;
    }
    offset_ = static_cast<int>(hours * 60 + minutes) * (is_minus ? -1 : 1);
    return true;
  }

  std::string_view text_;
  std::size_t at_;
  unsigned year_ = 0;
  unsigned month_ = 0;
  unsigned day_ = 0;
  unsigned hour_ = 0;
  unsigned minute_ = 0;
  unsigned second_ = 0;
  int offset_ = 0;
  bool has_seconds_ = false;
  bool is_zulu_ = false;
  const ZoneWord* zone_ = nullptr;  // of a clock in front of its date
};

}  // namespace page_parts

/// The first time in a line of a page, from byte `from` on: "2025.12.17 14:58:42", "2025-12-17T14:58:42+09:00",
/// "2025년 12월 17일 오후 2시 58분", "Dec. 17, 2025 at 2:58 p.m. ET", "09:31 December 17, 2025", "12/17/2025",
/// "17 December 2025". One that states no zone has
/// none; "ET" is what clocks there show on that day; a name of several zones, "CST", is passed over. O(line).
template <class...>
[[nodiscard]] std::optional<PageTime> find_page_time(std::string_view line, std::size_t from = 0) {
  const auto is_alphanumeric = [](char c) {
    const char low = base_parts::small_ascii(c);
    return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9');
  };
  for (auto at = from; at < line.size(); ++at) {
    if (!is_alphanumeric(line[at])) continue;
    if (at == 0 || !is_alphanumeric(line[at - 1]))
      if (const auto time = page_parts::PageTimeReader{line, at}.read()) return time;
  }
  return std::nullopt;
}

}  // namespace newsgraph::inline v0_1
