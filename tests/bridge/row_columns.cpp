// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/row_columns.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <string_view>

namespace test_bridge_row_columns {

using namespace newsgraph;

/// How many columns of a set mean a field.
std::size_t count(KnownColumns known, RowField field) {
  std::size_t found = 0;
  for (const auto& column : columns_of(known))
    if (column.field == field) ++found;
  return found;
}

TEST_CASE("known sets name the columns of an article") {
  for (const auto& row : rows_of<KnownColumns>) {
    CHECK(count(row.value, RowField::uri) >= 1);
    CHECK(count(row.value, RowField::headline) >= 1);
    CHECK(count(row.value, RowField::body) >= 1);
    CHECK(count(row.value, RowField::date) >= 1);
  }
  CHECK(parse<KnownColumns>("bigkinds") == KnownColumns::big_kinds);
  CHECK(columns_of(KnownColumns::big_kinds)[1].name == "뉴스 식별자");
  CHECK(count(KnownColumns::big_kinds, RowField::organisation) == 1);
  CHECK(count(KnownColumns::plain, RowField::product) == 1);
  CHECK(count(KnownColumns::trafilatura, RowField::publisher) == 2);
}

}  // namespace test_bridge_row_columns
