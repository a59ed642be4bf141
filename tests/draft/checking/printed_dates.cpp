// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/printed_dates.hpp>

#include <newsgraph/prose/find_amounts.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_checking_printed_dates {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

/// The dates of a text of 10 June 2026.
std::string dates_in(std::string_view text) {
  const auto lowered = ascii_lowered(text);
  const auto amounts = find_amounts(text);
  std::string all;
  for (const auto& printed : DateFinder{text, lowered, amounts, Date::parse("2026-06-10")}()) {
    all += '[' + std::string{text.substr(printed.begin, printed.end - printed.begin)} + ']';
    for (const auto& meant : printed.meant) all += ' ' + to_string(meant);
    all += '\n';
  }
  return all;
}

TEST_CASE("words of a text that are dates, the longest where they begin") {
  CHECK(dates_in("Signed on Dec. 10, 2025, it pays $2026 by the end of March 2027.")
        == "[Dec. 10, 2025] 2025-12-10\n[end of March 2027] late 2027-03\n");
  CHECK(dates_in("지난달 20일 1200명이 2029년 상반기까지")
        == "[지난달 20일] 2026-05-20\n[2029년 상반기까지] [..2029-H1]\n");
  CHECK(dates_in("in October") == "[October] 2025-10 2026-10\n");
  CHECK(dates_in("leased for 10 years, 1,200 of them, at 3.5 per cent").empty());
}

TEST_CASE("a date that is printed says its whole, its end, and with a word for it a part") {
  const auto says = [](std::string_view printed, std::string_view date) {
    return says_date(*Date::parse(printed), *Date::parse(date));
  };
  CHECK(says("2026-06-12", "2026"));
  CHECK(says("2026-06", "2026-06-30"));
  CHECK_FALSE(says("2026-06", "2026-06-15"));
  CHECK(says("late 2026", "2026-12"));
  CHECK_FALSE(says("late 2026", "2026-03"));
  CHECK(says("[2026-06-01..2026-06-07]", "2026-06-03"));
  CHECK(says("[..2026-09]", "2026-09"));
  CHECK_FALSE(says("[..2026-09]", "2026-08"));
}

}  // namespace test_draft_checking_printed_dates
