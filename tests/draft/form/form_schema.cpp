// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/form_schema.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_draft_form_schema {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("the schema of a form has words in place of values, and lists in place of what may be absent") {
  const auto schema = form_schema<nlohmann::ordered_json>(form_type(model_parts::type_of<Relation>()));
  const auto& members = schema["properties"];
  CHECK(schema["required"].size() == members.size());
  CHECK(schema["additionalProperties"] == false);
  CHECK(members["share"]["type"] == "string");
  CHECK(members["date"]["type"] == "string");
  CHECK(members["symmetric"]["type"] == "boolean");
  CHECK(members["type"]["enum"].size() == rows_of<RelationType>.size());
  CHECK(members["evidence"]["items"]["properties"].size() == 2);

  const auto claim = form_schema<nlohmann::ordered_json>(form_type(model_parts::type_of<Claim>()));
  CHECK(claim["properties"]["modality"]["type"] == "array");
  CHECK(claim["properties"]["modality"]["items"]["enum"].size() == rows_of<Modality>.size());
  CHECK(claim["properties"]["sets"]["items"]["properties"]["value"]["type"] == "string");
}

TEST_CASE("the schema of a form says what each type of deal is") {
  const auto deal = form_schema<nlohmann::ordered_json>(form_type(model_parts::type_of<Deal>()));
  const auto doc = deal["properties"]["type"]["description"].get<std::string>();
  for (const auto& row : rows_of<DealType>) CHECK(doc.find(std::string{row.name} + ": ") != std::string::npos);
  CHECK(deal["properties"].contains("scope"));
}

}  // namespace test_draft_form_schema
