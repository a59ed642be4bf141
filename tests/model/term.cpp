// SPDX-License-Identifier: MIT
#include <newsgraph/model/term.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_term {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Term>);
static_assert(well_named<TermKind>());
static_assert(well_named<Measure>());

static_assert(parse<TermKind>("royaltyRate") == TermKind::royalty_rate);
static_assert(words_of(Measure::price) == "a price for one unit");

TEST_CASE("a figure is measured in money, as a price, in per cent or as a number") {
  const auto of_unit = [](std::optional<std::string> unit) {
    StatedNumber number;
    number.number = StatedDecimal{5};
    number.unit = std::move(unit);
    return measure_of(number);
  };
  CHECK(measure_of(StatedAmount{Money::from_minor(5, Currency::KRW), {}, {}, {}, {}}) == Measure::money);
  CHECK(measure_of(StatedPrice{StatedDecimal{5}, Currency::KRW, "share", {}, {}}) == Measure::price);
  for (const auto* unit : {"%", "per cent", "pp", "bps"}) CHECK(of_unit(unit) == Measure::percent);
  for (const auto* unit : {"shares", "x", ""}) CHECK(of_unit(unit) == Measure::number);
  CHECK(of_unit({}) == Measure::number);
}

}  // namespace test_model_term
