// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/json/codecs/amounts.hpp>
#include <newsgraph/json/codecs/decimal.hpp>
#include <newsgraph/json/codecs/records.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/text/parse_figure.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// Nothing, and a fault is told, where the text is no decimal.
template <class...>
[[nodiscard]] std::optional<Decimal> read_exact(Reader& reader, const DecimalText& text) {
  const auto decimal = Decimal::parse(text.words());
  if (decimal) return *decimal;
  if (decimal.error() == DecimalFault::malformed)
    reader.expected_form(text.at, "a decimal like 1500 or 12.5");
  else
    reader.expected(text.at, "a decimal of at most 18 digits", FaultKind::out_of_range);
  return std::nullopt;
}

/// The number of a record with a value; nothing, and a fault is told, where there is none.
template <class Record>
[[nodiscard]] std::optional<StatedDecimal> read_stated(Reader& reader, At at, const DecimalText& value,
                                                       const Record& record) {
  const auto low = read_exact(reader, value);
  const auto max = record.max ? read_exact(reader, *record.max) : low;
  const auto quantum = record.quantum ? read_exact(reader, *record.quantum) : low;
  if (!low || !max || !quantum) return std::nullopt;
  const bool is_range = record.bound == Bound::range;
  if (is_range && !record.max) {
    reader.fault(at, base_parts::missing_member("max", "the upper end of the range"));
  } else if (!is_range && record.max) {
    reader.fault(record.max->at, base_parts::not_allowed("only the bound \"range\" has a max"));
  } else if (*max < *low) {
    reader.expected(record.max->at, "at least the value, " + std::string{value.words()}, FaultKind::out_of_range);
  } else if (record.quantum && quantum->coefficient() != 1) {
    reader.expected(record.quantum->at, "1 or another power of ten: 0.1, 1000", FaultKind::out_of_range);
  } else {
    auto made = is_range ? StatedDecimal::range(*low, *max) : StatedDecimal{*low, record.bound.value_or(Bound::exact)};
    if (record.approx.value_or(false)) made = made.about();
    return record.quantum ? made.stated_to(quantum->exponent()) : made;
  }
  return std::nullopt;
}

template <class...>
[[nodiscard]] std::optional<StatedNumber> read_number_record(Reader& reader, At at) {
  NumberRecord record;
  const auto faults_before = reader.count();
  read_object(reader, at, model_parts::type_of<NumberRecord>(), &record);
  if (reader.count() != faults_before) return std::nullopt;
  StatedNumber made;
  if (record.value) {
    made.number = read_stated(reader, at, *record.value, record);
    if (!made.number) return std::nullopt;
    if (record.vague) {
      reader.fault(at, base_parts::not_allowed(model_parts::number_or_vague));
      return std::nullopt;
    }
  } else if (record.bound || record.max || record.approx || record.quantum) {
    reader.fault(at, base_parts::missing_member("value", "the number that has a bound, or is about"));
    return std::nullopt;
  }
  made.vague = record.vague;
  made.magnitude = record.magnitude;
  made.unit = std::move(record.unit);
  if (made.unit) made.unit = std::string{model_parts::plain_unit(*made.unit)};
  made.stated = std::move(record.stated);
  made.extras = std::move(record.extras);
  return made;
}

template <class...>
[[nodiscard]] std::optional<StatedPrice> read_price_record(Reader& reader, At at) {
  PriceRecord record;
  const auto faults_before = reader.count();
  read_object(reader, at, model_parts::type_of<PriceRecord>(), &record);
  if (reader.count() != faults_before) return std::nullopt;
  if (record.per.empty()) {
    reader.fault(at, base_parts::missing_member("per", "what one of costs that"));
    return std::nullopt;
  }
  const auto number = read_stated(reader, at, record.value, record);
  if (!number) return std::nullopt;
  return StatedPrice{*number, record.currency, std::move(record.per), std::move(record.stated),
                     std::move(record.extras)};
}

/// A number is an object in JSON. It is read from a text too, as printed: "약 3만5000명"; it is never written so.
template <class...>
void read_number(Reader& reader, At at, std::optional<StatedNumber>& number) {
  number.reset();
  if (at->kind == TokenKind::object) {
    number = read_number_record(reader, at);
  } else if (at->kind == TokenKind::string) {
    number = parse_stated_number(at->text());
    if (!number)
      reader.expected(at, "a number with its unit like \"5.92bn shares\" or \"약 3만5000대\"", FaultKind::malformed);
  } else {
    reader.expected(at, "an object, or a number with its unit in words");
  }
}

/// An object with a currency is an amount, one with `per` besides a price, any other a number. So are texts.
template <class...>
void read_figure(Reader& reader, At at, std::optional<StatedFigure>& figure) {
  figure.reset();
  if (at->kind == TokenKind::string) {
    auto read = parse_figure(at->text());
    if (!read)
      return reader.expected(at,
                             "an amount, a price or a number with its unit, like \"$4.2bn\", \"$1.42 a share\" or "
                             "\"12.3 %\"",
                             FaultKind::malformed);
    if (const auto* amount = std::get_if<StatedAmount>(&*read);
        amount != nullptr && amount->equivalents.size() > model_parts::most_equivalents)
      return reader.expected(at, model_parts::most_equivalents_text, FaultKind::out_of_range);
    figure.emplace(*std::move(read));
    return;
  }
  if (at->kind != TokenKind::object) return reader.expected(at, "an object, or a figure with its unit in words");
  bool currency = false;
  bool per = false;
  At unit = nullptr;
  for_each_member(at, [&](At key, At) {
    currency = currency || key->text() == "currency";
    per = per || key->text() == "per";
    if (key->text() == "unit") unit = key;
  });
  if (currency && unit != nullptr)
    return reader.fault(unit, base_parts::not_allowed(per ? "a price has \"per\", and no \"unit\""
                                                          : "money has no \"unit\": of a price for one it is \"per\""));
  if (per) {
    if (auto price = read_price_record(reader, at)) figure.emplace(*std::move(price));
  } else if (currency) {
    std::optional<StatedAmount> amount;
    read_amount(reader, at, amount);
    if (amount) figure.emplace(*std::move(amount));
  } else if (auto number = read_number_record(reader, at)) {
    figure.emplace(*std::move(number));
  }
}

}  // namespace newsgraph::inline v0_1::json_parts
