// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/unpacked_rows.hpp>

#include <newsgraph/graph/rows/claim_node.hpp>

#include "../../catch.hpp"

#include <cstdint>

namespace test_graph_tables_unpacked_rows {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("unpacked rows are those of the tables, in whatever order they are asked for") {
  using Some = Tables<AboutNode, int, Subject>;
  Some tables;
  for (std::uint32_t i = 0; i < 70; ++i) {
    tables.add(AboutNode{.of = DealId{i}, .claims = {2 * i, i % 3}});
    tables.add(static_cast<int>(i));
    tables.add(Subject{EntityId{i + 1}});
  }
  UnpackedTables<Some> rows{tables};
  for (const std::uint32_t i : {0U, 1U, 31U, 32U, 64U, 69U, 5U, 63U}) {
    const auto& about = rows[Id<AboutNode>{i}];
    CHECK(rows[Id<int>{i}] == static_cast<int>(i));
    CHECK(rows[Id<Subject>{i}] == Subject{EntityId{i + 1}});
    CHECK(about.of == Subject{DealId{i}});
    CHECK(about.claims == Range<ClaimId>{2 * i, i % 3});
    CHECK_FALSE(about.said);
  }
  UnpackedRows<int> numbers{tables.memory<int>()};
  CHECK(numbers[69] == 69);
}

}  // namespace test_graph_tables_unpacked_rows
