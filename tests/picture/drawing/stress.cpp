// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/stress.hpp>

#include "../../catch.hpp"

#include <vector>

namespace test_picture_drawing_stress {

using namespace newsgraph;
using namespace newsgraph::picture_parts;

TEST_CASE("nodes are as far apart as the shortest way along springs") {
  const auto all = distances<>(4, {{0, 1, 100}, {1, 2, 50}, {0, 2, 200}, {2, 3, 10}});
  CHECK(all[0 * 4 + 2] == 150);
  CHECK(all[3 * 4 + 0] == 160);
  CHECK(all[1 * 4 + 1] == 0);
}

TEST_CASE("a chain is laid out as long as its springs, the same each time") {
  const auto apart = distances<>(3, {{0, 1, 100}, {1, 2, 100}});
  const auto places = places_by_stress<>(3, apart, 1);
  const auto near_to = [](std::int64_t length, std::int64_t wanted) {
    return length > wanted - 8 && length < wanted + 8;
  };
  CHECK(near_to(length(places[0] - places[1]), 100));
  CHECK(near_to(length(places[1] - places[2]), 100));
  CHECK(near_to(length(places[0] - places[2]), 200));
  CHECK(places == places_by_stress<>(3, apart, 1));
}

}  // namespace test_picture_drawing_stress
