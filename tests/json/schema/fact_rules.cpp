// SPDX-License-Identifier: MIT
#include <newsgraph/json/schema/fact_rules.hpp>

#include "../../catch.hpp"

namespace test_json_schema_fact_rules {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("the alternatives of facts follow the table of metrics") {
  const auto rules = fact_rules();
  REQUIRE(rules.size() == 6);
  const auto has = [](const nlohmann::ordered_json& rule, std::string_view metric) {
    for (const auto& name : rule["properties"]["metric"]["enum"])
      if (name == metric) return true;
    return false;
  };
  for (const auto& rule : rules) {
    const auto& properties = rule["properties"];
    CAPTURE(rule.dump());
    CHECK(has(rule, "other") == rule.contains("required"));
    CHECK_FALSE((has(rule, "revenue") && !properties.contains("name")));
    CHECK_FALSE((has(rule, "index") && properties.contains("name")));
    CHECK_FALSE((has(rule, "orderBacklog") && !properties.contains("period")));
    CHECK_FALSE((has(rule, "revenue") && !properties.contains("date")));
    CHECK(properties.contains("period") != properties.contains("date"));
  }
}

}  // namespace test_json_schema_fact_rules
