// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/curves.hpp>

#include "../../catch.hpp"

namespace test_picture_drawing_curves {

using namespace newsgraph;
using namespace newsgraph::picture_parts;

TEST_CASE("pixels are written to a tenth") {
  CHECK(pixels(16) == "1");
  CHECK(pixels(8) == "0.5");
  CHECK(pixels(-24) == "-1.5");
  CHECK(pixels(-0) == "0");
  CHECK(pixels(1) == "0.1");  // 0.0625
}

TEST_CASE("a line begins outside of its nodes") {
  const Curve line{{{0, 0}, {50, 0}, {100, 0}, {}}};
  const Box box{{0, 0}, {18, 10}};
  const auto first = line.leaving(box, false);
  CHECK(line.at(first).x > 20 * fine);  // two pixels off
  CHECK(line.at(first).x < 21 * fine);
  const auto last = line.entering({{100, 0}, {18, 10}}, true);
  CHECK(line.at(last).x < 80 * fine);
  CHECK(line.path(0, 1024) == "M0,0Q50,0 100,0");
  CHECK(line.path(512, 1024) == "M50,0Q75,0 100,0");
}

}  // namespace test_picture_drawing_curves
