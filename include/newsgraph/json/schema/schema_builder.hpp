// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/describe.hpp>
#include <newsgraph/model/rules.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// Gathers the definitions that a JSON Schema (draft 2020-12) refers to. `Json` is a parameter here and below so that
/// its type is compiled only where a schema is asked for.
template <class Json = nlohmann::ordered_json>
class SchemaBuilder {
public:
  /// The schema that `make` returns, or a reference to it where `name` is given.
  template <class Make>
  Json define(std::string_view name, Make make) {
    if (name.empty()) return make();
    const std::string key{name};
    if (!definitions_.contains(key)) {
      definitions_[key] = nullptr;
      auto schema = make();
      definitions_[key] = std::move(schema);
    }
    return {{"$ref", "#/$defs/" + key}};
  }

  [[nodiscard]] const Json& definitions() const noexcept { return definitions_; }

private:
  Json definitions_ = Json::object();
};

/// A regular expression for texts that match `pattern` from end to end.
template <class...>
[[nodiscard]] std::string whole(std::string_view pattern) {
  return "^(" + std::string{pattern} + ")$";
}

/// Says in the schema of a member what its rule says of its text, or of each text in its list.
template <class Json>
void add_rule(SchemaBuilder<Json>& builder, Json& schema, const model_parts::Rule& rule) {
  auto& text = schema.contains("items") ? schema["items"] : schema;
  if (text.value("type", Json{}) != "string") return;
  if (rule.defines != model_parts::ObjectKind::none || rule.refers_to != model_parts::ObjectKind::none)
    text = builder.define("id", [] { return Json{{"type", "string"}, {"pattern", whole(model_parts::id_pattern)}}; });
  else if (!rule.pattern.empty())
    text["pattern"] = whole(rule.pattern);
  else if (rule.required)
    text["minLength"] = 1;
}

}  // namespace newsgraph::inline v0_1::json_parts
