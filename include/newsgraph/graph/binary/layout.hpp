// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/graph/binary/checksum.hpp>
#include <newsgraph/graph/rows/members.hpp>
#include <newsgraph/graph/rows/refs.hpp>
#include <newsgraph/graph/tables/row_words.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/integer.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <type_traits>
#include <variant>

// How a row lies in memory, by its members down to those that consist of no others, here called its leaves.

namespace newsgraph::inline v0_1::graph_parts {

template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {};
template <class T>
struct IsId<MaybeId<T>> : std::true_type {};
template <class T>
struct IsId<Range<T>> : std::true_type {};

template <class T>
struct IsInteger : std::is_integral<T> {};
template <>
struct IsInteger<bool> : std::false_type {};
template <class T>
struct IsInteger<Exact<T>> : std::true_type {};

template <class T>
struct IsEnumSet : std::false_type {};
template <class E>
struct IsEnumSet<EnumSet<E>> : std::true_type {
  using Enum = E;
};

/// What a row consists of in the end.
template <class T>
concept Leaf = IsInteger<T>::value || std::is_same_v<T, bool> || std::is_enum_v<T> || IsId<T>::value
               || IsEnumSet<T>::value || std::is_same_v<T, Date> || std::is_same_v<T, std::monostate>;

/// Where an optional has the byte that says whether there is something, and a variant that which of its types it holds.
template <class T>
inline constexpr std::size_t tag_place = index_place<T>;
template <class T>
inline constexpr std::size_t tag_place<std::optional<T>> = sizeof(T);

/// A byte of a member, which is looked at before anybody trusts that it is a member.
template <class T>
[[nodiscard]] unsigned char byte_of(const T& member, std::size_t place = 0) noexcept {
  return reinterpret_cast<const unsigned char*>(&member)[place];
}

/// The memory of an object as one of another type, of which nothing is read yet.
template <class T, class Object>
[[nodiscard]] const T& seen_as(const Object& object) noexcept {
  return *reinterpret_cast<const T*>(&object);
}

/// Calls `visit(index, alternative)` for each type of a variant, as if it held that.
template <class... T, class Visitor>
void for_each_alternative(const std::variant<T...>& variant, Visitor visit) {
  std::size_t index = 0;
  (visit(index++, seen_as<T>(variant)), ...);
}

/// Adds how objects of a type lie in memory, and what the names of their enumerators are.
template <class T>
void add_layout(Checksum& sum, const T& object, const void* row) {
  const auto add = [&](std::uint64_t number) { sum.add(&number, sizeof number); };
  add(static_cast<std::uint64_t>(reinterpret_cast<const char*>(&object) - static_cast<const char*>(row)));
  add(sizeof(T));
  const auto add_names = [&](const auto& names) {
    for (const auto& one : names) sum.add(one.name.data(), one.name.size());
  };
  if constexpr (requires { typename T::PackedEnum; }) add_names(rows_of<typename T::PackedEnum>);
  if constexpr (Named<T>) {
    add_names(rows_of<T>);
  } else if constexpr (IsEnumSet<T>::value) {
    add_names(rows_of<typename IsEnumSet<T>::Enum>);
  } else if constexpr (is_optional<T>) {
    add_layout(sum, seen_as<typename T::value_type>(object), row);
  } else if constexpr (is_variant<T>) {
    for_each_alternative(object, [&](std::size_t, const auto& one) { add_layout(sum, one, row); });
  } else if constexpr (!Leaf<T>) {
    for_each_member(object, [&](const auto& member) { add_layout(sum, member, row); });
  }
}

/// The same of a type by itself.
template <class T>
void add_layout_of(Checksum& sum) {
  alignas(std::max_align_t) static const char memory[sizeof(T)] = {};
  add_layout(sum, *reinterpret_cast<const T*>(memory), memory);
}

}  // namespace newsgraph::inline v0_1::graph_parts
