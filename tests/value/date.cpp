// SPDX-License-Identifier: MIT
#include <newsgraph/value/date.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstdint>
#include <functional>
#include <map>
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

constexpr bool comes_first(std::string_view a, std::string_view b) { return calendar_order(date(a), date(b)); }

}  // namespace

static_assert(sizeof(Date) <= 8);
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

// Before only where that is certain.
static_assert(before("2024", "2025") && before("2024", "2025-01-01") && before("2024-12-31", "2025"));
static_assert(before("2025-Q2", "2025-07") && before("2025-09", "2025-Q4"));
static_assert(before("2025-09-29", "2025-09-30") && before("2025-09-30", "2025-10"));
static_assert(unordered("2025", "2025-09") && unordered("2025-Q3", "2025-09") && unordered("2025-09", "2025-09-01"));
static_assert(unordered("2025", "2025-Q1") && unordered("2025-Q3", "2025-07-01") && unordered("2025-09", "2025-09"));
static_assert(date("2025-Q3") != date("2025-03"));

// Sorting by `<` does not compile: it would be undefined.
static_assert(!std::totally_ordered<Date> && !std::three_way_comparable<Date>);
static_assert(!std::is_invocable_v<std::less<>, Date, Date>);
static_assert(std::strict_weak_order<CalendarOrder, Date, Date>);

template <class Number>
concept NumbersQuarter = requires(Number number) { Date::quarter(2025y, number); };

static_assert(NumbersQuarter<int> && !NumbersQuarter<double> && !NumbersQuarter<bool> && !NumbersQuarter<char>);
static_assert(!std::is_constructible_v<Date, int> && !std::is_constructible_v<Date, double>);

static_assert(name_of(Precision::quarter) == "quarter");

// A less precise date stands before those that begin with it, and before all that begin later.
static_assert(comes_first("2025", "2025-Q1"));
static_assert(comes_first("2025-Q1", "2025-01"));
static_assert(comes_first("2025-01", "2025-01-01"));
static_assert(comes_first("2025", "2025-12-31"));
static_assert(comes_first("2025-01-31", "2025-02"));
static_assert(comes_first("2025-03-31", "2025-Q2"));
static_assert(!comes_first("2025", "2025"));
static_assert(!comes_first("2025", "2024-12-31"));

TEST_CASE("the order of listing keeps what is surely before, and leaves no two dates unordered") {
  std::vector<Date> dates;
  for (const auto* year : {"2024", "2025"}) {
    dates.push_back(date(year));
    for (const auto* part : {"-Q1", "-Q2", "-Q4", "-01", "-04", "-12", "-01-01", "-01-02", "-03-31", "-12-31"})
      dates.push_back(date(std::string{year} + part));
  }
  for (const auto a : dates)
    for (const auto b : dates) {
      CAPTURE(to_string(a), to_string(b));
      if (before(a, b) == Certainty::certain) CHECK(calendar_order(a, b));
      CHECK((a == b) == (!calendar_order(a, b) && !calendar_order(b, a)));
    }
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
       {"2025-02-30", "2025-02-29", "1900-02-29", "2025-04-31", "2025-00-01", "2025-13-01", "2025-01-00", "2025-01-32",
        "0000", "0000-01", "0000-01-01", "0000-Q1", "2025-00", "2025-13", "2025-Q0", "2025-Q5"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK(Date::parse("2024-02-29"));
  CHECK(Date::parse("2000-02-29"));
  CHECK(Date::parse("0001-01-01"));
  CHECK(Date::parse("9999-12-31"));
}

TEST_CASE("only ISO 8601 dates are dates") {
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
}

TEST_CASE("a date is written as it was read") {
  for (const auto* text : {"2025", "2025-Q3", "2025-09", "2025-09-30", "0001", "0987-06-05", "9999-Q4"}) {
    CAPTURE(text);
    CHECK(to_string(date(text)) == text);
  }
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
