// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/node_ids.hpp>
#include <newsgraph/model/stated.hpp>

#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>

namespace newsgraph::inline v0_1 {

namespace graph_parts {

/// Few amounts are ranges, or stated to anything but a power of ten.
struct AmountDetails {
  std::int64_t max = 0;
  std::int64_t quantum = 0;
};

}  // namespace graph_parts

/// An amount, packed; `graph.amount(id)` unpacks it. Its equivalents stand behind it in the table.
class AmountNode {
public:
  AmountNode(const Amount& amount, MaybeSymbol stated, std::optional<Scope> scope, std::uint16_t equivalents,
             MaybeId<graph_parts::AmountDetails> details) noexcept
      : minor_units_{amount.money().minor_units()},
        stated_{stated},
        details_{details},
        equivalents_{equivalents},
        currency_{amount.currency()},
        bound_{amount.bound()},
        scope_{scope},
        approx_{amount.approx()},
        quantum_{quantum_exponent(amount).value_or(none)} {}

  [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

  /// As printed.
  [[nodiscard]] constexpr MaybeSymbol stated() const noexcept { return stated_; }
  [[nodiscard]] constexpr std::optional<Scope> scope() const noexcept { return scope_; }
  [[nodiscard]] constexpr std::uint16_t equivalents() const noexcept { return equivalents_; }
  [[nodiscard]] constexpr MaybeId<graph_parts::AmountDetails> details() const noexcept { return details_; }

  /// The amount, given its details if it has any.
  [[nodiscard]] Amount amount(const graph_parts::AmountDetails& details) const {
    const auto money = Money::from_minor(minor_units_, currency_);
    auto amount = bound_ == Bound::range ? Amount::range(money, Money::from_minor(details.max, currency_))
                                         : Amount{money, bound_};
    const auto quantum =
        quantum_ == none ? details.quantum : static_cast<std::int64_t>(value_parts::power_of_ten(quantum_));
    if (quantum != 0) amount = amount.stated_to(Money::from_minor(quantum, currency_));
    return approx_ ? amount.about() : amount;
  }

  /// What of `amount` does not fit in a node.
  [[nodiscard]] static std::optional<graph_parts::AmountDetails> details_of(const Amount& amount) noexcept {
    const auto quantum = quantum_exponent(amount) ? std::nullopt : amount.quantum();
    const auto max = amount.upper_end();
    if (!quantum && !max) return std::nullopt;
    return graph_parts::AmountDetails{max ? max->minor_units() : 0, quantum ? quantum->minor_units() : 0};
  }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(minor_units_);
    visit(stated_);
    visit(details_);
    visit(equivalents_);
    visit(currency_);
    visit(bound_);
    visit(scope_);
    visit(approx_);
    visit(quantum_);
  }

  /// Whether its members are those of some amount; the library's.
  [[nodiscard]] constexpr bool exists() const noexcept { return quantum_ == none || quantum_ <= 18; }

private:
  static constexpr std::uint8_t none = 255;

  static std::optional<std::uint8_t> quantum_exponent(const Amount& amount) noexcept {
    const auto quantum = amount.quantum();
    if (!quantum) return std::nullopt;
    const auto units = static_cast<std::uint64_t>(quantum->minor_units());
    // Of a power of ten, as 1233 / 4096 is the logarithm of 2.
    const auto exponent = static_cast<int>(std::bit_width(units)) * 1233 >> 12;
    if (exponent <= 18 && value_parts::power_of_ten(exponent) == units) return static_cast<std::uint8_t>(exponent);
    return std::nullopt;
  }

  std::int64_t minor_units_;
  MaybeSymbol stated_;
  MaybeId<graph_parts::AmountDetails> details_;
  std::uint16_t equivalents_;
  Currency currency_;
  Bound bound_;
  std::optional<Scope> scope_;
  bool approx_;
  std::uint8_t quantum_;  // as a power of ten
};

static_assert(sizeof(AmountNode) == 24);

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

}  // namespace newsgraph::inline v0_1
