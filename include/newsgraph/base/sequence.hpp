// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>

#include <cstddef>
#include <utility>

// The algorithms of the standard over a whole sequence. Those of `std::ranges` say the same, and cost a compiler many
// times as much; a sort of the standard is two dozen functions for each type.

namespace newsgraph::inline v0_1::base_parts {

template <class Sequence, class Predicate>
[[nodiscard]] constexpr bool any_of(const Sequence& sequence, Predicate holds) {
  for (const auto& element : sequence)
    if (holds(element)) return true;
  return false;
}

template <class Sequence, class Predicate>
[[nodiscard]] constexpr bool all_of(const Sequence& sequence, Predicate holds) {
  for (const auto& element : sequence)
    if (!holds(element)) return false;
  return true;
}

template <class Sequence, class Predicate>
[[nodiscard]] constexpr bool none_of(const Sequence& sequence, Predicate holds) {
  for (const auto& element : sequence)
    if (holds(element)) return false;
  return true;
}

template <class Sequence, class T>
[[nodiscard]] constexpr bool contains(const Sequence& sequence, const T& value) {
  for (const auto& element : sequence)
    if (element == value) return true;
  return false;
}

/// The first element for which `holds` is true, or the end.
template <class Sequence, class Predicate>
[[nodiscard]] constexpr auto find_if(Sequence& sequence, Predicate holds) {
  auto at = sequence.begin();
  while (at != sequence.end() && !holds(*at)) ++at;
  return at;
}

/// The first element whose `member` is `value`, or the end.
template <class Sequence, class T, class Owner, class Value>
[[nodiscard]] constexpr auto find_by(Sequence& sequence, T Owner::*member, const Value& value) {
  auto at = sequence.begin();
  while (at != sequence.end() && !((*at).*member == value)) ++at;
  return at;
}

/// How many elements `before` is true for, of a sequence that begins with them. O(log n).
template <class Sequence, class Predicate>
[[nodiscard]] constexpr std::size_t count_before(const Sequence& sequence, Predicate before) {
  std::size_t count = 0;
  for (auto left = sequence.size(); left != 0;) {
    const auto half = left / 2;
    if (before(sequence[count + half])) {
      count += half + 1;
      left -= half + 1;
    } else {
      left = half;
    }
  }
  return count;
}

/// Whether `value` is in a sequence that is in order. O(log n).
template <class Sequence, class T>
[[nodiscard]] constexpr bool contains_in_order(const Sequence& sequence, const T& value) {
  const auto at = count_before(sequence, [&](const auto& element) { return element < value; });
  return at != sequence.size() && sequence[at] == value;
}

/// Merges the elements from `first` and those from `second` to `last`, each of which are in order.
template <class T, class Buffer, class Less>
void merge(T* first, T* second, T* last, Buffer& buffer, Less& less) {
  buffer.clear();
  for (auto* moved = first; moved != second; ++moved) buffer.push_back(static_cast<T&&>(*moved));
  auto* left = &buffer[0];
  auto* right = second;
  for (auto *out = first, *const left_end = left + (second - first); left != left_end; ++out)
    *out = static_cast<T&&>(right != last && less(*right, *left) ? *right++ : *left++);
}

/// Puts a few elements in order; those of which neither is less stay in theirs. O(n²), without memory.
template <class T, class Less>
void insertion_sort(T* first, std::size_t size, Less& less) {
  for (std::size_t i = 1; i < size; ++i) {
    if (!less(first[i], first[i - 1])) continue;
    auto at = i;
    T moved = static_cast<T&&>(first[i]);
    do {
      first[at] = static_cast<T&&>(first[at - 1]);
      --at;
    } while (at != 0 && less(moved, first[at - 1]));
    first[at] = static_cast<T&&>(moved);
  }
}

/// The same of many. O(n log n), by merging halves.
template <class T, class Buffer, class Less>
void merge_sort(T* first, std::size_t size, Buffer& buffer, Less& less) {
  if (size <= 8) return insertion_sort(first, size, less);
  const auto half = size / 2;
  auto* const second = first + half;
  merge_sort(first, half, buffer, less);
  merge_sort(second, size - half, buffer, less);
  if (less(*second, second[-1])) merge(first, second, first + size, buffer, less);
}

/// By `less`, those of which neither is less in the order in which they stood. Of a `std::vector` or a `RowVector`.
template <class Sequence, class Less>
void sort(Sequence& sequence, Less less) {
  if (sequence.size() < 2) return;
  Sequence buffer;
  merge_sort(&sequence[0], sequence.size(), buffer, less);
}

template <class Sequence>
void sort(Sequence& sequence) {
  sort(sequence, [](const auto& a, const auto& b) { return a < b; });
}

/// By what `key` gives for each element.
template <class Sequence, class Key>
void sort_by(Sequence& sequence, Key key) {
  sort(sequence, [&key](const auto& a, const auto& b) { return key(a) < key(b); });
}

/// Each element once, in order.
template <class Sequence>
void sort_unique(Sequence& sequence) {
  sort(sequence);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < sequence.size(); ++i)
    if (kept == 0 || !(sequence[kept - 1] == sequence[i])) sequence[kept++] = sequence[i];
  while (sequence.size() > kept) sequence.pop_back();
}

/// Those elements whose flag, in the same place, is not set.
template <class Sequence, class Flags>
void erase_flagged(Sequence& sequence, const Flags& flags) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < sequence.size(); ++i) {
    if (flags[i]) continue;
    if (kept != i) sequence[kept] = std::move(sequence[i]);
    ++kept;
  }
  while (sequence.size() > kept) sequence.pop_back();
}

/// Each element once, where it came first; `key` gives something with an order. O(n log n).
template <class Sequence, class Key>
void keep_first(Sequence& sequence, Key key) {
  RowVector<std::size_t> order;
  for (std::size_t i = 0; i < sequence.size(); ++i) order.push_back(i);
  sort(order, [&](std::size_t a, std::size_t b) { return key(sequence[a]) < key(sequence[b]); });
  RowVector<std::size_t> first;
  for (std::size_t i = 0; i < order.size(); ++i)
    if (i == 0 || key(sequence[order[i - 1]]) < key(sequence[order[i]])) first.push_back(order[i]);
  sort(first);
  for (std::size_t i = 0; i < first.size(); ++i)
    if (first[i] != i) sequence[i] = std::move(sequence[first[i]]);
  while (sequence.size() > first.size()) sequence.pop_back();
}
template <class Sequence>
void keep_first(Sequence& sequence) {
  keep_first(sequence, [](const auto& element) -> const auto& { return element; });
}

}  // namespace newsgraph::inline v0_1::base_parts
