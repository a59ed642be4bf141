#pragma once

#include <newsgraph/model/checks/check_object.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph {

template <class...>
void check_share(const Share& share, const Place& at, FaultCollector& found) {
  if (share.ratio > Ratio{1, 1}) {
    Fault fault{.kind = FaultKind::out_of_range, .found = to_string(share.ratio)};
    fault.expected.emplace_back("at most 1, the whole");
    add_fault(found, at, std::move(fault));
  }
  if (share.bound == Bound::range)
    add_fault(found, at, not_allowed("a share has one figure: \"range\" is no bound of it"));
}

template <class...>
void check_extras(const Extras& extras, const Place& at, FaultCollector& found) {
  for (std::size_t i = 0; i < extras.size(); ++i) {
    const auto& key = extras[i].key;
    if (!key.starts_with("x-"))
      add_fault(found, at.member(key), not_allowed("the key of an extra member begins with \"x-\""));
    std::size_t first = 0;
    while (extras[first].key != key) ++first;
    if (first != i) add_fault(found, at.member(key), fault_in_text(FaultKind::repeated_member, key));
  }
}

/// Whether the value of a rival is of the type that its field has.
[[nodiscard]] inline bool fits_its_field(const RivalValue& rival) noexcept {
  switch (rival.field) {
    case RivalField::amount: return std::holds_alternative<StatedAmount>(rival.value);
    case RivalField::status: return std::holds_alternative<DealStatus>(rival.value);
    case RivalField::period: return std::holds_alternative<Period>(rival.value);
    case RivalField::date:
    case RivalField::closing:
    case RivalField::ended: break;
  }
  return std::holds_alternative<Date>(rival.value);
}

template <class...>
void check_rivals(const std::vector<RivalValue>& rivals, const Place& at, FaultCollector& found) {
  for (std::size_t i = 0; i < rivals.size(); ++i) {
    const auto& rival = rivals[i];
    const auto key = rival.of + '/' + std::string{name_of(rival.field)};
    if (!fits_its_field(rival))
      add_fault(found, at.member(key), not_allowed("the value is of the type of another member"));
    std::size_t first = 0;
    while (rivals[first].of != rival.of || rivals[first].field != rival.field) ++first;
    if (first != i) add_fault(found, at.member(key), fault_in_text(FaultKind::repeated_member, key));
  }
}

/// What can be wrong with an object that was made in memory, and never with one that was read.
template <class...>
void check_made(const Type& type, const void* object, const Place& at, FaultCollector& found) {
  for (const auto& field : type.fields) {
    const auto* const member = field.in(object);
    const auto place = at.member(field.name);
    if (field.type->size(member) == 0) {
      if (field.rule.required && field.type->holder == Holder::maybe)
        add_fault(found, at, missing_member(field.name, field.doc));
    } else if (field.type->value->shape == Shape::share) {
      check_share(*static_cast<const Share*>(field.type->at(member, 0)), place, found);
    } else if (field.type->value->shape == Shape::rivals) {
      check_rivals(*static_cast<const std::vector<RivalValue>*>(member), place, found);
    }
  }
  check_extras(type.extras(object), at, found);
}

}  // namespace newsgraph
