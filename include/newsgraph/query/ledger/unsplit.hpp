// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals/part.hpp>

namespace newsgraph::inline v0_1::query_parts {

/// Whether of the total of a deal `entity`'s part is not known, because others share it: its part is not stated, nor is
/// an amount for each, nor do the others' parts leave a known rest.
template <class...>
[[nodiscard]] bool is_unsplit(GraphView graph, DealId deal, EntityId entity, Side side) {
  auto mine = money_side(graph, deal, side);
  const auto me = base_parts::find_by(mine.parties, &PartyNode::entity, entity);
  if (me == mine.parties.end() || me->amount || mine.is_one() || !deal_total(graph, deal)) return false;
  const auto amount = paid_amount(graph, deal);
  if (amount && graph[*amount].scope() == Scope::each && side_of_each(money_side(graph, deal, Side::pays)) == side)
    return false;
  mine.parties.erase(me);
  const auto others = stated_parts(graph, mine);
  return !others || !others->high();
}

/// Whether what `payer` pays `payee` under a deal is an unknown part of a stated total.
template <class...>
[[nodiscard]] bool is_unsplit(GraphView graph, DealId deal, EntityId payer, EntityId payee) {
  const bool one_pays = money_side(graph, deal, Side::pays).is_one();
  const bool one_gets = money_side(graph, deal, Side::gets).is_one();
  if (!part_between(graph, deal, payer, payee)) return false;
  if (one_pays) return is_unsplit(graph, deal, payee, Side::gets);
  // Whom each of several pays is not said.
  return !one_gets || is_unsplit(graph, deal, payer, Side::pays);
}

}  // namespace newsgraph::inline v0_1::query_parts
