// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/model/rules.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/price.hpp>
#include <newsgraph/value/ratio.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Whether a figure is the total over the parties of a role, or holds for each of them.
enum class Scope : std::uint8_t { total, each, unknown };

template <>
inline constexpr auto rows_of<Scope> = base_parts::table<Name<Scope>>({
    {Scope::total, "total"},
    {Scope::each, "each"},
    {Scope::unknown, "unknown"},
});

template <>
inline constexpr auto synonyms_of<Scope> = [] {
  using enum Scope;
  return base_parts::table<Name<Scope>>({
      // clang-format off
      {total, "all"}, {total, "sum"}, {total, "combined"}, {total, "overall"}, {total, "together"},
      {total, "aggregate"}, {total, "joint"},
      {each, "per party"}, {each, "individual"}, {each, "apiece"}, {each, "every"},
      {unknown, "unclear"}, {unknown, "unspecified"}, {unknown, "not stated"},
      // clang-format on
  });
}();

/// The same amount in another currency, as the article converts it. Never computed.
struct Equivalent {
  Amount amount;
  std::optional<std::string> stated{};  ///< as printed
  Extras extras{};

  friend bool operator==(const Equivalent&, const Equivalent&) = default;
};

namespace model_parts {

template <>
inline constexpr std::optional shape_of<Equivalent> = Shape::equivalent;

}  // namespace model_parts

/// An amount as an article states it, with the words it is printed in. Of an amount alone:
/// `deal.amount = StatedAmount{amount}`; an amount does not become one by itself, else `deal.amount == amount` would
/// compare the words too.
struct StatedAmount {
  Amount amount;
  std::optional<std::string> stated{};    ///< as printed
  std::optional<Scope> scope{};           ///< over the parties of a role
  std::vector<Equivalent> equivalents{};  ///< the same in other currencies, 65,535 at most
  Extras extras{};

  friend bool operator==(const StatedAmount&, const StatedAmount&) = default;
};

namespace model_parts {

/// An amount has no more equivalents: a graph counts them in 16 bits.
inline constexpr std::size_t most_equivalents = 65'535;
inline constexpr std::string_view most_equivalents_text = "at most 65535 equivalents";

template <>
inline constexpr std::optional shape_of<StatedAmount> = Shape::amount;

}  // namespace model_parts

/// A part of a whole, at most 1: the holding of a partner, of a shareholder.
struct Share {
  Ratio ratio;                          ///< 1/2 of 50 per cent: `*Ratio::parse_percent("50")`
  Bound bound = Bound::exact;           ///< of a range, `ratio` is the lower end
  bool approx = false;                  ///< the article says about
  std::optional<std::string> stated{};  ///< as printed
  Extras extras{};
  std::optional<Ratio> max{};  ///< the upper end of a range, and of nothing else

  friend bool operator==(const Share&, const Share&) = default;
};

namespace model_parts {

template <>
inline constexpr std::optional shape_of<Share> = Shape::share;

}  // namespace model_parts

/// A number that the article leaves to words: "several", "many".
enum class Vague : std::uint8_t { few, several, many };

template <>
inline constexpr auto rows_of<Vague> = base_parts::table<Name<Vague>>({
    {Vague::few, "few"},
    {Vague::several, "several"},
    {Vague::many, "many"},
});

template <>
inline constexpr auto synonyms_of<Vague> = [] {
  using enum Vague;
  return base_parts::table<Name<Vague>>({
      // clang-format off
      {few, "a few"}, {few, "couple"}, {few, "a couple"},
      {several, "some"}, {several, "various"}, {several, "multiple"},
      {many, "lots"}, {many, "numerous"}, {many, "a lot"}, {many, "dozens"},
      // clang-format on
  });
}();

/// A number with its unit as an article states it, which is not money: a quantity, per cent, a ratio.
struct StatedNumber {
  std::optional<StatedDecimal> number{};    ///< where the article gives one
  std::optional<Vague> vague{};             ///< where it gives none
  std::optional<ExactInteger> magnitude{};  ///< power of ten of a vague number: several million is 6
  std::optional<std::string> unit{};        ///< what is counted or measured; "%", "pp", "bp" and "x" mean something
  std::optional<std::string> stated{};      ///< as printed
  Extras extras{};

  friend bool operator==(const StatedNumber&, const StatedNumber&) = default;
};

namespace model_parts {

template <>
inline constexpr std::optional shape_of<StatedNumber> = Shape::number;

inline constexpr std::string_view number_or_vague = "a number has a value or is vague, not both";

}  // namespace model_parts

/// A price for one unit as an article states it. It is no sum of money.
struct StatedPrice {
  StatedDecimal number;  ///< in major units of the currency
  Currency currency;
  std::string per{};                    ///< what one of is paid for: share, tonne, megawatt hour
  std::optional<std::string> stated{};  ///< as printed
  Extras extras{};

  friend bool operator==(const StatedPrice&, const StatedPrice&) = default;
};

/// The price, where the article states one and leaves nothing open.
template <class...>
[[nodiscard]] std::optional<Price> exact_price(const StatedPrice& stated) {
  if (!stated.number.is_exact()) return std::nullopt;
  return Price{stated.number.value(), stated.currency, stated.per};
}

/// A figure of any kind, with its unit: money, a price for one unit of something, or another number.
using StatedFigure = std::variant<StatedAmount, StatedPrice, StatedNumber>;

namespace model_parts {

template <>
inline constexpr std::optional shape_of<StatedFigure> = Shape::figure;

/// What is written for the units of numbers that mean something.
struct UnitSpelling {
  std::string_view unit;
  std::string_view spelling;
};
inline constexpr auto unit_spellings = base_parts::table<UnitSpelling>({
    // clang-format off
    {"%", "%"}, {"%", "％"}, {"%", "percent"}, {"%", "per cent"}, {"%", "pct"}, {"%", "퍼센트"}, {"%", "프로"},
    {"pp", "pp"}, {"pp", "%p"}, {"pp", "%P"}, {"pp", "%포인트"}, {"pp", "퍼센트포인트"}, {"pp", "percentage point"},
    {"pp", "percentage points"}, {"pp", "ppt"}, {"pp", "ppts"}, {"pp", "% point"}, {"pp", "% points"},
    {"bp", "bp"}, {"bp", "bps"}, {"bp", "basis point"}, {"bp", "basis points"}, {"bp", "basisPoint"},
    {"bp", "베이시스포인트"},
    {"x", "x"}, {"x", "times"}, {"x", "배"},
    // clang-format on
});

/// "%", "pp", "bp" or "x" for what is one of them; any other unit as it is.
[[nodiscard]] constexpr std::string_view plain_unit(std::string_view unit) noexcept {
  for (const auto& row : unit_spellings)
    if (row.spelling == unit) return row.unit;
  return unit;
}

/// "shares" and "share" are one unit.
[[nodiscard]] constexpr std::string_view singular(std::string_view unit) noexcept {
  return unit.size() > 3 && unit.ends_with('s') && !unit.ends_with("ss") ? unit.substr(0, unit.size() - 1) : unit;
}

/// Whether two units are surely one, as they are written.
[[nodiscard]] constexpr bool is_same_unit(std::string_view a, std::string_view b) noexcept {
  return singular(plain_unit(a)) == singular(plain_unit(b));
}

}  // namespace model_parts

/// The unit of a length of time.
enum class TimeUnit : std::uint8_t { day, week, month, year };

template <>
inline constexpr auto rows_of<TimeUnit> = base_parts::table<Name<TimeUnit>>({
    {TimeUnit::day, "day"},
    {TimeUnit::week, "week"},
    {TimeUnit::month, "month"},
    {TimeUnit::year, "year"},
});

template <>
inline constexpr auto synonyms_of<TimeUnit> = [] {
  using enum TimeUnit;
  return base_parts::table<Name<TimeUnit>>({
      // clang-format off
      {day, "days"}, {day, "d"}, {day, "daily"},
      {week, "weeks"}, {week, "w"}, {week, "weekly"},
      {month, "months"}, {month, "m"}, {month, "monthly"},
      {year, "years"}, {year, "y"}, {year, "annual"}, {year, "annually"}, {year, "yearly"},
      // clang-format on
  });
}();

/// A length of time that the article leaves to words: "several years".
struct VagueTerm {
  Vague vague = Vague::several;
  TimeUnit unit = TimeUnit::year;
  std::optional<std::string> stated{};
  Extras extras{};

  friend bool operator==(const VagueTerm&, const VagueTerm&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, VagueTerm> = base_parts::table({
    field<&T::vague>("vague", "a number left to words", required),
    field<&T::unit>("unit", "the unit of time", required),
    field<&T::stated>("stated", "as printed"),
});

}  // namespace model_parts

/// How long a contract runs.
using ContractTerm = std::variant<Duration, VagueTerm>;

namespace model_parts {

template <>
inline constexpr std::optional shape_of<ContractTerm> = Shape::term;

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
