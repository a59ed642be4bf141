// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/metric.hpp>

#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// What a JSON Schema says of facts with a metric that `is_one`: of the members that `then` has.
template <class Json, class IsOne>
[[nodiscard]] Json metric_rule(IsOne is_one, Json then) {
  auto names = Json::array();
  for (const auto& row : rows_of<Metric>)
    if (is_one(row)) names.push_back(row.name);
  return {{"if", {{"properties", {{"metric", {{"enum", std::move(names)}}}}}, {"required", {"metric"}}}},
          {"then", std::move(then)}};
}

/// Which facts have a name, a period or a date, from the table of the model.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json fact_rules() {
  const auto without = [](std::string_view member) {
    Json rule;
    rule["properties"][std::string{member}] = false;
    return rule;
  };
  auto rules = Json::array();
  rules.push_back(
      metric_rule([](const MetricRow& row) { return row.value == Metric::other; }, Json{{"required", {"name"}}}));
  rules.push_back(
      metric_rule([](const MetricRow& row) { return !model_parts::may_have_name(row.value); }, without("name")));
  rules.push_back(metric_rule([](const MetricRow& row) { return row.time == MetricTime::instant; }, without("period")));
  rules.push_back(metric_rule([](const MetricRow& row) { return row.time == MetricTime::duration; }, without("date")));
  return rules;
}

}  // namespace newsgraph::inline v0_1::json_parts
