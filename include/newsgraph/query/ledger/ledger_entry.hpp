// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/ledger/furthest.hpp>
#include <newsgraph/query/ledger/unsplit.hpp>
#include <newsgraph/query/payments.hpp>
#include <newsgraph/query/totals.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What one pays another, by the deals that have one status.
struct LedgerEntry {
  EntityId payer;
  EntityId payee;
  DealStatus status;                 ///< `unknown` where none is stated
  std::vector<DealId> deals;         ///< in the order in which they came; their types say what for
  std::vector<Total> money;          ///< what is stated for this pair alone, by currency in the order of their codes
  std::vector<DealId> unquantified;  ///< deals for which nothing is stated
  std::vector<DealId> unsplit;       ///< deals with a total of which this pair's part is not known
  std::vector<Total> contingent{};   ///< what more falls due on conditions, of this pair alone: never in `money`
  std::vector<DealId> contingent_unquantified{};  ///< deals of which that is not all: no amount is stated of the rest
};

namespace query_parts {

/// What is stated for this pair alone: a part of a total is not, nor is anything from nothing up.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> stated_between(const DealMoneys& money, const DealMoney& of_deal,
                                                          EntityId payer, EntityId payee, const Counting& counting) {
  const auto part = own_part_between(money, of_deal, payer, payee, counting, true);
  const bool says_something = part && (part->high() || part->low().minor_units() != 0);
  return says_something && !is_unsplit(money.graph(), of_deal, payer, payee) ? part : std::nullopt;
}

/// What of `money` has the status of its deal: perhaps nothing, where the deal may have another one by now, as it may
/// be one with a deal of that status which was told later.
template <class...>
[[nodiscard]] MoneyInterval by_now(GraphView graph, DealId deal, const MoneyInterval& money) {
  const bool may_have_come_on = base_parts::any_of(graph.newest_possibly(deal), [&](DealId newest) {
    const auto other = graph.shown(newest);
    return status_of(graph, other) != status_of(graph, deal) && is_told_later(graph, other, deal);
  });
  return may_have_come_on ? hull(money, any_part(money)) : money;
}

/// What of the money of a deal falls due on conditions, less that of its parts which have another status than it.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> contingent_of_status(const DealMoneys& moneys, const DealMoney& of_deal,
                                                                DealStatus status) {
  const auto graph = moneys.graph();
  const auto deal = of_deal.deal();
  auto money = of_deal.contingent();
  if (!money || !graph.details(deal, &DealDetails::schedule).empty() || !graph_parts::decides_with_others(graph, deal))
    return money;
  for_each_part(graph, deal, [&](DealId part) {
    if (status_of(graph, part) == status) return true;
    for (const auto& of_part : moneys.each(part))
      if (const auto& more = of_part.contingent(); more && more->currency() == money->currency())
        money = left_of(*money, as_much_as(*more));
    return false;
  });
  return is_nothing(money) ? std::nullopt : money;
}

/// The entry of deals that have one status; there must be one.
template <class...>
[[nodiscard]] LedgerEntry ledger_entry(const DealMoneys& moneys, const PaymentPair& pair, Rows<DealId> deals,
                                       const Counting& counting) {
  const auto graph = moneys.graph();
  const auto [payer, payee, range] = pair;
  LedgerEntry entry{payer, payee, status_of(graph, deals.front()), {deals.begin(), deals.end()}, {}, {}, {}, {}};
  std::vector<DealAmount> amounts;
  std::vector<DealAmount> contingent;
  for (const auto deal : deals) {
    bool stated = false;
    for (const auto& of_deal : moneys.each(deal)) {
      const bool unsplit = is_unsplit(graph, of_deal, payer, payee);
      const auto more = unsplit ? std::nullopt : of_deal.contingent_between(graph, payer, payee);
      if (more) contingent.push_back({deal, by_now(graph, deal, *more)});
      if (of_deal.has_more()) entry.contingent_unquantified.push_back(deal);
      const auto money = stated_between(moneys, of_deal, payer, payee, counting);
      stated = stated || unsplit || money;
      if (unsplit) entry.unsplit.push_back(deal);
      if (money && !(more && is_nothing(money))) amounts.push_back({deal, by_now(graph, deal, *money)});
    }
    if (!stated) entry.unquantified.push_back(deal);
  }
  base_parts::keep_first(entry.contingent_unquantified);
  base_parts::keep_first(entry.unsplit);
  std::vector<DealId> none;
  entry.contingent = totals(graph, std::move(contingent), none, counting);
  entry.money = totals(graph, std::move(amounts), entry.unquantified, counting);
  return entry;
}

/// The entries of a pair of `payments`, one for each status, the furthest first.
template <class...>
[[nodiscard]] std::vector<LedgerEntry> ledger_entries(const DealMoneys& moneys, const Payments& payments,
                                                      const PaymentPair& pair, const Counting& counting = {}) {
  const auto graph = moneys.graph();
  const auto all = payments.deals(pair);
  std::vector<DealId> deals(all.begin(), all.end());
  const auto rank_of = [&](DealId deal) { return status_rank(status_of(graph, deal)); };
  base_parts::sort_by(deals, rank_of);
  std::vector<LedgerEntry> entries;
  for (std::size_t first = 0, last = 0; first != deals.size(); first = last) {
    while (last != deals.size() && rank_of(deals[last]) == rank_of(deals[first])) ++last;
    entries.push_back(ledger_entry(moneys, pair, {deals.data() + first, last - first}, counting));
  }
  return entries;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
