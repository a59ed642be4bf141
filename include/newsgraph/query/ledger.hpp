// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/ledger/ledger_entry.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A total that is not split between those who pay and get it.
///
/// Parts of it that are known stand with their pairs too, and lie within it. A deal with several currencies has one for
/// each.
struct UnsplitTotal {
  DealId deal;
  DealStatus status;
  MoneyInterval money;
  std::vector<EntityId> payers;  ///< each once, in the order of the article; none where nobody is named
  std::vector<EntityId> payees;
  bool others_pay;  ///< and others, whom nobody names
  bool others_get;
  std::optional<MoneyInterval> contingent{};  ///< what more falls due on conditions
};

/// What all deals of one status come to.
struct StatusTotals {
  DealStatus status;
  std::vector<Total> by_currency;   ///< in the order of their codes; each deal once, whoever pays and gets it
  std::vector<Total> contingent{};  ///< what more falls due on conditions, likewise
  std::vector<DealId> contingent_unquantified{};  ///< deals of which that is not all: no amount is stated of the rest
};

/// Who pays whom for what. The status that has come furthest is first: closed, active, agreed,
/// announced, in talks, rumoured, unknown, then ended and withdrawn.
struct Ledger {
  std::vector<LedgerEntry> entries;   ///< by payer, payee and status
  std::vector<UnsplitTotal> unsplit;  ///< in the order in which their deals came
  std::vector<StatusTotals> totals;   ///< by status
};

/// Who pays whom for what by the deals that `filter` lets through: each ordered pair with what is stated for it alone,
/// totals of several as items of their own, and what all comes to.
///
/// A total is never copied to its parties, nor split. Bounds stay bounds, nothing is converted, and deals that may
/// overlap count once at the lower end of a sum and severally at the upper. What falls due only on conditions stands
/// apart, and is in no other figure. Parts count within their whole, also where
/// they have another status or other parties: the whole has the rest then. Alternatives come to anything from the least
/// to the greatest of them, or from nothing where one has another status or other parties. To add up entries and
/// unsplit totals would count such deals, and parts of a total, twice: `totals` does not. What is paid where nobody is
/// named on one of the sides is no pair's, so it stands with the unsplit totals. A package has no payer: its deals
/// count, not it; of more than 100 that links tie together any may come to nothing. O(n log n) in the flows, times the
/// parties of a deal.
template <class...>
[[nodiscard]] Ledger ledger(const Graph& raw, const Filter& filter = {}) {
  const auto graph = graph_parts::view_of(raw, filter);
  Ledger found;
  std::vector<DealId> unsplit;
  auto with_contingent = filter;
  with_contingent.contingent = true;
  const Payments payments{graph, with_contingent};
  const query_parts::DealMoneys moneys{graph};
  const query_parts::Counting counting{filter};
  for (const auto& pair : payments.pairs())
    for (auto& entry : query_parts::ledger_entries(moneys, payments, pair, counting)) {
      unsplit.insert(unsplit.end(), entry.unsplit.begin(), entry.unsplit.end());
      found.entries.push_back(std::move(entry));
    }
  base_parts::sort_unique(unsplit);

  const auto entities = [](const query_parts::MoneySide& side) {
    std::vector<EntityId> each;
    for (const auto& party : side.parties) each.push_back(party.entity);
    base_parts::keep_first(each);
    return each;
  };
  struct OfStatus {
    std::vector<DealAmount> amounts;
    std::vector<DealAmount> contingent;
    std::vector<DealId> unstated;
    std::vector<DealId> contingent_unstated;
  };
  std::array<OfStatus, query_parts::by_completion.size()> of_statuses;
  for (const auto deal : deals(graph, filter)) {
    const auto& of_deal = moneys[deal];
    const auto& pays = of_deal.on(Side::pays);
    const auto& gets = of_deal.on(Side::gets);
    auto payers = entities(pays);
    auto payees = entities(gets);
    const bool to_self = payers.size() == 1 && payers == payees;
    if ((payers.empty() && payees.empty()) || (to_self && !pays.open && !gets.open)) continue;
    const auto status = status_of(graph, deal);
    auto& of_status = of_statuses[static_cast<std::size_t>(query_parts::status_rank(status))];
    const bool is_unsplit =
        payers.empty() || payees.empty() || to_self || std::binary_search(unsplit.begin(), unsplit.end(), deal);
    bool stated = false;
    for (const auto& in_currency : moneys.each(deal)) {
      const auto& money = in_currency.total();
      const auto more = query_parts::contingent_of_status(moneys, in_currency, status);
      if (more) of_status.contingent.push_back({deal, query_parts::by_now(graph, deal, *more)});
      if (in_currency.has_more()) of_status.contingent_unstated.push_back(deal);
      if (!money) continue;
      stated = true;
      const auto elsewhere =
          query_parts::parts_elsewhere(graph, in_currency, money->currency(), counting,
                                       [&](DealId part) { return status_of(graph, part) != status; });
      auto counted = elsewhere ? query_parts::remainder(*money, elsewhere) : *money;
      for (const auto payer : payers)
        if (gets.has(payer)) counted = query_parts::remainder(counted, in_currency.paid_to_itself(graph, payer));
      if (!more || !query_parts::is_nothing(money))
        of_status.amounts.push_back({deal, query_parts::by_now(graph, deal, counted)});
      if (!is_unsplit) continue;
      const std::vector<DealAmount> alone(1, {deal, query_parts::by_now(graph, deal, *money)});
      found.unsplit.push_back(
          {deal, status, query_parts::sum(graph, alone, counting), payers, payees, pays.open, gets.open, more});
    }
    if (!stated) of_status.unstated.push_back(deal);
  }
  for (std::size_t i = 0; i < of_statuses.size(); ++i) {
    auto& [amounts, contingent, unstated, contingent_unstated] = of_statuses[i];
    if (amounts.empty() && contingent.empty() && contingent_unstated.empty()) continue;
    base_parts::keep_first(contingent_unstated);
    std::vector<DealId> none;
    found.totals.push_back(
        {query_parts::by_completion[i], query_parts::totals(graph, std::move(amounts), unstated, counting),
         query_parts::totals(graph, std::move(contingent), none, counting), std::move(contingent_unstated)});
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
