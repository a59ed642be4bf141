#pragma once

#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/part.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace newsgraph {

/// What somebody loses where a company fails: that company in its role of a deal.
struct Loss {
  EntityId loser;
  Role role;  ///< of the company that fails
  DealId deal;
  std::optional<MoneyInterval> income;  ///< what the loser would get from it under the deal, as far as stated
};

/// Somebody whom a failure reaches through those who lose by it, because they pay it as their supplier.
struct Reached {
  EntityId entity;
  std::vector<EntityId> by;
};

struct Failure {
  std::vector<Loss> losses;   ///< by loser and deal, in the order in which they came
  std::vector<Reached> next;  ///< those who supply most of the losers first
};

/// What would happen if `company` failed, by the deals that `filter` lets through: what those lose who deal with it,
/// and who supplies them. It follows stated deals alone, for two steps, and weighs nothing. Throws `MoneyOverflow`.
[[nodiscard]] inline Failure failure_of(const Graph& graph, EntityId company, const Filter& filter = {}) {
  Failure found;
  std::vector<EntityId> losers;
  for (const auto deal : deals_of(graph, company, filter)) {
    const auto all = graph[graph[deal].parties];
    for (const auto& failing : all) {
      if (failing.entity != company) continue;
      for (const auto& party : all) {
        const bool partners = party.role == Role::partner && failing.role == Role::partner;
        if (party.entity == company || (party.role == failing.role && !partners)) continue;
        const auto income = part_between(graph, deal, company, party.entity);
        found.losses.push_back({party.entity, failing.role, deal, income});
        if (std::ranges::find(losers, party.entity) == losers.end()) losers.push_back(party.entity);
      }
    }
  }
  std::ranges::stable_sort(found.losses, {}, &Loss::loser);

  for (const auto loser : losers)
    for (const auto& supplier : suppliers(graph, loser, filter).known) {
      if (supplier.entity == company) continue;
      auto known = std::ranges::find(found.next, supplier.entity, &Reached::entity);
      if (known == found.next.end()) known = found.next.insert(known, {supplier.entity, {}});
      known->by.push_back(loser);
    }
  std::ranges::stable_sort(found.next, std::ranges::greater{},
                           [](const Reached& reached) { return reached.by.size(); });
  return found;
}

}  // namespace newsgraph
