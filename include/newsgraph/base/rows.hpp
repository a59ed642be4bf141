// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>  // std::ranges::enable_borrowed_range

namespace newsgraph::inline v0_1 {

/// Rows of a table that stand next to each other: a `std::span<const T>`, and one can be made of it, that costs a
/// compiler next to nothing. Whose rows they are says until when they are valid.
template <class T>
class Rows {
public:
  using value_type = T;
  using const_iterator = const T*;

  constexpr Rows() noexcept = default;
  constexpr Rows(const T* first, std::size_t size) noexcept : first_{first}, size_{size} {}

  [[nodiscard]] constexpr const T* data() const noexcept { return first_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr const T* begin() const noexcept { return first_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return first_ + size_; }

  [[nodiscard]] constexpr const T& operator[](std::size_t index) const noexcept { return first_[index]; }
  [[nodiscard]] constexpr const T& front() const noexcept { return first_[0]; }
  [[nodiscard]] constexpr const T& back() const noexcept { return first_[size_ - 1]; }

  /// `count` rows from `index` on, which there must be.
  [[nodiscard]] constexpr Rows part(std::size_t index, std::size_t count) const noexcept {
    return {first_ + index, count};
  }

private:
  const T* first_ = nullptr;
  std::size_t size_ = 0;
};

namespace base_parts {

/// A table that is written down in code: a `std::array` for a quarter of what that costs a compiler, as there are many.
template <class Row, std::size_t n>
struct Table {
  Row rows[n];

  [[nodiscard]] static constexpr std::size_t size() noexcept { return n; }
  [[nodiscard]] constexpr const Row* data() const noexcept { return rows; }
  [[nodiscard]] constexpr const Row* begin() const noexcept { return rows; }
  [[nodiscard]] constexpr const Row* end() const noexcept { return rows + n; }
  [[nodiscard]] constexpr const Row& operator[](std::size_t index) const noexcept { return rows[index]; }
};

/// The table of these rows, as `std::to_array` makes an array of them.
template <class Row, std::size_t n>
[[nodiscard]] constexpr Table<Row, n> table(Row (&&rows)[n]) noexcept {
  Table<Row, n> all{};
  for (std::size_t i = 0; i < n; ++i) all.rows[i] = rows[i];
  return all;
}

}  // namespace base_parts

}  // namespace newsgraph::inline v0_1

template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<newsgraph::Rows<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_view<newsgraph::Rows<T>> = true;
