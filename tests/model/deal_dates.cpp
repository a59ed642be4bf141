// SPDX-License-Identifier: MIT
#include <newsgraph/model/deal_dates.hpp>

#include <newsgraph/model/check.hpp>

#include "../catch.hpp"
#include "laws.hpp"

#include <string>
#include <vector>

namespace test_model_deal_dates {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<DealDate> && DocumentPart<DealCondition>);
static_assert(well_named<DealDateType>() && well_named<ConditionType>() && well_named<ConditionStatus>());
static_assert(name_of(DealDateType::signing) == "signed" && name_of(ConditionStatus::not_met) == "notMet");
static_assert(!parse<DealDateType>("closing") && !parse<DealDateType>("ended"));  // members of the deal

namespace {

std::vector<std::string> faults_of(DealCondition condition) {
  base_parts::FaultCollector found{100};
  const Place root;
  check_object(condition, root, found);
  std::vector<std::string> texts;
  for (const auto& fault : found.faults()) texts.push_back(to_string(fault));
  return texts;
}

}  // namespace

TEST_CASE("a condition says what it is, and is not both met and open") {
  DealCondition condition;
  condition.type = ConditionType::approval;
  CHECK(faults_of(condition).empty());
  condition.type = ConditionType::other;
  CHECK(faults_of(condition).size() == 1);
  condition.what = "a clean audit";
  CHECK(faults_of(condition).empty());
  condition.met = Date::parse("2026-03-02");
  CHECK(faults_of(condition).empty());
  condition.status = ConditionStatus::met;
  CHECK(faults_of(condition).empty());
  for (const auto status : {ConditionStatus::scheduled, ConditionStatus::not_met}) {
    condition.status = status;
    CHECK(faults_of(condition)
          == std::vector<std::string>{"/status: a condition that was met on a date has the status \"met\", or none"});
  }
  condition.met.reset();
  CHECK(faults_of(condition).empty());
}

}  // namespace test_model_deal_dates
