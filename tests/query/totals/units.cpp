// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/units.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_query_totals_units {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

StatedDecimal decimal(std::string_view text) { return StatedDecimal{*Decimal::parse(text)}; }

}  // namespace

TEST_CASE("a unit is so many of a base, a power of ten, and of itself where no row has it") {
  const auto is = [](std::string_view words, std::string_view base, int power) {
    const auto unit = unit_of(words);
    return unit.base == base && unit.power == power;
  };
  CHECK(is("tonnes", "gram", 6));
  CHECK(is("톤", "gram", 6));
  CHECK(is("만톤", "gram", 10));
  CHECK(is("million tonnes", "gram", 12));
  CHECK(is("kg", "gram", 3));
  CHECK(is("TWh", "watt-hour", 12));
  CHECK(is("kWh", "watt-hour", 3));
  CHECK(is("megawatt hours", "watt-hour", 6));
  CHECK(is("thousand cubic feet", "cubic foot", 3));
  CHECK(is("thousand cubic metres", "litre", 6));
  CHECK(is("hectares", "square metre", 4));
  CHECK(is("주", "share", 0));
  CHECK(is("Mt", "Mt", 0));
  CHECK(is("aircraft", "aircraft", 0));
  CHECK(is("천연가스", "천연가스", 0));  // not a thousand of anything
  CHECK(is("million", "million", 0));
  CHECK(unit_of("aircraft").measure == Measured::other);
}

TEST_CASE("every base is a row of its own measure") {
  for (const auto& row : unit_rows)
    if (row.power == 0) CHECK(unit_of(row.base).measure == row.measure);
}

TEST_CASE("numbers are converted exactly, with their bounds and their last digit") {
  CHECK(converted(decimal("1.2"), "GWh", "MWh") == decimal("1200"));
  CHECK(converted(decimal("3"), "kg", "tonne") == decimal("0.003"));
  CHECK(converted(decimal("1.2").about(), "tonnes", "kg") == decimal("1200").about());
  CHECK(converted(decimal("1.2").stated_to(-1), "tonnes", "kg") == decimal("1200").stated_to(2));
  CHECK(converted(StatedDecimal::range(*Decimal::parse("2"), *Decimal::parse("3")), "tonnes", "kg")
        == StatedDecimal::range(Decimal{2'000}, Decimal{3'000}));
  CHECK(converted(StatedDecimal{Decimal{2}, Bound::at_least}, "tonnes", "kg")
        == StatedDecimal{Decimal{2'000}, Bound::at_least});
  CHECK_FALSE(converted(decimal("1"), "tons", "tonnes"));
  CHECK_FALSE(converted(decimal("1").stated_to(17), "GWh", "kWh"));
}

}  // namespace test_query_totals_units
