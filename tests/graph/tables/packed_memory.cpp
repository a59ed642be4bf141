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
  Row row(6);
  memory.read(index, 0, 6, row.data());
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
  for (const std::size_t i : {0U, 31U, 500U, 991U, 992U, 999U}) {  // the last block has eight rows, which are open
    std::uint32_t block[PackedMemory::block][6];
    memory.read_block(i, block);
    const auto first = i / PackedMemory::block * PackedMemory::block;
    for (std::size_t row = first; row < first + PackedMemory::block && row < rows.size(); ++row)
      CHECK(Row(std::begin(block[row - first]), std::end(block[row - first])) == rows[row]);
  }
  for (std::size_t i = 0; i < rows.size(); i += 7)
    for (std::size_t begin = 0; begin < 6; ++begin) {
      std::uint32_t word = 0;
      memory.read(i, begin, 1, &word);
      CHECK(word == rows[i][begin]);
    }
  const auto copy = memory;
  CHECK(read(copy, 500) == rows[500]);
}

TEST_CASE(
    "a word takes the bits of what it is more than the least of its block, and none where all are empty or alike") {
  const auto bytes_of = [](std::size_t count, auto row_of) {
    PackedMemory memory{shape};
    for (std::uint32_t i = 0; i < count; ++i) memory.add(row_of(i).data());
    return memory.bytes();
  };
  constexpr std::size_t count = 32'000;
  const auto in_order = bytes_of(count, [](std::uint32_t i) { return Row{1'000'000 + i, 5, none, 0, 0, none}; });
  // Of each block eight bytes say which words are there and four where it is, two columns take eight each, and 32
  // numbers of five bits twenty. Small tables grow by half.
  CHECK(in_order >= count / 32 * 48);
  CHECK(in_order <= count / 32 * 48 * 3 / 2 + 2048);

  const auto seldom = bytes_of(count, [](std::uint32_t i) { return Row{none, 0, none, i % 32 == 7 ? i : 0, 0, none}; });
  // One column, and a bit for each row.
  CHECK(seldom >= count / 32 * 24);
  CHECK(seldom <= count / 32 * 24 * 3 / 2 + 2048);
}

TEST_CASE("rows are taken back, from blocks too, and others come in their place") {
  for (const std::size_t left : {0U, 1U, 31U, 32U, 33U, 63U, 64U, 80U, 89U}) {
    PackedMemory memory{shape};
    const auto row_of = [](std::uint32_t i) { return Row{i, i * 3, none, 0, 70'000 * i, 5}; };
    for (std::uint32_t i = 0; i < 90; ++i) memory.add(row_of(i).data());
    memory.truncate(left);
    CHECK(memory.size() == left);
    for (auto i = static_cast<std::uint32_t>(left); i < 160; ++i) memory.add(row_of(i + 1000).data());
    for (std::uint32_t i = 0; i < 160; ++i) CHECK(read(memory, i) == row_of(i < left ? i : i + 1000));
  }
}

TEST_CASE("words that may change do so, but what is empty stays empty") {
  PackedMemory memory{shape};
  const auto row_of = [](std::uint32_t i) { return Row{i, 0, i % 2 == 0 ? i : none, 0, 0, i}; };
  for (std::uint32_t i = 0; i < 80; ++i) memory.add(row_of(i).data());
  for (const std::uint32_t i : {0U, 6U, 32U, 78U}) {
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
  for (std::uint32_t i = 0; i < 80; ++i) CHECK(read(memory, i) == row_of(i));
}

}  // namespace test_graph_tables_packed_memory
