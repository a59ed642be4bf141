// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/value/date.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// The days that a weekday may be which stands in relation to the day of publication: "next Tuesday", "지난주 화요일".
/// Several where people mean either: the next one or that of the next week, the last or the coming one. Empty where
/// `words` are none.
template <class...>
[[nodiscard]] std::vector<Date> weekday_dates(std::string_view words, Date published) {
  using namespace std::chrono;
  enum class Sense : std::uint8_t { around, next, last, coming, past, in_week };
  struct Form {
    std::string_view before;
    std::string_view after;
    Sense sense;
    int weeks = 0;
  };
  constexpr auto forms = base_parts::table<Form>({
      {"", "", Sense::around},
      {"on", "", Sense::around},
      {"this", "", Sense::around},
      {"next", "", Sense::next},
      {"on next", "", Sense::next},
      {"다음", "", Sense::next},
      {"last", "", Sense::last},
      {"지난", "", Sense::last},
      {"coming", "", Sense::coming},
      {"this coming", "", Sense::coming},
      {"오는", "", Sense::coming},
      {"past", "", Sense::past},
      {"this past", "", Sense::past},
      {"", "this week", Sense::in_week, 0},
      {"", "next week", Sense::in_week, 1},
      {"", "of next week", Sense::in_week, 1},
      {"", "last week", Sense::in_week, -1},
      {"", "of last week", Sense::in_week, -1},
      {"이번주", "", Sense::in_week, 0},
      {"다음주", "", Sense::in_week, 1},
      {"내주", "", Sense::in_week, 1},
      {"지난주", "", Sense::in_week, -1},
  });
  constexpr auto names = base_parts::table<std::array<std::string_view, 4>>({
      {"sunday", "sun", "일요일", "일요일"},
      {"monday", "mon", "월요일", "월요일"},
      {"tuesday", "tue", "tues", "화요일"},
      {"wednesday", "wed", "weds", "수요일"},
      {"thursday", "thu", "thurs", "목요일"},
      {"friday", "fri", "금요일", "금요일"},
      {"saturday", "sat", "토요일", "토요일"},
  });
  const auto meant = [&](unsigned number, const Form& form) {
    const auto today = published.first();
    const weekday day{number};
    const auto ahead = day - weekday{today};  // 0 to 6 days
    const auto after = today + (ahead == days{0} ? days{7} : ahead);
    const auto before = after - days{7} - (ahead == days{0} ? days{7} : days{0});
    // A week begins on Monday, or on Sunday.
    const std::array starts{today - (weekday{today} - Monday), today - (weekday{today} - Sunday)};
    const auto of_week = [&](int weeks) {
      std::vector<sys_days> found;
      for (const auto start : starts) found.push_back(start + days{7} * weeks + (day - weekday{start}));
      base_parts::sort_unique(found);
      return found;
    };
    switch (form.sense) {
      case Sense::around: return std::vector<sys_days>{ahead == days{0} ? today : before, after};
      case Sense::coming: return std::vector<sys_days>{after};
      case Sense::past: return std::vector<sys_days>{before};
      case Sense::in_week: return of_week(form.weeks);
      case Sense::next:
      case Sense::last: break;
    }
    auto found = of_week(form.sense == Sense::next ? 1 : -1);
    found.push_back(form.sense == Sense::next ? after : before);
    base_parts::sort_unique(found);
    return found;
  };
  std::vector<Date> found;
  for (unsigned number = 0; number < names.size(); ++number)
    for (const auto name : names[number])
      for (const auto& form : forms) {
        if (!found.empty() || words.size() > 64) return found;
        if (!base_parts::same_letters(words, std::string{form.before}.append(name).append(form.after))) continue;
        for (const auto at : meant(number, form))
          if (const year_month_day day{at}; day.year() >= year{1} && day.year() <= year{9999})
            found.push_back(Date{day});
      }
  return found;
}

}  // namespace newsgraph::inline v0_1
