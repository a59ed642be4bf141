#pragma once

#include <newsgraph/base/describe.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/json/codecs/reader.hpp>
#include <newsgraph/json/codecs/writer.hpp>
#include <newsgraph/json/schema/schema_builder.hpp>
#include <newsgraph/model/extra.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph {

/// How a `T` is read from JSON, written to it, and described by JSON Schema: one specialisation for
/// each shape of `T`.
///
/// A codec reads into a `T` that is there already, so that its memory is used again; where there is
/// no `T` without a value, it returns an optional. Faults go to the reader; after one, what was read
/// must not be used.
template <class T>
struct Codec;

/// A `T` that is read in place.
template <class T>
concept ReadInPlace = requires(Reader& reader, At at, T& out) { Codec<T>::read(reader, at, out); };

/// Whether a member is left out when its object is written.
template <class T>
[[nodiscard]] constexpr bool is_absent(const T&) noexcept {
  return false;
}
template <class T>
[[nodiscard]] constexpr bool is_absent(const std::optional<T>& value) noexcept {
  return !value.has_value();
}
template <class T>
[[nodiscard]] constexpr bool is_absent(const std::vector<T>& values) noexcept {
  return values.empty();
}

/// Makes a member that a document leaves out what it is in a fresh object.
template <class T>
void make_absent(T& value) {
  if constexpr (requires { value.clear(); })
    value.clear();
  else
    value = T{};
}

/// Each of `keys` that stands a second time is a fault. O(n log n).
inline void fault_repeated(Reader& reader, std::vector<At> keys) {
  std::ranges::stable_sort(keys, {}, &Token::text);
  for (std::size_t i = 1; i < keys.size(); ++i)
    if (keys[i]->text() == keys[i - 1]->text())
      reader.fault(keys[i], in_quotes(keys[i]->text()) + " stands twice in its object");
}

/// A described struct is an object of its fields, and of members whose key begins with `x-`.
template <Described T>
struct Codec<T> {
  static constexpr auto names = [] {
    std::array<std::string_view, field_count<T>> list{};
    for_each_field<T>([&, i = std::size_t{0}](const auto& field) mutable { list[i++] = field.name; });
    return list;
  }();

  static void read(Reader& reader, At at, T& out) {
    if (at->kind != TokenKind::object) return reader.expected(at, "an object");
    out.extras.clear();
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for_each_member(at, [&](At key, At value) {
      const auto field = find(key->text(), next);
      if (field == names.size()) return read_unknown(reader, key, value, out.extras);
      next = field + 1;
      const auto bit = std::uint64_t{1} << field;
      if ((seen & bit) != 0) return reader.fault(key, in_quotes(key->text()) + " stands twice in its object");
      seen |= bit;
      read_field[field](reader, value, out);
    });
    if (out.extras.size() > 1) check_extras(reader, at);
    if (seen != all) finish(reader, at, seen, out);
  }

  static void write(Writer& writer, const T& value) {
    writer.open('{');
    write_members(writer, value);
    writer.close('}');
  }

  static Json schema(SchemaBuilder& builder) {
    return builder.define(definition_name<T>, [&builder] {
      Json properties = Json::object();
      Json needed = Json::array();
      for_each_field<T>([&]<class M>(const Field<T, M>& field) {
        auto property = Codec<M>::schema(builder);
        add_rule(property, field.rule);
        property["description"] = field.doc;
        properties[std::string{field.name}] = std::move(property);
        if (field.rule.required) needed.push_back(field.name);
      });
      Json schema{{"type", "object"}, {"properties", std::move(properties)}};
      if (!needed.empty()) schema["required"] = std::move(needed);
      schema["patternProperties"] = {{"^x-", true}};
      schema["additionalProperties"] = false;
      return schema;
    });
  }

private:
  using ReadField = void (*)(Reader&, At, T&);

  static_assert(field_count<T> <= 64);
  static constexpr auto all = ~std::uint64_t{0} >> (64 - field_count<T>);

  static constexpr auto read_field = []<std::size_t... i>(std::index_sequence<i...>) {
    return std::array<ReadField, sizeof...(i)>{[](Reader& reader, At at, T& out) {
      constexpr auto member = field_at<i>(fields_of<T>).member;
      using M = std::remove_reference_t<decltype(out.*member)>;
      Codec<M>::read(reader, at, out.*member);
    }...};
  }(std::make_index_sequence<field_count<T>>{});

  /// The field of that name, or `names.size()`. Objects mostly come in the order of their description.
  static std::size_t find(std::string_view name, std::size_t next) noexcept {
    for (auto field = next; field < names.size(); ++field)
      if (names[field] == name) return field;
    for (std::size_t field = 0; field < next; ++field)
      if (names[field] == name) return field;
    return names.size();
  }

  static void read_unknown(Reader& reader, At key, At value, Extras& extras) {
    const auto name = key->text();
    if (name.starts_with("x-")) {
      auto& extra = extras.emplace_back(Extra{std::string{name}, {}});
      append_json(extra.json, value);
      return;
    }
    auto what = "unknown key " + in_quotes(name);
    if (const auto near = nearest(name, names)) what += "; did you mean " + in_quotes(*near) + "?";
    reader.fault(key, std::move(what));
  }

  static void check_extras(Reader& reader, At at) {
    std::vector<At> keys;
    for_each_member(at, [&](At key, At) {
      if (key->text().starts_with("x-")) keys.push_back(key);
    });
    fault_repeated(reader, std::move(keys));
  }

  static void finish(Reader& reader, At at, std::uint64_t seen, T& out) {
    std::size_t index = 0;
    for_each_field<T>([&](const auto& field) {
      if ((seen >> index++ & 1U) != 0) return;
      make_absent(out.*field.member);
      if (field.rule.required) reader.fault(at, "missing " + in_quotes(field.name) + ", " + std::string{field.doc});
    });
  }

  static void write_members(Writer& writer, const T& value) {
    for_each_field<T>([&]<class M>(const Field<T, M>& field) {
      const auto& member = value.*field.member;
      if (is_absent(member)) return;
      writer.key(field.name);
      Codec<M>::write(writer, member);
    });
    for (const auto& extra : value.extras) {
      writer.key(extra.key);
      writer.raw(extra.json);
    }
  }
};

/// A named enum is one of its names.
template <Named E>
struct Codec<E> {
  static void read(Reader& reader, At at, E& out) {
    if (at->kind == TokenKind::string)
      if (const auto value = from_name<E>(at->text())) {
        out = *value;
        return;
      }
    fault(reader, at);
  }

  static void write(Writer& writer, E value) { writer.string(name_of(value)); }

  static Json schema(SchemaBuilder&) {
    auto list = Json::array();
    for (const auto& row : names_of<E>) list.push_back(row.name);
    return {{"enum", std::move(list)}};
  }

private:
  static void fault(Reader& reader, At at) {
    std::vector<std::string_view> list;
    std::string expected;
    for (const auto& row : names_of<E>) {
      list.push_back(row.name);
      expected += (expected.empty() ? "one of: " : ", ") + std::string{row.name};
    }
    if (at->kind == TokenKind::string)
      if (const auto near = nearest(at->text(), list)) expected += "; did you mean " + in_quotes(*near) + "?";
    reader.expected(at, expected);
  }
};

template <>
struct Codec<std::string> {
  static void read(Reader& reader, At at, std::string& out) {
    if (at->kind != TokenKind::string) return reader.expected(at, "a string");
    out.assign(at->data, at->size);
  }
  static void write(Writer& writer, const std::string& text) { writer.string(text); }
  static Json schema(SchemaBuilder&) { return {{"type", "string"}}; }
};

template <>
struct Codec<bool> {
  static void read(Reader& reader, At at, bool& out) {
    if (at->kind != TokenKind::boolean) return reader.expected(at, "true or false");
    out = at->boolean;
  }
  static void write(Writer& writer, bool value) { writer.boolean(value); }
  static Json schema(SchemaBuilder&) { return {{"type", "boolean"}}; }
};

template <>
struct Codec<std::int64_t> {
  static void read(Reader& reader, At at, std::int64_t& out) {
    if (at->kind != TokenKind::integer) return reader.expected(at, "a whole number");
    out = at->integer;
  }
  static void write(Writer& writer, std::int64_t value) { writer.integer(value); }
  static Json schema(SchemaBuilder&) { return {{"type", "integer"}}; }
};

/// Absence is a missing key; null is a fault like any other value of a wrong type. What can't be read is absent, but
/// for objects, whose other members may have faults too.
template <class T>
struct Codec<std::optional<T>> {
  static void read(Reader& reader, At at, std::optional<T>& out) {
    if constexpr (ReadInPlace<T>) {
      const auto faults_before = reader.count();
      if (!out) out.emplace();
      Codec<T>::read(reader, at, *out);
      if (!Described<T> && reader.count() != faults_before) out.reset();
    } else {
      out = Codec<T>::read(reader, at);
    }
  }
  static void write(Writer& writer, const std::optional<T>& value) { Codec<T>::write(writer, *value); }
  static Json schema(SchemaBuilder& builder) { return Codec<T>::schema(builder); }
};

template <class T>
struct Codec<std::vector<T>> {
  static void read(Reader& reader, At at, std::vector<T>& out) {
    if (at->kind != TokenKind::array) return reader.expected(at, "an array");
    if constexpr (ReadInPlace<T>) {
      out.resize(std::min<std::size_t>(at->size, out.size()));
      for_each_element(at, [&](std::size_t index, At value) {
        if (index >= out.size() && (reader.may_keep_element() || out.empty())) out.emplace_back();
        Codec<T>::read(reader, value, out[std::min(index, out.size() - 1)]);
      });
    } else {
      out.clear();
      for_each_element(at, [&](std::size_t, At value) {
        if (auto element = Codec<T>::read(reader, value)) out.push_back(*std::move(element));
      });
    }
  }
  static void write(Writer& writer, const std::vector<T>& values) {
    writer.open('[');
    for (const auto& value : values) Codec<T>::write(writer, value);
    writer.close(']');
  }
  static Json schema(SchemaBuilder& builder) { return {{"type", "array"}, {"items", Codec<T>::schema(builder)}}; }
};

}  // namespace newsgraph
