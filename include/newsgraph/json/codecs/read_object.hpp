#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/json/codecs/amounts.hpp>
#include <newsgraph/json/codecs/forms.hpp>
#include <newsgraph/json/codecs/reader.hpp>
#include <newsgraph/json/codecs/rivals.hpp>
#include <newsgraph/json/codecs/share.hpp>
#include <newsgraph/model/extra.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph {

/// The place of `name`, or `names.size()`.
[[nodiscard]] inline std::size_t place_of(std::string_view name, Rows<std::string_view> names) noexcept {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return i;
  return names.size();
}

template <class...>
void fault_name(Reader& reader, At at, Rows<std::string_view> names) {
  std::string expected;
  for (const auto name : names) expected += (expected.empty() ? "one of: " : ", ") + std::string{name};
  if (at->kind == TokenKind::string)
    if (const auto near = nearest(at->text(), names)) expected += "; did you mean " + in_quotes(*near) + "?";
  reader.expected(at, expected);
}

/// Puts a value that was read into its member, of which it is the only one.
template <class T>
void put(const MemberType& type, void* member, std::optional<T> value) {
  if (type.holder == Holder::maybe)
    *static_cast<std::optional<T>*>(member) = std::move(value);
  else if (value)
    *static_cast<T*>(member) = *std::move(value);
}

/// Reads a value into the one at `value`, an object, a name or text. False, and the fault is told, where it is none; an
/// object is one, whatever is wrong with it.
template <class...>
[[nodiscard]] bool read_in_place(Reader& reader, At at, const Type& type, void* value) {
  if (type.shape == Shape::text) {
    if (at->kind == TokenKind::string) return static_cast<std::string*>(value)->assign(at->data, at->size), true;
    reader.expected(at, "a string");
    return false;
  }
  if (type.shape == Shape::object) return read_object(reader, at, type, value), true;
  const auto place = at->kind == TokenKind::string ? place_of(at->text(), type.names) : type.names.size();
  if (place == type.names.size()) return fault_name(reader, at, type.names), false;
  *static_cast<unsigned char*>(value) = static_cast<unsigned char>(place);
  return true;
}

template <class...>
void read_list(Reader& reader, At at, const MemberType& type, void* list) {
  if (at->kind != TokenKind::array) return reader.expected(at, "an array");
  if (type.value->shape == Shape::equivalent) {
    auto& equivalents = *static_cast<std::vector<Equivalent>*>(list);
    equivalents.clear();
    for_each_element(at, [&](std::size_t, At value) {
      if (auto equivalent = read_equivalent(reader, value)) equivalents.push_back(*std::move(equivalent));
    });
    return;
  }
  auto size = std::min<std::size_t>(at->size, type.size(list));
  type.truncate(list, size);
  for_each_element(at, [&](std::size_t index, At value) {
    void* element = nullptr;
    if (index >= size && (reader.may_keep_element() || size == 0)) {
      element = type.add(list);
      ++size;
    } else {
      element = const_cast<void*>(type.at(list, std::min(index, size - 1)));
    }
    (void)read_in_place(reader, value, *type.value, element);
  });
}

/// Reads a member. What can't be read is absent where that is allowed, but for objects, whose other members may have
/// faults too. Absence is a missing key; null is a fault like any other value of a wrong type.
template <class...>
void read_member(Reader& reader, At at, const MemberType& type, void* member) {
  if (type.holder == Holder::list) return read_list(reader, at, type, member);
  switch (type.value->shape) {
    case Shape::object:
    case Shape::name:
    case Shape::text:
      if (!read_in_place(reader, at, *type.value, type.add(member)) && type.holder == Holder::maybe)
        type.truncate(member, 0);
      break;
    case Shape::boolean: {
      const bool is_one = at->kind == TokenKind::boolean;
      if (!is_one) reader.expected(at, "true or false");
      put(type, member, is_one ? std::optional{at->boolean} : std::nullopt);
      break;
    }
    case Shape::integer: {
      const bool is_one = at->kind == TokenKind::integer;
      if (!is_one) reader.expected(at, "a whole number");
      put(type, member, is_one ? std::optional{at->integer} : std::nullopt);
      break;
    }
    case Shape::decimal: put(type, member, read_decimal_text(reader, at)); break;
    case Shape::currency: put(type, member, read_currency(reader, at)); break;
    case Shape::date: put(type, member, read_date(reader, at)); break;
    case Shape::duration: put(type, member, read_parsed<Duration>(reader, at, "a duration: PnYnMnWnD")); break;
    case Shape::timestamp:
      put(type, member, read_parsed<Timestamp>(reader, at, "a time with its offset: YYYY-MM-DDThh:mm:ss+hh:mm"));
      break;
    case Shape::lei:
      put(type, member,
          read_parsed<Lei>(reader, at, "a Legal Entity Identifier of 20 characters whose check digits are right"));
      break;
    case Shape::period: put(type, member, read_period(reader, at)); break;
    case Shape::term: put(type, member, read_term(reader, at)); break;
    case Shape::byte_range: put(type, member, read_byte_range(reader, at)); break;
    case Shape::share: put(type, member, read_share(reader, at)); break;
    case Shape::amount: put(type, member, read_amount(reader, at)); break;
    case Shape::equivalent: put(type, member, read_equivalent(reader, at)); break;
    case Shape::rivals: read_rivals(reader, at, *static_cast<std::vector<RivalValue>*>(member)); break;
  }
}

/// The field of that name, or how many there are. Objects mostly come in the order of their description: the search
/// begins at `next`.
[[nodiscard]] inline std::size_t field_named(std::string_view name, Rows<Field> fields, std::size_t next) noexcept {
  for (auto field = next; field < fields.size(); ++field)
    if (fields[field].name == name) return field;
  for (std::size_t field = 0; field < next; ++field)
    if (fields[field].name == name) return field;
  return fields.size();
}

template <class...>
void read_unknown(Reader& reader, At key, At value, const Type& type, Extras& extras) {
  const auto name = key->text();
  if (name.starts_with("x-")) {
    auto& extra = extras.emplace_back(Extra{std::string{name}, {}});
    append_json(extra.json, value);
    return;
  }
  auto what = "unknown key " + in_quotes(name);
  std::vector<std::string_view> names;
  for (const auto& field : type.fields) names.push_back(field.name);
  if (const auto near = nearest(name, names)) what += "; did you mean " + in_quotes(*near) + "?";
  reader.fault(key, std::move(what));
}

/// Makes the members that a document leaves out what they are in a fresh object; `seen` has a bit for each of the
/// others.
template <class...>
void finish_object(Reader& reader, At at, const Type& type, void* object, std::uint64_t seen) {
  for (const auto& field : type.fields) {
    const bool is_there = (seen & 1U) != 0;
    seen >>= 1U;
    if (is_there) continue;
    field.type->truncate(field.in(object), 0);
    if (field.rule.required) reader.fault(at, "missing " + in_quotes(field.name) + ", " + std::string{field.doc});
  }
}

template <class...>
void read_object(Reader& reader, At at, const Type& type, void* object) {
  if (at->kind != TokenKind::object) return reader.expected(at, "an object");
  const auto fields = type.fields;
  auto& extras = type.extras(object);
  extras.clear();
  std::uint64_t seen = 0;  // a bit for each field: none has more than 64
  std::size_t next = 0;
  for_each_member(at, [&](At key, At value) {
    const auto index = field_named(key->text(), fields, next);
    if (index == fields.size()) return read_unknown(reader, key, value, type, extras);
    next = index + 1;
    const auto bit = std::uint64_t{1} << index;
    if ((seen & bit) != 0) return reader.fault(key, in_quotes(key->text()) + " stands twice in its object");
    seen |= bit;
    const auto& field = fields[index];
    read_member(reader, value, *field.type, field.in(object));
  });
  if (extras.size() > 1) {
    std::vector<At> keys;
    for_each_member(at, [&](At key, At) {
      if (key->text().starts_with("x-")) keys.push_back(key);
    });
    fault_repeated(reader, std::move(keys));
  }
  if (seen != ~std::uint64_t{0} >> (64 - fields.size())) finish_object(reader, at, type, object, seen);
}

}  // namespace newsgraph
