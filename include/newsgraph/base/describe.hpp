#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace newsgraph {

/// The kinds of object that carry an id in a document; a set of them says what an id may refer to.
enum class ObjectKind : std::uint8_t {
  none = 0,
  paragraph = 1,
  association = 2,
  entity = 4,
  deal = 8,
  valuation = 16,
  relation = 32,
  claim = 64,
};

[[nodiscard]] constexpr ObjectKind operator|(ObjectKind a, ObjectKind b) noexcept {
  return static_cast<ObjectKind>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// Whether `kinds` has `kind` in it.
[[nodiscard]] constexpr bool has(ObjectKind kinds, ObjectKind kind) noexcept {
  return (static_cast<unsigned>(kinds) & static_cast<unsigned>(kind)) != 0;
}

/// What a string member stands for, beyond its being text.
struct Rule {
  ObjectKind defines = ObjectKind::none;    ///< it is the id of an object of this kind
  ObjectKind refers_to = ObjectKind::none;  ///< it is the id of some object of these kinds
  bool required = false;                    ///< it must be there, and text must not be empty
  std::string_view pattern{};               ///< all of it matches this regular expression (ECMA 262)
};

/// One described member of `Owner`: its JSON name, its place, its meaning, its rule.
template <class Owner, class T>
struct Field {
  using Member = T;

  std::string_view name;
  T Owner::*member;
  std::string_view doc;
  Rule rule{};
};

template <class Owner, class T>
Field(std::string_view, T Owner::*, std::string_view) -> Field<Owner, T>;
template <class Owner, class T>
Field(std::string_view, T Owner::*, std::string_view, Rule) -> Field<Owner, T>;

template <std::size_t index, class F>
struct FieldAt {
  F field;
};

template <class Indices, class... F>
struct IndexedFields;
template <std::size_t... index, class... F>
struct IndexedFields<std::index_sequence<index...>, F...> : FieldAt<index, F>... {};

/// Fields in their order: a tuple that costs a compiler little.
template <class... F>
struct Fields : IndexedFields<std::index_sequence_for<F...>, F...> {
  explicit constexpr Fields(F... fields) : IndexedFields<std::index_sequence_for<F...>, F...>{{fields}...} {}

  static constexpr std::size_t size = sizeof...(F);
};

template <std::size_t index, class F>
[[nodiscard]] constexpr const F& field_at(const FieldAt<index, F>& fields) noexcept {
  return fields.field;
}

/// Those of `a`, then those of `b`.
template <class... F, class... G>
[[nodiscard]] constexpr auto operator+(const Fields<F...>& a, const Fields<G...>& b) {
  return [&]<std::size_t... i, std::size_t... j>(std::index_sequence<i...>, std::index_sequence<j...>) {
    return Fields{field_at<i>(a)..., field_at<j>(b)...};
  }(std::index_sequence_for<F...>{}, std::index_sequence_for<G...>{});
}

/// Specialise beside a struct: its fields, in the order in which they are written.
template <class T>
inline constexpr Fields<> fields_of{};

/// How many described fields `T` has.
template <class T>
inline constexpr std::size_t field_count = std::remove_const_t<decltype(fields_of<T>)>::size;

/// A struct whose fields are described, so that it can be read, written, checked and documented.
template <class T>
concept Described = field_count<T> != 0;

template <class Visitor, std::size_t... index, class... F>
constexpr void visit_each(const IndexedFields<std::index_sequence<index...>, F...>& fields, Visitor& visit) {
  (visit(static_cast<const FieldAt<index, F>&>(fields).field), ...);
}

/// Calls `visit` with each field of `T`, in declaration order.
template <Described T, class Visitor>
constexpr void for_each_field(Visitor&& visit) {
  visit_each(fields_of<T>, visit);
}

}  // namespace newsgraph
