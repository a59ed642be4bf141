// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/deal_kind.hpp>

#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// What a JSON Schema says of the deals of one type: in which roles their parties are, which kinds there are of them,
/// and which members only deals of another type have.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json deal_rule(const DealTypeRow& type) {
  auto roles = Json::array();
  for (const auto& row : rows_of<Role>)
    if (type.roles.contains(row.value)) roles.push_back(row.name);
  auto kinds = Json::array();
  for (const auto& row : rows_of<DealKind>)
    if (row.types.contains(type.value)) kinds.push_back(row.name);
  const Json none{{"maxItems", 0}};
  const Json some{{"minItems", 1}};
  auto properties = Json::object();
  properties["type"]["const"] = type.name;
  if (type.roles.empty()) {
    properties.update(Json{{"members", some}, {"parties", none}, {"openRoles", none}});
  } else {
    const Json role{{"enum", roles}};
    properties["parties"] = Json{{"minItems", 1}, {"items", {{"properties", {{"role", role}}}}}};
    properties["openRoles"]["items"] = role;
    properties["members"] = none;
  }
  if (kinds.empty())
    properties["kind"] = false;
  else
    properties["kind"]["enum"] = std::move(kinds);
  if (type.value != DealType::acquisition) properties["basis"] = false;
  if (type.value != DealType::payment) properties["admission"] = false;
  Json rule{{"type", "object"}};
  rule["required"] = Json{type.roles.empty() ? "members" : "parties"};
  rule["properties"] = std::move(properties);
  return rule;
}

/// The same for deals of all types, from the table of the model.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json deal_rules() {
  auto rules = Json::array();
  for (const auto& type : rows_of<DealType>) rules.push_back(deal_rule<Json>(type));
  return rules;
}

}  // namespace newsgraph::inline v0_1::json_parts
