// SPDX-License-Identifier: MIT
#include <newsgraph/model/entity.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_entity {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<LocalName>);
static_assert(DocumentPart<Entity>);
static_assert(well_named<EntityKind>());

TEST_CASE("a company is made in one line") {
  const auto made = company("openai", "OpenAI", {"오픈AI", "OpenAI Inc."});
  CHECK(made.id == "openai");
  CHECK(made.kind == EntityKind::company);
  CHECK(made.name == "OpenAI");
  CHECK(made.names == std::vector<LocalName>{{"오픈AI", {}, {}}, {"OpenAI Inc.", {}, {}}});
  CHECK(company("a", "A") == Entity{.id = "a", .name = "A"});
}

TEST_CASE("an entity that is not called anonymous is not said to be named either") {
  const Entity entity;
  CHECK_FALSE(entity.anonymous);
  CHECK_FALSE(entity.name);
  CHECK(entity.names.empty());
}

}  // namespace test_model_entity
