// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/schema/deal_rules.hpp>
#include <newsgraph/json/schema/fact_rules.hpp>
#include <newsgraph/json/schema/schema_of.hpp>

namespace newsgraph::inline v0_1 {

/// The JSON Schema (draft 2020-12) of an article, from the descriptions that the reader works by: a
/// `nlohmann::ordered_json`, to be printed with `dump(1)`.
///
/// It covers the shape of documents. What it can't say, ids that resolve and evidence that stands in
/// its paragraph, the reader checks.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json article_schema() {
  json_parts::SchemaBuilder<Json> builder;
  auto article = json_parts::schema_of(builder, model_parts::type_of<Article>());
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "newsgraph article, version 1"}};
  schema.update(article);
  auto& definitions = schema["$defs"] = builder.definitions();
  definitions["deal"]["anyOf"] = json_parts::deal_rules<Json>();
  auto& fact = definitions["fact"];
  fact["anyOf"] = json_parts::fact_rules<Json>();
  fact["allOf"] = Json::array({Json{{"type", "object"}}});
  for (const auto* either : {"value", "change"}) {
    Json alternative{{"type", "object"}};
    alternative["required"] = Json{either};
    fact["allOf"][0]["anyOf"].push_back(std::move(alternative));
  }
  for (const auto* absent : {"text", "sha256"}) {
    Json alternative{{"type", "object"}};
    alternative["properties"][absent] = false;
    definitions["paragraph"]["anyOf"].push_back(std::move(alternative));
  }
  return schema;
}

}  // namespace newsgraph::inline v0_1
