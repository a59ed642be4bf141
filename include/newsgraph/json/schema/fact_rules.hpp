// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/metric.hpp>

#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// Which facts have a name, a period or a date, from the table of the model.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json fact_rules() {
  const auto if_one = [](auto is_one) {
    auto names = Json::array();
    for (const auto& row : rows_of<Metric>)
      if (is_one(row)) names.push_back(row.name);
    Json rule;
    rule["if"]["properties"]["metric"]["enum"] = std::move(names);
    rule["if"]["required"] = Json{"metric"};
    return rule;
  };
  auto named = if_one([](const MetricRow& row) { return row.value == Metric::other; });
  named["then"]["required"] = Json{"name"};
  auto may_be_named = if_one([](const MetricRow& row) { return model_parts::may_have_name(row.value); });
  may_be_named["else"]["properties"]["name"] = false;
  auto of_instant = if_one([](const MetricRow& row) { return row.time == MetricTime::instant; });
  of_instant["then"]["properties"]["period"] = false;
  auto of_duration = if_one([](const MetricRow& row) { return row.time == MetricTime::duration; });
  of_duration["then"]["properties"]["date"] = false;
  auto rules = Json::array();
  for (auto* rule : {&named, &may_be_named, &of_instant, &of_duration}) rules.push_back(std::move(*rule));
  return rules;
}

}  // namespace newsgraph::inline v0_1::json_parts
