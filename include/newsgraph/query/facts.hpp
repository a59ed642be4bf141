// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/facts/figure_value.hpp>
#include <newsgraph/query/facts/subject.hpp>
#include <newsgraph/query/findings/agreement.hpp>
#include <newsgraph/query/findings/severity.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Which facts of an entity are asked for: all, where nothing is said.
struct FactQuery {
  std::optional<Metric> metric{};
  std::optional<FactStatus> status{};
  std::optional<Period> period{};  ///< some day of which they are surely, or may be, of
  std::optional<ArticleId> article{};
};

/// One figure at one time.
struct FactPoint {
  std::optional<Period> when{};  ///< of what is measured at a moment, its date; nothing where that is not stated
  FactStatus status{};
  FactId fact;                     ///< of several tellings that of the article that was published last
  std::vector<FactId> tellings{};  ///< all of them, in the order of publication
  bool apart = false;              ///< they can't all be true; never of what is only expected: that may change
  bool overlaps_next = false;      ///< in time with the next point, so that neither is the earlier one
};

/// One figure over time: facts that say the same of the same, and differ in when and in how certain it is.
struct FactSeries {
  Metric metric{};
  std::string name{};     ///< of the metric `other`, an index, a rate: as the first telling writes it
  std::string segment{};  ///< so too
  EnumSet<FactBasis> basis{};
  std::string unit{};  ///< "USD", "USD/share", "%", "people"; empty where no value is stated
  std::vector<FactPoint> points{};
};

/// The figures of an entity, a row for each.
struct FactTable {
  std::vector<FactSeries> series{};
};

namespace query_parts {

/// When a fact is: its date, or its period.
template <class...>
[[nodiscard]] std::optional<Period> time_of(const Graph& graph, FactId id) {
  if (const auto period = graph[graph.details(id).period]) return *period;
  return graph[id].date ? std::optional{Period{*graph[id].date}} : std::nullopt;
}

/// From the first to the last day that it may be; what is open has no end.
struct DaySpan {
  std::chrono::sys_days first = (std::chrono::sys_days::min)();
  std::chrono::sys_days last = (std::chrono::sys_days::max)();

  friend constexpr auto operator<=>(const DaySpan&, const DaySpan&) = default;
};

[[nodiscard]] constexpr DaySpan days_of(const Period& period) noexcept {
  DaySpan span;
  if (const auto start = period.start()) span.first = start->first();
  if (const auto end = period.end()) span.last = end->last();
  return span;
}

/// Letters and digits of a name, small ones, so that "Data Center" and "data center" are one.
template <class...>
[[nodiscard]] std::string folded(std::string_view text) {
  std::string made;
  for (const char c : text)
    if (c != ' ' && c != '-' && c != '_') made += base_parts::small_ascii(c);
  return made;
}

/// Whether figures of a status are what came about.
[[nodiscard]] constexpr bool came_about(FactStatus status) noexcept {
  return status == FactStatus::actual || status == FactStatus::preliminary;
}

/// Whether the values of two facts of one series can't both be true.
template <class...>
[[nodiscard]] bool are_apart(const Graph& graph, FactId a, FactId b) {
  const auto one = decimal_of(graph, graph[a].value);
  const auto other = decimal_of(graph, graph[b].value);
  return one && other && agreement(*one, *other) == Agreement::apart;
}

}  // namespace query_parts

/// The figures of an entity over time, each with all its tellings: facts are one where metric, name, segment, basis,
/// unit and status are, and their time is; those without a time are each for themselves. A year is not one with its
/// quarters, nor is what is stated on one basis with what is stated on none. Series come in the order of their metrics,
/// points in that of their first days, then of their last ones. O(n log n) in the facts of the entity.
template <class...>
[[nodiscard]] FactTable fact_table(const Graph& graph, EntityId entity, const FactQuery& asked = {}) {
  using namespace query_parts;
  struct Row {
    std::tuple<Metric, std::string, std::string, std::uint32_t, std::string> series;
    std::optional<DaySpan> days;
    FactStatus status;
    std::tuple<bool, std::chrono::sys_days, std::uint32_t> told;  // what has no time of publication comes first
    FactId id;
  };
  std::vector<Row> rows;
  for (const auto id : facts_of(graph, graph.entity(entity))) {
    const auto& fact = graph[id];
    const auto& details = graph.details(id);
    const auto status = fact.status.value_or(FactStatus::actual);
    const auto when = time_of(graph, id);
    if ((asked.metric && fact.metric != *asked.metric) || (asked.status && status != *asked.status)
        || (asked.article && fact.article != *asked.article))
      continue;
    if (asked.period && (!when || overlaps(*when, *asked.period) == Certainty::no)) continue;
    const auto published = graph[fact.article].first_created;
    rows.push_back({{fact.metric, folded(graph[details.name].value_or("")), folded(graph[details.segment].value_or("")),
                     fact.basis.bits(), unit_of(graph, fact.value, fact.metric)},
                    when ? std::optional{days_of(*when)} : std::nullopt,
                    status,
                    {published.has_value(), published ? published->date().first() : std::chrono::sys_days{},
                     static_cast<std::uint32_t>(id.index())},
                    id});
  }
  base_parts::sort_by(rows, [](const Row& row) { return std::tie(row.series, row.days, row.status, row.told); });

  FactTable table;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    const auto& fact = graph[row.id];
    const bool is_new = i == 0 || rows[i - 1].series != row.series;
    if (is_new) {
      const auto& details = graph.details(row.id);
      table.series.push_back({fact.metric,
                              std::string{graph[details.name].value_or("")},
                              std::string{graph[details.segment].value_or("")},
                              fact.basis,
                              std::get<4>(row.series),
                              {}});
    }
    auto& points = table.series.back().points;
    const bool is_told = !is_new && row.days && rows[i - 1].days == row.days && rows[i - 1].status == row.status;
    if (!is_told) {
      if (!is_new && row.days && rows[i - 1].days)
        points.back().overlaps_next = rows[i - 1].days->last >= row.days->first;
      points.push_back({time_of(graph, row.id), row.status, row.id, {row.id}, false, false});
      continue;
    }
    auto& point = points.back();
    point.apart = point.apart || (came_about(row.status) && are_apart(graph, point.fact, row.id));
    point.fact = row.id;
    point.tellings.push_back(row.id);
  }
  return table;
}

/// Two facts that state one figure of one time, and can't both be true.
struct FactContradiction {
  FactId first;  ///< of the article that was published first
  FactId second;
  Severity severity;  ///< a warning where one of them is preliminary: that may change

  friend bool operator==(const FactContradiction&, const FactContradiction&) = default;
};

/// Where the articles contradict each other, or themselves, in the figures of an entity that came about: each telling
/// with the one before it. What is expected may change, and contradicts nothing. O(n log n) in its facts.
template <class...>
[[nodiscard]] std::vector<FactContradiction> fact_contradictions(const Graph& graph, EntityId entity) {
  using namespace query_parts;
  std::vector<FactContradiction> found;
  for (const auto& series : fact_table(graph, entity).series) {
    const FactPoint* actual = nullptr;  // those of one time stand together, by status
    for (const auto& point : series.points) {
      if (!came_about(point.status)) continue;
      for (std::size_t i = 1; i < point.tellings.size(); ++i)
        if (are_apart(graph, point.tellings[i - 1], point.tellings[i]))
          found.push_back({point.tellings[i - 1], point.tellings[i],
                           point.status == FactStatus::actual ? Severity::error : Severity::warning});
      if (point.status == FactStatus::actual) {
        actual = &point;
      } else if (actual != nullptr && actual->when && point.when && days_of(*actual->when) == days_of(*point.when)
                 && are_apart(graph, point.fact, actual->fact)) {
        found.push_back({point.fact, actual->fact, Severity::warning});
      }
    }
  }
  return found;
}

/// A change that does not fit the figures beside it: "12 %" on $3.9bn is not $4.2bn.
struct ChangeApart {
  FactId fact;
  std::size_t change;          ///< which of its changes, from 0
  std::optional<FactId> base;  ///< which states what it was; nothing where the change itself does
  DecimalInterval expected;    ///< what the figure would be by the change, in the unit of the figure

  friend bool operator==(const ChangeApart&, const ChangeApart&) = default;
};

namespace query_parts {

/// What a figure comes to by a change; nothing where that can't be said: per cent of what is not above zero, points of
/// what is no per cent, what 64 bits don't hold.
template <class...>
[[nodiscard]] std::optional<DecimalInterval> changed_by(const DecimalInterval& base, const DecimalInterval& by,
                                                        std::string_view unit, std::string_view unit_of_by) {
  const auto with = [&](auto make) -> std::optional<DecimalInterval> {
    DecimalInterval made;
    const auto end = [&](const std::optional<Decimal>& from, const std::optional<Decimal>& change,
                         std::optional<Decimal>& to) {
      if (!from || !change) return true;
      to = make(*from, *change);
      return to.has_value();
    };
    const bool held = end(base.low, by.low, made.low) && end(base.high, by.high, made.high);
    return held ? std::optional{made} : std::nullopt;
  };
  const auto hundredth = *Decimal::of(1, -2);
  if (unit_of_by == "%" && unit != "%") {
    if (!base.low || *base.low <= Decimal{0} || !by.low || *by.low < Decimal{-100}) return std::nullopt;
    return with([&](const Decimal& from, const Decimal& change) -> std::optional<Decimal> {
      const auto per_cent = sum(Decimal{100}, change);
      const auto whole = per_cent ? product(from, *per_cent) : std::nullopt;
      return whole ? product(*whole, hundredth) : std::nullopt;
    });
  }
  if (unit_of_by == "x") {
    if (!base.low || *base.low <= Decimal{0} || !by.low || *by.low < Decimal{0}) return std::nullopt;
    return with([](const Decimal& from, const Decimal& change) { return product(from, change); });
  }
  if (unit == "%" && unit_of_by == "bp")
    return with([&](const Decimal& from, const Decimal& change) -> std::optional<Decimal> {
      const auto points = product(change, hundredth);
      return points ? sum(from, *points) : std::nullopt;
    });
  if ((unit == "%" && unit_of_by == "pp") || (unit != "%" && unit == unit_of_by))
    return with([](const Decimal& from, const Decimal& change) { return sum(from, change); });
  return std::nullopt;
}

/// The days that a change is measured against; nothing where the calendar does not say: the trading day before.
[[nodiscard]] constexpr std::optional<DaySpan> days_before(const DaySpan& days, Against against) noexcept {
  using namespace std::chrono;
  if (days.first == (sys_days::min)() || days.last == (sys_days::max)()) return std::nullopt;
  const year_month_day first{days.first};
  const year_month_day after{days.last + std::chrono::days{1}};
  if (unsigned{first.day()} != 1 || unsigned{after.day()} != 1) {
    if (against != Against::year_before) return std::nullopt;
    const auto a = first - years{1};
    const auto b = year_month_day{days.last} - years{1};
    return a.ok() && b.ok() ? std::optional{DaySpan{sys_days{a}, sys_days{b}}} : std::nullopt;
  }
  const int length = (int{after.year()} - int{first.year()}) * 12 + static_cast<int>(unsigned{after.month()})
                     - static_cast<int>(unsigned{first.month()});
  const std::chrono::months back{against == Against::year_before ? 12 : length};
  return DaySpan{sys_days{first - back}, sys_days{after - back} - std::chrono::days{1}};
}

/// The point of a series of some days and status that is told in one way; null where there is none. O(log n).
[[nodiscard]] inline const FactPoint* point_at(const FactSeries& series, const DaySpan& days, FactStatus status) {
  const auto key = std::pair{days, status};
  const auto at = base_parts::count_before(series.points, [&](const FactPoint& point) {
    return !point.when || std::pair{days_of(*point.when), point.status} < key;
  });
  if (at == series.points.size()) return nullptr;
  const auto& point = series.points[at];
  return point.when && std::pair{days_of(*point.when), point.status} == key && !point.apart ? &point : nullptr;
}

}  // namespace query_parts

/// Where the stated change of a figure does not fit what the figure was, by the change itself or by another fact of its
/// series: each with its rounding at the last written digit, so that what may be true is not questioned. Only what came
/// about is looked at. O(n log n) in the facts of the entity.
template <class...>
[[nodiscard]] std::vector<ChangeApart> changes_apart(const Graph& graph, EntityId entity) {
  using namespace query_parts;
  std::vector<ChangeApart> found;
  const auto table = fact_table(graph, entity);
  for (const auto& series : table.series)
    for (const auto& point : series.points)
      for (const auto id : point.tellings) {
        const auto value = came_about(point.status) ? decimal_of(graph, graph[id].value) : std::nullopt;
        if (!value) continue;
        const auto changes = graph[graph.details(id).changes];
        for (std::size_t i = 0; i < changes.size(); ++i) {
          const auto& change = changes[i];
          const auto by = decimal_of(graph, change.by);
          auto from =
              unit_of(graph, change.from, series.metric) == series.unit ? decimal_of(graph, change.from) : std::nullopt;
          std::optional<FactId> base;
          if (!from && change.against && point.when) {
            const auto days = days_of(*point.when);
            const auto before = days_before(days, *change.against);
            const auto* other = *change.against == Against::consensus  ? point_at(series, days, FactStatus::consensus)
                                : *change.against == Against::guidance ? point_at(series, days, FactStatus::guidance)
                                : *change.against == Against::target   ? point_at(series, days, FactStatus::target)
                                : *change.against == Against::other || !before
                                    ? nullptr
                                    : point_at(series, *before, FactStatus::actual);
            if (other != nullptr) {
              base = other->fact;
              from = decimal_of(graph, graph[other->fact].value);
            }
          }
          if (!by || !from) continue;
          const auto expected =
              changed_by(as_written(*from), as_written(*by), series.unit, unit_of(graph, change.by, series.metric));
          if (expected && !overlaps(*expected, as_written(*value))) found.push_back({id, i, base, *expected});
        }
      }
  return found;
}

}  // namespace newsgraph::inline v0_1
