// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/json/codecs/reader.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Values that are one string, or a few numbers, in JSON. Each is read to nothing where it is none; then the reader
// knows the fault.

namespace newsgraph::inline v0_1::json_parts {

template <class T>
[[nodiscard]] std::optional<T> read_parsed(Reader& reader, At at, std::string_view expected) {
  std::optional<T> value;
  if (at->kind == TokenKind::string) value = T::parse(at->text());
  if (!value) reader.expected_form(at, expected);
  return value;
}

/// The code that was meant: the same in capitals, or that of a sign or a name. Codes that are merely near are not it:
/// each is one letter away from several others.
template <class...>
[[nodiscard]] std::string_view currency_meant(std::string_view text) {
  for (const auto& row : rows_of<Currency>)
    if (base_parts::same_letters(text, row.name) || base_parts::same_letters(text, row.title)) return row.name;
  const Rows<std::string_view> names{model_parts::name_list<Currency>.data(), model_parts::name_list<Currency>.size()};
  return synonym(text, names, model_parts::synonyms<Currency>()).value_or("");
}

template <class...>
[[nodiscard]] std::optional<Currency> read_currency(Reader& reader, At at) {
  const auto currency = at->kind == TokenKind::string ? parse<Currency>(at->text()) : std::nullopt;
  if (!currency)
    reader.expected_form(at, "an ISO 4217 currency code",
                         at->kind == TokenKind::string && !reader.full() ? currency_meant(at->text()) : "");
  return currency;
}

inline constexpr std::string_view date_forms =
    "a date like 2025, 2025-H1, 2025-Q3, 2025-09, 2025-09-30, early 2026, 2026-03~ or [..2026]";
inline constexpr std::string_view period_forms = "a period: start/end, start/.., ../end or one date";
inline constexpr std::string_view fiscal_forms = "a fiscal year or a part of one: FY2025, FY2025-Q3";

template <class...>
[[nodiscard]] std::optional<Date> read_date(Reader& reader, At at) {
  return read_parsed<Date>(reader, at, date_forms);
}

template <class...>
[[nodiscard]] std::optional<Period> read_period(Reader& reader, At at) {
  if (at->kind == TokenKind::string) {
    const auto period = Period::parse(at->text());
    if (period) return *period;
    if (period.error() == PeriodFault::end_before_start) {
      reader.fault(at, FaultKind::ends_before_start);
      return std::nullopt;
    }
  }
  reader.expected_form(at, period_forms);
  return std::nullopt;
}

template <class...>
void read_term(Reader& reader, At at, std::optional<ContractTerm>& term) {
  term.reset();
  if (at->kind == TokenKind::object)
    return read_object(reader, at, model_parts::type_of<VagueTerm>(), &term.emplace().emplace<VagueTerm>());
  if (at->kind == TokenKind::string)
    if (const auto duration = Duration::parse(at->text())) return (void)term.emplace().emplace<Duration>(*duration);
  reader.expected_form(at, "a duration, PnYnMnWnD, or an object for a vague one");
}

template <class...>
[[nodiscard]] std::optional<ByteRange> read_byte_range(Reader& reader, At at) {
  const auto is_offset = [](At value) {
    return value->kind == TokenKind::integer && value->integer >= 0 && value->integer <= UINT32_MAX;
  };
  if (at->kind == TokenKind::array && at->size == 2 && at->skip == 3 && is_offset(at + 1) && is_offset(at + 2))
    return ByteRange{static_cast<std::uint32_t>(at[1].integer), static_cast<std::uint32_t>(at[2].integer)};
  reader.expected(at, "two byte offsets: [begin, end]",
                  at->kind == TokenKind::array ? FaultKind::malformed : FaultKind::wrong_type);
  return std::nullopt;
}

}  // namespace newsgraph::inline v0_1::json_parts
