// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/deal_node.hpp>

#include "../../catch.hpp"

#include <type_traits>

namespace test_graph_rows_deal_node {

using namespace newsgraph;

static_assert(std::is_trivially_copyable_v<DealNode>);
static_assert(std::is_trivially_copyable_v<DealDetails>);
static_assert(sizeof(PartyNode) == 16);
static_assert(sizeof(DealNode) <= 52);

TEST_CASE("a flow is the same only the same way round") {
  const Flow flow{EntityId{1}, EntityId{2}, DealId{0}};
  CHECK(flow == Flow{EntityId{1}, EntityId{2}, DealId{0}});
  CHECK_FALSE(flow == Flow{EntityId{2}, EntityId{1}, DealId{0}});
}

}  // namespace test_graph_rows_deal_node
