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

/// What the claims of an article say of one of its deals, facts, relations or associations, as a member of its row;
/// empty where none says anything. O(log n) in what they are about, and mostly at once, as they are about most deals.
template <class Member>
[[nodiscard]] Member said_about(const Graph& graph, ArticleId article, const Subject& subject,
                                Member AboutNode::*member) noexcept {
  const auto rows = graph.member(article, &ArticleNode::about).ids();
  if (rows.empty()) return {};
  const auto of = [&](std::size_t at) { return graph.member(rows[at], &AboutNode::of); };
  std::size_t at = 0;
  if (const auto first = of(0); first != subject) {
    const auto number = [](const Subject& one) { return std::visit([](auto id) { return id.index(); }, one); };
    at = first.index() == subject.index() ? number(subject) - number(first) : rows.size();
    if (at >= rows.size() || of(at) != subject)
      at = base_parts::count_before(rows, [&](Id<AboutNode> id) { return graph.member(id, &AboutNode::of) < subject; });
    if (at == rows.size() || of(at) != subject) return {};
  }
  return graph.member(rows[at], member);
}

/// The other values that claims give for members of a deal or a fact, in document order. O(log n).
template <class...>
[[nodiscard]] Rows<SettingNode> settings_of(const Graph& graph, ArticleId article, const Subject& subject) noexcept {
  return graph[said_about(graph, article, subject, &AboutNode::sets)];
}

/// Whether a claim gives another value for a member of a deal or a fact: so it is no source of what that states.
/// O(log n).
template <class...>
[[nodiscard]] bool sets_value_of(const Graph& graph, ClaimId claim, const Subject& subject) noexcept {
  if (graph.member(claim, &ClaimNode::sets).empty()) return false;
  const auto settings = settings_of(graph, graph.member(claim, &ClaimNode::article), subject);
  const auto at = base_parts::count_before(settings, [&](const SettingNode& setting) { return setting.claim < claim; });
  return at != settings.size() && settings[at].claim == claim;
}

/// Whether a claim speaks of a member of what it is about: it has no topic, or that one. A sum is a topic by the name
/// of `amount` and of `value`.
template <class...>
[[nodiscard]] bool speaks_of(const Graph& graph, ClaimId claim, ConflictingField field) {
  const auto topic = graph[graph.member(claim, &ClaimNode::topic)];
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
  const auto chain = graph[graph.member(claim, &ClaimNode::chain)];
  const auto sets = graph[graph.member(claim, &ClaimNode::sets)];
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
  return graph[graph_parts::said_about(graph, graph.member(id, &T::article), id, &AboutNode::claims)];
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
  const auto stated = [&](DealId id) { return said_about(graph, graph[id].article, id, &AboutNode::modality); };
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
  auto best = Modality::denied;
  graph.for_each_telling(
      deal, [&](DealId telling) { best = (std::min)(best, graph_parts::modality_of_telling(graph, telling)); });
  return best;
}

}  // namespace newsgraph::inline v0_1
