// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/schema/deal_rules.hpp>
#include <newsgraph/json/schema/schema_of.hpp>

#include <string>

namespace newsgraph {

/// The JSON Schema (draft 2020-12) of an article, from the descriptions that the reader works by.
///
/// It covers the shape of documents. What it can't say, ids that resolve and evidence that stands in
/// its paragraph, the reader checks.
template <class...>
[[nodiscard]] Json article_schema() {
  SchemaBuilder builder;
  auto article = schema_of(builder, type_of<Article>());
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "newsgraph article, version 1"}};
  schema.update(article);
  auto& definitions = schema["$defs"] = builder.definitions();
  definitions["deal"]["allOf"] = deal_rules();
  definitions["paragraph"]["not"] = Json{{"required", {"text", "sha256"}}};
  definitions["quantity"]["not"] = Json{{"required", {"value", "vague"}}};
  return schema;
}

}  // namespace newsgraph
