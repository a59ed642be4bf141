// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/runs.hpp>

#include "../../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <random>
#include <set>
#include <vector>

namespace test_graph_tables_runs {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::graph_parts;

struct Key {};
struct Row {};

TEST_CASE("what was never pushed to is empty") {
  const Runs<Key, int> runs;
  CHECK(runs[Id<Key>{7}].empty());
}

TEST_CASE("sequences that grow in turns keep their order") {
  Runs<Key, int> runs;
  std::vector<std::vector<int>> expected(10);
  // The n-th key gets every n-th number.
  for (int i = 0; i < 2000; ++i)
    for (std::size_t key = 0; key < 10; ++key)
      if (i % static_cast<int>(key + 1) == 0) {
        runs.push(Id<Key>{key}, i);
        expected[key].push_back(i);
      }
  for (std::size_t key = 0; key < 10; ++key) CHECK(std::ranges::equal(runs[Id<Key>{key}], expected[key]));
}

TEST_CASE("blocks that are left are used again") {
  Runs<Key, int> runs;
  runs.push(Id<Key>{1}, 0);
  for (int i = 0; i <= 1 << 14; ++i) runs.push(Id<Key>{0}, i);  // leaves blocks of 1 to 2^14
  const auto bytes = runs.bytes();
  for (int i = 1; i < 1 << 14; ++i) runs.push(Id<Key>{1}, i);  // 2^15 elements more, were they new
  CHECK(runs.bytes() < bytes + 1024);
  CHECK(runs[Id<Key>{1}].size() == 1 << 14);
  CHECK(std::ranges::is_sorted(runs[Id<Key>{0}]));
  CHECK(std::ranges::is_sorted(runs[Id<Key>{1}]));
}

TEST_CASE("the last elements can be taken back and pushed again") {
  Runs<Key, int> runs;
  for (int i = 0; i < 9; ++i) runs.push(Id<Key>{0}, i);
  for (int i = 0; i < 6; ++i) runs.pop(Id<Key>{0});
  CHECK(std::ranges::equal(runs[Id<Key>{0}], std::vector{0, 1, 2}));
  for (int i = 3; i < 20; ++i) runs.push(Id<Key>{0}, i);
  std::vector<int> expected(20);
  std::iota(expected.begin(), expected.end(), 0);
  CHECK(std::ranges::equal(runs[Id<Key>{0}], expected));
}

TEST_CASE("a sequence can be made anew, and its old block serves others") {
  Runs<Key, int> runs;
  for (int i = 0; i < 5; ++i) runs.push(Id<Key>{0}, i);
  runs.push(Id<Key>{1}, 7);
  const auto bytes = runs.bytes();
  const std::vector pair{8, 9};
  runs.assign(Id<Key>{0}, {pair.data(), pair.size()});
  CHECK(std::ranges::equal(runs[Id<Key>{0}], std::vector{8, 9}));
  runs.push(Id<Key>{0}, 10);
  CHECK(std::ranges::equal(runs[Id<Key>{0}], std::vector{8, 9, 10}));
  runs.assign(Id<Key>{1}, {});
  CHECK(runs[Id<Key>{1}].empty());
  runs.push(Id<Key>{1}, 1);
  CHECK(std::ranges::equal(runs[Id<Key>{1}], std::vector{1}));
  const std::vector five{1, 2, 3, 4, 5};
  runs.assign(Id<Key>{9}, {five.data(), five.size()});  // in the block of 8 that was left
  CHECK(runs[Id<Key>{9}].size() == 5);
  CHECK(runs.bytes() >= bytes);
}

TEST_CASE("sequences of ids become one with each once, and lose their end") {
  Runs<Key, Id<Row>> runs;
  for (const auto id : {1U, 4U, 6U}) runs.push(Id<Key>{0}, Id<Row>{id});
  for (const auto id : {2U, 4U, 9U}) runs.push(Id<Key>{3}, Id<Row>{id});
  runs.unite(0, 3);
  const std::vector<Id<Row>> all{Id<Row>{1}, Id<Row>{2}, Id<Row>{4}, Id<Row>{6}, Id<Row>{9}};
  CHECK(std::ranges::equal(runs[Id<Key>{0}], all));
  CHECK(runs[Id<Key>{3}].empty());
  runs.pop_from(0, 5);
  CHECK(runs[Id<Key>{0}].size() == 3);
  runs.pop_from(0, 0);
  CHECK(runs[Id<Key>{0}].empty());
  runs.pop_from(7, 0);
  CHECK(runs[Id<Key>{7}].empty());
}

TEST_CASE("runs of ids unite in order, wherever the other's stand") {
  std::mt19937 random{5};
  for (int round = 0; round < 300; ++round) {
    Runs<Key, Id<Row>> runs;
    std::set<std::size_t> both;
    for (const std::size_t owner : {1U, 0U, 2U}) {
      const auto count = random() % 20;
      std::size_t next = random() % 40;
      for (std::size_t i = 0; i < count; ++i, next += 1 + random() % 4) {
        runs.push(Id<Key>{owner}, Id<Row>{next});
        if (owner != 2) both.insert(next);
      }
    }
    const auto other = runs[Id<Key>{2}].size();
    runs.unite(0, 1);
    CHECK(runs[Id<Key>{1}].empty());
    CHECK(runs[Id<Key>{2}].size() == other);
    std::set<std::size_t> united;
    std::size_t last = 0;
    for (const auto id : runs[Id<Key>{0}]) {
      CHECK((united.empty() || id.index() > last));
      last = id.index();
      united.insert(last);
    }
    CHECK(united == both);
  }
}

}  // namespace test_graph_tables_runs
