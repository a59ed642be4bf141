// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/summary/phrases/label.hpp>
#include <newsgraph/summary/sections/deals.hpp>

#include <fmt/format.h>

#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Whether a claim appears beside what it is about: a fact about a deal, a relation or a picture, anything about
/// nothing but facts.
template <class...>
[[nodiscard]] bool is_told_elsewhere(GraphView graph, const ClaimNode& claim) {
  const auto about = graph[claim.about];
  const auto is_entity = [](const Subject& subject) { return std::holds_alternative<EntityId>(subject); };
  const auto is_fact = [](const Subject& subject) { return std::holds_alternative<FactId>(subject); };
  if (claim.kind == ClaimKind::fact) return !base_parts::all_of(about, is_entity) || !claim.sets.empty();
  return !about.empty() && base_parts::all_of(about, is_fact);
}

/// An entity's name, "OpenAI"; of anything else the id, "d7", in answers over several articles after its number.
template <class...>
[[nodiscard]] std::string subject_text(GraphView graph, const Subject& subject) {
  return std::visit(
      [&]<class T>(Id<T> id) {
        if constexpr (std::is_same_v<T, EntityNode>)
          return std::string{graph.name(id)};
        else
          return graph.tellings() == Tellings::as_one ? label(graph, id) : id_text(graph, id);
      },
      subject);
}

/// "OpenAI, d7".
template <class...>
[[nodiscard]] std::string subjects_text(GraphView graph, Range<Subject> about) {
  std::vector<std::string> names;
  for (const auto& subject : graph[about]) names.push_back(subject_text(graph, subject));
  return text_parts::joined(names);
}

/// Whose opinion it is: "Sam Altman and technology industry figures"; with "according to" where another says so.
template <class...>
[[nodiscard]] std::string opinion_holder_text(GraphView graph, const ClaimNode& claim) {
  const auto holders = holders_text(graph, claim);
  const auto chain = chain_text(graph, claim);
  if (holders.empty() && chain.empty())
    return claim.kind == ClaimKind::fact ? publisher_text(graph, claim.article) : "nobody named";
  const bool says_so = holders.empty() || is_said_by_holder(graph, claim);
  if (says_so) return chain;
  return chain.empty() ? holders : holders + ", according to " + chain;
}

/// Adds what is said that is not stated as a fact about a deal, a figure or a relation: who worries, who expects what.
/// In quotation marks, unless the words are the document's own.
template <class...>
void add_opinions(Table& table, GraphView graph, ArticleId article) {
  const bool quoted = graph[article].wording != Wording::paraphrase;
  bool first = true;
  const bool has_facts = base_parts::any_of(graph[graph[article].claims], [&](const ClaimNode& claim) {
    return claim.kind == ClaimKind::fact && !is_told_elsewhere(graph, claim);
  });
  for (const auto id : graph[article].claims.ids()) {
    const auto& claim = graph[id];
    if (is_told_elsewhere(graph, claim)) continue;
    if (std::exchange(first, false)) {
      add_title(table, has_facts ? "OPINIONS AND OTHER STATEMENTS" : "OPINIONS");
      table.add({{}, head_cell("of what"), head_cell("as what"), head_cell("held by"), head_cell("where")});
    }
    const auto about = subjects_text(graph, claim.about);
    const auto subject = text_parts::joined(
        {text_parts::spaced(graph[claim.topic].value_or("")), about.empty() ? "" : "about " + about});
    Cell what;
    if (!subject.empty()) what.push_back({subject});
    for (const auto& evidence : graph[claim.evidence])
      if (const auto words = graph.words(evidence); words && (evidence.bytes() || evidence.exact()))
        what.push_back({quoted ? fmt::format("\"{}\"", *words) : std::string{*words}, Style::faint});
    Cell kind{{text_parts::spaced(name_of(claim.kind))}};
    // That somebody holds an opinion is asserted; what it says is not.
    const bool says_more = claim.modality != Modality::interpreted
                           && (claim.modality != Modality::asserted || claim.kind == ClaimKind::fact);
    if (claim.modality && says_more) kind.push_back({text_parts::spaced(name_of(*claim.modality)), Style::faint});
    table.add({{{id_text(graph, id), Style::strong}},
               std::move(what),
               std::move(kind),
               {{opinion_holder_text(graph, claim)}},
               {{paragraphs_text(graph, claim.evidence)}}});
  }
}

}  // namespace newsgraph::inline v0_1::summary_parts
