// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/members.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <type_traits>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;

/// Where a variant has the byte that says which of its types it holds: behind room for the largest of them.
template <class T>
inline constexpr std::size_t index_place = 0;
template <class... T>
inline constexpr std::size_t index_place<std::variant<T...>> = [] {
  std::size_t size = 0;
  std::size_t unit = 1;
  ((size = sizeof(T) > size ? sizeof(T) : size, unit = alignof(T) > unit ? alignof(T) : unit), ...);
  return (size + unit - 1) / unit * unit;
}();

/// Copies an object into zeros at `to`, without what lies between its members and what it does not hold: so the same
/// objects are the same bytes.
template <class T>
void copy_members(const T& object, char* to) {
  const auto part = [&](const auto& member) {
    copy_members(member, to + (reinterpret_cast<const char*>(&member) - reinterpret_cast<const char*>(&object)));
  };
  if constexpr (std::is_empty_v<T>) {
    return;
  } else if constexpr (is_optional<T>) {
    if (!object) return;
    to[sizeof(typename T::value_type)] = 1;
    part(*object);
  } else if constexpr (is_variant<T>) {
    to[index_place<T>] = static_cast<char>(object.index());
    std::visit(part, object);
  } else if constexpr (ListsMembers<T> || (std::is_aggregate_v<T> && !std::has_unique_object_representations_v<T>)) {
    for_each_member(object, part);
  } else {
    std::memcpy(to, &object, sizeof object);
  }
}

/// The words that a row consists of.
template <class T>
class RowWords {
public:
  explicit RowWords(const T& row) { copy_members(row, reinterpret_cast<char*>(words_)); }

  [[nodiscard]] const std::uint32_t* words() const noexcept { return words_; }

private:
  std::uint32_t words_[sizeof(T) / sizeof(std::uint32_t)] = {};
};

}  // namespace newsgraph::inline v0_1::graph_parts
