// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/graph/tables/unpacked_rows.hpp>

#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// Makes runs of what `each(add)` calls `add(entity, id)` for, where the ids are in order; each id once for an entity.
/// Linear in the calls.
template <class T, class Each>
void gather(Runs<EntityNode, Id<T>>& runs, std::size_t entities, Each each) {
  struct Pair {
    EntityId entity;
    Id<T> id;
  };
  base_parts::RowVector<Pair> pairs;
  base_parts::RowVector<std::uint32_t> counts;
  base_parts::RowVector<std::uint32_t> last;  // from 1
  counts.resize(entities, 0);
  last.resize(entities, 0);
  each([&](EntityId entity, Id<T> id) {
    const auto number = static_cast<std::uint32_t>(id.index() + 1);
    if (std::exchange(last[entity.index()], number) == number) return;
    ++counts[entity.index()];
    pairs.push_back({entity, id});
  });
  runs.lay_out(counts.rows());
  for (auto& count : counts) count = 0;
  for (const auto& [entity, id] : pairs) ::new (runs.at(entity.index(), counts[entity.index()]++)) Id<T>(id);
}

/// Gives the entities of a store what its rows say of them: where they are named, their deals, flows, facts, relations
/// and claims. Linear in the rows.
template <class...>
void gather_runs(Store& store) {
  UnpackedTables<Store::AllRows> rows{store.rows};
  const auto entities = store.rows.all<EntityNode>().size();
  const auto ids = [&]<class T>(const Id<T>&) { return store.rows.since(Id<T>{0}).ids(); };
  gather(store.articles, entities, [&](auto add) {
    for (const auto id : ids(ArticleId{0}))
      for (const auto mention : store.rows.member(id, &ArticleNode::mentions).ids()) add(rows[mention].entity, id);
  });
  gather(store.deals, entities, [&](auto add) {
    for (const auto id : ids(DealId{0}))
      for (const auto party : rows[id].parties.ids()) add(rows[party].entity, id);
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
      for (const auto subject : store.rows.member(id, &ClaimNode::about).ids())
        if (const auto* entity = std::get_if<EntityId>(&rows[subject])) add(*entity, id);
  });
}

}  // namespace newsgraph::inline v0_1::graph_parts
