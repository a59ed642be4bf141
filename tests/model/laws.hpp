// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/model/describe.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::model_parts {

/// Member names are camelCase and stand once; each is documented; nothing begins like an extra.
template <Described T>
consteval bool well_described() {
  const auto& fields = fields_of<T>;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto name = fields[i].name;
    if (name.empty() || fields[i].doc.empty()) return false;
    if (name.front() < 'a' || name.front() > 'z' || name.find_first_of("-_ /~") != name.npos) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (fields[j].name == name) return false;
  }
  return true;
}

/// Only text can be an id or have a pattern; only lists, optional members and text that is required may refer.
template <Described T>
consteval bool has_sensible_rules() {
  bool sensible = fields_of<T>.size() <= 64;  // of which a reader keeps a bit each
  for (const auto& field : fields_of<T>) {
    const bool text = field.type == &member_type<std::string>;
    const bool maybe_text = field.type == &member_type<std::optional<std::string>>;
    const bool texts = field.type == &member_type<std::vector<std::string>>;
    const auto& rule = field.rule;
    if (rule.defines != ObjectKind::none) sensible = sensible && text && rule.required;
    if (rule.refers_to != ObjectKind::none) sensible = sensible && (text || maybe_text || texts);
    if (!rule.pattern.empty()) sensible = sensible && (text || maybe_text);
    if (text) sensible = sensible && rule.required;
    if (maybe_text || texts) sensible = sensible && !rule.required;
  }
  return sensible;
}

/// Every struct that documents are made of: described, extensible, comparable, without a value to begin with.
template <class T>
concept DocumentPart =
    Described<T> && std::default_initializable<T> && std::copyable<T> && std::equality_comparable<T>
    && requires(T object) { object.extras.front().key; } && well_described<T>() && has_sensible_rules<T>();

/// Names stand once and read back.
template <Named E>
consteval bool well_named() {
  if (!base_parts::in_enumerator_order<E>()) return false;
  for (const auto& row : rows_of<E>)
    if (row.name.empty() || parse<E>(row.name) != row.value) return false;
  return true;
}

}  // namespace newsgraph::model_parts
