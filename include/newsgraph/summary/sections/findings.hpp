// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/sections/date_questions.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace summary_parts {

/// "Error", "Warning", "Note".
[[nodiscard]] constexpr std::string_view words_of(Severity severity) noexcept {
  switch (severity) {
    case Severity::note: return "Note";
    case Severity::warning: return "Warning";
    case Severity::error: break;
  }
  return "Error";
}

/// A finding in a line or more: what is to question, and with which figures.
template <class...>
[[nodiscard]] Cell question_cell(GraphView graph, const Finding& finding) {
  return std::visit(
      [&]<class T>(const T& figures) {
        if constexpr (std::is_same_v<T, DateConflict>)
          return question_cell(graph, figures, finding.kind);
        else
          return question_cell(graph, figures);
      },
      finding.figures);
}

/// The id of what a finding is on; empty of one on several deals alike, or on entities.
template <class...>
[[nodiscard]] std::string id_before(GraphView graph, const Finding& finding) {
  const auto* large = std::get_if<TooLarge>(&finding.figures);
  const bool is_general = std::holds_alternative<ConversionRates>(finding.figures)
                          || std::holds_alternative<DuplicateMention>(finding.figures)
                          || std::holds_alternative<PossiblyOneEntity>(finding.figures)
                          || std::holds_alternative<RivalBids>(finding.figures) || (large != nullptr && !large->figure)
                          || finding.about.empty();
  return is_general ? "" : subject_text(graph, finding.about.front());
}

/// Adds what a careful reader would question in an article, the most severe first.
template <class...>
void add_findings(Table& table, GraphView graph, ArticleId article) {
  const auto all = findings(graph, article);
  if (all.empty()) return;
  add_title(table, title_of_ours("FINDINGS"));
  for (const auto severity : {Severity::error, Severity::warning, Severity::note}) {
    bool first = true;
    for (const auto& finding : all) {
      if (finding.severity != severity) continue;
      if (std::exchange(first, false)) {
        table.add_gap();
        table.add_line(std::string{words_of(severity)}, Style::group);
      }
      table.add({{{id_before(graph, finding), Style::strong}},
                 question_cell(graph, finding),
                 {},
                 {},
                 {{paragraphs_text(graph, finding.evidence)}}});
    }
  }
}

}  // namespace summary_parts

/// A finding in words, with the figures that show it: "d11: may be counted twice, as it may overlap with d12". Ids are
/// those of its article.
template <class...>
[[nodiscard]] std::string finding_text(GraphView graph, const Finding& finding) {
  std::vector<std::string> lines;
  for (const auto& line : summary_parts::question_cell(graph, finding)) lines.push_back(line.text);
  return text_parts::joined({summary_parts::id_before(graph, finding), text_parts::joined(lines, "; ")}, ": ");
}

}  // namespace newsgraph::inline v0_1
