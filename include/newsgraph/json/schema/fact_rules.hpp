// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/metric.hpp>

#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// Which facts have a name, a period or a date, from the table of the model: one of these alternatives.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json fact_rules() {
  enum class Naming { needed, free, none };
  const auto naming = [](Metric metric) {
    return metric == Metric::other ? Naming::needed : model_parts::may_have_name(metric) ? Naming::free : Naming::none;
  };
  auto rules = Json::array();
  for (const auto named : {Naming::needed, Naming::free, Naming::none})
    for (const auto without : {MetricTime::instant, MetricTime::duration}) {
      auto names = Json::array();
      for (const auto& row : rows_of<Metric>)
        if (naming(row.value) == named && row.time != without) names.push_back(row.name);
      if (names.empty()) continue;
      Json rule{{"type", "object"}};
      if (named == Naming::needed) rule["required"] = Json{"name"};
      auto properties = Json::object();
      properties["metric"]["enum"] = std::move(names);
      if (named == Naming::none) properties["name"] = false;
      properties[without == MetricTime::instant ? "date" : "period"] = false;
      rule["properties"] = std::move(properties);
      rules.push_back(std::move(rule));
    }
  return rules;
}

}  // namespace newsgraph::inline v0_1::json_parts
