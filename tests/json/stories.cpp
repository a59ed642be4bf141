// SPDX-License-Identifier: MIT

// Each story in examples/stories is a document that loads, and is written back as it means.
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>

#include "../catch.hpp"

#include <filesystem>

namespace test_json_stories {

using namespace newsgraph;

TEST_CASE("every story loads, and reads back what is written of it") {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator{"examples/stories"}) {
    CAPTURE(entry.path().string());
    const auto story = load_file(entry.path().string());
    for (const auto& fault : story.faults()) FAIL_CHECK(to_string(fault));
    REQUIRE(story);
    CHECK(load(to_json(*story)).value() == *story);
    ++count;
  }
  CHECK(count >= 3);
}

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
