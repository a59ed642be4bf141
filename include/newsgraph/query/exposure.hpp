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
};

/// Who loses what if `company` fails, or pays only a share of what it owes, by the deals that `filter` lets through and
/// the shareholders, parents and dependants that are named.
///
/// Hop by hop: those who deal with the company, then those who deal with them, `supposed.hops` at most; each company at
/// its first hop, with all that it loses by companies of the hop before. Whether those who lose fail in turn, nobody
/// says: from the second hop on it is what is at stake if they do, so amounts begin at nothing. Nothing is lost where
/// all is paid. What is lost by a part of a deal is in the loss by the deal, if that has a figure; what has
/// alternatives, or may be told again as another deal, may not be lost. Nothing is split or estimated; what has no
/// figure is there without one. O(d p² + n log n) in the deals of the companies reached, p parties each. Throws
/// `RatioError` where more than all is paid.
template <class...>
[[nodiscard]] Exposure exposure(const Graph& raw, EntityId company, const FailureAssumption& supposed = {},
                                const Filter& filter = {}) {
  const auto graph = graph_parts::view_of(raw, filter);
  company = graph.entity(company);
  Exposure found{company, {}, {}};
  if (value_parts::rest_of_whole(supposed.paid) == none_of_it) return found;
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
        query_parts::for_each_loss(graph, deal, from, of_hop, take, filter);
        query_parts::for_each_loss_of_others(graph, deal, from, of_hop, [&](const Loss& loss) {
          found.others.push_back({hop, loss});
        });
      }
      for (const auto relation : relations_of(graph, from))
        if ((!filter.article || graph[relation].article == *filter.article) && !graph.repeats(relation))
          query_parts::for_each_loss(graph, relation, from, of_hop, take);
    }
    const auto first = found.reached.size();
    for (auto& [entity, exposed] : losers) {
      // They came in the order of `failing`.
      auto& losses = exposed.losses;
      query_parts::leave_out_parts(graph, losses, filter);
      for (auto of_one = losses.begin(); of_one != losses.end();) {
        const auto end = std::find_if(of_one, losses.end(), [&](const Loss& l) { return l.from != of_one->from; });
        std::stable_sort(of_one, end, [](const Loss& a, const Loss& b) { return a.kind < b.kind; });
        of_one = end;
      }
      known.insert(entity);
      found.reached.push_back(std::move(exposed));
    }
    const auto of_this_hop = found.reached.begin() + static_cast<std::ptrdiff_t>(first);
    std::stable_sort(of_this_hop, found.reached.end(),
                     [](const Exposed& a, const Exposed& b) { return a.through().size() > b.through().size(); });
    failing.clear();
    for (auto exposed = of_this_hop; exposed != found.reached.end(); ++exposed) failing.push_back(exposed->entity);
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
  for (auto at = entity; const auto* exposed = exposure.find(at);) {
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
