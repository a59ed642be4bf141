// SPDX-License-Identifier: MIT
#include <newsgraph/base/rows.hpp>

#include "../catch.hpp"

#include <numeric>
#include <span>

namespace test_base_rows {

using namespace newsgraph;

TEST_CASE("rows are a span of rows") {
  constexpr int numbers[] = {1, 2, 3, 4};
  const Rows<int> rows{numbers, 4};
  CHECK(rows.size() == 4);
  CHECK(rows.front() == 1);
  CHECK(rows.back() == 4);
  CHECK(rows[2] == 3);
  CHECK(std::accumulate(rows.begin(), rows.end(), 0) == 10);
  const std::span<const int> span = rows;
  CHECK(span.data() == rows.data());
  CHECK(span.size() == rows.size());
}

TEST_CASE("a part of rows is rows") {
  constexpr int numbers[] = {1, 2, 3, 4};
  const auto part = Rows<int>{numbers, 4}.part(1, 2);
  CHECK(part.size() == 2);
  CHECK(part.front() == 2);
  CHECK(part.back() == 3);
}

TEST_CASE("there may be no rows") {
  const Rows<int> none;
  CHECK(none.empty());
  CHECK(none.begin() == none.end());
}

}  // namespace test_base_rows
