#pragma once

#include <algorithm>

// The algorithms of the standard over a whole sequence. Those of `std::ranges` say the same, and cost a compiler four
// times as much.

namespace newsgraph {

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

template <class Sequence>
void sort(Sequence& sequence) {
  std::sort(sequence.begin(), sequence.end());
}

template <class Sequence, class Less>
void sort(Sequence& sequence, Less less) {
  std::sort(sequence.begin(), sequence.end(), less);
}

/// By what `key` gives for each element, those of one key in the order in which they stood.
template <class Sequence, class Key>
void sort_by(Sequence& sequence, Key key) {
  std::stable_sort(sequence.begin(), sequence.end(), [&key](const auto& a, const auto& b) { return key(a) < key(b); });
}

/// Each element once, in order.
template <class Sequence>
void sort_unique(Sequence& sequence) {
  std::sort(sequence.begin(), sequence.end());
  sequence.erase(std::unique(sequence.begin(), sequence.end()), sequence.end());
}

}  // namespace newsgraph
