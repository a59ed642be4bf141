// SPDX-License-Identifier: MIT
#include <newsgraph/value/duration.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace test_value_duration {

using namespace newsgraph;

static_assert(std::is_trivially_copyable_v<Duration>);
static_assert(noexcept(Duration::parse(std::string_view{})));

// A part of it that is no integer does not compile, also where an aggregate takes parentheses.
template <class T>
concept Length = requires(T years) { Duration(years); } || requires(T years) { Duration{.years = years}; }
                 || requires(Duration duration, T years) { duration.years = years; };
static_assert(Length<int> && Length<std::uint64_t>);
static_assert(!Length<double> && !Length<bool> && !Length<char>);

static_assert(Duration::parse("P7Y") == Duration{.years = 7});
static_assert(Duration::parse("P1Y2M3W4D") == Duration{.years = 1, .months = 2, .weeks = 3, .days = 4});
static_assert(Duration::parse("P18M") == Duration{.months = 18});
static_assert(Duration::parse("P2W") == Duration{.weeks = 2});
static_assert(Duration::parse("P0D") == Duration{});
static_assert(Duration::parse("P4294967295D") == Duration{.days = 4'294'967'295});
static_assert(Duration::parse("P12M") != Duration::parse("P1Y"));

static_assert(Duration{.years = 7}.in_years() == Ratio{7, 1});
static_assert(Duration{.years = 1, .months = 6}.in_years() == Ratio{3, 2});
static_assert(Duration{}.in_years() == Ratio{0, 1});
static_assert(!Duration{.weeks = 52}.in_years());
static_assert(!Duration{.years = 1, .days = 1}.in_years());

TEST_CASE("a length of more than 32 bits, or below zero, is no duration") {
  CHECK_THROWS_AS((Duration{.years = 4'294'967'296}), RangeError);
  CHECK_THROWS_AS((Duration{.days = -1}), RangeError);
}

TEST_CASE("what is no duration in days or more is refused") {
  for (const auto* text : {"",      "P",     "7Y",   "PY",     "P7",       "P7y",          "p7Y",
                           "P-7Y",  "-P7Y",  "P+7Y", "P1.5Y",  "P07Y",     "P7Y ",         "P4D3W",
                           "P1Y1Y", "P1M1Y", "PT5H", "P1DT5H", "P1Y/2025", "P4294967296D", "P99999999999999999999D",
                           "P1H",   "P7년"}) {
    CAPTURE(text);
    CHECK_FALSE(Duration::parse(text));
  }
}

TEST_CASE("a duration is written without zeros") {
  for (const auto* text : {"P7Y", "P1Y2M3W4D", "P1Y4D", "P2W", "P0D"}) {
    CAPTURE(text);
    CHECK(to_string(Duration::parse(text).value()) == text);
  }
  CHECK(to_string(Duration::parse("P1Y0M").value()) == "P1Y");
  CHECK(to_string(Duration::parse("P0Y").value()) == "P0D");
}

}  // namespace test_value_duration
