// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/tables.hpp>

#include "../../catch.hpp"

#include <algorithm>
#include <vector>

namespace test_graph_tables_tables {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("each type of row has its table") {
  Tables<int, char> tables;
  const auto first = tables.next<int>();
  CHECK(tables.add(5) == first);
  tables.add('x');
  tables.add(6);
  CHECK(tables[Id<int>{1}] == 6);
  CHECK(tables[Id<char>{0}] == 'x');
  CHECK(tables.since(first) == Range<int>{0, 2});
  CHECK(std::ranges::equal(tables[Range<int>{1, 1}], std::vector{6}));
  CHECK(tables.all<int>().size() == 2);
  CHECK(tables.bytes() >= 2 * sizeof(int) + 1);
}

TEST_CASE("rows are taken back in all tables at once") {
  Tables<int, char> tables;
  tables.add(5);
  const auto sizes = tables.sizes();
  tables.add(6);
  tables.add('x');
  tables.truncate(sizes);
  CHECK(tables.all<int>().size() == 1);
  CHECK(tables.all<char>().empty());
  CHECK(tables.add(7) == Id<int>{1});
}

}  // namespace test_graph_tables_tables
