// SPDX-License-Identifier: MIT
#include <newsgraph/prose/weekday_dates.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_weekday_dates {

using namespace newsgraph;

std::string days(std::string_view words, std::string_view published = "2026-06-09") {  // a Tuesday
  std::string text;
  for (const auto& date : weekday_dates(words, *Date::parse(published))) text += to_string(date) + ' ';
  return text;
}

TEST_CASE("a weekday is one of the days that people mean by it") {
  CHECK(days("on Tuesday") == "2026-06-09 2026-06-16 ");
  CHECK(days("next Friday") == "2026-06-12 2026-06-19 ");
  CHECK(days("지난주 금요일") == "2026-06-05 ");
  CHECK(days("this week").empty());
  CHECK(days("next Friday", "9999-12-31").empty());
}

}  // namespace test_prose_weekday_dates
