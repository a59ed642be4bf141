// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/value/date.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

struct WeekdayWord {
  std::string_view word;
  unsigned day;  ///< from 0, which is Sunday
};

inline constexpr auto weekday_words = base_parts::table<WeekdayWord>({
    {"sunday", 0},
    {"monday", 1},
    {"tuesday", 2},
    {"wednesday", 3},
    {"thursday", 4},
    {"friday", 5},
    {"saturday", 6},
    {"일요일", 0},
    {"월요일", 1},
    {"화요일", 2},
    {"수요일", 3},
    {"목요일", 4},
    {"금요일", 5},
    {"토요일", 6},
});

/// The days that all of `words` may mean, which name a day of the week: "on Tuesday", "지난 화요일". The day of
/// publication, where it is one; else the last and the next.
template <class...>
[[nodiscard]] std::vector<Date> weekday_dates(std::string_view words, Date published) {
  constexpr std::size_t most_bytes = 40;
  if (words.size() > most_bytes || published.precision() != Precision::day) return {};
  std::string letters;
  for (const char c : base_parts::trimmed(words))
    letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  std::string_view left = letters;
  const auto skip = [&](std::string_view word) {
    if (!left.starts_with(word)) return false;
    left.remove_prefix(word.size());
    return true;
  };
  static_cast<void>(skip("on "));
  const bool last = skip("last ") || skip("지난 ");
  const bool next = !last && (skip("next ") || skip("다음 "));
  for (const auto& [word, day] : weekday_words) {
    if (left != word) continue;
    const auto of = published.first();
    const auto since = (std::chrono::weekday{of} - std::chrono::weekday{day}).count();
    const auto date = [&](std::chrono::days apart) { return Date{std::chrono::year_month_day{of + apart}}; };
    const auto before = date(std::chrono::days{since == 0 ? -7 : -since});
    const auto after = date(std::chrono::days{7 - since});
    if (last) return {before};
    if (next) return {after};
    if (since == 0) return {published};
    return {before, after};
  }
  return {};
}

}  // namespace newsgraph::inline v0_1::draft_parts
