// SPDX-License-Identifier: MIT
#include <newsgraph/model/fact.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_fact {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Fact>);
static_assert(well_named<ValuationBasis>());
static_assert(parse<ValuationBasis>("postMoney") == ValuationBasis::post_money);

TEST_CASE("the conditions of a fact are called if") {
  constexpr auto field = fields_of<Fact>[5];
  Fact fact;
  static_cast<std::vector<std::string>*>(field.in(&fact))->push_back("pkg");
  CHECK(field.name == "if");
  CHECK(fact.conditions == std::vector<std::string>{"pkg"});
}

}  // namespace test_model_fact
