#pragma once

#include <newsgraph/base/id.hpp>
#include <newsgraph/graph/tables/row_vector.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace newsgraph {

/// One growing sequence of `T` for each `Id<Key>`, all in one array.
///
/// A sequence stands in a block of 1, 2, 4, … elements; when it is full it moves to a block twice as large, and leaves
/// its old one to others. `T` is trivially copyable.
template <class Key, class T>
class Runs {
public:
  /// The sequence of `key`, in the order of pushing; empty if nothing was pushed. Valid until the next `push`.
  [[nodiscard]] Rows<T> operator[](Id<Key> key) const noexcept {
    if (key.index() >= heads_.size()) return {};
    const auto head = heads_[key.index()];
    return elements_.rows().part(head.first, head.count);
  }

  /// Amortised O(1). Strong guarantee.
  void push(Id<Key> key, const T& element) {
    if (key.index() >= heads_.size()) heads_.resize(key.index() + 1, {});
    auto& head = heads_[key.index()];
    if (head.count == 0)
      head.first = take_block(0, element);
    else if ((head.count & (head.count - 1)) == 0)
      move_to_larger(head, element);
    elements_[head.first + head.count++] = element;
  }

  /// Makes `elements` the sequence of `key`. They must not stand in here. Strong guarantee.
  void assign(Id<Key> key, Rows<T> elements) {
    if (key.index() >= heads_.size()) heads_.resize(key.index() + 1, {});
    auto& head = heads_[key.index()];
    if (head.count != 0) free_[order_of(head.count)].make_room();
    Head made{0, static_cast<std::uint32_t>(elements.size())};
    if (!elements.empty()) {
      made.first = take_block(order_of(made.count), elements.front());
      std::copy(elements.begin(), elements.end(), &elements_[made.first]);
    }
    if (head.count != 0) free_[order_of(head.count)].push_back(head.first);
    heads_[key.index()] = made;
  }

  /// Takes the last element back. There must be one.
  void pop(Id<Key> key) noexcept { --heads_[key.index()].count; }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept {
    std::size_t sum = heads_.bytes() + elements_.bytes();
    for (const auto& blocks : free_) sum += blocks.bytes();
    return sum;
  }

private:
  /// The block has room for `std::bit_ceil(count)`.
  struct Head {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };

  static unsigned order_of(std::uint32_t count) noexcept {
    return static_cast<unsigned>(std::countr_zero(std::bit_ceil(count)));
  }

  /// A block of 2^order elements.
  std::uint32_t take_block(unsigned order, const T& fill) {
    auto& blocks = free_[order];
    if (!blocks.empty()) {
      const auto block = blocks.back();
      blocks.pop_back();
      return block;
    }
    const auto first = elements_.size();
    const auto size = std::size_t{1} << order;
    elements_.resize(first + size, fill);
    return static_cast<std::uint32_t>(first);
  }

  void move_to_larger(Head& head, const T& fill) {
    const auto order = static_cast<unsigned>(std::countr_zero(head.count));
    free_[order].make_room();
    const auto block = take_block(order + 1, fill);
    free_[order].push_back(head.first);
    std::copy_n(&elements_[head.first], head.count, &elements_[block]);
    head.first = block;
  }

  RowVector<Head> heads_;
  RowVector<T> elements_;
  std::array<RowVector<std::uint32_t>, 32> free_;  // by order
};

}  // namespace newsgraph
