// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/json/parsing/tape.hpp>
#include <newsgraph/model/describe.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/currency.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Amounts and shares are values in an article, and objects in a document: what is read and written of them stands here.

namespace newsgraph::inline v0_1 {
namespace json_parts {

/// A decimal as it stands in a document: text, or a whole number.
struct DecimalText {
  std::string text;           ///< if it does not stand in a string
  const Token* at = nullptr;  ///< where it stands, if it was read

  [[nodiscard]] std::string_view words() const noexcept {
    return at != nullptr && at->kind == TokenKind::string ? at->text() : std::string_view{text};
  }
};

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

/// The members of a price for one unit in a document.
struct PriceRecord {
  DecimalText value;
  Currency currency{};
  std::string per;
  std::optional<Bound> bound;
  std::optional<DecimalText> max;
  std::optional<bool> approx;
  std::optional<DecimalText> quantum;
  std::optional<std::string> stated;
  Extras extras;
};

/// The members of another number in a document.
struct NumberRecord {
  std::optional<DecimalText> value;
  std::optional<Bound> bound;
  std::optional<DecimalText> max;
  std::optional<bool> approx;
  std::optional<DecimalText> quantum;
  std::optional<Vague> vague;
  std::optional<ExactInteger> magnitude;
  std::optional<std::string> unit;
  std::optional<std::string> stated;
  Extras extras;
};

/// The members of a share in a document.
struct ShareRecord {
  DecimalText value;
  std::optional<Bound> bound;
  std::optional<DecimalText> max;
  std::optional<bool> approx;
  std::optional<std::string> stated;
  Extras extras;
};

}  // namespace json_parts

namespace model_parts {

template <>
inline constexpr std::optional shape_of<json_parts::DecimalText> = Shape::decimal;

template <class T>
inline constexpr auto fields_of<T, json_parts::AmountRecord> = base_parts::table({
    field<&T::value>("value", "in major units, exact", Rule{.required = true}),
    field<&T::currency>("currency", "ISO 4217 code like USD", Rule{.required = true}),
    field<&T::bound>("bound", "absent: exact"),
    field<&T::max>("max", "upper end of a range: 5000000"),
    field<&T::approx>("approx", "the article says about"),
    field<&T::quantum>("quantum", "the unit of the last stated digit: 100000"),
    field<&T::stated>("stated", "as printed"),
    field<&T::scope>("scope", "over the parties of a role"),
    field<&T::equivalents>("equivalents", "the same in other currencies, as stated"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, json_parts::AmountRecord> = base_parts::table<Synonym>({
    {"amount", "value"},
    {"sum", "value"},
    {"number", "value"},
    {"min", "value"},
    {"low", "value"},
    {"unit", "currency"},
    {"code", "currency"},
    {"high", "max"},
    {"upper", "max"},
    {"about", "approx"},
    {"text", "stated"},
    {"words", "stated"},
});

template <class T>
inline constexpr auto fields_of<T, json_parts::PriceRecord> = base_parts::table({
    field<&T::value>("value", "in major units, as fine as it is stated: 3.105 of GBP is 310.5 pence",
                     Rule{.required = true}),
    field<&T::currency>("currency", "ISO 4217 code", Rule{.required = true}),
    field<&T::per>("per", "what one of costs that: share, barrel, megawatt hour", Rule{.required = true}),
    field<&T::bound>("bound", "absent: exact"),
    field<&T::max>("max", "upper end of a range: 5000000"),
    field<&T::approx>("approx", "the article says about"),
    field<&T::quantum>("quantum", "the unit of the last stated digit: 0.01"),
    field<&T::stated>("stated", "as printed"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, json_parts::PriceRecord> = base_parts::table<Synonym>({
    {"amount", "value"},
    {"price", "value"},
    {"min", "value"},
    {"low", "value"},
    {"unit", "per"},
    {"for", "per"},
    {"high", "max"},
    {"upper", "max"},
    {"about", "approx"},
    {"text", "stated"},
});

template <class T>
inline constexpr auto fields_of<T, json_parts::NumberRecord> = base_parts::table({
    field<&T::value>("value", "where the article gives a number: 12.5"),
    field<&T::bound>("bound", "absent: exact"),
    field<&T::max>("max", "upper end of a range: 5000000"),
    field<&T::approx>("approx", "the article says about"),
    field<&T::quantum>("quantum", "the unit of the last stated digit: 0.1 or 1000"),
    field<&T::vague>("vague", "a number left to words"),
    field<&T::magnitude>("magnitude", "power of ten of the vague number: several million is 6"),
    field<&T::unit>("unit",
                    "what is counted or measured: aircraft, GWh; % per cent, pp percentage points, bp basis points, x "
                    "times"),
    field<&T::stated>("stated", "as printed"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, json_parts::NumberRecord> = base_parts::table<Synonym>({
    {"amount", "value"},
    {"number", "value"},
    {"count", "value"},
    {"quantity", "value"},
    {"min", "value"},
    {"low", "value"},
    {"of", "unit"},
    {"high", "max"},
    {"upper", "max"},
    {"about", "approx"},
    {"text", "stated"},
});

template <class T>
inline constexpr auto fields_of<T, json_parts::ShareRecord> = base_parts::table({
    field<&T::value>("value", "in per cent, exact", Rule{.required = true}),
    field<&T::bound>("bound", "absent: exact"),
    field<&T::max>("max", "upper end of a range, in per cent"),
    field<&T::approx>("approx", "the article says about"),
    field<&T::stated>("stated", "as printed"),
});

}  // namespace model_parts

namespace json_parts {

/// The type of an `AmountRecord` of an equivalent, which has neither scope nor equivalents.
template <class...>
[[nodiscard]] const model_parts::Type& equivalent_record() noexcept {
  static const model_parts::Type type = [] {
    auto record = model_parts::type_of<AmountRecord>();
    std::size_t size = 0;
    while (record.fields[size].name != "scope") ++size;  // the first that an equivalent does not have
    record.fields = record.fields.part(0, size);
    return record;
  }();
  return type;
}

}  // namespace json_parts

}  // namespace newsgraph::inline v0_1
