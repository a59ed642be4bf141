// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/near_dates.hpp>

#include "../../catch.hpp"

#include <newsgraph/text/format.hpp>

namespace test_draft_form_near_dates {

using namespace newsgraph;

std::string days(std::string_view words, std::string_view published = "2026-06-09") {  // a Tuesday
  std::string text;
  for (const auto& date : draft_parts::near_dates(words, *Date::parse(published))) text += to_string(date) + ' ';
  return text;
}

TEST_CASE("a weekday of a form is the day of publication, or those that it may be") {
  CHECK(days("on Tuesday") == "2026-06-09 ");
  CHECK(days("Monday") == "2026-06-08 2026-06-15 ");
  CHECK(days("토요일") == "2026-06-06 2026-06-13 ");
  CHECK(days("last Tuesday") == "2026-06-02 ");
  CHECK(days("다음 수요일") == "2026-06-10 2026-06-17 ");
  CHECK(days("지난주 금요일") == "2026-06-05 ");
  CHECK(days("Tuesdays").empty());
  CHECK(days("Tuesday", "2026-06").empty());
}

TEST_CASE("a day that is told by another one may be so of two") {
  CHECK(days("이날") == "2026-06-09 2026-06-08 ");
  CHECK(days("전날") == "2026-06-08 2026-06-07 ");
  CHECK(days("the next day") == "2026-06-10 2026-06-09 ");
  CHECK(days("전날", "0001-01-01").empty());
}

}  // namespace test_draft_form_near_dates
