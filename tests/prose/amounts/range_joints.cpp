// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/range_joints.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_amounts_range_joints {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

std::optional<JointAt> joint(std::string_view text) { return joint_at(Glyphs<>{text}, 0); }

TEST_CASE("what joins the ends of a range") {
  CHECK(joint("~2조")->kind == JointKind::dash);
  CHECK(joint("∼2조")->kind == JointKind::dash);
  CHECK(joint(" – 2")->end == 5);
  CHECK_FALSE(joint(" – 2")->glued);
  CHECK(joint("-2")->glued);
  CHECK(joint("에서 2")->kind == JointKind::since);
  CHECK(joint(" to 2")->kind == JointKind::to);
  CHECK(joint(" and 2")->kind == JointKind::both);
  CHECK(joint(" or 2")->kind == JointKind::either);
  CHECK(joint(", 3")->kind == JointKind::either);
  CHECK_FALSE(joint(" plus 2"));
  CHECK_FALSE(joint(" together"));
}

}  // namespace test_prose_amounts_range_joints
