// SPDX-License-Identifier: MIT
#include <newsgraph/value/fiscal_period.hpp>

#include "../catch.hpp"

#include <concepts>
#include <type_traits>

namespace test_value_fiscal_period {

using namespace newsgraph;
using namespace std::chrono_literals;

namespace {

constexpr FiscalPeriod fiscal(std::string_view text) { return FiscalPeriod::parse(text).value(); }
constexpr Period period(std::string_view text) { return Period::parse(text).value(); }

constexpr bool is(std::string_view asked, std::string_view year, std::string_view days, std::string_view expected) {
  return span(fiscal(asked), fiscal(year), period(days)) == period(expected);
}

constexpr bool is_unknown(std::string_view asked, std::string_view year, std::string_view days) {
  return !span(fiscal(asked), fiscal(year), period(days));
}

}  // namespace

static_assert(sizeof(FiscalPeriod) <= 4 && std::is_trivially_copyable_v<FiscalPeriod>);
static_assert(!std::totally_ordered<FiscalPeriod>);
static_assert(noexcept(FiscalPeriod::parse(std::string_view{})));

static_assert(fiscal("FY2025") == FiscalPeriod{2025y} && fiscal("FY2025-Q3") == FiscalPeriod{2025y, FiscalPart::q3});
static_assert(fiscal("FY2025-H1").part() == FiscalPart::h1 && fiscal("FY2025-M9").year() == 2025y);
static_assert(fiscal("FY2025") != fiscal("FY2025-Q3") && fiscal("FY2025-Q3") != fiscal("FY2024-Q3"));

// A Japanese year is named after the one in which it begins, an American one after that in which it ends.
static_assert(is("FY2025", "FY2025", "2025-04/2026-03", "2025-04/2026-03"));
static_assert(is("FY2025-Q3", "FY2025", "2025-04/2026-03", "2025-Q4"));
static_assert(is("FY2024-Q4", "FY2025", "2025-04/2026-03", "2025-Q1"));
static_assert(is("FY2025-H1", "FY2025", "2025-04/2026-03", "2025-04/2025-09"));
static_assert(is("FY2025-M9", "FY2025", "2025-04/2026-03", "2025-04/2025-12"));
static_assert(is("FY2025-Q3", "FY2025", "2024-07/2025-06", "2025-Q1"));
static_assert(is("FY2025-H2", "FY2025", "2024-07/2025-06", "2025-H1"));
static_assert(is("FY2026", "FY2025", "2024-07/2025-06", "2025-07/2026-06"));
static_assert(is("FY2025-Q1", "FY2025", "2024-02/2025-01", "2024-02/2024-04"));
// That of the calendar.
static_assert(is("FY2023", "FY2025", "2025", "2023") && is("FY2025-Q3", "FY2024", "2024", "2025-Q3"));
static_assert(is("FY2025-H2", "FY2024", "2024-01/2024-12", "2025-H2")
              && is("FY2025-M9", "FY2025", "2025", "2025-01/2025-09"));
// By days, where they are whole months; a February may be longer in the other year.
static_assert(is("FY2025", "FY2024", "2023-03-01/2024-02-29", "2024-03/2025-02"));
static_assert(is("FY2025-Q2", "FY2025", "2025-04-01/2026-03-31", "2025-Q3"));
// 52 weeks: that year alone.
static_assert(is("FY2025", "FY2025", "2024-09-29/2025-09-27", "2024-09-29/2025-09-27"));
static_assert(is_unknown("FY2024", "FY2025", "2024-09-29/2025-09-27"));
static_assert(is_unknown("FY2025-Q1", "FY2025", "2024-09-29/2025-09-27"));
static_assert(is_unknown("FY2025-Q1", "FY2025", "2025-04/2025-12") && is_unknown("FY2024", "FY2025", "2025-04/.."));
static_assert(is_unknown("FY2024", "FY2025", "early 2025/late 2025") && is_unknown("FY2024", "FY2025", "2025~"));
static_assert(is_unknown("FY2025", "FY2025-Q3", "2025-Q3"));
// Within the years that there are.
static_assert(is_unknown("FY0001", "FY2025", "2024-07/2025-06") && is_unknown("FY9999", "FY2025", "2025-04/2026-03"));
static_assert(is("FY9999-Q3", "FY2025", "2025-04/2026-03", "9999-Q4"));
static_assert(is_unknown("FY9999-Q4", "FY2025", "2025-04/2026-03"));

static_assert(surely_within(fiscal("FY2025-Q3")) == period("2024/2026"));
static_assert(surely_within(fiscal("FY0001")) == period("0001/0002")
              && surely_within(fiscal("FY9999")) == period("9998/9999"));

TEST_CASE("only labels of fiscal periods are read, and they are written so") {
  for (const auto* text : {"FY2025", "FY2025-H1", "FY2025-H2", "FY2025-Q1", "FY2025-Q4", "FY2025-M9", "FY0007"}) {
    CAPTURE(text);
    CHECK(to_string(fiscal(text)) == text);
  }
  for (const auto* text : {"",          "FY",        "2025",       "FY25",     "FY2025-",   "FY2025-FY", "FY2025-Q5",
                           "FY2025-Q0", "FY2025-H3", "FY2025-M6",  "FY2025Q3", "FY2025 Q3", "fy2025",    "FY2025-q3",
                           "FY0000",    "FY20255",   "FY2025-Q33", "FY 2025",  "2025-Q3",   "FY2025-03", "FY-025"}) {
    CAPTURE(text);
    CHECK_FALSE(FiscalPeriod::parse(text));
  }
  CHECK_THROWS_AS(FiscalPeriod(std::chrono::year(0)), DateError);
  CHECK_THROWS_AS(FiscalPeriod(std::chrono::year(10'000)), DateError);
}

}  // namespace test_value_fiscal_period
