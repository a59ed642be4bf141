#pragma once

#include <newsgraph/base/describe.hpp>
#include <newsgraph/model/article.hpp>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace newsgraph {

template <class T>
[[nodiscard]] bool has_extras(const T& value) noexcept;

template <class T>
[[nodiscard]] bool has_extras(const std::optional<T>& value) noexcept {
  return value && has_extras(*value);
}

template <class T>
[[nodiscard]] bool has_extras(const std::vector<T>& values) noexcept {
  return std::ranges::any_of(values, [](const T& value) { return has_extras(value); });
}

template <class... T>
[[nodiscard]] bool has_extras(const std::variant<T...>& value) noexcept {
  return std::visit([](const auto& v) { return has_extras(v); }, value);
}

/// Whether an object, or one in it, has members that this library does not interpret. O(size).
template <class T>
[[nodiscard]] bool has_extras(const T& value) noexcept {
  if constexpr (requires { value.extras; })
    if (!value.extras.empty()) return true;
  bool found = false;
  if constexpr (Described<T>)
    for_each_field<T>([&](const auto& field) { found = found || has_extras(value.*field.member); });
  else if constexpr (requires { value.equivalents; })
    found = has_extras(value.equivalents);
  else if constexpr (std::is_same_v<T, RivalValue>)
    found = has_extras(value.value);
  return found;
}

}  // namespace newsgraph
