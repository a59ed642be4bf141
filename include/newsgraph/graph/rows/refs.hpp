// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/id.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>  // std::ranges::enable_borrowed_range

namespace newsgraph::inline v0_1 {

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

/// The ids of rows that stand next to each other, in order. Lazy.
template <class T>
class Ids {
public:
  using value_type = Id<T>;

  class iterator {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Id<T>;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Id<T>;

    constexpr iterator() noexcept = default;
    explicit constexpr iterator(std::uint32_t index) noexcept : index_{index} {}

    [[nodiscard]] constexpr Id<T> operator*() const noexcept { return Id<T>{index_}; }
    constexpr iterator& operator++() noexcept {
      ++index_;
      return *this;
    }
    constexpr iterator operator++(int) noexcept { return iterator{index_++}; }

    friend constexpr bool operator==(iterator, iterator) = default;

  private:
    std::uint32_t index_ = 0;
  };
  using const_iterator = iterator;

  constexpr Ids(std::uint32_t first, std::uint32_t count) noexcept : first_{first}, count_{count} {}

  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{first_}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{first_ + count_}; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return count_ == 0; }
  [[nodiscard]] constexpr Id<T> operator[](std::size_t index) const noexcept { return Id<T>{first_ + index}; }

  /// The first one, which there must be.
  [[nodiscard]] constexpr Id<T> front() const noexcept { return Id<T>{first_}; }

private:
  std::uint32_t first_;
  std::uint32_t count_;
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

  [[nodiscard]] constexpr Ids<T> ids() const noexcept { return {first, count}; }

  friend constexpr bool operator==(Range, Range) = default;
};

}  // namespace newsgraph::inline v0_1

template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<newsgraph::Ids<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_view<newsgraph::Ids<T>> = true;
