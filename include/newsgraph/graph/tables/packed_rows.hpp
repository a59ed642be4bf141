// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/graph/rows/packing.hpp>
#include <newsgraph/graph/tables/packed_memory.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string_view>  // std::ranges::enable_borrowed_range
#include <type_traits>

namespace newsgraph::inline v0_1::graph_parts {

/// How the rows of a type are packed; those of others are not.
template <class T>
inline constexpr PackedShape packed_shape{sizeof(T) / sizeof(std::uint32_t), nullptr, 0};
template <Packed T>
inline constexpr PackedShape packed_shape<T>{sizeof(T) / sizeof(std::uint32_t), &packing<T>.empty,
                                             packing<T>.changing_words};

/// The row of an index.
template <Packed T>
[[nodiscard]] T unpacked(const PackedMemory& rows, std::size_t index) noexcept {
  static_assert(sizeof(T) % sizeof(std::uint32_t) == 0 && std::is_trivially_copyable_v<T>);
  static_assert(sizeof(T) / sizeof(std::uint32_t) <= PackedMemory::most_words);
  constexpr auto count = sizeof(T) / sizeof(std::uint32_t);
  std::uint32_t words[count];
  rows.read(index, 0, count, words);
  auto row = packing<T>.empty;
  std::memcpy(static_cast<void*>(&row), words, sizeof row);
  return row;
}

/// One member of it.
template <Packed T, class Member>
[[nodiscard]] Member unpacked(const PackedMemory& rows, std::size_t index, Member T::*member) noexcept {
  const auto& empty = packing<T>.empty;
  auto found = empty.*member;
  const auto place =
      static_cast<std::size_t>(reinterpret_cast<const char*>(&(empty.*member)) - reinterpret_cast<const char*>(&empty));
  constexpr auto unit = sizeof(std::uint32_t);
  std::uint32_t words[(sizeof(Member) + 2 * unit - 2) / unit];  // wherever in a word it begins
  const auto begin = place / unit;
  rows.read(index, begin, (place + sizeof(Member) + unit - 1) / unit - begin, words);
  std::memcpy(static_cast<void*>(&found), reinterpret_cast<const char*>(words) + place % unit, sizeof found);
  return found;
}

/// Packed rows that stand next to each other, as `Rows` has others: each is a copy, made where it is asked for.
template <Packed T>
class PackedRows {
public:
  using value_type = T;

  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = T;

    constexpr iterator() noexcept = default;
    constexpr iterator(const PackedMemory* rows, std::size_t index) noexcept : rows_{rows}, index_{index} {}

    [[nodiscard]] T operator*() const noexcept { return unpacked<T>(*rows_, index_); }
    constexpr iterator& operator++() noexcept {
      ++index_;
      return *this;
    }
    constexpr iterator operator++(int) noexcept { return {rows_, index_++}; }

    friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.index_ == b.index_; }

  private:
    const PackedMemory* rows_ = nullptr;
    std::size_t index_ = 0;
  };
  using const_iterator = iterator;

  constexpr PackedRows() noexcept = default;
  constexpr PackedRows(const PackedMemory* rows, std::size_t first, std::size_t size) noexcept
      : rows_{rows}, first_{first}, size_{size} {}

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr iterator begin() const noexcept { return {rows_, first_}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {rows_, first_ + size_}; }

  [[nodiscard]] T operator[](std::size_t index) const noexcept { return unpacked<T>(*rows_, first_ + index); }
  [[nodiscard]] T front() const noexcept { return (*this)[0]; }
  [[nodiscard]] T back() const noexcept { return (*this)[size_ - 1]; }

  /// `count` rows from `index` on, which there must be.
  [[nodiscard]] constexpr PackedRows part(std::size_t index, std::size_t count) const noexcept {
    return {rows_, first_ + index, count};
  }

private:
  const PackedMemory* rows_ = nullptr;
  std::size_t first_ = 0;
  std::size_t size_ = 0;
};

/// What a table gives for an id, and for several rows.
template <class T>
using RowOf = std::conditional_t<Packed<T>, const T, const T&>;

template <class T>
struct SelectRows {
  using type = Rows<T>;
};
template <Packed T>
struct SelectRows<T> {
  using type = PackedRows<T>;
};
template <class T>
using RowsOf = typename SelectRows<T>::type;

}  // namespace newsgraph::inline v0_1::graph_parts

template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<newsgraph::graph_parts::PackedRows<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_view<newsgraph::graph_parts::PackedRows<T>> = true;
