// SPDX-License-Identifier: MIT
#include <newsgraph/model/id_table.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>

namespace test_model_id_table {

using namespace newsgraph;
using namespace newsgraph::model_parts;

TEST_CASE("an empty table knows no id") {
  IdTable ids;
  CHECK(ids.find("d1") == nullptr);
  ids.reset(0);
  CHECK(ids.find("d1") == nullptr);
}

TEST_CASE("an id leads to the kind of its object and to its place in the list of its kind") {
  IdTable ids;
  ids.reset(2);
  CHECK(ids.insert("d1", ObjectKind::deal, 3) == nullptr);
  CHECK(ids.insert("amd", ObjectKind::entity, 0, base_parts::hash_of("amd")) == nullptr);
  REQUIRE(ids.find("d1") != nullptr);
  CHECK(ids.find("d1")->kind == ObjectKind::deal);
  CHECK(ids.find("d1")->index == 3);
  CHECK(ids.find("amd")->kind == ObjectKind::entity);
  CHECK(ids.find("d2") == nullptr);
}

TEST_CASE("the first to take an id keeps it") {
  IdTable ids;
  ids.reset(2);
  ids.insert("d1", ObjectKind::deal, 0);
  const auto* taken = ids.insert("d1", ObjectKind::claim, 5);
  REQUIRE(taken != nullptr);
  CHECK(taken->kind == ObjectKind::deal);
  CHECK(ids.find("d1")->index == 0);
}

TEST_CASE("a table that is cleared knows nothing of what was there") {
  IdTable ids;
  ids.reset(1);
  ids.insert("d1", ObjectKind::deal, 0);
  ids.reset(1);
  CHECK(ids.find("d1") == nullptr);
  CHECK(ids.insert("d1", ObjectKind::claim, 0) == nullptr);
}

TEST_CASE("ids of all lengths and many at once are told apart") {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < 2'000; ++i) names.push_back(std::to_string(i));
  for (std::size_t size = 5; size < 60; ++size) names.push_back(std::string(size, 'a'));
  IdTable ids;
  ids.reset(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) REQUIRE(ids.insert(names[i], ObjectKind::entity, i) == nullptr);
  for (std::size_t i = 0; i < names.size(); ++i) REQUIRE(ids.find(names[i])->index == i);
  CHECK(ids.find("2000") == nullptr);
  CHECK(ids.find(std::string(60, 'a')) == nullptr);
}

}  // namespace test_model_id_table
