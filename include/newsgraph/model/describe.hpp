// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/name_index.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/string_hash.hpp>
#include <newsgraph/value/integer.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

struct Extra;

namespace model_parts {

/// The kinds of object that carry an id in a document; a set of them says what an id may refer to.
enum class ObjectKind : std::uint8_t {
  none = 0,
  paragraph = 1,
  association = 2,
  entity = 4,
  deal = 8,
  fact = 16,
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

/// What a member stands for, beyond its being of its type.
struct Rule {
  ObjectKind defines = ObjectKind::none;    ///< it is the id of an object of this kind
  ObjectKind refers_to = ObjectKind::none;  ///< it is the id of some object of these kinds
  bool required = false;                    ///< it must be there, and text must not be empty
  std::string_view pattern{};               ///< all of it matches this regular expression (ECMA 262), see `pattern.hpp`
  std::string_view form{};                  ///< the same in words; empty where only one text matches
  bool not_negative = false;                ///< it is an amount or a number that is not below zero
};

/// How a value stands in a document: as an object of described fields, as one of some names, or in a form of its own.
enum class Shape : std::uint8_t {
  object,
  name,
  text,
  boolean,
  integer,
  decimal,
  currency,
  date,
  duration,
  timestamp,
  lei,
  period,
  fiscal_period,
  term,
  byte_range,
  share,
  amount,
  number,
  figure,
  equivalent,
  conflicting_values,
};

/// Whether such a value can have further members in it.
[[nodiscard]] constexpr bool is_structured(Shape shape) noexcept {
  return shape == Shape::object || shape == Shape::share || shape == Shape::amount || shape == Shape::number
         || shape == Shape::figure || shape == Shape::term || shape == Shape::conflicting_values;
}

/// Specialise beside a type that is neither described nor an enum.
template <class T>
inline constexpr std::optional<Shape> shape_of{};

template <>
inline constexpr std::optional shape_of<std::string> = Shape::text;
template <>
inline constexpr std::optional shape_of<bool> = Shape::boolean;
template <>
inline constexpr std::optional shape_of<ExactInteger> = Shape::integer;

struct Field;

/// Which fields of an object, a bit for each; no type has more than 64.
class FieldSet {
public:
  constexpr FieldSet() noexcept = default;
  explicit constexpr FieldSet(std::uint64_t bits) noexcept : bits_{bits} {}

  constexpr void insert(std::size_t index) noexcept { bits_ |= std::uint64_t{1} << index; }
  [[nodiscard]] constexpr bool contains(std::size_t index) const noexcept { return (bits_ >> index & 1U) != 0; }

  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  /// Calls `visit(index)` for each, in order.
  template <class Visitor>
  constexpr void for_each(Visitor visit) const {
    for (auto left = bits_; left != 0; left &= left - 1) visit(static_cast<std::size_t>(std::countr_zero(left)));
  }

  /// Those that are in `other` too.
  [[nodiscard]] constexpr FieldSet both(FieldSet other) const noexcept { return FieldSet{bits_ & other.bits_}; }

  /// Those of the first `size` fields that are not in it.
  [[nodiscard]] constexpr FieldSet others(std::size_t size) const noexcept {
    return FieldSet{size == 0 ? 0 : ~bits_ & ~std::uint64_t{0} >> (64 - size)};
  }

private:
  std::uint64_t bits_ = 0;
};

/// What is known of a type when a program runs: all that reads, writes, checks and documents its values goes by it.
struct Type {
  Shape shape;
  std::size_t size = 0;                ///< of an object in memory: `sizeof`
  Rows<std::string_view> names{};      ///< of a name: in enumerator order, one byte each
  Rows<Synonym> synonyms{};            ///< of a name, or of the fields of an object: what is written for them besides
  Rows<std::string_view> docs{};       ///< of a name whose rows say what they mean: the same order
  Rows<Field> fields{};                ///< of an object: in the order in which they are written
  Rows<base_parts::NameSlot> index{};  ///< of a name: where each is found
  std::size_t extras_offset = 0;       ///< of an object: where its further members stand
  FieldSet objects{};                  ///< of an object: the fields that hold objects
  FieldSet structured{};               ///< those that hold objects, or values with parts of their own
  FieldSet required{};                 ///< those that must be there
  FieldSet required_text{};            ///< those that must not be empty
  FieldSet references{};               ///< those that refer to objects by their ids
  FieldSet patterns{};                 ///< those whose text is of some form
  FieldSet not_negative{};             ///< those whose amount or number is not below zero

  /// Makes some fields of an object what they are in a fresh one.
  void (*reset)(void* object, FieldSet fields) = nullptr;

  /// The further members of an object.
  [[nodiscard]] std::vector<Extra>& extras(void* object) const noexcept {
    return *reinterpret_cast<std::vector<Extra>*>(static_cast<char*>(object) + extras_offset);
  }
  [[nodiscard]] const std::vector<Extra>& extras(const void* object) const noexcept {
    return *reinterpret_cast<const std::vector<Extra>*>(static_cast<const char*>(object) + extras_offset);
  }
};

/// How many values a member has: one, one at most, or any number.
enum class Holder : std::uint8_t { one, maybe, list };

/// The type of a member: what its values are, and how one gets at them. A member is a `T`, a `std::optional<T>` or a
/// `std::vector<T>`, and is passed by its address.
struct MemberType {
  const Type* value;
  Holder holder;
  std::size_t (*size)(const void* member);
  const void* (*at)(const void* member, std::size_t index);
  void (*truncate)(void* member, std::size_t size);  ///< at size 0 a member is what it is in a fresh object
  void (*reserve)(void* member, std::size_t size);   ///< makes room for so many; null but for lists of several values
  void* (*add)(void* member);  ///< the value, or one more, fresh or used before; null but for objects, names and text
};

/// One described member of a struct: its JSON name, its meaning, its rule, its place.
struct Field {
  std::string_view name;
  std::string_view doc;
  Rule rule;
  const MemberType* type;
  std::uint64_t head;  ///< `head_of(name)`
  std::size_t offset;  ///< in bytes, from the begin of the object

  [[nodiscard]] void* in(void* object) const noexcept { return static_cast<char*>(object) + offset; }
  [[nodiscard]] const void* in(const void* object) const noexcept { return static_cast<const char*>(object) + offset; }
};

/// Specialise beside a struct `S`: its fields, in the order in which they are written.
///
/// @code
///   template <class T>
///   inline constexpr auto fields_of<T, S> = base_parts::table({field<&T::id>("id", "unique within the document")});
/// @endcode
///
/// So it stays a template, and a compiler takes it up only where somebody asks for the fields.
template <class T, class Same = T>
inline constexpr std::array<Field, 0> fields_of{};

/// Specialise beside the fields: other words that people write for their names, "valuations" for "facts". They are not
/// read; they are what a fault takes its suggestion from.
template <class T, class Same = T>
inline constexpr std::array<Synonym, 0> member_synonyms_of{};

/// A struct whose fields are described, so that it can be read, written, checked and documented.
template <class T>
concept Described = fields_of<T>.size() != 0;

/// Where each name of `E` is found.
template <Named E>
inline constexpr auto name_index = base_parts::index_names<rows_of<E>.size()>(rows_of<E>.data());

template <Named E>
inline constexpr auto name_list = [] {
  base_parts::Table<std::string_view, rows_of<E>.size()> list{};
  for (std::size_t i = 0; i < list.size(); ++i) list.rows[i] = rows_of<E>[i].name;
  return list;
}();

/// What the rows of `E` say of each name; none where they say nothing.
template <Named E>
inline constexpr auto doc_list = [] {
  if constexpr (requires { rows_of<E>[0].doc; }) {
    base_parts::Table<std::string_view, rows_of<E>.size()> list{};
    for (std::size_t i = 0; i < list.size(); ++i) list.rows[i] = rows_of<E>[i].doc;
    return list;
  } else {
    return Rows<std::string_view>{};
  }
}();

template <Named E>
inline constexpr auto synonym_list = [] {
  std::array<Synonym, synonyms_of<E>.size()> list{};
  for (std::size_t i = 0; i < list.size(); ++i) list[i] = {synonyms_of<E>[i].name, name_of(synonyms_of<E>[i].value)};
  return list;
}();

/// What people write for the names of `E`.
template <Named E>
[[nodiscard]] constexpr Rows<Synonym> synonyms() noexcept {
  return {synonym_list<E>.data(), synonym_list<E>.size()};
}

#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-internal"
#pragma clang diagnostic ignored "-Wundefined-var-template"
#endif
/// The bytes of an object that is never made: of `nowhere` the compiler knows what addresses its members would have,
/// and nothing else. So `T` may be of a kind that a constant expression can't destroy.
template <class T>
union Bytes {
  char bytes[sizeof(T)];
  T object;

  Bytes() = delete;
  ~Bytes() = delete;

  static Bytes nowhere;
};

/// How many bytes a member stands behind the begin of its object: `offsetof` of a pointer to a member. Two pointers are
/// equal where they are of one address, whichever member of a union they are of ([expr.eq]).
template <class Owner, class M>
[[nodiscard]] consteval std::size_t offset_of(M Owner::*member) {
  const void* const address = &(Bytes<Owner>::nowhere.object.*member);
  std::size_t offset = 0;
  while (static_cast<const void*>(Bytes<Owner>::nowhere.bytes + offset) != address) offset += alignof(M);
  return offset;
}
#ifdef __clang__
#pragma clang diagnostic pop
#endif

/// Makes some members of a `T` what they are in a fresh one. Each is known when this is compiled, so that none is
/// called.
template <class T, std::size_t... index>
void reset_fields(void* object, FieldSet fields) {
  ((fields.contains(index) ? fields_of<T>[index].type->truncate(fields_of<T>[index].in(object), 0) : void()), ...);
}

template <class T>
[[nodiscard]] consteval Type make_type() {
  if constexpr (shape_of<T>.has_value()) {
    return {.shape = *shape_of<T>};
  } else if constexpr (Named<T>) {
    static_assert(base_parts::in_enumerator_order<T>() && sizeof(T) == 1);
    return {.shape = Shape::name,
            .names = {name_list<T>.data(), name_list<T>.size()},
            .synonyms = synonyms<T>(),
            .docs = {doc_list<T>.data(), doc_list<T>.size()},
            .index = {name_index<T>.data(), name_index<T>.size()}};
  } else {
    static_assert(Described<T> && fields_of<T>.size() <= 64);
    Type type{.shape = Shape::object, .size = sizeof(T), .fields = {fields_of<T>.data(), fields_of<T>.size()}};
    static_assert(
        requires(T object) { object.extras; }, "a described struct has a member `Extras extras`");
    type.synonyms = {member_synonyms_of<T>.data(), member_synonyms_of<T>.size()};
    type.reset = []<std::size_t... index>(std::index_sequence<index...>) {
      return &reset_fields<T, index...>;
    }(std::make_index_sequence<fields_of<T>.size()>{});
    type.extras_offset = offset_of(&T::extras);
    for (std::size_t i = 0; i < fields_of<T>.size(); ++i) {
      const auto& field = fields_of<T>[i];
      const auto shape = field.type->value->shape;
      if (shape == Shape::object) type.objects.insert(i);
      if (is_structured(shape)) type.structured.insert(i);
      if (field.rule.required) type.required.insert(i);
      if (field.rule.required && shape == Shape::text) type.required_text.insert(i);
      if (field.rule.refers_to != ObjectKind::none) type.references.insert(i);
      if (!field.rule.pattern.empty()) type.patterns.insert(i);
      const bool may_be_negative = shape == Shape::amount || shape == Shape::number;
      static_cast<void>(field.rule.not_negative && !may_be_negative ? throw "no amount, no number" : 0);
      if (field.rule.not_negative) type.not_negative.insert(i);
    }
    return type;
  }
}

template <class T>
inline constexpr Type type_data = make_type<T>();

/// The type `T`. A function, so that a compiler takes it up only where it is called.
template <class T>
[[nodiscard]] const Type& type_of() noexcept {
  return type_data<T>;
}

template <class T>
struct Held {
  static constexpr Holder holder = Holder::one;
  using Value = T;
  static std::size_t size(const void*) { return 1; }
  static const void* at(const void* member, std::size_t) { return member; }
  static void truncate(void* member, std::size_t size) {
    if (size == 0) *static_cast<T*>(member) = T{};
  }
  static void* add(void* member) { return member; }
};

template <class T>
struct Held<std::optional<T>> {
  using Member = std::optional<T>;
  using Value = T;
  static constexpr Holder holder = Holder::maybe;
  static std::size_t size(const void* member) { return static_cast<const Member*>(member)->has_value() ? 1 : 0; }
  static const void* at(const void* member, std::size_t) { return &**static_cast<const Member*>(member); }
  static void truncate(void* member, std::size_t size) {
    if (size == 0) static_cast<Member*>(member)->reset();
  }
  static void* add(void* member) {
    auto& value = *static_cast<Member*>(member);
    return value ? &*value : &value.emplace();
  }
};

template <class T>
struct Held<std::vector<T>> {
  using Member = std::vector<T>;
  using Value = T;
  static constexpr Holder holder = Holder::list;
  static std::size_t size(const void* member) { return static_cast<const Member*>(member)->size(); }
  static const void* at(const void* member, std::size_t index) {
    return static_cast<const Member*>(member)->data() + index;
  }
  static void truncate(void* member, std::size_t size) {
    auto& list = *static_cast<Member*>(member);
    while (list.size() > size) list.pop_back();
  }
  static void reserve(void* member, std::size_t size) { static_cast<Member*>(member)->reserve(size); }
  static void* add(void* member) { return &static_cast<Member*>(member)->emplace_back(); }
};

/// A list of values that is one value in a document.
template <class T>
  requires(shape_of<std::vector<T>>.has_value())
struct Held<std::vector<T>> : Held<T> {
  using Value = std::vector<T>;
  static void truncate(void* member, std::size_t) { static_cast<Value*>(member)->clear(); }
  static std::size_t size(const void* member) { return static_cast<const Value*>(member)->empty() ? 0 : 1; }
};

/// Whether a member may hold values of a shape so: what codecs have no way for does not compile.
[[nodiscard]] consteval bool can_hold(Holder holder, Shape shape) {
  if (holder == Holder::list)
    return shape == Shape::object || shape == Shape::name || shape == Shape::text || shape == Shape::equivalent;
  if (shape == Shape::amount || shape == Shape::number || shape == Shape::figure || shape == Shape::share
      || shape == Shape::term)
    return holder == Holder::maybe;
  return shape != Shape::equivalent && (shape != Shape::conflicting_values || holder == Holder::one);
}

template <class M>
[[nodiscard]] consteval MemberType make_member_type() {
  using Of = Held<M>;
  using Value = typename Of::Value;
  static_assert(can_hold(Of::holder, type_data<Value>.shape), "no member of a document holds such values so");
  MemberType type{&type_data<Value>, Of::holder, &Of::size, &Of::at, &Of::truncate, nullptr, nullptr};
  if constexpr (requires { &Of::reserve; }) type.reserve = &Of::reserve;
  if constexpr (Described<Value> || Named<Value> || std::is_same_v<Value, std::string>) type.add = &Of::add;
  return type;
}

template <class M>
inline constexpr MemberType member_type = make_member_type<M>();

/// `object` as a `T`, if its type is that; else null.
template <class T>
[[nodiscard]] const T* as(const Type& type, const void* object) noexcept {
  return &type == &type_of<T>() ? static_cast<const T*>(object) : nullptr;
}

template <class Owner, class M>
M member_of(M Owner::*);

/// Describes a member: `field<&Deal::amount>("amount", "the money")`.
template <auto member>
[[nodiscard]] consteval Field field(std::string_view name, std::string_view doc, Rule rule = {}) {
  return {name, doc, rule, &member_type<decltype(member_of(member))>, base_parts::head_of(name), offset_of(member)};
}

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
