#pragma once

#include <newsgraph/query/totals.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <optional>
#include <vector>

namespace newsgraph {

/// Which share of all that `payer` pays in a currency, by the deals that `filter` lets through, goes to `payee`.
///
/// It is of what is stated: deals without an amount are left out. Where a list of payees is open, `payee` may be one of
/// the others. Nothing where nothing is stated in that currency. Throws `MoneyOverflow`.
template <class...>
[[nodiscard]] std::optional<RatioInterval> share_paid(const Graph& graph, EntityId payer, EntityId payee,
                                                      Currency currency, const Filter& filter = {}) {
  payer = graph.entity(payer);
  payee = graph.entity(payee);
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
  const auto low = rest.high() ? part_of_sum(got.low(), *rest.high()) : none_of_it;
  const auto high = got.high() ? part_of_sum(*got.high(), rest.low()) : all_of_it;
  if (!low && !high) return std::nullopt;
  return RatioInterval{low.value_or(all_of_it), high.value_or(none_of_it)};
}

}  // namespace newsgraph
