// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Not settled, but on the way.
inline constexpr Statuses pending{DealStatus::in_talks, DealStatus::announced};

/// What it takes for the pending deals of an article to count: "if the talks succeed".
template <class...>
[[nodiscard]] std::string_view pending_text(GraphView graph, ArticleId article) noexcept {
  bool talks = false;
  bool announced = false;
  for (const auto& deal : graph[graph[article].deals]) {
    talks = talks || deal.status == DealStatus::in_talks;
    announced = announced || deal.status == DealStatus::announced;
  }
  if (talks && announced) return "if all that is pending succeeds";
  return announced ? "if what is announced succeeds" : "if the talks succeed";
}

/// What it takes for deals to count of which the article does not say that money is paid.
inline constexpr std::string_view if_paid_for = "if all is paid for";

/// Which deals count, and what to call that.
struct Scenario {
  std::string_view name;
  Filter filter;
};

/// The deals of an article that `filter` lets through and by which somebody pays somebody.
template <class...>
[[nodiscard]] std::vector<DealId> paid_deals(GraphView graph, ArticleId article, const Filter& filter) {
  std::vector<DealId> deals;
  for (const auto deal : graph[article].deals.ids())
    if (base_parts::row_of(graph[deal].type).money && matches(graph, deal, filter)) deals.push_back(deal);
  return deals;
}

/// From the settled deals of an article whose payment is stated to all that may be paid for. Only those in which other
/// deals count than in the ones before; the last has all.
template <class...>
[[nodiscard]] std::vector<Scenario> scenarios(GraphView graph, ArticleId article) {
  const auto filter = [article](Statuses statuses, bool unstated_payment) {
    return Filter{.statuses = statuses, .unstated_payment = unstated_payment, .article = article};
  };
  std::vector<Scenario> found;
  std::vector<std::vector<DealId>> known;
  for (const auto& scenario :
       {Scenario{"settled", filter(settled, false)},
        Scenario{pending_text(graph, article), filter(settled | pending, false)},
        Scenario{if_paid_for, filter(settled, true)}, Scenario{"both", filter(settled | pending, true)}}) {
    auto deals = paid_deals(graph, article, scenario.filter);
    if (base_parts::contains(known, deals)) continue;
    known.push_back(std::move(deals));
    found.push_back(scenario);
  }
  return found;
}

}  // namespace newsgraph::inline v0_1::summary_parts
