// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>

#include <array>
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
  valued,   ///< a valuation is of that date
  related,  ///< a relation holds
  said,     ///< a source states deals or valuations as facts
  told,     ///< an article tells the status of a deal
};

template <>
inline constexpr auto rows_of<EventKind> = std::to_array<Name<EventKind>>({
    {EventKind::dated, "dated"},
    {EventKind::starts, "starts"},
    {EventKind::closing, "closing"},
    {EventKind::ends, "ends"},
    {EventKind::ended, "ended"},
    {EventKind::valued, "valued"},
    {EventKind::related, "related"},
    {EventKind::said, "said"},
    {EventKind::told, "told"},
});

/// What an event is of, which rests on `graph[graph[id].evidence]`.
using EventSubject = std::variant<DealId, ValuationId, RelationId, ClaimId>;

/// A date, as precise as it is stated, and what happens on it.
struct Event {
  Date date;
  EventKind kind;
  EventSubject of;

  friend bool operator==(const Event&, const Event&) = default;
};

namespace query_parts {

template <class...>
[[nodiscard]] Range<EvidenceNode> evidence(const Graph& graph, const Event& event) {
  return std::visit([&](auto id) { return graph[id].evidence; }, event.of);
}

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
  return dates;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
