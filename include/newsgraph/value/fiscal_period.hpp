// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/period.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// Which part of a fiscal year: the names FY, Q1 to Q4 are those of XBRL's dei:DocumentFiscalPeriodFocus; M9 is the
/// first nine months.
enum class FiscalPart : std::uint8_t { year, h1, h2, q1, q2, q3, q4, m9 };

template <>
inline constexpr auto rows_of<FiscalPart> = base_parts::table<Name<FiscalPart>>({
    {FiscalPart::year, "FY"},
    {FiscalPart::h1, "H1"},
    {FiscalPart::h2, "H2"},
    {FiscalPart::q1, "Q1"},
    {FiscalPart::q2, "Q2"},
    {FiscalPart::q3, "Q3"},
    {FiscalPart::q4, "Q4"},
    {FiscalPart::m9, "M9"},
});

/// A year as a company counts, or a part of one, by its label: "FY2025", "FY2025-Q3". When that is, only the company's
/// fiscal year says, see `span`: so it has no order and overlaps nothing by itself.
class FiscalPeriod {
public:
  /// Throws `DateError` for a year that is not 1 to 9999.
  explicit constexpr FiscalPeriod(std::chrono::year year, FiscalPart part = FiscalPart::year)
      : year_{static_cast<std::int16_t>(int{Date{year}.year()})}, part_{part} {}

  /// Reads "FY2025", "FY2025-H1", "FY2025-Q3" or "FY2025-M9".
  [[nodiscard]] static constexpr std::optional<FiscalPeriod> parse(std::string_view text) noexcept {
    if (!text.starts_with("FY")) return std::nullopt;
    text.remove_prefix(2);
    const auto year = text.size() < 4 ? std::nullopt : Date::parse(text.substr(0, 4));
    if (!year) return std::nullopt;
    if (text.size() == 4) return FiscalPeriod{year->year()};
    const auto part = newsgraph::parse<FiscalPart>(text.substr(5));
    if (text[4] != '-' || !part || *part == FiscalPart::year) return std::nullopt;
    return FiscalPeriod{year->year(), *part};
  }

  /// The year that names the fiscal year.
  [[nodiscard]] constexpr std::chrono::year year() const noexcept { return std::chrono::year{year_}; }
  [[nodiscard]] constexpr FiscalPart part() const noexcept { return part_; }

  friend constexpr bool operator==(FiscalPeriod, FiscalPeriod) = default;

  friend auto operator<=>(FiscalPeriod, FiscalPeriod) = delete;  // compare the spans

  /// As `parse` reads it.
  [[nodiscard]] friend std::string to_string(FiscalPeriod period) {
    auto text = "FY" + value_parts::zero_padded(static_cast<unsigned>(period.year_), 4);
    if (period.part_ != FiscalPart::year) text.append("-").append(name_of(period.part_));
    return text;
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(year_);
    visit(part_);
  }

private:
  std::int16_t year_;
  FiscalPart part_;
};

namespace value_parts {

/// From the first of a month on for whole months, in the plainest spelling: "2025-Q3", not "2025-07/2025-09".
[[nodiscard]] constexpr std::optional<Period> whole_months(int first_month, int count) {
  const int year = first_month / 12;
  const int month = first_month % 12;  // 0 to 11
  const int last = first_month + count - 1;
  if (first_month < 12 || last >= 10'000 * 12) return std::nullopt;
  const auto at = std::chrono::year{year};
  if (count == 12 && month == 0) return Period{Date{at}};
  if (count == 6 && month % 6 == 0) return Period{Date::half(at, month / 6 + 1)};
  if (count == 3 && month % 3 == 0) return Period{Date::quarter(at, month / 3 + 1)};
  return Period{Date{at / (month + 1)}, Date{std::chrono::year{last / 12} / (last % 12 + 1)}};
}

/// The month in which `days` begin, counted from year 0, where they are twelve whole months.
[[nodiscard]] constexpr std::optional<int> first_of_twelve_months(const Period& days) {
  using namespace std::chrono;
  if (!days.start() || !days.end() || days.start()->approx() || days.end()->approx()) return std::nullopt;
  const year_month_day first{days.start()->first()};
  const year_month_day after{days.end()->last() + std::chrono::days{1}};
  const bool whole = unsigned{first.day()} == 1 && unsigned{after.day()} == 1
                     && after.year() / after.month() == first.year() / first.month() + months{12};
  if (!whole || days.start()->part() != DatePart::whole || days.end()->part() != DatePart::whole) return std::nullopt;
  return int{first.year()} * 12 + static_cast<int>(unsigned{first.month()}) - 1;
}

}  // namespace value_parts

/// When `asked` is, of a company whose fiscal year `year` is `days`: the same months of another year, and a part of
/// them, in their plainest spelling.
///
/// Nothing where `days` are no twelve whole months, as a year of 52 or 53 weeks, but for `year` itself.
[[nodiscard]] constexpr std::optional<Period> span(FiscalPeriod asked, FiscalPeriod year, const Period& days) {
  if (year.part() != FiscalPart::year) return std::nullopt;
  const auto begin = value_parts::first_of_twelve_months(days);
  if (!begin) return asked == year ? std::optional{days} : std::nullopt;
  const auto months = [&](int after, int count) {
    return value_parts::whole_months(*begin + (int{asked.year()} - int{year.year()}) * 12 + after, count);
  };
  switch (asked.part()) {
    case FiscalPart::year: return months(0, 12);
    case FiscalPart::h1: return months(0, 6);
    case FiscalPart::h2: return months(6, 6);
    case FiscalPart::q1: return months(0, 3);
    case FiscalPart::q2: return months(3, 3);
    case FiscalPart::q3: return months(6, 3);
    case FiscalPart::q4: return months(9, 3);
    case FiscalPart::m9: return months(0, 9);
  }
  return std::nullopt;
}

/// Where the fiscal year is that has such a label, of whatever company: it begins or ends in the year of its name. Good
/// for leaving out what is surely elsewhere, and for nothing else.
[[nodiscard]] constexpr Period surely_within(FiscalPeriod period) {
  const int year = int{period.year()};
  return {Date{std::chrono::year{year == 1 ? 1 : year - 1}}, Date{std::chrono::year{year == 9999 ? 9999 : year + 1}}};
}

}  // namespace newsgraph::inline v0_1
