// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/json/codecs/records.hpp>
#include <newsgraph/json/codecs/writer.hpp>
#include <newsgraph/model/claim.hpp>
#include <newsgraph/value/decimal.hpp>

#include <string>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// Writes a record with what `amount` adds to it.
template <class...>
void write_record(Writer& writer, const Amount& amount, const model_parts::Type& type, AmountRecord& record) {
  const auto places = digits(amount.currency());
  record.value.text = decimal_text(amount.money().minor_units(), places);
  record.currency = amount.currency();
  if (amount.bound() != Bound::exact) record.bound = amount.bound();
  if (amount.approx()) record.approx = true;
  if (amount.upper_end()) record.max.emplace().text = decimal_text(amount.upper_end()->minor_units(), places);
  if (amount.quantum()) record.quantum.emplace().text = decimal_text(amount.quantum()->minor_units(), places);
  write_object(writer, type, &record);
}

template <class...>
void write_amount(Writer& writer, const StatedAmount& amount) {
  AmountRecord record;
  record.stated = amount.stated;
  record.scope = amount.scope;
  record.equivalents = amount.equivalents;
  record.extras = amount.extras;
  write_record(writer, amount.amount, model_parts::type_of<AmountRecord>(), record);
}

template <class...>
void write_equivalent(Writer& writer, const Equivalent& equivalent) {
  AmountRecord record;
  record.stated = equivalent.stated;
  record.extras = equivalent.extras;
  write_record(writer, equivalent.amount, equivalent_record(), record);
}

/// A share is stated in per cent. Throws `Error` for one without a finite decimal.
template <class...>
void write_share(Writer& writer, const Share& share) {
  const auto text = share.ratio.percent_text();
  if (Ratio::parse_percent(text) != share.ratio)
    throw Error{to_string(share.ratio) + " is no finite number of per cent"};
  ShareRecord record;
  record.value.text = text;
  record.stated = share.stated;
  record.extras = share.extras;
  if (share.bound != Bound::exact) record.bound = share.bound;
  if (share.max) {
    record.max.emplace().text = share.max->percent_text();
    if (Ratio::parse_percent(record.max->text) != *share.max)
      throw Error{to_string(*share.max) + " is no finite number of per cent"};
  }
  if (share.approx) record.approx = true;
  write_object(writer, model_parts::type_of<ShareRecord>(), &record);
}

/// Gives a record the members that a number is made of.
template <class Record>
void give_decimal(const StatedDecimal& decimal, Record& record) {
  if (decimal.bound() != Bound::exact) record.bound = decimal.bound();
  if (decimal.approx()) record.approx = true;
  if (decimal.upper_end()) record.max.emplace().text = to_string(*decimal.upper_end());
  if (decimal.place()) record.quantum.emplace().text = to_string(*Decimal::of(1, *decimal.place()));
}

template <class...>
void write_number(Writer& writer, const StatedNumber& number) {
  NumberRecord record;
  if (number.number) {
    record.value.emplace().text = to_string(number.number->value());
    give_decimal(*number.number, record);
  }
  record.vague = number.vague;
  record.magnitude = number.magnitude;
  record.unit = number.unit;
  record.stated = number.stated;
  record.extras = number.extras;
  write_object(writer, model_parts::type_of<NumberRecord>(), &record);
}

/// A figure is one of three sorts of object, told apart by their members.
template <class...>
void write_figure(Writer& writer, const StatedFigure& figure) {
  if (const auto* amount = std::get_if<StatedAmount>(&figure)) return write_amount(writer, *amount);
  if (const auto* number = std::get_if<StatedNumber>(&figure)) return write_number(writer, *number);
  const auto& price = std::get<StatedPrice>(figure);
  PriceRecord record;
  record.value.text = to_string(price.number.value());
  record.currency = price.currency;
  record.per = price.per;
  give_decimal(price.number, record);
  record.stated = price.stated;
  record.extras = price.extras;
  write_object(writer, model_parts::type_of<PriceRecord>(), &record);
}

template <class...>
void write_term(Writer& writer, const ContractTerm& term) {
  if (const auto* vague = std::get_if<VagueTerm>(&term))
    return write_object(writer, model_parts::type_of<VagueTerm>(), vague);
  writer.string(to_string(std::get<Duration>(term)));
}

inline void write_byte_range(Writer& writer, ByteRange range) {
  writer.open('[');
  writer.integer(range.begin);
  writer.integer(range.end);
  writer.close(']');
}

template <class...>
void write_conflicting_values(Writer& writer, const std::vector<ConflictingValue>& conflicting) {
  writer.open('{');
  for (const auto& conflict : conflicting) {
    writer.key(conflict.of + '/' + std::string{name_of(conflict.field)});
    if (const auto* amount = std::get_if<StatedAmount>(&conflict.value))
      write_amount(writer, *amount);
    else if (const auto* price = std::get_if<StatedPrice>(&conflict.value))
      write_figure(writer, *price);
    else if (const auto* number = std::get_if<StatedNumber>(&conflict.value))
      write_number(writer, *number);
    else if (const auto* status = std::get_if<DealStatus>(&conflict.value))
      writer.string(name_of(*status));
    else if (const auto* date = std::get_if<Date>(&conflict.value))
      writer.string(to_string(*date));
    else
      writer.string(to_string(std::get<Period>(conflict.value)));
  }
  writer.close('}');
}

}  // namespace newsgraph::inline v0_1::json_parts
