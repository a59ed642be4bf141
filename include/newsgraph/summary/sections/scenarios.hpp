// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/views.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// Not settled, but on the way.
inline constexpr Statuses pending{DealStatus::in_talks, DealStatus::announced};

/// What somebody is bound to pay, or has paid.
inline constexpr Statuses concluded{DealStatus::agreed, DealStatus::closed};

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

/// What it takes for the pending deals of all articles to count: "if the talks succeed".
template <class...>
[[nodiscard]] std::string_view pending_text(GraphView graph) {
  const bool talks = !deals(graph, {.statuses = DealStatus::in_talks}).empty();
  const bool announced = !deals(graph, {.statuses = DealStatus::announced}).empty();
  if (talks && announced) return "if all that is pending succeeds";
  return announced ? "if what is announced succeeds" : "if the talks succeed";
}

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

/// The same of all articles.
template <class...>
[[nodiscard]] std::vector<DealId> paid_deals(GraphView graph, const Filter& filter) {
  std::vector<DealId> found;
  for (const auto deal : deals(graph, filter))
    if (base_parts::row_of(graph[deal].type).money) found.push_back(deal);
  return found;
}

/// From the deals that `whole` lets through and that are agreed or done to all that may be paid for: `condition` is
/// what it takes for those that are pending; what is under way may be mere use. Only those in which other deals count
/// than in the ones before; the last has all.
template <class PaidDeals>
[[nodiscard]] std::vector<Scenario> scenarios(const Filter& whole, std::string_view condition, PaidDeals paid) {
  const auto filter = [&whole](Statuses statuses) {
    auto some = whole;
    some.statuses = statuses;
    return some;
  };
  std::vector<Scenario> found;
  std::vector<std::vector<DealId>> known;
  for (const auto& scenario :
       {Scenario{"agreed or done", filter(concluded)}, Scenario{condition, filter(concluded | pending)},
        Scenario{"under way", filter(settled)}, Scenario{"both", filter(settled | pending)}}) {
    auto deals = paid(scenario.filter);
    if (base_parts::contains(known, deals)) continue;
    known.push_back(std::move(deals));
    found.push_back(scenario);
  }
  return found;
}

/// Those of an article, and those of all articles.
template <class...>
[[nodiscard]] std::vector<Scenario> scenarios(GraphView graph, ArticleId article) {
  return scenarios({.article = article}, pending_text(graph, article),
                   [&](const Filter& filter) { return paid_deals(graph, article, filter); });
}
template <class...>
[[nodiscard]] std::vector<Scenario> scenarios(GraphView graph) {
  return scenarios({}, pending_text(graph), [&](const Filter& filter) { return paid_deals(graph, filter); });
}

}  // namespace newsgraph::inline v0_1::summary_parts
