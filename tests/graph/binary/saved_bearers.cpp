// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/saved_bearers.hpp>

#include "../../catch.hpp"

namespace test_graph_binary_saved_bearers {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("the legal form of a bearer is saved as a number, and is the text of this program again") {
  EntityKeys keys;
  keys.add("company name halbert", {EntityId{1}, {"gmbh", std::nullopt, Symbol{2}}, false, Id<EntityForm>{3}});
  keys.add("company name halbert", {EntityId{2}, {}, true, Id<EntityForm>{4}});
  keys.add("company lei x", {EntityId{1}, {}, false, Id<EntityForm>{3}});
  auto saved = saved_bearers(keys);
  REQUIRE(saved.size() == 2);
  CHECK(saved[Id<EntityKeys::Key>{0}][0].legal_form != 0);
  CHECK(saved[Id<EntityKeys::Key>{0}][1].legal_form == 0);

  EntityKeys again;
  again.pool() = keys.pool();
  CHECK(give_bearers(again, saved));
  const auto halbert = again.find("company name halbert");
  REQUIRE(halbert.size() == 2);
  CHECK(halbert[0] == keys.find("company name halbert")[0]);
  CHECK(halbert[1] == keys.find("company name halbert")[1]);
  CHECK(again.find("company lei x")[0].entity == EntityId{1});

  saved.push(Id<EntityKeys::Key>{0}, {EntityId{1}, 1'000'000, std::nullopt, std::nullopt, Id<EntityForm>{0}, false});
  CHECK_FALSE(give_bearers(again, saved));
}

}  // namespace test_graph_binary_saved_bearers
