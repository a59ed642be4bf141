// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/stated.hpp>

#include <variant>

namespace newsgraph::inline v0_1::draft_parts {

/// The bound of a figure whose sign is turned: a loss of at least 5 is at most -5.
[[nodiscard]] constexpr Bound mirrored(Bound bound) noexcept {
  switch (bound) {
    case Bound::at_least: return Bound::at_most;
    case Bound::at_most: return Bound::at_least;
    case Bound::more_than: return Bound::less_than;
    case Bound::less_than: return Bound::more_than;
    default: return bound;
  }
}

/// An amount, or a number, of the other sign, as it is stated.
[[nodiscard]] constexpr Amount negated(const Amount& amount) {
  const auto upper = amount.upper_end();
  auto made = upper ? Amount::range(-*upper, -amount.money()) : Amount{-amount.money(), mirrored(amount.bound())};
  if (amount.approx()) made = made.about();
  return amount.quantum() ? made.stated_to(*amount.quantum()) : made;
}
[[nodiscard]] constexpr StatedDecimal negated(const StatedDecimal& number) {
  const auto upper = number.upper_end();
  auto made =
      upper ? StatedDecimal::range(-*upper, -number.value()) : StatedDecimal{-number.value(), mirrored(number.bound())};
  if (number.approx()) made = made.about();
  return number.place() ? made.stated_to(*number.place()) : made;
}

/// The same figure below zero; one that is so already stays as it is. Its words stay those that are printed, what it
/// converts to is turned too.
template <class...>
[[nodiscard]] StatedFigure below_zero(StatedFigure figure) {
  if (auto* amount = std::get_if<StatedAmount>(&figure)) {
    if (amount->amount.money().minor_units() > 0) {
      amount->amount = negated(amount->amount);
      for (auto& equivalent : amount->equivalents) equivalent.amount = negated(equivalent.amount);
    }
  } else if (auto* price = std::get_if<StatedPrice>(&figure)) {
    if (!price->number.value().negative()) price->number = negated(price->number);
  } else if (auto& number = std::get<StatedNumber>(figure); number.number && !number.number->value().negative()) {
    number.number = negated(*number.number);
  }
  return figure;
}

}  // namespace newsgraph::inline v0_1::draft_parts
