// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Somebody on the other side of deals, and the deals.
struct Counterparty {
  EntityId entity;
  std::vector<DealId> deals;

  friend bool operator==(const Counterparty&, const Counterparty&) = default;
};

namespace query_parts {

/// Deals by those with whom they are.
class ByCounterparty {
public:
  /// Those of one entity come in order; one that comes twice in a row counts once. O(log entities).
  template <class...>
  void add(EntityId entity, DealId deal) {
    const auto [place, is_new] = places_.try_emplace(entity, found_.size());
    if (is_new) found_.push_back({entity, {}});
    auto& deals = found_[place->second].deals;
    if (deals.empty() || deals.back() != deal) deals.push_back(deal);
  }

  /// In the order in which they came.
  [[nodiscard]] std::vector<Counterparty> list() && noexcept { return std::move(found_); }

private:
  std::vector<Counterparty> found_;
  std::map<EntityId, std::size_t> places_;
};

}  // namespace query_parts

/// The other side of somebody's deals.
struct Counterparties {
  std::vector<Counterparty> known;  ///< in the order in which they came
  std::vector<DealId> open;         ///< deals that have others on that side, whom the article leaves out
};

namespace query_parts {

/// Where `entity` has one of the roles `own(deal type)`, those who have one of `theirs(deal type)`.
template <class Own, class Theirs>
[[nodiscard]] Counterparties counterparties(const Graph& raw, EntityId entity, Own own, Theirs theirs,
                                            const Filter& filter) {
  const auto graph = graph_parts::view_of(raw, filter);
  entity = graph.entity(entity);
  Counterparties found;
  ByCounterparty known;
  for (const auto deal : deals_of(graph, entity, filter)) {
    const Roles mine = own(graph[deal].type);
    const Roles wanted = theirs(graph[deal].type);
    const auto all = graph[graph[deal].parties];
    const auto is_mine = [&](const PartyNode& party) { return party.entity == entity && mine.contains(party.role); };
    if (base_parts::none_of(all, is_mine)) continue;
    for (const auto& party : all) {
      if (!wanted.contains(party.role) || party.entity == entity) continue;
      known.add(party.entity, deal);
    }
    if (graph[deal].open_roles.overlaps(wanted)) found.open.push_back(deal);
  }
  found.known = std::move(known).list();
  return found;
}

/// The roles that give the goods of a deal, or take them; none where there are no goods. An acquisition is no trade.
[[nodiscard]] constexpr Roles givers_of_goods(DealType type) noexcept {
  const auto& goods = base_parts::row_of(type).goods;
  return goods && type != DealType::acquisition ? goods->from : Roles{};
}
[[nodiscard]] constexpr Roles takers_of_goods(DealType type) noexcept {
  const auto& goods = base_parts::row_of(type).goods;
  return goods && type != DealType::acquisition ? goods->to : Roles{};
}

}  // namespace query_parts

/// Who supplies `entity`: with goods or services, as lessor, as licensor.
template <class...>
[[nodiscard]] Counterparties suppliers(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  return query_parts::counterparties(graph, entity, query_parts::takers_of_goods, query_parts::givers_of_goods, filter);
}

/// Whom `entity` supplies.
template <class...>
[[nodiscard]] Counterparties customers(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  return query_parts::counterparties(graph, entity, query_parts::givers_of_goods, query_parts::takers_of_goods, filter);
}

/// Who invests in `entity`, by deals.
template <class...>
[[nodiscard]] Counterparties investors(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  const auto is = [](Role role) {
    return [role](DealType type) { return type == DealType::investment ? Roles{role} : Roles{}; };
  };
  return query_parts::counterparties(graph, entity, is(Role::investee), is(Role::investor), filter);
}

}  // namespace newsgraph::inline v0_1
