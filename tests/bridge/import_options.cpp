// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/import_options.hpp>

#include "../catch.hpp"

namespace test_bridge_import_options {

using namespace newsgraph;

TEST_CASE("a zone that is none is the caller's mistake") {
  CHECK_THROWS_AS(bridge_parts::load_options({.zone = "KST"}), Error);
  CHECK(bridge_parts::load_options({.name = "a", .max_depth = 5}).max_depth == 5);
}

}  // namespace test_bridge_import_options
