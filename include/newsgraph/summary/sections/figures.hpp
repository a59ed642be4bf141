// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/sections/deals.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Adds what an article says that companies are worth. Outlooks count: most of it has not come about yet.
template <class...>
void add_facts(Table& table, GraphView graph, ArticleId article) {
  const auto& facts = graph[article].facts;
  if (facts.empty()) return;
  add_title(table, "FIGURES");
  for (const auto id : facts.ids()) {
    const auto& fact = graph[id];
    const auto conditions = graph[fact.conditions];
    Cell what{{std::string{graph.name(fact.of)}}};
    const auto basis = fact.basis ? std::string{words_of(*fact.basis)} : "";
    const auto date = fact.date ? "dated " + date_text(*fact.date) : "";
    const auto condition = conditions.empty() ? "" : "if " + id_list(graph, conditions) + " comes about";
    for (auto text : {basis, date, condition})
      if (!text.empty()) what.push_back({std::move(text), Style::faint});
    auto value = fact.amount ? amount_cell(graph, *fact.amount, false) : Cell{{"not stated", Style::faint}};
    for (auto& line : conflict_cell(graph, article, id)) value.push_back(std::move(line));
    table.add({{{id_text(graph, id), Style::strong}},
               std::move(what),
               std::move(value),
               attribution_cell(graph, article, claims_about(graph, id)),
               {{paragraphs_text(graph, fact.evidence)}}});
  }
}

}  // namespace newsgraph::inline v0_1::summary_parts
