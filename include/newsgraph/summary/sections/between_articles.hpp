// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/findings.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/date_questions.hpp>
#include <newsgraph/summary/sections/deals.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Pairs that are possibly one deal, of which one is among `deals`, which must be in order.
template <class...>
[[nodiscard]] std::vector<PossiblyOneDeal> possibly_among(const Graph& graph, const std::vector<DealId>& deals) {
  const auto has = [&](DealId deal) { return std::binary_search(deals.begin(), deals.end(), deal); };
  std::vector<PossiblyOneDeal> found;
  for (const auto& question : deal_clusters(graph).questions())
    if (auto possibly = query_parts::possibly_one_deal(graph, question); has(possibly.first) || has(possibly.second))
      found.push_back(std::move(possibly));
  return found;
}

/// What the articles leave open between them: what is possibly one deal, told twice; what two say of one of `deals`
/// that can't both be true, or of a figure of one of `entities`; which of `entities`, in order, may be one with another
/// one of its name. Empty where that is nothing.
template <class...>
[[nodiscard]] std::string between_articles_section(const Graph& graph, const std::vector<PossiblyOneDeal>& possibly,
                                                   const std::vector<DealId>& deals,
                                                   const std::vector<EntityId>& entities,
                                                   const SummaryOptions& options = {}) {
  Table table{{{.weight = 1}, {.weight = 9}}};
  const auto add = [&](std::string id, Cell question) {
    if (table.empty()) add_title(table, "BETWEEN THE ARTICLES");
    table.add({{{std::move(id), Style::strong}}, std::move(question)});
  };
  for (const auto& one : possibly) add(label(graph, one.first), question_cell(graph, one));
  for (const auto deal : deals) {
    for (const auto& contradiction : contradictions(graph, deal))
      add(label(graph, deal), question_cell(graph, contradiction));
    for (const auto& apart : query_parts::sums_apart(graph, deal)) add(label(graph, deal), question_cell(graph, apart));
    for (const auto& apart : query_parts::parties_apart(graph, deal))
      add(label(graph, deal), question_cell(graph, apart));
  }
  const auto has = [&](EntityId entity) { return std::binary_search(entities.begin(), entities.end(), entity); };
  for (const auto& finding : query_parts::facts_between_articles(graph)) {
    if (!has(graph.entity(graph[std::get<FactId>(finding.about.front())].of))) continue;
    if (const auto* apart = std::get_if<FactContradiction>(&finding.figures)) add({}, question_cell(graph, *apart));
    if (const auto* apart = std::get_if<ChangeApart>(&finding.figures)) add({}, question_cell(graph, *apart));
  }
  for (const auto& one : query_parts::possibly_one_entity(graph))
    if (has(one.first) || has(one.second)) add({}, question_cell(graph, one));
  return table.text(options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
