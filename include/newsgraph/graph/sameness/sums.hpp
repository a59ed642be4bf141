// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/value/amount.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::graph_parts {

/// How the sums of two tellings stand to each other; the closest first.
enum class SumMatch : std::uint8_t {
  equal,          ///< one figure
  rounded,        ///< figures that round to each other, or a conversion of one
  above_floor,    ///< "at least" a figure, and one above it; or a range and a figure in it
  below_ceiling,  ///< "up to" a figure, and one below it
  incomparable,   ///< no common currency; or once in all, once for each
  not_stated,     ///< by one or both
  differ,
};

/// Whether they differ by at most one part in `part` of the larger.
[[nodiscard]] constexpr bool differ_at_most(Money a, Money b, std::int64_t part) noexcept {
  const auto low = (std::min)(a.minor_units(), b.minor_units());
  const auto high = (std::max)(a.minor_units(), b.minor_units());
  return low >= 0 && high - low <= high / part;
}

/// Of two amounts in one currency; `converted`: an article made one of them from another currency.
[[nodiscard]] constexpr SumMatch match(const Amount& a, const Amount& b, bool converted) {
  const auto open_below = [](const Amount& x) { return x.bound() == Bound::at_most || x.bound() == Bound::less_than; };
  const auto open_above = [](const Amount& x) { return x.bound() == Bound::at_least || x.bound() == Bound::more_than; };
  if (a.bound() == Bound::range || b.bound() == Bound::range) {
    if (a.bound() == b.bound() && a.money() == b.money() && a.upper_end() == b.upper_end()) return SumMatch::equal;
    if (!overlaps(a.interval(), b.interval())) return SumMatch::differ;
    const auto& range = a.bound() == Bound::range ? a : b;
    const bool narrow = differ_at_most(range.money(), *range.upper_end(), 3);
    return narrow && !open_below(a) && !open_below(b) ? SumMatch::rounded : SumMatch::above_floor;
  }
  if (a.money() == b.money()) return SumMatch::equal;
  const bool close = differ_at_most(a.money(), b.money(), 10);
  if (close && overlaps(a.rounding(), b.rounding())) return SumMatch::rounded;
  if ((a.approx() || b.approx()) && differ_at_most(a.money(), b.money(), 50)) return SumMatch::rounded;
  if (converted && differ_at_most(a.money(), b.money(), 20)) return SumMatch::rounded;
  const auto& lesser = a.money() < b.money() ? a : b;
  const auto& greater = a.money() < b.money() ? b : a;
  if (open_above(lesser)) return close ? SumMatch::rounded : SumMatch::above_floor;
  if (close && greater.bound() == Bound::nearly) return SumMatch::rounded;
  if (open_below(greater) && !open_below(lesser)) return close ? SumMatch::rounded : SumMatch::below_ceiling;
  if (close && (a.approx() || b.approx() || converted)) return SumMatch::above_floor;
  return SumMatch::differ;
}

/// What is stated in one currency by both is compared in that; else what their articles convert.
template <class...>
[[nodiscard]] SumMatch match(const base_parts::RowVector<Amount>& a, const base_parts::RowVector<Amount>& b) {
  if (a.empty() || b.empty()) return SumMatch::not_stated;
  if (a.front().currency() == b.front().currency()) return match(a.front(), b.front(), false);
  std::optional<SumMatch> closest;
  for (const auto& one : a)
    for (const auto& other : b)
      if (one.currency() == other.currency()) {
        const auto found = match(one, other, true);
        if (!closest || found < *closest) closest = found;
      }
  return closest.value_or(SumMatch::incomparable);
}

}  // namespace newsgraph::inline v0_1::graph_parts
