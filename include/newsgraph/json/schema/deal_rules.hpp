// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/deal_kind.hpp>

#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// What a JSON Schema says of the deals of one type: in which roles their parties are, and which kinds there are of
/// them. That no others have members, a basis or an admission, stands with packages, acquisitions and payments.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json deal_rule(const DealTypeRow& type) {
  auto roles = Json::array();
  for (const auto& row : rows_of<Role>)
    if (type.roles.contains(row.value)) roles.push_back(row.name);
  const Json none{{"maxItems", 0}};
  const Json role{{"enum", roles}};
  Json rule{{"if", {{"properties", {{"type", {{"const", type.name}}}}}, {"required", {"type"}}}}};
  auto& then = rule["then"];
  if (type.roles.empty()) {
    then = Json{{"required", {"members"}},
                {"properties", {{"members", {{"minItems", 1}}}, {"parties", none}, {"openRoles", none}}}};
    rule["else"] = Json{{"required", {"parties"}}, {"properties", {{"parties", {{"minItems", 1}}}, {"members", none}}}};
  } else {
    then["properties"] =
        Json{{"parties", {{"items", {{"properties", {{"role", role}}}}}}}, {"openRoles", {{"items", role}}}};
  }
  auto kinds = Json::array();
  for (const auto& row : rows_of<DealKind>)
    if (row.types.contains(type.value)) kinds.push_back(row.name);
  auto& kind = rule["then"]["properties"]["kind"];
  if (kinds.empty())
    kind = false;
  else
    kind["enum"] = std::move(kinds);
  if (type.value == DealType::acquisition) rule["else"]["properties"]["basis"] = false;
  if (type.value == DealType::payment) rule["else"]["properties"]["admission"] = false;
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
