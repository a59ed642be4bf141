// SPDX-License-Identifier: MIT
#include <newsgraph/base/row_vector.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace test_base_row_vector {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(std::is_nothrow_move_constructible_v<RowVector<int>>);
static_assert(std::is_nothrow_move_assignable_v<RowVector<int>>);

TEST_CASE("rows stay in order while the array grows, from small steps to large") {
  RowVector<std::uint32_t> rows;
  for (std::uint32_t i = 0; i < 20'000; ++i) rows.push_back(i);
  REQUIRE(rows.size() == 20'000);
  CHECK(rows[0] == 0);
  CHECK(rows[19'999] == 19'999);
  CHECK(std::ranges::is_sorted(rows.rows()));
  CHECK(rows.bytes() >= 20'000 * sizeof(std::uint32_t));
  CHECK(rows.bytes() < 2 * 20'000 * sizeof(std::uint32_t));
}

TEST_CASE("a row of the array itself can be added while it grows") {
  RowVector<int> rows;
  rows.push_back(7);
  for (int i = 0; i < 1000; ++i) rows.push_back(rows[0]);
  CHECK(std::ranges::count(rows.rows(), 7) == 1001);
}

TEST_CASE("copies are apart, and what is moved from is empty") {
  RowVector<int> rows;
  rows.resize(3, 5);
  auto copy = rows;
  copy.push_back(6);
  CHECK(rows.size() == 3);
  CHECK(copy.size() == 4);
  CHECK(copy.back() == 6);

  const auto moved = std::move(copy);
  CHECK(moved.size() == 4);
  CHECK(copy.empty());  // NOLINT: a row vector says so
  copy.push_back(1);
  CHECK(copy[0] == 1);
  rows = moved;
  CHECK(rows.size() == 4);
}

TEST_CASE("resizing fills, truncating forgets, and room is made beforehand") {
  RowVector<int> rows;
  rows.make_room(100);
  const auto bytes = rows.bytes();
  CHECK(bytes >= 100 * sizeof(int));
  rows.resize(100, 1);
  CHECK(rows.bytes() == bytes);
  rows.truncate(2);
  rows.resize(3, 9);
  CHECK(rows[1] == 1);
  CHECK(rows[2] == 9);
  rows.pop_back();
  CHECK(rows.back() == 1);
}

TEST_CASE("more rows than can be numbered are refused") {
  RowVector<char> rows;
  rows.push_back('a');
  CHECK_THROWS_AS(rows.resize(most_rows + 1, 'b'), std::length_error);
  CHECK(rows.size() == 1);
}

}  // namespace test_base_row_vector
