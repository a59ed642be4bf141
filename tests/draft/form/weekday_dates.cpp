// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/weekday_dates.hpp>

#include "../../catch.hpp"

#include <newsgraph/text/format.hpp>

namespace test_draft_form_weekday_dates {

using namespace newsgraph;

TEST_CASE("a weekday of a form is the day of publication, or the last and the next of them") {
  const auto days = [](std::string_view words, std::string_view published = "2026-06-09") {  // a Tuesday
    std::string text;
    for (const auto& date : draft_parts::weekday_dates(words, *Date::parse(published))) text += to_string(date) + ' ';
    return text;
  };
  CHECK(days("on Tuesday") == "2026-06-09 ");
  CHECK(days("Monday") == "2026-06-08 2026-06-15 ");
  CHECK(days("토요일") == "2026-06-06 2026-06-13 ");
  CHECK(days("last Tuesday") == "2026-06-02 ");
  CHECK(days("다음 수요일") == "2026-06-10 ");
  CHECK(days("Tuesdays").empty());
  CHECK(days("Tuesday", "2026-06").empty());
}

}  // namespace test_draft_form_weekday_dates
