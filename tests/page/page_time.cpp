// SPDX-License-Identifier: MIT
#include <newsgraph/page/page_time.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_page_time {

using namespace newsgraph;

std::string time_in(std::string_view line) {
  const auto found = find_page_time(line);
  return found ? to_string(found->time) : "none";
}

TEST_CASE("times are read as Korean pages print them") {
  CHECK(time_in("등록 2025.12.17 14:58:42") == "2025-12-17T14:58:42");
  CHECK(time_in("기사입력 2025.12.17. 오후 2:58") == "2025-12-17T14:58");
  CHECK(time_in("2025-12-17 (수) 09:05") == "2025-12-17T09:05");
  CHECK(time_in("2025년 12월 17일 오전 12시 5분") == "2025-12-17T00:05");
  CHECK(time_in("2025. 12. 7.") == "2025-12-07");
}

TEST_CASE("times are read as English pages print them") {
  CHECK(time_in("Published Dec. 17, 2025 at 2:58 p.m.") == "2025-12-17T14:58");
  CHECK(time_in("Wed, 17 Dec 2025 05:58:42 +0900") == "2025-12-17T05:58:42+09:00");
  CHECK(time_in("17 December 2025") == "2025-12-17");
  CHECK(time_in("December 17, 20252:58 PM UTC") == "2025-12-17T14:58+00:00");
  CHECK(time_in("2025-12-17T05:58:42.123Z") == "2025-12-17T05:58:42Z");
  CHECK(time_in("Business 09:31 KST, December 17, 2025") == "2025-12-17T09:31+09:00");
  CHECK(time_in("12/17/2025 02:58 PM EST") == "2025-12-17T14:58-05:00");
  CHECK(time_in("Posted: Nov. 5, 2025 / 05:00 AM CST") == "2025-11-05T05:00");
  CHECK(time_in("17/12/2025") == "2025-12-17");
}

TEST_CASE("Eastern time is what clocks there show on that day") {
  CHECK(time_in("March 8, 2025, 9:58 am ET") == "2025-03-08T09:58-05:00");
  CHECK(time_in("March 9, 2025, 9:58 am ET") == "2025-03-09T09:58-04:00");
  CHECK(time_in("November 1, 2025, 9:58 am ET") == "2025-11-01T09:58-04:00");
  CHECK(time_in("November 2, 2025, 9:58 am ET") == "2025-11-02T09:58-05:00");
}

TEST_CASE("a name of several zones says nothing of the zone") {
  CHECK(time_in("Dec 17, 2025 9:58 CST") == "2025-12-17T09:58");
  CHECK(time_in("Dec 17, 2025 9:58 EST") == "2025-12-17T09:58-05:00");
}

TEST_CASE("what is no day is no time") {
  CHECK(time_in("2025.13.40") == "none");
  CHECK(time_in("May the 4th be") == "none");
  CHECK(time_in("model 12345.12.17") == "none");
  CHECK(time_in("2025") == "none");
  CHECK(time_in("11/12/2025") == "none");
  CHECK(time_in("14:58 of 2025") == "none");
  CHECK(time_in("") == "none");
  CHECK(time_in("발행 2025.12.17 14: 58") == "2025-12-17T14:58");
  CHECK(time_in("2025.12.17 25:61") == "2025-12-17");
}

TEST_CASE("the bytes of a time are known, and another one is looked for behind them") {
  const std::string_view line = "입력 2025.12.17 14:58 | 수정 2025.12.17 15:20";
  const auto first = find_page_time(line);
  REQUIRE(first);
  CHECK(line.substr(first->begin, first->end - first->begin) == "2025.12.17 14:58");
  const auto second = find_page_time(line, first->end);
  REQUIRE(second);
  CHECK(to_string(second->time) == "2025-12-17T15:20");
  CHECK_FALSE(find_page_time(line, second->end));
}

}  // namespace test_page_page_time
