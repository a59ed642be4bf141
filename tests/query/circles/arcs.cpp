// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/arcs.hpp>

#include "../../catch.hpp"

#include <cstdint>

namespace test_query_circles_arcs {

using namespace newsgraph;
using namespace newsgraph::query_parts;

TEST_CASE("arcs can be turned round") {
  const Arcs arcs{{0, 2, 3, 4}, {1, 2, 2, 0}};  // 0 → 1, 0 → 2, 1 → 2, 2 → 0
  const auto back = arcs.reversed();
  CHECK(back.first == base_parts::RowVector<std::uint32_t>{0, 1, 2, 4});
  CHECK(back.targets == base_parts::RowVector<std::uint32_t>{2, 0, 0, 1});
  CHECK(Arcs{}.reversed().size() == 0);
}

TEST_CASE("an arc is found by its ends") {
  const Arcs arcs{{0, 2, 3, 4}, {1, 2, 2, 0}};
  CHECK(arcs.find(0, 1) == 0);
  CHECK(arcs.find(0, 2) == 1);
  CHECK(arcs.find(1, 2) == 2);
  CHECK(arcs.find(2, 0) == 3);
}

}  // namespace test_query_circles_arcs
