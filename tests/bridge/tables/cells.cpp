// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/cells.hpp>
#include <newsgraph/model/deal.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace test_bridge_tables_cells {

using namespace newsgraph;
using namespace newsgraph::bridge_parts;

TEST_CASE("columns are called as members are, in snake_case, and by their parts") {
  ColumnList list;
  list.member("firstCreated", "when it was published");
  list.text("", {});
  list.text("_utc", {});
  list.member("from", "where it comes from");
  list.text("", {});
  list.integer("_minor", {});
  list.member("symmetric", "both ways");
  list.boolean("", {});
  const auto columns = std::move(list).columns();
  REQUIRE(columns.size() == 5);
  CHECK(columns[0].name == "first_created");
  CHECK(columns[0].doc == "when it was published");
  CHECK(columns[1].name == "first_created_utc");
  CHECK(columns[1].doc == "the moment in UTC, where it is known");
  CHECK(columns[2].name == "from_");  // which SQL reserves
  CHECK(columns[3].name == "from_minor");
  CHECK(columns[3].type == ColumnType::integer);
  CHECK(columns[4].name == "symmetric_");
  CHECK(columns[4].type == ColumnType::boolean);
}

TEST_CASE("cells stay where they are while a row grows, and what is absent is nothing") {
  CellList list;
  for (int i = 0; i < 100; ++i) list.owned("", "number " + std::to_string(i));
  list.text("", std::nullopt);
  list.owned("", std::nullopt);
  list.integer("", 0);
  list.boolean("", false);
  list.name("", std::optional{DealStatus::in_talks});
  const auto cells = list.cells();
  REQUIRE(cells.size() == 105);
  CHECK(std::get<std::string_view>(cells[0]) == "number 0");
  CHECK(std::get<std::string_view>(cells[99]) == "number 99");
  CHECK(std::holds_alternative<std::monostate>(cells[100]));
  CHECK(std::holds_alternative<std::monostate>(cells[101]));
  CHECK(std::get<std::int64_t>(cells[102]) == 0);
  CHECK_FALSE(std::get<bool>(cells[103]));
  CHECK(std::get<std::string_view>(cells[104]) == "inTalks");

  list.clear();
  list.owned("", std::string{"other"});
  REQUIRE(list.cells().size() == 1);
  CHECK(std::get<std::string_view>(list.cells()[0]) == "other");
}

}  // namespace test_bridge_tables_cells
