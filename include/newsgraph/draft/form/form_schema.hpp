// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/form/form_members.hpp>
#include <newsgraph/json/schema.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::draft_parts {

/// The words that say what a member is, and what its names are where the model explains them.
template <class...>
[[nodiscard]] std::string form_doc(const FormMember& member) {
  std::string doc{member.doc};
  const auto& type = *member.field->type->value;
  for (std::size_t i = 0; i < type.docs.size(); ++i)
    doc.append(i == 0 ? ". " : "; ").append(type.names[i]).append(": ").append(type.docs[i]);
  return doc;
}

/// The schema of what a form asks for of a type, with nothing in it but `type`, `properties`, `required`,
/// `additionalProperties`, `items`, `enum` and `description`.
template <class Json>
[[nodiscard]] Json form_schema(const FormType& type);

template <class Json>
[[nodiscard]] Json form_schema(const FormMember& member) {
  using model_parts::Shape;
  const auto& type = *member.field->type->value;
  Json schema;
  if (type.shape == Shape::conflicting_values) {
    schema = form_schema<Json>(form_type(model_parts::type_of<ValueAnswers>()));
  } else if (type.shape == Shape::object && !is_text_in_form(type)) {
    schema = form_schema<Json>(form_type(type));
  } else {
    schema["type"] = type.shape == Shape::boolean ? "boolean" : "string";
    if (type.shape == Shape::name)
      for (const auto name : type.names) schema["enum"].push_back(name);
  }
  if (member.is_list()) {
    auto element = std::move(schema);
    schema = Json{{"type", "array"}};
    schema["items"] = std::move(element);
  }
  schema["description"] = form_doc(member);
  return schema;
}

template <class Json>
[[nodiscard]] Json form_schema(const FormType& type) {
  Json schema{{"type", "object"}};
  auto properties = Json::object();
  auto needed = Json::array();
  const auto add = [&](const FormType& of) {
    for (const auto& member : of.members) {
      properties[std::string{member.field->name}] = form_schema<Json>(member);
      needed.push_back(member.field->name);
    }
  };
  add(type);
  if (type.beside != nullptr) add(form_type(*type.beside));
  schema["properties"] = std::move(properties);
  schema["required"] = std::move(needed);
  schema["additionalProperties"] = false;
  return schema;
}

}  // namespace newsgraph::inline v0_1::draft_parts
