// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/findings.hpp>
#include <newsgraph/summary/sections/between_articles.hpp>
#include <newsgraph/summary/sections/both_sides.hpp>
#include <newsgraph/summary/sections/concentration.hpp>
#include <newsgraph/summary/sections/exposure.hpp>
#include <newsgraph/summary/sections/reading_notes.hpp>
#include <newsgraph/summary/sections/scenarios.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What to suppose of a company, and which deals count.
struct WhatIf {
  FailureAssumption supposed{};
  bool talks_succeed = false;  ///< pending deals count for what is lost
};

namespace summary_parts {

/// What is supposed, in a title and lines below it.
template <class...>
[[nodiscard]] std::string what_if_head(GraphView graph, EntityId company, const WhatIf& what, const Exposure& exposure,
                                       const SummaryOptions& options = {}) {
  Table table{{{}}};
  const auto& supposed = what.supposed;
  const auto name = graph.name(company);
  table.add_line(supposed.paid == none_of_it
                     ? fmt::format("WHAT IF {} FAILS?", name)
                     : fmt::format("WHAT IF {} PAYS {} % OF WHAT IT OWES?", name, supposed.paid.percent_text()),
                 Style::strong);
  constexpr std::size_t most_names = 12;
  for (std::size_t hop = 1; hop <= what.supposed.hops; ++hop) {
    std::vector<std::string> names;
    for (const auto& exposed : exposure.reached)
      if (exposed.hop == hop) names.emplace_back(graph.name(exposed.entity));
    const auto more = names.size() > most_names ? names.size() - most_names : 0;
    names.resize(names.size() - more);
    if (more != 0) names.push_back(fmt::format("{} more", more));
    std::vector<DealId> others;
    for (const auto& other : exposure.others)
      if (const auto deal = other.loss.deal(); deal && other.hop == hop) others.push_back(*deal);
    base_parts::keep_first(others);
    if (!others.empty()) names.push_back(others_text(graph, others));
    if (names.empty()) break;
    table.add_line(fmt::format("{}: {}.", hop_text(hop), text_parts::listed(std::move(names))), Style::plain);
  }
  const std::string_view counted = what.talks_succeed ? "settled deals and pending ones" : "settled deals";
  table.add_line(fmt::format("Counts {}{}.", counted, supposed.as_of ? ", as of " + to_string(*supposed.as_of) : ""),
                 Style::faint);
  if (supposed.spread_evenly)
    table.add_line("Contracts are spread evenly over their days: an assumption, which no article makes.", Style::faint);
  table.add_line("Figures are what the articles leave possible; nothing is split or estimated.", Style::faint);
  return table.text(options);
}

/// Which sums of the deals that count are wider than their amounts; a line each.
template <class...>
[[nodiscard]] std::string too_large_lines(const Graph& graph, const Filter& filter, const SummaryOptions& options) {
  Table table{{{}}};
  for (const auto& large : query_parts::too_large(graph, deals(graph, filter)))
    table.add_line(
        fmt::format("The sum of {} does not fit in 64 bits of minor units of {}: sums with it have no upper end.",
                    id_list(graph, large.deals), name_of(large.currency)),
        Style::faint);
  return table.text(options);
}

}  // namespace summary_parts

/// What happens if a company fails, on whom it depends, and who is on both sides of it: over all articles of a graph,
/// and what these leave open between them, such as deals that are possibly one.
///
/// What it may owe, and what may depend on it, are intervals; what has no figure says so.
template <class...>
[[nodiscard]] std::string what_if(const Graph& graph, EntityId company, const WhatIf& what = {},
                                  const SummaryOptions& options = {}) {
  const Filter now{.statuses = settled};
  const Filter later{.statuses = settled | summary_parts::pending};
  const auto lost = exposure(graph, company, what.supposed, what.talks_succeed ? later : now);
  std::vector<ArticleId> articles;
  std::vector<DealId> counted;
  std::vector<EntityId> met{company};
  const auto cite = [&](auto id) { articles.push_back(graph[id].article); };
  const auto cite_all = [&](auto id) {
    if constexpr (std::is_same_v<decltype(id), DealId>) {
      for (const auto telling : as_known(graph).tellings(id)) cite(telling);
      counted.push_back(id);
    } else {
      cite(id);
    }
  };
  for (const auto& exposed : lost.reached) {
    met.push_back(exposed.entity);
    for (const auto& loss : exposed.losses) std::visit(cite_all, loss.basis);
  }
  for (const auto deal : deals_of(graph, company, later)) cite_all(deal);
  for (const auto relation : relations_of(graph, company)) cite(relation);
  base_parts::sort_unique(counted);
  base_parts::sort_unique(met);
  const auto possibly = summary_parts::possibly_among(graph, counted);
  for (const auto& one : possibly)
    for (const auto deal : {one.first, one.second}) cite(deal);
  base_parts::sort_unique(articles);
  std::vector<DealId> perhaps;
  for (const auto& [dependence, name] : rows_of<Dependence>)
    for (const auto& amount :
         summary_parts::perhaps_of(graph, company, dependence, what.talks_succeed ? later : now).amounts)
      if (!base_parts::contains(perhaps, amount.deal)) perhaps.push_back(amount.deal);
  std::string body;
  for (const auto& section :
       {summary_parts::exposure_section(graph, lost, options, perhaps),
        summary_parts::concentration_section(graph, company, now, later, summary_parts::pending_text(graph), options),
        summary_parts::both_sides_section(graph, company, now, later, summary_parts::pending_text(graph), options),
        summary_parts::between_articles_section(graph, possibly, counted, met, options),
        summary_parts::articles_section(graph, articles, options)})
    if (!section.empty()) body += '\n' + section;
  const auto head = summary_parts::what_if_head(graph, company, what, lost, options);
  const auto notes = summary_parts::reading_notes(head + body, false, options);
  return head + summary_parts::too_large_lines(graph, later, options) + (notes.empty() ? "" : '\n' + notes) + body;
}

}  // namespace newsgraph::inline v0_1
