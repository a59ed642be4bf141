// SPDX-License-Identifier: MIT
#include <newsgraph/model/relation.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_relation {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Relation>);
static_assert(well_named<RelationType>());
static_assert(parse<RelationType>("chiefExecutive") == RelationType::chief_executive);

TEST_CASE("a relation has a direction") {
  Relation relation;
  relation.from = "microsoft";
  relation.to = "openai";
  auto back = relation;
  std::swap(back.from, back.to);
  CHECK(relation != back);
}

}  // namespace test_model_relation
