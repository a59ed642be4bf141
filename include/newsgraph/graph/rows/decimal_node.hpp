// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/amount_node.hpp>
#include <newsgraph/graph/rows/node_ids.hpp>
#include <newsgraph/model/stated.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <variant>

namespace newsgraph::inline v0_1 {

/// A number with its unit, or a price for one unit: what is stated of it but for money, packed. The upper end of a
/// range stands in a row of its own; `graph.number(row)` unpacks both.
class DecimalNode {
public:
  DecimalNode(const StatedNumber& number, MaybeSymbol unit, MaybeSymbol stated, MaybeId<Decimal> max) noexcept
      : DecimalNode{number.number, unit, stated, max} {
    vague_ = number.vague;
    if (number.number || !number.magnitude) return;
    coefficient_ = *number.magnitude;
    holds_ = Holds::magnitude;
  }

  DecimalNode(const StatedPrice& price, Symbol per, MaybeSymbol stated, MaybeId<Decimal> max) noexcept
      : DecimalNode{price.number, per, stated, max} {
    currency_ = price.currency;
  }

  /// Of a price; a number has none.
  [[nodiscard]] constexpr std::optional<Currency> currency() const noexcept { return currency_; }

  /// What is counted or measured, or what one of is paid for.
  [[nodiscard]] constexpr MaybeSymbol unit() const noexcept { return unit_; }

  /// As printed.
  [[nodiscard]] constexpr MaybeSymbol stated() const noexcept { return stated_; }

  /// A number left to words, and the power of ten that it counts.
  [[nodiscard]] constexpr std::optional<Vague> vague() const noexcept { return vague_; }
  [[nodiscard]] constexpr std::optional<std::int64_t> magnitude() const noexcept {
    return holds_ == Holds::magnitude ? std::optional{coefficient_} : std::nullopt;
  }

  [[nodiscard]] constexpr MaybeId<Decimal>(max)() const noexcept { return max_; }

  /// The number, where one is stated, given its upper end if it has one.
  [[nodiscard]] std::optional<StatedDecimal> number(const Decimal& max) const {
    if (holds_ != Holds::number) return std::nullopt;
    const auto value = *Decimal::of(coefficient_, exponent_);
    auto number = bound_ == Bound::range ? StatedDecimal::range(value, max) : StatedDecimal{value, bound_};
    if (place_ != no_place) number = number.stated_to(place_);
    return approx_ ? number.about() : number;
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(coefficient_);
    visit(unit_);
    visit(stated_);
    visit(max_);
    visit(exponent_);
    visit(place_);
    visit(bound_);
    visit(approx_);
    visit(holds_);
    visit(currency_);
    visit(vague_);
  }

  /// Whether its members are those of some number or price; the library's.
  template <class...>
  [[nodiscard]] bool exists() const noexcept {
    if (currency_ && (holds_ != Holds::number || !unit_ || vague_)) return false;
    if (holds_ != Holds::number) return holds_ == Holds::nothing || holds_ == Holds::magnitude;
    const auto value = Decimal::of(coefficient_, exponent_);
    return value && value->coefficient() == coefficient_ && value->exponent() == exponent_
           && (place_ == no_place || (place_ >= Decimal::least_exponent && place_ <= Decimal::largest_exponent))
           && (bound_ != Bound::range || max_.has_value());
  }

private:
  enum class Holds : std::uint8_t { nothing, number, magnitude };
  static constexpr std::int8_t no_place = (std::numeric_limits<std::int8_t>::max)();

  DecimalNode(const std::optional<StatedDecimal>& number, MaybeSymbol unit, MaybeSymbol stated,
              MaybeId<Decimal> max) noexcept
      : unit_{unit}, stated_{stated}, max_{max} {
    if (!number) return;
    coefficient_ = number->value().coefficient();
    exponent_ = static_cast<std::int8_t>(number->value().exponent());
    if (const auto place = number->place()) place_ = static_cast<std::int8_t>(*place);
    bound_ = number->bound();
    approx_ = number->approx();
    holds_ = Holds::number;
  }

  std::int64_t coefficient_ = 0;  // or the magnitude of a vague number
  MaybeSymbol unit_;
  MaybeSymbol stated_;
  MaybeId<Decimal> max_;
  std::int8_t exponent_ = 0;
  std::int8_t place_ = no_place;
  Bound bound_ = Bound::exact;
  bool approx_ = false;
  Holds holds_ = Holds::nothing;
  std::optional<Currency> currency_{};
  std::optional<Vague> vague_{};
};

static_assert(sizeof(DecimalNode) == 32);

using DecimalId = Id<DecimalNode>;

/// A figure of any kind, or none: an amount, or a price or another number.
using FigureRef = std::variant<std::monostate, AmountId, DecimalId>;

static_assert(sizeof(FigureRef) == 8);

/// The amount, where a figure is money.
[[nodiscard]] inline MaybeId<AmountNode> amount_in(const FigureRef& figure) noexcept {
  const auto* amount = std::get_if<AmountId>(&figure);
  return amount != nullptr ? MaybeId<AmountNode>{*amount} : std::nullopt;
}

}  // namespace newsgraph::inline v0_1
