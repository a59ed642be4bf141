#pragma once

#include <newsgraph/graph/claims_on.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <span>

namespace newsgraph {

/// How far deals have come, from done to not even on the way; what has ended or was called off comes last.
inline constexpr auto by_sureness = std::to_array({DealStatus::closed, DealStatus::active, DealStatus::agreed,
                                                   DealStatus::announced, DealStatus::in_talks, DealStatus::rumoured,
                                                   DealStatus::unknown, DealStatus::ended, DealStatus::withdrawn});

/// The place of a status in `by_sureness`: the less, the surer.
[[nodiscard]] constexpr auto doubt(DealStatus status) noexcept {
  return std::ranges::find(by_sureness, status) - by_sureness.begin();
}

/// How far a deal has come, and how certain its article is of that.
struct Standing {
  DealStatus status = DealStatus::unknown;  ///< where none is stated
  Modality modality = Modality::asserted;

  friend bool operator==(const Standing&, const Standing&) = default;

  /// The surer is the less: by status, then by modality.
  friend constexpr std::strong_ordering operator<=>(const Standing& a, const Standing& b) noexcept {
    const auto by_status = doubt(a.status) <=> doubt(b.status);
    return by_status != 0 ? by_status : a.modality <=> b.modality;
  }
};

/// O(claims of the article).
template <class...>
[[nodiscard]] Standing standing_of(const Graph& graph, DealId deal) {
  return {status_of(graph, deal), modality_of(graph, deal)};
}

/// The surest of some deals, the first of equals. There must be one.
template <class...>
[[nodiscard]] DealId surest(const Graph& graph, std::span<const DealId> deals) {
  return *std::ranges::min_element(deals, {}, [&](DealId deal) { return standing_of(graph, deal); });
}

}  // namespace newsgraph
