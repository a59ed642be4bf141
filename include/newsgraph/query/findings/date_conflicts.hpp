// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/query/findings/severity.hpp>
#include <newsgraph/query/time_line/event.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Two dates of which the first should not come after the second, but surely does.
struct DateConflict {
  Event first;
  Event second;
  std::optional<LinkType> link;  ///< of the deal that says how the two hang together
  Severity severity;

  friend bool operator==(const DateConflict&, const DateConflict&) = default;
};

namespace query_parts {

/// The date of a deal of that kind, if there is one.
template <class...>
[[nodiscard]] std::optional<Event> deal_event(GraphView graph, DealId deal, EventKind kind) {
  for (const auto& event : deal_events(graph, deal))
    if (event.kind == kind) return event;
  return std::nullopt;
}

/// Dates of the deals of an article that are out of order, in document order. Coarse dates that leave room are not.
///
/// Within a deal, errors: it ended before it was agreed, or before it began to run. Warnings: it was
/// closed, or ran out, before its date, which may be that of a late announcement. Between linked deals,
/// an error: it comes after, or replaces, one that is later; warnings: it enables an earlier one, it is on top of a
/// later one, it goes together with one of another date. O(deals and links of the article).
template <class...>
[[nodiscard]] std::vector<DateConflict> date_conflicts(GraphView graph, ArticleId article) {
  std::vector<DateConflict> found;
  const auto examine = [&](const std::optional<Event>& first, const std::optional<Event>& second,
                           std::optional<LinkType> link, Severity severity) {
    if (first && second && before(second->date, first->date) == Certainty::certain)
      found.push_back({*first, *second, link, severity});
  };
  for (const auto id : graph[article].deals.ids()) {
    const auto own = [&](EventKind kind) { return deal_event(graph, id, kind); };
    examine(own(EventKind::dated), own(EventKind::ended), {}, Severity::error);
    examine(own(EventKind::starts), own(EventKind::ended), {}, Severity::error);
    examine(own(EventKind::dated), own(EventKind::closing), {}, Severity::warning);
    examine(own(EventKind::dated), own(EventKind::ends), {}, Severity::warning);

    const auto dated = own(EventKind::dated);
    for (const auto& [type, to, inferred] : graph[graph.details(id).links]) {
      const auto other = deal_event(graph, to, EventKind::dated);
      switch (type) {
        case LinkType::after:
        case LinkType::replaces: examine(other, dated, type, Severity::error); break;
        case LinkType::supplements: examine(other, dated, type, Severity::warning); break;
        case LinkType::enables: examine(dated, other, type, Severity::warning); break;
        case LinkType::simultaneous: {
          const bool told_before = to < id && base_parts::contains(graph[graph.details(to).links], LinkNode{type, id});
          if (told_before) break;
          examine(dated, other, type, Severity::warning);
          examine(other, dated, type, Severity::warning);
          break;
        }
        case LinkType::may_overlap:
        case LinkType::alternative_to:
        case LinkType::part_of:
        case LinkType::related: break;
      }
    }
  }
  return found;
}

/// Where a deal removes a clause between parties whose exclusive deal had surely run out by then: the clause outlived
/// it, or is not what the article makes of it. First the removal, then the earlier end; both can be true, so these are
/// warnings. In document order. O(deals² of the article).
template <class...>
[[nodiscard]] std::vector<DateConflict> late_removals(GraphView graph, ArticleId article) {
  std::vector<DateConflict> found;
  const auto deals = graph[article].deals.ids();
  for (const auto removal : deals) {
    const auto removed = deal_event(graph, removal, EventKind::dated);
    if (!graph.details(removal).removes || !removed) continue;
    const auto parties = graph[graph[removal].parties];
    for (const auto exclusive : deals) {
      if (!graph[exclusive].exclusive.value_or(false)) continue;
      std::size_t shared = 0;
      for (const auto& party : graph[graph[exclusive].parties])
        if (base_parts::find_by(parties, &PartyNode::entity, party.entity) != parties.end()) ++shared;
      auto end = deal_event(graph, exclusive, EventKind::ended);
      if (!end) end = deal_event(graph, exclusive, EventKind::ends);
      if (shared >= 2 && end && before(end->date, removed->date) == Certainty::certain)
        found.push_back({*removed, *end, std::nullopt, Severity::warning});
    }
  }
  return found;
}

}  // namespace query_parts

/// Something that an article tells as done, or said, on a date that is after its publication.
struct LateDate {
  Event event;
  Date published;  ///< the last day that it can be, anywhere

  friend bool operator==(const LateDate&, const LateDate&) = default;
};

namespace query_parts {

/// The last day on which it can be that moment anywhere: fourteen hours ahead of UTC.
[[nodiscard]] constexpr Date latest_day(const Timestamp& moment) {
  const auto there = std::chrono::floor<std::chrono::days>(moment.latest() + Timestamp::most_ahead);
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
