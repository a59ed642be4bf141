// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/findings/stated_amounts.hpp>
#include <newsgraph/value/exchange_rate_interval.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// An amount and what the article converts it into.
struct Conversion {
  StatedOf stated;
  AmountId equivalent;
  Ratio quotient;              ///< of the bare figures
  ExchangeRateInterval rates;  ///< all that round to the figures

  friend bool operator==(const Conversion&, const Conversion&) = default;
};

/// The conversions between two currencies in one article, and what explains them all.
struct ConversionRates {
  Currency source;
  Currency target;
  std::vector<Conversion> conversions;         ///< in document order; at least one
  std::optional<ExchangeRateInterval> common;  ///< nothing where no one rate gives all figures
};

namespace query_parts {

/// What an article's conversions allow, for each two currencies, in the order in which they come. Rates are those of
/// the first conversion's direction. Amounts that allow no exact rate are left out, see `implied_rate`.
template <class...>
[[nodiscard]] std::vector<ConversionRates> conversion_rates(const Graph& graph, ArticleId article) {
  std::vector<ConversionRates> found;
  const auto add = [&](const StatedOf& stated, AmountId equivalent) {
    auto from = graph.amount(stated.amount);
    auto to = graph.amount(equivalent);
    const auto is_of = [&](const ConversionRates& of, Currency source, Currency target) {
      return of.source == source && of.target == target;
    };
    auto known = base_parts::find_if(found, [&](const ConversionRates& of) {
      return is_of(of, from.currency(), to.currency()) || is_of(of, to.currency(), from.currency());
    });
    if (known != found.end() && known->source != from.currency()) std::swap(from, to);
    const auto rates = implied_rate(from, to);
    const auto quotient = implied_rate(Amount{from.money()}, Amount{to.money()});
    if (!rates || !quotient) return;
    if (known == found.end()) known = found.insert(known, {from.currency(), to.currency(), {}, *rates});
    known->conversions.push_back({stated, equivalent, quotient->low().value, *rates});
    if (known->common) known->common = intersection(*known->common, *rates);
  };
  for (const auto& stated : stated_amounts(graph, article))
    for (const auto equivalent : graph.equivalents(stated.amount).ids()) add(stated, equivalent);
  return found;
}

/// The quotients of the bare figures, each once, ascending.
template <class...>
[[nodiscard]] std::vector<Ratio> quotients(const ConversionRates& rates) {
  std::vector<Ratio> found;
  for (const auto& conversion : rates.conversions) found.push_back(conversion.quotient);
  base_parts::sort_unique(found);
  return found;
}

/// The conversions whose figures exactly `rate` does not give.
template <class...>
[[nodiscard]] std::vector<Conversion> misfits(const ConversionRates& rates, const Ratio& rate) {
  std::vector<Conversion> found;
  for (const auto& conversion : rates.conversions)
    if (!conversion.rates.contains(rate)) found.push_back(conversion);
  return found;
}

/// Two conversions that no rate explains; nothing where one explains all. Intervals that have nothing in common have
/// two among them that have not (Helly's theorem on a line), so no conflict is smaller than this one: the conversion
/// that needs the highest rate and the one that needs the lowest, the earlier of equals.
template <class...>
[[nodiscard]] std::optional<std::pair<Conversion, Conversion>> conflict(const ConversionRates& rates) {
  if (rates.common) return std::nullopt;
  const auto needs_more = [](const Conversion& a, const Conversion& b) {
    const auto& [low, included] = a.rates.low();
    return low > b.rates.low().value || (low == b.rates.low().value && !included && b.rates.low().included);
  };
  const auto needs_less = [](const Conversion& a, const Conversion& b) {
    const auto& [high, included] = a.rates.high();
    return high < b.rates.high().value || (high == b.rates.high().value && !included && b.rates.high().included);
  };
  const auto& all = rates.conversions;
  return std::pair{*std::min_element(all.begin(), all.end(), needs_more),
                   *std::min_element(all.begin(), all.end(), needs_less)};
}

/// The rate of an interval with the fewest decimals, the lowest of those: 1480.2 in 1480.1923 to 1480.2333. Nothing
/// where it takes more than nine.
template <class...>
[[nodiscard]] std::optional<Ratio> shortest_rate(const ExchangeRateInterval& rates) {
  for (int places = 0; places <= 9; ++places) {
    auto rate = Ratio::parse(rates.low().value.decimal(places, Rounding::up));
    const auto scale = value_parts::power_of_ten(places);
    if (rate && rate == rates.low().value && !rates.low().included) {
      const auto tick = product(*rate, Ratio{scale, 1});
      if (!tick || tick->denominator() != 1) continue;
      rate = Ratio{tick->numerator() + 1, scale};
    }
    if (rate && rate->numerator() != 0 && rates.contains(*rate)) return rate;
  }
  return std::nullopt;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
