// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/node_ids.hpp>

#include "../../catch.hpp"

#include <type_traits>

namespace test_graph_rows_node_ids {

using namespace newsgraph;

static_assert(!std::is_same_v<DealId, EntityId>);
static_assert(!std::is_same_v<Symbol, TextId>);
static_assert(sizeof(MaybeSymbol) == 4);
static_assert(sizeof(Subject) == 8);

TEST_CASE("a subject is equal only to one of its kind") {
  CHECK(Subject{DealId{1}} == Subject{DealId{1}});
  CHECK(Subject{DealId{1}} != Subject{EntityId{1}});
  CHECK(Subject{DealId{1}} != Subject{DealId{2}});
}

}  // namespace test_graph_rows_node_ids
