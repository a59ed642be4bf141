#include <newsgraph/model/entity.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_entity {

using namespace newsgraph;

static_assert(DocumentPart<LocalName>);
static_assert(DocumentPart<Entity>);
static_assert(well_named<EntityKind>());

TEST_CASE("an entity that is not called anonymous is not said to be named either") {
  const Entity entity;
  CHECK_FALSE(entity.anonymous);
  CHECK_FALSE(entity.name);
  CHECK(entity.names.empty());
}

}  // namespace test_model_entity
