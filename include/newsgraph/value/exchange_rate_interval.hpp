// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/exchange_rate.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace newsgraph::inline v0_1 {

/// An end of an interval of rates.
struct ExchangeRateEnd {
  Ratio value;
  bool included;

  friend constexpr bool operator==(const ExchangeRateEnd&, const ExchangeRateEnd&) = default;
};

/// All rates between two ends, at least one: what a pair of rounded figures allows.
///
/// Half-up rounding reaches the figure from below and stays under the next one, so a rounded target figure includes the
/// low end and excludes the high one: [low, high). A rounded source figure does the reverse.
class ExchangeRateInterval {
public:
  /// Throws `RatioError` where no rate lies between the ends or both currencies are one.
  constexpr ExchangeRateInterval(Currency source, Currency target, ExchangeRateEnd low, ExchangeRateEnd high)
      : source_{source}, target_{target}, low_{low}, high_{high} {
    if (source == target) throw RatioError{"a rate from a currency to itself"};
    if (is_empty(low, high)) throw RatioError{"no rate lies between the ends"};
  }

  [[nodiscard]] constexpr Currency source() const noexcept { return source_; }
  [[nodiscard]] constexpr Currency target() const noexcept { return target_; }
  [[nodiscard]] constexpr ExchangeRateEnd low() const noexcept { return low_; }
  [[nodiscard]] constexpr ExchangeRateEnd high() const noexcept { return high_; }

  [[nodiscard]] constexpr bool contains(const Ratio& ratio) const noexcept {
    return (low_.included ? low_.value <= ratio : low_.value < ratio)
           && (high_.included ? ratio <= high_.value : ratio < high_.value);
  }

  /// The rates in both, if any. Throws `CurrencyMismatch` where the currencies differ.
  [[nodiscard]] friend constexpr std::optional<ExchangeRateInterval> intersection(const ExchangeRateInterval& a,
                                                                                  const ExchangeRateInterval& b) {
    if (a.source_ != b.source_) throw CurrencyMismatch{a.source_, b.source_};
    if (a.target_ != b.target_) throw CurrencyMismatch{a.target_, b.target_};
    const auto low = tighter(a.low_, b.low_, a.low_.value > b.low_.value);
    const auto high = tighter(a.high_, b.high_, a.high_.value < b.high_.value);
    if (is_empty(low, high)) return std::nullopt;
    return ExchangeRateInterval{a.source_, a.target_, low, high};
  }

  friend constexpr bool operator==(const ExchangeRateInterval&, const ExchangeRateInterval&) = default;

  /// "1 USD = 1480.1924 to 1480.2333 KRW": each of the two is one of the rates. Ends are rounded inwards, to four
  /// digits after the point, or to as many more as it takes. Where no decimal of 64 bits does, "about 1480.2632".
  [[nodiscard]] friend std::string to_string(const ExchangeRateInterval& rates) {
    return "1 " + std::string{name_of(rates.source_)} + " = " + rates.ends_text() + ' '
           + std::string{name_of(rates.target_)};
  }

private:
  [[nodiscard]] std::string ends_text() const {
    for (int places = 4; places <= 18; ++places) {
      const auto low = inner(low_, places, Rounding::up);
      const auto high = inner(high_, places, Rounding::down);
      if (!low || !high || *low > *high || !contains(*low) || !contains(*high)) continue;
      return *low == *high ? to_string(*low) : to_string(*low) + " to " + to_string(*high);
    }
    return "about " + low_.value.decimal(4, Rounding::half_up);
  }

  // The rate with so many digits that is next to an end, from inside.
  static std::optional<Ratio> inner(const ExchangeRateEnd& end, int places, Rounding inwards) {
    const auto rounded = Ratio::parse(end.value.decimal(places, inwards));
    if (!rounded || end.included || *rounded != end.value) return rounded;
    const auto scale = value_parts::power_of_ten(places);
    const auto ticks = product(*rounded, Ratio{scale, 1});
    if (!ticks || ticks->numerator() == 0) return std::nullopt;
    return Ratio{inwards == Rounding::up ? ticks->numerator() + 1 : ticks->numerator() - 1, scale};
  }

  static constexpr bool is_empty(const ExchangeRateEnd& low, const ExchangeRateEnd& high) noexcept {
    return low.value > high.value || (low.value == high.value && !(low.included && high.included));
  }

  static constexpr ExchangeRateEnd tighter(const ExchangeRateEnd& a, const ExchangeRateEnd& b,
                                           bool a_is_inside) noexcept {
    if (a.value == b.value) return {a.value, a.included && b.included};
    return a_is_inside ? a : b;
  }

  Currency source_;
  Currency target_;
  ExchangeRateEnd low_;
  ExchangeRateEnd high_;
};

/// The rates at which both amounts may be one sum: each figure stands for all that rounds half up to it at its last
/// stated digit, and for itself alone where it has no quantum. Bounds play no part: "at least $10bn (14.8tn won)"
/// states one sum twice.
///
/// @return nothing where a figure is about right to an unknown digit, where it is so coarse that it allows zero, where
/// it is not above zero, where it is a range, where both are of one currency, or where an end does not fit in a
/// `Ratio`.
[[nodiscard]] constexpr std::optional<ExchangeRateInterval> implied_rate(const Amount& source, const Amount& target) {
  struct Ends {  // twice the figure less and plus the quantum
    std::uint64_t low;
    std::uint64_t high;
    bool rounded;
  };
  const auto ends_of = [](const Amount& amount) -> std::optional<Ends> {
    const auto units = amount.money().minor_units();
    if (units <= 0 || amount.bound() == Bound::range) return std::nullopt;
    if (amount.approx() && !amount.quantum()) return std::nullopt;
    const auto twice = value_parts::magnitude(units) * 2;
    const auto quantum = amount.quantum() ? value_parts::magnitude(amount.quantum()->minor_units()) : 0;
    if (quantum >= twice || twice + quantum < twice) return std::nullopt;
    return Ends{twice - quantum, twice + quantum, quantum != 0};
  };
  const auto from = ends_of(source);
  const auto to = ends_of(target);
  if (!from || !to || source.currency() == target.currency()) return std::nullopt;

  const auto in_major_units =
      Ratio{value_parts::power_of_ten(digits(source.currency())), value_parts::power_of_ten(digits(target.currency()))};
  const auto low = product(Ratio{to->low, from->high}, in_major_units);
  const auto high = product(Ratio{to->high, from->low}, in_major_units);
  if (!low || !high) return std::nullopt;
  return ExchangeRateInterval{source.currency(), target.currency(), {*low, !from->rounded}, {*high, !to->rounded}};
}

}  // namespace newsgraph::inline v0_1
