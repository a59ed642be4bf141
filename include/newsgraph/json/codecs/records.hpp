// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/parsing/tape.hpp>
#include <newsgraph/model/describe.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/currency.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// Amounts and shares are values in an article, and objects in a document: what is read and written of them stands here.

namespace newsgraph {

/// A decimal as it stands in a document: text, or a whole number.
struct DecimalText {
  std::string text;
  const Token* at = nullptr;  ///< where it stands, if it was read
};

template <>
inline constexpr std::optional shape_of<DecimalText> = Shape::decimal;

/// The members of an amount in a document.
struct AmountRecord {
  DecimalText value;
  Currency currency{};
  std::optional<Bound> bound;
  std::optional<DecimalText> max;
  std::optional<bool> approx;
  std::optional<DecimalText> quantum;
  std::optional<std::string> stated;
  std::optional<Scope> scope;
  std::vector<Equivalent> equivalents;
  Extras extras;
};

template <class T>
inline constexpr auto fields_of<T, AmountRecord> = std::to_array({
    field<&T::value>("value", "in major units, exact", Rule{.required = true}),
    field<&T::currency>("currency", "ISO 4217 code", Rule{.required = true}),
    field<&T::bound>("bound", "absent: exact"),
    field<&T::max>("max", "upper end of a range"),
    field<&T::approx>("approx", "the article says about"),
    field<&T::quantum>("quantum", "the unit of the last stated digit"),
    field<&T::stated>("stated", "as printed"),
    field<&T::scope>("scope", "over the parties of a role"),
    field<&T::equivalents>("equivalents", "the same in other currencies, as stated"),
});

/// The same for an equivalent, which has neither scope nor equivalents.
template <class...>
[[nodiscard]] const Type& equivalent_record() noexcept {
  static const Type type = [] {
    auto record = type_of<AmountRecord>();
    std::size_t size = 0;
    while (record.fields[size].name != "scope") ++size;  // the first that an equivalent does not have
    record.fields = record.fields.part(0, size);
    return record;
  }();
  return type;
}

/// The members of a share in a document.
struct ShareRecord {
  DecimalText value;
  std::optional<Bound> bound;
  std::optional<bool> approx;
  std::optional<std::string> stated;
  Extras extras;
};

template <class T>
inline constexpr auto fields_of<T, ShareRecord> = std::to_array({
    field<&T::value>("value", "in per cent, exact", Rule{.required = true}),
    field<&T::bound>("bound", "absent: exact"),
    field<&T::approx>("approx", "the article says about"),
    field<&T::stated>("stated", "as printed"),
});

}  // namespace newsgraph
