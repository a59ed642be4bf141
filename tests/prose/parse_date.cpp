// SPDX-License-Identifier: MIT
#include <newsgraph/prose/parse_date.hpp>

#include "../catch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_prose_parse_date {

using namespace newsgraph;

namespace {

using Rows = std::vector<std::pair<std::string_view, std::string_view>>;

std::string read(std::string_view text, std::string_view published = {}) {
  const auto date = parse_date(text, Date::parse(published));
  return date ? to_string(*date) : "";
}

std::string read_period(std::string_view text, std::string_view published = {}) {
  const auto period = parse_period(text, Date::parse(published));
  return period ? to_string(*period) : "";
}

void check_all(const Rows& rows, std::string_view published = {}) {
  for (const auto& [text, expected] : rows) {
    CAPTURE(text);
    CHECK(read(text, published) == expected);
  }
}

}  // namespace

TEST_CASE("dates that are spelled otherwise are read") {
  check_all({
      {"2025-09-30", "2025-09-30"},
      {"[..2026]", "[..2026]"},
      {"2025-9", "2025-09"},
      {"2025-9-3", "2025-09-03"},
      {"2025/09/30", "2025-09-30"},
      {"2025/12", "2025-12"},
      {"2025.09.30", "2025-09-30"},
      {"2025.09.30.", "2025-09-30"},
      {"20250930", "2025-09-30"},
      {"9/2025", "2025-09"},
      {"30.9.2025", "2025-09-30"},
      {"9/30/2025", "2025-09-30"},
      {"4/4/2026", "2026-04-04"},
      {"03/04/2026", ""},
      {"13/13/2026", ""},
      {"2025-40", "2025-H1"},
      {"2025-41", "2025-H2"},
      {"2025-33", "2025-Q1"},
      {"2025-36", "2025-Q4"},
      {"2025-21", ""},
      {"201X", "[2010..2019]"},
      {"2010s", "[2010..2019]"},
      {"2010년대", "[2010..2019]"},
      {"1H25", "2025-H1"},
      {"2H 2025", "2025-H2"},
      {"H1 2025", "2025-H1"},
      {"2025H1", "2025-H1"},
      {"2025-h1", "2025-H1"},
      {"Q3 2025", "2025-Q3"},
      {"Q3 '25", "2025-Q3"},
      {"3Q25", "2025-Q3"},
      {"2025-q3", "2025-Q3"},
      {"2025 3Q", "2025-Q3"},
      {"Q5 2025", ""},
      {"3H25", ""},
      {"mid-2025", "mid 2025"},
      {"Mid 2025", "mid 2025"},
      {"early-2026", "early 2026"},
      {"2025-02-30", ""},
      {"2025-13", ""},
      {"0000", ""},
      {"25", ""},
      {"", ""},
      {"soon", ""},
      {"2025 or so", ""},
  });
}

TEST_CASE("English words are read as dates") {
  check_all({
      {"September 2025", "2025-09"},
      {"Sept. 2025", "2025-09"},
      {"in May of 2026", "2026-05"},
      {"30 September 2025", "2025-09-30"},
      {"September 30, 2025", "2025-09-30"},
      {"on the 3rd of March 2026", "2026-03-03"},
      {"2 March 2026", "2026-03-02"},
      {"February 29, 2025", ""},
      {"the first half of 2025", "2025-H1"},
      {"second quarter of 2026", "2026-Q2"},
      {"late in the third quarter of 2025", "late 2025-Q3"},
      {"early 2026", "early 2026"},
      {"the end of March 2026", "late 2026-03"},
      {"the middle of 2026", "mid 2026"},
      {"by 2026", "[..2026]"},
      {"by the end of 2026", "[..2026]"},
      {"before the end of March 2026", "[..2026-03]"},
      {"by late 2026", "[..late 2026]"},
      {"no later than June 30, 2026", "[..2026-06-30]"},
      {"not before July 2026", "[2026-07..]"},
      {"no earlier than the second half of 2026", "[2026-H2..]"},
      {"2026 or later", "[2026..]"},
      {"about March 2026", "2026-03~"},
      {"around 2026", "2026~"},
      {"3-5 May 2026", "[2026-05-03..2026-05-05]"},
      {"from 3 to 5 May 2026", "[2026-05-03..2026-05-05]"},
      {"from March to May 2026", "[2026-03..2026-05]"},
      {"2026-05-03/2026-05-05", "[2026-05-03..2026-05-05]"},
      {"2026-05/..", ""},
      {"from 2026", ""},
      {"May 3 to 5, 2026", "[2026-05-03..2026-05-05]"},
      {"March or April 2026", "[2026-03..2026-04]"},
      {"between March and May 2026", "[2026-03..2026-05]"},
      {"between May 30 and June 2, 2026", "[2026-05-30..2026-06-02]"},
      {"2026 to 2028", "[2026..2028]"},
      {"between 2026", ""},
      {"2028 to 2026", ""},
      {"early 3 March 2026", ""},
      {"next year", ""},
      {"March", ""},
      {"Monday", ""},
  });
}

TEST_CASE("English words are read against the day of publication") {
  check_all(
      {
          {"early next year", "early 2027"},
          {"next year", "2027"},
          {"late this year", "late 2026"},
          {"the first half of next year", "2027-H1"},
          {"next year's first quarter", "2027-Q1"},
          {"March next year", "2027-03"},
          {"last month", "2026-04"},
          {"next quarter", "2026-Q3"},
          {"last quarter", "2026-Q1"},
          {"yesterday", "2026-05-13"},
          {"today", "2026-05-14"},
          {"by the end of the year", "[..2026]"},
          {"by year-end", "[..2026]"},
          {"before the end of the year", "[..2026]"},
          {"the end of the year", "late 2026"},
          {"later this year", "[2026-05-14..2026]"},
          {"earlier this year", "[2026..2026-05-14]"},
          {"in two to three years", "[2028..2029]"},
          {"in 2-3 years", "[2028..2029]"},
          {"in two years", "2028~"},
          {"within five years", "[2026-05-14..2031]"},
          {"within 90 days", "[2026-05-14..2026-08-12]"},  // 17 in May, 30 in June, 31 in July, 12 in August
          {"within six months", "[2026-05-14..2026-11]"},
          {"in 30 days", "2026-06-13~"},
          {"in nine months", "2027-02~"},
          {"in two to three months", "[2026-07..2026-08]"},
          {"1000 days", ""},
          {"the next few months", ""},
          {"next Friday", ""},
          {"the third quarter", ""},
          {"in September", ""},
      },
      "2026-05-14");
  CHECK(read("last month", "2026-01-03") == "2025-12");
  CHECK(read("next quarter", "2025-11-30") == "2026-Q1");
  CHECK(read("yesterday", "2026-03-01") == "2026-02-28");
  CHECK(read("the end of the year", "2026-01-02") == "");  // of the last one, or this
}

TEST_CASE("Korean words are read as dates") {
  check_all({
      {"2025년", "2025"},
      {"2025년 9월", "2025-09"},
      {"2025년 9월 30일", "2025-09-30"},
      {"2025년9월30일", "2025-09-30"},
      {"2025년 상반기", "2025-H1"},
      {"2025년 3분기", "2025-Q3"},
      {"2025년 3분기 말", "late 2025-Q3"},
      {"2026년 초", "early 2026"},
      {"2026년 3월 중순", "mid 2026-03"},
      {"2026년 3월 하순", "late 2026-03"},
      {"2026년 3월 초순", "early 2026-03"},
      {"2026년 중반", "mid 2026"},
      {"2026년 중", "2026"},
      {"2026년까지", "[..2026]"},
      {"2026년 말까지", "[..2026]"},
      {"2026년 3월 말까지", "[..2026-03]"},
      {"2026년 7월 이후", "[2026-07..]"},
      {"2026년 3월경", "2026-03~"},
      {"2026년 3~4월", "[2026-03..2026-04]"},
      {"2026년 3월~5월", "[2026-03..2026-05]"},
      {"2026년 5월 3~5일", "[2026-05-03..2026-05-05]"},
      {"내년 초", ""},
      {"3일", ""},
      {"하반기", ""},
      {"월요일", ""},
  });
  check_all(
      {
          {"내년 초", "early 2027"},
          {"올해 상반기", "2026-H1"},
          {"작년 4분기", "2025-Q4"},
          {"지난해", "2025"},
          {"내후년", "2028"},
          {"재작년 12월", "2024-12"},
          {"내년 3월 말", "late 2027-03"},
          {"연말", "late 2026"},
          {"연말까지", "[..2026]"},
          {"연초", "early 2026"},
          {"연내", "[2026-05-14..2026]"},
          {"올해 안에", "[2026-05-14..2026]"},
          {"이달 10일", "2026-05-10"},
          {"지난달 말", "late 2026-04"},
          {"다음 달 3일", "2026-06-03"},
          {"3일", "2026-05-03"},
          {"지난 3일", "2026-05-03"},
          {"지난 20일", "2026-04-20"},
          {"오는 20일", "2026-05-20"},
          {"오는 3일", "2026-06-03"},
          {"지난 9월", "2025-09"},
          {"오는 9월", "2026-09"},
          {"지난 3월", "2026-03"},
          {"내일", "2026-05-15"},
          {"2~3년 뒤", "[2028..2029]"},
          {"3년 내", "[2026-05-14..2029]"},
          {"90일 이내", "[2026-05-14..2026-08-12]"},
          {"6개월 안에", "[2026-05-14..2026-11]"},
          {"두 달 뒤", ""},
          {"2~3개월 뒤", "[2026-07..2026-08]"},
          {"30일 후", "2026-06-13~"},
          {"2년 후", "2028~"},
          {"하반기", ""},
          {"3분기", ""},
          {"9월", ""},
          {"지난 5월", ""},
          {"31일", "2026-05-31"},
          {"32일", ""},
      },
      "2026-05-14");
  CHECK(read("연초", "2026-11-20") == "");  // of this year, or the next
  CHECK(read("31일", "2026-06-02") == "");
}

TEST_CASE("weeks and days are read by how far they are from the publication") {
  const Rows rows{
      // clang-format off
      {"last week", "[2025-12-07..2025-12-14]"}, {"지난주", "[2025-12-07..2025-12-14]"},
      {"this week", "[2025-12-14..2025-12-21]"}, {"two days ago", "2025-12-15"}, {"이틀 전", "2025-12-15"},
      {"three months ago", "2025-09~"}, {"a year ago", "2024~"}, {"a year", ""}, {"two weeks", ""},
      {"2주 전", "[2025-11-26..2025-12-10]"}, {"within two weeks", "[2025-12-17..2025-12-31]"}, {"3일 전", ""},
      {"그제", "2025-12-15"}, {"사흘 뒤", "2025-12-20"}, {"올 3분기", "2025-Q3"}, {"올 하반기", "2025-H2"},
      {"오는 2027년 상반기", "2027-H1"}, {"지난 2019년 5월", "2019-05"}, {"지난 3분기", "2025-Q3"},
      {"오는 2분기", "2026-Q2"}, {"지난 4분기", ""}, {"17일(현지시간)", "2025-12-17"},
      {"지난 16일(현지 시간)", "2025-12-16"}, {"올림픽", ""},
      // clang-format on
  };
  check_all(rows, "2025-12-17");
  CHECK(read("last week", "2025-12-14") == "[2025-12-01..2025-12-13]");  // a Sunday
  CHECK(read("last week", "0001-01-01") == "");
  CHECK(read("last week") == "");
}

TEST_CASE(
    "what leaves out its year is of the publication's where that is in it; else the last and the next have a claim") {
  using Found = std::vector<std::string>;
  const auto read_all = [](std::string_view text, std::string_view published) {
    Found found;
    for (const auto& date : dates_without_year(text, *Date::parse(published))) found.push_back(to_string(date));
    return found;
  };
  CHECK(read_all("상반기", "2026-05-14") == Found{"2026-H1"});
  CHECK(read_all("2분기", "2026-05-14") == Found{"2026-Q2"});
  CHECK(read_all("mid-May", "2026-05-14") == Found{"mid 2026-05"});
  CHECK(read_all("3-5 May", "2026-05-14") == Found{"[2026-05-03..2026-05-05]"});
  CHECK(read_all("5월 3~5일", "2026-05-14") == Found{"[2026-05-03..2026-05-05]"});
  CHECK(read_all("by the end of May", "2026-05-14") == Found{"[..2026-05]"});
  CHECK(read_all("하반기", "2026-05-14") == Found{"2025-H2", "2026-H2"});
  CHECK(read_all("6월 말", "2026-05-14") == Found{"late 2025-06", "late 2026-06"});
  CHECK(read_all("end of June", "2026-07-02") == Found{"late 2026-06", "late 2027-06"});
  CHECK(read_all("30 December", "2026-01-02") == Found{"2025-12-30", "2026-12-30"});
  CHECK(read_all("by June", "2026-05-14") == Found{"[..2025-06]", "[..2026-06]"});
  for (const auto* text : {"", "Monday", "5", "the end", "30 February", "29 February", "soon"})
    CHECK(read_all(text, "2026-05-14").empty());
  const auto periods = periods_without_year("from March to May", *Date::parse("2026-04-01"));
  REQUIRE(periods.size() == 1);
  CHECK(to_string(periods[0]) == "2026-03/2026-05");
  CHECK(periods_without_year("since March", *Date::parse("2026-04-01")).size() == 2);
}

TEST_CASE("periods in words") {
  const Rows rows{
      {"2019/2023", "2019/2023"},
      {"since 2019", "2019/.."},
      {"from 2019 on", "2019/.."},
      {"until mid-2026", "../mid 2026"},
      {"through the end of 2026", "../2026"},
      {"from 2019 to 2023", "2019/2023"},
      {"from 3 to 5 May 2026", "2026-05-03/2026-05-05"},
      {"from March to May 2026", "2026-03/2026-05"},
      {"2019-2023", "2019/2023"},
      {"[2026-03..2026-05]", "2026-03/2026-05"},
      {"Q3 2025", "2025-Q3"},
      {"2019년부터", "2019/.."},
      {"2019년부터 2023년까지", "2019/2023"},
      {"2026년 3월부터 5월까지", "2026-03/2026-05"},
      {"2026년 3월~5월", "2026-03/2026-05"},
      {"2026년까지", "../2026"},
      {"from 2023 to 2019", ""},
      {"[..2026]", ""},
      {"a while", ""},
  };
  for (const auto& [text, expected] : rows) {
    CAPTURE(text);
    CHECK(read_period(text) == expected);
  }
  CHECK(read_period("since last year", "2026-05-14") == "2025/..");
}

TEST_CASE("fiscal periods in words") {
  const Rows rows{
      {"FY2025-Q3", "FY2025-Q3"},
      {"FY25", "FY2025"},
      {"FY2025 Q3", "FY2025-Q3"},
      {"FY2025Q3", "FY2025-Q3"},
      {"FY25-Q3", "FY2025-Q3"},
      {"Q3 FY25", "FY2025-Q3"},
      {"fiscal 2025", "FY2025"},
      {"third quarter of fiscal 2025", "FY2025-Q3"},
      {"second half of fiscal year 2025", "FY2025-H2"},
      {"2025-Q3", "FY2025-Q3"},
      {"9M FY2025", "FY2025-M9"},
      {"first nine months of fiscal 2025", "FY2025-M9"},
      {"2025 회계연도 3분기", "FY2025-Q3"},
      {"2025회계연도", "FY2025"},
      {"early FY2025", ""},
      {"FY2025-09", ""},
      {"FY2025-Q5", ""},
      {"FY", ""},
  };
  for (const auto& [text, expected] : rows) {
    CAPTURE(text);
    const auto period = parse_fiscal_period(text);
    CHECK((period ? to_string(*period) : "") == expected);
  }
}

TEST_CASE("an end of a range that does not exist makes it no date, and not an open one") {
  check_all({{"2026년 5월 0~5일", ""},
             {"2026년 5월 30~32일", ""},
             {"2026년 11~13월", ""},
             {"30-31 February 2026", ""},
             {"28 to 30 February 2026", ""},
             {"5-3 May 2026", ""},
             {"000x", ""},
             {"999x", "[9990..9999]"},
             {"0000s", ""}});
  check_all({{"next year", ""},
             {"the first half of next year", ""},
             {"next quarter", ""},
             {"next month", ""},
             {"tomorrow", ""},
             {"in two years", ""},
             {"in two to three years", ""},
             {"within two years", ""},
             {"내후년", ""},
             {"올해", "9999"}},
            "9999-12-31");
  check_all({{"last year", ""}, {"last quarter", ""}, {"last month", ""}, {"yesterday", ""}}, "0001-01-01");
}

TEST_CASE("what is long is no date") {
  CHECK(read(std::string(101, ' ') + "2026") == "");
  CHECK(read(std::string(90, '9')) == "");
}

}  // namespace test_prose_parse_date
