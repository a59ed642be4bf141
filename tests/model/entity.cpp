// SPDX-License-Identifier: MIT
#include <newsgraph/model/entity.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_entity {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<LocalName> && DocumentPart<FiscalYear>);
static_assert(DocumentPart<Entity>);
static_assert(well_named<EntityKind>());

TEST_CASE("a fiscal year says when a fiscal period is") {
  FiscalYear fiscal;
  CHECK_FALSE(span(*FiscalPeriod::parse("FY2025-Q3"), fiscal));
  fiscal.year = FiscalPeriod::parse("FY2025");
  CHECK_FALSE(span(*FiscalPeriod::parse("FY2025-Q3"), fiscal));
  fiscal.period = Period::parse("2025-04/2026-03").value();
  CHECK(span(*FiscalPeriod::parse("FY2025-Q3"), fiscal) == Period::parse("2025-Q4").value());
}

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
