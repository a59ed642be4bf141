// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/geometry.hpp>

#include "../../catch.hpp"

namespace test_picture_drawing_geometry {

using namespace newsgraph;
using namespace newsgraph::picture_parts;

TEST_CASE("segments cross in their middle, not where they touch") {
  CHECK(cross({0, 0}, {10, 10}, {0, 10}, {10, 0}));
  CHECK_FALSE(cross({0, 0}, {10, 10}, {10, 10}, {20, 0}));
  CHECK_FALSE(cross({0, 0}, {10, 0}, {0, 5}, {10, 5}));
}

TEST_CASE("the part of a segment in a box is measured in 1024ths") {
  const Box box{{50, 50}, {10, 10}};
  CHECK(part_inside({0, 50}, {100, 50}, box) == 206);  // 204.8 rounded at both ends, and one
  CHECK(part_inside({0, 0}, {100, 0}, box) == 0);
  CHECK(part_inside({50, 0}, {50, 30}, box) == 0);
  CHECK(part_inside({45, 45}, {55, 55}, box) == 1025);
  CHECK(part_inside({45, 45}, {45, 45}, box) == 1025);
}

TEST_CASE("boxes overlap by the lesser of both directions") {
  const Box box{{0, 0}, {10, 5}};
  CHECK(overlap(box, {{15, 0}, {10, 5}}, 0) == 5);
  CHECK(overlap(box, {{0, 8}, {10, 5}}, 0) == 2);
  CHECK(overlap(box, {{0, 10}, {10, 5}}, 0) == 0);
  CHECK(overlap(box, {{0, 10}, {10, 5}}, 3) == 3);
}

TEST_CASE("a curve begins and ends where it says, and is drawn to its control") {
  CHECK(on_curve({0, 0}, {50, 100}, {100, 0}, 0, 4) == Point{0, 0});
  CHECK(on_curve({0, 0}, {50, 100}, {100, 0}, 2, 4) == Point{50, 50});
  CHECK(on_curve({0, 0}, {50, 100}, {100, 0}, 4, 4) == Point{100, 0});
}

}  // namespace test_picture_drawing_geometry
