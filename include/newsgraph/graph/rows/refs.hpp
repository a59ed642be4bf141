#pragma once

#include <newsgraph/base/id.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>

namespace newsgraph {

/// An optional id, no larger than the id.
template <class T>
class MaybeId {
public:
  constexpr MaybeId() noexcept = default;
  constexpr MaybeId(std::nullopt_t) noexcept {}
  constexpr MaybeId(Id<T> id) noexcept : index_{static_cast<std::uint32_t>(id.index())} {}
  constexpr MaybeId(std::optional<Id<T>> id) noexcept : MaybeId{id ? MaybeId{*id} : MaybeId{}} {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return index_ != none; }
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return has_value(); }

  /// Only where there is one.
  [[nodiscard]] constexpr Id<T> operator*() const noexcept { return Id<T>{index_}; }

  [[nodiscard]] constexpr operator std::optional<Id<T>>() const noexcept {
    return has_value() ? std::optional{**this} : std::nullopt;
  }

  friend constexpr bool operator==(MaybeId, MaybeId) = default;

private:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;

  std::uint32_t index_ = none;
};

/// Rows that stand next to each other in the table of `T`.
template <class T>
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;

  [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
  [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }

  [[nodiscard]] constexpr bool contains(Id<T> id) const noexcept {
    return id.index() >= first && id.index() - first < count;
  }

  /// The ids of the rows, in order. Lazy.
  [[nodiscard]] constexpr auto ids() const {
    return std::views::iota(first, first + count)
           | std::views::transform([](std::uint32_t index) { return Id<T>{index}; });
  }

  friend constexpr bool operator==(Range, Range) = default;
};

}  // namespace newsgraph
