// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/graph/filter.hpp>
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

/// The first date of that kind, if there is one.
template <class...>
[[nodiscard]] std::optional<Event> event_of(const std::vector<Event>& events, EventKind kind) {
  const auto found = base_parts::find_by(events, &Event::kind, kind);
  return found != events.end() ? std::optional{*found} : std::nullopt;
}

/// The same of the dates of a deal.
template <class...>
[[nodiscard]] std::optional<Event> deal_event(GraphView graph, DealId deal, EventKind kind) {
  return event_of(deal_events(graph, deal), kind);
}

/// Dates of the deals of an article that are out of order, in document order. Coarse dates that leave room are not.
///
/// Within a deal, errors: it ended before it was agreed, or before it began to run. Warnings: it was
/// closed, or ran out, before its date, which may be that of a late announcement; it was closed or paid before it was
/// signed, or closed before a condition was met or an approval given. Between linked deals,
/// an error: it comes after, or replaces, one that is later; warnings: it enables an earlier one, it is on top of a
/// later one, it goes together with one of another date. O(n log n) in the
/// deals and links of the article.
template <class...>
[[nodiscard]] std::vector<DateConflict> date_conflicts(GraphView graph, ArticleId article) {
  std::vector<DateConflict> found;
  const auto examine = [&](const std::optional<Event>& first, const std::optional<Event>& second,
                           std::optional<LinkType> link, Severity severity) {
    if (first && second && before(second->date, first->date) == Certainty::certain)
      found.push_back({*first, *second, link, severity});
  };
  std::vector<std::pair<DealId, DealId>> together;  // as the first of them says
  for (const auto id : graph.member(article, &ArticleNode::deals).ids())
    for (const auto& link : graph[graph.details(id, &DealDetails::links)])
      if (link.type == LinkType::simultaneous) together.emplace_back(id, link.to);
  base_parts::sort_unique(together);
  for (const auto id : graph.member(article, &ArticleNode::deals).ids()) {
    const auto events = deal_events(graph, id);
    const auto own = [&](EventKind kind) { return event_of(events, kind); };
    examine(own(EventKind::dated), own(EventKind::ended), {}, Severity::error);
    examine(own(EventKind::starts), own(EventKind::ended), {}, Severity::error);
    examine(own(EventKind::dated), own(EventKind::closing), {}, Severity::warning);
    examine(own(EventKind::dated), own(EventKind::ends), {}, Severity::warning);

    const auto closing = own(EventKind::closing);
    std::optional<Event> signing;
    for (const auto& event : events)
      if (event.type == DealDateType::signing && !signing) signing = event;
    for (const auto& event : events) {
      if (event.type == DealDateType::payment) examine(signing, event, {}, Severity::warning);
      if (event.type == DealDateType::signing || event.type == DealDateType::approved || event.kind == EventKind::met)
        examine(event, closing, {}, Severity::warning);
    }

    const auto dated = own(EventKind::dated);
    for (const auto& [type, to, inferred] : graph[graph.details(id, &DealDetails::links)]) {
      const auto other = deal_event(graph, to, EventKind::dated);
      switch (type) {
        case LinkType::after:
        case LinkType::replaces: examine(other, dated, type, Severity::error); break;
        case LinkType::supplements: examine(other, dated, type, Severity::warning); break;
        case LinkType::enables: examine(dated, other, type, Severity::warning); break;
        case LinkType::simultaneous: {
          if (to < id && base_parts::contains_in_order(together, std::pair{to, id})) break;  // which was told before
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
/// it, or is not what the article makes of it. First the removal, then the earlier end, of several such deals the first
/// 64; both can be true, so these are warnings. In document order. Of more than 64 parties of a deal the first count.
/// O(n log n) in the deals of the article.
template <class...>
[[nodiscard]] std::vector<DateConflict> late_removals(GraphView graph, ArticleId article) {
  constexpr std::size_t most = 64;
  struct Ended {
    EntityId a;
    EntityId b;
    Event end;
  };
  const auto parties_of = [&](DealId deal) {
    std::vector<EntityId> found;
    for (const auto& party : graph[graph[deal].parties])
      if (found.size() < most) found.push_back(party.entity);
    base_parts::sort_unique(found);
    return found;
  };
  const auto visit_pairs = [&](DealId deal, auto visit) {
    const auto of_deal = parties_of(deal);
    for (std::size_t i = 0; i < of_deal.size(); ++i)
      for (auto j = i + 1; j < of_deal.size(); ++j) visit(of_deal[i], of_deal[j]);
  };
  const auto deals = graph.member(article, &ArticleNode::deals).ids();
  std::vector<Ended> all;
  for (const auto exclusive : deals) {
    if (!graph.details(exclusive, &DealDetails::exclusive).value_or(false)) continue;
    auto end = deal_event(graph, exclusive, EventKind::ended);
    if (!end) end = deal_event(graph, exclusive, EventKind::ends);
    if (end) visit_pairs(exclusive, [&](EntityId a, EntityId b) { all.push_back({a, b, *end}); });
  }
  base_parts::sort_by(all, [](const Ended& one) { return std::pair{one.a, one.b}; });
  std::vector<DateConflict> found;
  for (const auto removal : deals) {
    const auto removed = deal_event(graph, removal, EventKind::dated);
    if (all.empty() || !graph.details(removal).removes || !removed) continue;
    std::vector<Event> ends;
    visit_pairs(removal, [&](EntityId a, EntityId b) {
      const std::pair pair{a, b};
      auto at = base_parts::count_before(all, [&](const Ended& one) { return std::pair{one.a, one.b} < pair; });
      for (std::size_t count = 0; at < all.size() && std::pair{all[at].a, all[at].b} == pair && count < most; ++at) {
        if (before(all[at].end.date, removed->date) != Certainty::certain) continue;
        ends.push_back(all[at].end);
        ++count;
      }
    });
    base_parts::keep_first(ends, [](const Event& end) { return std::get<DealId>(end.of); });
    base_parts::sort_by(ends, [](const Event& end) { return std::get<DealId>(end.of); });
    if (ends.size() > most) ends.erase(ends.begin() + most, ends.end());
    for (const auto& end : ends) found.push_back({*removed, end, std::nullopt, Severity::warning});
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
/// so, when those that are done were closed, when those that have ended did, when conditions were met, when a source
/// said something. What is planned may well be later. Errors, all of them. Nothing where the article has no time.
/// O(deals and claims).
template <class...>
[[nodiscard]] std::vector<LateDate> late_dates(GraphView graph, ArticleId article) {
  std::vector<LateDate> found;
  const auto moment = graph.member(article, &ArticleNode::first_created);
  if (!moment) return found;
  const auto published = latest_day(*moment);
  const auto examine = [&](const Event& event) {
    if (before(published, event.date) == Certainty::certain) found.push_back({event, published});
  };
  for (const auto id : graph.member(article, &ArticleNode::deals).ids()) {
    const auto status = status_of(graph, id);
    const auto stage = stage_of(status);
    for (const auto& event : deal_events(graph, id)) {
      const bool done = (event.kind == EventKind::dated && stage >= DealStage::agreed)
                        || (event.kind == EventKind::closing && status == DealStatus::closed)
                        || (event.kind == EventKind::ended && stage == DealStage::over)
                        || ((event.type == DealDateType::announced || event.type == DealDateType::signing)
                            && stage >= DealStage::agreed)
                        || event.kind == EventKind::met;
      if (done) examine(event);
    }
  }
  for (const auto id : graph.member(article, &ArticleNode::claims).ids())
    for (const auto& step : graph[graph[id].chain])
      if (step.date) examine({*step.date, EventKind::said, id});
  return found;
}

}  // namespace query_parts

/// A deal that is closed, or not called off, though a condition of its closing was not met.
struct UnmetCondition {
  DealId deal;
  ConditionType condition;

  friend bool operator==(const UnmetCondition&, const UnmetCondition&) = default;
};

namespace query_parts {

/// Those of an article, each deal once, in document order. What is only rumoured, has ended or was called off is none.
template <class...>
[[nodiscard]] std::vector<UnmetCondition> unmet_conditions(GraphView graph, ArticleId article) {
  std::vector<UnmetCondition> found;
  for (const auto id : graph.member(article, &ArticleNode::deals).ids()) {
    const auto status = status_of(graph, id);
    if (status == DealStatus::ended || !default_statuses.contains(status)) continue;
    for (const auto& condition : graph[graph.details(id, &DealDetails::conditions)])
      if (status_of(condition) == ConditionStatus::not_met) {
        found.push_back({id, condition.type});
        break;
      }
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
