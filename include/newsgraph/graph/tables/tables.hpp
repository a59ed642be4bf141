// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/rows/refs.hpp>
#include <newsgraph/graph/tables/packed_rows.hpp>
#include <newsgraph/graph/tables/row_words.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace newsgraph::inline v0_1::graph_parts {

/// One table for each type of row, packed or contiguous. Rows only come at the end, so that ids stay valid.
template <class... Row>
class Tables {
public:
  /// The size of each table, in the order of `Row`.
  using Sizes = std::array<std::size_t, sizeof...(Row)>;

  /// The number of the table of `T`, in the order of `Row`.
  template <class T>
  static constexpr std::size_t place_of = [] {
    std::size_t place = 0;
    const bool is_it[] = {std::is_same_v<T, Row>...};
    while (!is_it[place]) ++place;
    return place;
  }();

  /// Amortised O(1). Strong guarantee.
  template <class T>
  Id<T> add(const T& row) {
    auto& rows = table<T>();
    if constexpr (Packed<T>)
      rows.add(RowWords{row}.words());
    else
      base_parts::push(rows, row);
    return Id<T>{rows.size() - 1};
  }

  /// What `next` gave before rows were added, to the rows that were added since.
  template <class T>
  [[nodiscard]] Range<T> since(Id<T> first) const noexcept {
    return {static_cast<std::uint32_t>(first.index()), static_cast<std::uint32_t>(table<T>().size() - first.index())};
  }

  /// The id of the row that `add` will add.
  template <class T>
  [[nodiscard]] Id<T> next() const noexcept {
    return Id<T>{table<T>().size()};
  }

  template <class T>
  [[nodiscard]] RowsOf<T> all() const noexcept {
    if constexpr (Packed<T>)
      return {&table<T>(), 0, table<T>().size()};
    else
      return {first_row<T>(), table<T>().size()};
  }

  template <class T>
  [[nodiscard]] RowOf<T> operator[](Id<T> id) const noexcept {
    if constexpr (Packed<T>)
      return unpacked<T>(table<T>(), id.index());
    else
      return first_row<T>()[id.index()];
  }

  /// One member of a row.
  template <class T, class Member>
  [[nodiscard]] Member member(Id<T> id, Member T::*member) const noexcept {
    if constexpr (Packed<T>)
      return unpacked(table<T>(), id.index(), member);
    else
      return (*this)[id].*member;
  }

  template <class T>
    requires(!Packed<T>)
  [[nodiscard]] T& operator[](Id<T> id) noexcept {
    return static_cast<T*>(table<T>().data())[id.index()];
  }

  template <class T>
  [[nodiscard]] RowsOf<T> operator[](Range<T> range) const noexcept {
    return all<T>().part(range.first, range.count);
  }

  /// Calls `change(row)`, which may give it other entities; those that it has none of stay so.
  template <class T, class Change>
  void change(Id<T> id, Change change) {
    if constexpr (Packed<T>) {
      auto row = (*this)[id];
      change(row);
      table<T>().change(id.index(), RowWords{row}.words());
    } else {
      change((*this)[id]);
    }
  }

  /// The memory of a table, packed or not.
  template <class T>
  [[nodiscard]] const auto& memory() const noexcept {
    return table<T>();
  }

  [[nodiscard]] Sizes sizes() const noexcept {
    Sizes sizes{};
    for (std::size_t i = 0; i < sizes.size(); ++i) sizes[i] = tables_[i].size() + packed_[i].size();
    return sizes;
  }

  /// Takes back the rows that were added since the tables had these sizes.
  void truncate(const Sizes& sizes) noexcept {
    for (std::size_t i = 0; i < sizes.size(); ++i)
      if (is_packed[i])
        packed_[i].truncate(sizes[i]);
      else
        tables_[i].truncate(sizes[i]);
  }

  /// The memory they hold, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < sizeof...(Row); ++i) sum += tables_[i].bytes() + packed_[i].bytes();
    return sum;
  }

  /// Calls `visit(rows, id)` for each table, in the order of `Row`; `id` is of the type of its rows.
  template <class Visitor>
  void for_each_table(Visitor visit) {
    (visit(table<Row>(), static_cast<const Id<Row>*>(nullptr)), ...);
  }
  template <class Visitor>
  void for_each_table(Visitor visit) const {
    (visit(table<Row>(), static_cast<const Id<Row>*>(nullptr)), ...);
  }

private:
  template <class T>
  [[nodiscard]] auto& table() noexcept {
    if constexpr (Packed<T>)
      return packed_[place_of<T>];
    else
      return tables_[place_of<T>];
  }
  template <class T>
  [[nodiscard]] const auto& table() const noexcept {
    if constexpr (Packed<T>)
      return packed_[place_of<T>];
    else
      return tables_[place_of<T>];
  }
  template <class T>
  [[nodiscard]] const T* first_row() const noexcept {
    return static_cast<const T*>(table<T>().data());
  }

  static constexpr bool is_packed[] = {Packed<Row>...};

  // Each type has its rows in one of the two.
  base_parts::RowMemory tables_[sizeof...(Row)] = {base_parts::RowMemory{sizeof(Row)}...};
  PackedMemory packed_[sizeof...(Row)] = {PackedMemory{packed_shape<Row>}...};
};

}  // namespace newsgraph::inline v0_1::graph_parts
