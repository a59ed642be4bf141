// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals/part.hpp>

namespace newsgraph::inline v0_1::query_parts {

/// Whether of a total of a deal `entity`'s part is not known, see `DealMoney`.
template <class...>
[[nodiscard]] bool is_unsplit(const DealMoneys& money, DealId deal, EntityId entity, Side side) {
  return base_parts::any_of(money.each(deal), [&](const DealMoney& of) { return of.is_unsplit(entity, side); });
}

/// Whether what `payer` pays `payee` under a deal is an unknown part of a stated total.
template <class...>
[[nodiscard]] bool is_unsplit(GraphView graph, const DealMoney& of_deal, EntityId payer, EntityId payee) {
  if (!of_deal.between(graph, payer, payee)) return false;
  if (of_deal.is_named(Side::pays) && of_deal.is_named(Side::gets)) return false;
  if (of_deal.on(Side::pays).is_one()) return of_deal.is_unsplit(payee, Side::gets);
  // Whom each of several pays is not said.
  return !of_deal.on(Side::gets).is_one() || of_deal.is_unsplit(payer, Side::pays);
}

/// The same of what it has in any currency.
template <class...>
[[nodiscard]] bool is_unsplit(const DealMoneys& money, DealId deal, EntityId payer, EntityId payee) {
  return base_parts::any_of(money.each(deal),
                            [&](const DealMoney& of_deal) { return is_unsplit(money.graph(), of_deal, payer, payee); });
}

}  // namespace newsgraph::inline v0_1::query_parts
