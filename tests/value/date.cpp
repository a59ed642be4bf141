// SPDX-License-Identifier: MIT
#include <newsgraph/value/date.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace test_value_date {

using namespace newsgraph;
using namespace newsgraph::value_parts;
using namespace std::chrono_literals;
using std::chrono::sys_days;

namespace {

constexpr Date date(std::string_view text) { return Date::parse(text).value(); }

constexpr bool before(std::string_view a, std::string_view b) { return before(date(a), date(b)) == Certainty::certain; }

constexpr bool unordered(std::string_view a, std::string_view b) { return !before(a, b) && !before(b, a); }

constexpr Certainty certainty(std::string_view a, std::string_view b) { return before(date(a), date(b)); }

constexpr bool comes_first(std::string_view a, std::string_view b) { return calendar_order(date(a), date(b)); }

}  // namespace

static_assert(sizeof(Date) <= 6 && sizeof(std::optional<Date>) <= 8);  // as rows of the graph hold them
static_assert(std::is_trivially_copyable_v<Date>);
static_assert(!std::is_default_constructible_v<Date>);
static_assert(!std::is_convertible_v<int, Date>);
static_assert(!std::is_convertible_v<std::chrono::year, Date>);
static_assert(noexcept(Date::parse(std::string_view{})));

static_assert(date("2025") == Date{2025y});
static_assert(date("2025-Q3") == Date::quarter(2025y, 3));
static_assert(date("2025-09") == Date{2025y / 9});
static_assert(date("2025-09-30") == Date{2025y / 9 / 30});
static_assert(date("2025").precision() == Precision::year);
static_assert(date("2025-Q3").precision() == Precision::quarter);
static_assert(date("2025-09").precision() == Precision::month);
static_assert(date("2025-09-30").precision() == Precision::day);
static_assert(date("2025-Q3").year() == 2025y);

static_assert(date("2025").first() == sys_days{2025y / 1 / 1} && date("2025").last() == sys_days{2025y / 12 / 31});
static_assert(date("2025-Q1").first() == sys_days{2025y / 1 / 1});
static_assert(date("2025-Q3").first() == sys_days{2025y / 7 / 1});
static_assert(date("2025-Q3").last() == sys_days{2025y / 9 / 30});
static_assert(date("2025-Q4").last() == sys_days{2025y / 12 / 31});
static_assert(date("2024-02").first() == sys_days{2024y / 2 / 1} && date("2024-02").last() == sys_days{2024y / 2 / 29});
static_assert(date("2025-02").last() == sys_days{2025y / 2 / 28});
static_assert(date("2025-09-30").first() == sys_days{2025y / 9 / 30});
static_assert(date("2025-09-30").last() == sys_days{2025y / 9 / 30});

static_assert(date("2025-H1") == Date::half(2025y, 1) && date("2025-H2") == Date::half(2025y, 2));
static_assert(date("2025-H1").precision() == Precision::half && date("2025-H1") != date("2025-Q1"));
static_assert(date("2025-H1").first() == sys_days{2025y / 1 / 1} && date("2025-H1").last() == sys_days{2025y / 6 / 30});
static_assert(date("2025-H2").first() == sys_days{2025y / 7 / 1}
              && date("2025-H2").last() == sys_days{2025y / 12 / 31});

static_assert(date("early 2026") == Date{2026y}.early() && date("early 2026").part() == DatePart::early);
static_assert(date("mid 2026-03") == Date{2026y / 3}.mid() && date("late 2025-Q4") == Date::quarter(2025y, 4).late());
static_assert(date("late 2026").precision() == Precision::year && date("2026").part() == DatePart::whole);
// What "late" is in days, nobody says.
static_assert(date("late 2026").first() == sys_days{2026y / 1 / 1}
              && date("early 2026").last() == sys_days{2026y / 12 / 31});

static_assert(date("2026-03~") == Date{2026y / 3}.about() && date("2026-03~").approx() && !date("2026-03").approx());
static_assert(date("2026-03~").precision() == Precision::month && date("early 2026~") == Date{2026y}.early().about());
// About some time may be as much earlier or later as that is long.
static_assert(date("2026-03~").first() == sys_days{2026y / 2 / 1}
              && date("2026-03~").last() == sys_days{2026y / 4 / 30});
static_assert(date("2026~").first() == sys_days{2025y / 1 / 1} && date("2026~").last() == sys_days{2027y / 12 / 31});
static_assert(date("2026-H1~").first() == sys_days{2025y / 7 / 1}
              && date("2026-H1~").last() == sys_days{2026y / 12 / 31});
static_assert(date("2026-Q1~").first() == sys_days{2025y / 10 / 1}
              && date("2026-Q1~").last() == sys_days{2026y / 6 / 30});
static_assert(date("2026-03-01~").first() == sys_days{2026y / 2 / 28});
static_assert(date("2026-12-31~").last() == sys_days{2027y / 1 / 1});
static_assert(date("0001~").first() == sys_days{1y / 1 / 1} && date("9999~").last() == sys_days{9999y / 12 / 31});

static_assert(date("[..2026]") == Date::window(std::nullopt, Date{2026y}));
static_assert(date("[2026-07..]") == Date::window(Date{2026y / 7}, std::nullopt));
static_assert(date("[2026-03..2026-05]") == Date::window(Date{2026y / 3}, Date{2026y / 5}));
static_assert(date("[..2026]").precision() == Precision::window && date("[..2026]") != date("[2026..]"));
static_assert(date("[..2026]").first() == sys_days{1y / 1 / 1} && date("[..2026]").last() == sys_days{2026y / 12 / 31});
static_assert(date("[2026-07..]").first() == sys_days{2026y / 7 / 1});
static_assert(date("[2026-07..]").last() == sys_days{9999y / 12 / 31});
static_assert(date("[2026-03~..2026-05]").first() == sys_days{2026y / 2 / 1});
static_assert(date("[..mid 2026]").end() == Date{2026y}.mid() && !date("[..2026]").start());
static_assert(date("[2026-07..]").start() == Date{2026y / 7} && !date("[2026-07..]").end());
static_assert(date("2026-07").start() == date("2026-07") && date("2026-07").end() == date("2026-07"));
static_assert(date("[..2026]").year() == 2026y && date("[2025..2026]").year() == 2025y);
static_assert(!date("[2026~..2027]").approx() && date("[2026~..2027]").part() == DatePart::whole);

// Before only where that is certain.
static_assert(before("2024", "2025") && before("2024", "2025-01-01") && before("2024-12-31", "2025"));
static_assert(before("2025-Q2", "2025-07") && before("2025-09", "2025-Q4"));
static_assert(before("2025-09-29", "2025-09-30") && before("2025-09-30", "2025-10"));
static_assert(unordered("2025", "2025-09") && unordered("2025-Q3", "2025-09") && unordered("2025-09", "2025-09-01"));
static_assert(unordered("2025", "2025-Q1") && unordered("2025-Q3", "2025-07-01") && unordered("2025-09", "2025-09"));
static_assert(date("2025-Q3") != date("2025-03"));
static_assert(before("2025-H1", "2025-Q3") && unordered("2025-H1", "2025-Q2") && before("2024-12", "2025-H1"));
static_assert(before("[..2026]", "2027") && unordered("[..2026]", "2026-12-31") && before("2026-06", "[2026-07..]"));
static_assert(before("[2026-03..2026-05]", "2026-06") && unordered("[2026-03..2026-05]", "2026-04"));

// Of the parts of one time the one comes before the other, whatever days they are.
static_assert(before("early 2026", "late 2026") && before("early 2026", "mid 2026") && before("mid 2026", "late 2026"));
static_assert(certainty("late 2026", "early 2026") == Certainty::no);
static_assert(certainty("early 2026", "early 2026") == Certainty::possible);
static_assert(certainty("early 2026", "2026-12-31") == Certainty::possible);
static_assert(certainty("early 2026", "2026") == Certainty::possible && unordered("early 2026", "late 2026-H1"));
static_assert(certainty("early 2026~", "late 2026") == Certainty::possible);
static_assert(certainty("late 2026-H1", "early 2026-H2") == Certainty::certain);

// About a year is certain at a distance of a year, and so with shorter times: on both sides of each border.
static_assert(before("2025~", "2027") && unordered("2025~", "2026") && unordered("2025~", "2026-12-31"));
static_assert(before("2023", "2025~") && unordered("2024", "2025~") && before("2023-12-31", "2025~"));
static_assert(unordered("2024-01-01", "2025~") && before("2025~", "2028~") && unordered("2025~", "2027~"));
static_assert(before("2026-03~", "2026-05") && unordered("2026-03~", "2026-04-30") && before("2026-03~", "2026-05-01"));
static_assert(before("2026-03-03~", "2026-03-05") && unordered("2026-03-03~", "2026-03-04"));
static_assert(before("[..2026~]", "2028") && unordered("[..2026~]", "2027"));
static_assert(certainty("2026~", "2025-06") == Certainty::possible && certainty("2026~", "2024") == Certainty::no);

// Sorting by `<` does not compile: it would be undefined.
static_assert(!std::totally_ordered<Date> && !std::three_way_comparable<Date>);
static_assert(!std::is_invocable_v<std::less<>, Date, Date>);
static_assert(std::strict_weak_order<CalendarOrder, Date, Date>);

template <class Number>
concept NumbersQuarter = requires(Number number) { Date::quarter(2025y, number); };

static_assert(NumbersQuarter<int> && !NumbersQuarter<double> && !NumbersQuarter<bool> && !NumbersQuarter<char>);
static_assert(!std::is_constructible_v<Date, int> && !std::is_constructible_v<Date, double>);

static_assert(name_of(Precision::quarter) == "quarter" && name_of(DatePart::mid) == "mid");
static_assert(Precision::window < Precision::year && Precision::year < Precision::half
              && Precision::month < Precision::day);

// A less precise date stands before those that begin with it, and before all that begin later.
static_assert(comes_first("2025", "2025-Q1"));
static_assert(comes_first("2025-Q1", "2025-01"));
static_assert(comes_first("2025-01", "2025-01-01"));
static_assert(comes_first("2025", "2025-12-31"));
static_assert(comes_first("2025-01-31", "2025-02"));
static_assert(comes_first("2025-03-31", "2025-Q2"));
static_assert(comes_first("2025", "2025-H1") && comes_first("2025-H1", "2025-Q1") && comes_first("2025-06", "2025-H2"));
static_assert(comes_first("2025", "early 2025") && comes_first("early 2025", "late 2025"));
static_assert(comes_first("late 2025", "2025~") && comes_first("2025~", "2025-H1")
              && comes_first("2024-12-31", "2025~"));
static_assert(comes_first("2025", "[..2025]") && comes_first("2025-12-31", "[..2025]")
              && comes_first("[..2025]", "2026-01-01") && comes_first("2025-08-31", "[..2025-09]"));
static_assert(comes_first("[2025..2026]", "2025") && comes_first("2025", "[2025-01..2025-06]"));
static_assert(comes_first("2025", "[2025-01..2025-12]"));
static_assert(!comes_first("2025", "2025"));
static_assert(!comes_first("2025", "2024-12-31"));

TEST_CASE("the order of listing keeps what is surely before, and leaves no two dates unordered") {
  std::vector<Date> simple;
  for (const std::string year : {"2024", "2025"})
    for (const auto* of :
         {"", "-H1", "-H2", "-Q1", "-Q2", "-Q4", "-01", "-04", "-12", "-01-01", "-01-02", "-03-31", "-12-31"})
      for (const auto* part : {"", "early ", "mid ", "late "})
        for (const auto* about : {"", "~"})
          if (const auto one = Date::parse(part + year + of + about)) simple.push_back(*one);
  REQUIRE(simple.size() == 2 * (9 * 8 + 4 * 2));
  auto dates = simple;
  for (std::size_t i = 0; i < simple.size(); i += 7) {
    dates.push_back(Date::window(std::nullopt, simple[i]));
    dates.push_back(Date::window(simple[i], std::nullopt));
    for (std::size_t j = 0; j < simple.size(); j += 11)
      if (const auto window = Date::parse('[' + to_string(simple[i]) + ".." + to_string(simple[j]) + ']'))
        dates.push_back(*window);
  }
  CHECK(dates.size() > 400);
  std::set<std::uint64_t> bits;
  for (const auto each : dates) bits.insert(each.bits());
  CHECK(bits.size() == dates.size());
  std::size_t wrong = 0;
  for (const auto a : dates)
    for (const auto b : dates) {
      const bool certain = before(a, b) == Certainty::certain;
      const bool right =
          (!certain || calendar_order(a, b)) && !(certain && before(b, a) != Certainty::no)
          && (a == b) == (!calendar_order(a, b) && !calendar_order(b, a))
          && (before(a, b) != Certainty::no || before(b, a) != Certainty::no || a == b || a.first() == b.first());
      if (right || ++wrong > 5) continue;
      CAPTURE(to_string(a), to_string(b));
      CHECK(right);
    }
  CHECK(wrong == 0);
  std::sort(dates.begin(), dates.end(), calendar_order);
  wrong = 0;
  for (std::size_t i = 0; i < dates.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (!calendar_order(dates[j], dates[i]) || before(dates[i], dates[j]) == Certainty::certain) ++wrong;
  CHECK(wrong == 0);
}

TEST_CASE("dates are sorted, and are keys of a map, in calendar order") {
  std::vector dates{date("2025-09-30"), date("2025-09"), date("2024-12-31"), date("2025")};
  std::sort(dates.begin(), dates.end(), calendar_order);
  CHECK(dates == std::vector{date("2024-12-31"), date("2025"), date("2025-09"), date("2025-09-30")});
  std::map<Date, int, CalendarOrder> counts;
  for (const auto each : {"2025", "2025-09", "2025"}) ++counts[date(each)];
  CHECK(counts.size() == 2);
  CHECK(counts[date("2025")] == 2);
}

TEST_CASE("only real dates are dates") {
  for (const auto* text :
       {"2025-02-30", "2025-02-29", "1900-02-29", "2025-04-31", "2025-00-01", "2025-13-01", "2025-01-00",
        "2025-01-32", "0000",       "0000-01",    "0000-01-01", "0000-Q1",    "2025-00",    "2025-13",
        "2025-Q0",    "2025-Q5",    "2025-H0",    "2025-H3",    "0000-H1",    "2025-01-99"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK(Date::parse("2024-02-29"));
  CHECK(Date::parse("2000-02-29"));
  CHECK(Date::parse("0001-01-01"));
  CHECK(Date::parse("9999-12-31"));
}

TEST_CASE("only what is spelled so is a date") {
  for (const auto* text : {"",
                           "25",
                           "202",
                           "20255",
                           "2025-",
                           "2025-9",
                           "2025-9-3",
                           "2025/09/30",
                           "2025-09/30",
                           "20250930",
                           "2025-09-30 ",
                           " 2025",
                           "2025-09-30T00:00",
                           "2025-q3",
                           "2025Q3",
                           "2025-QQ",
                           "2025-Q33",
                           "-025",
                           "+025",
                           "2O25",
                           "2025-0x",
                           "2025-09-3x",
                           "2025년",
                           "..",
                           "2025-W3",
                           "2025-H1-01",
                           "2025-Q1-01",
                           "2025H1",
                           "2025-h1",
                           "early",
                           "early ",
                           "early2026",
                           "early  2026",
                           "Early 2026",
                           "early-2026",
                           "early 2026-03-01",
                           "early late 2026",
                           "early early 2026",
                           "2026 early",
                           "whole 2026",
                           "~",
                           "~2026",
                           "2026~~",
                           "2026 ~",
                           "2026~-03",
                           "2026?",
                           "2026%",
                           "201X",
                           "2025-33",
                           "2025-40",
                           "[",
                           "[]",
                           "[..]",
                           "[2026]",
                           "[2026..",
                           "2026..]",
                           "..2026",
                           "[..2026",
                           "[..2026]~",
                           "early [..2026]",
                           "[ ..2026]",
                           "[..2026 ]",
                           "[2026..2027..2028]",
                           "[[2026..2027]..]",
                           "[2026,2027]",
                           "[2026...2027]",
                           "[..[..2026]]",
                           "[2027..2026]",
                           "[2026..2026]",
                           "[2026-05..2026-03-31]",
                           "[2026~..2025~]",
                           "[late 2026..early 2026]",
                           "[2026-13..]",
                           "2025-1 ",
                           "2025- 1"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
}

TEST_CASE("no date is made that does not exist") {
  CHECK_THROWS_AS(Date(2025y / 2 / 30), DateError);
  CHECK_THROWS_AS(Date(std::chrono::year_month(2025y, std::chrono::month{13})), DateError);
  CHECK_THROWS_AS(Date(std::chrono::year(0)), DateError);
  CHECK_THROWS_AS(Date(std::chrono::year(-5)), DateError);
  CHECK_THROWS_AS(Date(std::chrono::year(10'000)), DateError);
  CHECK_THROWS_AS(Date::quarter(2025y, 0), DateError);
  CHECK_THROWS_AS(Date::quarter(2025y, 5), DateError);
  CHECK_THROWS_AS(Date::quarter(2025y, -1), DateError);
  CHECK_THROWS_AS(Date::quarter(2025y, (std::uint64_t{1} << 32U) + 1), DateError);
  CHECK_THROWS_WITH(Date(2025y / 2 / 30), "there is no such date");
  CHECK_THROWS_AS(Date::half(2025y, 0), DateError);
  CHECK_THROWS_AS(Date::half(2025y, 3), DateError);
  CHECK_THROWS_AS(Date(2025y / 2 / 3).early(), DateError);
  CHECK_THROWS_AS(Date::window(std::nullopt, std::nullopt), DateError);
  CHECK_THROWS_AS(Date::window(Date(2026y), Date(2025y)), DateError);
  CHECK_THROWS_AS(Date::window(Date(2026y), Date(2026y)), DateError);
  CHECK_THROWS_AS(Date::window(date("[..2026]"), std::nullopt), DateError);
  CHECK_THROWS_AS(Date::window(Date(2026y), date("[..2028]")), DateError);
  CHECK_THROWS_AS(date("[..2026]").about(), DateError);
  CHECK_THROWS_AS(date("[..2026]").late(), DateError);
}

TEST_CASE("a date is written as it was read") {
  for (const auto* text : {"2025",
                           "2025-Q3",
                           "2025-09",
                           "2025-09-30",
                           "0001",
                           "0987-06-05",
                           "9999-Q4",
                           "2025-H1",
                           "2025-H2",
                           "early 2026",
                           "mid 2026-03",
                           "late 2025-Q4",
                           "late 2025-H2",
                           "2026~",
                           "2026-03~",
                           "2026-03-05~",
                           "early 2026~",
                           "[..2026]",
                           "[2026-07..]",
                           "[2026-05-03..2026-05-05]",
                           "[2026-03..2026-04]",
                           "[2027..2028]",
                           "[..mid 2026]",
                           "[2026~..late 2026-Q3~]",
                           "[0001..9999]",
                           "[..9999-12-31]",
                           "[2026..2026-06]"}) {
    CAPTURE(text);
    CHECK(to_string(date(text)) == text);
  }
}

TEST_CASE("each day, month, quarter, half and year is a date of its own, and none is any other") {
  std::set<std::uint64_t> bits;
  std::size_t count = 0;
  const auto add = [&](Date date) {
    bits.insert(date.bits());
    ++count;
    CHECK(Date::parse(to_string(date)) == date);
  };
  for (const auto year : {1y, 255y, 256y, 2024y, 8191y, 8192y, 9999y}) {
    add(Date{year});
    for (int number = 1; number <= 2; ++number) add(Date::half(year, number));
    for (int number = 1; number <= 4; ++number) add(Date::quarter(year, number).mid());
    for (int month = 1; month <= 12; ++month) {
      add(Date{year / month}.about());
      for (int day = 1; day <= 31; ++day)
        if ((year / month / day).ok()) add(Date{year / month / day});
    }
  }
  CHECK(count == 7 * (1 + 2 + 4 + 12 + 365) + 3);  // leap years: 256, 2024, 8192
  CHECK(bits.size() == count);
}

TEST_CASE("exactly the days of the calendar are read, for 400 years") {
  int days = 0;
  for (int year = 1801; year <= 2200; ++year)
    for (int month = 0; month <= 13; ++month)
      for (int day = 0; day <= 32; ++day) {
        const auto text = zero_padded(static_cast<unsigned>(year), 4) + '-'
                          + zero_padded(static_cast<unsigned>(month), 2) + '-'
                          + zero_padded(static_cast<unsigned>(day), 2);
        if (Date::parse(text)) ++days;
      }
  CHECK(days == 146'097);  // 400 × 365 + 97 leap days
}

}  // namespace test_value_date
