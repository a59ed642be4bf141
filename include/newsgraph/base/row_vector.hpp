// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <new>
#include <stdexcept>
#include <type_traits>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace newsgraph::inline v0_1::base_parts {

/// Most rows that 32 bits can number, one number kept for "none".
inline constexpr std::size_t most_rows = 0xFFFF'FFFE;

/// A growing array of rows of one size that are plain bytes to copy: what row vectors of all types have in common.
///
/// Unlike `std::vector` it grows large blocks in place, where the system can, and therefore by small steps: little is
/// copied and little lies idle. Only what needs memory throws: `std::bad_alloc`, or
/// `std::length_error` beyond `most_rows`; the rows are then as they were.
class RowMemory {
public:
  explicit RowMemory(std::size_t row_size) noexcept : row_size_{static_cast<std::uint32_t>(row_size)} {}
  RowMemory(const RowMemory& other) : row_size_{other.row_size_} {
    if (other.size_ == 0) return;
    reallocate(other.size_);
    std::memcpy(rows_, other.rows_, std::size_t{other.size_} * row_size_);
    size_ = other.size_;
  }
  RowMemory(RowMemory&& other) noexcept : row_size_{other.row_size_} { swap(other); }
  RowMemory& operator=(RowMemory other) noexcept {
    swap(other);
    return *this;
  }
  ~RowMemory() { release(); }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return std::size_t{capacity_} * row_size_; }

  /// Makes sure that `extra` more rows need no memory.
  void make_room(std::size_t extra = 1) {
    if (extra > std::size_t{capacity_} - size_) grow(extra);
  }

  /// Adds rows that nothing is written to yet.
  void extend(std::size_t count) {
    make_room(count);
    size_ += static_cast<std::uint32_t>(count);
  }

  void pop_back() noexcept { --size_; }

  void clear() noexcept { size_ = 0; }

  /// Forgets the last rows.
  void truncate(std::size_t size) noexcept { size_ = static_cast<std::uint32_t>(size); }

  [[nodiscard]] void* data() noexcept { return rows_; }
  [[nodiscard]] const void* data() const noexcept { return rows_; }

  [[nodiscard]] void* at(std::size_t index) noexcept { return static_cast<char*>(rows_) + index * row_size_; }

private:
  void swap(RowMemory& other) noexcept {
    auto* const rows = rows_;
    const auto size = size_;
    const auto capacity = capacity_;
    rows_ = other.rows_;
    size_ = other.size_;
    capacity_ = other.capacity_;
    other.rows_ = rows;
    other.size_ = size;
    other.capacity_ = capacity;
  }

  void grow(std::size_t extra) {
    if (extra > most_rows - size_) throw std::length_error{"a table has at most 2^32 - 2 rows"};
    const std::size_t step = is_large(bytes()) ? capacity_ / large_steps : capacity_ / 2 + 8;
    const auto capacity = std::uint64_t{capacity_} + (extra > step ? extra : step);
    reallocate(capacity < most_rows ? static_cast<std::size_t>(capacity) : most_rows);
  }

  void reallocate(std::size_t capacity) {
    auto* const grown = capacity > SIZE_MAX / row_size_ ? nullptr : resized(capacity * row_size_);
    if (grown == nullptr) throw std::bad_alloc{};
    rows_ = grown;
    capacity_ = static_cast<std::uint32_t>(capacity);
  }

  static bool is_large(std::size_t bytes) noexcept { return bytes >= std::size_t{1} << 20U; }

#ifdef __linux__
  // Large blocks are pages of their own, which Linux moves without copying them. `realloc` copies blocks of up to 32 MB
  // where a program has freed such blocks before.
  static constexpr std::uint32_t large_steps = 16;

  void* resized(std::size_t bytes) noexcept {
    if (!is_large(bytes)) return std::realloc(rows_, bytes);
    const auto has = this->bytes();
    auto* const pages = is_large(has)
                            ? ::mremap(rows_, has, bytes, MREMAP_MAYMOVE)
                            : ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) return nullptr;
    if (!is_large(has) && has != 0) {
      std::memcpy(pages, rows_, has);
      std::free(rows_);
    }
    return pages;
  }

  void release() noexcept {
    if (is_large(bytes()))
      ::munmap(rows_, bytes());
    else
      std::free(rows_);
  }
#else
  static constexpr std::uint32_t large_steps = 8;

  void* resized(std::size_t bytes) noexcept { return std::realloc(rows_, bytes); }
  void release() noexcept { std::free(rows_); }
#endif

  void* rows_ = nullptr;
  std::uint32_t size_ = 0;
  std::uint32_t capacity_ = 0;
  std::uint32_t row_size_;
};

/// Adds a row to those of its type.
template <class T>
void push(RowMemory& rows, const T& row) {
  static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= alignof(std::max_align_t));
  const T copy = row;  // which may stand in there
  rows.extend(1);
  ::new (rows.at(rows.size() - 1)) T(copy);
}

/// A growing array of `T`, which is plain bytes to copy.
template <class T>
class RowVector : public RowMemory {
public:
  RowVector() noexcept : RowMemory{sizeof(T)} {}
  RowVector(std::initializer_list<T> rows) : RowVector{} {
    for (const auto& row : rows) push_back(row);
  }

  [[nodiscard]] T& operator[](std::size_t index) noexcept { return static_cast<T*>(data())[index]; }
  [[nodiscard]] const T& operator[](std::size_t index) const noexcept { return static_cast<const T*>(data())[index]; }
  [[nodiscard]] const T& front() const noexcept { return (*this)[0]; }
  [[nodiscard]] T& back() noexcept { return (*this)[size() - 1]; }
  [[nodiscard]] const T& back() const noexcept { return (*this)[size() - 1]; }
  [[nodiscard]] T* begin() noexcept { return static_cast<T*>(data()); }
  [[nodiscard]] T* end() noexcept { return begin() + size(); }
  [[nodiscard]] const T* begin() const noexcept { return static_cast<const T*>(data()); }
  [[nodiscard]] const T* end() const noexcept { return begin() + size(); }

  [[nodiscard]] Rows<T> rows() const noexcept { return {static_cast<const T*>(data()), size()}; }

  void push_back(const T& row) { push(*this, row); }

  /// The new rows, if there are any, equal `fill`.
  void resize(std::size_t count, const T& fill) {
    if (count <= size()) return truncate(count);
    const T copy = fill;
    auto i = size();
    extend(count - i);
    for (; i < count; ++i) ::new (static_cast<void*>(&(*this)[i])) T(copy);
  }

  friend bool operator==(const RowVector& a, const RowVector& b) {
    bool same = a.size() == b.size();
    for (std::size_t i = 0; same && i < a.size(); ++i) same = a[i] == b[i];
    return same;
  }
};

}  // namespace newsgraph::inline v0_1::base_parts
