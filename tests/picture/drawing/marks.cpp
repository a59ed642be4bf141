// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/marks.hpp>

#include "../../catch.hpp"

namespace test_picture_drawing_marks {

using namespace newsgraph;
using namespace newsgraph::picture_parts;

TEST_CASE("a type of deal that moves money has a kind of money, another has none") {
  for (const auto& row : rows_of<DealType>) CHECK((kind_of(row.value) != MoneyKind::none) == row.money.has_value());
  CHECK(kind_of(DealType::lease) == MoneyKind::trade);
  CHECK(kind_of(DealType::loan) == MoneyKind::credit);
}

TEST_CASE("kinds of money are told apart without colour") {
  for (const auto& one : rows_of<MoneyKind>)
    for (const auto& other : rows_of<MoneyKind>)
      if (one.value < other.value && other.value != MoneyKind::none) {
        CHECK(one.mark != other.mark);
        CHECK(one.colour != other.colour);
      }
}

TEST_CASE("what is in talks is dashed, what is over is dotted") {
  CHECK(stroke_of(DealStatus::rumoured) == Stroke::dashed);
  CHECK(stroke_of(DealStatus::in_talks) == Stroke::dashed);
  CHECK(stroke_of(DealStatus::agreed) == Stroke::solid);
  CHECK(stroke_of(DealStatus::unknown) == Stroke::solid);
  CHECK(stroke_of(DealStatus::withdrawn) == Stroke::dotted);
}

}  // namespace test_picture_drawing_marks
