// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/integer.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace newsgraph::inline v0_1 {

/// All decimals from a low end to a high one. An end that is not there is endless; an open one does not belong to it.
struct DecimalInterval {
  std::optional<Decimal> low{};
  std::optional<Decimal> high{};
  bool low_open = false;
  bool high_open = false;
  bool rough = false;  ///< the ends are about, and nobody says how much

  [[nodiscard]] constexpr bool contains(const Decimal& value) const noexcept {
    if (low && (low_open ? value <= *low : value < *low)) return false;
    return !high || (high_open ? value < *high : value <= *high);
  }

  friend constexpr bool operator==(const DecimalInterval&, const DecimalInterval&) = default;

  friend auto operator<=>(const DecimalInterval&, const DecimalInterval&) = delete;  // compare ends, or ask overlaps
};

/// Whether some decimal is in both.
[[nodiscard]] constexpr bool overlaps(const DecimalInterval& a, const DecimalInterval& b) noexcept {
  const auto begins_by_end_of = [](const DecimalInterval& from, const DecimalInterval& to) {
    if (!from.low || !to.high) return true;
    return from.low_open || to.high_open ? *from.low < *to.high : *from.low <= *to.high;
  };
  return begins_by_end_of(a, b) && begins_by_end_of(b, a);
}

/// A number as a source states it: "at least 50.1", "about 3.2", "40 to 42". What it counts stands beside it.
class StatedDecimal {
public:
  /// A single figure. A range has two: `Bound::range` throws `AmountError` here.
  constexpr StatedDecimal(Decimal value, Bound bound = Bound::exact) : value_{value}, max_{0}, bound_{bound} {
    if (bound == Bound::range) throw AmountError{"a range needs two ends"};
  }

  template <Integer I>
  constexpr StatedDecimal(I value, Bound bound = Bound::exact) : StatedDecimal{Decimal{value}, bound} {}

  /// From `low` to `high`, both included. Throws `AmountError` where `high` is below `low`.
  [[nodiscard]] static constexpr StatedDecimal range(Decimal low, Decimal high) {
    if (high < low) throw AmountError{"the upper end is below the lower end"};
    StatedDecimal stated{low};
    stated.max_ = high;
    stated.bound_ = Bound::range;
    return stated;
  }

  /// The same, stated as "about".
  [[nodiscard]] constexpr StatedDecimal about() const noexcept {
    auto stated = *this;
    stated.approx_ = true;
    return stated;
  }

  /// The same, with the place of its last stated digit as a power of ten: -1 of 3.2, 2 of "about 34,500". It is the
  /// negative of `decimals` in XBRL. Throws `AmountError` where it is not -18 to 18.
  template <Integer I>
  [[nodiscard]] constexpr StatedDecimal stated_to(I place) const {
    if (place < Decimal::least_exponent || place > Decimal::largest_exponent)
      throw AmountError{"a last stated digit of no place from -18 to 18"};
    auto stated = *this;
    stated.place_ = static_cast<std::int8_t>(place);
    return stated;
  }

  /// The stated figure; the lower one of a range.
  [[nodiscard]] constexpr const Decimal& value() const noexcept { return value_; }

  /// The upper figure of a range.
  [[nodiscard]] constexpr std::optional<Decimal> upper_end() const noexcept {
    return bound_ == Bound::range ? std::optional{max_} : std::nullopt;
  }

  [[nodiscard]] constexpr Bound bound() const noexcept { return bound_; }
  [[nodiscard]] constexpr bool approx() const noexcept { return approx_; }

  /// The place of the last stated digit, where it is known.
  [[nodiscard]] constexpr std::optional<int> place() const noexcept {
    return place_ != unknown ? std::optional<int>{place_} : std::nullopt;
  }

  /// Whether it is this number, and nothing is left open.
  [[nodiscard]] constexpr bool is_exact() const noexcept { return bound_ == Bound::exact && !approx_; }

  /// What the statement allows, by the rules of `Amount::interval`: "up to" and "less than" begin at zero, unless they
  /// end below it; "nearly" goes from what rounds to the figure up to it; "about" with a place moves both ends out to
  /// what rounds to the figures.
  [[nodiscard]] constexpr DecimalInterval interval() const noexcept {
    const auto low = approx_ ? rounding_of(value_) : exactly(value_);
    const auto high = bound_ != Bound::range ? low : approx_ ? rounding_of(max_) : exactly(max_);
    const bool rough = approx_ && place_ == unknown;
    switch (bound_) {
      case Bound::exact:
      case Bound::range: break;
      case Bound::nearly: return near_figure();
      case Bound::at_least: return {low.low, {}, low.low_open, false, rough};
      case Bound::more_than: return {low.low, {}, true, false, rough};
      case Bound::at_most:
      case Bound::less_than: {
        const bool open = high.high_open || bound_ == Bound::less_than;
        if (*high.high < Decimal{0}) return {{}, high.high, false, open, rough};
        return {Decimal{0}, high.high, false, open, rough};
      }
    }
    return {low.low, high.high, low.low_open, high.high_open, rough};
  }

  /// The decimals that round half up to `value()` at the last stated digit, whatever the bound; without a place only
  /// `value()` itself. They do not cross zero.
  [[nodiscard]] constexpr DecimalInterval rounding() const noexcept { return rounding_of(value_); }

  friend constexpr bool operator==(const StatedDecimal&, const StatedDecimal&) = default;

  friend auto operator<=>(const StatedDecimal&, const StatedDecimal&) = delete;  // compare value(), or ask overlaps

private:
  static constexpr std::int8_t unknown = (std::numeric_limits<std::int8_t>::max)();

  static constexpr DecimalInterval exactly(const Decimal& value) noexcept {
    return {value, value, false, false, false};
  }

  // What is nearly the figure, as `Amount` has it.
  [[nodiscard]] constexpr DecimalInterval near_figure() const noexcept {
    const bool rough = place_ == unknown;
    const auto size = value_.negative() ? -value_ : value_;
    const bool one_digit = size.coefficient() < 10;
    auto half =
        one_digit ? Decimal::of(size.coefficient() * 5, size.exponent() - 2) : Decimal::of(5, size.exponent() - 1);
    const auto stated = rough ? std::nullopt : Decimal::of(5, place_ - 1);
    if (stated && (!half || *half < *stated)) half = stated;
    const auto least = half ? difference(size, *half) : std::nullopt;
    if (!least || *least == size) return {value_, value_, false, false, true};
    const auto low = (std::max)(*least, Decimal{0});
    if (value_.negative()) return {value_, -low, true, false, rough};
    return {low, value_, false, true, rough};
  }

  // An end that no decimal holds stays where the figure is.
  [[nodiscard]] constexpr DecimalInterval rounding_of(const Decimal& value) const noexcept {
    auto made = exactly(value);
    const auto half = place_ != unknown ? Decimal::of(5, place_ - 1) : std::nullopt;
    if (!half) return made;
    const auto away = value.negative() ? difference(value, *half) : sum(value, *half);
    auto towards = value.negative() ? sum(value, *half) : difference(value, *half);
    if (!away || !towards) return made;
    const bool crosses = value.negative() ? *towards > Decimal{0} : *towards < Decimal{0};
    if (crosses) towards = Decimal{0};
    if (value.negative()) return {away, towards, true, false, false};
    return {towards, away, false, true, false};
  }

  Decimal value_;
  Decimal max_;  // 0 but in a range
  Bound bound_;
  bool approx_ = false;
  std::int8_t place_ = unknown;
};

}  // namespace newsgraph::inline v0_1
