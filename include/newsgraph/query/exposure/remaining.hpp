// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

namespace newsgraph::inline v0_1::query_parts {

/// The first and the last day of something, each of them some day between two: "2019/2023" begins in 2019.
struct Running {
  std::chrono::sys_days earliest_start;
  std::chrono::sys_days latest_start;
  std::chrono::sys_days earliest_end;
  std::chrono::sys_days latest_end;
};

/// The last day of a term that begins on `start`: seven years from 2025-11-03 end on 2032-11-02. What begins on a day
/// that the last month does not have ends with that month.
[[nodiscard]] constexpr std::chrono::sys_days last_day(std::chrono::sys_days start, const Duration& term) {
  using namespace std::chrono;
  const auto months_on = year_month_day{start} + years{int(term.years)} + months{int(term.months)};
  const auto next =
      months_on.ok() ? sys_days{months_on} : sys_days{months_on.year() / months_on.month() / last} + days{1};
  return next + days{std::int64_t{7} * term.weeks + term.days} - days{1};
}

/// From when to when a deal runs: by its period, or from the start of that as long as its term. Nothing where one end
/// is not stated, or a term takes it past the year 9999; the date of a deal is not when it starts.
template <class...>
[[nodiscard]] std::optional<Running> running(GraphView graph, DealId deal) {
  const auto& details = graph.details(deal);
  const auto period = graph[details.period];
  if (!period || !period->start()) return std::nullopt;
  const auto start = *period->start();
  Running found{start.first(), start.last(), start.first(), start.last()};
  if (const auto end = period->end()) {
    found.earliest_end = (std::max)(start.first(), end->first());
    found.latest_end = end->last();
    found.latest_start = (std::min)(start.last(), end->last());
    return found;
  }
  const auto term = graph[details.term];
  const auto* duration = term ? std::get_if<Duration>(&*term) : nullptr;
  if (duration == nullptr || *duration == Duration{}) return std::nullopt;
  constexpr std::uint64_t most_days = std::uint64_t{366} * 9999;
  const auto days = std::uint64_t{366} * duration->years + std::uint64_t{31} * duration->months
                    + std::uint64_t{7} * duration->weeks + duration->days;
  if (days > most_days) return std::nullopt;
  found.earliest_end = last_day(start.first(), *duration);
  found.latest_end = last_day(start.last(), *duration);
  return found;
}

/// Which part of its days is still to come after `as_of`. A coarse date can be any of its days, so this is an interval.
[[nodiscard]] constexpr RatioInterval remaining(const Running& running, Date as_of) {
  const auto part = [](std::chrono::sys_days start, std::chrono::sys_days end, std::chrono::sys_days today) {
    if (end < start) end = start;
    if (today < start) return all_of_it;
    if (today >= end) return none_of_it;
    return Ratio{static_cast<std::uint64_t>((end - today).count()),
                 static_cast<std::uint64_t>((end - start).count() + 1)};
  };
  return {part(running.earliest_start, running.earliest_end, as_of.last()),
          part(running.latest_start, running.latest_end, as_of.first())};
}

/// Whether a deal has surely come to its end before `as_of`: it is said to have ended, or its period is over.
template <class...>
[[nodiscard]] bool is_over(GraphView graph, DealId deal, Date as_of) {
  const auto& details = graph.details(deal);
  if (details.ended && before(*details.ended, as_of) == Certainty::certain) return true;
  const auto period = graph[details.period];
  if (period && period->end()) return before(*period->end(), as_of) == Certainty::certain;
  const auto runs = running(graph, deal);
  return runs && runs->latest_end < as_of.first();
}

/// Whether that date is given, and surely comes before `as_of`, or after it.
[[nodiscard]] constexpr bool is_before(const std::optional<Date>& date, const std::optional<Date>& as_of) {
  return date && as_of && before(*date, *as_of) == Certainty::certain;
}
[[nodiscard]] constexpr bool is_after(const std::optional<Date>& date, const std::optional<Date>& as_of) {
  return is_before(as_of, date);
}

/// The day on which all the money of a deal is paid, where it says one and no schedule; `maturity`: on which it is paid
/// back.
template <class...>
[[nodiscard]] std::optional<Date> payment_date(GraphView graph, DealId deal, bool maturity = false) {
  if (!maturity && !graph.details(deal, &DealDetails::schedule).empty()) return std::nullopt;
  std::optional<Date> found;
  for (const auto& typed : graph_parts::typed_dates(graph, deal))
    if (typed.type == (maturity ? DealDateType::maturity : DealDateType::payment)) {
      if (found) return std::nullopt;
      found = typed.date;
    }
  return found;
}

/// What of `whole` is still to be paid, as of a date if there is one: what surely falls due after it is, what is said
/// to be paid is not. Of the rest nobody knows: it may have been paid before it was due, or be overdue. Of what several
/// share, anything.
template <class...>
[[nodiscard]] MoneyInterval outstanding(GraphView graph, DealId deal, const MoneyInterval& whole,
                                        const std::optional<Date>& as_of) {
  const bool is_between_two =
      money_side(graph, deal, Side::pays).is_one() && money_side(graph, deal, Side::gets).is_one();
  if (!is_between_two || has_face_value(graph, deal)) return any_part(whole);
  if (is_after(payment_date(graph, deal), as_of)) return whole;
  MoneyInterval later{Money::from_minor(0, whole.currency())};
  auto paid = later;
  for (const auto& payment : graph[graph.details(deal, &DealDetails::schedule)]) {
    const auto amount = graph.amount(payment.amount);
    const bool counts = amount && amount->currency() == whole.currency() && falls_due(payment) == FallsDue::surely
                        && base_parts::row_of(payment.kind).of_deal && !payment.payer && !payment.payee;
    if (!counts) continue;
    const bool is_later = is_after(payment.by, as_of);
    if (is_later != is_paid(payment)) (is_later ? later : paid) += *amount;
  }
  const auto left = left_of(whole, paid);
  return hull(lesser(later, left), left);
}

/// Whether something of what is lost was due before a date, and nobody says that it has been paid: a payment, or a loan
/// that matured.
template <class...>
[[nodiscard]] bool was_due(GraphView graph, DealId deal, bool is_credit, const std::optional<Date>& as_of) {
  if (is_before(payment_date(graph, deal, is_credit), as_of)) return true;
  return !is_credit
         && base_parts::any_of(
             graph[graph.details(deal, &DealDetails::schedule)], [&](const ScheduledPaymentNode& payment) {
               return falls_due(payment) == FallsDue::surely && !is_paid(payment) && is_before(payment.by, as_of);
             });
}

}  // namespace newsgraph::inline v0_1::query_parts
