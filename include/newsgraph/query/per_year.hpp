#pragma once

#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/ratio.hpp>
#include <newsgraph/value/rounding.hpp>

#include <optional>

namespace newsgraph {

/// `money` spread evenly over a term, for each year of it, rounded to the minor unit.
///
/// It is arithmetic, not news: no article says that money flows evenly. Nothing where the term has weeks or days, whose
/// part of a year depends on the year, or no length. Throws `MoneyOverflow`.
[[nodiscard]] constexpr std::optional<Money> per_year(Money money, const Duration& term, Rounding rounding) {
  const auto years = term.in_years();
  if (!years || years->numerator() == 0) return std::nullopt;
  return money.scaled(years->inverse(), rounding);
}

}  // namespace newsgraph
