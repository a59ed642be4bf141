#pragma once

#include <newsgraph/base/describe.hpp>

#include <string_view>

namespace newsgraph {

/// The member is the id of its object, unique among all ids of the document.
[[nodiscard]] constexpr Rule defines(ObjectKind kind) noexcept { return {.defines = kind, .required = true}; }

/// The member is the id of an object of one of these kinds; in a list, each element is.
[[nodiscard]] constexpr Rule refers_to(ObjectKind kinds) noexcept { return {.refers_to = kinds}; }

/// The same, and it must be stated.
[[nodiscard]] constexpr Rule must_refer_to(ObjectKind kinds) noexcept { return {.refers_to = kinds, .required = true}; }

/// The member, where it is stated, is text of this form.
[[nodiscard]] constexpr Rule matches(std::string_view pattern) noexcept { return {.pattern = pattern}; }

/// The member must be stated, in this form.
[[nodiscard]] constexpr Rule must_match(std::string_view pattern) noexcept {
  return {.required = true, .pattern = pattern};
}

/// The member must be stated.
inline constexpr Rule required{.required = true};

}  // namespace newsgraph
