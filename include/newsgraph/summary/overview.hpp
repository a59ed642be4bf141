// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/sections/between_articles.hpp>
#include <newsgraph/summary/sections/circles.hpp>
#include <newsgraph/summary/sections/money.hpp>
#include <newsgraph/summary/sections/reading_notes.hpp>

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace summary_parts {

/// How many articles there are, and how many deals and companies they tell of.
template <class...>
[[nodiscard]] std::string overview_head(const Graph& graph, const std::vector<DealId>& all,
                                        const SummaryOptions& options = {}) {
  const auto counted = [](std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", fmt::group_digits(count), count == 1 ? one : several);
  };
  Table table{{{}}};
  table.add_line(fmt::format("{} TOGETHER", counted(graph.table<ArticleNode>().size(), "ARTICLE", "ARTICLES")),
                 Style::strong);
  table.add_line(
      fmt::format("{} and {}. A deal counts once, however many articles tell it.", counted(all.size(), "deal", "deals"),
                  counted(companies(graph).count(), "company", "companies")),
      Style::faint);
  return table.text(options);
}

/// The deals that several articles tell: their ids, the newest telling last, and what is known of each. Empty where
/// there are none.
template <class...>
[[nodiscard]] std::string told_again_section(GraphView graph, const std::vector<DealId>& all,
                                             const SummaryOptions& options = {}) {
  Table table{{{.weight = 2}, {.weight = 5}, {.weight = 3}, {.weight = 2}}};
  for (const auto deal : all) {
    const auto tellings = graph.tellings(deal);
    if (tellings.size() < 2) continue;
    if (table.empty()) add_title(table, "TOLD BY SEVERAL ARTICLES");
    Cell what{{who_text(graph, deal)}, {text_parts::spaced(name_of(graph[deal].type)), Style::faint}};
    if (auto earlier = earlier_text(graph, deal); !earlier.empty()) what.push_back({std::move(earlier), Style::faint});
    const auto amount = graph.amount(graph[deal].amount);
    const auto basis = graph.details(deal).basis.value_or(ValuationBasis::unspecified);
    table.add({{{labels(graph, tellings), Style::strong}},
               std::move(what),
               {amount ? Line{text_parts::joined({english_text(*amount), std::string{words_of(basis)}}), Style::strong}
                       : Line{"not stated", Style::faint}},
               {{text_parts::spaced(name_of(graph[deal].status.value_or(DealStatus::unknown)))}}});
  }
  return table.text(options);
}

}  // namespace summary_parts

/// What the articles of a graph say together, laid out to be read: which deals several of them tell, what they leave
/// open between them, what each company pays and gets by all, the circles of money over all, and which articles those
/// are. Deals are called by the number of their article and their id, "2:d1". Sections with nothing in them are left
/// out. What one article says alone is its `summary`.
template <class...>
[[nodiscard]] std::string overview(const Graph& raw, const SummaryOptions& options = {}) {
  const auto graph = as_known(raw);
  std::vector<DealId> all;
  for (const auto deal : deals(raw, {.statuses = any_status, .superseded = true})) all.push_back(deal);
  std::vector<EntityId> named;
  for (const auto entity : entities(raw)) named.push_back(entity);
  std::vector<ArticleId> every;
  for (const auto id : articles(raw)) every.push_back(id);

  std::string body;
  for (const auto& section :
       {summary_parts::told_again_section(graph, all, options),
        summary_parts::between_articles_section(raw, summary_parts::possibly_among(raw, all), all, named, options),
        summary_parts::money_section(graph, options), summary_parts::circles_section(graph, options),
        summary_parts::articles_section(raw, every, options)})
    if (!section.empty()) body += '\n' + section;
  const auto notes = summary_parts::reading_notes(body, false, options);
  return summary_parts::overview_head(raw, all, options) + (notes.empty() ? "" : '\n' + notes) + body;
}

}  // namespace newsgraph::inline v0_1
