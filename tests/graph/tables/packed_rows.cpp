// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/packed_rows.hpp>

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/rows/claim_node.hpp>
#include <newsgraph/graph/tables/tables.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace test_graph_tables_packed_rows {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

AboutNode about(std::uint32_t i) {
  return {.of = DealId{i}, .claims = {2 * i, 2}, .said = i % 3 == 0 ? Date::parse("2025-12-16") : std::nullopt};
}

Tables<AboutNode, FactNode, int> abouts(std::uint32_t count) {
  Tables<AboutNode, FactNode, int> tables;
  for (std::uint32_t i = 0; i < count; ++i) tables.add(about(i));
  return tables;
}

}  // namespace

TEST_CASE("packed rows are copies, others references") {
  static_assert(std::is_same_v<RowOf<AboutNode>, const AboutNode>);
  static_assert(std::is_same_v<RowOf<int>, const int&>);
  static_assert(std::is_same_v<RowsOf<int>, Rows<int>>);
}

TEST_CASE("packed rows are a sequence as others are") {
  const auto tables = abouts(40);
  const auto rows = tables[Range<AboutNode>{10, 25}];
  CHECK(rows.size() == 25);
  CHECK_FALSE(rows.empty());
  CHECK(rows.front().of == Subject{DealId{10}});
  CHECK(rows.back().of == Subject{DealId{34}});
  CHECK(rows[2].claims == Range<ClaimId>{24, 2});
  CHECK(rows[2].said == Date::parse("2025-12-16"));
  CHECK(rows.part(5, 3).front().of == Subject{DealId{15}});
  std::size_t next = 10;
  for (const auto& row : rows) CHECK(row.of == Subject{DealId{next++}});
  CHECK(next == 35);
  CHECK(base_parts::count_before(rows, [](const AboutNode& row) { return row.of < Subject{DealId{20}}; }) == 10);
  CHECK(RowsOf<AboutNode>{}.empty());
}

TEST_CASE("one member is that of the row") {
  const auto tables = abouts(40);
  for (std::size_t i = 0; i < 40; ++i) {
    const Id<AboutNode> id{i};
    CHECK(tables.member(id, &AboutNode::of) == tables[id].of);
    CHECK(tables.member(id, &AboutNode::claims) == tables[id].claims);
    CHECK(tables.member(id, &AboutNode::modality) == tables[id].modality);
    CHECK(tables.member(id, &AboutNode::said) == tables[id].said);
  }
}

TEST_CASE("an entity changes, in packed rows and in others, and nothing else") {
  Tables<AboutNode, FactNode, int> tables;
  for (std::size_t i = 0; i < 20; ++i)
    tables.add(FactNode{.article = ArticleId{i / 2}, .id = Symbol{i}, .of = EntityId{i * 1000}});
  for (const std::size_t i : {0U, 5U, 19U}) {
    const FactId id{i};
    tables.change(id, [](FactNode& fact) { fact.of = EntityId{4'000'000'000}; });
    CHECK(tables[id].of == EntityId{4'000'000'000});
    CHECK(tables[id].id == Symbol{i});
  }
  CHECK(tables[FactId{6}].of == EntityId{6000});
  const auto number = tables.add(5);
  tables.change(number, [](int& of) { ++of; });
  CHECK(tables[number] == 6);
}

TEST_CASE("packed tables are taken back with others") {
  auto tables = abouts(20);
  const auto sizes = tables.sizes();
  for (std::uint32_t i = 20; i < 60; ++i) tables.add(about(i));
  tables.add(1);
  tables.truncate(sizes);
  CHECK(tables.all<AboutNode>().size() == 20);
  CHECK(tables.all<int>().empty());
  CHECK(tables.add(about(99)) == Id<AboutNode>{20});
  CHECK(tables[Id<AboutNode>{19}].of == Subject{DealId{19}});
  CHECK(tables[Id<AboutNode>{20}].of == Subject{DealId{99}});
}

}  // namespace test_graph_tables_packed_rows
