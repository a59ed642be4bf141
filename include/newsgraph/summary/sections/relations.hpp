// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/sections/deals.hpp>
#include <newsgraph/text/listing.hpp>

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Whether a name only describes several, in English: "shareholders of Alpha", "existing investors of it".
[[nodiscard]] constexpr bool is_plural(std::string_view name) noexcept {
  const auto described = name.substr(0, name.find(" of "));
  return !name.empty() && name.front() >= 'a' && name.front() <= 'z' && described.ends_with('s');
}

/// A relation in a sentence: "Microsoft is the largest shareholder of OpenAI".
template <class...>
[[nodiscard]] std::string relation_text(GraphView graph, const RelationNode& relation) {
  const auto from = graph.name(relation.from);
  const auto to = graph.name(relation.to);
  const auto qualifier = graph[relation.qualifier].value_or("");
  const bool many = graph[relation.from].kind == EntityKind::group && is_plural(from);
  const auto is = [&](std::string_view role, std::string_view article, std::string_view roles) {
    const auto lead = qualifier.empty() ? std::string{many ? "" : article} : fmt::format("the {} ", qualifier);
    return fmt::format("{} {} {}{} of {}", from, many ? "are" : "is", lead, many ? roles : role, to);
  };
  const auto noted_verb = [&](std::string_view verb) {
    return text_parts::noted(fmt::format("{} {} {}", from, verb, to), {std::string{qualifier}});
  };
  switch (relation.type) {
    case RelationType::shareholder: return is("shareholder", "a ", "shareholders");
    case RelationType::subsidiary: return is("subsidiary", "a ", "subsidiaries");
    case RelationType::chief_executive: return is("chief executive", "", "chief executives");
    case RelationType::founder: return is("founder", "a ", "founders");
    case RelationType::develops: return noted_verb("develops");
    case RelationType::owns: return noted_verb("owns");
    case RelationType::operates: return noted_verb("operates");
    case RelationType::depends_on: return noted_verb("depends on");
    case RelationType::competitor: {
      const auto first = text_parts::noted(from, {std::string{qualifier}});
      return relation.symmetric.value_or(false) ? fmt::format("{} and {} compete", first, to)
                                                : fmt::format("{} competes with {}", first, to);
    }
    case RelationType::organiser: break;
  }
  return qualifier.empty() ? fmt::format("{} organises {}", from, to)
                           : fmt::format("{} organises {}, {}", from, qualifier, to);
}

/// How certain a relation is and according to whom; of what nobody states as a fact, whose opinion it is: "concern:
/// European Commission".
template <class...>
[[nodiscard]] Cell relation_attribution(GraphView graph, RelationId id) {
  const auto opinions = opinions_instead_of_facts(graph, id);
  if (opinions.empty()) return attribution_cell(graph, graph[id].article, facts_about(graph, id));
  Cell cell;
  for (const auto opinion : opinions) {
    const auto& claim = graph[opinion];
    auto text = claim.kind == ClaimKind::interpretation
                    ? attribution_text(graph, claim)
                    : fmt::format("{}: {}", text_parts::spaced(name_of(claim.kind)), sources_text(graph, claim));
    if (base_parts::find_by(cell, &Line::text, text) == cell.end()) cell.push_back({std::move(text)});
  }
  return cell;
}

/// Adds what an article says that entities are to each other.
template <class...>
void add_relations(Table& table, GraphView graph, ArticleId article) {
  const auto& relations = graph[article].relations;
  if (relations.empty()) return;
  add_title(table, "RELATIONS");
  for (const auto id : relations.ids()) {
    const auto& relation = graph[id];
    const auto share = graph[relation.share];
    const auto period = graph[relation.period];
    Cell what{{relation_text(graph, relation)}};
    const auto time =
        text_parts::joined({relation.date ? date_text(*relation.date) : "", period ? period_text(*period) : ""});
    if (!time.empty()) what.push_back({time, Style::faint});
    table.add({{{id_text(graph, id), Style::strong}},
               std::move(what),
               share ? Cell{{share_text(graph, *share), Style::strong}} : Cell{},
               relation_attribution(graph, id),
               {{paragraphs_text(graph, relation.evidence)}}});
  }
}

}  // namespace newsgraph::inline v0_1::summary_parts
