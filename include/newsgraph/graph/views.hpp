#pragma once

#include <newsgraph/graph/filter.hpp>

#include <algorithm>
#include <ranges>

// Lazy ranges of ids, in the order in which they came; `graph[id]` is the row. The graph must outlive them, and they
// are valid until it grows.

namespace newsgraph {

/// The deals that `filter` lets through, from all articles.
[[nodiscard]] inline auto deals(const Graph& graph, const Filter& filter = {}) {
  return graph.all<DealNode>().ids()
         | std::views::filter([&graph, filter](DealId deal) { return matches(graph, deal, filter); });
}
void deals(const Graph&&, const Filter& = {}) = delete;

/// The same of one entity's deals. O(its deals).
[[nodiscard]] inline auto deals_of(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  return graph.deals_of(entity)
         | std::views::filter([&graph, filter](DealId deal) { return matches(graph, deal, filter); });
}
void deals_of(const Graph&&, EntityId, const Filter& = {}) = delete;

/// Who pays whom, by the deals that `filter` lets through.
[[nodiscard]] inline auto flows(const Graph& graph, const Filter& filter = {}) {
  return graph.all<Flow>().ids() | std::views::filter([&graph, filter](FlowId flow) {
           return stands(graph[flow]) && matches(graph, graph[flow].deal, filter);
         });
}
void flows(const Graph&&, const Filter& = {}) = delete;

/// Whom `entity` pays, by the deals that `filter` lets through. O(its flows).
[[nodiscard]] inline auto paid_by(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  return graph.paid_by(entity)
         | std::views::filter([&graph, filter](FlowId flow) { return matches(graph, graph[flow].deal, filter); });
}
void paid_by(const Graph&&, EntityId, const Filter& = {}) = delete;

/// Who pays `entity`, by the deals that `filter` lets through. O(its flows).
[[nodiscard]] inline auto paid_to(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  return graph.paid_to(entity)
         | std::views::filter([&graph, filter](FlowId flow) { return matches(graph, graph[flow].deal, filter); });
}
void paid_to(const Graph&&, EntityId, const Filter& = {}) = delete;

/// The entities of a kind.
[[nodiscard]] inline auto entities(const Graph& graph, EntityKind kind) {
  return graph.all<EntityNode>().ids() | std::views::filter([&graph, kind](EntityId entity) {
           return graph[entity].kind == kind && !graph[entity].same_as;
         });
}
void entities(const Graph&&, EntityKind) = delete;

/// The relations of a type.
[[nodiscard]] inline auto relations(const Graph& graph, RelationType type) {
  return graph.all<RelationNode>().ids()
         | std::views::filter([&graph, type](RelationId relation) { return graph[relation].type == type; });
}
void relations(const Graph&&, RelationType) = delete;

/// The claims of a kind.
[[nodiscard]] inline auto claims(const Graph& graph, ClaimKind kind) {
  return graph.all<ClaimNode>().ids()
         | std::views::filter([&graph, kind](ClaimId claim) { return graph[claim].kind == kind; });
}
void claims(const Graph&&, ClaimKind) = delete;

/// The parties of a deal that have a role.
[[nodiscard]] inline auto parties(const Graph& graph, DealId deal, Role role) {
  return graph[graph[deal].parties] | std::views::filter([role](const PartyNode& party) { return party.role == role; });
}
void parties(const Graph&&, DealId, Role) = delete;

}  // namespace newsgraph
