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
  CHECK(schema["patternProperties"] == Json::parse(R"({"^x-": {}})"));
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
    for (const auto& one : schema["anyOf"])
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

TEST_CASE("nothing stands beside a reference, no type is one of a list and no pattern looks ahead") {
  const auto check = [](const Json& schema, bool of_names, auto& self) -> void {
    if (schema.is_array())
      for (const auto& element : schema) self(element, false, self);
    if (!schema.is_object()) return;
    for (const auto& [key, value] : schema.items()) {
      CAPTURE(key, value.dump());
      if (!of_names && key == "$ref") CHECK(schema.size() == 1);
      if (!of_names && key == "type") CHECK(value.is_string());
      if (!of_names && key == "pattern") CHECK(value.dump().find("(?") == std::string::npos);
      self(value, !of_names && (key == "properties" || key == "patternProperties"), self);
    }
  };
  SchemaBuilder builder;
  check(schema_of(builder, type_of<Article>()), false, check);
  REQUIRE(builder.definitions().size() > 20);
  for (const auto& definition : builder.definitions()) check(definition, false, check);
}

TEST_CASE("of a figure that is not below zero the value begins at zero, with or without a sign") {
  SchemaBuilder builder;
  static_cast<void>(schema_of(builder, type_of<Deal>()));
  const auto& amount = builder.definitions()["amountFromZero"]["anyOf"][0]["properties"];
  CHECK(amount["value"]["anyOf"] == Json::parse(R"([{"$ref": "#/$defs/decimalFromZero"}])"));
  CHECK(amount["equivalents"]["items"] == Json::parse(R"({"$ref": "#/$defs/equivalentFromZero"})"));
  CHECK(builder.definitions()["decimalFromZero"]["anyOf"][1] == Json::parse(R"({"minimum": 0, "type": "integer"})"));
}

TEST_CASE("a range has its upper end, and what is left to words has no value") {
  Json number = Json::parse(R"({"properties": {"vague": {}}})");
  add_alternatives(number);
  CHECK(number["anyOf"] == Json::parse(R"([
    {"type": "object", "properties": {"bound": {"const": "range"}, "vague": false}, "required": ["bound", "max", "value"]},
    {"type": "object", "properties": {"bound": {"enum": ["exact", "atLeast", "atMost", "moreThan", "lessThan", "nearly"]},
                                      "max": false, "vague": false}, "required": ["value"]},
    {"type": "object", "properties": {"value": false, "bound": false, "max": false, "approx": false, "quantum": false}}
  ])"));
}

}  // namespace test_json_schema_schema_of
