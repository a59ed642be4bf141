// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/deal_type.hpp>
#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1 {

/// How two statements of one thing stand to each other, the closest first.
enum class Agreement : std::uint8_t {
  same,      ///< they say the same
  rounded,   ///< one figure, rounded, bounded or hedged in two ways; one date, more or less precise
  possible,  ///< figures apart, but bounds, an "about" or what is left open give room for both
  apart,     ///< they can't both be true
};

template <>
inline constexpr auto rows_of<Agreement> = base_parts::table<Name<Agreement>>({
    {Agreement::same, "same"},
    {Agreement::rounded, "rounded"},
    {Agreement::possible, "possible"},
    {Agreement::apart, "apart"},
});

namespace query_parts {

/// Of two amounts of one currency. A figure stands for all that rounds half up to it at its last stated digit, whether
/// it says "about" or not; "about" without a digit stands for anything. Nothing where the currencies differ.
[[nodiscard]] constexpr std::optional<Agreement> agreement(const Amount& a, const Amount& b) {
  if (a.currency() != b.currency()) return std::nullopt;
  const bool alike =
      a.money() == b.money() && a.upper_end() == b.upper_end() && a.bound() == b.bound() && a.approx() == b.approx();
  if (alike) return Agreement::same;
  const bool single = a.bound() != Bound::range && b.bound() != Bound::range;
  const auto rounding = [](const Amount& amount) {
    const Amount figure{amount.money()};
    return amount.quantum() ? figure.stated_to(*amount.quantum()).about().interval() : MoneyInterval{figure.money()};
  };
  if (single && overlaps(rounding(a), rounding(b))) return Agreement::rounded;
  const auto one = (a.quantum() ? a.about() : a).interval();
  const auto other = (b.quantum() ? b.about() : b).interval();
  return one.has_rough_ends() || other.has_rough_ends() || overlaps(one, other) ? Agreement::possible
                                                                                : Agreement::apart;
}

/// Of two numbers of one unit, by the same rules.
[[nodiscard]] constexpr Agreement agreement(const StatedDecimal& a, const StatedDecimal& b) {
  if (a == b) return Agreement::same;
  const bool single = a.bound() != Bound::range && b.bound() != Bound::range;
  if (single && overlaps(a.rounding(), b.rounding())) return Agreement::rounded;
  const auto one = (a.place() ? a.about() : a).interval();
  const auto other = (b.place() ? b.about() : b).interval();
  return one.rough || other.rough || overlaps(one, other) ? Agreement::possible : Agreement::apart;
}

/// Of two dates: rounded where they overlap, as "2025" and "2025-10" do.
[[nodiscard]] constexpr Agreement agreement(Date a, Date b) noexcept {
  if (a == b) return Agreement::same;
  const bool apart = before(a, b) == Certainty::certain || before(b, a) == Certainty::certain;
  return apart ? Agreement::apart : Agreement::rounded;
}

/// Of two periods, that of the ends that agree less; an open end leaves room for any other.
[[nodiscard]] constexpr Agreement agreement(const Period& a, const Period& b) noexcept {
  const auto of_ends = [](const std::optional<Date>& one, const std::optional<Date>& other) {
    if (one && other) return agreement(*one, *other);
    return one || other ? Agreement::possible : Agreement::same;
  };
  return (std::max)(of_ends(a.start(), b.start()), of_ends(a.end(), b.end()));
}

/// Of what is said of a deal at one time: apart where the stages differ.
[[nodiscard]] constexpr Agreement agreement(DealStatus a, DealStatus b) noexcept {
  if (a == b) return Agreement::same;
  const auto one = stage_of(a);
  const auto other = stage_of(b);
  return !one || !other || one == other ? Agreement::possible : Agreement::apart;
}

/// Whether a deal of which one article says `earlier` can be `later` in the next one. What is done can't be called off.
[[nodiscard]] constexpr bool may_follow(DealStatus earlier, DealStatus later) noexcept {
  if (earlier == DealStatus::closed && later == DealStatus::withdrawn) return false;
  const auto from = stage_of(earlier);
  const auto to = stage_of(later);
  return !from || !to || *from <= *to;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
