// SPDX-License-Identifier: MIT
#include <newsgraph/json/schema.hpp>

#include "../catch.hpp"

namespace test_json_schema {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using Json = nlohmann::ordered_json;

TEST_CASE("the schema has the members of an article, and a definition for each thing that stands in many places") {
  const auto schema = article_schema();
  CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  CHECK(schema["required"] == Json::parse(R"(["standard", "uri"])"));
  CHECK(schema["properties"]["standard"]["properties"]["name"]["pattern"] == "^(newsgraph)$");
  CHECK(schema["properties"]["deals"]["items"] == Json::parse(R"({"$ref": "#/$defs/deal"})"));
  for (const auto* name : {"amount", "claim", "currency", "deal", "entity", "equivalent", "evidence", "paragraph",
                           "number", "relation", "share", "fact"}) {
    CAPTURE(name);
    CHECK(schema["$defs"].contains(name));
  }
  CHECK(schema["$defs"]["deal"]["anyOf"].size() == rows_of<DealType>.size());
  CHECK(schema["$defs"]["paragraph"]["properties"]["sha256"]["pattern"] == "^([0-9a-f]{16,64})$");
}

}  // namespace test_json_schema
