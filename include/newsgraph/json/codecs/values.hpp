#pragma once

#include <newsgraph/json/codecs/codec.hpp>
#include <newsgraph/model/claim.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace newsgraph {

/// Specialise for a value that is one string in JSON: what to expect, and its pattern for the schema.
template <class T>
struct TextForm;

/// A date of any precision, as a regular expression; that there is such a day it can't say.
inline constexpr std::string_view date_pattern = "[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

template <>
struct TextForm<Date> {
  static constexpr std::string_view expected = "a date: YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD";
  static constexpr std::string_view pattern = date_pattern;
};

template <>
struct TextForm<Duration> {
  static constexpr std::string_view expected = "a duration: PnYnMnWnD";
  static constexpr std::string_view pattern = "P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?";
};

template <>
struct TextForm<Lei> {
  static constexpr std::string_view expected =
      "a Legal Entity Identifier of 20 characters whose check digits are right";
  static constexpr std::string_view pattern = "[0-9A-Z]{18}[0-9]{2}";
};

template <>
struct TextForm<Timestamp> {
  static constexpr std::string_view expected = "a time with its offset: YYYY-MM-DDThh:mm:ss+hh:mm";
  static constexpr std::string_view pattern =
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
      "(Z|[+-][0-9]{2}:[0-5][0-9])";
};

template <class T>
  requires requires { TextForm<T>::expected; }
struct Codec<T> {
  static std::optional<T> read(Reader& reader, At at) {
    std::optional<T> value;
    if (at->kind == TokenKind::string) value = T::parse(at->text());
    if (!value) reader.expected(at, TextForm<T>::expected);
    return value;
  }
  static void write(Writer& writer, const T& value) { writer.string(to_string(value)); }
  static Json schema(SchemaBuilder&) { return {{"type", "string"}, {"pattern", whole(TextForm<T>::pattern)}}; }
};

template <>
struct Codec<Period> {
  static std::optional<Period> read(Reader& reader, At at) {
    if (at->kind == TokenKind::string) {
      const auto period = Period::read(at->text());
      if (period) return *period;
      if (period.fault() == PeriodFault::end_before_start) {
        reader.fault(at, "found " + in_quotes(at->text()) + ", which ends before it starts");
        return std::nullopt;
      }
    }
    reader.expected(at, "a period: start/end, start/.., ../end or one date");
    return std::nullopt;
  }
  static void write(Writer& writer, const Period& period) { writer.string(to_string(period)); }
  static Json schema(SchemaBuilder&) {
    const std::string date{date_pattern};
    return {{"type", "string"}, {"pattern", whole(date + "(/(" + date + "|\\.\\.))?|\\.\\./" + date)}};
  }
};

template <>
struct Codec<Term> {
  static std::optional<Term> read(Reader& reader, At at) {
    if (at->kind == TokenKind::object) {
      VagueTerm term;
      Codec<VagueTerm>::read(reader, at, term);
      return term;
    }
    if (at->kind == TokenKind::string)
      if (const auto duration = Duration::parse(at->text())) return *duration;
    reader.expected(at, "a duration, PnYnMnWnD, or an object for a vague one");
    return std::nullopt;
  }
  static void write(Writer& writer, const Term& term) {
    std::visit([&]<class T>(const T& value) { Codec<T>::write(writer, value); }, term);
  }
  static Json schema(SchemaBuilder& builder) {
    return {{"oneOf", {Codec<Duration>::schema(builder), Codec<VagueTerm>::schema(builder)}}};
  }
};

template <>
struct Codec<ByteRange> {
  static std::optional<ByteRange> read(Reader& reader, At at) {
    const auto is_offset = [](At value) {
      return value->kind == TokenKind::integer && value->integer >= 0 && value->integer <= UINT32_MAX;
    };
    if (at->kind == TokenKind::array && at->size == 2 && at->skip == 3 && is_offset(at + 1) && is_offset(at + 2))
      return ByteRange{static_cast<std::uint32_t>(at[1].integer), static_cast<std::uint32_t>(at[2].integer)};
    reader.expected(at, "two byte offsets: [begin, end]");
    return std::nullopt;
  }
  static void write(Writer& writer, ByteRange range) {
    writer.open('[');
    writer.integer(range.begin);
    writer.integer(range.end);
    writer.close(']');
  }
  static Json schema(SchemaBuilder&) {
    return {{"type", "array"},
            {"items", {{"type", "integer"}, {"minimum", 0}, {"maximum", UINT32_MAX}}},
            {"minItems", 2},
            {"maxItems", 2}};
  }
};

}  // namespace newsgraph
