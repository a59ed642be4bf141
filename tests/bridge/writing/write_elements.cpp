// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/writing/write_elements.hpp>

#include "../../catch.hpp"

#include <set>

namespace test_bridge_writing_write_elements {

using namespace newsgraph;

TEST_CASE("The columns of all kinds together have each name once") {
  const auto all = bridge_parts::union_of_columns<NodeKind>();
  std::set<std::string> names;
  for (const auto& column : all) names.insert(column.name);
  CHECK(names.size() == all.size());
  CHECK(names.count("lei") == 1);
  CHECK(names.count("amount_minor") == 1);
  CHECK(names.count("money") == 0);
}

TEST_CASE("Starts are by kind and column") {
  const auto starts = bridge_parts::column_starts<NodeKind>([](const Column& column) { return '<' + column.name; });
  CHECK(starts.size() == 5);
  CHECK(starts[static_cast<std::size_t>(NodeKind::deal)][2] == "<deal_id");
}

}  // namespace test_bridge_writing_write_elements
