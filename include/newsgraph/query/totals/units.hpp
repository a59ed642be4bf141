// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/prose/price_of.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Which units are one in other words, which are decimal multiples of one, and which only look like it.

namespace newsgraph::inline v0_1::query_parts {

/// What units measure: of two of one kind, either may be meant for the other.
enum class Measured : std::uint8_t { other, goods, power, area, length, shares };

/// A unit as so many of a base unit, a power of ten. Units of two bases do not convert: a barrel is no number of
/// tonnes, and nobody knows whether a ton is long, short or a tonne.
struct UnitRow {
  std::string_view name;  ///< as `unit_name` has it, or as a symbol is written
  std::string_view base;
  int power;
  Measured measure;
};

inline constexpr auto unit_rows = base_parts::table<UnitRow>({
    // clang-format off
    {"gram", "gram", 0, Measured::goods}, {"kilogram", "gram", 3, Measured::goods}, {"tonne", "gram", 6, Measured::goods},
    {"kilotonne", "gram", 9, Measured::goods}, {"kt", "gram", 9, Measured::goods},
    {"Mt", "Mt", 0, Measured::goods},  // a million tonnes, or one metric ton
    {"ton", "ton", 0, Measured::goods}, {"short ton", "short ton", 0, Measured::goods},
    {"long ton", "long ton", 0, Measured::goods}, {"pound", "pound", 0, Measured::goods},
    {"ounce", "ounce", 0, Measured::goods}, {"troy ounce", "troy ounce", 0, Measured::goods},
    {"quintal", "quintal", 0, Measured::goods}, {"hundredweight", "hundredweight", 0, Measured::goods},
    {"millilitre", "litre", -3, Measured::goods}, {"litre", "litre", 0, Measured::goods},
    {"hectolitre", "litre", 2, Measured::goods}, {"kilolitre", "litre", 3, Measured::goods},
    {"cubic metre", "litre", 3, Measured::goods}, {"bcm", "litre", 12, Measured::goods},
    {"barrel", "barrel", 0, Measured::goods}, {"gallon", "gallon", 0, Measured::goods},
    {"bushel", "bushel", 0, Measured::goods}, {"cubic foot", "cubic foot", 0, Measured::goods},
    {"watt-hour", "watt-hour", 0, Measured::goods}, {"Wh", "watt-hour", 0, Measured::goods},
    {"kilowatt-hour", "watt-hour", 3, Measured::goods}, {"megawatt-hour", "watt-hour", 6, Measured::goods},
    {"gigawatt-hour", "watt-hour", 9, Measured::goods}, {"gigawatt hour", "watt-hour", 9, Measured::goods},
    {"GWh", "watt-hour", 9, Measured::goods}, {"기가와트시", "watt-hour", 9, Measured::goods},
    {"terawatt-hour", "watt-hour", 12, Measured::goods}, {"terawatt hour", "watt-hour", 12, Measured::goods},
    {"TWh", "watt-hour", 12, Measured::goods}, {"테라와트시", "watt-hour", 12, Measured::goods},
    {"mmBtu", "mmBtu", 0, Measured::goods}, {"therm", "therm", 0, Measured::goods},
    {"watt", "watt", 0, Measured::power}, {"와트", "watt", 0, Measured::power},
    {"kilowatt", "watt", 3, Measured::power}, {"kW", "watt", 3, Measured::power}, {"㎾", "watt", 3, Measured::power},
    {"megawatt", "watt", 6, Measured::power}, {"MW", "watt", 6, Measured::power},
    {"gigawatt", "watt", 9, Measured::power}, {"GW", "watt", 9, Measured::power},
    {"square metre", "square metre", 0, Measured::area}, {"hectare", "square metre", 4, Measured::area},
    {"square kilometre", "square metre", 6, Measured::area}, {"square foot", "square foot", 0, Measured::area},
    {"square yard", "square yard", 0, Measured::area}, {"acre", "acre", 0, Measured::area},
    {"pyeong", "pyeong", 0, Measured::area},
    {"metre", "metre", 0, Measured::length}, {"kilometre", "metre", 3, Measured::length},
    {"mile", "mile", 0, Measured::length}, {"foot", "foot", 0, Measured::length}, {"yard", "yard", 0, Measured::length},
    {"share", "share", 0, Measured::shares}, {"common share", "share", 0, Measured::shares},
    {"ordinary share", "share", 0, Measured::shares}, {"보통주", "share", 0, Measured::shares},
    {"preferred share", "preferred share", 0, Measured::shares},
    {"preference share", "preferred share", 0, Measured::shares}, {"우선주", "preferred share", 0, Measured::shares},
    {"depositary share", "ADS", 0, Measured::shares}, {"ADS", "ADS", 0, Measured::shares},
    {"ADR", "ADR", 0, Measured::shares},
    // clang-format on
});

/// What multiplies a unit in words.
struct UnitPrefix {
  std::string_view words;
  int power;
};

inline constexpr UnitPrefix unit_prefixes[] = {{"thousand ", 3}, {"million ", 6}, {"billion ", 9}, {"천만", 7},
                                               {"백만", 6},      {"천", 3},       {"만", 4},       {"억", 8}};

/// A unit as so many of a base, a power of ten; of one that no row has, of itself.
struct Unit {
  std::string base;
  int power = 0;
  Measured measure = Measured::other;

  friend bool operator==(const Unit&, const Unit&) = default;
};

/// "tonnes", "million barrels", "톤", "GWh".
template <class...>
[[nodiscard]] Unit unit_of(std::string_view words) {
  const auto row_of = [](std::string_view name) {
    return base_parts::find_if(unit_rows, [&](const UnitRow& row) { return row.name == name; });
  };
  const auto plain = [&](std::string_view of) {
    const auto one = model_parts::singular(model_parts::plain_unit(of));
    auto name = row_of(one) != unit_rows.end() ? std::string{one} : unit_name(one);
    const auto row = row_of(name);
    if (row == unit_rows.end()) return Unit{std::move(name)};
    return Unit{std::string{row->base}, row->power, row->measure};
  };
  for (const auto& [prefix, power] : unit_prefixes) {
    if (!words.starts_with(prefix)) continue;
    auto counted = words.substr(prefix.size());
    if (counted.starts_with(' ')) counted.remove_prefix(1);
    auto unit = plain(counted);
    // Korean writes them together: what is left may be the rest of another word.
    if (counted.empty() || (!prefix.ends_with(' ') && unit.measure == Measured::other)) continue;
    unit.power += power;
    return unit;
  }
  return plain(words);
}

/// A number times a power of ten, exactly; nothing where no decimal holds it.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> times_power(const StatedDecimal& number, int power) {
  if (power == 0) return number;
  const auto moved = [&](const Decimal& of) { return Decimal::of(of.coefficient(), of.exponent() + power); };
  const auto value = moved(number.value());
  const auto high = moved(number.upper_end().value_or(number.value()));
  const auto place = number.place() ? std::optional{*number.place() + power} : std::nullopt;
  if (!value || !high || (place && (*place < Decimal::least_exponent || *place > Decimal::largest_exponent)))
    return std::nullopt;
  auto found =
      number.bound() == Bound::range ? StatedDecimal::range(*value, *high) : StatedDecimal{*value, number.bound()};
  if (place) found = found.stated_to(*place);
  return number.approx() ? found.about() : found;
}

/// A number of one unit, in another one; nothing where they do not convert.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> converted(const StatedDecimal& number, std::string_view from,
                                                     std::string_view to) {
  if (from == to) return number;
  const auto unit = unit_of(from);
  const auto into = unit_of(to);
  return unit.base == into.base ? times_power(number, unit.power - into.power) : std::nullopt;
}

}  // namespace newsgraph::inline v0_1::query_parts
