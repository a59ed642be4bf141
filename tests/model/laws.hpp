#pragma once

#include <newsgraph/base/describe.hpp>
#include <newsgraph/base/names.hpp>

#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Member names are camelCase and stand once; each is documented; nothing begins like an extra.
template <Described T>
consteval bool well_described() {
  std::array<std::string_view, field_count<T>> names;
  std::array<std::string_view, field_count<T>> docs;
  for_each_field<T>([&, i = std::size_t{0}](const auto& field) mutable {
    names[i] = field.name;
    docs[i++] = field.doc;
  });
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty() || docs[i].empty()) return false;
    if (names[i].front() < 'a' || names[i].front() > 'z' || names[i].find_first_of("-_ /~") != names[i].npos)
      return false;
    for (std::size_t j = 0; j < i; ++j)
      if (names[i] == names[j]) return false;
  }
  return true;
}

/// Only text can be an id or have a pattern; only lists, optional members and text that is required may refer.
template <Described T>
consteval bool has_sensible_rules() {
  bool sensible = true;
  for_each_field<T>([&]<class M>(const Field<T, M>& field) {
    constexpr bool text = std::same_as<M, std::string>;
    constexpr bool maybe_text = std::same_as<M, std::optional<std::string>>;
    constexpr bool texts = std::same_as<M, std::vector<std::string>>;
    const auto& rule = field.rule;
    if (rule.defines != ObjectKind::none) sensible = sensible && text && rule.required;
    if (rule.refers_to != ObjectKind::none) sensible = sensible && (text || maybe_text || texts);
    if (!rule.pattern.empty()) sensible = sensible && (text || maybe_text);
    if (text) sensible = sensible && rule.required;
    if (maybe_text || texts) sensible = sensible && !rule.required;
  });
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
  if (!in_enumerator_order<E>()) return false;
  for (const auto& row : names_of<E>)
    if (row.name.empty() || from_name<E>(row.name) != row.value) return false;
  return true;
}

}  // namespace newsgraph
