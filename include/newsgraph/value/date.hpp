// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/certainty.hpp>
#include <newsgraph/value/integer.hpp>

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// How precisely a source states a date, the coarsest first: a window may be of any length.
enum class Precision : std::uint8_t { window, year, half, quarter, month, day };

template <>
inline constexpr auto rows_of<Precision> = base_parts::table<Name<Precision>>({
    {Precision::window, "window"},
    {Precision::year, "year"},
    {Precision::half, "half"},
    {Precision::quarter, "quarter"},
    {Precision::month, "month"},
    {Precision::day, "day"},
});

/// Which part of a year, half, quarter or month a source says: "early 2026". How many days that is, nobody says.
enum class DatePart : std::uint8_t { whole, early, mid, late };

template <>
inline constexpr auto rows_of<DatePart> = base_parts::table<Name<DatePart>>({
    {DatePart::whole, "whole"},
    {DatePart::early, "early"},
    {DatePart::mid, "mid"},
    {DatePart::late, "late"},
});

/// Thrown where a date or a period cannot be.
struct DateError : Error {
  using Error::Error;
};

namespace value_parts {

/// A day, month, quarter, half or year, perhaps only a part of it, or about then. It has room in three bytes.
struct DateUnit {
  unsigned year = 0;  ///< 1 to 9999
  Precision precision = Precision::year;
  unsigned number = 0;  ///< of the month, the quarter or the half; 0 for a year
  unsigned day = 0;     ///< 0 but for a day
  DatePart part = DatePart::whole;
  bool about = false;

  [[nodiscard]] constexpr bool exists() const noexcept {
    if (year < 1 || year > 9999 || precision == Precision::window) return false;
    if (precision == Precision::year) return true;
    const auto most = precision == Precision::half ? 2u : precision == Precision::quarter ? 4u : 12u;
    if (number < 1 || number > most) return false;
    if (precision != Precision::day) return true;
    const auto date = std::chrono::year{static_cast<int>(year)} / static_cast<int>(number) / std::chrono::day{day};
    return day <= 31 && date.ok() && part == DatePart::whole;
  }

  /// How many months it is long; 0 for a day.
  [[nodiscard]] constexpr unsigned months() const noexcept {
    switch (precision) {
      case Precision::year: return 12;
      case Precision::half: return 6;
      case Precision::quarter: return 3;
      case Precision::month: return 1;
      default: return 0;
    }
  }

  [[nodiscard]] constexpr unsigned first_month() const noexcept {
    return precision == Precision::year || precision == Precision::day ? (number == 0 ? 1 : number)
                                                                       : (number - 1) * months() + 1;
  }

  /// The first day of the whole; of about then, that of as long a time before.
  [[nodiscard]] constexpr std::chrono::sys_days first(bool widened) const noexcept {
    using namespace std::chrono;
    const auto month = std::chrono::year{static_cast<int>(year)} / static_cast<int>(first_month());
    if (precision == Precision::day) return sys_days{month / std::chrono::day{day}} - days{widened ? 1 : 0};
    return sys_days{(widened ? month - std::chrono::months{months()} : month) / 1};
  }

  /// The last day of the whole; of about then, that of as long a time after.
  [[nodiscard]] constexpr std::chrono::sys_days last(bool widened) const noexcept {
    using namespace std::chrono;
    const auto month = std::chrono::year{static_cast<int>(year)} / static_cast<int>(first_month());
    if (precision == Precision::day) return sys_days{month / std::chrono::day{day}} + days{widened ? 1 : 0};
    return sys_days{(month + std::chrono::months{months() * (widened ? 2u : 1u) - 1}) / std::chrono::last};
  }

  /// Which part of which year, in nine bits: the year, its halves, its quarters and its months, each whole, early, mid
  /// and late, then its days.
  [[nodiscard]] constexpr unsigned code() const noexcept {
    if (precision == Precision::day) return first_of_day + (number - 1) * 31 + day - 1;
    return (first_of(precision) + (number == 0 ? 0 : number - 1)) * 4 + static_cast<unsigned>(part);
  }

  [[nodiscard]] static constexpr DateUnit of(unsigned year, unsigned code, bool about) noexcept {
    DateUnit unit;
    unit.year = year;
    unit.about = about;
    if (code >= first_of_day) {
      unit.precision = Precision::day;
      unit.number = (code - first_of_day) / 31 + 1;
      unit.day = (code - first_of_day) % 31 + 1;
      return unit;
    }
    unit.part = static_cast<DatePart>(code % 4);
    for (auto precision : {Precision::half, Precision::quarter, Precision::month})
      if (code / 4 >= first_of(precision)) {
        unit.precision = precision;
        unit.number = code / 4 - first_of(precision) + 1;
      }
    return unit;
  }

private:
  static constexpr unsigned first_of(Precision precision) noexcept {
    return precision == Precision::year      ? 0
           : precision == Precision::half    ? 1
           : precision == Precision::quarter ? 3
                                             : 7;
  }

  static constexpr unsigned first_of_day = 19 * 4;
};

}  // namespace value_parts

/// A date as its source states it, from year 1 to 9999 of the Gregorian calendar: a day, month, quarter, half or year,
/// "2025-09-30" or "2025-H1"; a part of one, "early 2026"; about then, "2026-03~"; or a window in which it lies, which
/// is open at one end or at none, "[..2026]" for "by 2026".
///
/// Dates that overlap have no order in time, as "2025" and "2025-09" have none: so there is no `<`. Ask `before` and
/// `since` what is known of two dates; to sort dates, or to keep them in a map, take `calendar_order`.
class Date {
public:
  /// Each throws `DateError` where there is no such date.
  explicit constexpr Date(std::chrono::year year) : Date{year, Precision::year, 0} {}
  constexpr Date(std::chrono::year_month month) : Date{month.year(), Precision::month, unsigned{month.month()}} {}
  constexpr Date(std::chrono::year_month_day day)
      : Date{day.year(), Precision::day, unsigned{day.month()}, unsigned{day.day()}} {}

  /// `number` is 1 or 2.
  template <Integer I>
  [[nodiscard]] static constexpr Date half(std::chrono::year year, I number) {
    return {year, Precision::half, number < 1 || number > 2 ? 0 : static_cast<unsigned>(number)};
  }

  /// `number` is 1 to 4.
  template <Integer I>
  [[nodiscard]] static constexpr Date quarter(std::chrono::year year, I number) {
    return {year, Precision::quarter, number < 1 || number > 4 ? 0 : static_cast<unsigned>(number)};
  }

  /// Some day from the first of `from` to the last of `to`; one of them may be open. Throws `DateError` where both are,
  /// where they are the same date, where `to` is surely before `from`, and where one of them is a window itself.
  [[nodiscard]] static constexpr Date window(std::optional<Date> from, std::optional<Date> to) {
    const auto date = window_of(from, to);
    if (!date) throw DateError{"there is no such window of dates"};
    return *date;
  }

  /// The early, middle or late part of it. Throws `DateError` for a day, which has none, and a window.
  [[nodiscard]] constexpr Date early() const { return with_part(DatePart::early); }
  [[nodiscard]] constexpr Date mid() const { return with_part(DatePart::mid); }
  [[nodiscard]] constexpr Date late() const { return with_part(DatePart::late); }

  /// The same, stated as "about". Throws `DateError` for a window, whose ends may be.
  [[nodiscard]] constexpr Date about() const {
    if (is_window()) throw DateError{"a window of dates is not about some time, its ends may be"};
    auto unit = from_unit();
    unit.about = true;
    return Date{Packed{unit}, Packed{}};
  }

  /// Reads "2025", "2025-H1", "2025-Q3", "2025-09" or "2025-09-30", if there is such a date; with "early ", "mid " or
  /// "late " before all but days; with "~" behind it for about; and "[from..to]", of which one end may be left out.
  /// They are those of ISO 8601 and its extension (EDTF), but for halves, quarters and parts.
  [[nodiscard]] static constexpr std::optional<Date> parse(std::string_view text) noexcept {
    if (!text.starts_with('[')) {
      const auto unit = unit_of(text);
      return unit ? std::optional{Date{Packed{*unit}, Packed{}}} : std::nullopt;
    }
    const auto dots = text.find("..");
    if (dots == std::string_view::npos || text.back() != ']') return std::nullopt;
    const auto end_of = [](std::string_view end, std::optional<Date>& date) {
      if (const auto unit = unit_of(end)) date = Date{Packed{*unit}, Packed{}};
      return date || end.empty();
    };
    std::optional<Date> from;
    std::optional<Date> to;
    const bool readable =
        end_of(text.substr(1, dots - 1), from) && end_of(text.substr(dots + 2, text.size() - dots - 3), to);
    return readable ? window_of(from, to) : std::nullopt;
  }

  [[nodiscard]] constexpr Precision precision() const noexcept {
    return is_window() ? Precision::window : from_unit().precision;
  }
  /// The part of its year, half, quarter or month; of windows and days, the whole.
  [[nodiscard]] constexpr DatePart part() const noexcept { return is_window() ? DatePart::whole : from_unit().part; }
  /// Whether the source says "about"; never of a window.
  [[nodiscard]] constexpr bool approx() const noexcept { return !is_window() && from_.about(); }
  /// That of its start; where that is open, of its end.
  [[nodiscard]] constexpr std::chrono::year year() const noexcept {
    return std::chrono::year{static_cast<int>(from_.is_open() ? to_.year() : from_.year())};
  }

  /// Where a window begins, unless that is open; of any other date, itself.
  [[nodiscard]] constexpr std::optional<Date> start() const noexcept {
    return from_.is_open() ? std::nullopt : std::optional{Date{from_, Packed{}}};
  }
  /// Where a window ends, unless that is open; of any other date, itself.
  [[nodiscard]] constexpr std::optional<Date> end() const noexcept {
    if (!is_window()) return *this;
    return to_.is_open() ? std::nullopt : std::optional{Date{to_, Packed{}}};
  }

  /// The first day that it can be, by what the source says: nothing is taken off for "late", since nobody says how
  /// much. About some time may be as much earlier as that is long: about 2026 may be 2025-01-01, and about March
  /// February. Of a window that is open there, the first day of year 1.
  [[nodiscard]] constexpr std::chrono::sys_days first() const noexcept { return first_day(true); }

  /// The last day that it can be, by the same rules.
  [[nodiscard]] constexpr std::chrono::sys_days last() const noexcept { return last_day(true); }

  /// All that it is, in 48 bits, for keys and hashes: those of different dates differ.
  [[nodiscard]] constexpr std::uint64_t bits() const noexcept {
    const auto of = [](Packed end) {
      return std::uint64_t{(end.about() ? 1U << 23U : 0U) | end.code() << 14U | end.year()};
    };
    return of(to_) << 24U | of(from_);
  }

  friend constexpr bool operator==(Date, Date) = default;

  friend auto operator<=>(Date, Date) = delete;  // ask before(a, b), or sort by calendar_order

  /// As `parse` reads it.
  [[nodiscard]] friend std::string to_string(Date date) {
    if (!date.is_window()) return text_of(date.from_unit());
    std::string text{'['};
    if (!date.from_.is_open()) text += text_of(date.from_.unit());
    text += "..";
    if (!date.to_.is_open()) text += text_of(date.to_.unit());
    return text + ']';
  }

private:
  friend struct CalendarOrder;
  friend constexpr Certainty before(Date a, Date b) noexcept;

  // A unit, an open end, or nothing, in three bytes: fourteen bits of the year, one of about, nine of which part.
  class Packed {
  public:
    constexpr Packed() noexcept = default;
    explicit constexpr Packed(const value_parts::DateUnit& unit) noexcept
        : high_{static_cast<std::uint8_t>(unit.year >> 8U | (unit.about ? 0x40U : 0U) | unit.code() >> 8U << 7U)},
          low_{static_cast<std::uint8_t>(unit.year & 0xFFU)},
          code_{static_cast<std::uint8_t>(unit.code() & 0xFFU)} {}

    [[nodiscard]] static constexpr Packed open() noexcept {
      Packed end;
      end.code_ = 1;
      return end;
    }

    [[nodiscard]] constexpr bool is_there() const noexcept { return (high_ | low_ | code_) != 0; }
    [[nodiscard]] constexpr bool is_open() const noexcept { return year() == 0; }
    [[nodiscard]] constexpr bool about() const noexcept { return (high_ & 0x40U) != 0; }
    [[nodiscard]] constexpr unsigned year() const noexcept { return (high_ & 0x3FU) << 8U | low_; }
    [[nodiscard]] constexpr unsigned code() const noexcept { return unsigned{high_} >> 7U << 8U | code_; }
    [[nodiscard]] constexpr value_parts::DateUnit unit() const noexcept {
      return value_parts::DateUnit::of(year(), code(), about());
    }

    friend constexpr bool operator==(Packed, Packed) = default;

  private:
    std::uint8_t high_ = 0;
    std::uint8_t low_ = 0;
    std::uint8_t code_ = 0;
  };

  constexpr Date(Packed from, Packed to) noexcept : from_{from}, to_{to} {}

  constexpr Date(std::chrono::year year, Precision precision, unsigned number, unsigned day = 0)
      : from_{required(value_parts::DateUnit{static_cast<unsigned>(int{year}), precision, number, day})} {}

  static constexpr Packed required(const value_parts::DateUnit& unit) {
    if (!unit.exists()) throw DateError{"there is no such date"};
    return Packed{unit};
  }

  [[nodiscard]] constexpr bool is_window() const noexcept { return to_.is_there(); }
  [[nodiscard]] constexpr value_parts::DateUnit from_unit() const noexcept { return from_.unit(); }

  [[nodiscard]] constexpr Date with_part(DatePart part) const {
    auto unit = from_unit();
    if (is_window() || unit.precision == Precision::day) throw DateError{"a day or a window has no early or late part"};
    unit.part = part;
    return Date{Packed{unit}, Packed{}};
  }

  static constexpr std::optional<Date> window_of(const std::optional<Date>& from,
                                                 const std::optional<Date>& to) noexcept {
    if ((!from && !to) || (from && from->is_window()) || (to && to->is_window())) return std::nullopt;
    const bool ordered =
        !from || !to
        || (*from != *to && from->first_day(false) <= to->last_day(false) && before(*to, *from) != Certainty::certain);
    if (!ordered) return std::nullopt;
    return Date{from ? from->from_ : Packed::open(), to ? to->from_ : Packed::open()};
  }

  // The days of ends that are about count as far as that may be, where they are `widened`.
  [[nodiscard]] constexpr std::chrono::sys_days first_day(bool widened) const noexcept {
    using namespace std::chrono;
    constexpr sys_days least = year_month_day{std::chrono::year{1} / 1 / 1};
    if (from_.is_open()) return least;
    const auto day = from_unit().first(widened && from_.about());
    return day < least ? least : day;
  }

  [[nodiscard]] constexpr std::chrono::sys_days last_day(bool widened) const noexcept {
    using namespace std::chrono;
    constexpr sys_days most = year_month_day{std::chrono::year{9999} / 12 / 31};
    if (is_window() && to_.is_open()) return most;
    const auto& end = is_window() ? to_ : from_;
    const auto day = end.unit().last(widened && end.about());
    return day > most ? most : day;
  }

  // "early 2026-03~", without what it lacks.
  static std::string text_of(const value_parts::DateUnit& unit) {
    std::string text;
    if (unit.part != DatePart::whole) text = std::string{name_of(unit.part)} + ' ';
    text += value_parts::zero_padded(unit.year, 4);
    switch (unit.precision) {
      case Precision::half: text += "-H"; break;
      case Precision::quarter: text += "-Q"; break;
      case Precision::month:
      case Precision::day: text += '-'; break;
      default: break;
    }
    const bool is_number = unit.precision == Precision::month || unit.precision == Precision::day;
    if (unit.number != 0) text += value_parts::zero_padded(unit.number, is_number ? 2 : 1);
    if (unit.day != 0) text += '-' + value_parts::zero_padded(unit.day, 2);
    if (unit.about) text += '~';
    return text;
  }

  static constexpr std::optional<value_parts::DateUnit> unit_of(std::string_view text) noexcept {
    value_parts::DateUnit unit;
    for (const auto part : {DatePart::early, DatePart::mid, DatePart::late}) {
      const auto word = name_of(part);
      if (!text.starts_with(word) || text.substr(word.size(), 1) != " ") continue;
      unit.part = part;
      text.remove_prefix(word.size() + 1);
      break;
    }
    unit.about = text.ends_with('~');
    if (unit.about) text.remove_suffix(1);
    const auto size = text.size();
    if ((size != 4 && size != 7 && size != 10) || (size > 4 && text[4] != '-') || (size > 7 && text[7] != '-'))
      return std::nullopt;
    unit.year = number(text.substr(0, 4));
    if (size > 4) {
      const bool is_quarter = text[5] == 'Q';
      const bool is_half = text[5] == 'H';
      unit.precision = is_half ? Precision::half : is_quarter ? Precision::quarter : Precision::month;
      unit.number = number(text.substr(is_half || is_quarter ? 6 : 5, is_half || is_quarter ? 1 : 2));
      if (size > 7) {
        if (unit.precision != Precision::month) return std::nullopt;
        unit.precision = Precision::day;
        unit.day = number(text.substr(8));
      }
    }
    return unit.exists() ? std::optional{unit} : std::nullopt;
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

  Packed from_;
  Packed to_{};  // of a window alone
};

/// A total order of dates, for sorting and for the keys of a map: by the first day, and of two that begin on the same
/// day the one that ends later first; of two of the same days the whole before its early, middle and late part, and
/// these before about then. The days are those that are written: about 2026 stands with 2026. A window that is open at
/// its begin stands at its last day: "by 2026-09" after what is dated 2026-09-30.
///
/// So 2025 stands before 2025-Q1, that before 2025-01, and that before each of its days; and all of them before
/// 2025-02. What is certainly before another date stands before it.
struct CalendarOrder {
  [[nodiscard]] constexpr bool operator()(Date a, Date b) const noexcept {
    const auto first = begin_of(a);
    const auto second = begin_of(b);
    if (first != second) return first < second;
    const auto first_end = a.last_day(false);
    const auto second_end = b.last_day(false);
    return first_end != second_end ? first_end > second_end : a.bits() < b.bits();
  }

private:
  static constexpr std::chrono::sys_days begin_of(Date date) noexcept {
    return date.start() ? date.first_day(false) : date.last_day(false);
  }
};

/// `std::sort(dates.begin(), dates.end(), calendar_order)`; `std::map<Date, T, CalendarOrder>`.
inline constexpr CalendarOrder calendar_order{};

/// Whether `a` is before `b`: certain where it ends before `b` begins, and of two parts of one year, half, quarter or
/// month where the one is the earlier. What is about some time may be as much before or after as that is long: about
/// 2025 is certainly before 2027, and possibly before 2026.
[[nodiscard]] constexpr Certainty before(Date a, Date b) noexcept {
  if (!a.is_window() && !b.is_window()) {
    const auto first = a.from_unit();
    const auto second = b.from_unit();
    const bool parts_of_one = first.part != DatePart::whole && second.part != DatePart::whole && !first.about
                              && !second.about && first.year == second.year && first.precision == second.precision
                              && first.number == second.number;
    if (parts_of_one && first.part != second.part) return first.part < second.part ? Certainty::certain : Certainty::no;
  }
  const auto begin = b.first();
  if (a.last() < begin) return Certainty::certain;
  return a.first() < b.last() ? Certainty::possible : Certainty::no;
}

/// Whether `date` is not before the first day of `from`.
[[nodiscard]] constexpr Certainty since(Date date, Date from) noexcept {
  return value_parts::certainty(date.first() >= from.first(), date.last() >= from.first());
}

}  // namespace newsgraph::inline v0_1
