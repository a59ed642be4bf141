// SPDX-License-Identifier: MIT
#include <newsgraph/model/valuation.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_valuation {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Valuation>);
static_assert(well_named<ValuationBasis>());
static_assert(parse<ValuationBasis>("postMoney") == ValuationBasis::post_money);

TEST_CASE("the conditions of a valuation are called if") {
  constexpr auto field = fields_of<Valuation>[5];
  Valuation valuation;
  static_cast<std::vector<std::string>*>(field.in(&valuation))->push_back("pkg");
  CHECK(field.name == "if");
  CHECK(valuation.conditions == std::vector<std::string>{"pkg"});
}

}  // namespace test_model_valuation
