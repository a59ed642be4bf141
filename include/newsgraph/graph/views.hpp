#pragma once

#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/rows/filtered.hpp>

// Lazy ranges of ids, in the order in which they came; `graph[id]` is the row. The graph must outlive them, and they
// are valid until it grows.

namespace newsgraph {

/// Lets through what `matches` does: deals, and flows under them.
struct Matching {
  const Graph& graph;
  Filter filter;

  template <class...>
  [[nodiscard]] bool operator()(DealId deal) const {
    return matches(graph, deal, filter);
  }
  template <class...>
  [[nodiscard]] bool operator()(FlowId flow) const {
    return stands(graph[flow]) && matches(graph, graph[flow].deal, filter);
  }
};

/// The deals that `filter` lets through, from all articles.
template <class...>
[[nodiscard]] Filtered<Ids<DealNode>, Matching> deals(const Graph& graph, const Filter& filter = {}) {
  return {graph.all<DealNode>().ids(), {graph, filter}};
}
void deals(const Graph&&, const Filter& = {}) = delete;

/// The same of one entity's deals. O(its deals).
template <class...>
[[nodiscard]] Filtered<Rows<DealId>, Matching> deals_of(const Graph& graph, EntityId entity,
                                                        const Filter& filter = {}) {
  return {graph.deals_of(entity), {graph, filter}};
}
void deals_of(const Graph&&, EntityId, const Filter& = {}) = delete;

/// Who pays whom, by the deals that `filter` lets through.
template <class...>
[[nodiscard]] Filtered<Ids<Flow>, Matching> flows(const Graph& graph, const Filter& filter = {}) {
  return {graph.all<Flow>().ids(), {graph, filter}};
}
void flows(const Graph&&, const Filter& = {}) = delete;

/// Whom `entity` pays, by the deals that `filter` lets through. O(its flows).
template <class...>
[[nodiscard]] Filtered<Rows<FlowId>, Matching> paid_by(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  return {graph.paid_by(entity), {graph, filter}};
}
void paid_by(const Graph&&, EntityId, const Filter& = {}) = delete;

/// Who pays `entity`, by the deals that `filter` lets through. O(its flows).
template <class...>
[[nodiscard]] Filtered<Rows<FlowId>, Matching> paid_to(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  return {graph.paid_to(entity), {graph, filter}};
}
void paid_to(const Graph&&, EntityId, const Filter& = {}) = delete;

/// The entities of a kind.
template <class...>
[[nodiscard]] auto entities(const Graph& graph, EntityKind kind) {
  return Filtered{graph.all<EntityNode>().ids(),
                  [&graph, kind](EntityId entity) { return graph[entity].kind == kind && !graph[entity].same_as; }};
}
void entities(const Graph&&, EntityKind) = delete;

/// The relations of a type.
template <class...>
[[nodiscard]] auto relations(const Graph& graph, RelationType type) {
  return Filtered{graph.all<RelationNode>().ids(),
                  [&graph, type](RelationId relation) { return graph[relation].type == type; }};
}
void relations(const Graph&&, RelationType) = delete;

/// The claims of a kind.
template <class...>
[[nodiscard]] auto claims(const Graph& graph, ClaimKind kind) {
  return Filtered{graph.all<ClaimNode>().ids(), [&graph, kind](ClaimId claim) { return graph[claim].kind == kind; }};
}
void claims(const Graph&&, ClaimKind) = delete;

/// The parties of a deal that have a role.
template <class...>
[[nodiscard]] auto parties(const Graph& graph, DealId deal, Role role) {
  return Filtered{graph[graph[deal].parties], [role](const PartyNode& party) { return party.role == role; }};
}
void parties(const Graph&&, DealId, Role) = delete;

}  // namespace newsgraph
