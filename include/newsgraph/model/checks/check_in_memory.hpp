// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/checks/check_object.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::model_parts {

template <class...>
void check_share(const Share& share, const Place& at, base_parts::FaultCollector& found) {
  if (share.ratio > Ratio{1, 1}) {
    Fault fault{.kind = FaultKind::out_of_range, .found = to_string(share.ratio)};
    fault.expected.emplace_back("at most 1, the whole");
    add_fault(found, at, std::move(fault));
  }
  if (share.bound == Bound::range)
    add_fault(found, at, base_parts::not_allowed("a share has one figure: \"range\" is no bound of it"));
}

template <class...>
void check_extras(const Extras& extras, const Place& at, base_parts::FaultCollector& found) {
  for (std::size_t i = 0; i < extras.size(); ++i) {
    const auto& key = extras[i].key;
    if (!key.starts_with("x-"))
      add_fault(found, at.member(key), base_parts::not_allowed("the key of an extra member begins with \"x-\""));
    std::size_t first = 0;
    while (extras[first].key != key) ++first;
    if (first != i) add_fault(found, at.member(key), base_parts::fault_in_text(FaultKind::repeated_member, key));
  }
}

/// Whether the value of a conflict is of the type that its field has.
[[nodiscard]] inline bool fits_its_field(const ConflictingValue& conflict) noexcept {
  switch (conflict.field) {
    case ConflictingField::amount: return std::holds_alternative<StatedAmount>(conflict.value);
    case ConflictingField::status: return std::holds_alternative<DealStatus>(conflict.value);
    case ConflictingField::period: return std::holds_alternative<Period>(conflict.value);
    case ConflictingField::date:
    case ConflictingField::closing:
    case ConflictingField::ended: break;
  }
  return std::holds_alternative<Date>(conflict.value);
}

template <class...>
void check_conflicting_values(const std::vector<ConflictingValue>& conflicting, const Place& at,
                              base_parts::FaultCollector& found) {
  for (std::size_t i = 0; i < conflicting.size(); ++i) {
    const auto& conflict = conflicting[i];
    const auto key = conflict.of + '/' + std::string{name_of(conflict.field)};
    if (!fits_its_field(conflict))
      add_fault(found, at.member(key), base_parts::not_allowed("the value is of the type of another member"));
    std::size_t first = 0;
    while (conflicting[first].of != conflict.of || conflicting[first].field != conflict.field) ++first;
    if (first != i) add_fault(found, at.member(key), base_parts::fault_in_text(FaultKind::repeated_member, key));
  }
}

/// What can be wrong with an object that was made in memory, and never with one that was read.
template <class...>
void check_in_memory(const Type& type, const void* object, const Place& at, base_parts::FaultCollector& found) {
  for (const auto& field : type.fields) {
    const auto* const member = field.in(object);
    const auto place = at.member(field.name);
    if (field.type->size(member) == 0) {
      if (field.rule.required && field.type->holder == Holder::maybe)
        add_fault(found, at, base_parts::missing_member(field.name, field.doc));
    } else if (field.type->value->shape == Shape::share) {
      check_share(*static_cast<const Share*>(field.type->at(member, 0)), place, found);
    } else if (field.type->value->shape == Shape::conflicting_values) {
      check_conflicting_values(*static_cast<const std::vector<ConflictingValue>*>(member), place, found);
    }
  }
  check_extras(type.extras(object), at, found);
}

}  // namespace newsgraph::inline v0_1::model_parts
