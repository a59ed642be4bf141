#pragma once

#include <newsgraph/base/rows.hpp>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace newsgraph {

/// Most rows that 32 bits can number, one number kept for "none".
inline constexpr std::size_t most_rows = 0xFFFF'FFFE;

/// A growing array of rows that are plain bytes to copy.
///
/// Unlike `std::vector` it grows in place where the allocator can, as it can with large blocks, and therefore by small
/// steps: little is copied and little lies idle. Only what `push_back` and `resize` allocate throws: `std::bad_alloc`,
/// or `std::length_error` beyond `most_rows`; the rows are then as they were.
template <class T>
class RowVector {
  static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= alignof(std::max_align_t));

public:
  RowVector() noexcept = default;
  RowVector(const RowVector& other) {
    if (other.size_ == 0) return;
    reallocate(other.size_);
    std::memcpy(static_cast<void*>(rows_), other.rows_, other.size_ * sizeof(T));
    size_ = other.size_;
  }
  RowVector(RowVector&& other) noexcept
      : rows_{std::exchange(other.rows_, nullptr)},
        size_{std::exchange(other.size_, 0)},
        capacity_{std::exchange(other.capacity_, 0)} {}
  RowVector& operator=(RowVector other) noexcept {
    std::swap(rows_, other.rows_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    return *this;
  }
  ~RowVector() { std::free(rows_); }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return capacity_ * sizeof(T); }

  [[nodiscard]] T& operator[](std::size_t index) noexcept { return rows_[index]; }
  [[nodiscard]] const T& operator[](std::size_t index) const noexcept { return rows_[index]; }
  [[nodiscard]] const T& back() const noexcept { return rows_[size_ - 1]; }

  [[nodiscard]] Rows<T> rows() const noexcept { return {rows_, size_}; }

  /// Makes sure that `extra` more rows need no memory.
  void make_room(std::size_t extra = 1) {
    if (extra > capacity_ - size_) grow(extra);
  }

  void push_back(const T& row) {
    const T copy = row;  // which may stand in here
    make_room();
    std::construct_at(rows_ + size_, copy);
    ++size_;
  }

  /// The new rows, if there are any, equal `fill`.
  void resize(std::size_t size, const T& fill) {
    if (size > size_) {
      const T copy = fill;
      make_room(size - size_);
      std::uninitialized_fill(rows_ + size_, rows_ + size, copy);
    }
    size_ = size;
  }

  void pop_back() noexcept { --size_; }

  /// Forgets the last rows.
  void truncate(std::size_t size) noexcept { size_ = size; }

private:
  void grow(std::size_t extra) {
    if (extra > most_rows - size_) throw std::length_error{"a graph has at most 2^32 - 2 rows of a kind"};
    constexpr std::size_t large = 4096;  // where blocks begin to grow in place
    const auto step = capacity_ < large ? capacity_ / 2 + 8 : capacity_ / 8;
    reallocate(capacity_ + (extra > step ? extra : step));
  }

  void reallocate(std::size_t capacity) {
    auto* const grown = static_cast<T*>(std::realloc(rows_, capacity * sizeof(T)));
    if (grown == nullptr) throw std::bad_alloc{};
    rows_ = grown;
    capacity_ = capacity;
  }

  T* rows_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace newsgraph
