#pragma once

#include <newsgraph/model/checks/check_object.hpp>

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace newsgraph {

inline void check_share(const Share& share, const Place& at, FaultCollector& found) {
  if (share.ratio > Ratio{1, 1}) add_fault(found, at, "a share of more than the whole");
  if (share.bound == Bound::range) add_fault(found, at, "a share has one figure: \"range\" is no bound of it");
}

inline void check_extras(const Extras& extras, const Place& at, FaultCollector& found) {
  for (auto extra = extras.begin(); extra != extras.end(); ++extra) {
    if (!extra->key.starts_with("x-"))
      add_fault(found, at.member(extra->key), "the key of an extra member begins with \"x-\"");
    if (std::ranges::find(extras.begin(), extra, extra->key, &Extra::key) != extra)
      add_fault(found, at.member(extra->key), in_quotes(extra->key) + " stands twice in its object");
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

inline void check_rivals(const std::vector<RivalValue>& rivals, const Place& at, FaultCollector& found) {
  const auto same_place = [](const RivalValue& a, const RivalValue& b) { return a.of == b.of && a.field == b.field; };
  for (auto rival = rivals.begin(); rival != rivals.end(); ++rival) {
    const auto key = rival->of + '/' + std::string{name_of(rival->field)};
    if (!fits_its_field(*rival)) add_fault(found, at.member(key), "the value is of the type of another member");
    if (std::any_of(rivals.begin(), rival, [&](const RivalValue& other) { return same_place(other, *rival); }))
      add_fault(found, at.member(key), in_quotes(key) + " stands twice in its object");
  }
}

/// What can be wrong with an object that was made in memory, and never with one that was read.
template <Described T>
void check_made(const T& object, const Place& at, FaultCollector& found) {
  for_each_field<T>([&]<class M>(const Field<T, M>& field) {
    const auto& member = object.*field.member;
    const auto place = at.member(field.name);
    if constexpr (requires { member.has_value(); })
      if (field.rule.required && !member)
        add_fault(found, at, "missing " + in_quotes(field.name) + ", " + std::string{field.doc});
    if constexpr (std::same_as<M, std::optional<Share>>)
      if (member) check_share(*member, place, found);
    if constexpr (std::same_as<M, std::vector<RivalValue>>) check_rivals(member, place, found);
  });
  check_extras(object.extras, at, found);
}

}  // namespace newsgraph
