// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/article.hpp>
#include <newsgraph/model/describe.hpp>

#include <cstddef>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::model_parts {

template <class Visitor>
void visit_extras_of(StatedAmount& amount, Visitor& visit) {
  visit(amount.extras);
  for (auto& equivalent : amount.equivalents) visit(equivalent.extras);
}

template <class Visitor>
void visit_extras_of(StatedFigure& figure, Visitor& visit) {
  if (auto* amount = std::get_if<StatedAmount>(&figure)) return visit_extras_of(*amount, visit);
  auto* price = std::get_if<StatedPrice>(&figure);
  visit(price != nullptr ? price->extras : std::get<StatedNumber>(figure).extras);
}

/// Calls `visit(extras)` for a value, which is of `type`, and all that is in it, in the order in which they are
/// written.
template <class Visitor>
void for_each_extras(const Type& type, void* value, Visitor& visit) {
  if (type.shape == Shape::share) return visit(static_cast<Share*>(value)->extras);
  if (type.shape == Shape::amount) return visit_extras_of(*static_cast<StatedAmount*>(value), visit);
  if (type.shape == Shape::number) return visit(static_cast<StatedNumber*>(value)->extras);
  if (type.shape == Shape::figure) return visit_extras_of(*static_cast<StatedFigure*>(value), visit);
  if (type.shape == Shape::term) {
    if (auto* vague = std::get_if<VagueTerm>(static_cast<ContractTerm*>(value))) visit(vague->extras);
    return;
  }
  if (type.shape == Shape::conflicting_values) {
    for (auto& conflict : *static_cast<std::vector<ConflictingValue>*>(value))
      if (auto* amount = std::get_if<StatedAmount>(&conflict.value))
        visit_extras_of(*amount, visit);
      else if (auto* price = std::get_if<StatedPrice>(&conflict.value))
        visit(price->extras);
      else if (auto* number = std::get_if<StatedNumber>(&conflict.value))
        visit(number->extras);
    return;
  }
  visit(type.extras(value));
  type.structured.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    auto* const member = field.in(value);
    for (std::size_t i = 0, size = field.type->size(member); i != size; ++i)
      for_each_extras(*field.type->value, const_cast<void*>(field.type->at(member, i)), visit);
  });
}

[[nodiscard]] inline bool has_extras_in(const StatedAmount& amount) noexcept {
  if (!amount.extras.empty()) return true;
  for (const auto& equivalent : amount.equivalents)
    if (!equivalent.extras.empty()) return true;
  return false;
}

/// Whether an object, or one in it, has members that this library does not interpret.
template <class...>
[[nodiscard]] bool has_extras(const Type& type, const void* object) {
  bool found = !type.extras(object).empty();
  type.structured.for_each([&](std::size_t index) {
    if (found) return;
    const auto& field = type.fields[index];
    const auto* const member = field.in(object);
    const auto size = field.type->size(member);
    if (size == 0) return;
    const auto& value = *field.type->value;
    const auto* at = static_cast<const char*>(field.type->at(member, 0));
    if (value.shape == Shape::amount) {
      found = has_extras_in(*reinterpret_cast<const StatedAmount*>(at));
    } else if (value.shape == Shape::object) {
      for (std::size_t i = 0; i != size && !found; ++i, at += value.size) found = has_extras(value, at);
    } else {
      const auto visit = [&found](const Extras& extras) { found = found || !extras.empty(); };
      for_each_extras(value, const_cast<char*>(at), visit);
    }
  });
  return found;
}

/// Whether an article, or an object in it, has members that this library does not interpret. O(size).
template <class...>
[[nodiscard]] bool has_extras(const Article& article) {
  return has_extras(type_of<Article>(), &article);
}

}  // namespace newsgraph::inline v0_1::model_parts
