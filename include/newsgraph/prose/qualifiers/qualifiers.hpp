// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/qualifiers/qualifier_words.hpp>
#include <newsgraph/value/amount.hpp>

#include <cstddef>
#include <optional>

namespace newsgraph::inline v0_1::prose_parts {

/// Whether one bound lets the sum be more than the figure, and the other less.
[[nodiscard]] constexpr bool go_two_ways(std::optional<Bound> a, std::optional<Bound> b) noexcept {
  const auto is_upper = [](Bound bound) {
    return bound == Bound::at_most || bound == Bound::less_than || bound == Bound::nearly;
  };
  return a && b && is_upper(*a) != is_upper(*b);
}

/// What the words on one side of an amount say of it, and where they end on that side.
struct Qualifiers {
  std::size_t place;
  std::optional<Bound> bound{};
  bool two_ways = false;  ///< "at least" and "up to" of one figure
  bool about = false;
  bool per_unit = false;
  bool rate = false;
  bool converted = false;      ///< stands for another amount: "약", 한화, "or"
  bool own_money = false;      ///< the same, and says so: 한화, "or"
  bool between = false;        ///< "between" A and B
  bool from = false;           ///< "from" A to B, a change
  bool range_from = false;     ///< "ranging from" A to B
  bool range_of = false;       ///< about, unless a range follows
  bool converts = false;       ///< converts an amount earlier in the sentence
  bool weight = false;         ///< pounds of it are no money
  std::size_t unit_begin = 0;  ///< what one of has the price; equal where it is not said
  std::size_t unit_end = 0;
  std::optional<Bound> beyond_bound{};  ///< the bound that stands after the bracket
  bool beyond_about = false;
  std::size_t beyond_end = 0;  ///< the end of what stands after the bracket, or 0

  /// What one of has the price, or the rate, at these bytes.
  constexpr void set_unit(bool of_money, std::size_t begin, std::size_t end) noexcept {
    (of_money ? rate : per_unit) = true;
    unit_begin = begin;
    unit_end = end;
  }

  /// The bound of a figure that is said to be not less or not more: "can't be had for less than".
  constexpr void negate() noexcept {
    if (bound == Bound::less_than)
      bound = Bound::at_least;
    else if (bound == Bound::nearly)
      bound = Bound::less_than;
    else if (bound == Bound::more_than)
      bound = Bound::at_most;
  }

  constexpr void add(QualifierSense sense) noexcept {
    const auto take = [&](Bound taken) {
      two_ways = two_ways || go_two_ways(bound, taken);
      bound = bound.value_or(taken);
    };
    switch (sense) {
      case QualifierSense::neutral: break;
      case QualifierSense::about: about = converted = true; break;
      case QualifierSense::at_least: take(Bound::at_least); break;
      case QualifierSense::at_most: take(Bound::at_most); break;
      case QualifierSense::more_than: take(Bound::more_than); break;
      case QualifierSense::less_than: take(Bound::less_than); break;
      case QualifierSense::nearly: take(Bound::nearly); break;
      case QualifierSense::converted: converted = own_money = true; break;
      case QualifierSense::each: per_unit = true; break;
      case QualifierSense::rate: rate = true; break;
      case QualifierSense::between: between = true; break;
      case QualifierSense::from: from = true; break;
      case QualifierSense::range_from: range_from = true; break;
      case QualifierSense::from_least:
        range_from = true;
        take(Bound::at_least);
        break;
      case QualifierSense::weight: weight = from = true; break;
      case QualifierSense::range_of: range_of = true; break;
      case QualifierSense::converts: converts = converted = own_money = true; break;
    }
  }
};

}  // namespace newsgraph::inline v0_1::prose_parts
