// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/deal_node.hpp>

#include "../../catch.hpp"

#include <optional>
#include <type_traits>

namespace test_graph_rows_deal_node {

using namespace newsgraph;

static_assert(std::is_trivially_copyable_v<DealNode>);
static_assert(std::is_trivially_copyable_v<DealDetails>);
static_assert(sizeof(PartyNode) == 16);
static_assert(sizeof(DealNode) <= 52);
static_assert(sizeof(DealDateNode) <= 8 && sizeof(ConditionNode) <= 32);

constexpr ConditionNode condition(std::optional<ConditionStatus> status, std::optional<Date> met) {
  return {ConditionType::approval, status, {}, met, {}, {}, {}};
}
static_assert(status_of(condition({}, {})) == ConditionStatus::scheduled);
static_assert(status_of(condition({}, Date::parse("2026"))) == ConditionStatus::met);
static_assert(status_of(condition(ConditionStatus::met, {})) == ConditionStatus::met);
static_assert(status_of(condition(ConditionStatus::not_met, {})) == ConditionStatus::not_met);

TEST_CASE("a flow is the same only the same way round") {
  const Flow flow{EntityId{1}, EntityId{2}, DealId{0}};
  CHECK(flow == Flow{EntityId{1}, EntityId{2}, DealId{0}});
  CHECK_FALSE(flow == Flow{EntityId{2}, EntityId{1}, DealId{0}});
}

}  // namespace test_graph_rows_deal_node
