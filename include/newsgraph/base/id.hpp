// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>  // std::hash

namespace newsgraph::inline v0_1 {

/// The place of a `T` in its table, below 2^32. Ids of different tables do not convert into each other; a graph gives
/// those of its rows.
template <class T>
class Id {
public:
  explicit constexpr Id(std::size_t index) noexcept : index_{static_cast<std::uint32_t>(index)} {}

  [[nodiscard]] constexpr std::size_t index() const noexcept { return index_; }

  friend constexpr auto operator<=>(Id, Id) = default;

private:
  std::uint32_t index_;
};

}  // namespace newsgraph::inline v0_1

template <class T>
struct std::hash<newsgraph::Id<T>> {
  std::size_t operator()(newsgraph::Id<T> id) const noexcept { return id.index(); }
};
