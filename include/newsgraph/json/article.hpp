#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/codecs/amounts.hpp>
#include <newsgraph/json/codecs/codec.hpp>
#include <newsgraph/json/codecs/rivals.hpp>
#include <newsgraph/json/codecs/share.hpp>
#include <newsgraph/json/codecs/values.hpp>
#include <newsgraph/json/schema/deal_rules.hpp>
#include <newsgraph/model/article.hpp>

#include <string>

namespace newsgraph {

template <>
inline constexpr std::string_view definition_name<Evidence> = "evidence";
template <>
inline constexpr std::string_view definition_name<Paragraph> = "paragraph";
template <>
inline constexpr std::string_view definition_name<Quantity> = "quantity";
template <>
inline constexpr std::string_view definition_name<Entity> = "entity";
template <>
inline constexpr std::string_view definition_name<Deal> = "deal";
template <>
inline constexpr std::string_view definition_name<Valuation> = "valuation";
template <>
inline constexpr std::string_view definition_name<Relation> = "relation";
template <>
inline constexpr std::string_view definition_name<Claim> = "claim";

/// `article` as one line of compact JSON, members in the order of their description.
///
/// Reading it gives an equal article, and writing that the same bytes. Throws `Error` for what JSON
/// can't hold: a share of a third, text that is not UTF-8.
[[nodiscard]] inline std::string to_json(const Article& article) {
  std::string json;
  Writer writer{json};
  Codec<Article>::write(writer, article);
  if (!is_utf8(json)) throw Error{"the article has text that is not UTF-8"};
  return json;
}

/// The same, indented for people.
[[nodiscard]] inline std::string to_pretty_json(const Article& article) {
  return Json::parse(to_json(article)).dump(1) + '\n';
}

/// The JSON Schema (draft 2020-12) of an article, from the descriptions that the reader works by.
///
/// It covers the shape of documents. What it can't say, ids that resolve and evidence that stands in
/// its paragraph, the reader checks.
[[nodiscard]] inline Json article_schema() {
  SchemaBuilder builder;
  auto article = Codec<Article>::schema(builder);
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "newsgraph article, version 1"}};
  schema.update(article);
  auto& definitions = schema["$defs"] = builder.definitions();
  definitions["deal"]["allOf"] = deal_rules();
  definitions["paragraph"]["not"] = {{"required", {"text", "sha256"}}};
  definitions["quantity"]["not"] = {{"required", {"value", "vague"}}};
  return schema;
}

}  // namespace newsgraph
