// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/json/stream.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::bridge_parts {

/// Appends a value as compact JSON, its numbers as they are written, its keys as `name_of(key)` gives them. Values must
/// come in the order of the document.
template <class NameOf>
void append_renamed(std::string& json, json_parts::Reader& reader, json_parts::At at, NameOf& name_of) {
  using json_parts::TokenKind;
  if (at->kind == TokenKind::object) {
    json += '{';
    json_parts::for_each_member(at, [&](json_parts::At key, json_parts::At value) {
      if (key != at + 1) json += ',';
      json_parts::append_json_string(json, name_of(key->text()));
      json += ':';
      append_renamed(json, reader, value, name_of);
    });
    json += '}';
  } else if (at->kind == TokenKind::array) {
    json += '[';
    json_parts::for_each_element(at, [&](std::size_t index, json_parts::At value) {
      if (index != 0) json += ',';
      append_renamed(json, reader, value, name_of);
    });
    json += ']';
  } else {
    const auto number_text = [&reader](json_parts::At number) { return reader.number_text(number); };
    json_parts::append_json(json, at, number_text);
  }
}

/// The object of those members of `object` that are not in `placed`, in their order, or nothing where all of them are.
template <class NameOf>
[[nodiscard]] std::string kept_members(json_parts::Reader& reader, json_parts::At object,
                                       const base_parts::RowVector<json_parts::At>& placed, NameOf name_of) {
  std::string json;
  json_parts::for_each_member(object, [&](json_parts::At key, json_parts::At value) {
    for (const auto at : placed)
      if (at == value) return;
    json += json.empty() ? '{' : ',';
    json_parts::append_json_string(json, name_of(key->text()));
    json += ':';
    append_renamed(json, reader, value, name_of);
  });
  if (!json.empty()) json += '}';
  return json;
}

/// Calls `visit(object)` for each object in an array; what is no array, or no object in it, is a fault.
template <class Visitor>
void for_each_object(json_parts::Reader& reader, json_parts::At array, Visitor visit) {
  if (array->kind != json_parts::TokenKind::array) return reader.expected(array, "an array");
  json_parts::for_each_element(array, [&](std::size_t, json_parts::At value) {
    if (value->kind == json_parts::TokenKind::object)
      visit(value);
    else
      reader.expected(value, "an object");
  });
}

}  // namespace newsgraph::inline v0_1::bridge_parts
