// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/picture/drawing/marks.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/value/amount.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// How wide a line is, in tenths of a pixel.
struct LineWidth {
  int core = 14;  ///< so thin where no amount is stated
  int band = 0;   ///< of the pale band below it: as wide as it may be, for "up to"; a rim around it, for "at least"

  friend bool operator==(LineWidth, LineWidth) = default;
};

/// What a width means.
struct WidthSample {
  std::string text;  ///< "$10bn"
  int width;         ///< in tenths of a pixel

  friend bool operator==(const WidthSample&, const WidthSample&) = default;
};

namespace picture_parts {

/// The logarithm of a sum of money in hundredths of a decade; of other currencies than dollars only to the decade of
/// what one is worth. For widths alone.
[[nodiscard]] inline int centidecades(Money money) {
  const auto major = static_cast<double>((std::max)(std::int64_t{1}, money.minor_units()))
                     / static_cast<double>(value_parts::power_of_ten(digits(money.currency())));
  return static_cast<int>(std::lround(100 * std::log10(major))) - 100 * decades_of(money.currency());
}

/// Widths on a log scale that goes from the least to the largest sum of a picture.
class WidthScale {
public:
  template <class...>
  explicit WidthScale(const std::vector<Amount>& amounts) {
    for (const auto& amount : amounts)
      for (const auto money : {amount.money(), amount.upper_end().value_or(amount.money())}) {
        const auto size = centidecades(money);
        if (!low_ || size < *low_) low_ = size;
        if (!high_ || size > *high_) high_ = size;
      }
  }

  /// In tenths of a pixel: from 25 to 100, at most 25 a decade.
  [[nodiscard]] int width(Money money) const noexcept {
    if (!low_) return thinnest;
    const auto range = *high_ - *low_;
    return thinnest
           + (std::clamp(centidecades(money), *low_, *high_) - *low_) * (widest - thinnest) / (std::max)(range, 300);
  }

  [[nodiscard]] LineWidth width(const Amount& amount) const noexcept {
    const auto own = width(amount.money());
    switch (amount.bound()) {
      case Bound::at_most:
      case Bound::less_than: return {14, own};
      case Bound::at_least:
      case Bound::more_than: return {own, own + 60};
      case Bound::range: return {own, (std::max)(own + 20, width(*amount.upper_end()))};
      case Bound::exact:
      case Bound::nearly: break;
    }
    return {own, 0};
  }

  /// Some powers of ten in the scale, in a currency; at most four.
  template <class...>
  [[nodiscard]] std::vector<WidthSample> samples(Currency currency) const {
    std::vector<WidthSample> found;
    if (!low_) return found;
    constexpr int most_digits = 17;
    const auto step = 1 + (*high_ - *low_) / 400;
    const auto from_money = [&](int power) {
      return Money::from_minor(static_cast<std::int64_t>(value_parts::power_of_ten(power)), currency);
    };
    int last = -100;
    for (int power = digits(currency); power <= most_digits; ++power) {
      const auto size = centidecades(from_money(power));
      if (size < *low_ - 50 || size > *high_ + 50 || power - last < step) continue;
      last = power;
      found.push_back({english_text(from_money(power)), width(from_money(power))});
    }
    return found;
  }

private:
  static constexpr int thinnest = 25;
  static constexpr int widest = 100;

  std::optional<int> low_;
  std::optional<int> high_;
};

}  // namespace picture_parts

}  // namespace newsgraph::inline v0_1
