// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/counterparties.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// How somebody backs a company: by deals that it invests with, by being a shareholder.
struct Backing {
  EntityId backer;
  std::vector<DealId> deals;
  std::vector<RelationId> holdings;
};

/// Who backs `entity`: the investors of deals that `filter` lets through, then the other shareholders, who need no
/// deal.
template <class...>
[[nodiscard]] std::vector<Backing> backers(const Graph& graph, EntityId entity, const Filter& filter = {}) {
  entity = graph.entity(entity);
  const auto view = graph_parts::view_of(graph, filter);
  std::vector<Backing> found;
  for (auto& investor : investors(graph, entity, filter).known)
    found.push_back({investor.entity, std::move(investor.deals), {}});
  for (const auto id : relations_of(graph, entity)) {
    const auto& relation = graph[id];
    if (relation.type != RelationType::shareholder || relation.to != entity || relation.from == entity
        || view.repeats(id))
      continue;
    auto known = base_parts::find_by(found, &Backing::backer, relation.from);
    if (known == found.end()) known = found.insert(known, {relation.from, {}, {}});
    known->holdings.push_back(id);
  }
  return found;
}

/// Somebody who backs two competitors.
struct CompetitorBacker {
  RelationId relation;  ///< of type competitor
  EntityId backer;
  Backing of_first;   ///< of its `from`
  Backing of_second;  ///< of its `to`
};

/// Who backs two competitors: for each two that some relation names as such, by the first that does. O(relations, and
/// what `backers` takes for each of the competitors).
template <class...>
[[nodiscard]] std::vector<CompetitorBacker> competitor_backers(const Graph& graph, const Filter& filter = {}) {
  std::vector<CompetitorBacker> found;
  std::set<std::pair<EntityId, EntityId>> known;  // many articles may tell of the same two
  std::map<EntityId, std::vector<Backing>> backers_of;
  const auto look_up = [&](EntityId entity) -> const std::vector<Backing>& {
    const auto at = backers_of.find(entity);
    return at != backers_of.end() ? at->second
                                  : backers_of.emplace(entity, backers(graph, entity, filter)).first->second;
  };
  for (const auto relation : relations(graph, RelationType::competitor)) {
    const auto [from, to] = std::pair{graph[relation].from, graph[relation].to};
    if (from == to || !known.emplace((std::min)(from, to), (std::max)(from, to)).second) continue;
    const auto& second = look_up(to);
    for (const auto& backing : look_up(from)) {
      const auto both = base_parts::find_by(second, &Backing::backer, backing.backer);
      if (both != second.end()) found.push_back({relation, backing.backer, backing, *both});
    }
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
