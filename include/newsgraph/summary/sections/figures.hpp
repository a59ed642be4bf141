// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/phrases/metric_text.hpp>
#include <newsgraph/summary/sections/deals.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// A figure, with the other forms of an amount below it.
template <class...>
[[nodiscard]] Cell value_cell(GraphView graph, const FigureRef& figure) {
  if (const auto amount = amount_in(figure)) return amount_cell(graph, *amount, false);
  const auto text = figure_text(graph, figure);
  return text.empty() ? Cell{{"not stated", Style::faint}} : Cell{{text, Style::strong}};
}

/// Adds the figures of an article that move no money. Outlooks count: most of what they are about has not come about.
template <class...>
void add_facts(Table& table, GraphView graph, ArticleId article) {
  const auto& facts = graph[article].facts;
  if (facts.empty()) return;
  add_title(table, "FIGURES");
  for (const auto id : facts.ids()) {
    const auto& fact = graph[id];
    const auto& details = graph.details(id);
    const auto conditions = graph[details.conditions];
    const auto period = graph[details.period];
    Cell what{{std::string{graph.name(fact.of)} + ": " + metric_text(graph, id)}};
    const auto over = period ? period_text(*period) : "";
    const bool is_end = base_parts::row_of(fact.metric).time == MetricTime::instant;
    const auto fiscal =
        details.fiscal ? (is_end ? "at the end of " : "in ") + to_string(*details.fiscal) : std::string{};
    const auto date = fact.date ? "as of " + date_text(*fact.date) : "";
    const auto condition = conditions.empty() ? "" : "if " + id_list(graph, conditions) + " comes about";
    for (auto text : {fiscal, over, date, condition})
      if (!text.empty()) what.push_back({std::move(text), Style::faint});
    auto value = value_cell(graph, fact.value);
    for (const auto& change : graph[details.changes]) value.push_back({change_text(graph, change), Style::faint});
    for (auto& line : conflict_cell(graph, article, id)) value.push_back(std::move(line));
    table.add({{{id_text(graph, id), Style::strong}},
               std::move(what),
               std::move(value),
               attribution_cell(graph, article, claims_about(graph, id)),
               {{paragraphs_text(graph, fact.evidence)}}});
  }
}

}  // namespace newsgraph::inline v0_1::summary_parts
