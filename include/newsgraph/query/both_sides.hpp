// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/competitors.hpp>

#include <map>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Somebody who backs a company and also trades with it.
struct BothSides {
  EntityId entity;
  Backing backing;
  std::vector<DealId> buys;   ///< as the company's customer
  std::vector<DealId> sells;  ///< as its supplier
};

/// Who is on both sides of `company`: invests in it or holds a part of it, and buys from it or sells to it, by the
/// deals that `filter` lets through. In the order of `backers`. O(n log n) in its deals and those who back it.
template <class...>
[[nodiscard]] std::vector<BothSides> both_sides(const Graph& graph, EntityId company, const Filter& filter = {}) {
  const auto buyers = customers(graph, company, filter).known;
  const auto sellers = suppliers(graph, company, filter).known;
  const auto by_entity = [](const std::vector<Counterparty>& all) {
    std::map<EntityId, const std::vector<DealId>*> deals;
    for (const auto& one : all) deals.emplace(one.entity, &one.deals);
    return deals;
  };
  const auto deals_with = [](const auto& all, EntityId entity) {
    const auto found = all.find(entity);
    return found != all.end() ? *found->second : std::vector<DealId>{};
  };
  const auto buying = by_entity(buyers);
  const auto selling = by_entity(sellers);
  std::vector<BothSides> found;
  for (auto& backing : backers(graph, company, filter)) {
    const auto entity = backing.backer;
    auto buys = deals_with(buying, entity);
    auto sells = deals_with(selling, entity);
    if (!buys.empty() || !sells.empty())
      found.push_back({entity, std::move(backing), std::move(buys), std::move(sells)});
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
