// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/rows/packing.hpp>
#include <newsgraph/graph/tables/packed_memory.hpp>
#include <newsgraph/graph/tables/tables.hpp>

#include <cstddef>

namespace newsgraph::inline v0_1::graph_parts {

/// The rows of a table for one who asks for them more or less in their order: of those that are packed it keeps the
/// block that was asked for last. The table must not change meanwhile.
template <class T>
class UnpackedRows {
public:
  explicit UnpackedRows(const base_parts::RowMemory& table) noexcept : rows_{static_cast<const T*>(table.data())} {}

  [[nodiscard]] const T& operator[](std::size_t index) noexcept { return rows_[index]; }

private:
  const T* rows_;
};
template <Packed T>
class UnpackedRows<T> {
public:
  explicit UnpackedRows(const PackedMemory& table) noexcept : table_{&table} {}

  /// Valid until the next call.
  [[nodiscard]] const T& operator[](std::size_t index) noexcept {
    if (index / PackedMemory::block != block_) {
      block_ = index / PackedMemory::block;
      table_->read_block(index, bytes_);
    }
    return *reinterpret_cast<const T*>(bytes_ + index % PackedMemory::block * sizeof(T));
  }

private:
  const PackedMemory* table_;
  std::size_t block_ = static_cast<std::size_t>(-1);
  alignas(T) std::byte bytes_[PackedMemory::block * sizeof(T)];
};

/// The rows of all tables, as `Tables` has them.
template <class AllTables>
class UnpackedTables;
template <class... Row>
class UnpackedTables<Tables<Row...>> : UnpackedRows<Row>... {
public:
  explicit UnpackedTables(const Tables<Row...>& tables) noexcept
      : UnpackedRows<Row>{tables.template memory<Row>()}... {}

  /// Of a packed row, valid until another of its type is asked for.
  template <class T>
  [[nodiscard]] const T& operator[](Id<T> id) noexcept {
    return static_cast<UnpackedRows<T>&>(*this)[id.index()];
  }
};

}  // namespace newsgraph::inline v0_1::graph_parts
