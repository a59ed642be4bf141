// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/divisions.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <string>

namespace test_graph_tables_divisions {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("a whole has parts, gets further ones, and is dissolved by any of them") {
  Divisions divisions;
  CHECK(divisions.empty());
  CHECK(divisions.whole_of(EntityId{7}) == 0);
  const Id<EntityKeys::Key> key{3};
  divisions.add(base_parts::RowVector<EntityId>{EntityId{4}, EntityId{2}}.rows(),
                base_parts::RowVector<KeyShare>{{key, {}}}.rows(), 5);
  divisions.add(base_parts::RowVector<EntityId>{EntityId{1}, EntityId{3}}.rows(), {}, 1);
  const auto whole = divisions.whole_of(EntityId{2});
  CHECK(whole != 0);
  CHECK(divisions.whole_of(EntityId{4}) == whole);
  CHECK(divisions.whole_of(EntityId{3}) != whole);
  CHECK(divisions.pairs(whole) == 5);

  divisions.insert(EntityId{2}, EntityId{100});
  CHECK(divisions.whole_of(EntityId{100}) == whole);
  REQUIRE(divisions.share(whole, key));
  CHECK_FALSE(divisions.share(whole, key)->part);
  divisions.set_share(whole, {key, EntityId{100}});
  CHECK(divisions.share(whole, key)->part == EntityId{100});
  CHECK_FALSE(divisions.share(whole, Id<EntityKeys::Key>{2}));
  CHECK_FALSE(divisions.share(divisions.whole_of(EntityId{3}), key));

  std::string visited;
  const auto visit = [&](EntityId id) { visited += std::to_string(id.index()) + ' '; };
  divisions.dissolve(EntityId{100}, visit);
  CHECK(visited == "100 4 2 ");
  CHECK(divisions.whole_of(EntityId{4}) == 0);
  CHECK_FALSE(divisions.share(whole, key));
  divisions.dissolve(EntityId{4}, visit);
  CHECK(visited == "100 4 2 ");
  CHECK_FALSE(divisions.empty());
  divisions.dissolve(EntityId{1}, visit);
  CHECK(divisions.empty());
}

}  // namespace test_graph_tables_divisions
