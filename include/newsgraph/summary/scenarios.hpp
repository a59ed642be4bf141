#pragma once

#include <newsgraph/graph/filter.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace newsgraph {

/// Deals that are not settled, but on the way: if the talks succeed.
inline constexpr Statuses pending{DealStatus::in_talks, DealStatus::announced};

/// Which deals count, and what to call that.
struct Scenario {
  std::string name;
  Filter filter;
};

/// The deals of an article that `filter` lets through and by which somebody pays somebody.
[[nodiscard]] inline std::vector<DealId> paid_deals(const Graph& graph, ArticleId article, const Filter& filter) {
  std::vector<DealId> deals;
  for (const auto deal : graph[article].deals.ids())
    if (row_of(graph[deal].type).money && matches(graph, deal, filter)) deals.push_back(deal);
  return deals;
}

/// From the settled deals of an article that are paid for to all that may be: each adds deals to the first. Only those
/// that differ; the last has all.
[[nodiscard]] inline std::vector<Scenario> scenarios(const Graph& graph, ArticleId article) {
  const Filter settled_paid{.statuses = settled, .unstated_payment = false, .article = article};
  auto with_pending = settled_paid;
  with_pending.statuses = settled | pending;
  auto with_unstated = settled_paid;
  with_unstated.unstated_payment = true;
  auto with_both = with_pending;
  with_both.unstated_payment = true;

  std::vector<Scenario> found{{"settled", settled_paid}};
  std::vector<std::vector<DealId>> known{paid_deals(graph, article, settled_paid)};
  for (auto& scenario : {Scenario{"with pending", with_pending}, Scenario{"with payment not stated", with_unstated},
                         Scenario{"with both", with_both}}) {
    auto deals = paid_deals(graph, article, scenario.filter);
    if (std::ranges::find(known, deals) != known.end()) continue;
    known.push_back(std::move(deals));
    found.push_back(scenario);
  }
  return found;
}

}  // namespace newsgraph
