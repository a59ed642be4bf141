// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/node_ids.hpp>
#include <newsgraph/graph/rows/packing.hpp>
#include <newsgraph/model/stated.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>

namespace newsgraph::inline v0_1 {

namespace graph_parts {

/// What is not in the node: few amounts are ranges, are stated to anything but a power of ten, or have hundreds of
/// equivalents.
struct AmountDetails {
  std::int64_t minor_units = 0;
  std::int64_t max = 0;
  std::int64_t quantum = 0;
  std::uint32_t equivalents = 0;
};

}  // namespace graph_parts

/// An amount, packed; `graph.amount(id)` unpacks it. Its equivalents stand behind it in the table.
class AmountNode {
public:
  using PackedEnum = Scope;  ///< lies in some bits of a byte; the library's

  /// `details`: those of `details_of`, if there are some.
  AmountNode(const Amount& amount, MaybeSymbol stated, std::optional<Scope> scope, std::uint16_t equivalents,
             MaybeId<graph_parts::AmountDetails> details) noexcept
      : minor_units_{0},
        stated_{stated},
        currency_{amount.currency()},
        bound_{amount.bound()},
        equivalents_{equivalents < many ? static_cast<std::uint8_t>(equivalents) : many},
        form_{static_cast<std::uint8_t>((details ? in_details : quantum_exponent(amount).value_or(no_quantum))
                                        | (amount.approx() ? approximate : 0U)
                                        | (scope ? static_cast<unsigned>(*scope) : no_scope) << scope_place)} {
    if (details)
      details_ = *details;
    else
      minor_units_ = amount.money().minor_units();
  }

  [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

  /// As printed.
  [[nodiscard]] constexpr MaybeSymbol stated() const noexcept { return stated_; }
  [[nodiscard]] constexpr std::optional<Scope> scope() const noexcept {
    const auto scope = static_cast<unsigned>(form_) >> scope_place;
    return scope == no_scope ? std::nullopt : std::optional{static_cast<Scope>(scope)};
  }
  [[nodiscard]] constexpr MaybeId<graph_parts::AmountDetails> details() const noexcept {
    return has_details() ? MaybeId{details_} : std::nullopt;
  }

  // Given its details, if it has any.

  [[nodiscard]] constexpr std::uint32_t equivalents(const graph_parts::AmountDetails& details) const noexcept {
    return equivalents_ == many ? details.equivalents : equivalents_;
  }

  [[nodiscard]] Amount amount(const graph_parts::AmountDetails& details) const {
    const auto money = Money::from_minor(has_details() ? details.minor_units : minor_units_, currency_);
    auto amount = bound_ == Bound::range ? Amount::range(money, Money::from_minor(details.max, currency_))
                                         : Amount{money, bound_};
    const auto quantum = has_details() ? details.quantum
                         : exponent() == no_quantum
                             ? 0
                             : static_cast<std::int64_t>(value_parts::power_of_ten(static_cast<int>(exponent())));
    if (quantum != 0) amount = amount.stated_to(Money::from_minor(quantum, currency_));
    return (form_ & approximate) != 0 ? amount.about() : amount;
  }

  /// What of an amount does not fit in a node.
  [[nodiscard]] static std::optional<graph_parts::AmountDetails> details_of(const Amount& amount,
                                                                            std::size_t equivalents = 0) noexcept {
    const auto quantum = amount.quantum();
    const auto max = amount.upper_end();
    if ((!quantum || quantum_exponent(amount)) && !max && equivalents < many) return std::nullopt;
    return graph_parts::AmountDetails{amount.money().minor_units(), max ? max->minor_units() : 0,
                                      quantum ? quantum->minor_units() : 0, static_cast<std::uint32_t>(equivalents)};
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    if (has_details())
      visit(details_);
    else
      visit(minor_units_);
    visit(stated_);
    visit(currency_);
    visit(bound_);
    visit(equivalents_);
    visit(form_);
  }

  /// Whether its members are those of some amount; the library's.
  [[nodiscard]] constexpr bool exists() const noexcept {
    if (has_details()) return true;
    return bound_ != Bound::range && equivalents_ != many && (exponent() <= 18 || exponent() == no_quantum);
  }

private:
  // Of `form_`: the quantum as a power of ten or how else it is, then whether it is about so much, then the scope.
  static constexpr unsigned in_details = 30;
  static constexpr unsigned no_quantum = 31;
  static constexpr unsigned approximate = 32;
  static constexpr unsigned scope_place = 6;
  static constexpr unsigned no_scope = 3;
  static_assert(rows_of<Scope>.size() == no_scope);

  static constexpr std::uint8_t many = 255;

  [[nodiscard]] constexpr unsigned exponent() const noexcept { return form_ & 31U; }
  [[nodiscard]] constexpr bool has_details() const noexcept { return exponent() == in_details; }

  static std::optional<unsigned> quantum_exponent(const Amount& amount) noexcept {
    const auto quantum = amount.quantum();
    if (!quantum) return std::nullopt;
    const auto units = static_cast<std::uint64_t>(quantum->minor_units());
    // Of a power of ten, as 1233 / 4096 is the logarithm of 2.
    const auto exponent = static_cast<int>(std::bit_width(units)) * 1233 >> 12;
    if (exponent <= 18 && value_parts::power_of_ten(exponent) == units) return static_cast<unsigned>(exponent);
    return std::nullopt;
  }

  union {
    std::int64_t minor_units_;
    Id<graph_parts::AmountDetails> details_;
  };
  MaybeSymbol stated_;
  Currency currency_;
  Bound bound_;
  std::uint8_t equivalents_;  // or that there are many
  std::uint8_t form_;
};

static_assert(sizeof(AmountNode) == 16);

/// A part of a whole, as stated.
struct ShareNode {
  Ratio ratio;
  Bound bound = Bound::exact;
  bool approx = false;
  MaybeSymbol stated{};
  MaybeId<Ratio> max{};  ///< the upper end of a range
};

struct VagueTermNode {
  Vague vague = Vague::several;
  TimeUnit unit = TimeUnit::year;
  MaybeSymbol stated{};
};

using ContractTermNode = std::variant<Duration, VagueTermNode>;

template <>
inline constexpr graph_parts::Packing<ContractTermNode> graph_parts::packing<ContractTermNode>{VagueTermNode{}};

}  // namespace newsgraph::inline v0_1
