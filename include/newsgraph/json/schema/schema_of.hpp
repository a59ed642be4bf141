// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/json/codecs/records.hpp>
#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/article.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// A date that is no window, as a regular expression; that there is such a day it can't say.
inline constexpr std::string_view date_pattern =
    "(((early|mid|late) )?[0-9]{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?"
    "|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))~?";

template <class Json>
[[nodiscard]] Json text_schema(std::string_view pattern) {
  Json schema{{"type", "string"}};
  schema["pattern"] = whole(pattern);
  return schema;
}

template <class Json>
[[nodiscard]] Json with_example(Json schema, std::string_view example) {
  schema["examples"] = Json::array({example});
  return schema;
}

template <class Json>
[[nodiscard]] Json date_schema() {
  const std::string date{date_pattern};
  auto schema = text_schema<Json>(date + "|\\[(" + date + "\\.\\.(" + date + ")?|\\.\\." + date + ")\\]");
  schema["description"] =
      "as precise as the article: year, half, quarter, month or day, or a part of one; with ~ for about; "
      "[from..to] for some day between, [..2026] for by 2026";
  schema["examples"] =
      Json{"2025", "2025-H1", "2025-Q3", "2025-09", "2025-09-30", "early 2026", "2026-03~", "[..2026]", "[2026-07..]"};
  return schema;
}

template <class Json>
[[nodiscard]] Json period_schema() {
  const std::string date{date_pattern};
  auto schema = text_schema<Json>(date + "(/(" + date + "|\\.\\.))?|\\.\\./" + date);
  schema["description"] = "from one date to another, of which one may be open, or all of one date; no end is a window";
  schema["examples"] = Json{"2019/2023", "2019/..", "../2023-06", "2025-Q3"};
  return schema;
}

/// A decimal number as text that matches `pattern`, or a whole number with the bounds of `integer`.
template <class Json>
[[nodiscard]] Json decimal_schema(std::string_view pattern, Json integer = Json::object()) {
  integer["type"] = "integer";
  Json schema;
  schema["anyOf"] = Json::array({text_schema<Json>(pattern), std::move(integer)});
  return schema;
}

/// The same of one that is not below zero.
template <class Json>
[[nodiscard]] Json decimal_from_zero(SchemaBuilder<Json>& builder) {
  return builder.define("decimalFromZero", [] {
    return decimal_schema<Json>(R"(-0(\.0+)?|(0|[1-9][0-9]*)(\.[0-9]+)?)", Json{{"minimum", 0}});
  });
}

/// A schema with words of its own beside it. A reference goes into an `anyOf`, since not every program reads what
/// stands beside one.
template <class Json>
[[nodiscard]] Json described(Json schema, std::string_view description) {
  if (schema.contains("$ref")) schema = Json{{"anyOf", Json::array({std::move(schema)})}};
  schema["description"] = description;
  return schema;
}

template <class Json>
[[nodiscard]] Json schema_of_names(Rows<std::string_view> names) {
  auto list = Json::array();
  for (const auto name : names) list.push_back(name);
  Json schema;
  schema["enum"] = std::move(list);
  return schema;
}

/// What a schema says of each name of a type: what its rows say, of a kind of term what it is measured in, with an
/// example, of a kind of deal also which types have it; nothing of other names.
template <class...>
[[nodiscard]] std::vector<std::string> docs_of(const model_parts::Type& type) {
  std::vector<std::string> docs;
  for (const auto doc : type.docs) docs.emplace_back(doc);
  if (&type == &model_parts::type_of<TermKind>())
    for (const auto& row : rows_of<TermKind>) {
      std::vector<std::string> measures;
      for (const auto& measure : rows_of<Measure>)
        if (row.measures.contains(measure.value)) measures.emplace_back(model_parts::words_of(measure.value));
      docs.push_back(base_parts::joined(measures, ", ", " or ") + ": " + std::string{row.example});
    }
  if (&type == &model_parts::type_of<DealKind>())
    for (const auto& row : rows_of<DealKind>) {
      std::vector<std::string> types;
      for (const auto& of : rows_of<DealType>)
        if (row.types.contains(of.value)) types.emplace_back(of.name);
      docs[static_cast<std::size_t>(row.value)] =
          base_parts::joined(types, ", ", " or ") + ": " + docs[static_cast<std::size_t>(row.value)];
    }
  return docs;
}

/// The same where each name may be explained.
template <class Json>
[[nodiscard]] Json schema_of_names(const model_parts::Type& type) {
  const auto docs = docs_of(type);
  if (docs.empty()) return schema_of_names<Json>(type.names);
  Json schema;
  for (std::size_t i = 0; i < type.names.size(); ++i)
    schema["anyOf"].push_back(Json{{"const", type.names[i]}, {"description", docs[i]}});
  return schema;
}

template <class Json>
[[nodiscard]] Json schema_of(SchemaBuilder<Json>& builder, const model_parts::Type& type);

template <class Json>
[[nodiscard]] Json schema_of(SchemaBuilder<Json>& builder, const model_parts::MemberType& type) {
  auto value = schema_of(builder, *type.value);
  if (type.holder != model_parts::Holder::list) return value;
  Json list{{"type", "array"}};
  list["items"] = std::move(value);
  return list;
}

template <class Json>
[[nodiscard]] Json schema_of_number(SchemaBuilder<Json>& builder, bool from_zero);

template <class Json>
[[nodiscard]] Json schema_of_amount(SchemaBuilder<Json>& builder, bool from_zero);

template <class Json>
[[nodiscard]] Json schema_of_object(SchemaBuilder<Json>& builder, const model_parts::Type& type) {
  Json properties = Json::object();
  Json needed = Json::array();
  for (const auto& field : type.fields) {
    auto property = !field.rule.not_negative                                 ? schema_of(builder, *field.type)
                    : field.type->value->shape == model_parts::Shape::amount ? schema_of_amount(builder, true)
                                                                             : schema_of_number(builder, true);
    add_rule(builder, property, field.rule);
    properties[std::string{field.name}] = described(std::move(property), field.doc);
    if (field.rule.required) needed.push_back(field.name);
  }
  Json schema{{"type", "object"}};
  schema["properties"] = std::move(properties);
  if (!needed.empty()) schema["required"] = std::move(needed);
  schema["patternProperties"] = Json{{"^x-", Json::object()}};
  schema["additionalProperties"] = false;
  return schema;
}

/// Says in the schema of a figure that a range has its upper end and nothing else has, and that a number left to words
/// has neither a value nor what is said of one.
template <class Json>
void add_alternatives(Json& figure) {
  auto bounds = Json::array();
  for (const auto& row : rows_of<Bound>)
    if (row.value != Bound::range) bounds.push_back(row.name);
  Json range{{"type", "object"}};
  range["properties"]["bound"]["const"] = name_of(Bound::range);
  range["required"] = Json{"bound", "max"};
  Json single{{"type", "object"}};
  single["properties"]["bound"]["enum"] = std::move(bounds);
  single["properties"]["max"] = false;
  auto alternatives = Json::array({std::move(range), std::move(single)});
  if (figure["properties"].contains("vague")) {
    for (auto& alternative : alternatives) {
      alternative["properties"]["vague"] = false;
      alternative["required"].push_back("value");
    }
    Json vague{{"type", "object"}};
    for (const auto* of_value : {"value", "bound", "max", "approx", "quantum"}) vague["properties"][of_value] = false;
    alternatives.push_back(std::move(vague));
  }
  figure["anyOf"] = std::move(alternatives);
}

/// What is stated of a figure, by the members of its record; or its words. `from_zero`: its value is not below zero.
template <class Json>
[[nodiscard]] Json schema_of_stated(SchemaBuilder<Json>& builder, Json record, bool from_zero, std::string_view what,
                                    std::string_view example) {
  if (from_zero) {
    auto& value = record["properties"]["value"];
    value = described(decimal_from_zero(builder), value["description"].template get<std::string>());
  }
  add_alternatives(record);
  Json schema;
  schema["anyOf"] = Json::array({std::move(record), Json{{"type", "string"}, {"minLength", 1}}});
  schema["description"] = std::string{what} + "; or the words, as printed";
  schema["examples"] = Json::array({example});
  return schema;
}

/// Says of a member of a record which decimals it may be.
template <class Json>
void set_decimal(Json& record, std::string_view member, std::string_view pattern, Json integer) {
  auto& property = record["properties"][std::string{member}];
  property =
      described(decimal_schema<Json>(pattern, std::move(integer)), property["description"].template get<std::string>());
}

/// An amount, by the members of its record.
template <class Json>
[[nodiscard]] Json schema_of_record(SchemaBuilder<Json>& builder, const model_parts::Type& type, bool from_zero) {
  auto record = schema_of_object(builder, type);
  set_decimal(record, "quantum", R"([1-9][0-9]*(\.[0-9]+)?|0\.0*[1-9][0-9]*)", Json{{"minimum", 1}});
  if (record["properties"].contains("equivalents")) {
    auto& equivalents = record["properties"]["equivalents"];
    equivalents["maxItems"] = model_parts::most_equivalents;
    if (from_zero)
      equivalents["items"] =
          builder.define("equivalentFromZero", [&] { return schema_of_record(builder, equivalent_record(), true); });
  }
  return schema_of_stated(builder, std::move(record), from_zero, "money, its value in major units (dollars, won)",
                          "up to $4.2bn");
}

template <class Json>
[[nodiscard]] Json schema_of_amount(SchemaBuilder<Json>& builder, bool from_zero) {
  return builder.define(from_zero ? "amountFromZero" : "amount",
                        [&] { return schema_of_record(builder, model_parts::type_of<AmountRecord>(), from_zero); });
}

/// A price or another number, by the members of its record.
template <class Json>
[[nodiscard]] Json schema_of_decimal(SchemaBuilder<Json>& builder, const model_parts::Type& type, bool from_zero,
                                     std::string_view what, std::string_view example) {
  auto record = schema_of_object(builder, type);
  set_decimal(record, "quantum", R"(10*|0\.0*1)", Json{{"minimum", 1}});
  return schema_of_stated(builder, std::move(record), from_zero, what, example);
}

template <class Json>
[[nodiscard]] Json schema_of_number(SchemaBuilder<Json>& builder, bool from_zero) {
  return builder.define(from_zero ? "numberFromZero" : "number", [&] {
    return schema_of_decimal(builder, model_parts::type_of<NumberRecord>(), from_zero, "so many of a unit",
                             "5m shares");
  });
}

template <class Json>
[[nodiscard]] Json schema_of_share(SchemaBuilder<Json>& builder) {
  auto record = schema_of_object(builder, model_parts::type_of<ShareRecord>());
  for (const auto* end : {"value", "max"})
    set_decimal(record, end, R"(100(\.0+)?|[1-9]?[0-9](\.[0-9]+)?)", Json{{"minimum", 0}, {"maximum", 100}});
  return schema_of_stated(builder, std::move(record), false, "per cent, from 0 to 100", "51 %");
}

template <class Json>
[[nodiscard]] Json schema_of_conflicting_values(SchemaBuilder<Json>& builder) {
  const auto of = [](std::string_view field) {
    return whole(std::string{model_parts::id_pattern} + '/' + std::string{field});
  };
  return {{"type", "object"},
          {"patternProperties",
           {{of("amount"), schema_of(builder, model_parts::type_of<StatedAmount>())},
            {of("value"), schema_of(builder, model_parts::type_of<StatedFigure>())},
            {of("status"), schema_of(builder, model_parts::type_of<DealStatus>())},
            {of("(date|closing|ended)"), schema_of(builder, model_parts::type_of<Date>())},
            {of("period"), schema_of(builder, model_parts::type_of<Period>())}}},
          {"additionalProperties", false}};
}

/// The name under which the schema of an object, or of names, is written once; empty where it is written where it
/// stands.
template <class...>
[[nodiscard]] std::string_view definition_name(const model_parts::Type& type) noexcept {
  struct Definition {
    const model_parts::Type* type;
    std::string_view name;
  };
  static const Definition definitions[] = {
      {&model_parts::type_of<Evidence>(), "evidence"}, {&model_parts::type_of<Paragraph>(), "paragraph"},
      {&model_parts::type_of<Entity>(), "entity"},     {&model_parts::type_of<Deal>(), "deal"},
      {&model_parts::type_of<Fact>(), "fact"},         {&model_parts::type_of<Relation>(), "relation"},
      {&model_parts::type_of<Claim>(), "claim"},       {&model_parts::type_of<Role>(), "role"},
      {&model_parts::type_of<Bound>(), "bound"},       {&model_parts::type_of<DealStatus>(), "status"},
  };
  for (const auto& definition : definitions)
    if (definition.type == &type) return definition.name;
  return {};
}

/// How the values of a type stand in a document.
template <class Json>
[[nodiscard]] Json schema_of(SchemaBuilder<Json>& builder, const model_parts::Type& type) {
  switch (type.shape) {
    case model_parts::Shape::object:
      return builder.define(definition_name(type), [&] { return schema_of_object(builder, type); });
    case model_parts::Shape::name:
      return builder.define(definition_name(type), [&] { return schema_of_names<Json>(type); });
    case model_parts::Shape::text: return {{"type", "string"}};
    case model_parts::Shape::boolean: return {{"type", "boolean"}};
    case model_parts::Shape::integer: return {{"type", "integer"}};
    case model_parts::Shape::decimal:
      return builder.define("decimal", [] { return decimal_schema<Json>(model_parts::decimal_pattern); });
    case model_parts::Shape::currency:
      return builder.define("currency", [] {
        return schema_of_names<Json>(
            {model_parts::name_list<Currency>.data(), model_parts::name_list<Currency>.size()});
      });
    case model_parts::Shape::date: return builder.define("date", date_schema<Json>);
    case model_parts::Shape::duration:
      return with_example(
          text_schema<Json>(
              R"(P([0-9]+Y([0-9]+M)?([0-9]+W)?([0-9]+D)?|[0-9]+M([0-9]+W)?([0-9]+D)?|[0-9]+W([0-9]+D)?|[0-9]+D))"),
          "P1Y6M");
    case model_parts::Shape::timestamp:
      return with_example(text_schema<Json>("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                                            "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
                                            "(Z|[+-][0-9]{2}:[0-5][0-9]|\\[[+-][0-9]{2}:[0-5][0-9]\\])?)?"),
                          "2025-12-17T14:58:42+09:00");
    case model_parts::Shape::lei:
      return with_example(text_schema<Json>("[0-9A-Z]{18}[0-9]{2}"), "ZXTILKJKG63JELOEG630");
    case model_parts::Shape::period: return builder.define("period", period_schema<Json>);
    case model_parts::Shape::fiscal_period:
      return with_example(text_schema<Json>("FY[0-9]{4}(-(H[12]|Q[1-4]|M9))?"), "FY2025-Q3");
    case model_parts::Shape::term:
      return {{"anyOf",
               {schema_of(builder, model_parts::type_of<Duration>()),
                schema_of(builder, model_parts::type_of<VagueTerm>())}}};
    case model_parts::Shape::byte_range:
      return {{"type", "array"},
              {"items", {{"type", "integer"}, {"minimum", 0}, {"maximum", UINT32_MAX}}},
              {"minItems", 2},
              {"maxItems", 2}};
    case model_parts::Shape::share: return builder.define("share", [&] { return schema_of_share(builder); });
    case model_parts::Shape::amount: return schema_of_amount(builder, false);
    case model_parts::Shape::number: return schema_of_number(builder, false);
    case model_parts::Shape::figure:
      return builder.define("figure", [&] {
        return Json{{"anyOf",
                     {schema_of(builder, model_parts::type_of<StatedAmount>()),
                      builder.define("price",
                                     [&] {
                                       return schema_of_decimal(builder, model_parts::type_of<PriceRecord>(), false,
                                                                "money for one of a unit", "$1.42 a share");
                                     }),
                      schema_of(builder, model_parts::type_of<StatedNumber>())}},
                    {"description",
                     "an amount, a price for one unit, or another number: \"$4.2bn\", \"$1.42 a share\", \"12.3 %\""}};
      });
    case model_parts::Shape::equivalent:
      return builder.define("equivalent", [&] { return schema_of_record(builder, equivalent_record(), false); });
    case model_parts::Shape::conflicting_values: break;
  }
  return schema_of_conflicting_values(builder);
}

}  // namespace newsgraph::inline v0_1::json_parts
