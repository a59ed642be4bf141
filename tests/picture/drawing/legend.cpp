// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/legend.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_picture_drawing_legend {

using namespace newsgraph;
using namespace newsgraph::picture_parts;

TEST_CASE("a legend has what is in the picture, in as many rows as it takes, and the notes") {
  Scene scene;
  scene.deals.resize(2);
  scene.deals[0].kind = MoneyKind::capital;
  scene.deals[0].width = {50, 0};
  scene.widths = {{"$1bn", 25}, {"$10bn", 50}};
  const auto wide = legend_text(scene, {"Left out: 1 < 2."}, {0, 0}, 900);
  CHECK(wide.text.find(">capital<") != std::string::npos);
  CHECK(wide.text.find(">no money<") != std::string::npos);
  CHECK(wide.text.find(">credit<") == std::string::npos);
  CHECK(wide.text.find("stroke-width=\"5.0\"/><text x=\"48\" y=\"4\" font-size=\"12\" fill=\"#343a40\">$10bn<")
        != std::string::npos);
  CHECK(wide.text.find("Left out: 1 &lt; 2.") != std::string::npos);
  CHECK(legend_text(scene, {}, {0, 0}, 100).bottom > legend_text(scene, {}, {0, 0}, 900).bottom);
}

TEST_CASE("each kind of money but trade has a mark of its own") {
  for (const auto& kind : rows_of<MoneyKind>)
    CHECK(mark_shape(kind, {0, 0}, {1, 0}, 16).empty() == (kind.mark == TailMark::none));
}

}  // namespace test_picture_drawing_legend
