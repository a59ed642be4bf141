// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/ledger/furthest.hpp>
#include <newsgraph/query/ledger/unsplit.hpp>
#include <newsgraph/query/payments.hpp>
#include <newsgraph/query/totals.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What one company pays another, by all the deals that count.
struct Leg {
  EntityId payer;
  EntityId payee;
  std::vector<DealId> deals;         ///< in the order in which they came; one is enough to close a circle
  DealId furthest;                   ///< the one of them that has come furthest: by its status, then its modality
  std::vector<MoneyInterval> money;  ///< what is stated, summed for each currency, in the order of their codes
  std::vector<DealId> unquantified;  ///< deals for which nothing is stated
  std::vector<DealId> unsplit;       ///< deals with a total of which this pair's part is not known

  /// A pair of `payments`. What several share is anything from nothing to all of it, and deals that may overlap count
  /// once at the lower end and severally at the upper.
  template <class...>
  Leg(const query_parts::DealMoneys& moneys, const Payments& payments, const PaymentPair& pair)
      : Leg{moneys, payments, pair, payments.counting()} {}
  template <class...>
  Leg(const query_parts::DealMoneys& moneys, const Payments& payments, const PaymentPair& pair,
      const query_parts::Counting& counting)
      : payer{pair.payer},
        payee{pair.payee},
        deals(payments.deals(pair).begin(), payments.deals(pair).end()),
        furthest{query_parts::furthest(moneys.graph(), deals)} {
    std::vector<DealAmount> amounts;
    for (const auto deal : deals) {
      const auto before = amounts.size();
      for (const auto& of_deal : moneys.each(deal))
        if (const auto part = query_parts::own_part_between(moneys, of_deal, payer, payee, counting))
          amounts.push_back({deal, *part});
      if (amounts.size() == before) unquantified.push_back(deal);
      if (query_parts::is_unsplit(moneys, deal, payer, payee)) unsplit.push_back(deal);
    }
    for (const auto& total : query_parts::totals(moneys.graph(), std::move(amounts), unquantified, counting))
      money.push_back(total.sum);
  }

  /// Without totals that are not split it would have no deal.
  [[nodiscard]] bool needs_unsplit_total() const noexcept { return unsplit.size() == deals.size(); }

  /// What the leg carries in all, seen in one currency. At least what is stated in that. There is no upper end where
  /// something is not stated, or is in another currency: nothing is converted.
  template <class...>
  [[nodiscard]] MoneyInterval carries(Currency currency) const {
    const auto stated =
        base_parts::find_if(money, [&](const MoneyInterval& sum) { return sum.currency() == currency; });
    if (stated == money.end()) return {Money::from_minor(0, currency), std::nullopt};
    if (money.size() == 1 && unquantified.empty()) return *stated;
    return hull(*stated, {stated->low(), std::nullopt});
  }
};

}  // namespace newsgraph::inline v0_1
