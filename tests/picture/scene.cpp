// SPDX-License-Identifier: MIT
#include <newsgraph/picture/scene.hpp>

#include "../catch.hpp"

namespace test_picture_scene {

using namespace newsgraph;

TEST_CASE("a line of a picture is thin, and has neither label nor head, unless it is said to") {
  const SceneLine line{0, 1, 2};
  CHECK(line.width == LineWidth{14, 0});
  CHECK_FALSE((line.has_label || line.has_head || line.has_mark));
}

}  // namespace test_picture_scene
