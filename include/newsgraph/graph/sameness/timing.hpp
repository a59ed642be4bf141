// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/sameness/telling_terms.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace newsgraph::inline v0_1::graph_parts {

inline constexpr std::int64_t days_papers_differ = 3;  ///< in when one thing was
inline constexpr std::int64_t days_of_week = 7;
inline constexpr std::int64_t days_of_fortnight = 14;
inline constexpr std::int64_t days_of_month = 31;
inline constexpr std::int64_t days_of_quarter = 92;
inline constexpr std::int64_t days_of_half_year = 183;
inline constexpr std::int64_t days_of_year = 366;

/// How the times of two tellings stand to each other.
enum class TimeMatch : std::uint8_t {
  together,    ///< dates that are one as far as they are stated, or days, or a day and a month, three days apart
  close,       ///< dates within a fortnight; or undated, and told within a quarter of the other
  completion,  ///< one has come further than the other, later
  unknown,     ///< dates too coarse, or nothing stated and nothing published
  late,        ///< undated, and told long after the other
  reversed,    ///< one was done or over before the other was planned
  apart,
};

struct Timing {
  TimeMatch match;
  std::int64_t gap = 0;  ///< days between them
  bool further = false;  ///< the later one has come further
};

/// Compares when two things were told to happen.
///
/// Dates are compared as precisely as they are stated. A telling without a date tells of what was before it was
/// published, or is planned then.
template <class...>
[[nodiscard]] Timing timing(const TellingTerms& a, const TellingTerms& b) {
  const auto days_at = [](const TellingTerms& terms) -> std::optional<Days> {
    if (terms.date) return days_of(*terms.date);
    return terms.published ? std::optional{Days{*terms.published, *terms.published}} : std::nullopt;
  };
  const auto at_a = days_at(a);
  const auto at_b = days_at(b);
  if (!at_a || !at_b) return {TimeMatch::unknown};
  const bool swap = at_b->first < at_a->first;
  const auto& first = swap ? b : a;
  const auto& second = swap ? a : b;
  const auto gap = (std::max<std::int64_t>)((swap ? at_a : at_b)->first - (swap ? at_b : at_a)->last, 0);
  const bool ordered = first.stage && second.stage && *first.stage != *second.stage;
  const bool further = ordered && *first.stage < *second.stage;

  const auto found = [&](TimeMatch match) { return Timing{match, gap, further}; };
  if (a.date && b.date) {
    const auto coarser = (std::min)(a.date->precision(), b.date->precision());
    const auto finer = (std::max)(a.date->precision(), b.date->precision());
    const bool to_the_day = coarser >= Precision::month && finer == Precision::day;
    if (gap == 0) return found(coarser <= Precision::half ? TimeMatch::unknown : TimeMatch::together);
    if (gap <= days_papers_differ && to_the_day) return found(TimeMatch::together);
    if (further) return found(TimeMatch::completion);
    if (gap <= days_of_fortnight) return found(TimeMatch::close);
    return found(ordered ? TimeMatch::reversed : TimeMatch::apart);
  }
  if (a.date || b.date) {
    if (!first.date) {  // told before the other happened
      if (further) return found(gap <= days_of_month ? TimeMatch::close : TimeMatch::completion);
      return found(gap <= days_papers_differ ? TimeMatch::close : ordered ? TimeMatch::reversed : TimeMatch::apart);
    }
    if (gap <= days_of_quarter && !(ordered && !further && gap > days_of_month)) return found(TimeMatch::close);
    if (further) return found(TimeMatch::completion);
    return found(ordered && *second.stage < DealStage::agreed ? TimeMatch::reversed : TimeMatch::late);
  }
  if (further && gap > days_of_quarter) return found(TimeMatch::completion);
  if (ordered && !further && gap > days_of_month
      && (*second.stage < DealStage::agreed || first.stage == DealStage::over))
    return found(TimeMatch::reversed);
  return found(gap <= days_of_quarter ? TimeMatch::close : TimeMatch::late);
}

}  // namespace newsgraph::inline v0_1::graph_parts
