// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph.hpp>
#include <newsgraph/query/concentration/herfindahl.hpp>
#include <newsgraph/value/uint128.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace newsgraph::inline v0_1 {

/// One that a company depends on.
struct CounterpartyShare {
  EntityId entity;
  MoneyInterval money;
  RatioInterval share;         ///< of all that is stated in the currency
  RatioInterval share_of_all;  ///< of that and of what has no figure, or one in another currency
  std::vector<DealId> deals;   ///< that name it; it may also be one of the others of open deals
};

/// What is stated in one currency.
struct Shares {
  MoneyInterval total;
  std::vector<CounterpartyShare> parts;  ///< who can have most, then who surely has most, then as they came
  std::optional<MoneyInterval> others;   ///< who are not named; they may be many
  std::vector<DealId> open;              ///< the deals that have others
  RatioInterval herfindahl;              ///< bounds of the index, over what is stated in the currency: `Herfindahl`
};

namespace query_parts {

/// The shares of bounded sums in their total, where there is anything to share: exact, but where others have more than
/// 64 bits hold. Less than nothing counts as nothing. Whether the parts can come to the total; where not, some of these
/// figures are wrong, and any share is possible. O(parts).
template <class...>
bool set_shares(Shares& shares) {
  const Money zero = Money::from_minor(0, shares.total.currency());
  const auto positive = [&](Money money) { return money < zero ? zero : money; };
  const auto units = [&](Money money) {
    return value_parts::UInt128{value_parts::magnitude(positive(money).minor_units())};
  };
  const auto without = [&](value_parts::UInt128 sum, Money mine) -> std::optional<Money> {
    const auto rest = sum - units(mine);
    constexpr value_parts::UInt128 most{(std::numeric_limits<std::int64_t>::max)()};
    if (rest > most) return std::nullopt;
    return Money::from_minor(static_cast<std::int64_t>(rest.low()), zero.currency());
  };
  value_parts::UInt128 lows = 0;
  value_parts::UInt128 highs = 0;
  std::size_t endless = 0;
  const auto add_high = [&](const std::optional<Money>& high) {
    if (high)
      highs = highs + units(*high);
    else
      ++endless;
  };
  if (shares.others) add_high(shares.others->high());
  for (const auto& part : shares.parts) {
    lows = lows + units(part.money.low());
    add_high(part.money.high());
  }
  const auto total_high = shares.total.high();
  const bool agree = (endless != 0 || highs >= units(shares.total.low())) && !(total_high && lows > units(*total_high));

  for (auto& part : shares.parts) {
    const auto least_rest = without(lows, part.money.low()).value_or(Money::largest(zero.currency()));
    std::optional<Money> most_rest;
    if (endless == (part.money.high() ? 0 : 1)) most_rest = without(highs, part.money.high().value_or(zero));
    const auto rest = [&](Money total, Money mine) {
      return positive(total) < positive(mine) ? zero : positive(total) - positive(mine);
    };
    if (total_high) {
      const auto left = rest(*total_high, part.money.low());
      most_rest = most_rest && *most_rest < left ? *most_rest : left;
    }
    part.share = {none_of_it, part.money.high() && *part.money.high() <= zero ? none_of_it : all_of_it};
    if (part.share.high == none_of_it || !agree) continue;
    if (most_rest) part.share.low = value_parts::part_of_sum(part.money.low(), *most_rest).value_or(all_of_it);
    if (const auto high = part.money.high()) {
      const auto left = rest(shares.total.low(), *high);
      part.share.high = value_parts::part_of_sum(*high, left < least_rest ? least_rest : left).value_or(none_of_it);
    }
  }
  return agree;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
