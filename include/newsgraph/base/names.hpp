// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace newsgraph::inline v0_1 {

/// One row of an enum's names, as they stand in documents.
template <class E>
struct Name {
  E value;
  std::string_view name;
};

/// One of names that the schema explains, each in a few words.
template <class E>
struct ExplainedName {
  E value;
  std::string_view name;
  std::string_view doc;
};

/// Specialise beside an enum: rows with a `value` and a `name`, in enumerator order.
template <class E>
inline constexpr std::array<int, 0> rows_of{};

/// Specialise beside an enum: other words that people and programs write for its names, "completed" for `closed`. They
/// are not read; they are what a fault takes its suggestion from. One word may stand for several names, the likeliest
/// first.
template <class E>
inline constexpr std::array<Name<E>, 0> synonyms_of{};

/// An enum whose enumerators have names.
template <class E>
concept Named = std::is_enum_v<E> && rows_of<E>.size() != 0;

namespace base_parts {

template <Named E>
consteval bool in_enumerator_order() {
  for (std::size_t i = 0; const auto& row : rows_of<E>)
    if (row.value != static_cast<E>(i++)) return false;
  return true;
}

/// The row of `value` in its table. O(1).
template <Named E>
[[nodiscard]] constexpr const auto& row_of(E value) noexcept {
  static_assert(in_enumerator_order<E>());
  return rows_of<E>[static_cast<std::size_t>(value)];
}

}  // namespace base_parts

/// The name of an enumerator, as it stands in documents: `name_of(DealStatus::in_talks)` is "inTalks". O(1).
template <Named E>
[[nodiscard]] constexpr std::string_view name_of(E value) noexcept {
  return base_parts::row_of(value).name;
}

/// The name as a string of its own, as every other value has its `to_string`.
template <Named E>
[[nodiscard]] std::string to_string(E value) {
  return std::string{name_of(value)};
}

/// The enumerator of exactly that name, if there is one: `parse<DealStatus>("inTalks")`. O(number of names).
template <Named E>
[[nodiscard]] constexpr std::optional<E> parse(std::string_view name) noexcept {
  for (const auto& row : rows_of<E>)
    if (row.name == name) return row.value;
  return std::nullopt;
}

}  // namespace newsgraph::inline v0_1
