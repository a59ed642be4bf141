// SPDX-License-Identifier: MIT
#include <newsgraph/value/period.hpp>

#include "../catch.hpp"

#include <type_traits>

namespace test_value_period {

using namespace newsgraph;
using namespace std::chrono_literals;
using enum Certainty;

namespace {

constexpr Date date(std::string_view text) { return Date::parse(text).value(); }
constexpr Period period(std::string_view text) { return Period::parse(text).value(); }

constexpr Certainty overlap(std::string_view stated, std::string_view window) {
  return overlaps(period(stated), period(window));
}

}  // namespace

static_assert(std::is_trivially_copyable_v<Period>);
static_assert(!std::is_default_constructible_v<Period>);
static_assert(noexcept(Period::parse(std::string_view{})));

static_assert(period("2019/2023") == Period{Date{2019y}, Date{2023y}});
static_assert(period("2019/..").start() == Date{2019y} && !period("2019/..").end());
static_assert(!period("../2023-06").start() && period("../2023-06").end() == Date{2023y / 6});
static_assert(period("2025") == Period{Date{2025y}} && period("2025/2025") == period("2025"));
static_assert(Period::parse("2025/2025-06"));
static_assert(Period::parse("2025-06/2025"));
static_assert(Period::parse("2023/2019") == PeriodFault::end_before_start);
static_assert(Period::parse("2023-10/2023-09-30") == PeriodFault::end_before_start);
static_assert(!Period::parse("2023/2019"));
static_assert(name_of(PeriodFault::end_before_start) == "endBeforeStart");

static_assert(before(date("2024"), date("2025")) == certain);
static_assert(before(date("2025"), date("2025-09")) == possible);
static_assert(before(date("2025-09"), date("2025")) == possible);
static_assert(before(date("2025"), date("2025")) == possible);
static_assert(before(date("2025-01-01"), date("2025")) == possible);
static_assert(before(date("2025"), date("2025-01-01")) == no);
static_assert(before(date("2025-09-30"), date("2025-09-30")) == no);
static_assert(before(date("2025"), date("2024")) == no);
static_assert(before(date("2025-09-30"), date("2025-09")) == no);

static_assert(since(date("2025"), date("2025-09")) == possible);
static_assert(since(date("2025-09"), date("2025-09")) == certain);
static_assert(since(date("2025-09-01"), date("2025-09")) == certain);
static_assert(since(date("2025-10"), date("2025-09")) == certain);
static_assert(since(date("2025-Q3"), date("2025-09-30")) == possible);
static_assert(since(date("2025-08-31"), date("2025-09")) == no);

static_assert(within(date("2025-09"), period("2025")) == certain);
static_assert(within(date("2025"), period("2025")) == certain);
static_assert(within(date("2025"), period("2025-09")) == possible);
static_assert(within(date("2019-01-01"), period("2019/2023")) == certain);
static_assert(within(date("2023-12-31"), period("2019/2023")) == certain);
static_assert(within(date("2024-01-01"), period("2019/2023")) == no);
static_assert(within(date("2018"), period("2019/..")) == no);
static_assert(within(date("2018"), period("../2019")) == certain);
static_assert(within(date("2018"), period("../2018-06")) == possible);
static_assert(within(date("2018"), period("2018-06/..")) == possible);

// The exclusive contract of 2019 to 2023, asked about from several windows.
static_assert(overlap("2019/2023", "2020/2021") == certain);
static_assert(overlap("2019/2023", "2023") == certain);
static_assert(overlap("2019/2023", "2023-12/2024") == possible);
static_assert(overlap("2019/2023", "2019-01") == possible);
static_assert(overlap("2019/2023", "2024/..") == no);
static_assert(overlap("2019/2023", "../2018") == no);
static_assert(overlap("2019/2023", "2000/..") == certain);
static_assert(overlap("2019/..", "2024") == certain);
static_assert(overlap("2019/..", "2019-01/2019-06") == possible);
static_assert(overlap("../2019", "2019-06/..") == possible);
static_assert(overlap("../2019", "1990") == certain);
static_assert(overlap("2025", "2025") == certain);
static_assert(overlap("2025", "2025-09") == possible);
static_assert(overlap("2025-09", "2025") == certain);
static_assert(period("early 2026/late 2026").end() == Date{2026y}.late()
              && period("2025-H1") == Period{Date::half(2025y, 1)});
static_assert(Period::parse("late 2026/early 2026") == PeriodFault::end_before_start);
static_assert(since(date("[2026-07..]"), date("2026-07")) == certain);
static_assert(since(date("[..2026]"), date("2026-07")) == possible);
static_assert(within(date("[..2026]"), period("2026")) == possible
              && within(date("[..2026]"), period("../2026")) == certain);
static_assert(within(date("[2026-03..2026-05]"), period("2026-H1")) == certain);
static_assert(within(date("2026-03~"), period("2026-03")) == possible
              && within(date("2026-03~"), period("2026")) == certain);
static_assert(within(date("2026-01~"), period("2026")) == possible
              && within(date("2026-01~"), period("2026-02/..")) == possible);
static_assert(within(date("2026-01~"), period("2026-03/..")) == no);
static_assert(overlap("early 2026/late 2026", "2026") == certain && overlap("2025-H2/..", "2025-H1") == no);
// Whoever ends in June has started by then, whoever starts in July ends no earlier.
static_assert(overlap("2025/2025-06", "2025-01/2025-06") == certain);
static_assert(overlap("2025-07/2025", "2025-07/2025-12") == certain);

TEST_CASE("what is no period is malformed") {
  for (const auto* text : {"",
                           "/",
                           "..",
                           "../..",
                           "2025/",
                           "/2025",
                           "2019/2023/2025",
                           "2019 / 2023",
                           "2019-2023",
                           "2019//2023",
                           "./2023",
                           ".../2023",
                           "2025-02-30/2025-03",
                           "2019/2023 ",
                           "P7Y",
                           "2019/P7Y",
                           "[..2026]",
                           "[2026..2027]",
                           "[2026..2027]/2028",
                           "2019/[..2026]",
                           "../[..2026]",
                           "[2019/2020]"}) {
    CAPTURE(text);
    CHECK(Period::parse(text) == PeriodFault::malformed);
  }
}

TEST_CASE("a period without a time is refused") {
  CHECK_THROWS_WITH(Period(std::nullopt, std::nullopt), "a period is open at both ends");
  CHECK_THROWS_WITH(Period(Date(2023y), Date(2019y)), "a period ends before it starts");
  CHECK_THROWS_AS(Period(Date(2023y), Date(2019y)), DateError);
  CHECK_THROWS_WITH(Period(date("[..2026]")), "an end of a period is no window of dates");
  CHECK_THROWS_AS(Period(std::nullopt, date("[2026..]")), DateError);
}

TEST_CASE("a period is written as it was read, the same date once") {
  for (const auto* text : {"2025", "2019/2023", "2019/..", "../2023-Q3", "2025-09-30/2025-10-01", "2025/2025-06",
                           "2025-H1/..", "early 2026/2027~", "late 2025-Q4"}) {
    CAPTURE(text);
    CHECK(to_string(period(text)) == text);
  }
  CHECK(to_string(period("2025/2025")) == "2025");
}

}  // namespace test_value_period
