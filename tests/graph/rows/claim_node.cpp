// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/claim_node.hpp>

#include "../../catch.hpp"

#include <type_traits>

namespace test_graph_rows_claim_node {

using namespace newsgraph;

static_assert(std::is_trivially_copyable_v<ClaimNode>);
static_assert(std::is_trivially_copyable_v<RelationNode>);
static_assert(std::is_trivially_copyable_v<FactNode>);
static_assert(std::is_trivially_copyable_v<ConflictingValueNode>);
static_assert(sizeof(ClaimNode) <= 60);

TEST_CASE("a conflicting value is of one of four kinds") {
  const ConflictingValueNode conflict{DealId{1}, ConflictingField::status, DealStatus::closed};
  CHECK(std::get<DealStatus>(conflict.value) == DealStatus::closed);
  CHECK(conflict.of == Subject{DealId{1}});
}

}  // namespace test_graph_rows_claim_node
