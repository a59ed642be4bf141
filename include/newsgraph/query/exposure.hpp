// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/exposure/losses.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A company that a failure reaches, and what it loses by that.
struct Exposed {
  EntityId entity;
  std::size_t hop;           ///< 1: it deals with the company that fails
  std::vector<Loss> losses;  ///< by the company that fails, in the order in which those are reached, then by kind

  /// The companies through which it is reached, each once: those that it loses by.
  [[nodiscard]] std::vector<EntityId> through() const {
    std::vector<EntityId> found;
    for (const auto& loss : losses)
      if (found.empty() || found.back() != loss.from) found.push_back(loss.from);
    return found;
  }
};

/// What is lost by those whom an article leaves out: "and others".
struct ExposedOthers {
  std::size_t hop;
  Loss loss;
};

struct Exposure {
  EntityId company;
  std::vector<Exposed> reached;       ///< by hop; in a hop those that most companies lead to first, then as they came
  std::vector<ExposedOthers> others;  ///< in the order in which they are reached

  /// What is lost by an entity, as `graph.entity` gives it: an id from before it was united with another is not found.
  [[nodiscard]] const Exposed* find(EntityId entity) const& noexcept {
    const auto found = base_parts::find_by(reached, &Exposed::entity, entity);
    return found != reached.end() ? &*found : nullptr;
  }
  void find(EntityId) const&& = delete;

  /// The one of the first `end` that is this entity; `end` becomes its place. O(those after it).
  [[nodiscard]] const Exposed* find_before(EntityId entity, std::size_t& end) const& noexcept {
    while (end > 0)
      if (reached[--end].entity == entity) return &reached[end];
    return nullptr;
  }
  void find_before(EntityId, std::size_t&) const&& = delete;
};

/// Who loses what if `company` fails, or pays only a share of what it owes, by the deals that `filter` lets through and
/// the shareholders, parents and dependants that are named.
///
/// Hop by hop: those who deal with the company, then those who deal with them, `supposed.hops` at most; each company at
/// its first hop, with all that it loses by companies of the hop before. Whether those who lose fail in turn, nobody
/// says: from the second hop on it is what is at stake if they do, so amounts begin at nothing. Nothing is lost where
/// all is paid. What is lost by a part of a deal is in the loss by the deal, if that has a figure; what has
/// alternatives, may be told again as another deal, or is in a package of more than 100 that links tie together, may
/// not be lost. Nothing is split or estimated; what has no figure is there without one. O(n log n) in the deals of the
/// companies reached and their parties, and in the losses: by a deal as many as there are pairs of those who fail and
/// those who lose by them. Throws `RatioError` where more than all is paid.
template <class...>
[[nodiscard]] Exposure exposure(const Graph& raw, EntityId company, const FailureAssumption& supposed = {},
                                const Filter& filter = {}) {
  const auto graph = graph_parts::view_of(raw, filter);
  company = graph.entity(company);
  Exposure found{company, {}, {}};
  if (value_parts::rest_of_whole(supposed.paid) == none_of_it) return found;
  const query_parts::DealMoneys moneys{graph};
  const query_parts::Counting counting{filter};
  struct AtRisk {
    query_parts::DealAtRisk deal;
    std::size_t hop;  // whom a failure has reached by then lose nothing more
  };
  std::map<DealId, AtRisk> at_risk;
  std::set<EntityId> known{company};
  std::vector<EntityId> failing{company};
  for (std::size_t hop = 1; hop <= supposed.hops && !failing.empty(); ++hop) {
    auto of_hop = supposed;
    if (hop > 1) {
      of_hop.paid = none_of_it;
      of_hop.surely = false;
    }
    std::map<EntityId, Exposed> losers;
    for (const auto from : failing) {
      const auto take = [&](EntityId loser, const Loss& loss) {
        if (known.contains(loser)) return;
        losers.try_emplace(loser, Exposed{loser, hop, {}}).first->second.losses.push_back(loss);
      };
      for (const auto deal : deals_of(graph, from, filter)) {
        auto of_deal = at_risk.find(deal);
        if (of_deal == at_risk.end())
          of_deal = at_risk.emplace(deal, AtRisk{query_parts::DealAtRisk{graph, deal, supposed}, 0}).first;
        if (std::exchange(of_deal->second.hop, hop) != hop)
          of_deal->second.deal.leave_out([&](EntityId one) { return known.contains(one); });
        of_deal->second.deal.for_each_loss(moneys, from, of_hop, counting, take);
        of_deal->second.deal.for_each_loss_of_others(moneys, from, of_hop, counting, [&](const Loss& loss) {
          found.others.push_back({hop, loss});
        });
      }
      for (const auto relation : relations_of(graph, from))
        if ((!filter.article || graph[relation].article == *filter.article) && !graph.repeats(relation))
          query_parts::for_each_loss(graph, relation, from, of_hop, take);
    }
    std::vector<std::pair<std::size_t, Exposed>> of_this_hop;  // and by how many companies each loses
    for (auto& [entity, exposed] : losers) {
      // They came in the order of `failing`.
      auto& losses = exposed.losses;
      query_parts::leave_out_parts(graph, losses, counting);
      query_parts::leave_out_restructured(graph, losses, of_hop);
      for (auto of_one = losses.begin(); of_one != losses.end();) {
        const auto end = std::find_if(of_one, losses.end(), [&](const Loss& l) { return l.from != of_one->from; });
        std::stable_sort(of_one, end, [](const Loss& a, const Loss& b) { return a.kind < b.kind; });
        of_one = end;
      }
      known.insert(entity);
      of_this_hop.emplace_back(exposed.through().size(), std::move(exposed));
    }
    std::stable_sort(of_this_hop.begin(), of_this_hop.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    failing.clear();
    for (auto& [count, exposed] : of_this_hop) {
      failing.push_back(exposed.entity);
      found.reached.push_back(std::move(exposed));
    }
  }
  return found;
}

/// One step of a failure from one company to the next, and the deals and relations by which it goes.
struct FailureStep {
  EntityId from;
  EntityId to;
  std::vector<LossBasis> by;
};

/// How a failure comes to `entity`: from the company that fails, each step through the first company that leads there.
/// Empty where it does not.
template <class...>
[[nodiscard]] std::vector<FailureStep> chain_to(const Exposure& exposure, EntityId entity) {
  std::vector<FailureStep> steps;
  auto end = exposure.reached.size();  // who leads to one is before it
  for (auto at = entity; const auto* exposed = exposure.find_before(at, end);) {
    const auto from = exposed->losses.front().from;
    FailureStep step{from, at, {}};
    for (const auto& loss : exposed->losses)
      if (loss.from == from) step.by.push_back(loss.basis);
    steps.push_back(std::move(step));
    at = from;
  }
  std::reverse(steps.begin(), steps.end());
  return steps;
}

}  // namespace newsgraph::inline v0_1
