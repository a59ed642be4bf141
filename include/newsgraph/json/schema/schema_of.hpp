// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/codecs/records.hpp>
#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/article.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph {

/// A date of any precision, as a regular expression; that there is such a day it can't say.
inline constexpr std::string_view date_pattern = "[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

template <class...>
[[nodiscard]] Json text_schema(std::string_view pattern) {
  Json schema{{"type", "string"}};
  schema["pattern"] = whole(pattern);
  return schema;
}

template <class...>
[[nodiscard]] Json decimal_schema() {
  auto schema = text_schema(R"(-?(0|[1-9][0-9]*)(\.[0-9]+)?)");
  schema["type"] = Json{"string", "integer"};
  return schema;
}

template <class...>
[[nodiscard]] Json schema_of_names(Rows<std::string_view> names) {
  auto list = Json::array();
  for (const auto name : names) list.push_back(name);
  Json schema;
  schema["enum"] = std::move(list);
  return schema;
}

template <class...>
[[nodiscard]] Json schema_of(SchemaBuilder& builder, const Type& type);

template <class...>
[[nodiscard]] Json schema_of(SchemaBuilder& builder, const MemberType& type) {
  auto value = schema_of(builder, *type.value);
  if (type.holder != Holder::list) return value;
  Json list{{"type", "array"}};
  list["items"] = std::move(value);
  return list;
}

template <class...>
[[nodiscard]] Json schema_of_object(SchemaBuilder& builder, const Type& type) {
  Json properties = Json::object();
  Json needed = Json::array();
  for (const auto& field : type.fields) {
    auto property = schema_of(builder, *field.type);
    add_rule(property, field.rule);
    property["description"] = field.doc;
    properties[std::string{field.name}] = std::move(property);
    if (field.rule.required) needed.push_back(field.name);
  }
  Json schema{{"type", "object"}};
  schema["properties"] = std::move(properties);
  if (!needed.empty()) schema["required"] = std::move(needed);
  schema["patternProperties"] = Json{{"^x-", true}};
  schema["additionalProperties"] = false;
  return schema;
}

/// An amount, by the members of its record.
template <class...>
[[nodiscard]] Json schema_of_record(SchemaBuilder& builder, const Type& record) {
  auto schema = schema_of_object(builder, record);
  schema["type"] = Json{"object", "string"};
  schema["description"] = "what is stated; or the words, as printed";
  schema["minLength"] = 1;
  schema["properties"]["quantum"].update(
      Json{{"pattern", whole(R"((?=.*[1-9])(0|[1-9][0-9]*)(\.[0-9]+)?)")}, {"minimum", 1}});
  schema["if"] = Json{{"properties", {{"bound", {{"const", "range"}}}}}, {"required", {"bound"}}};
  schema["then"] = Json{{"required", {"max"}}};
  schema["else"] = Json{{"properties", {{"max", false}}}};
  return schema;
}

template <class...>
[[nodiscard]] Json schema_of_share(SchemaBuilder& builder) {
  auto schema = schema_of_object(builder, type_of<ShareRecord>());
  schema["properties"]["value"].update(
      Json{{"pattern", whole(R"(100(\.0+)?|[1-9]?[0-9](\.[0-9]+)?)")}, {"minimum", 0}, {"maximum", 100}});
  schema["properties"]["bound"]["not"] = Json{{"const", name_of(Bound::range)}};
  return schema;
}

template <class...>
[[nodiscard]] Json schema_of_conflicting_values(SchemaBuilder& builder) {
  const auto of = [](std::string_view field) { return whole(std::string{id_pattern} + '/' + std::string{field}); };
  return {{"type", "object"},
          {"patternProperties",
           {{of("amount"), schema_of(builder, type_of<StatedAmount>())},
            {of("status"), schema_of(builder, type_of<DealStatus>())},
            {of("(date|closing|ended)"), schema_of(builder, type_of<Date>())},
            {of("period"), schema_of(builder, type_of<Period>())}}},
          {"additionalProperties", false}};
}

/// The name under which the schema of an object is written once; empty where it is written where it stands.
template <class...>
[[nodiscard]] std::string_view definition_name(const Type& type) noexcept {
  struct Definition {
    const Type* type;
    std::string_view name;
  };
  static const Definition definitions[] = {
      {&type_of<Evidence>(), "evidence"}, {&type_of<Paragraph>(), "paragraph"}, {&type_of<Quantity>(), "quantity"},
      {&type_of<Entity>(), "entity"},     {&type_of<Deal>(), "deal"},           {&type_of<Valuation>(), "valuation"},
      {&type_of<Relation>(), "relation"}, {&type_of<Claim>(), "claim"},
  };
  for (const auto& definition : definitions)
    if (definition.type == &type) return definition.name;
  return {};
}

/// How the values of a type stand in a document.
template <class...>
[[nodiscard]] Json schema_of(SchemaBuilder& builder, const Type& type) {
  switch (type.shape) {
    case Shape::object: return builder.define(definition_name(type), [&] { return schema_of_object(builder, type); });
    case Shape::name: return schema_of_names(type.names);
    case Shape::text: return {{"type", "string"}};
    case Shape::boolean: return {{"type", "boolean"}};
    case Shape::integer: return {{"type", "integer"}};
    case Shape::decimal: return decimal_schema();
    case Shape::currency:
      return builder.define("currency", [] {
        return schema_of_names({name_list<Currency>.data(), name_list<Currency>.size()});
      });
    case Shape::date: return text_schema(date_pattern);
    case Shape::duration: return text_schema("P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?");
    case Shape::timestamp:
      return text_schema(
          "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)"
          "?(Z|[+-][0-9]{2}:[0-5][0-9])");
    case Shape::lei: return text_schema("[0-9A-Z]{18}[0-9]{2}");
    case Shape::period: {
      const std::string date{date_pattern};
      return text_schema(date + "(/(" + date + "|\\.\\.))?|\\.\\./" + date);
    }
    case Shape::term:
      return {{"oneOf", {schema_of(builder, type_of<Duration>()), schema_of(builder, type_of<VagueTerm>())}}};
    case Shape::byte_range:
      return {{"type", "array"},
              {"items", {{"type", "integer"}, {"minimum", 0}, {"maximum", UINT32_MAX}}},
              {"minItems", 2},
              {"maxItems", 2}};
    case Shape::share: return builder.define("share", [&] { return schema_of_share(builder); });
    case Shape::amount:
      return builder.define("amount", [&] { return schema_of_record(builder, type_of<AmountRecord>()); });
    case Shape::equivalent:
      return builder.define("equivalent", [&] { return schema_of_record(builder, equivalent_record()); });
    case Shape::conflicting_values: break;
  }
  return schema_of_conflicting_values(builder);
}

}  // namespace newsgraph
