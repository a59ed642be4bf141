// SPDX-License-Identifier: MIT
#include <newsgraph/json/schema/schema_builder.hpp>

#include "../../catch.hpp"

namespace test_json_schema_schema_builder {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using Json = nlohmann::ordered_json;

TEST_CASE("a definition is made once and referred to by its name") {
  SchemaBuilder builder;
  int made = 0;
  const auto make = [&] {
    ++made;
    return Json{{"type", "string"}};
  };
  const Json reference{{"$ref", "#/$defs/word"}};
  CHECK(builder.define("word", make) == reference);
  CHECK(builder.define("word", make) == reference);
  CHECK(made == 1);
  CHECK(builder.definitions() == Json{{"word", {{"type", "string"}}}});
}

TEST_CASE("what has no name is written where it stands") {
  SchemaBuilder builder;
  CHECK(builder.define("", [] { return Json{{"type", "string"}}; }) == Json{{"type", "string"}});
  CHECK(builder.definitions().empty());
}

TEST_CASE("a definition may refer to itself") {
  SchemaBuilder builder;
  const auto make = [&](auto& self) -> Json {
    return builder.define("tree", [&] { return Json{{"items", self(self)}}; });
  };
  CHECK(make(make) == Json{{"$ref", "#/$defs/tree"}});
  CHECK(builder.definitions()["tree"]["items"] == Json{{"$ref", "#/$defs/tree"}});
}

TEST_CASE("a rule shows in the schema of its text, or of the texts in a list") {
  const auto with = [](Json schema, const Rule& rule) {
    SchemaBuilder builder;
    add_rule(builder, schema, rule);
    return schema;
  };
  const Json text{{"type", "string"}};
  const Json id{{"$ref", "#/$defs/id"}};
  CHECK(with(text, {}) == text);
  CHECK(with(text, {.required = true}) == Json{{"type", "string"}, {"minLength", 1}});
  CHECK(with(text, {.pattern = "a|b"}) == Json{{"type", "string"}, {"pattern", "^(a|b)$"}});
  CHECK(with(text, {.defines = ObjectKind::deal, .required = true}) == id);
  CHECK(with({{"type", "array"}, {"items", text}}, {.refers_to = ObjectKind::deal})
        == Json{{"type", "array"}, {"items", id}});
  CHECK(with({{"type", "boolean"}}, {.required = true}) == Json{{"type", "boolean"}});
  CHECK(with({{"$ref", "#/$defs/amount"}}, {.required = true}) == Json{{"$ref", "#/$defs/amount"}});
}

}  // namespace test_json_schema_schema_builder
