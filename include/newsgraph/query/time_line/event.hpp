// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/graph_view.hpp>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What happens on a date.
enum class EventKind : std::uint8_t {
  dated,    ///< a deal is announced, agreed or done: as its status says, where nothing else is dated
  starts,   ///< a deal or a relation begins to run
  closing,  ///< a deal is closed, or is to be
  ends,     ///< a deal or a relation runs out
  ended,    ///< a deal is ended or called off
  typed,    ///< something else of a deal has that date: `Event::type` says what
  due,      ///< a condition of a deal's closing is to come about by then: `Event::condition`
  met,      ///< one has come about
  stated,   ///< a figure is as of that date
  related,  ///< a relation holds
  said,     ///< a source states deals or figures as facts
  told,     ///< by the publication of an article a deal has come as far as it tells, since when is not said
};

template <>
inline constexpr auto rows_of<EventKind> = base_parts::table<Name<EventKind>>({
    {EventKind::dated, "dated"},
    {EventKind::starts, "starts"},
    {EventKind::closing, "closing"},
    {EventKind::ends, "ends"},
    {EventKind::ended, "ended"},
    {EventKind::typed, "typed"},
    {EventKind::due, "due"},
    {EventKind::met, "met"},
    {EventKind::stated, "stated"},
    {EventKind::related, "related"},
    {EventKind::said, "said"},
    {EventKind::told, "told"},
});

/// What an event is of, which rests on `graph[graph[id].evidence]`.
using EventSubject = std::variant<DealId, FactId, RelationId, ClaimId>;

/// A date, as precise as it is stated, and what happens on it; of `told`, what is so by then.
struct Event {
  Date date;
  EventKind kind;
  EventSubject of;
  std::optional<DealDateType> type{};
  std::optional<ConditionType> condition{};
  MaybeId<EntityNode> by{};  ///< who decides on the condition
  MaybeSymbol what{};        ///< the condition in words

  friend bool operator==(const Event&, const Event&) = default;
};

namespace query_parts {

template <class...>
[[nodiscard]] Range<EvidenceNode> evidence(const Graph& graph, const Event& event) {
  return std::visit([&](auto id) { return graph[id].evidence; }, event.of);
}

using graph_parts::typed_dates;

/// The dates of a deal itself, in the order of their kinds.
template <class...>
[[nodiscard]] std::vector<Event> deal_events(GraphView graph, DealId deal) {
  std::vector<Event> dates;
  const auto& details = graph.details(deal);
  const auto period = graph[details.period];
  const auto add = [&](EventKind kind, std::optional<Date> date) {
    if (date) dates.push_back({*date, kind, deal});
  };
  add(EventKind::dated, graph[deal].date);
  if (period) add(EventKind::starts, period->start());
  add(EventKind::closing, details.closing);
  if (period) add(EventKind::ends, period->end());
  add(EventKind::ended, details.ended);
  for (const auto& typed : typed_dates(graph, deal, details.dates))
    dates.push_back({typed.date, EventKind::typed, deal, typed.type, {}});
  for (const auto& condition : graph[details.conditions])
    if (const auto status = status_of(condition); status == ConditionStatus::met && condition.met)
      dates.push_back({*condition.met, EventKind::met, deal, {}, condition.type, condition.by, condition.what});
    else if (status == ConditionStatus::scheduled && condition.due)
      dates.push_back({*condition.due, EventKind::due, deal, {}, condition.type, condition.by, condition.what});
  return dates;
}

/// Whether a date of that kind is the day on which a deal came to a status.
[[nodiscard]] constexpr bool dates_status(EventKind kind, DealStatus status,
                                          std::optional<DealDateType> type = std::nullopt) noexcept {
  switch (status) {
    case DealStatus::announced: return kind == EventKind::dated || type == DealDateType::announced;
    case DealStatus::agreed: return kind == EventKind::dated || type == DealDateType::signing;
    case DealStatus::active: return kind == EventKind::dated || kind == EventKind::starts;
    case DealStatus::closed: return kind == EventKind::dated || kind == EventKind::closing;
    case DealStatus::ended: return kind == EventKind::ends || kind == EventKind::ended;
    case DealStatus::withdrawn: return kind == EventKind::ended;
    case DealStatus::rumoured:
    case DealStatus::in_talks:
    case DealStatus::unknown: break;
  }
  return false;
}

/// Whether a telling itself dates the status that it tells, and that date is one of `dates`, those of the deal. A date
/// that is surely after the publication is that of something else.
template <class...>
[[nodiscard]] bool is_status_dated(GraphView graph, DealId telling, Date published, const std::vector<Event>& dates) {
  const auto told = as_told(graph);
  const auto status = status_of(told, telling);
  const bool is_told_once = graph.is_told_once(telling);
  const auto of_telling = is_told_once ? std::vector<Event>{} : deal_events(told, telling);
  return base_parts::any_of(is_told_once ? dates : of_telling, [&](const Event& own) {
    return dates_status(own.kind, status, own.type) && before(published, own.date) != Certainty::certain
           && base_parts::any_of(dates, [&](const Event& event) {
                return event.kind == own.kind && event.type == own.type && event.date == own.date;
              });
  });
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
