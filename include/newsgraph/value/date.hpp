// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/value/certainty.hpp>
#include <newsgraph/value/integer.hpp>

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// How precisely a source states a date.
enum class Precision : std::uint8_t { year, quarter, month, day };

template <>
inline constexpr auto rows_of<Precision> = std::to_array<Name<Precision>>({
    {Precision::year, "year"},
    {Precision::quarter, "quarter"},
    {Precision::month, "month"},
    {Precision::day, "day"},
});

/// Thrown where a date or a period cannot be.
struct DateError : Error {
  using Error::Error;
};

/// A date as precise as its source: a day, month, quarter or year, from year 1 to 9999 of the Gregorian calendar.
///
/// Dates that overlap have no order in time, as "2025" and "2025-09" have none: so there is no `<`. Ask `before` and
/// `since` what is known of two dates; to sort dates, or to keep them in a map, take `calendar_order`.
class Date {
public:
  /// Each throws `DateError` where there is no such date.
  explicit constexpr Date(std::chrono::year year) : Date{year, 0, 0, Precision::year} {}
  constexpr Date(std::chrono::year_month month) : Date{month.year(), unsigned{month.month()}, 0, Precision::month} {}
  constexpr Date(std::chrono::year_month_day day)
      : Date{day.year(), unsigned{day.month()}, unsigned{day.day()}, Precision::day} {}

  /// `number` is 1 to 4.
  template <Integer I>
  [[nodiscard]] static constexpr Date quarter(std::chrono::year year, I number) {
    return {year, number < 1 || number > 4 ? 0 : static_cast<unsigned>(number), 0, Precision::quarter};
  }

  /// Reads "2025", "2025-Q3", "2025-09" or "2025-09-30" (ISO 8601, but for the quarter), if there is such a date.
  [[nodiscard]] static constexpr std::optional<Date> parse(std::string_view text) noexcept {
    const auto size = text.size();
    if (size != 4 && size != 7 && size != 10) return std::nullopt;
    const auto year = number(text.substr(0, 4));
    if (size == 4) return checked(year, 0, 0, Precision::year);
    if (text[4] != '-') return std::nullopt;
    if (size == 7 && text[5] == 'Q') return checked(year, number(text.substr(6, 1)), 0, Precision::quarter);
    const auto month = number(text.substr(5, 2));
    if (size == 7) return checked(year, month, 0, Precision::month);
    if (text[7] != '-') return std::nullopt;
    return checked(year, month, number(text.substr(8, 2)), Precision::day);
  }

  [[nodiscard]] constexpr Precision precision() const noexcept { return precision_; }
  [[nodiscard]] constexpr std::chrono::year year() const noexcept { return std::chrono::year{year_}; }

  /// The first day that it can be.
  [[nodiscard]] constexpr std::chrono::sys_days first() const noexcept {
    return year() / static_cast<int>(first_month()) / std::chrono::day{precision_ == Precision::day ? day_ : 1u};
  }

  /// The last day that it can be.
  [[nodiscard]] constexpr std::chrono::sys_days last() const noexcept {
    if (precision_ == Precision::day) return first();
    return year() / static_cast<int>(last_month()) / std::chrono::last;
  }

  friend constexpr bool operator==(Date, Date) = default;

  friend auto operator<=>(Date, Date) = delete;  // ask before(a, b), or sort by calendar_order

  /// As `parse` reads it.
  [[nodiscard]] friend std::string to_string(Date date) {
    auto text = value_parts::zero_padded(static_cast<unsigned>(date.year_), 4);
    switch (date.precision_) {
      case Precision::year: return text;
      case Precision::quarter: return text + "-Q" + value_parts::zero_padded(date.part_, 1);
      case Precision::month: return text + '-' + value_parts::zero_padded(date.part_, 2);
      case Precision::day:
        return text + '-' + value_parts::zero_padded(date.part_, 2) + '-' + value_parts::zero_padded(date.day_, 2);
    }
    return text;
  }

private:
  friend struct CalendarOrder;
  friend constexpr Certainty before(Date a, Date b) noexcept;

  struct Checked {};

  constexpr Date(Checked, unsigned year, unsigned part, unsigned day, Precision precision) noexcept
      : year_{static_cast<std::int16_t>(year)},
        part_{static_cast<std::uint8_t>(part)},
        day_{static_cast<std::uint8_t>(day)},
        precision_{precision} {}

  constexpr Date(std::chrono::year year, unsigned part, unsigned day, Precision precision)
      : Date{required(checked(static_cast<unsigned>(int{year}), part, day, precision))} {}

  static constexpr Date required(std::optional<Date> date) {
    if (!date) throw DateError{"there is no such date"};
    return *date;
  }

  static constexpr std::optional<Date> checked(unsigned year, unsigned part, unsigned day,
                                               Precision precision) noexcept {
    if (year < 1 || year > 9999) return std::nullopt;
    const auto parts = precision == Precision::quarter ? 4u : 12u;
    if (precision != Precision::year && (part < 1 || part > parts)) return std::nullopt;
    if (precision == Precision::day && !day_exists(static_cast<int>(year), part, day)) return std::nullopt;
    return Date{Checked{}, year, part, day, precision};
  }

  static constexpr bool day_exists(int year, unsigned month, unsigned day) noexcept {
    return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}.ok();
  }

  // 0, which is no year, month or day, where there is anything but digits.
  static constexpr unsigned number(std::string_view digits) noexcept {
    unsigned value = 0;
    for (const char digit : digits) {
      if (digit < '0' || digit > '9') return 0;
      value = value * 10 + static_cast<unsigned>(digit - '0');
    }
    return value;
  }

  [[nodiscard]] constexpr unsigned first_month() const noexcept {
    if (precision_ == Precision::year) return 1;
    return precision_ == Precision::quarter ? part_ * 3u - 2 : part_;
  }

  [[nodiscard]] constexpr unsigned last_month() const noexcept {
    if (precision_ == Precision::year) return 12;
    return precision_ == Precision::quarter ? part_ * 3u : part_;
  }

  // Days in calendar order, without counting them.
  [[nodiscard]] constexpr int first_key() const noexcept { return key(first_month(), 1); }
  [[nodiscard]] constexpr int last_key() const noexcept { return key(last_month(), 31); }
  [[nodiscard]] constexpr int key(unsigned month, unsigned day) const noexcept {
    return (year_ * 16 + static_cast<int>(month)) * 32 + static_cast<int>(precision_ == Precision::day ? day_ : day);
  }

  std::int16_t year_;
  std::uint8_t part_;  // the month, or the quarter; 0 for a year
  std::uint8_t day_;   // 0 but for a day
  Precision precision_;
};

/// A total order of dates, for sorting and for the keys of a map: by the first day that it can be, and of two that
/// begin on the same day the less precise first.
///
/// So 2025 stands before 2025-Q1, that before 2025-01, and that before each of its days; and all of them before
/// 2025-02. What is certainly before another date stands before it.
struct CalendarOrder {
  [[nodiscard]] constexpr bool operator()(Date a, Date b) const noexcept {
    const auto first = a.first_key();
    const auto second = b.first_key();
    return first != second ? first < second : a.precision() < b.precision();
  }
};

/// `std::sort(dates.begin(), dates.end(), calendar_order)`; `std::map<Date, T, CalendarOrder>`.
inline constexpr CalendarOrder calendar_order{};

/// Whether `a` is before `b`: certain where it ends before `b` begins.
[[nodiscard]] constexpr Certainty before(Date a, Date b) noexcept {
  if (a.last_key() < b.first_key()) return Certainty::certain;
  return a.first() < b.last() ? Certainty::possible : Certainty::no;
}

/// Whether `date` is not before the first day of `from`.
[[nodiscard]] constexpr Certainty since(Date date, Date from) noexcept {
  return value_parts::certainty(date.first() >= from.first(), date.last() >= from.first());
}

}  // namespace newsgraph::inline v0_1
