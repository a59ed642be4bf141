// SPDX-License-Identifier: MIT
#include <newsgraph/json/schema/fact_rules.hpp>

#include "../../catch.hpp"

namespace test_json_schema_fact_rules {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("the rules of facts follow the table of metrics") {
  const auto rules = fact_rules();
  REQUIRE(rules.size() == 4);
  CHECK(rules[0]["if"]["properties"]["metric"]["enum"] == nlohmann::ordered_json{"other"});
  CHECK(rules[0]["then"] == nlohmann::ordered_json::parse(R"({"required": ["name"]})"));
  const auto has = [&](std::size_t rule, std::string_view metric) {
    for (const auto& name : rules[rule]["if"]["properties"]["metric"]["enum"])
      if (name == metric) return true;
    return false;
  };
  CHECK(has(1, "index"));
  CHECK_FALSE(has(1, "revenue"));
  CHECK(rules[1]["else"]["properties"]["name"] == false);
  CHECK(has(2, "orderBacklog"));
  CHECK_FALSE(has(2, "capacity"));
  CHECK(has(3, "revenue"));
  CHECK_FALSE(has(3, "orderBacklog"));
}

}  // namespace test_json_schema_fact_rules
