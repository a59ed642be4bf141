// SPDX-License-Identifier: MIT
#include <newsgraph/json/schema/schema_of.hpp>

#include "../../catch.hpp"
#include "../car.hpp"

namespace test_json_schema_schema_of {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using Json = nlohmann::ordered_json;

TEST_CASE("the schema follows from the same description") {
  SchemaBuilder builder;
  const auto schema = schema_of(builder, type_of<Car>());
  CHECK(schema["type"] == "object");
  CHECK(schema["required"] == Json::parse(R"(["plate"])"));
  CHECK(schema["additionalProperties"] == false);
  CHECK(schema["patternProperties"] == Json::parse(R"({"^x-": true})"));
  const auto& properties = schema["properties"];
  CHECK(properties.size() == 7);
  CHECK(properties["plate"] == Json::parse(R"({"type": "string", "minLength": 1, "description": "as registered"})"));
  CHECK(properties["owner"] == Json::parse(R"({"type": "string", "description": "who keeps it"})"));
  CHECK(properties["electric"]["type"] == "boolean");
  CHECK(properties["light"]["enum"] == Json::parse(R"(["red", "amber", "green"])"));
  CHECK(properties["drivers"]["items"] == Json::parse(R"({"type": "string"})"));
  CHECK(properties["wheels"]["items"]["properties"]["inches"]["type"] == "integer");
  CHECK(properties["spare"]["required"] == Json::parse(R"(["maker"])"));
}

}  // namespace test_json_schema_schema_of
