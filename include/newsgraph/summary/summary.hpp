// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/sections/circles.hpp>
#include <newsgraph/summary/sections/findings.hpp>
#include <newsgraph/summary/sections/masthead.hpp>
#include <newsgraph/summary/sections/money.hpp>
#include <newsgraph/summary/sections/opinions.hpp>
#include <newsgraph/summary/sections/relations.hpp>
#include <newsgraph/summary/sections/time_line.hpp>
#include <newsgraph/summary/sections/valuations.hpp>

#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

namespace summary_parts {

/// How to read the sections of a summary, `body`: what is marked in it as ours, what it means that something is not
/// stated, whose words it has. Empty where there is nothing of that.
template <class...>
[[nodiscard]] std::string reading_notes(GraphView graph, ArticleId article, std::string_view body,
                                        const SummaryOptions& options = {}) {
  Table table{{{.least = 9, .weight = 2}, {.weight = 8}}};
  const auto has = [body](std::string_view text) { return body.find(text) != std::string_view::npos; };
  const auto add = [&](std::string_view mark, std::string_view meaning) {
    table.add({{{std::string{mark}, Style::faint}}, {{std::string{meaning}, Style::faint}}});
  };
  if (has("* ") || has(" *")) add("*", "ours: it follows from what the article says, which does not say it");
  if (has("not stated")) add("not stated", "the article gives no sum, and may not even say that money is paid");
  if (graph[article].wording == Wording::paraphrase)
    add("wording", "the words are ours, headlines too: they say what the article says, and quote nothing");
  return table.text(options);
}

}  // namespace summary_parts

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
  summary_parts::add_valuations(statements, graph, article);
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
  const auto notes = summary_parts::reading_notes(graph, article, body, options);
  if (!notes.empty()) text += '\n' + notes;
  text += body;
  if (graph[article].deals.empty()) text += "\nNo deals.\n";
  return text;
}

}  // namespace newsgraph::inline v0_1
