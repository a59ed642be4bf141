// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/codecs/decimal.hpp>
#include <newsgraph/json/codecs/records.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/text/parse_stated.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/decimal.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// What is expected where a text states no amount.
[[nodiscard]] constexpr std::string_view expected_of(StatedFault fault) noexcept {
  switch (fault) {
    case StatedFault::no_amount: break;
    case StatedFault::vague: return "an amount of money with its number";
    case StatedFault::rate: return "an amount of money, not a rate of exchange";
    case StatedFault::per_unit: return "an amount of money; the price of a unit is one of the \"terms\" of a deal";
    case StatedFault::unreadable: return "an amount in whole minor units that fits 64 bits of them";
    case StatedFault::two_ways: return "an amount that is bounded one way, as \"at least\" or \"up to\", not both";
    case StatedFault::country:
      return "an amount that says whose money it is: for \"kr\" SEK, NOK, DKK or ISK, for a dollar its code";
    case StatedFault::several: return "one amount of money, and in brackets only what it converts to";
  }
  return "an amount of money like \"100억 달러\" or \"$10bn\"";
}

/// False, and a fault is told, where the decimal is no money of that currency.
template <class...>
[[nodiscard]] bool read_units(Reader& reader, const DecimalText& decimal, Currency currency, std::int64_t& units) {
  const auto result = parse_decimal(decimal.words(), digits(currency));
  if (result) {
    units = *result;
    return true;
  }
  switch (result.error()) {
    case DecimalFault::malformed: reader.expected_form(decimal.at, "a decimal like 1500 or 12.5"); break;
    case DecimalFault::out_of_range:
      reader.expected(decimal.at, "an amount that fits 64 bits of minor units", FaultKind::out_of_range);
      break;
    case DecimalFault::too_many_digits:
      reader.expected(decimal.at,
                      "no more digits after the point than " + std::string{name_of(currency)}
                          + " has: " + std::to_string(digits(currency)),
                      FaultKind::out_of_range);
      break;
  }
  return false;
}

/// The amount of a record that was read without fault.
template <class...>
[[nodiscard]] std::optional<Amount> assemble(Reader& reader, At at, const AmountRecord& record) {
  const auto currency = record.currency;
  std::int64_t value = 0;
  std::int64_t max = 0;
  std::int64_t quantum = 0;
  bool read = read_units(reader, record.value, currency, value);
  if (record.max) read = read_units(reader, *record.max, currency, max) && read;
  if (record.quantum) read = read_units(reader, *record.quantum, currency, quantum) && read;
  if (!read) return std::nullopt;

  const bool is_range = record.bound == Bound::range;
  if (is_range && !record.max) {
    reader.fault(at, base_parts::missing_member("max", "the upper end of the range"));
  } else if (!is_range && record.max) {
    reader.fault(record.max->at, base_parts::not_allowed("only the bound \"range\" has a max"));
  } else if (is_range && max < value) {
    reader.expected(record.max->at, "at least the value, " + std::string{record.value.words()},
                    FaultKind::out_of_range);
  } else if (record.quantum && quantum <= 0) {
    reader.expected(record.quantum->at, "a unit above zero", FaultKind::out_of_range);
  } else {
    const auto money = Money::from_minor(value, currency);
    auto amount = is_range ? Amount::range(money, Money::from_minor(max, currency))
                           : Amount{money, record.bound.value_or(Bound::exact)};
    if (record.approx.value_or(false)) amount = amount.about();
    return record.quantum ? amount.stated_to(Money::from_minor(quantum, currency)) : amount;
  }
  return std::nullopt;
}

/// What an object says of an amount, `type` being that of its record.
template <class...>
[[nodiscard]] std::optional<Amount> read_record(Reader& reader, At at, const model_parts::Type& type,
                                                AmountRecord& record) {
  if (at->kind != TokenKind::object) {
    reader.expected(at, "an object, or an amount of money in words");
    return std::nullopt;
  }
  const auto faults_before = reader.count();
  read_object(reader, at, type, &record);
  return reader.count() == faults_before ? assemble(reader, at, record) : std::nullopt;
}

/// An amount is flat in JSON: the value with everything that is stated about it. It is read from a text too, as
/// printed: "100억 달러(약 14조8000억원) 이상"; it is never written so.
template <class...>
void read_amount(Reader& reader, At at, std::optional<StatedAmount>& amount) {
  amount.reset();
  if (at->kind == TokenKind::string) {
    auto stated = parse_stated(at->text());
    if (!stated) return reader.expected(at, expected_of(stated.error()), FaultKind::malformed);
    if (stated->equivalents.size() > model_parts::most_equivalents)
      return reader.expected(at, model_parts::most_equivalents_text, FaultKind::out_of_range);
    amount.emplace(*std::move(stated));
    return;
  }
  AmountRecord record;
  if (const auto read = read_record(reader, at, model_parts::type_of<AmountRecord>(), record))
    amount.emplace(StatedAmount{*read, std::move(record.stated), record.scope, std::move(record.equivalents),
                                std::move(record.extras)});
}

/// Adds an equivalent to the others.
template <class...>
void read_equivalent(Reader& reader, At at, std::vector<Equivalent>& equivalents) {
  if (at->kind == TokenKind::string) {
    const auto stated = parse_stated(at->text());
    if (!stated) return reader.expected(at, expected_of(stated.error()), FaultKind::malformed);
    if (!stated->equivalents.empty())
      return reader.expected(at, "one amount of money: an equivalent has no equivalents", FaultKind::malformed);
    equivalents.push_back({stated->amount, std::string{at->text()}, {}});
    return;
  }
  AmountRecord record;
  if (const auto amount = read_record(reader, at, equivalent_record(), record))
    equivalents.push_back({*amount, std::move(record.stated), std::move(record.extras)});
}

}  // namespace newsgraph::inline v0_1::json_parts
