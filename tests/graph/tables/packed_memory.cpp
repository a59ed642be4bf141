// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/packed_memory.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <vector>

namespace test_graph_tables_packed_memory {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

using Row = std::vector<std::uint32_t>;

constexpr std::uint32_t none = 0xFFFF'FFFF;
constexpr std::uint32_t empty_row[] = {none, 0, none, 0, 0, none};
constexpr PackedShape shape{6, empty_row, 0b100};  // the third may change

Row read(const PackedMemory& memory, std::size_t index) {
  Row row(8);
  memory.read(index, 0, 6, row.data());
  row.resize(6);
  return row;
}

}  // namespace

TEST_CASE("rows are what they were, in blocks and before") {
  PackedMemory memory{shape};
  std::vector<Row> rows;
  std::mt19937 random{7};
  const std::uint32_t steps[] = {0, 1, 127, 128, 129, 32767, 32768, 32769, 0x7FFF'FFFF, 0x8000'0000, none};
  for (std::uint32_t i = 0; i < 1000; ++i) {
    Row row(std::begin(empty_row), std::end(empty_row));
    for (auto& word : row) {
      const auto step = steps[random() % std::size(steps)];
      if (random() % 2 == 0) word = random() % 2 == 0 ? i + step : i - step;
    }
    memory.add(row.data());
    rows.push_back(row);
    CHECK(read(memory, i) == row);
  }
  CHECK(memory.size() == rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) CHECK(read(memory, i) == rows[i]);
  for (std::size_t i = 0; i < rows.size(); i += 7)
    for (std::size_t begin = 0; begin < 6; ++begin) {
      std::uint32_t words[8];
      memory.read(i, begin, 1, words);
      CHECK(words[begin % 4] == rows[i][begin]);
    }
  const auto copy = memory;
  CHECK(read(copy, 500) == rows[500]);
}

TEST_CASE("what is empty takes a byte for four words, and what is near the first of its block one byte") {
  PackedMemory memory{shape};
  constexpr std::size_t count = 16'000;
  for (std::uint32_t i = 0; i < count; ++i) {
    Row row(std::begin(empty_row), std::end(empty_row));
    row[0] = 1'000'000 + i;
    memory.add(row.data());
  }
  // Of each row its size, two bytes of codes and one for the word, in the first of a block four; 4 of each block say
  // where it is, and up to 7 fill it up. Small tables grow by half.
  CHECK(memory.bytes() >= count * 4);
  CHECK(memory.bytes() <= (count * 4 + count / 16 * (3 + 4 + 7)) * 3 / 2 + 1024);
}

TEST_CASE("rows are taken back, from blocks too, and others come in their place") {
  for (const std::size_t left : {0U, 1U, 15U, 16U, 17U, 31U, 32U, 40U, 49U}) {
    PackedMemory memory{shape};
    const auto row_of = [](std::uint32_t i) { return Row{i, i * 3, none, 0, 70'000 * i, 5}; };
    for (std::uint32_t i = 0; i < 50; ++i) memory.add(row_of(i).data());
    memory.truncate(left);
    CHECK(memory.size() == left);
    for (auto i = static_cast<std::uint32_t>(left); i < 100; ++i) memory.add(row_of(i + 1000).data());
    for (std::uint32_t i = 0; i < 100; ++i) CHECK(read(memory, i) == row_of(i < left ? i : i + 1000));
  }
}

TEST_CASE("words that may change do so, but what is empty stays empty") {
  PackedMemory memory{shape};
  const auto row_of = [](std::uint32_t i) { return Row{i, 0, i % 2 == 0 ? i : none, 0, 0, i}; };
  for (std::uint32_t i = 0; i < 40; ++i) memory.add(row_of(i).data());
  for (const std::uint32_t i : {0U, 6U, 16U, 38U}) {
    auto row = row_of(i);
    row[2] = 3'000'000'000;
    memory.change(i, row.data());
    CHECK(read(memory, i) == row);
    CHECK(read(memory, i + 1) == row_of(i + 1));
    memory.change(i, row_of(i).data());
  }
  auto row = row_of(7);
  row[2] = 1;
  memory.change(7, row.data());
  for (std::uint32_t i = 0; i < 40; ++i) CHECK(read(memory, i) == row_of(i));
}

}  // namespace test_graph_tables_packed_memory
