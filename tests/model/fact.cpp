// SPDX-License-Identifier: MIT
#include <newsgraph/model/fact.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_fact {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Fact>);
static_assert(DocumentPart<Change>);
static_assert(well_named<FactStatus>() && well_named<FactBasis>() && well_named<Against>()
              && well_named<ChangeDirection>());
static_assert(parse<FactBasis>("constantCurrency") == FactBasis::constant_currency);

TEST_CASE("the conditions of a fact are called if") {
  constexpr auto field = fields_of<Fact>[fields_of<Fact>.size() - 2];
  Fact fact;
  static_cast<std::vector<std::string>*>(field.in(&fact))->push_back("pkg");
  CHECK(field.name == "if");
  CHECK(fact.conditions == std::vector<std::string>{"pkg"});
}

}  // namespace test_model_fact
