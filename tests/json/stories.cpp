// SPDX-License-Identifier: MIT

// Figures of the stories in examples/stories; tests/facts/stories.cpp loads them all.
#include <newsgraph/json/load.hpp>

#include "../catch.hpp"

namespace test_json_stories {

using namespace newsgraph;

TEST_CASE("the figures of the stories are of the kinds that they look like") {
  const auto earnings = load_file("examples/stories/earnings.json").value();
  CHECK(std::holds_alternative<StatedAmount>(*earnings.facts.at(0).value));
  CHECK(std::holds_alternative<StatedNumber>(*earnings.facts.at(0).changes.at(0).by));
  const auto& eps = std::get<StatedPrice>(*earnings.facts.at(1).value);
  CHECK(eps.number.value() == *Decimal::parse("1.42"));
  CHECK(eps.per == "share");
  const auto& guided = std::get<StatedAmount>(*earnings.facts.at(3).value).amount;
  CHECK(guided.bound() == Bound::range);
  const auto market = load_file("examples/stories/market-report.json").value();
  CHECK(std::get<StatedNumber>(*market.facts.at(0).changes.at(0).by).unit == "pp");
  CHECK(std::get<StatedAmount>(*market.facts.at(1).value).amount.money() == Money::from_minor(87'400, Currency::KRW));
  CHECK(std::get<StatedPrice>(*market.facts.at(2).value).number.value() == *Decimal::parse("71.3"));
}

}  // namespace test_json_stories
