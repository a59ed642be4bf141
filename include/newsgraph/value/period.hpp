// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/certainty.hpp>
#include <newsgraph/value/date.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What can be wrong with the text of a period.
enum class PeriodFault : std::uint8_t { malformed, end_before_start };

template <>
inline constexpr auto rows_of<PeriodFault> = base_parts::table<Name<PeriodFault>>({
    {PeriodFault::malformed, "malformed"},
    {PeriodFault::end_before_start, "endBeforeStart"},
});

/// From a start to an end, each as precise as its source, one of them perhaps open: "2019/2023", "2019/..", "../2023",
/// "early 2026/2027~".
///
/// One date is a period too, which starts and ends in it: "2025". No end is a window, "[2026..2027]".
class Period {
public:
  /// Throws `DateError` where `date` is a window.
  constexpr Period(Date date) : Period{std::optional{date}, std::optional{date}} {}

  /// Throws `DateError` where both are open, one is a window, or `end` is surely before `start`.
  constexpr Period(std::optional<Date> start, std::optional<Date> end) : start_{start}, end_{end} {
    if (!start && !end) throw DateError{"a period is open at both ends"};
    if (is_window(start) || is_window(end)) throw DateError{"an end of a period is no window of dates"};
    if (start && end && before(*end, *start) == Certainty::certain) throw DateError{"a period ends before it starts"};
  }

  /// Reads "start/end" or one date (ISO 8601).
  [[nodiscard]] static constexpr Expected<Period, PeriodFault> parse(std::string_view text) noexcept {
    constexpr std::string_view open = "..";
    const auto slash = text.find('/');
    const auto first = text.substr(0, slash);
    const auto start = Date::parse(first);
    if (is_window(start)) return PeriodFault::malformed;
    if (slash == std::string_view::npos) {
      if (!start) return PeriodFault::malformed;
      return Period{Checked{}, start, start};
    }
    const auto second = text.substr(slash + 1);
    const auto end = Date::parse(second);
    const bool readable = (start || first == open) && (end || second == open) && (start || end) && !is_window(end);
    if (!readable) return PeriodFault::malformed;
    if (start && end && before(*end, *start) == Certainty::certain) return PeriodFault::end_before_start;
    return Period{Checked{}, start, end};
  }

  [[nodiscard]] constexpr std::optional<Date> start() const noexcept { return start_; }
  [[nodiscard]] constexpr std::optional<Date> end() const noexcept { return end_; }

  friend constexpr bool operator==(const Period&, const Period&) = default;

  /// As `parse` reads it; a period whose ends are the same date is written as that date.
  [[nodiscard]] friend std::string to_string(const Period& period) {
    if (period.start_ == period.end_) return to_string(*period.start_);
    const auto text = [](const std::optional<Date>& date) { return date ? to_string(*date) : ".."; };
    return text(period.start_) + '/' + text(period.end_);
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(start_);
    visit(end_);
  }

private:
  struct Checked {};

  constexpr Period(Checked, const std::optional<Date>& start, const std::optional<Date>& end) noexcept
      : start_{start}, end_{end} {}

  static constexpr bool is_window(const std::optional<Date>& date) noexcept {
    return date && date->precision() == Precision::window;
  }

  std::optional<Date> start_;
  std::optional<Date> end_;
};

/// Whether `date` is in `window`, which is taken whole: from the first day of its start to the last day of its end.
[[nodiscard]] constexpr Certainty within(Date date, const Period& window) noexcept {
  const auto start = window.start();
  const auto end = window.end();
  const bool always = (!start || date.first() >= start->first()) && (!end || date.last() <= end->last());
  const bool sometimes = (!start || date.last() >= start->first()) && (!end || date.first() <= end->last());
  return value_parts::certainty(always, sometimes);
}

/// Whether some day of `period` is in `window`. The window is taken whole, from the first day of its start to the last
/// day of its end; `period` starts on some day of its start, ends on some day of its end, and is open where it is open.
[[nodiscard]] constexpr Certainty overlaps(const Period& period, const Period& window) noexcept {
  const auto start = period.start();
  const auto end = period.end();
  bool always = true;
  bool sometimes = true;
  if (const auto limit = window.end(); limit && start) {
    const auto latest_start = end ? (std::min)(start->last(), end->last()) : start->last();
    always = always && latest_start <= limit->last();
    sometimes = sometimes && start->first() <= limit->last();
  }
  if (const auto limit = window.start(); limit && end) {
    const auto earliest_end = start ? (std::max)(end->first(), start->first()) : end->first();
    always = always && earliest_end >= limit->first();
    sometimes = sometimes && end->last() >= limit->first();
  }
  return value_parts::certainty(always, sometimes);
}

}  // namespace newsgraph::inline v0_1
