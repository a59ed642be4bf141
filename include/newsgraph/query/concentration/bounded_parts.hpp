// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/value/money_interval.hpp>
#include <newsgraph/value/uint128.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace newsgraph::inline v0_1::query_parts {

/// Parts of a total, all of them only known between bounds, as whole numbers that are small enough to be squared.
///
/// The unit is their greatest common divisor. Where all bounds together are more than 2^31 of that, it is a larger one,
/// to which they are rounded outwards.
struct BoundedParts {
  struct Bounds {
    std::uint64_t low;
    std::uint64_t high;

    friend bool operator==(const Bounds&, const Bounds&) = default;
  };

  /// All in one currency; what is below zero counts as zero. `rest`: others, of whom nothing more is known. A part
  /// is never more than the total.
  template <class Intervals>
  BoundedParts(const Intervals& intervals, const std::optional<MoneyInterval>& rest, const MoneyInterval& total) {
    base_parts::RowVector<Bounds> bounds;
    auto greatest_low = units(total.low());
    for (const auto& part : intervals) greatest_low = (std::max)(greatest_low, units(part.low()));
    const auto bounds_of = [&](const MoneyInterval& money) {
      const auto low = units(money.low());
      // Where nothing else bounds it, this is as far as it goes to be level with the largest.
      auto high = money.high() ? units(*money.high()) : (std::numeric_limits<std::uint64_t>::max)();
      high = (std::min)(high, total.high() ? units(*total.high()) : (std::max)(greatest_low, money.high() ? high : 0));
      return Bounds{low, (std::max)(low, high)};
    };
    for (const auto& part : intervals) {
      bounds.push_back(bounds_of(part));
      endless = endless || !(part.high() || total.high());
    }
    bounds.push_back(rest ? bounds_of(*rest) : Bounds{0, 0});
    endless_others = rest && !(rest->high() || total.high());
    bounds.push_back({units(total.low()), total.high() ? units(*total.high()) : 0});
    scale(bounds);

    low_total = bounds.back().low;
    high_total = bounds.back().high;
    bounds.pop_back();
    others = bounds.back().high;
    bounds.pop_back();
    parts = std::move(bounds);
    auto largest = others;
    for (const auto& [low, high] : parts) {
      lows += low;
      largest += high;
    }
    high_total = total.high() ? std::clamp(high_total, lows, largest) : largest;
    low_total = std::clamp(low_total, lows, high_total);
  }

  base_parts::RowVector<Bounds> parts;
  std::uint64_t others = 0;      ///< the most that they have
  std::uint64_t lows = 0;        ///< of all parts together
  std::uint64_t low_total = 0;   ///< what all come to, within what the bounds of the parts allow
  std::uint64_t high_total = 0;  ///< the same
  bool endless = false;          ///< a part has no upper end; its bound is arbitrary then
  bool endless_others = false;   ///< the others have none

private:
  static std::uint64_t units(Money money) {
    return static_cast<std::uint64_t>((std::max<std::int64_t>)(money.minor_units(), 0));
  }

  /// Counts in the greatest common divisor, or in a larger unit if need be.
  template <class...>
  static void scale(base_parts::RowVector<Bounds>& all) {
    std::uint64_t unit = 0;
    for (const auto& [low, high] : all) unit = std::gcd(unit, std::gcd(low, high));
    if (unit == 0) return;
    value_parts::UInt128 sum{0};
    for (const auto& [low, high] : all) sum = sum + (std::max)(low, high) / unit;
    unit *= value_parts::divide(sum, (std::uint64_t{1} << 31U)).quotient.low() + 1;
    for (auto& [low, high] : all) {
      low /= unit;
      high = high / unit + (high % unit != 0 ? 1 : 0);
    }
  }
};

}  // namespace newsgraph::inline v0_1::query_parts
