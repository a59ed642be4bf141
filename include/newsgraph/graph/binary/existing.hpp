// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/binary/layout.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/ratio.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

// Whether bytes that were read are what they are taken for: enumerators, dates and ids that are there.

namespace newsgraph::inline v0_1::graph_parts {

/// How many a table has of what an id of `T` is the number of.
template <class T>
[[nodiscard]] std::size_t table_size(const Store& store) noexcept {
  if constexpr (std::is_same_v<T, Word>)
    return store.words.size();
  else if constexpr (std::is_same_v<T, Text>)
    return store.texts.size();
  else if constexpr (std::is_same_v<T, EntityForm>)
    return store.forms.size();
  else if constexpr (std::is_same_v<T, EntityKeys::Key>)
    return store.keys.size();
  else
    return store.rows.template next<T>().index();
}

template <class T>
[[nodiscard]] bool leads_somewhere(const Store& store, Id<T> id) noexcept {
  return id.index() < table_size<T>(store);
}
template <class T>
[[nodiscard]] bool leads_somewhere(const Store& store, MaybeId<T> id) noexcept {
  return !id || leads_somewhere(store, *id);
}
template <class T>
[[nodiscard]] bool leads_somewhere(const Store& store, Range<T> range) noexcept {
  return std::uint64_t{range.first} + range.count <= table_size<T>(store);
}

// Whether a value whose members exist does so itself.

template <class...>
[[nodiscard]] bool is_value(const Date& date) {
  const auto is_unit = [](std::uint64_t bits) {
    const auto code = static_cast<unsigned>(bits >> 14U & 0x1FFU);
    const auto unit = value_parts::DateUnit::of(static_cast<unsigned>(bits & 0x3FFFU), code, (bits >> 23U & 1U) != 0);
    return unit.exists() && unit.code() == code;
  };
  constexpr std::uint64_t open = 1U << 14U;
  const auto from = date.bits() & 0xFF'FFFFU;
  const auto to = date.bits() >> 24U;
  if (to == 0) return is_unit(from);
  if (!(from == open || is_unit(from)) || !(to == open || is_unit(to))) return false;
  return Date::parse(to_string(date)) == date;
}

template <class...>
[[nodiscard]] bool is_value(const Period& period) {
  const auto start = period.start();
  const auto end = period.end();
  const auto is_window = [](const std::optional<Date>& date) { return date && date->precision() == Precision::window; };
  return (start || end) && !is_window(start) && !is_window(end)
         && !(start && end && before(*end, *start) == Certainty::certain);
}

template <class...>
[[nodiscard]] bool is_value(const FiscalPeriod& period) {
  return int{period.year()} >= 1 && int{period.year()} <= 9999;
}

template <class...>
[[nodiscard]] bool is_value(const Decimal& decimal) {
  return Decimal::of(decimal.coefficient(), decimal.exponent()) == decimal;
}

template <class...>
[[nodiscard]] bool is_value(const Ratio& ratio) {
  return ratio.denominator() != 0 && Ratio{ratio.numerator(), ratio.denominator()} == ratio;
}

template <class...>
[[nodiscard]] bool is_value(const EntityNode& entity) {
  return !entity.country_by || entity.country;
}

/// Whether an object is one: its bools are true or false, its enumerators have names, its ids lead somewhere. The bytes
/// are looked at before it is read.
template <class T>
[[nodiscard]] bool exists(const Store& store, const T& object) {
  if constexpr (std::is_same_v<T, bool>) {
    return byte_of(object) <= 1;
  } else if constexpr (Named<T>) {
    static_assert(sizeof(T) == 1);
    return byte_of(object) < rows_of<T>.size();
  } else if constexpr (IsId<T>::value) {
    return leads_somewhere(store, object);
  } else if constexpr (IsEnumSet<T>::value) {
    return (object.bits() & ~T::all().bits()) == 0;
  } else if constexpr (is_optional<T>) {
    const auto tag = byte_of(object, tag_place<T>);
    return tag == 0 || (tag == 1 && exists(store, seen_as<typename T::value_type>(object)));
  } else if constexpr (is_variant<T>) {
    for (auto rest = tag_place<T> + 1; rest < sizeof object; ++rest)
      if (byte_of(object, rest) != 0) return false;
    bool found = false;
    for_each_alternative(object, [&](std::size_t index, const auto& one) {
      if (index == byte_of(object, tag_place<T>)) found = exists(store, one);
    });
    return found;
  } else if constexpr (std::is_same_v<T, Date>) {
    return is_value(object);
  } else if constexpr (Leaf<T>) {
    return true;
  } else {
    bool all = true;
    for_each_member(object, [&](const auto& member) { all = all && exists(store, member); });
    if constexpr (requires { object.exists(); })
      return all && object.exists();
    else if constexpr (requires { is_value(object); })
      return all && is_value(object);
    else
      return all;
  }
}

}  // namespace newsgraph::inline v0_1::graph_parts
