#pragma once

#include <newsgraph/query/exposure/loss.hpp>
#include <newsgraph/query/totals/overlap.hpp>

#include <map>
#include <utility>
#include <vector>

namespace newsgraph {

/// Losses of one kind in one currency, together: at least as if deals that may overlap did, at most all beside each
/// other; the total that several share counts for each of them.
struct LossSum {
  LossKind kind;
  MoneyInterval money;
  std::vector<DealId> deals;
};

/// What a company loses, by kind and then currency; what has no figure is not in it. Throws `MoneyOverflow`.
template <class Losses>
[[nodiscard]] std::vector<LossSum> sums_of(const Graph& graph, const Losses& losses) {
  std::map<std::pair<LossKind, Currency>, std::vector<Stake>> groups;
  for (const auto& loss : losses)
    if (const auto money = loss.money(); money && loss.deal())
      groups[{loss.kind, money->currency()}].push_back({*loss.deal(), *money});
  std::vector<LossSum> sums;
  for (const auto& [key, stakes] : groups) {
    LossSum sum{key.first, sum_of(graph, stakes), {}};
    for (const auto& stake : stakes) sum.deals.push_back(stake.deal);
    sums.push_back(std::move(sum));
  }
  return sums;
}

}  // namespace newsgraph
