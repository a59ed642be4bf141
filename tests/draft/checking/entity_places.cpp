// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/entity_places.hpp>

#include "../../catch.hpp"

#include <string_view>
#include <vector>

namespace test_draft_checking_entity_places {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

std::vector<Entity> some() {
  return {company("kestrel", "Kestrel"), company("merged", "Kestrel Dunmore"), company("ashby", "Ashby Capital"),
          company("samsung", "Samsung Electronics", {"삼성전자"}), company("times", "Financial Times")};
}

std::vector<std::string_view> who(std::string_view text) {
  static const auto entities = some();
  std::vector<std::string_view> found;
  for (const auto& place : EntityFinder{entities}(text)) found.push_back(entities[place.entity].id);
  return found;
}

TEST_CASE("entities are found by their longest name, the first word of it, and its initials") {
  CHECK(who("Kestrel and Ashby merge into Kestrel Dunmore, says the FT.")
        == std::vector<std::string_view>{"kestrel", "ashby", "merged", "times"});
}

TEST_CASE("a name may begin or end with a space") {
  const std::vector<Entity> spaced{company("a", " Ashby Capital"), company("b", "Kestrel ")};
  CHECK(EntityFinder{spaced}("Ashby and Kestrel").size() == 1);
}

TEST_CASE("a name goes on with particles, and is no part of a word") {
  CHECK(who("삼성전자는 삼성전자판매와") == std::vector<std::string_view>{"samsung"});
  CHECK(who("Kestrels, Ashbys, FTSE").empty());
  CHECK(EntityFinder{some()}("삼성전자는") == std::vector<NamePlace>{{0, 12, 3}});
}

}  // namespace test_draft_checking_entity_places
