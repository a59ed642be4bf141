// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/money.hpp>
#include <newsgraph/value/money_interval.hpp>
#include <newsgraph/value/ratio.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1 {

/// A share that is known to lie between two, both included.
struct RatioInterval {
  Ratio low;
  Ratio high;

  friend bool operator==(const RatioInterval&, const RatioInterval&) = default;
};

/// Shares of nothing and of the whole.
inline constexpr Ratio none_of_it{0, 1};
inline constexpr Ratio all_of_it{1, 1};

namespace value_parts {

/// What `part` is of `part` and `rest` together; nothing where both are zero. Less than nothing counts as nothing.
[[nodiscard]] constexpr std::optional<Ratio> part_of_sum(Money part, Money rest) {
  const auto units = [](Money money) {
    return static_cast<std::uint64_t>((std::max<std::int64_t>)(money.minor_units(), 0));
  };
  const auto sum = units(part) + units(rest);
  return sum == 0 ? std::nullopt : std::optional{Ratio{units(part), sum}};
}

/// What `ratio`, which is at most 1, leaves of the whole. Throws `RatioError` where it is more.
[[nodiscard]] constexpr Ratio rest_of_whole(const Ratio& ratio) {
  if (ratio > all_of_it) throw RatioError{"a share is more than the whole"};
  return {ratio.denominator() - ratio.numerator(), ratio.denominator()};
}

}  // namespace value_parts

}  // namespace newsgraph::inline v0_1
