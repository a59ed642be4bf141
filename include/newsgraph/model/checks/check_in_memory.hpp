// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/json_syntax.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/checks/check_object.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::model_parts {

/// A key of an object, in two parts or in one.
struct Key {
  std::string_view first;
  std::string_view second;
  std::size_t index = 0;  ///< where among the keys it stands
};

/// Calls `visit(index)` for each key that an earlier one is equal to. O(n log n).
template <class Visitor>
void for_each_repeated(base_parts::RowVector<Key> keys, Visitor visit) {
  base_parts::sort(
      keys, [](const Key& a, const Key& b) { return a.first != b.first ? a.first < b.first : a.second < b.second; });
  for (std::size_t i = 1; i < keys.size(); ++i)
    if (keys[i].first == keys[i - 1].first && keys[i].second == keys[i - 1].second) visit(keys[i].index);
}

template <class...>
void check_extras(const Extras& extras, const Place& at, base_parts::FaultCollector& found) {
  if (extras.empty()) return;
  base_parts::RowVector<Key> keys;
  for (const auto& [key, json] : extras) {
    keys.push_back({key, {}, keys.size()});
    if (!key.starts_with("x-"))
      add_fault(found, at.member(key), base_parts::not_allowed("the key of an extra member begins with \"x-\""));
    if (!base_parts::is_json_line(json))
      add_fault(found, at.member(key), base_parts::fault_in_text(FaultKind::malformed, json, "JSON on one line"));
  }
  for_each_repeated(std::move(keys), [&](std::size_t index) {
    const auto& key = extras[index].key;
    add_fault(found, at.member(key), base_parts::fault_in_text(FaultKind::repeated_member, key));
  });
}

template <class...>
void check_share(const Share& share, const Place& at, base_parts::FaultCollector& found) {
  if (share.ratio > Ratio{1, 1})
    add_fault(found, at, base_parts::fault_of(FaultKind::out_of_range, to_string(share.ratio), "at most 1, the whole"));
  if (share.max && *share.max > Ratio{1, 1})
    add_fault(found, at, base_parts::fault_of(FaultKind::out_of_range, to_string(*share.max), "at most 1, the whole"));
  if (share.max.has_value() != (share.bound == Bound::range))
    add_fault(found, at, base_parts::not_allowed("a share has a max where its bound is \"range\", and only there"));
  if (share.max && *share.max < share.ratio)
    add_fault(found, at, base_parts::fault_of(FaultKind::out_of_range, to_string(*share.max), "at least the ratio"));
  check_extras(share.extras, at, found);
}

template <class...>
void check_amount(const StatedAmount& amount, const Place& at, base_parts::FaultCollector& found) {
  check_extras(amount.extras, at, found);
  const auto equivalents = at.member("equivalents");
  if (const auto count = amount.equivalents.size(); count > most_equivalents)
    return add_fault(found, equivalents,
                     base_parts::fault_of(FaultKind::out_of_range, std::to_string(count), most_equivalents_text));
  for (std::size_t i = 0; i < amount.equivalents.size(); ++i)
    check_extras(amount.equivalents[i].extras, equivalents.element(i), found);
}

template <class...>
void check_number(const StatedNumber& number, const Place& at, base_parts::FaultCollector& found) {
  if (number.number && number.vague) add_fault(found, at.member("vague"), base_parts::not_allowed(number_or_vague));
  check_extras(number.extras, at, found);
}

template <class...>
void check_figure(const StatedFigure& figure, const Place& at, base_parts::FaultCollector& found) {
  if (const auto* amount = std::get_if<StatedAmount>(&figure)) return check_amount(*amount, at, found);
  if (const auto* number = std::get_if<StatedNumber>(&figure)) return check_number(*number, at, found);
  const auto& price = std::get<StatedPrice>(figure);
  if (price.per.empty()) add_fault(found, at, base_parts::missing_member("per", "what the price is for"));
  check_extras(price.extras, at, found);
}

/// Whether the value of a conflict is of the type that its field has.
[[nodiscard]] inline bool fits_its_field(const ConflictingValue& conflict) noexcept {
  switch (conflict.field) {
    case ConflictingField::value:
      return std::holds_alternative<StatedAmount>(conflict.value) || std::holds_alternative<StatedPrice>(conflict.value)
             || std::holds_alternative<StatedNumber>(conflict.value);
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
  const auto key_of = [](const ConflictingValue& conflict) {
    return conflict.of + '/' + std::string{name_of(conflict.field)};
  };
  base_parts::RowVector<Key> keys;
  for (const auto& conflict : conflicting) {
    keys.push_back({conflict.of, name_of(conflict.field), keys.size()});
    const auto key = key_of(conflict);
    const auto place = at.member(key);
    if (!fits_its_field(conflict))
      add_fault(found, place, base_parts::not_allowed("the value is of the type of another member"));
    else if (const auto* amount = std::get_if<StatedAmount>(&conflict.value))
      check_amount(*amount, place, found);
    else if (const auto* price = std::get_if<StatedPrice>(&conflict.value))
      check_figure(*price, place, found);
    else if (const auto* number = std::get_if<StatedNumber>(&conflict.value))
      check_number(*number, place, found);
  }
  for_each_repeated(std::move(keys), [&](std::size_t index) {
    const auto key = key_of(conflicting[index]);
    add_fault(found, at.member(key), base_parts::fault_in_text(FaultKind::repeated_member, key));
  });
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
      continue;
    }
    const auto* const value = field.type->at(member, 0);
    switch (field.type->value->shape) {
      case Shape::share: check_share(*static_cast<const Share*>(value), place, found); break;
      case Shape::amount: check_amount(*static_cast<const StatedAmount*>(value), place, found); break;
      case Shape::number: check_number(*static_cast<const StatedNumber*>(value), place, found); break;
      case Shape::figure: check_figure(*static_cast<const StatedFigure*>(value), place, found); break;
      case Shape::term:
        if (const auto* vague = std::get_if<VagueTerm>(static_cast<const ContractTerm*>(value)))
          check_extras(vague->extras, place, found);
        break;
      case Shape::conflicting_values:
        check_conflicting_values(*static_cast<const std::vector<ConflictingValue>*>(member), place, found);
        break;
      default: break;
    }
  }
  check_extras(type.extras(object), at, found);
}

}  // namespace newsgraph::inline v0_1::model_parts
