// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/describe.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::model_parts {

/// A place in a document, as a chain of steps from the root that lives on the stack: walking costs
/// nothing until somebody asks for the JSON pointer. A place must not outlive its parent.
class Place {
public:
  constexpr Place() noexcept = default;

  [[nodiscard]] constexpr Place member(std::string_view name) const noexcept { return {this, name, 0}; }
  [[nodiscard]] constexpr Place element(std::size_t index) const noexcept { return {this, {}, index}; }

  [[nodiscard]] constexpr const Place* parent() const noexcept { return parent_; }

  /// RFC 6901: "/deals/0/parties/1".
  [[nodiscard]] std::string pointer() const {
    if (parent_ == nullptr) return {};
    auto text = parent_->pointer() + '/';
    if (name_.data() == nullptr) return text + std::to_string(index_);
    append_escaped(text, name_);
    return text;
  }

  /// Appends a member's name as RFC 6901 writes it: `~` as `~0`, `/` as `~1`.
  static void append_escaped(std::string& text, std::string_view name) {
    for (const char c : name) {
      if (c == '~')
        text += "~0";
      else if (c == '/')
        text += "~1";
      else
        text += c;
    }
  }

private:
  constexpr Place(const Place* parent, std::string_view name, std::size_t index) noexcept
      : parent_{parent}, name_{name}, index_{index} {}

  const Place* parent_ = nullptr;
  std::string_view name_;
  std::size_t index_ = 0;
};

/// Calls `visit(type, object, place)` for an object and every described object in it, outermost first, in the order of
/// their descriptions.
template <class Visitor>
void walk(const Type& type, const void* object, const Place& at, Visitor& visit) {
  visit(type, object, at);
  type.objects.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    const auto& member = *field.type;
    const auto* const place = field.in(object);
    const auto named = at.member(field.name);
    if (member.holder == Holder::one) return walk(*member.value, place, named, visit);
    const auto size = member.size(place);
    if (size == 0) return;
    const auto* const first = static_cast<const char*>(member.at(place, 0));
    if (member.holder == Holder::maybe) return walk(*member.value, first, named, visit);
    for (std::size_t i = 0; i != size; ++i)
      walk(*member.value, first + i * member.value->size, named.element(i), visit);
  });
}

/// Calls `visit(id)` for each member of an object of `type` and of those in it that can be the id of an object of
/// `kind`, in order: those of an object before those of the objects in it.
template <class Visitor>
void for_each_reference(const Type& type, void* object, ObjectKind kind, Visitor& visit) {
  type.references.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    if (!has(field.rule.refers_to, kind)) return;
    auto* const member = field.in(object);
    for (std::size_t i = 0, size = field.type->size(member); i != size; ++i)
      visit(*static_cast<std::string*>(const_cast<void*>(field.type->at(member, i))));
  });
  type.objects.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    auto* const member = field.in(object);
    for (std::size_t i = 0, size = field.type->size(member); i != size; ++i)
      for_each_reference(*field.type->value, const_cast<void*>(field.type->at(member, i)), kind, visit);
  });
}

template <Described T, class Visitor>
void walk(const T& object, const Place& at, Visitor& visit) {
  walk(type_of<T>(), &object, at, visit);
}

}  // namespace newsgraph::inline v0_1::model_parts
