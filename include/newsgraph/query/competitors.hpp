// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/counterparties.hpp>

#include <algorithm>
#include <cstddef>
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
  std::map<EntityId, std::size_t> places;
  for (std::size_t i = 0; i < found.size(); ++i) places.emplace(found[i].backer, i);
  for (const auto id : relations_of(graph, entity)) {
    const auto& relation = graph[id];
    if (relation.type != RelationType::shareholder || relation.to != entity || relation.from == entity
        || view.repeats(id))
      continue;
    const auto [known, is_new] = places.emplace(relation.from, found.size());
    if (is_new) found.push_back({relation.from, {}, {}});
    found[known->second].holdings.push_back(id);
  }
  return found;
}

namespace query_parts {

/// Backers of one company, which can be looked up.
class Backers {
public:
  explicit Backers(std::vector<Backing> all) : backings{std::move(all)} {
    for (std::size_t i = 0; i < backings.size(); ++i) places_.emplace(backings[i].backer, i);
  }

  /// O(log n); null where it is none.
  [[nodiscard]] const Backing* find(EntityId backer) const noexcept {
    const auto at = places_.find(backer);
    return at != places_.end() ? &backings[at->second] : nullptr;
  }

  const std::vector<Backing> backings;

private:
  std::map<EntityId, std::size_t> places_;
};

}  // namespace query_parts

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
  std::map<EntityId, query_parts::Backers> backers_of;
  const auto look_up = [&](EntityId entity) -> const query_parts::Backers& {
    const auto at = backers_of.find(entity);
    if (at != backers_of.end()) return at->second;
    return backers_of.emplace(entity, query_parts::Backers{backers(graph, entity, filter)}).first->second;
  };
  for (const auto relation : relations(graph, RelationType::competitor)) {
    const auto [from, to] = std::pair{graph[relation].from, graph[relation].to};
    if (from == to || !known.emplace((std::min)(from, to), (std::max)(from, to)).second) continue;
    const auto& one = look_up(from);
    const auto& other = look_up(to);
    struct Both {
      std::size_t first;
      const Backing* second;
    };
    std::vector<Both> both;
    const auto& few = one.backings.size() < other.backings.size() ? one : other;
    for (const auto& backing : few.backings) {
      const auto* const first = one.find(backing.backer);
      const auto* const second = other.find(backing.backer);
      if (first != nullptr && second != nullptr)
        both.push_back({static_cast<std::size_t>(first - one.backings.data()), second});
    }
    base_parts::sort_by(both, [](const Both& b) { return b.first; });
    for (const auto& [first, second] : both)
      found.push_back({relation, one.backings[first].backer, one.backings[first], *second});
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
