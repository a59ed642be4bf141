#pragma once

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

// What documents state adds up whatever it comes to. An upper end that leaves 64 bits of minor units is no upper end; a
// lower end that leaves them stays at the largest sum that they hold, or the least, which then stands for all below it.
// So an interval may get wider than it has to be, but never leaves out what is possible, and nothing throws.

namespace newsgraph {

/// The largest and the least sum that there is.
[[nodiscard]] constexpr Money largest_money(Currency currency) noexcept {
  return {std::numeric_limits<std::int64_t>::max(), currency};
}
[[nodiscard]] constexpr Money least_money(Currency currency) noexcept {
  return {std::numeric_limits<std::int64_t>::min(), currency};
}

/// The sum of two lower ends in one currency.
[[nodiscard]] constexpr Money added_low(Money a, Money b) noexcept {
  const auto least = least_money(a.currency());
  if (a == least || b == least) return least;
  if (const auto units = sum(a.minor_units(), b.minor_units())) return {*units, a.currency()};
  return a.minor_units() > 0 ? largest_money(a.currency()) : least;
}

/// The sum of two upper ends in one currency; nothing where there is none.
[[nodiscard]] constexpr std::optional<Money> added_high(std::optional<Money> a, std::optional<Money> b) noexcept {
  if (!a || !b) return std::nullopt;
  if (const auto units = sum(a->minor_units(), b->minor_units())) return Money{*units, a->currency()};
  return a->minor_units() > 0 ? std::nullopt : std::optional{least_money(a->currency())};
}

/// What the sum of a sum in `a` and one in `b` can be. Throws `CurrencyMismatch`.
[[nodiscard]] constexpr MoneyInterval added(const MoneyInterval& a, const MoneyInterval& b) {
  if (a.currency() != b.currency()) throw CurrencyMismatch{a.currency(), b.currency()};
  return {added_low(a.low(), b.low()), added_high(a.high(), b.high()), a.approx() || b.approx()};
}

/// `money` times `ratio`, rounded to whole units, up or down; nothing where 64 bits do not hold it.
[[nodiscard]] constexpr std::optional<Money> scaled_end(Money money, const Ratio& ratio, bool up) {
  const bool negative = money.minor_units() < 0;
  const auto scaled = divide(Wide::product(magnitude(money.minor_units()), ratio.numerator()), ratio.denominator());
  if (scaled.quotient.high() != 0) return std::nullopt;
  const std::uint64_t away = scaled.remainder != 0 && up != negative ? 1 : 0;
  if (scaled.quotient.low() + away < away) return std::nullopt;
  const auto units = with_sign(negative, scaled.quotient.low() + away);
  return units ? std::optional{Money{*units, money.currency()}} : std::nullopt;
}

/// A sum in `whole` times a ratio in `part`. Ends that fall between minor units are rounded outwards.
[[nodiscard]] constexpr MoneyInterval scaled(const MoneyInterval& whole, const RatioInterval& part) {
  const auto currency = whole.currency();
  const auto is_negative = [](Money money) { return money.minor_units() < 0; };
  const auto low_part = is_negative(whole.low()) ? part.high : part.low;
  const bool endless = whole.low() == least_money(currency) && low_part != none_of_it;
  const auto low = endless ? whole.low()
                           : scaled_end(whole.low(), low_part, false)
                                 .value_or(is_negative(whole.low()) ? least_money(currency) : largest_money(currency));
  if (!whole.high()) {
    if (part.high != none_of_it) return {low, std::nullopt, whole.approx()};
    return {low, Money{0, currency}, whole.approx()};
  }
  auto high = scaled_end(*whole.high(), is_negative(*whole.high()) ? part.low : part.high, true);
  if (!high && is_negative(*whole.high())) high = least_money(currency);
  return {low, high, whole.approx()};
}

/// Anything from nothing to all of `whole`.
[[nodiscard]] constexpr MoneyInterval any_part(const MoneyInterval& whole) {
  return scaled(whole, {none_of_it, all_of_it});
}

/// What an amount allows, see `Amount::interval`. Where an end of that leaves 64 bits, all that lies within the last
/// stated digit.
[[nodiscard]] constexpr MoneyInterval allowed(const Amount& amount) {
  try {
    return amount.interval();
  } catch (const MoneyOverflow&) {
    const Money zero{0, amount.currency()};
    const auto digit = amount.approx() ? amount.quantum().value_or(zero) : zero;
    const auto low = added_low(amount.money(), zero - digit);
    const auto high = added_high(amount.max().value_or(amount.money()), digit);
    switch (amount.bound()) {
      case Bound::at_least:
      case Bound::more_than: return {low, std::nullopt};
      case Bound::at_most:
      case Bound::less_than: return {std::min(zero, high.value_or(zero)), high};
      case Bound::exact:
      case Bound::range: break;
    }
    return {low, high};
  }
}

}  // namespace newsgraph
