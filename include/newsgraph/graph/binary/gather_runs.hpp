// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// Makes runs of what `each(add)` calls `add(entity, id)` for, where the ids are in order; each id once for an entity.
/// Linear in the calls, which are made twice.
template <class T, class Each>
void gather(Runs<EntityNode, Id<T>>& runs, std::size_t entities, Each each) {
  struct Seen {
    std::uint32_t count = 0;
    std::uint32_t last = 0;  // from 1
  };
  base_parts::RowVector<Seen> seen;
  seen.resize(entities, {});
  const auto is_new = [&](EntityId entity, Id<T> id) {
    auto& last = seen[entity.index()].last;
    return std::exchange(last, static_cast<std::uint32_t>(id.index() + 1)) != last;
  };
  each([&](EntityId entity, Id<T> id) { seen[entity.index()].count += is_new(entity, id) ? 1 : 0; });

  base_parts::RowVector<std::uint32_t> counts;
  counts.make_room(entities);
  for (auto& [count, last] : seen) {
    counts.push_back(count);
    count = last = 0;
  }
  runs.lay_out(counts.rows());
  each([&](EntityId entity, Id<T> id) {
    if (is_new(entity, id)) ::new (runs.at(entity.index(), seen[entity.index()].count++)) Id<T>(id);
  });
}

/// Gives the entities of a store what its rows say of them: where they are named, their deals, flows, facts, relations
/// and claims. Linear in the rows.
template <class...>
void gather_runs(Store& store) {
  const auto& rows = store.rows;
  const auto entities = rows.all<EntityNode>().size();
  const auto ids = [&]<class T>(const Id<T>&) { return rows.since(Id<T>{0}).ids(); };
  gather(store.articles, entities, [&](auto add) {
    for (const auto id : ids(ArticleId{0}))
      for (const auto& mention : rows[rows[id].mentions]) add(mention.entity, id);
  });
  gather(store.deals, entities, [&](auto add) {
    for (const auto id : ids(DealId{0}))
      for (const auto& party : rows[rows[id].parties]) add(party.entity, id);
  });
  const auto gather_flows = [&](Runs<EntityNode, FlowId>& runs, EntityId Flow::*side) {
    gather(runs, entities, [&](auto add) {
      for (const auto id : ids(FlowId{0}))
        if (stands(rows[id])) add(rows[id].*side, id);
    });
  };
  gather_flows(store.paid, &Flow::payer);
  gather_flows(store.received, &Flow::payee);
  gather(store.facts, entities, [&](auto add) {
    for (const auto id : ids(FactId{0})) add(rows[id].of, id);
  });
  gather(store.relations, entities, [&](auto add) {
    for (const auto id : ids(RelationId{0})) {
      add(rows[id].from, id);
      add(rows[id].to, id);
    }
  });
  gather(store.claims, entities, [&](auto add) {
    for (const auto id : ids(ClaimId{0}))
      for (const auto& subject : rows[rows[id].about])
        if (const auto* entity = std::get_if<EntityId>(&subject)) add(*entity, id);
  });
}

}  // namespace newsgraph::inline v0_1::graph_parts
