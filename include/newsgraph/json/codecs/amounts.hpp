#pragma once

#include <newsgraph/json/codecs/codec.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/text/read_stated.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/decimal.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph {

/// ISO 4217 code.
template <>
struct Codec<Currency> {
  static void read(Reader& reader, At at, Currency& out) {
    if (at->kind == TokenKind::string)
      if (const auto currency = currency_of(at->text())) {
        out = *currency;
        return;
      }
    reader.expected(at, "an ISO 4217 currency code");
  }
  static void write(Writer& writer, Currency currency) { writer.string(name_of(currency)); }
  static Json schema(SchemaBuilder& builder) {
    return builder.define("currency", [] {
      auto codes = Json::array();
      for (const auto& row : names_of<Currency>) codes.push_back(row.name);
      return Json{{"enum", std::move(codes)}};
    });
  }
};

/// A decimal as it stands in a document: text, or a whole number.
struct DecimalText {
  std::string_view text;
  At at = nullptr;  ///< where it stands, if it was read
};

template <>
struct Codec<DecimalText> {
  static void read(Reader& reader, At at, DecimalText& out) {
    out.at = at;
    if (at->kind == TokenKind::string)
      out.text = at->text();
    else if (at->kind == TokenKind::integer)
      out.text = reader.keep(std::to_string(at->integer));
    else if (at->kind == TokenKind::natural)
      out.text = reader.keep(std::to_string(at->natural));
    else
      reader.expected(at, "decimal text or a whole number");
  }
  static void write(Writer& writer, const DecimalText& value) { writer.string(value.text); }
  static Json schema(SchemaBuilder&) {
    return {{"type", {"string", "integer"}}, {"pattern", whole(R"(-?(0|[1-9][0-9]*)(\.[0-9]+)?)")}};
  }
};

/// The members of an amount in a document. `Figure` is `StatedAmount` or `Equivalent`.
template <class Figure>
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

template <class Figure>
inline constexpr auto figure_fields = Fields{
    Field{"value", &AmountRecord<Figure>::value, "in major units, exact", Rule{.required = true}},
    Field{"currency", &AmountRecord<Figure>::currency, "ISO 4217 code", Rule{.required = true}},
    Field{"bound", &AmountRecord<Figure>::bound, "absent: exact"},
    Field{"max", &AmountRecord<Figure>::max, "upper end of a range"},
    Field{"approx", &AmountRecord<Figure>::approx, "the article says about"},
    Field{"quantum", &AmountRecord<Figure>::quantum, "the unit of the last stated digit"},
    Field{"stated", &AmountRecord<Figure>::stated, "as printed"},
};

template <>
inline constexpr auto fields_of<AmountRecord<Equivalent>> = figure_fields<Equivalent>;

template <>
inline constexpr auto fields_of<AmountRecord<StatedAmount>> =
    figure_fields<StatedAmount>
    + Fields{
        Field{"scope", &AmountRecord<StatedAmount>::scope, "over the parties of a role"},
        Field{"equivalents", &AmountRecord<StatedAmount>::equivalents, "the same in other currencies, as stated"},
    };

/// What is expected where a text states no amount.
[[nodiscard]] constexpr std::string_view expected_of(StatedFault fault) noexcept {
  switch (fault) {
    case StatedFault::no_amount: break;
    case StatedFault::vague: return "an amount of money with its number";
    case StatedFault::rate: return "an amount of money, not a rate of exchange";
    case StatedFault::per_unit: return "an amount of money, not the price of a unit";
    case StatedFault::unreadable: return "an amount in whole minor units that fits 64 bits of them";
    case StatedFault::several: return "one amount of money, and in brackets only what it converts to";
  }
  return "an amount of money like \"100억 달러\" or \"$10bn\"";
}

/// An amount is flat in JSON: the value with everything that is stated about it. It is read from a text too, as
/// printed: "100억 달러(약 14조8000억원) 이상"; it is never written so.
template <class Figure>
  requires(std::same_as<Figure, StatedAmount> || std::same_as<Figure, Equivalent>)
struct Codec<Figure> {
  using Record = AmountRecord<Figure>;

  static std::optional<Figure> read(Reader& reader, At at) {
    if (at->kind == TokenKind::string) return read_text(reader, at);
    if (at->kind != TokenKind::object) {
      reader.expected(at, "an object, or an amount of money in words");
      return std::nullopt;
    }
    Record record;
    const auto faults_before = reader.count();
    Codec<Record>::read(reader, at, record);
    if (reader.count() != faults_before) return std::nullopt;
    const auto amount = assemble(reader, at, record);
    if (!amount) return std::nullopt;
    if constexpr (std::same_as<Figure, StatedAmount>)
      return StatedAmount{*amount, std::move(record.stated), record.scope, std::move(record.equivalents),
                          std::move(record.extras)};
    else
      return Equivalent{*amount, std::move(record.stated), std::move(record.extras)};
  }

  static void write(Writer& writer, const Figure& figure) {
    const auto& amount = figure.amount;
    const auto places = digits(amount.currency());
    const auto value = decimal_text(amount.money().minor_units(), places);
    const auto max = amount.max() ? decimal_text(amount.max()->minor_units(), places) : std::string{};
    const auto quantum = amount.quantum() ? decimal_text(amount.quantum()->minor_units(), places) : std::string{};
    Record record;
    record.value = {value};
    record.currency = amount.currency();
    record.stated = figure.stated;
    record.extras = figure.extras;
    if (amount.bound() != Bound::exact) record.bound = amount.bound();
    if (amount.approx()) record.approx = true;
    if (amount.max()) record.max = DecimalText{max};
    if (amount.quantum()) record.quantum = DecimalText{quantum};
    if constexpr (std::same_as<Figure, StatedAmount>) {
      record.scope = figure.scope;
      record.equivalents = figure.equivalents;
    }
    Codec<Record>::write(writer, record);
  }

  static Json schema(SchemaBuilder& builder) {
    constexpr auto name = std::same_as<Figure, StatedAmount> ? "amount" : "equivalent";
    return builder.define(name, [&builder] {
      auto schema = Codec<Record>::schema(builder);
      schema["type"] = {"object", "string"};
      schema["description"] = "what is stated; or the words, as printed";
      schema["minLength"] = 1;
      schema["properties"]["quantum"].update(
          {{"pattern", whole(R"((?=.*[1-9])(0|[1-9][0-9]*)(\.[0-9]+)?)")}, {"minimum", 1}});
      schema["if"] = {{"properties", {{"bound", {{"const", "range"}}}}}, {"required", {"bound"}}};
      schema["then"] = {{"required", {"max"}}};
      schema["else"] = {{"properties", {{"max", false}}}};
      return schema;
    });
  }

private:
  static std::optional<Figure> read_text(Reader& reader, At at) {
    auto stated = read_stated(at->text());
    if constexpr (std::same_as<Figure, StatedAmount>) {
      if (stated) return *stated;
    } else if (stated && stated->equivalents.empty()) {
      return Equivalent{stated->amount, stated->stated, {}};
    }
    reader.expected(at, stated ? "one amount of money: an equivalent has no equivalents" : expected_of(stated.fault()));
    return std::nullopt;
  }

  static std::optional<Amount> assemble(Reader& reader, At at, const Record& record) {
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
      reader.fault(at, "missing \"max\", the upper end of the range");
    } else if (!is_range && record.max) {
      reader.fault(record.max->at, "only the bound \"range\" has a max");
    } else if (is_range && max < value) {
      reader.expected(record.max->at, "at least the value, " + std::string{record.value.text});
    } else if (record.quantum && quantum <= 0) {
      reader.expected(record.quantum->at, "a unit above zero");
    } else {
      const Money money{value, currency};
      auto amount =
          is_range ? Amount::range(money, {max, currency}) : Amount{money, record.bound.value_or(Bound::exact)};
      if (record.approx.value_or(false)) amount = amount.about();
      return record.quantum ? amount.stated_to({quantum, currency}) : amount;
    }
    return std::nullopt;
  }

  /// False, and a fault is told, where the decimal is no money of that currency.
  static bool read_units(Reader& reader, const DecimalText& decimal, Currency currency, std::int64_t& units) {
    const auto result = read_decimal(decimal.text, digits(currency));
    if (result) {
      units = *result;
      return true;
    }
    switch (result.fault()) {
      case DecimalFault::malformed: reader.expected(decimal.at, "a decimal like 1500 or 12.5"); break;
      case DecimalFault::out_of_range: reader.expected(decimal.at, "an amount that fits 64 bits of minor units"); break;
      case DecimalFault::too_many_digits:
        reader.expected(decimal.at, "no more digits after the point than " + std::string{name_of(currency)}
                                        + " has: " + std::to_string(digits(currency)));
        break;
    }
    return false;
  }
};

}  // namespace newsgraph
