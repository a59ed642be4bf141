// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/arranger.hpp>

#include "../../catch.hpp"

namespace test_picture_drawing_arranger {

using namespace newsgraph;
using namespace newsgraph::picture_parts;

namespace {

Arrangement square() {
  Arrangement all;
  for (const auto centre : {Point{0, 0}, Point{300, 0}, Point{0, 300}, Point{300, 300}})
    all.nodes.push_back({centre, {30, 15}});
  all.round.resize(4);
  return all;
}

}  // namespace

TEST_CASE("lines that cross are put apart") {
  auto all = square();
  all.wires = {{0, 3}, {1, 2}, {0, 1}, {2, 3}};  // the diagonals cross
  for (auto& wire : all.wires) wire.wanted = 300;
  Arranger<> arranger{all, true};
  const auto before = arranger.cost();
  arranger.improve(1, 400'000, 900);
  CHECK(arranger.cost() < before);
  CHECK(arranger.cost() == Arranger<>{all, false}.cost());  // as compared anew
  const auto at = [&](std::size_t node) { return all.nodes[node].centre; };
  CHECK_FALSE(cross(at(0), at(3), at(1), at(2)));
  CHECK_FALSE(cross(at(0), at(1), at(2), at(3)));
}

TEST_CASE("labels of lines between the same nodes begin beside each other") {
  auto all = square();
  all.wires = {{0, 1, {40, 10}}, {1, 0, {40, 10}}};
  const Arranger<> arranger{all, true};
  CHECK(overlap({way_of(all, all.wires[0]).label, {40, 10}}, {way_of(all, all.wires[1]).label, {40, 10}}, 0) <= 0);
}

TEST_CASE("a line to a label goes through it") {
  auto all = square();
  all.wires = {{0, 1, {40, 10}, 1, 0, {0, 50}}};
  const auto way = way_of(all, all.wires[0]);
  CHECK(way.label == Point{150, 50});
  CHECK(on_curve(way.from, way.control, way.to, 1, 2) == Point{150, 50});
}

}  // namespace test_picture_drawing_arranger
