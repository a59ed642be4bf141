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

/// "up 12 % on the year before", "-2.1 pp on the period before, from 39 %", "to profit"; of what is only compared,
/// "guidance before: $15.2bn to $15.7bn".
template <class...>
[[nodiscard]] std::string change_text(GraphView graph, const ChangeNode& change) {
  auto text = figure_text(graph, change.by);
  const bool is_more = text.find_first_of("123456789") != std::string::npos && text.find('-') == std::string::npos
                       && !text.ends_with(" x");
  if (change.direction)
    text = text_parts::joined({text_parts::spaced(name_of(*change.direction)), text}, " ");
  else if (is_more)
    text = "up " + text;
  const auto from = figure_text(graph, change.from);
  const auto period = graph[change.period];
  const bool is_named = change.against && *change.against != Against::other;
  const auto base = is_named ? text_parts::spaced(name_of(*change.against)) : "";
  if (text.empty() && !from.empty()) {
    const auto then = period ? to_string(*period) : is_named ? "" : "before";
    const bool was_expected = change.against == Against::guidance || change.against == Against::target;
    return text_parts::joined({base, was_expected ? "before" : "", then}, " ") + ": " + from;
  }
  const bool is_range = from.find(" to ") != std::string::npos;
  if (is_named) text += " on the " + base;
  if (period) text += " on " + to_string(*period);
  return text_parts::joined({text, from.empty() ? "" : (is_range ? "from the range " : "from ") + from});
}

}  // namespace newsgraph::inline v0_1::summary_parts
