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

TEST_CASE("names that have a meaning of their own are each explained") {
  SchemaBuilder builder;
  const auto said_of = [&](const Type& type, std::string_view name) {
    const auto schema = schema_of(builder, type);
    for (const auto& one : schema["oneOf"])
      if (one["const"] == name) return one["description"].get<std::string>();
    return std::string{};
  };
  CHECK(said_of(type_of<TermKind>(), "coupon") == "per cent: 4.25 %");
  CHECK(said_of(type_of<TermKind>(), "issuePrice") == "a price for one unit or per cent: $21 to $24 a share");
  CHECK(said_of(type_of<TermKind>(), "other") == "money, a price for one unit, per cent, a number or text: 12.3 %");
  CHECK(said_of(type_of<DealKind>(), "fine") == "payment: of a regulator or court, appealed or not");
  CHECK(said_of(type_of<DealKind>(), "convertible") == "investment or loan: becomes shares");
  CHECK(said_of(type_of<Metric>(), "netMargin") == "net income of revenue: \"8%\"");
  CHECK(schema_of(builder, type_of<DueKind>()).contains("enum"));
}

}  // namespace test_json_schema_schema_of
