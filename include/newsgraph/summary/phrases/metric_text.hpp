// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/wording.hpp>
#include <newsgraph/text/listing.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// A metric in words: "operating profit".
template <class...>
[[nodiscard]] std::string metric_words(Metric metric) {
  switch (metric) {
    case Metric::ebitda: return "EBITDA";
    case Metric::pre_money_valuation: return "pre-money valuation";
    case Metric::post_money_valuation: return "post-money valuation";
    default: return text_parts::spaced(name_of(metric));
  }
}

/// What a fact is a figure of, with what tells it from others: "revenue (cloud, adjusted, guidance)".
template <class...>
[[nodiscard]] std::string metric_text(GraphView graph, FactId id) {
  const auto& fact = graph[id];
  const auto& details = graph.details(id);
  const auto text = [&](MaybeSymbol symbol) { return std::string{graph[symbol].value_or("")}; };
  const bool is_named = fact.metric == Metric::other && details.name;
  std::vector<std::string> notes{is_named ? "" : text(details.name), text(details.segment)};
  for (const auto& row : rows_of<FactBasis>)
    if (fact.basis.contains(row.value)) notes.push_back(text_parts::spaced(row.name));
  if (fact.status && *fact.status != FactStatus::actual) notes.push_back(text_parts::spaced(name_of(*fact.status)));
  return text_parts::noted(is_named ? text(details.name) : metric_words(fact.metric), notes);
}

/// "12 % on the year before", "-2.1 pp on the period before, from 39 %", "to profit".
template <class...>
[[nodiscard]] std::string change_text(GraphView graph, const ChangeNode& change) {
  auto text = figure_text(graph, change.by);
  if (change.direction) text = text_parts::joined({text_parts::spaced(name_of(*change.direction)), text}, " ");
  if (change.against && *change.against != Against::other)
    text += " on the " + text_parts::spaced(name_of(*change.against));
  if (const auto period = graph[change.period]) text += " on " + to_string(*period);
  const auto from = figure_text(graph, change.from);
  return text_parts::joined({text, from.empty() ? "" : "from " + from});
}

}  // namespace newsgraph::inline v0_1::summary_parts
