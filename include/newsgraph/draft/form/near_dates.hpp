// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/prose/weekday_dates.hpp>
#include <newsgraph/value/date.hpp>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

struct DayWord {
  std::string_view word;
  int days;  ///< from the day that the text speaks of
};

/// Days that are told by another day of the text.
inline constexpr auto days_beside = base_parts::table<DayWord>({
    // clang-format off
    {"that day", 0}, {"the same day", 0}, {"이날", 0}, {"같은 날", 0}, {"당일", 0},
    {"the day before", -1}, {"the previous day", -1}, {"전날", -1}, {"하루 전", -1},
    {"the next day", 1}, {"the following day", 1}, {"다음 날", 1}, {"이튿날", 1},
    // clang-format on
});

/// The days that all of `words` may mean, near that of publication. A day of the week, "on Tuesday", "지난주 화요일":
/// that of publication where it is one. A day beside one that the text speaks of, "전날": as that is mostly the day of
/// publication or the one before.
template <class...>
[[nodiscard]] std::vector<Date> near_dates(std::string_view words, Date published) {
  using std::chrono::days;
  if (published.precision() != Precision::day) return {};
  words = base_parts::trimmed(words);
  for (const auto& [word, apart] : days_beside) {
    if (!base_parts::same_letters(words, word)) continue;
    std::vector<Date> found;
    for (const int more : {apart, apart - 1})
      if (const std::chrono::year_month_day day{published.first() + days{more}};
          day.year() >= std::chrono::year{1} && day.year() <= std::chrono::year{9999})
        found.emplace_back(day);
    return found;
  }
  auto found = weekday_dates(words, published);
  if (std::find(found.begin(), found.end(), published) != found.end()) return {published};
  return found;
}

}  // namespace newsgraph::inline v0_1::draft_parts
