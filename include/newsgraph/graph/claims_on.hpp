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

template <class...>
[[nodiscard]] bool is_about(const Graph& graph, ClaimId claim, Subject subject) {
  if (auto* entity = std::get_if<EntityId>(&subject)) *entity = graph.entity(*entity);
  return base_parts::contains(graph[graph[claim].about], subject);
}

/// Whether a claim gives another value for a member of a deal or a valuation: so it is no source of what that states.
template <class...>
[[nodiscard]] bool sets_value_of(const Graph& graph, ClaimId claim, const Subject& subject) {
  return base_parts::any_of(graph[graph[claim].sets],
                            [&](const ConflictingValueNode& conflict) { return conflict.of == subject; });
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

/// The claims about a deal, valuation or relation, in document order. Lazy: `graph` must outlive the view. O(claims of
/// the article).
template <class T>
[[nodiscard]] auto claims_about(const Graph& graph, Id<T> id) {
  return graph_parts::Filtered{graph[graph[id].article].claims.ids(), [&graph, subject = Subject{id}](ClaimId claim) {
                                 return graph_parts::is_about(graph, claim, subject);
                               }};
}
template <class T>
void claims_about(const Graph&&, Id<T>) = delete;

/// The packages that a deal is part of. Lazy: `graph` must outlive the view. O(deals of the article).
template <class...>
[[nodiscard]] auto packages_of(const Graph& graph, DealId deal) {
  return graph_parts::Filtered{graph[graph[deal].article].deals.ids(), [&graph, deal](DealId package) {
                                 return base_parts::contains(graph[graph.details(package).members], deal);
                               }};
}
void packages_of(const Graph&&, DealId) = delete;

namespace graph_parts {

/// How certain a telling is of its deal, see `modality_of`.
template <class...>
[[nodiscard]] Modality modality_of_telling(const Graph& graph, DealId deal) {
  const auto stated = [&](DealId id) {
    std::optional<Modality> best;
    for (const auto claim : claims_about(graph, id)) {
      const auto& node = graph[claim];
      if (node.kind == ClaimKind::fact && node.modality && !graph_parts::sets_value_of(graph, claim, id))
        best = best ? (std::min)(*best, *node.modality) : node.modality;
    }
    return best;
  };
  auto best = stated(deal);
  if (!best)
    for (const auto package : packages_of(graph, deal))
      if (const auto other = stated(package)) best = best ? (std::min)(*best, *other) : other;
  return best.value_or(Modality::asserted);
}

}  // namespace graph_parts

/// How certain an article is of a deal: the most certain of the claims that state it as a fact; `denied` where all that
/// it has on the deal is that somebody denies it. Of several articles that tell it, the most certain one.
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
