// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/fiscal_years.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/model/fact.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/period.hpp>

#include <chrono>
#include <compare>
#include <optional>

// When facts are, by the days of the calendar, or by the label that a company gives its periods where nobody knows
// them.

namespace newsgraph::inline v0_1::query_parts {

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

/// Where a fact stands beside others of its series: its days, or where nobody knows them the number of its fiscal
/// period, which tells what is the same and no order in time.
struct FactTime {
  std::optional<DaySpan> days{};
  int fiscal = 0;  ///< 0: none, or the days are known

  [[nodiscard]] constexpr bool known() const noexcept { return days || fiscal != 0; }

  friend constexpr bool operator==(const FactTime&, const FactTime&) = default;

  /// What has no days is first. (libc++ 16 does not compare optionals three ways.)
  friend constexpr std::strong_ordering operator<=>(const FactTime& a, const FactTime& b) noexcept {
    if (a.days.has_value() != b.days.has_value()) return a.days.has_value() <=> b.days.has_value();
    if (a.days != b.days) return *a.days <=> *b.days;
    return a.fiscal <=> b.fiscal;
  }
};

[[nodiscard]] constexpr FactTime fact_time(const std::optional<Period>& when,
                                           const std::optional<FiscalPeriod>& fiscal) noexcept {
  if (when) return {days_of(*when), 0};
  return {std::nullopt, fiscal ? int{fiscal->year()} * 16 + static_cast<int>(fiscal->part()) + 1 : 0};
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

/// The same of a fiscal period, by its label: the quarter before "FY2025-Q1" is "FY2024-Q4". Nothing for the period
/// before the first nine months.
[[nodiscard]] constexpr std::optional<FiscalPeriod> fiscal_before(FiscalPeriod period, Against against) {
  const bool year_before = against == Against::year_before;
  const auto part = period.part();
  if (!year_before && part == FiscalPart::m9) return std::nullopt;
  const bool is_later =
      part == FiscalPart::h2 || part == FiscalPart::q2 || part == FiscalPart::q3 || part == FiscalPart::q4;
  if (!year_before && is_later) return FiscalPeriod{period.year(), static_cast<FiscalPart>(static_cast<int>(part) - 1)};
  if (int{period.year()} == 1) return std::nullopt;
  const auto last = part == FiscalPart::h1 ? FiscalPart::h2 : part == FiscalPart::q1 ? FiscalPart::q4 : part;
  return FiscalPeriod{period.year() - std::chrono::years{1}, year_before ? part : last};
}

/// When facts are: as they say, or by the fiscal years of the companies, which are read once, where a fact asks for
/// them. Valid until the graph changes.
class FactTimes {
public:
  explicit FactTimes(const Graph& graph) noexcept : graph_{graph} {}

  /// Of what is measured at a moment, its date; nothing where that is not known, or only within which window it is.
  /// O(log n) in the fiscal years.
  template <class...>
  [[nodiscard]] std::optional<Period> operator()(FactId id) {
    return (*this)(graph_[id], graph_.details(id));
  }
  template <class...>
  [[nodiscard]] std::optional<Period> operator()(const FactNode& fact, const FactDetails& details) {
    if (const auto period = graph_[details.period]) return *period;
    if (fact.date)
      return fact.date->precision() == Precision::window ? std::nullopt : std::optional{Period{*fact.date}};
    if (!details.fiscal) return std::nullopt;
    if (!years_) years_.emplace(graph_);
    const auto days = years_->span(graph_.entity(fact.of), *details.fiscal);
    if (!days || base_parts::row_of(fact.metric).time != MetricTime::instant) return days;
    if (!days->end()) return std::nullopt;
    return Period{Date{std::chrono::year_month_day{days->end()->last()}}};
  }

private:
  const Graph& graph_;
  std::optional<FiscalYears> years_;
};

}  // namespace newsgraph::inline v0_1::query_parts
