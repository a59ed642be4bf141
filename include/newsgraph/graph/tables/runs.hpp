// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/id.hpp>
#include <newsgraph/base/row_vector.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

namespace newsgraph::inline v0_1::graph_parts {

/// One growing sequence of elements for each number, all in one array: what runs of all types have in common.
///
/// A sequence stands in a block of 1, 2, 4, … elements; when it is full it moves to a block twice as large, and leaves
/// its old one to others.
class RunMemory {
public:
  explicit RunMemory(std::size_t element_size) noexcept : elements_{element_size}, element_size_{element_size} {}

  /// Where one more element of a sequence is to be written. Amortised O(1). Strong guarantee.
  [[nodiscard]] void* extend(std::size_t key) {
    if (key >= heads_.size()) heads_.resize(key + 1, {});
    auto& head = heads_[key];
    if (head.count == 0)
      head.first = take_block(0);
    else if ((head.count & (head.count - 1)) == 0)
      move_to_larger(head);
    return elements_.at(std::size_t{head.first} + head.count++);
  }

  /// Makes `count` elements the sequence of `key`. They must not stand in here. Strong guarantee.
  void assign(std::size_t key, const void* elements, std::size_t count) {
    if (key >= heads_.size()) heads_.resize(key + 1, {});
    auto& head = heads_[key];
    if (head.count != 0) free_[order_of(head.count)].make_room();
    Head made{0, static_cast<std::uint32_t>(count)};
    if (count != 0) {
      made.first = take_block(order_of(made.count));
      std::memcpy(elements_.at(made.first), elements, count * element_size_);
    }
    if (head.count != 0) free_[order_of(head.count)].push_back(head.first);
    head = made;
  }

  /// For how many numbers there are sequences, empty ones among them.
  [[nodiscard]] std::size_t size() const noexcept { return heads_.size(); }

  /// Makes sequences of so many elements all that are here, the block of one behind that of the other in `elements`,
  /// which have room for them. O(counts).
  template <class...>
  void lay_out(Rows<std::uint32_t> counts, base_parts::RowMemory elements) {
    *this = RunMemory{element_size_};
    heads_.make_room(counts.size());
    std::size_t first = 0;
    for (const auto count : counts) {
      heads_.push_back({static_cast<std::uint32_t>(first), count});
      first += block_of(count);
    }
    elements_ = std::move(elements);
  }

  /// The same, with elements that nothing is written to yet.
  template <class...>
  void lay_out(Rows<std::uint32_t> counts) {
    std::size_t room = 0;
    for (const auto count : counts) room += block_of(count);
    base_parts::RowMemory elements{element_size_};
    elements.extend(room);
    lay_out(counts, std::move(elements));
  }

  /// The room that so many elements take.
  [[nodiscard]] static std::size_t block_of(std::uint32_t count) noexcept {
    return count == 0 ? 0 : std::bit_ceil(std::size_t{count});
  }

  /// An element of a sequence.
  [[nodiscard]] void* at(std::size_t key, std::size_t place) noexcept {
    return elements_.at(std::size_t{heads_[key].first} + place);
  }

  /// Takes the last element back. There must be one.
  void pop(std::size_t key) noexcept { --heads_[key].count; }

  /// Of ids in order: takes back those from `first` on.
  void pop_from(std::size_t key, std::size_t first) noexcept {
    for (auto run = head(key); run.count != 0 && number_at(run.first + run.count - 1) >= first; --run.count) pop(key);
  }

  /// Of ids in order: makes one sequence of two, with each id once, and leaves `from` empty. Linear in `from` and in
  /// what of `into` is not before it, amortised.
  void unite(std::size_t into, std::size_t from) {
    const auto a = head(into);
    const auto b = head(from);
    if (b.count == 0) return;
    std::uint32_t before = 0;  // how many of `into` are before all of `from`
    for (std::uint32_t end = a.count; before < end;) {
      const auto half = before + (end - before) / 2;
      if (number_at(a.first + half) < number_at(b.first))
        before = half + 1;
      else
        end = half;
    }
    base_parts::RowVector<std::uint32_t> both;
    const bool moves = a.count == 0 || std::size_t{a.count} + b.count > std::bit_ceil(a.count);
    const auto kept = moves ? 0 : before;
    for (auto i = kept, j = std::uint32_t{0}; i < a.count || j < b.count;) {
      const bool is_of_a = j == b.count || (i < a.count && number_at(a.first + i) < number_at(b.first + j));
      const auto next = is_of_a ? number_at(a.first + i) : number_at(b.first + j);
      if (i < a.count && number_at(a.first + i) == next) ++i;
      if (j < b.count && number_at(b.first + j) == next) ++j;
      both.push_back(next);
    }
    if (moves) {
      assign(into, both.data(), both.size());
    } else {
      std::memcpy(elements_.at(std::size_t{a.first} + kept), both.data(), both.size() * sizeof(std::uint32_t));
      heads_[into].count = static_cast<std::uint32_t>(kept + both.size());
    }
    assign(from, nullptr, 0);
  }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept {
    std::size_t sum = heads_.bytes() + elements_.bytes();
    for (const auto& blocks : free_) sum += blocks.bytes();
    return sum;
  }

protected:
  /// The block has room for `std::bit_ceil(count)`.
  struct Head {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };

  [[nodiscard]] Head head(std::size_t key) const noexcept { return key < heads_.size() ? heads_[key] : Head{}; }
  [[nodiscard]] const void* elements() const noexcept { return elements_.data(); }

private:
  [[nodiscard]] std::uint32_t number_at(std::size_t place) const noexcept {
    std::uint32_t number = 0;
    std::memcpy(&number, static_cast<const std::uint32_t*>(elements_.data()) + place, sizeof number);
    return number;
  }

  static unsigned order_of(std::uint32_t count) noexcept {
    return static_cast<unsigned>(std::countr_zero(std::bit_ceil(count)));
  }

  /// A block of 2^order elements.
  std::uint32_t take_block(unsigned order) {
    auto& blocks = free_[order];
    if (!blocks.empty()) {
      const auto block = blocks.back();
      blocks.pop_back();
      return block;
    }
    const auto first = elements_.size();
    elements_.extend(std::size_t{1} << order);
    return static_cast<std::uint32_t>(first);
  }

  void move_to_larger(Head& head) {
    const auto order = static_cast<unsigned>(std::countr_zero(head.count));
    free_[order].make_room();
    const auto block = take_block(order + 1);
    free_[order].push_back(head.first);
    std::memcpy(elements_.at(block), elements_.at(head.first), head.count * element_size_);
    head.first = block;
  }

  base_parts::RowVector<Head> heads_;
  base_parts::RowMemory elements_;
  std::size_t element_size_;
  std::array<base_parts::RowVector<std::uint32_t>, 32> free_;  // by order
};

/// One growing sequence of `T`, which is plain bytes to copy, for each `Id<Key>`.
template <class Key, class T>
class Runs : public RunMemory {
public:
  Runs() noexcept : RunMemory{sizeof(T)} {}

  /// The sequence of `key`, in the order of pushing; empty if nothing was pushed. Valid until the next `push`.
  [[nodiscard]] Rows<T> operator[](Id<Key> key) const noexcept {
    const auto run = head(key.index());
    return {static_cast<const T*>(elements()) + run.first, run.count};
  }

  /// `element` must not stand in here. Amortised O(1). Strong guarantee.
  void push(Id<Key> key, const T& element) { ::new (extend(key.index())) T(element); }

  /// Makes `elements` the sequence of `key`. They must not stand in here. Strong guarantee.
  void assign(Id<Key> key, Rows<T> elements) { RunMemory::assign(key.index(), elements.data(), elements.size()); }

  /// Takes the last element back. There must be one.
  void pop(Id<Key> key) noexcept { RunMemory::pop(key.index()); }
};

}  // namespace newsgraph::inline v0_1::graph_parts
