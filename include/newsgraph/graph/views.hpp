// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/rows/filtered.hpp>

#include <cstddef>
#include <cstdint>

// Ranges of ids, in the order in which they came, and lazy: `graph[id]` is the row. The graph must outlive them, and
// they are valid until it changes. They have `empty()` and `front()`; those that are filtered have `count()`, which
// walks over them, the others `size()`.

namespace newsgraph::inline v0_1 {
namespace graph_parts {

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

/// The deals among which those are that a filter lets through, in order: those of the article that it asks for, or else
/// of the party.
class AskedDeals {
public:
  using value_type = DealId;

  class iterator {
  public:
    constexpr iterator() noexcept = default;
    constexpr iterator(const DealId* listed, std::size_t at) noexcept : listed_{listed}, at_{at} {}

    [[nodiscard]] constexpr DealId operator*() const noexcept {
      return listed_ != nullptr ? listed_[at_] : DealId{at_};
    }
    constexpr iterator& operator++() noexcept {
      ++at_;
      return *this;
    }

    friend constexpr bool operator==(iterator, iterator) = default;

  private:
    const DealId* listed_ = nullptr;
    std::size_t at_ = 0;
  };

  AskedDeals(const Graph& graph, const Filter& filter) noexcept {
    if (filter.party && !filter.article) {
      const auto deals = graph.run(&Store::deals, *filter.party);
      listed_ = deals.data();
      count_ = deals.size();
    } else {
      const auto all = filter.article ? graph.member(*filter.article, &ArticleNode::deals) : graph.table<DealNode>();
      first_ = all.first;
      count_ = all.count;
    }
  }

  [[nodiscard]] constexpr iterator begin() const noexcept { return {listed_, first_}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {listed_, first_ + count_}; }

private:
  const DealId* listed_ = nullptr;  // nothing: they stand next to each other
  std::size_t first_ = 0;
  std::size_t count_ = 0;
};

/// The flows among which those of deals are that stand next to each other: no others where flows are in order.
/// O(log n).
template <class...>
[[nodiscard]] Range<Flow> flows_of(const Graph& graph, Range<DealNode> deals) noexcept {
  if (!graph.flows_in_order()) return graph.table<Flow>();
  const auto flows = graph[graph.table<Flow>()];
  const auto before = [&](std::size_t deal) {
    return base_parts::count_before(flows, [&](const Flow& flow) { return flow.deal.index() < deal; });
  };
  const auto first = before(deals.first);
  return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(before(deals.first + deals.count) - first)};
}

/// Those of some ids, in order, that are of rows in `range`. O(log n).
template <class T>
[[nodiscard]] Rows<Id<T>> within(Rows<Id<T>> ids, Range<T> range) noexcept {
  const auto before = [&](std::size_t end) {
    return base_parts::count_before(ids, [&](Id<T> id) { return id.index() < end; });
  };
  const auto first = before(range.first);
  return ids.part(first, before(std::size_t{range.first} + range.count) - first);
}

/// Of the flows of an entity those of the article that a filter asks for, or all.
template <class...>
[[nodiscard]] Rows<FlowId> asked_flows(const Graph& graph, Rows<FlowId> flows, const Filter& filter) noexcept {
  if (!filter.article) return flows;
  return within(flows, flows_of(graph, graph.member(*filter.article, &ArticleNode::deals)));
}

/// Lets through the parties that have one of some roles.
struct WithRole {
  Roles roles;

  [[nodiscard]] bool operator()(const PartyNode& party) const noexcept { return roles.contains(party.role); }
};

}  // namespace graph_parts

/// The deals that `filter` lets through, from all articles. Of one that several tell `as_known(graph)[id]` is what is
/// known of it, `graph[id]` what one of them tells. O(deals), of the article or the party where the filter asks for
/// one.
template <class...>
[[nodiscard]] graph_parts::Filtered<graph_parts::AskedDeals, graph_parts::Matching> deals(const Graph& graph,
                                                                                          const Filter& filter = {}) {
  return {graph_parts::AskedDeals{graph, filter}, {graph, filter}};
}
void deals(const Graph&&, const Filter& = {}) = delete;

/// The same of one entity's deals. O(its deals), in the article where the filter asks for one.
template <class...>
[[nodiscard]] graph_parts::Filtered<Rows<DealId>, graph_parts::Matching> deals_of(const Graph& graph, EntityId entity,
                                                                                  const Filter& filter = {}) {
  const auto all = graph.run(&graph_parts::Store::deals, entity);
  const auto article = filter.article ? graph.member(*filter.article, &ArticleNode::deals) : Range<DealNode>{};
  return {filter.article ? graph_parts::within(all, article) : all, {graph, filter}};
}
void deals_of(const Graph&&, EntityId, const Filter& = {}) = delete;

/// Who pays whom, by the deals that `filter` lets through. O(flows), of the article where the filter asks for one.
template <class...>
[[nodiscard]] graph_parts::Filtered<Ids<Flow>, graph_parts::Matching> flows(const Graph& graph,
                                                                            const Filter& filter = {}) {
  const auto flows = filter.article ? graph_parts::flows_of(graph, graph.member(*filter.article, &ArticleNode::deals))
                                    : graph.table<Flow>();
  return {flows.ids(), {graph, filter}};
}
void flows(const Graph&&, const Filter& = {}) = delete;

/// Whom `entity` pays, by the deals that `filter` lets through. O(its flows), in the article where the filter asks
/// for one.
template <class...>
[[nodiscard]] graph_parts::Filtered<Rows<FlowId>, graph_parts::Matching> paid_by(const Graph& graph, EntityId entity,
                                                                                 const Filter& filter = {}) {
  return {graph_parts::asked_flows(graph, graph.run(&graph_parts::Store::paid, entity), filter), {graph, filter}};
}
void paid_by(const Graph&&, EntityId, const Filter& = {}) = delete;

/// Who pays `entity`, by the deals that `filter` lets through. O(its flows), as of `paid_by`.
template <class...>
[[nodiscard]] graph_parts::Filtered<Rows<FlowId>, graph_parts::Matching> paid_to(const Graph& graph, EntityId entity,
                                                                                 const Filter& filter = {}) {
  return {graph_parts::asked_flows(graph, graph.run(&graph_parts::Store::received, entity), filter), {graph, filter}};
}
void paid_to(const Graph&&, EntityId, const Filter& = {}) = delete;

/// The articles.
[[nodiscard]] inline Ids<ArticleNode> articles(const Graph& graph) noexcept { return graph.table<ArticleNode>().ids(); }
void articles(const Graph&&) = delete;

/// Their paragraphs.
[[nodiscard]] inline Ids<ParagraphNode> paragraphs(const Graph& graph) noexcept {
  return graph.table<ParagraphNode>().ids();
}
void paragraphs(const Graph&&) = delete;

/// The articles that name an entity.
[[nodiscard]] inline Rows<ArticleId> articles_on(const Graph& graph, EntityId entity) noexcept {
  return graph.run(&graph_parts::Store::articles, entity);
}
void articles_on(const Graph&&, EntityId) = delete;

/// All that articles name, each once under whatever names.
template <class...>
[[nodiscard]] auto entities(const Graph& graph) {
  return graph_parts::Filtered{graph.table<EntityNode>().ids(),
                               [&graph](EntityId id) { return graph.entity(id) == id; }};
}
void entities(const Graph&&) = delete;

/// Those of a kind.
template <class...>
[[nodiscard]] auto entities(const Graph& graph, EntityKind kind) {
  return graph_parts::Filtered{graph.table<EntityNode>().ids(), [&graph, kind](EntityId id) {
                                 return graph[id].kind == kind && graph.entity(id) == id;
                               }};
}
void entities(const Graph&&, EntityKind) = delete;

/// The companies: entities of that kind.
template <class...>
[[nodiscard]] auto companies(const Graph& graph) {
  return entities(graph, EntityKind::company);
}
void companies(const Graph&&) = delete;

/// What entities are said to be worth.
[[nodiscard]] inline Ids<FactNode> facts(const Graph& graph) noexcept { return graph.table<FactNode>().ids(); }
void facts(const Graph&&) = delete;

/// What an entity is said to be worth.
[[nodiscard]] inline Rows<FactId> facts_of(const Graph& graph, EntityId entity) noexcept {
  return graph.run(&graph_parts::Store::facts, entity);
}
void facts_of(const Graph&&, EntityId) = delete;

/// What entities are to each other.
[[nodiscard]] inline Ids<RelationNode> relations(const Graph& graph) noexcept {
  return graph.table<RelationNode>().ids();
}
void relations(const Graph&&) = delete;

/// The relations of a type.
template <class...>
[[nodiscard]] auto relations(const Graph& graph, RelationType type) {
  return graph_parts::Filtered{relations(graph),
                               [&graph, type](RelationId relation) { return graph[relation].type == type; }};
}
void relations(const Graph&&, RelationType) = delete;

/// What an entity is to others, and they to it.
[[nodiscard]] inline Rows<RelationId> relations_of(const Graph& graph, EntityId entity) noexcept {
  return graph.run(&graph_parts::Store::relations, entity);
}
void relations_of(const Graph&&, EntityId) = delete;

/// What somebody says.
[[nodiscard]] inline Ids<ClaimNode> claims(const Graph& graph) noexcept { return graph.table<ClaimNode>().ids(); }
void claims(const Graph&&) = delete;

/// The claims of a kind.
template <class...>
[[nodiscard]] auto claims(const Graph& graph, ClaimKind kind) {
  return graph_parts::Filtered{claims(graph), [&graph, kind](ClaimId claim) { return graph[claim].kind == kind; }};
}
void claims(const Graph&&, ClaimKind) = delete;

/// The parties of a deal that have a role, or one of some roles.
template <class...>
[[nodiscard]] graph_parts::Filtered<Rows<PartyNode>, graph_parts::WithRole> parties(GraphView graph, DealId deal,
                                                                                    Roles roles) {
  return {graph[graph[deal].parties], {roles}};
}
void parties(const Graph&&, DealId, Roles) = delete;

}  // namespace newsgraph::inline v0_1
