// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/table.hpp>

namespace test_bridge_table {

using namespace newsgraph;

static_assert(base_parts::in_enumerator_order<Table>());
static_assert(parse<Table>("deal_dates") == Table::deal_dates);
static_assert(name_of(Table::claim_sources) == "claim_sources");

}  // namespace test_bridge_table
