// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/query/time_line/event.hpp>

#include <chrono>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Something that an article tells as done, or said, on a date that is after its publication.
struct LateDate {
  Event event;
  Date published;  ///< the last day that it can be, anywhere

  friend bool operator==(const LateDate&, const LateDate&) = default;
};

namespace query_parts {

/// The last day on which it is that moment anywhere: fourteen hours ahead of UTC.
[[nodiscard]] constexpr Date latest_day(const Timestamp& moment) {
  const auto there = std::chrono::floor<std::chrono::days>(moment.instant() + std::chrono::hours{14});
  return Date{std::chrono::year_month_day{there}};
}

/// What is surely dated after the publication, in document order: when deals that are announced, agreed or further were
/// so, when those that are done were closed, when those that have ended did, when a source said
/// something. What is planned may well be later. Errors, all of them. Nothing where the article has no time. O(deals
/// and claims).
template <class...>
[[nodiscard]] std::vector<LateDate> late_dates(GraphView graph, ArticleId article) {
  std::vector<LateDate> found;
  const auto moment = graph[article].first_created;
  if (!moment) return found;
  const auto published = latest_day(*moment);
  const auto examine = [&](const Event& event) {
    if (before(published, event.date) == Certainty::certain) found.push_back({event, published});
  };
  for (const auto id : graph[article].deals.ids()) {
    const auto status = status_of(graph, id);
    const auto stage = stage_of(status);
    for (const auto& event : deal_events(graph, id)) {
      const bool done = (event.kind == EventKind::dated && stage >= DealStage::agreed)
                        || (event.kind == EventKind::closing && status == DealStatus::closed)
                        || (event.kind == EventKind::ended && stage == DealStage::over);
      if (done) examine(event);
    }
  }
  for (const auto id : graph[article].claims.ids())
    for (const auto& step : graph[graph[id].chain])
      if (step.date) examine({*step.date, EventKind::said, id});
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
