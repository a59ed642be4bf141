// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/name_index.hpp>

#include "../../catch.hpp"

#include <vector>

namespace test_graph_tables_name_index {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::graph_parts;
using namespace newsgraph::model_parts;

namespace {

std::vector<EntityId> named(const NameIndex& index, Symbol name, bool anonymous_too = true) {
  std::vector<EntityId> found;
  const auto take = [&](EntityId entity) {
    found.push_back(entity);
    return false;
  };
  index.any_of(name, take, anonymous_too);
  return found;
}

void add(NameIndex& index, std::size_t name, std::size_t entity, bool anonymous) {
  index.prepare(name + 1);
  index.add(Symbol{name}, EntityId{entity}, anonymous);
}

}  // namespace

TEST_CASE("named entities come before the anonymous, the latest first") {
  NameIndex index;
  add(index, 4, 0, true);
  add(index, 4, 1, false);
  add(index, 4, 2, true);
  add(index, 4, 3, false);
  add(index, 2, 4, false);
  CHECK(named(index, Symbol{4}) == std::vector{EntityId{3}, EntityId{1}, EntityId{2}, EntityId{0}});
  CHECK(named(index, Symbol{4}, false) == std::vector{EntityId{3}, EntityId{1}});
  CHECK(named(index, Symbol{2}) == std::vector{EntityId{4}});
  CHECK(named(index, Symbol{3}).empty());
  CHECK(named(index, Symbol{9}).empty());
}

TEST_CASE("a search ends where it is told to") {
  NameIndex index;
  add(index, 0, 1, false);
  add(index, 0, 2, false);
  int calls = 0;
  CHECK(index.any_of(Symbol{0}, [&](EntityId) { return ++calls == 1; }));
  CHECK(calls == 1);
}

TEST_CASE("names are taken back in turn") {
  NameIndex index;
  add(index, 0, 0, true);
  add(index, 0, 1, false);
  add(index, 0, 2, true);
  CHECK(index.last() == EntityId{2});
  index.pop();
  CHECK(named(index, Symbol{0}) == std::vector{EntityId{1}, EntityId{0}});
  index.pop();
  CHECK(named(index, Symbol{0}) == std::vector{EntityId{0}});
  CHECK(index.size() == 1);
  CHECK(index.bytes() > 0);
}

TEST_CASE("a name is taken from those who have lost it") {
  NameIndex index;
  add(index, 0, 0, false);
  add(index, 0, 1, true);
  add(index, 0, 2, false);
  index.remove(Symbol{0}, [](EntityId id) { return id != EntityId{0}; });
  CHECK(named(index, Symbol{0}) == std::vector{EntityId{0}});
  index.remove(Symbol{7}, [](EntityId) { return true; });
  add(index, 0, 3, false);
  index.remove(Symbol{0}, [](EntityId id) { return id == EntityId{0}; });
  CHECK(named(index, Symbol{0}) == std::vector{EntityId{3}});
  index.pop();
  CHECK(named(index, Symbol{0}).empty());
}

}  // namespace test_graph_tables_name_index
