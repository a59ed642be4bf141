// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/graph/rows/filtered.hpp>

#include <algorithm>
#include <optional>
#include <variant>

namespace newsgraph::inline v0_1 {

/// How far a deal has come; `unknown` where that is not stated.
template <class...>
[[nodiscard]] DealStatus status_of(GraphView graph, DealId deal) {
  return graph[deal].status.value_or(DealStatus::unknown);
}

namespace graph_parts {

/// What the claims of an article say of one of its deals, facts, relations or associations; nothing where none says
/// anything. O(log n) in what they are about.
template <class...>
[[nodiscard]] std::optional<AboutNode> about_row(const Graph& graph, ArticleId article,
                                                 const Subject& subject) noexcept {
  const auto rows = graph.member(article, &ArticleNode::about).ids();
  const auto at =
      base_parts::count_before(rows, [&](Id<AboutNode> id) { return graph.member(id, &AboutNode::of) < subject; });
  if (at == rows.size()) return std::nullopt;
  const auto row = graph[rows[at]];
  return row.of == subject ? std::optional{row} : std::nullopt;
}

/// The other values that claims give for members of a deal or a fact, in document order. O(log n).
template <class...>
[[nodiscard]] Rows<SettingNode> settings_of(const Graph& graph, ArticleId article, const Subject& subject) noexcept {
  const auto about = about_row(graph, article, subject);
  return about ? graph[about->sets] : Rows<SettingNode>{};
}

/// Whether a claim gives another value for a member of a deal or a fact: so it is no source of what that states.
/// O(log n).
template <class...>
[[nodiscard]] bool sets_value_of(const Graph& graph, ClaimId claim, const Subject& subject) noexcept {
  if (graph[claim].sets.empty()) return false;
  const auto settings = settings_of(graph, graph[claim].article, subject);
  const auto at = base_parts::count_before(settings, [&](const SettingNode& setting) { return setting.claim < claim; });
  return at != settings.size() && settings[at].claim == claim;
}

/// Whether a claim speaks of a member of what it is about: it has no topic, or that one. A sum is a topic by the name
/// of `amount` and of `value`.
template <class...>
[[nodiscard]] bool speaks_of(const Graph& graph, ClaimId claim, ConflictingField field) {
  const auto topic = graph[graph[claim].topic];
  if (!topic) return true;
  const auto is_sum = [](ConflictingField one) {
    return one == ConflictingField::amount || one == ConflictingField::value;
  };
  const auto names_it = [&](const auto& row) {
    return row.name == *topic && (row.value == field || (is_sum(row.value) && is_sum(field)));
  };
  return base_parts::any_of(rows_of<ConflictingField>, names_it)
         || base_parts::any_of(synonyms_of<ConflictingField>, names_it);
}

}  // namespace graph_parts

/// When the values held that a claim sets: as it says, or else when its original speaker said so.
template <class...>
[[nodiscard]] std::optional<Date> held_on(const Graph& graph, ClaimId claim) {
  const auto chain = graph[graph[claim].chain];
  const auto sets = graph[graph[claim].sets];
  if (!sets.empty() && sets.front().date) return sets.front().date;
  return chain.empty() ? std::nullopt : chain.back().date;
}

/// The claims about an entity, as they came. Valid until the graph changes.
[[nodiscard]] inline Rows<ClaimId> claims_about(const Graph& graph, EntityId entity) noexcept {
  return graph.run(&graph_parts::Store::claims, entity);
}
void claims_about(const Graph&&, EntityId) = delete;

/// The claims about a deal, fact, relation or association, in document order. Valid until the graph changes.
/// O(log n) in the claims of the article.
template <class T>
[[nodiscard]] Rows<ClaimId> claims_about(const Graph& graph, Id<T> id) noexcept {
  const auto about = graph_parts::about_row(graph, graph[id].article, id);
  return about ? graph[about->claims] : Rows<ClaimId>{};
}
template <class T>
void claims_about(const Graph&&, Id<T>) = delete;

/// The packages that a deal is part of, in document order. Valid until the graph changes. O(log n) in the members of
/// packages of the article.
template <class...>
[[nodiscard]] Rows<DealId> packages_of(const Graph& graph, DealId deal) noexcept {
  const auto rows = graph[graph.member(graph[deal].article, &ArticleNode::packaged)];
  const auto at = base_parts::count_before(rows, [&](const PackagedNode& row) { return row.deal < deal; });
  return at != rows.size() && rows[at].deal == deal ? graph[rows[at].packages] : Rows<DealId>{};
}
void packages_of(const Graph&&, DealId) = delete;

namespace graph_parts {

/// How certain a telling is of its deal, see `modality_of`.
template <class...>
[[nodiscard]] Modality modality_of_telling(const Graph& graph, DealId deal) noexcept {
  const auto stated = [&](DealId id) {
    const auto about = about_row(graph, graph[id].article, id);
    return about ? about->modality : std::nullopt;
  };
  auto best = stated(deal);
  if (!best)
    for (const auto package : packages_of(graph, deal))
      if (const auto other = stated(package)) best = best ? (std::min)(*best, *other) : other;
  return best.value_or(Modality::asserted);
}

}  // namespace graph_parts

/// How certain an article is of a deal: the most certain of the claims that state it as a fact; `denied` where all that
/// it has on the deal is that somebody denies it. Of several articles that tell it, the most certain one. A claim with
/// a topic counts only where all have one: with another beside it, it says something of the deal, not that there is
/// one.
///
/// Where none says how certain it is, those about its packages count; where there is none either, the article asserts
/// the deal in its own voice.
template <class...>
[[nodiscard]] Modality modality_of(GraphView graph, DealId deal) {
  auto best = graph_parts::modality_of_telling(graph, deal);
  for (const auto telling : graph.tellings(deal))
    best = (std::min)(best, graph_parts::modality_of_telling(graph, telling));
  return best;
}

}  // namespace newsgraph::inline v0_1
