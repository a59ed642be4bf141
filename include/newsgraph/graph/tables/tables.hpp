#pragma once

#include <newsgraph/graph/rows/refs.hpp>
#include <newsgraph/graph/tables/row_vector.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace newsgraph {

/// One contiguous table for each type of row. Rows only come at the end, so that ids stay valid.
template <class... Row>
class Tables : RowVector<Row>... {
public:
  /// The size of each table, in the order of `Row`.
  using Sizes = std::array<std::size_t, sizeof...(Row)>;

  /// Amortised O(1). Strong guarantee.
  template <class T>
  Id<T> add(const T& row) {
    auto& rows = table<T>();
    rows.push_back(row);
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
  [[nodiscard]] Rows<T> all() const noexcept {
    return table<T>().rows();
  }

  template <class T>
  [[nodiscard]] const T& operator[](Id<T> id) const noexcept {
    return table<T>()[id.index()];
  }

  template <class T>
  [[nodiscard]] T& operator[](Id<T> id) noexcept {
    return table<T>()[id.index()];
  }

  template <class T>
  [[nodiscard]] Rows<T> operator[](Range<T> range) const noexcept {
    return all<T>().part(range.first, range.count);
  }

  [[nodiscard]] Sizes sizes() const noexcept { return {table<Row>().size()...}; }

  /// Takes back the rows that were added since the tables had these sizes.
  void truncate(const Sizes& sizes) noexcept {
    std::size_t i = 0;
    (table<Row>().truncate(sizes[i++]), ...);
  }

  /// The memory they hold, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return (0 + ... + table<Row>().bytes()); }

private:
  template <class T>
  [[nodiscard]] auto& table() noexcept {
    return static_cast<RowVector<T>&>(*this);
  }

  template <class T>
  [[nodiscard]] const auto& table() const noexcept {
    return static_cast<const RowVector<T>&>(*this);
  }
};

}  // namespace newsgraph
