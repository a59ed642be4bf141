// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>

#include <compare>

namespace newsgraph::inline v0_1::query_parts {

/// How far deals have come, from done to not even on the way; what has ended or was called off comes last.
inline constexpr auto by_completion = base_parts::table(
    {DealStatus::closed, DealStatus::active, DealStatus::agreed, DealStatus::announced, DealStatus::in_talks,
     DealStatus::rumoured, DealStatus::unknown, DealStatus::ended, DealStatus::withdrawn});

/// The place of a status in `by_completion`: the less, the further.
[[nodiscard]] constexpr auto status_rank(DealStatus status) noexcept {
  return base_parts::find_if(by_completion, [status](DealStatus other) { return other == status; })
         - by_completion.begin();
}

/// How far a deal has come, and how certain its article is of that.
struct Standing {
  DealStatus status = DealStatus::unknown;  ///< where none is stated
  Modality modality = Modality::asserted;

  friend bool operator==(const Standing&, const Standing&) = default;

  /// What has come further is the less: by status, then by modality.
  friend constexpr std::strong_ordering operator<=>(const Standing& a, const Standing& b) noexcept {
    const auto by_status = status_rank(a.status) <=> status_rank(b.status);
    return by_status != 0 ? by_status : a.modality <=> b.modality;
  }
};

/// O(claims of the article).
template <class...>
[[nodiscard]] Standing standing(GraphView graph, DealId deal) {
  return {status_of(graph, deal), modality_of(graph, deal)};
}

/// The furthest of some deals, the first of equals. There must be one.
template <class Deals>
[[nodiscard]] DealId furthest(GraphView graph, const Deals& deals) {
  auto found = deals.front();
  for (const auto deal : deals)
    if (standing(graph, deal) < standing(graph, found)) found = deal;
  return found;
}

}  // namespace newsgraph::inline v0_1::query_parts
