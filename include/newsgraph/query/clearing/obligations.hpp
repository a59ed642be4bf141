#pragma once

#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/totals/part.hpp>

#include <utility>
#include <vector>

namespace newsgraph {

/// Somebody owes somebody a sum.
struct Obligation {
  EntityId debtor;
  EntityId creditor;
  Money amount;
  DealId deal;

  friend bool operator==(const Obligation&, const Obligation&) = default;
};

/// What is owed in one currency, and the deals that may be owed for, but by nobody knows how much or whom.
struct Obligations {
  std::vector<Obligation> certain;  ///< by deal, as they came
  std::vector<DealId> left_out;     ///< in that currency or without an amount
};

/// What is owed by the deals that `filter` lets through, where one sum is stated and one pays one: nothing is split,
/// no bound is taken for a sum.
///
/// Taken as owed is all that is to be paid under deals that are not closed, and what was lent under those that are:
/// what of it has been paid since, no article says. Deals that ended or were called off are owed nothing for.
/// O(deals). Throws `MoneyOverflow`.
template <class...>
[[nodiscard]] Obligations obligations(const Graph& graph, Currency currency, const Filter& filter = {}) {
  Obligations found;
  for (const auto id : deals(graph, filter)) {
    const auto& deal = graph[id];
    const bool lent = deal.type == DealType::loan && deal.status != DealStatus::agreed;
    const bool done = deal.status == DealStatus::closed && !row_of(deal.type).goods && !lent;
    const bool bought = deal.status == DealStatus::closed && deal.type == DealType::acquisition;
    const bool past = deal.status == DealStatus::ended || deal.status == DealStatus::withdrawn;
    if (!row_of(deal.type).money || done || bought || past) continue;
    const auto total = total_of(graph, id);
    if (total && total->currency() != currency) continue;
    const auto payers = money_side(graph, id, Side::pays);
    const auto payees = money_side(graph, id, Side::gets);
    if (!total || !total->is_exact() || !payers.is_one() || !payees.is_one()) {
      found.left_out.push_back(id);
      continue;
    }
    auto debtor = payers.parties.front().entity;
    auto creditor = payees.parties.front().entity;
    if (lent) std::swap(debtor, creditor);
    if (debtor != creditor) found.certain.push_back({debtor, creditor, total->low(), id});
  }
  return found;
}

}  // namespace newsgraph
