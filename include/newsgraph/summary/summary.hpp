// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/sections/circles.hpp>
#include <newsgraph/summary/sections/figures.hpp>
#include <newsgraph/summary/sections/findings.hpp>
#include <newsgraph/summary/sections/masthead.hpp>
#include <newsgraph/summary/sections/money.hpp>
#include <newsgraph/summary/sections/opinions.hpp>
#include <newsgraph/summary/sections/reading_notes.hpp>
#include <newsgraph/summary/sections/relations.hpp>
#include <newsgraph/summary/sections/time_line.hpp>

#include <string>

namespace newsgraph::inline v0_1 {

/// What an article says, laid out to be read: who published it, the deals, what companies are worth and are to each
/// other, what happened when, the circles of money, what each company pays and gets, opinions, what a careful reader
/// would question. Sections with nothing in them are left out.
///
/// Nothing in it comes from other articles of the graph, but for names. What the article says is printed without
/// control characters. Korean takes two columns a letter.
template <class...>
[[nodiscard]] std::string summary(const Graph& raw, ArticleId article, const SummaryOptions& options = {}) {
  const auto graph = as_told(raw);
  const auto ids = summary_parts::id_columns(graph, article);
  auto statements = summary_parts::statement_table(options.width, ids);
  summary_parts::add_deals(statements, graph, article);
  summary_parts::add_facts(statements, graph, article);
  summary_parts::add_relations(statements, graph, article);
  auto opinions = summary_parts::statement_table(options.width, ids);
  summary_parts::add_opinions(opinions, graph, article);
  auto questions = summary_parts::statement_table(options.width, ids);
  summary_parts::add_findings(questions, graph, article);

  std::string body;
  for (const auto& section :
       {statements.text(options), summary_parts::time_line_section(graph, article, options),
        summary_parts::circles_section(graph, article, options), summary_parts::money_section(graph, article, options),
        opinions.text(options), questions.text(options)})
    if (!section.empty()) body += '\n' + section;
  auto text = summary_parts::masthead(graph, article, options);
  const auto notes = summary_parts::reading_notes(body, graph[article].wording == Wording::paraphrase, options);
  if (!notes.empty()) text += '\n' + notes;
  text += body;
  if (graph[article].deals.empty()) text += "\nNo deals.\n";
  return text;
}

}  // namespace newsgraph::inline v0_1
