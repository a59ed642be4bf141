#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/value/money_interval.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace newsgraph {

/// Which side of the stated figure the true sum lies on.
enum class Bound : std::uint8_t { exact, at_least, at_most, more_than, less_than, range };

template <>
inline constexpr auto names_of<Bound> = std::to_array<Name<Bound>>({
    {Bound::exact, "exact"},
    {Bound::at_least, "atLeast"},
    {Bound::at_most, "atMost"},
    {Bound::more_than, "moreThan"},
    {Bound::less_than, "lessThan"},
    {Bound::range, "range"},
});

/// A sum of money as a source states it: "at least $10bn", "about 14.8tn won", "$10bn to $20bn".
class Amount {
public:
  /// A single figure. A range has two: `Bound::range` throws `AmountError` here.
  constexpr Amount(Money money, Bound bound = Bound::exact)
      : value_{money.minor_units()}, currency_{money.currency()}, bound_{bound} {
    if (bound == Bound::range) throw AmountError{"a range needs two ends"};
  }

  /// From `low` to `high`, both included. Throws `CurrencyMismatch`, and `AmountError` where `high` is below `low`.
  [[nodiscard]] static constexpr Amount range(Money low, Money high) {
    const MoneyInterval checked{low, high};
    Amount amount{checked.low()};
    amount.max_ = high.minor_units();
    amount.bound_ = Bound::range;
    return amount;
  }

  /// The same, stated as "about".
  [[nodiscard]] constexpr Amount about() const noexcept {
    auto amount = *this;
    amount.approx_ = true;
    return amount;
  }

  /// The same, with the unit of its last stated digit: 14.8tn is stated to 0.1tn. It need not divide the figure.
  /// Throws `CurrencyMismatch`, and `AmountError` where `quantum` is not above zero.
  [[nodiscard]] constexpr Amount stated_to(Money quantum) const {
    if (quantum.currency() != currency_) throw CurrencyMismatch{currency_, quantum.currency()};
    if (quantum.minor_units() <= 0) throw AmountError{"the unit of the last stated digit is not above zero"};
    auto amount = *this;
    amount.quantum_ = quantum.minor_units();
    return amount;
  }

  /// The stated figure; the lower one of a range.
  [[nodiscard]] constexpr Money money() const noexcept { return {value_, currency_}; }

  /// The upper figure of a range.
  [[nodiscard]] constexpr std::optional<Money> upper_end() const noexcept {
    return bound_ == Bound::range ? std::optional{Money{max_, currency_}} : std::nullopt;
  }

  [[nodiscard]] constexpr Bound bound() const noexcept { return bound_; }
  [[nodiscard]] constexpr bool approx() const noexcept { return approx_; }
  [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

  /// The unit of the last stated digit, where it is known.
  [[nodiscard]] constexpr std::optional<Money> quantum() const noexcept {
    return quantum_ != 0 ? std::optional{Money{quantum_, currency_}} : std::nullopt;
  }

  /// What the statement allows.
  ///
  /// Money that changes hands is not negative, so "up to" and "less than" begin at zero, or at their upper end if that
  /// is negative. "About" with a quantum moves both ends out to what rounds half up to the figures; without one it
  /// leaves the ends where they are and marks the interval. A quantum alone moves nothing.
  /// Throws `MoneyOverflow` where an end does not fit.
  [[nodiscard]] constexpr MoneyInterval interval() const {
    const bool widened = approx_ && quantum_ != 0;
    const auto low_of = [&](Money money) { return widened ? rounding_of(money).low() : money; };
    const auto high_of = [&](Money money) { return widened ? *rounding_of(money).high() : money; };
    const bool approx = approx_ && !widened;
    const Money zero{0, currency_};
    const Money unit{1, currency_};
    const auto up_to = [&](Money high) { return MoneyInterval{(std::min)(zero, high), high, approx}; };
    switch (bound_) {
      case Bound::exact: return {low_of(money()), high_of(money()), approx};
      case Bound::at_least: return {low_of(money()), std::nullopt, approx};
      case Bound::more_than: return {low_of(money()) + unit, std::nullopt, approx};
      case Bound::at_most: return up_to(high_of(money()));
      case Bound::less_than: return up_to(high_of(money()) - unit);
      case Bound::range: break;
    }
    return {low_of(money()), high_of(*upper_end()), approx};
  }

  /// The sums that round half up to `money()` at the last stated digit, whatever the bound; without a quantum only
  /// `money()` itself. A sum and its negative round alike, and the sums do not cross zero.
  /// Throws `MoneyOverflow` where an end does not fit.
  [[nodiscard]] constexpr MoneyInterval rounding() const { return rounding_of(money()); }

  /// What the two may come to. Throws `CurrencyMismatch` and `MoneyOverflow`.
  friend constexpr MoneyInterval operator+(const Amount& a, const Amount& b) { return a.interval() + b.interval(); }

  friend constexpr bool operator==(const Amount&, const Amount&) = default;

private:
  constexpr MoneyInterval rounding_of(Money money) const {
    if (quantum_ == 0) return money;
    const Money half{quantum_ / 2, currency_};
    const Money less_than_half{(quantum_ - 1) / 2, currency_};
    const Money zero{0, currency_};
    if (money.minor_units() < 0) return {money - less_than_half, (std::min)(money + half, zero)};
    return {(std::max)(money - half, zero), money + less_than_half};
  }

  std::int64_t value_;
  std::int64_t max_ = 0;      // 0 but in a range
  std::int64_t quantum_ = 0;  // 0 where it is not known
  Currency currency_;
  Bound bound_;
  bool approx_ = false;
};

}  // namespace newsgraph
