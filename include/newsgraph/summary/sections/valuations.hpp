// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/sections/deals.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Adds what an article says that companies are worth. Outlooks count: most valuations are no facts yet.
template <class...>
void add_valuations(Table& table, GraphView graph, ArticleId article) {
  const auto& valuations = graph[article].valuations;
  if (valuations.empty()) return;
  add_title(table, "VALUATIONS");
  for (const auto id : valuations.ids()) {
    const auto& valuation = graph[id];
    const auto conditions = graph[valuation.conditions];
    Cell what{{std::string{graph.name(valuation.of)}}};
    const auto basis = valuation.basis ? std::string{words_of(*valuation.basis)} : "";
    const auto date = valuation.date ? "dated " + to_string(*valuation.date) : "";
    const auto condition = conditions.empty() ? "" : "if " + id_list(graph, conditions) + " comes about";
    for (auto text : {basis, date, condition})
      if (!text.empty()) what.push_back({std::move(text), Style::faint});
    auto value = valuation.amount ? amount_cell(graph, *valuation.amount, false) : Cell{{"not stated", Style::faint}};
    for (auto& line : conflict_cell(graph, article, id)) value.push_back(std::move(line));
    table.add({{{id_text(graph, id), Style::strong}},
               std::move(what),
               std::move(value),
               attribution_cell(graph, article, claims_about(graph, id)),
               {{paragraphs_text(graph, valuation.evidence)}}});
  }
}

}  // namespace newsgraph::inline v0_1::summary_parts
