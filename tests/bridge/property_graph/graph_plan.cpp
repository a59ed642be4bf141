// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/property_graph/graph_plan.hpp>

#include <newsgraph/base/sequence.hpp>

#include "../../catch.hpp"

namespace test_bridge_property_graph_graph_plan {

using namespace newsgraph;

std::vector<std::string_view> names_of(const std::vector<Table>& tables) {
  std::vector<std::string_view> names;
  for (const auto table : tables) names.push_back(name_of(table));
  return names;
}

TEST_CASE("What lies in an object and is no edge is a column of it") {
  using bridge_parts::parts_of;
  CHECK(names_of(parts_of(Table::articles)) == std::vector<std::string_view>{"paragraphs", "associations"});
  CHECK(names_of(parts_of(Table::entities)) == std::vector<std::string_view>{"names"});
  CHECK(names_of(parts_of(Table::deals))
        == std::vector<std::string_view>{"members", "terms", "considerations", "schedule", "deal_dates", "conditions",
                                         "links", "evidence", "equivalents"});
  CHECK(names_of(parts_of(Table::facts))
        == std::vector<std::string_view>{"changes", "fact_conditions", "evidence", "equivalents"});
  CHECK(names_of(parts_of(Table::relations)) == std::vector<std::string_view>{"evidence"});
  CHECK(names_of(parts_of(Table::claims)) == std::vector<std::string_view>{"claim_about", "claim_sets", "evidence"});
}

TEST_CASE("Every table is nodes, edges, parts of some object, or the flows that follow from the parties") {
  for (const auto& row : rows_of<Table>) {
    bool has_place = bridge_parts::is_object(row.value) || bridge_parts::edges_with_columns(row.value) != nullptr
                     || row.value == Table::flows;
    for (const auto& other : rows_of<Table>)
      has_place = has_place
                  || (bridge_parts::is_object(other.value)
                      && base_parts::contains(bridge_parts::parts_of(other.value), row.value));
    INFO(row.name);
    CHECK(has_place);
  }
}

TEST_CASE("Columns of one name hold one type, in all kinds of nodes and in all kinds of edges") {
  const auto holds_one_type = [](const auto& kinds) {
    std::vector<Column> seen;
    for (const auto& kind : kinds)
      for (const auto& column : columns(kind.value)) {
        const auto same = base_parts::find_by(seen, &Column::name, column.name);
        if (same != seen.end() && same->type != column.type) return false;
        seen.push_back(column);
      }
    return !seen.empty();
  };
  CHECK(holds_one_type(rows_of<NodeKind>));
  CHECK(holds_one_type(rows_of<EdgeKind>));
}

TEST_CASE("The columns of a node are those of its table, then its parts") {
  const auto& entity = columns(NodeKind::entity);
  CHECK(entity.front().name == "article_id");
  CHECK(entity.back().name == "names");
  CHECK(entity[entity.size() - 2].name == "aliases");
  CHECK(columns(EdgeKind::mentions).size() == entity.size() - 1);
  CHECK(columns(EdgeKind::told_by).empty());
}

}  // namespace test_bridge_property_graph_graph_plan
