// SPDX-License-Identifier: MIT
#include <newsgraph/json/schema/deal_rules.hpp>

#include "../../catch.hpp"

namespace test_json_schema_deal_rules {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using Json = nlohmann::ordered_json;

TEST_CASE("a deal with roles has parties in those") {
  CHECK(deal_rule(row_of(DealType::loan)) == Json::parse(R"({
    "type": "object",
    "required": ["parties"],
    "properties": {
      "type": {"const": "loan"},
      "parties": {"minItems": 1,
                  "items": {"properties": {"role": {"enum": ["lender", "borrower", "guarantor", "underwriter"]}}}},
      "openRoles": {"items": {"enum": ["lender", "borrower", "guarantor", "underwriter"]}},
      "members": {"maxItems": 0},
      "kind": {"enum": ["convertible", "bond", "note", "syndicatedLoan", "creditFacility", "bridgeLoan"]},
      "basis": false,
      "admission": false
    }
  })"));
}

TEST_CASE("the amount of an acquisition alone has a basis, and a payment alone an admission") {
  for (const auto& type : rows_of<DealType>) {
    const auto rule = deal_rule(type);
    CHECK(rule["properties"].contains("basis") == (type.value != DealType::acquisition));
    CHECK(rule["properties"].contains("admission") == (type.value != DealType::payment));
  }
}

TEST_CASE("a package has members and neither parties nor roles, any other deal parties and no members") {
  CHECK(deal_rule(row_of(DealType::package)) == Json::parse(R"({
    "type": "object",
    "required": ["members"],
    "properties": {"type": {"const": "package"}, "members": {"minItems": 1}, "parties": {"maxItems": 0},
                   "openRoles": {"maxItems": 0}, "kind": false, "basis": false, "admission": false}
  })"));
}

TEST_CASE("every type of deal has its rule") {
  const auto rules = deal_rules();
  REQUIRE(rules.size() == rows_of<DealType>.size());
  for (const auto& type : rows_of<DealType>)
    CHECK(rules[static_cast<std::size_t>(type.value)]["properties"]["type"]["const"] == type.name);
}

}  // namespace test_json_schema_deal_rules
