// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/earlier_values.hpp>
#include <newsgraph/query/facts/fact_times.hpp>
#include <newsgraph/query/facts/figure_value.hpp>
#include <newsgraph/query/facts/subject.hpp>
#include <newsgraph/query/findings/agreement.hpp>
#include <newsgraph/query/findings/field_value.hpp>
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
  std::optional<Period> when{};          ///< of what is measured at a moment, its date; nothing where that is not known
  std::optional<FiscalPeriod> fiscal{};  ///< as the company counts, where the article says so
  FactStatus status{};
  FactId fact;                     ///< of several tellings that of the article that was published last
  std::vector<FactId> tellings{};  ///< all of them, in the order of publication
  bool apart = false;              ///< they can't all be true; never of what is only expected: that may change
  bool overlaps_next = false;      ///< in time with the next point, so that neither is the earlier one
};

/// One figure over time: facts that say the same of the same, and differ in when and in how certain it is.
struct FactSeries {
  EntityId of;
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

/// Whether all that the article has on a fact is that somebody denies it. O(log n).
template <class...>
[[nodiscard]] bool is_denied(const Graph& graph, FactId id) noexcept {
  return graph_parts::said_about(graph, graph.member(id, &FactNode::article), id, &AboutNode::modality)
         == Modality::denied;
}

/// Whether the values of two facts of one series can't both be true.
template <class...>
[[nodiscard]] bool are_apart(const Graph& graph, FactId a, FactId b) {
  const auto one = decimal_of(graph, graph.member(a, &FactNode::value));
  const auto other = decimal_of(graph, graph.member(b, &FactNode::value));
  return one && other && agreement(*one, *other) == Agreement::apart;
}

/// The order in which facts were told: by when their articles were published, what has no time first, then as they
/// came.
using ToldAt = std::tuple<bool, std::chrono::sys_days, std::size_t>;

[[nodiscard]] inline ToldAt told_at(const Graph& graph, ArticleId article, std::size_t fact) noexcept {
  const auto& published = graph.member(article, &ArticleNode::first_created);
  return {published.has_value(), published ? published->date().first() : std::chrono::sys_days{}, fact};
}

/// The time of a point among those of its series, and its status.
[[nodiscard]] inline std::pair<FactTime, FactStatus> place_of(const FactPoint& point) noexcept {
  return {fact_time(point.when, point.fiscal), point.status};
}

/// The series of some facts, by their entities; see `fact_table`. O(n log n).
template <class Ids>
[[nodiscard]] std::vector<FactSeries> series_of(const Graph& graph, FactTimes& times, const Ids& ids) {
  struct Row {
    std::tuple<EntityId, Metric, std::string, std::string, std::uint32_t, std::string> series;
    FactTime time;
    FactStatus status;
    ToldAt told;
    FactId id;
    std::optional<Period> when;
    std::optional<FiscalPeriod> fiscal;
  };
  std::vector<Row> rows;
  for (const auto id : ids) {
    const auto& fact = graph[id];
    const auto& details = graph.details(id);
    const auto when = times(fact, details);
    rows.push_back(
        {{graph.entity(fact.of), fact.metric, folded(graph[details.name].value_or("")),
          folded(graph[details.segment].value_or("")), fact.basis.bits(), unit_of(graph, fact.value, fact.metric)},
         fact_time(when, details.fiscal),
         fact.status.value_or(FactStatus::actual),
         told_at(graph, fact.article, id.index()),
         id,
         when,
         details.fiscal});
  }
  base_parts::sort_by(rows, [](const Row& row) { return std::tie(row.series, row.time, row.status, row.told); });

  std::vector<FactSeries> all;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    const bool is_new = i == 0 || rows[i - 1].series != row.series;
    if (is_new) {
      const auto& details = graph.details(row.id);
      all.push_back({std::get<0>(row.series),
                     std::get<1>(row.series),
                     std::string{graph[details.name].value_or("")},
                     std::string{graph[details.segment].value_or("")},
                     graph.member(row.id, &FactNode::basis),
                     std::get<5>(row.series),
                     {}});
    }
    auto& points = all.back().points;
    const bool is_told =
        !is_new && row.time.known() && rows[i - 1].time == row.time && rows[i - 1].status == row.status;
    if (!is_told) {
      if (!is_new && row.time.days && rows[i - 1].time.days)
        points.back().overlaps_next = rows[i - 1].time.days->last >= row.time.days->first;
      points.push_back({row.when, row.fiscal, row.status, row.id, {row.id}, false, false});
      continue;
    }
    auto& point = points.back();
    point.apart = point.apart
                  || (came_about(row.status) && !is_denied(graph, point.fact) && !is_denied(graph, row.id)
                      && are_apart(graph, point.fact, row.id));
    if (!point.fiscal) point.fiscal = row.fiscal;
    point.fact = row.id;
    point.tellings.push_back(row.id);
  }
  return all;
}

}  // namespace query_parts

/// The figures of an entity over time, each with all its tellings: facts are one where metric, name, segment, basis,
/// unit and status are, and their time is; those without a time are each for themselves. A year is not one with its
/// quarters, nor is what is stated on one basis with what is stated on none. A fiscal period is of the days that the
/// `fiscalYear` of the entity gives it; where no article states that, facts of one label are one, and come first.
///
/// Series come in the order of their metrics, points in that of their first days, then of their last ones. O(n log n)
/// in the facts of the entity, and in the fiscal years of the graph where one asks for them.
template <class...>
[[nodiscard]] FactTable fact_table(const Graph& graph, EntityId entity, const FactQuery& asked = {}) {
  query_parts::FactTimes times{graph};
  std::vector<FactId> ids;
  for (const auto id : facts_of(graph, graph.entity(entity))) {
    const auto& fact = graph[id];
    if ((asked.metric && fact.metric != *asked.metric)
        || (asked.status && fact.status.value_or(FactStatus::actual) != *asked.status)
        || (asked.article && fact.article != *asked.article))
      continue;
    if (asked.period) {
      auto when = times(id);
      if (const auto fiscal = graph.details(id).fiscal; !when && fiscal) when = surely_within(*fiscal);
      if (!when || overlaps(*when, *asked.period) == Certainty::no) continue;
    }
    ids.push_back(id);
  }
  return {query_parts::series_of(graph, times, ids)};
}

/// Two facts that state one figure of one time, and can't both be true.
struct FactContradiction {
  FactId first;  ///< of the article that was published first
  FactId second;
  Severity severity;  ///< a warning where one of them is preliminary: that may change

  friend bool operator==(const FactContradiction&, const FactContradiction&) = default;
};

namespace query_parts {

/// Whether the article of `later` says itself that the figure was that of `earlier` before, or may have been.
template <class...>
[[nodiscard]] bool says_it_was(const Graph& graph, FactId later, FactId earlier) {
  const auto value = field_value(graph, earlier, ConflictingField::value);
  return value && base_parts::any_of(earlier_values(graph, later), [&](const EarlierValue& before) {
           const auto values =
               before.field == ConflictingField::value ? compared(graph, before.value, *value) : std::nullopt;
           return values && values->agreement != Agreement::apart;
         });
}

/// The contradictions within some series, see `fact_contradictions`.
template <class...>
[[nodiscard]] std::vector<FactContradiction> contradictions_in(const Graph& graph, const std::vector<FactSeries>& all) {
  std::vector<FactContradiction> found;
  const auto compare = [&](FactId first, FactId second, Severity severity) {
    if (are_apart(graph, first, second) && !says_it_was(graph, second, first))
      found.push_back({first, second, severity});
  };
  for (const auto& series : all) {
    std::optional<std::pair<FactTime, FactId>> actual;  // those of one time stand together, by status
    for (const auto& point : series.points) {
      if (!came_about(point.status)) continue;
      const auto time = place_of(point).first;
      std::optional<FactId> last;
      for (const auto telling : point.tellings) {
        if (is_denied(graph, telling)) continue;
        if (last) compare(*last, telling, point.status == FactStatus::actual ? Severity::error : Severity::warning);
        last = telling;
      }
      if (!last || !time.known()) continue;
      if (point.status == FactStatus::actual)
        actual = std::pair{time, *last};
      else if (actual && actual->first == time)
        compare(*last, actual->second, Severity::warning);
    }
  }
  return found;
}

}  // namespace query_parts

/// Where the articles contradict each other, or themselves, in the figures of an entity that came about: each telling
/// with the one before it. What is expected may change, and contradicts nothing; nor does what is denied, or what the
/// later article says itself that it was before. O(n log n) in its facts.
template <class...>
[[nodiscard]] std::vector<FactContradiction> fact_contradictions(const Graph& graph, EntityId entity) {
  return query_parts::contradictions_in(graph, fact_table(graph, entity).series);
}

/// A change that does not fit the figures beside it: "12 %" on $3.9bn is not $4.2bn, nor is a profit "to loss".
struct ChangeApart {
  FactId fact;
  std::size_t change;          ///< which of its changes, from 0
  std::optional<FactId> base;  ///< which states what it was; nothing where the change itself does
  DecimalInterval expected;    ///< what the figure would be by the change, in the unit of the figure; if it is that,
                               ///< then it can't have been the base before

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

/// The point of a series of some time and status that is told in one way; null where there is none. O(log n).
[[nodiscard]] inline const FactPoint* point_at(const FactSeries& series, const FactTime& time, FactStatus status) {
  const std::pair key{time, status};
  const auto at =
      base_parts::count_before(series.points, [&](const FactPoint& point) { return place_of(point) < key; });
  if (at == series.points.size()) return nullptr;
  const auto& point = series.points[at];
  return place_of(point) == key && !point.apart ? &point : nullptr;
}

/// The point that a change of another one is measured against; null where there is none, or nobody knows which.
template <class...>
[[nodiscard]] const FactPoint* base_of(const Graph& graph, const FactSeries& series, const FactPoint& point,
                                       const ChangeNode& change) {
  const auto time = place_of(point).first;
  if (!time.known()) return nullptr;
  switch (change.against.value_or(Against::other)) {
    case Against::consensus: return point_at(series, time, FactStatus::consensus);
    case Against::guidance: return point_at(series, time, FactStatus::guidance);
    case Against::target: return point_at(series, time, FactStatus::target);
    case Against::other: {
      const auto period = graph[change.period];
      return period ? point_at(series, fact_time(*period, std::nullopt), FactStatus::actual) : nullptr;
    }
    case Against::year_before:
    case Against::period_before: break;
  }
  if (!time.days) {
    const auto before = fiscal_before(*point.fiscal, *change.against);
    return before ? point_at(series, fact_time(std::nullopt, before), FactStatus::actual) : nullptr;
  }
  const auto before = days_before(*time.days, *change.against);
  return before ? point_at(series, {*before, 0}, FactStatus::actual) : nullptr;
}

/// Which telling of a point an article goes by: its own, or else that which was published last. O(log n).
template <class...>
[[nodiscard]] FactId telling_for(const Graph& graph, const FactPoint& point, ArticleId article) {
  const auto from = told_at(graph, article, graph.member(article, &ArticleNode::facts).first);
  const auto at = base_parts::count_before(point.tellings, [&](FactId id) {
    return told_at(graph, graph.member(id, &FactNode::article), id.index()) < from;
  });
  return at != point.tellings.size() && graph.member(point.tellings[at], &FactNode::article) == article
             ? point.tellings[at]
             : point.fact;
}

/// Whether a change is against what somebody expected.
[[nodiscard]] constexpr bool is_expectation(const std::optional<Against>& against) noexcept {
  return against == Against::consensus || against == Against::guidance || against == Against::target;
}

/// What is no profit, and what is no loss; what rounds to zero is neither.
inline constexpr DecimalInterval no_profit{{}, Decimal{0}};
inline constexpr DecimalInterval no_loss{Decimal{0}, {}};

/// What a figure would be by the direction in which it went from `base`; nothing where that can't be said: of a loss,
/// which is smaller where it is "up" and where it is "down". What is a tenth more or less is not unchanged.
template <class...>
[[nodiscard]] std::optional<DecimalInterval> directed(ChangeDirection direction,
                                                      const std::optional<DecimalInterval>& base) {
  if (direction == ChangeDirection::to_profit) return no_loss;
  if (direction == ChangeDirection::to_loss || direction == ChangeDirection::still_loss) return no_profit;
  if (!base || base->rough || !base->low || *base->low < Decimal{0}) return std::nullopt;
  if (direction == ChangeDirection::up) return DecimalInterval{base->low, {}};
  if (!base->high) return std::nullopt;
  if (direction == ChangeDirection::down) return DecimalInterval{{}, base->high};
  const auto low = product(*base->low, *Decimal::of(9, -1));
  const auto high = product(*base->high, *Decimal::of(11, -1));
  return low && high ? std::optional{DecimalInterval{low, high}} : std::nullopt;
}

/// Whether a figure can have been `base` before it went "to loss" and the like.
template <class...>
[[nodiscard]] bool can_begin(ChangeDirection direction, const DecimalInterval& base) {
  if (direction == ChangeDirection::to_loss) return overlaps(base, no_loss);
  const bool was_loss = direction == ChangeDirection::to_profit || direction == ChangeDirection::still_loss;
  return !was_loss || overlaps(base, no_profit);
}

/// The changes within some series that do not fit, see `changes_apart`.
template <class...>
[[nodiscard]] std::vector<ChangeApart> changes_in(const Graph& graph, const std::vector<FactSeries>& all) {
  std::vector<ChangeApart> found;
  for (const auto& series : all)
    for (const auto& point : series.points)
      for (const auto id : point.tellings) {
        if (is_denied(graph, id)) continue;
        const auto value = decimal_of(graph, graph.member(id, &FactNode::value));
        if (!value) continue;
        const auto changes = graph[graph.details(id).changes];
        for (std::size_t i = 0; i < changes.size(); ++i) {
          const auto& change = changes[i];
          auto from =
              unit_of(graph, change.from, series.metric) == series.unit ? decimal_of(graph, change.from) : std::nullopt;
          std::optional<FactId> base;
          const auto* other = from || !came_about(point.status) ? nullptr : base_of(graph, series, point, change);
          if (other != nullptr) base = telling_for(graph, *other, graph.member(id, &FactNode::article));
          if (base && is_denied(graph, *base)) base.reset();
          if (base) from = decimal_of(graph, graph.member(*base, &FactNode::value));
          if (!from) base.reset();
          const auto before = from ? std::optional{as_written(*from)} : std::nullopt;

          const auto by = decimal_of(graph, change.by);
          auto expected =
              before && by ? changed_by(*before, as_written(*by), series.unit, unit_of(graph, change.by, series.metric))
                           : std::nullopt;
          bool fits = !expected || overlaps(*expected, as_written(*value));
          if (fits && change.direction) {
            expected = directed(*change.direction, before);
            fits = (!expected || overlaps(*expected, as_written(*value)))
                   && (!before || is_expectation(change.against) || can_begin(*change.direction, *before));
          }
          if (!fits) found.push_back({id, i, base, *expected});
        }
      }
  return found;
}

}  // namespace query_parts

/// Where the stated change of a figure, by how much or in which direction, does not fit what the figure was, by the
/// change itself or by another fact of its series: each with its rounding at the last written digit, so that what may
/// be true is not questioned. What did not come about is only measured against what its change says itself. O(n log n)
/// in the facts of the entity.
template <class...>
[[nodiscard]] std::vector<ChangeApart> changes_apart(const Graph& graph, EntityId entity) {
  return query_parts::changes_in(graph, fact_table(graph, entity).series);
}

}  // namespace newsgraph::inline v0_1
