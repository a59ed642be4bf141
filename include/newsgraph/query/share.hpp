#pragma once

#include <newsgraph/query/totals.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace newsgraph {

/// A share that is known to lie between two, both included.
struct RatioInterval {
  Ratio low;
  Ratio high;

  friend bool operator==(const RatioInterval&, const RatioInterval&) = default;
};

/// What `part` is of `part` and `rest` together; nothing where both are zero.
[[nodiscard]] inline std::optional<Ratio> part_of_sum(Money part, Money rest) {
  const auto units = [](Money money) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(money.minor_units(), 0));
  };
  const auto sum = units(part) + units(rest);
  return sum == 0 ? std::nullopt : std::optional{Ratio{units(part), sum}};
}

/// Which share of all that `payer` pays in a currency, by the deals that `filter` lets through, goes to `payee`.
///
/// It is of what is stated: deals without an amount are left out. Where a list of payees is open, `payee` may be one of
/// the others. Nothing where nothing is stated in that currency. Throws `MoneyOverflow`.
[[nodiscard]] inline std::optional<RatioInterval> share_paid(const Graph& graph, EntityId payer, EntityId payee,
                                                             Currency currency, const Filter& filter = {}) {
  const Money zero{0, currency};
  std::vector<Stake> to_payee;
  std::vector<Stake> to_others;
  for (const auto& total : totals(graph, payer, Side::pays, filter).by_currency) {
    if (total.sum.currency() != currency) continue;
    for (const auto& [deal, paid] : total.stakes) {
      const auto payees = money_side(graph, deal, Side::gets);
      const auto part = part_between(graph, deal, payer, payee);
      const bool only = payees.is_one() && payees.has(payee);
      const auto may_get = part          ? *part
                           : payees.open ? MoneyInterval{zero, paid.high(), paid.approx()}
                                         : MoneyInterval{zero};
      to_payee.push_back({deal, may_get});
      to_others.push_back({deal, only ? MoneyInterval{zero} : remainder(paid, may_get)});
    }
  }
  if (to_payee.empty()) return std::nullopt;
  const auto got = sum_of(graph, to_payee);
  const auto rest = sum_of(graph, to_others);
  const Ratio none{0, 1};
  const Ratio all{1, 1};
  const auto low = rest.high() ? part_of_sum(got.low(), *rest.high()) : none;
  const auto high = got.high() ? part_of_sum(*got.high(), rest.low()) : all;
  if (!low && !high) return std::nullopt;
  return RatioInterval{low.value_or(all), high.value_or(none)};
}

}  // namespace newsgraph
