#pragma once

#include <newsgraph/base/describe.hpp>
#include <newsgraph/model/article.hpp>

#include <variant>

namespace newsgraph {

template <class...>
[[nodiscard]] bool has_extras(const StatedAmount& amount) noexcept {
  if (!amount.extras.empty()) return true;
  for (const auto& other : amount.equivalents)
    if (!other.extras.empty()) return true;
  return false;
}

/// The same of a value at `value`, which is of `type`.
template <class...>
[[nodiscard]] bool has_extras(const Type& type, const void* value) noexcept {
  switch (type.shape) {
    case Shape::object: break;
    case Shape::share: return !static_cast<const Share*>(value)->extras.empty();
    case Shape::amount: return has_extras(*static_cast<const StatedAmount*>(value));
    case Shape::term: {
      const auto* const vague = std::get_if<VagueTerm>(static_cast<const Term*>(value));
      return vague != nullptr && !vague->extras.empty();
    }
    case Shape::rivals:
      for (const auto& rival : *static_cast<const std::vector<RivalValue>*>(value))
        if (const auto* amount = std::get_if<StatedAmount>(&rival.value); amount != nullptr && has_extras(*amount))
          return true;
      return false;
    default: return false;
  }
  if (!type.extras(const_cast<void*>(value)).empty()) return true;
  bool found = false;
  type.structured.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    const auto* const member = field.in_const(value);
    for (std::size_t i = 0, size = field.type->size(member); i != size && !found; ++i)
      found = has_extras(*field.type->value, field.type->at(member, i));
  });
  return found;
}

/// Whether an article, or an object in it, has members that this library does not interpret. O(size).
template <class...>
[[nodiscard]] bool has_extras(const Article& article) noexcept {
  return has_extras(type_of<Article>(), &article);
}

}  // namespace newsgraph
