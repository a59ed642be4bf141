// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/value/money_interval.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// Which side of the stated figure the true sum lies on.
/// `nearly` is near the figure and below it, where `less_than` may be anything below.
enum class Bound : std::uint8_t { exact, at_least, at_most, more_than, less_than, nearly, range };

template <>
inline constexpr auto rows_of<Bound> = base_parts::table<ExplainedName<Bound>>({
    {Bound::exact, "exact", "so much"},
    {Bound::at_least, "atLeast", "so much or more"},
    {Bound::at_most, "atMost", "up to so much"},
    {Bound::more_than, "moreThan", "more than so much"},
    {Bound::less_than, "lessThan", "less than so much"},
    {Bound::nearly, "nearly", "a little less"},
    {Bound::range, "range", "from value to max"},
});

template <>
inline constexpr auto synonyms_of<Bound> = [] {
  using enum Bound;
  return base_parts::table<Name<Bound>>({
      // clang-format off
      {exact, "equal"}, {exact, "equals"}, {exact, "is"}, {exact, "none"}, {exact, "="}, {exact, "=="},
      {at_least, "minimum"}, {at_least, "min"}, {at_least, "lower"}, {at_least, "from"}, {at_least, ">="},
      {at_least, "no less than"}, {at_least, "at the least"}, {at_least, "floor"},
      {at_least, "greater than or equal"},
      {at_most, "maximum"}, {at_most, "max"}, {at_most, "upper"}, {at_most, "up to"}, {at_most, "<="},
      {at_most, "no more than"}, {at_most, "not more than"}, {at_most, "cap"}, {at_most, "less than or equal"},
      {more_than, "over"}, {more_than, "above"}, {more_than, "exceeds"}, {more_than, "greater than"},
      {more_than, ">"},
      {less_than, "under"}, {less_than, "below"}, {less_than, "fewer than"}, {less_than, "<"},
      {nearly, "almost"}, {nearly, "just under"}, {nearly, "approaching"},
      {range, "between"}, {range, "interval"}, {range, "from to"},
      // clang-format on
  });
}();

struct CurrencyReadings;

namespace value_parts {

/// How amounts are parsed: <newsgraph/prose/parse_amount.hpp>.
template <class...>
struct AmountParser;

}  // namespace value_parts

/// A sum of money as a source states it: "at least $10bn", "about 14.8tn won", "$10bn to $20bn". Below zero it is what
/// a company is worth, or loses; money that one pays another is not, see `check`.
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

  /// The amount that the whole of `text` states, in Korean or English, with or without words that qualify it: "up to
  /// $100bn", "약 14조8000억원". Needs <newsgraph/prose/parse_amount.hpp>; `readings` say what "$" and the like stand
  /// for.
  ///
  /// Nothing where anything else stands there too, as an equivalent or "주당", and where the amount is not definite.
  template <class... Later>
  [[nodiscard]] static constexpr std::optional<Amount> parse(std::string_view text) {
    static_assert(
        requires { sizeof(value_parts::AmountParser<Later...>); }, "include <newsgraph/prose/parse_amount.hpp>");
    return value_parts::AmountParser<Later...>::parse(text);
  }
  template <class... Later>
  [[nodiscard]] static constexpr std::optional<Amount> parse(std::string_view text, const CurrencyReadings& readings) {
    static_assert(
        requires { sizeof(value_parts::AmountParser<Later...>); }, "include <newsgraph/prose/parse_amount.hpp>");
    return value_parts::AmountParser<Later...>::parse(text, readings);
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
  [[nodiscard]] constexpr Money money() const noexcept { return Money::from_minor(value_, currency_); }

  /// The upper figure of a range.
  [[nodiscard]] constexpr std::optional<Money> upper_end() const noexcept {
    return bound_ == Bound::range ? std::optional{Money::from_minor(max_, currency_)} : std::nullopt;
  }

  [[nodiscard]] constexpr Bound bound() const noexcept { return bound_; }
  [[nodiscard]] constexpr bool approx() const noexcept { return approx_; }
  [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

  /// The unit of the last stated digit, where it is known.
  [[nodiscard]] constexpr std::optional<Money> quantum() const noexcept {
    return quantum_ != 0 ? std::optional{Money::from_minor(quantum_, currency_)} : std::nullopt;
  }

  /// What the statement allows.
  ///
  /// Money that changes hands is not negative, so "up to" and "less than" begin at zero; where their upper end is below
  /// zero they have no lower end. "Nearly" goes from the least sum that rounds half up to
  /// the figure up to the figure, which is not in it: at its last digit that is not zero, or a tenth of it where that
  /// is finer, or the quantum where that is coarser; below zero from the other side. "About" with a quantum moves both
  /// ends out to what rounds half up to the figures; without one it leaves the ends where they are and marks the
  /// interval: they are rough. A quantum alone moves nothing. An end that leaves 64 bits is treated as in sums of
  /// intervals.
  [[nodiscard]] constexpr MoneyInterval interval() const noexcept {
    const bool rough = (approx_ || bound_ == Bound::nearly) && quantum_ == 0;
    const auto up_to = [&](End high) {
      const auto low = high.units >= 0 ? End{0} : high.fits ? End::none_below() : End::beyond(true);
      return MoneyInterval{currency_, low, high, true, rough};
    };
    const auto low = end_of(value_, false);
    const auto high = end_of(value_, true);
    switch (bound_) {
      case Bound::exact: return {currency_, low, high, true, rough};
      case Bound::at_least: return {currency_, low, low, false, rough};
      case Bound::more_than: return {currency_, beside(low, value_parts::sum(low.units, 1)), low, false, rough};
      case Bound::at_most: return up_to(high);
      case Bound::less_than: return up_to(beside(high, value_parts::difference(high.units, 1)));
      case Bound::nearly: return near_figure(rough);
      case Bound::range: break;
    }
    return {currency_, low, end_of(max_, true), true, rough};
  }

  constexpr operator MoneyInterval() const noexcept { return interval(); }

  /// The sums that round half up to `money()` at the last stated digit, whatever the bound; without a quantum only
  /// `money()` itself. A sum and its negative round alike, and the sums do not cross zero.
  [[nodiscard]] constexpr MoneyInterval rounding() const noexcept {
    return {currency_, rounding_of(value_, false), rounding_of(value_, true), true, false};
  }

  /// What the two may come to. Throws `CurrencyMismatch`.
  friend constexpr MoneyInterval operator+(const Amount& a, const Amount& b) { return a.interval() + b.interval(); }

  /// What so many of them may come to. Throws `AmountError` where `times` is below zero.
  template <Integer I>
  friend constexpr MoneyInterval operator*(const Amount& a, I times) {
    return a.interval() * times;
  }

  template <Integer I>
  friend constexpr MoneyInterval operator*(I times, const Amount& a) {
    return a * times;
  }

  friend constexpr bool operator==(const Amount&, const Amount&) = default;

  friend auto operator<=>(const Amount&, const Amount&) = delete;  // compare money(), or ask overlaps(a, b)

private:
  using End = MoneyInterval::End;

  // How far what rounds to `units` goes, down or up.
  [[nodiscard]] constexpr End rounding_of(std::int64_t units, bool upper) const noexcept {
    if (quantum_ == 0) return End{units};
    const bool negative = units < 0;
    if (upper == negative)  // towards zero, and not across it
      return End{negative ? (std::min<std::int64_t>)(units + quantum_ / 2, 0)
                          : (std::max<std::int64_t>)(units - quantum_ / 2, 0)};
    const auto less_than_half = (quantum_ - 1) / 2;
    const auto end =
        negative ? value_parts::difference(units, less_than_half) : value_parts::sum(units, less_than_half);
    return end ? End{*end} : End::beyond(negative);
  }

  // That of a figure, with what is stated of it.
  [[nodiscard]] constexpr End end_of(std::int64_t units, bool upper) const noexcept {
    if (!approx_) return End{units};
    if (quantum_ == 0) return End::rough(Money::from_minor(units, currency_));
    const auto end = rounding_of(units, upper);
    return end.fits ? End{end.units, units, value_parts::leading_place(quantum_)} : end;
  }

  // From what rounds to the figure to the sum beside it, which is nearer to zero. Its last digit counts that is not
  // zero, for who says nearly rounds up to a round figure: nearly $800m is $760m and more.
  [[nodiscard]] constexpr MoneyInterval near_figure(bool rough) const noexcept {
    if (value_ == 0) return {currency_, End{0}, End{0}, true, rough};
    const auto size = value_parts::magnitude(value_);
    std::uint64_t digit = 1;
    while (digit <= size / 10 && size % (digit * 10) == 0) digit *= 10;
    digit = (std::min)(digit, (std::max<std::uint64_t>)(size / 10, 1));
    auto wide = *this;
    wide.quantum_ = (std::max)(quantum_, static_cast<std::int64_t>(digit));
    const auto place = value_parts::leading_place(wide.quantum_);
    if (value_ < 0) {
      const auto low = value_ + 1;
      const auto high = (std::max)(wide.rounding_of(value_, true).units, low);
      return {currency_, beside(End{value_}, low), End{high, value_, place}, true, rough};
    }
    const auto high = value_ - 1;
    const auto low = (std::min)(wide.rounding_of(value_, false).units, high);
    return {currency_, End{low, value_, place}, beside(End{value_}, high), true, rough};
  }

  // An end that is moved to the sum beside it: the figure does not belong to it.
  [[nodiscard]] static constexpr End beside(End end, std::optional<std::int64_t> units) noexcept {
    if (!end.fits) return end;
    if (!units) return End::beyond(end.units < 0);
    end.units = *units;
    return end;
  }

  std::int64_t value_;
  std::int64_t max_ = 0;      // 0 but in a range
  std::int64_t quantum_ = 0;  // 0 where it is not known
  Currency currency_;
  Bound bound_;
  bool approx_ = false;
};

}  // namespace newsgraph::inline v0_1
