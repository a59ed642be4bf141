// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/stated_decimal.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

// Figures as exact decimals of a unit, so that money, prices and numbers are compared in one way.

namespace newsgraph::inline v0_1::query_parts {

/// An amount as a decimal in major units.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> decimal_of(const Amount& amount) {
  const auto decimal = [](Money money) { return Decimal::of(money.minor_units(), -digits(money.currency())); };
  const auto low = decimal(amount.money());
  if (!low) return std::nullopt;
  auto made = StatedDecimal{*low, amount.bound() == Bound::range ? Bound::exact : amount.bound()};
  if (const auto max = amount.upper_end()) {
    const auto high = decimal(*max);
    if (!high) return std::nullopt;
    made = StatedDecimal::range(*low, *high);
  }
  if (amount.approx()) made = made.about();
  const auto quantum = amount.quantum() ? decimal(*amount.quantum()) : std::nullopt;
  return quantum && quantum->coefficient() == 1 ? made.stated_to(quantum->exponent()) : made;
}

/// A figure as a decimal; nothing where there is none, or it is left to words.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> decimal_of(const Graph& graph, const FigureRef& figure) {
  if (const auto* amount = std::get_if<AmountId>(&figure)) return decimal_of(graph.amount(*amount));
  const auto* decimal = std::get_if<DecimalId>(&figure);
  return decimal != nullptr ? graph.number(graph[*decimal]) : std::nullopt;
}

/// What a figure is measured in: "USD", "USD/share", "%"; money of a metric that is one for each share is so per share.
template <class...>
[[nodiscard]] std::string unit_of(const Graph& graph, const FigureRef& figure, Metric metric) {
  std::string unit;
  if (const auto amount = amount_in(figure)) {
    unit = name_of(graph[*amount].currency());
    return model_parts::is_per_share(metric) ? unit.append("/").append(model_parts::share_unit) : unit;
  }
  const auto* decimal = std::get_if<DecimalId>(&figure);
  if (decimal == nullptr) return unit;
  const auto& row = graph[*decimal];
  if (row.currency()) unit.append(name_of(*row.currency())).append("/");
  return unit.append(model_parts::singular(model_parts::plain_unit(graph[row.unit()].value_or(""))));
}

/// All that rounds to a figure at its last written digit, whether it says "about" or not; what its bound leaves open
/// besides. The last digit of "12" is that of ones.
[[nodiscard]] constexpr DecimalInterval as_written(const StatedDecimal& stated) {
  const auto written = stated.place() ? stated : stated.stated_to((std::min)(stated.value().exponent(), 0));
  return written.about().interval();
}

}  // namespace newsgraph::inline v0_1::query_parts
