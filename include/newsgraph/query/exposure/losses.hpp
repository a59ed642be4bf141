// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/query/exposure/loss.hpp>
#include <newsgraph/query/totals/sum.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// Takes out of the losses of one company those by parts of deals by which it has a loss of that kind already, with a
/// figure, where the same company fails; that is at least what those come to. O(losses², of those by parts).
template <class...>
void leave_out_parts(GraphView graph, std::vector<Loss>& losses, const Filter& filter = {}) {
  const auto all = losses;
  const auto is_within = [](const Loss& part, const std::vector<DealId>& wholes, const Loss& other) {
    return other.from == part.from && other.kind == part.kind && other.money() && other.deal()
           && base_parts::contains(wholes, *other.deal());
  };
  std::vector<std::vector<DealAmount>> of_whole(losses.size());
  for (const auto& part : all) {
    const auto money = part.money();
    const auto wholes = part.deal() && money ? all_wholes_of(graph, *part.deal()) : std::vector<DealId>{};
    for (std::size_t i = 0; !wholes.empty() && i < all.size(); ++i) {
      if (!is_within(part, wholes, all[i]) || all[i].money()->currency() != money->currency()) continue;
      auto& known = of_whole[i];
      if (known.empty()) known.push_back({*all[i].deal(), *all[i].money()});
      if (base_parts::none_of(known, [&](const DealAmount& one) { return one.deal == *part.deal(); }))
        known.push_back({*part.deal(), *money});
    }
  }
  for (std::size_t i = 0; i < losses.size(); ++i)
    if (!of_whole[i].empty()) losses[i].size = sum(graph, of_whole[i], filter);
  std::erase_if(losses, [&](const Loss& loss) {
    const auto wholes = loss.deal() ? all_wholes_of(graph, *loss.deal()) : std::vector<DealId>{};
    return !wholes.empty()
           && base_parts::any_of(all, [&](const Loss& other) { return is_within(loss, wholes, other); });
  });
}

/// Whether a deal has ended, was called off or is over by then, so that nobody loses by it any more.
template <class...>
[[nodiscard]] bool is_past(GraphView graph, DealId deal, const FailureAssumption& supposed) {
  const auto status = graph[deal].status;
  return status == DealStatus::ended || status == DealStatus::withdrawn
         || (supposed.as_of && is_over(graph, deal, *supposed.as_of));
}

/// Why a deal says nothing of the money of a loss.
template <class...>
[[nodiscard]] Unquantified why_not(GraphView graph, DealId deal, LossKind kind) noexcept {
  if (kind == LossKind::partner) return Unquantified::no_money;
  return graph[deal].payment == Payment::not_stated ? Unquantified::payment_not_stated
                                                    : Unquantified::amount_not_stated;
}

/// Calls `visit(loser, loss)` for all that a deal costs others where `company` fails, in the order of its parties; a
/// past deal costs nothing.
template <class Visitor>
void for_each_loss(GraphView graph, DealId deal, EntityId company, const FailureAssumption& supposed, Visitor visit,
                   const Filter& filter = {}) {
  const auto& node = graph[deal];
  if (is_past(graph, deal, supposed)) return;
  const bool shared = !money_side(graph, deal, Side::pays).is_one() || !money_side(graph, deal, Side::gets).is_one();
  std::vector<PartyNode> parties;  // those that turned out to be one, once
  for (const auto& party : graph[node.parties])
    if (base_parts::none_of(
            parties, [&](const PartyNode& other) { return other.entity == party.entity && other.role == party.role; }))
      parties.push_back(party);
  for (const auto& failing : parties) {
    if (failing.entity != company) continue;
    for (const auto& loser : parties) {
      const auto kind = loss_kind(node.type, node.status == DealStatus::closed, failing.role, loser.role);
      if (!kind || loser.entity == company) continue;
      Loss loss{company, *kind, deal, failing.role, why_not(graph, deal, *kind)};
      if (const auto whole = at_stake(graph, deal, *kind, failing, loser, filter)) {
        const std::vector<DealAmount> alone(1, {deal, *whole});
        loss.size = lost(graph, deal, *kind, sum(graph, alone, filter), supposed);
        loss.shared = shared && !loser.amount && !failing.amount;
        loss.whole = whole;
      }
      visit(loser.entity, loss);
    }
  }
}

/// Calls `visit(loss)` for what those lose whom the deal leaves out, "and others": anything up to all of its money.
template <class Visitor>
void for_each_loss_of_others(GraphView graph, DealId deal, EntityId company, const FailureAssumption& supposed,
                             Visitor visit) {
  const auto& node = graph[deal];
  if (node.open_roles.empty() || is_past(graph, deal, supposed)) return;
  const auto total = deal_total(graph, deal);
  for (const auto& [role, name] : rows_of<Role>) {
    if (!node.open_roles.contains(role)) continue;
    for (const auto& failing : graph[node.parties]) {
      const auto kind = loss_kind(node.type, node.status == DealStatus::closed, failing.role, role);
      if (failing.entity != company || !kind) continue;
      Loss loss{company, *kind, deal, failing.role, why_not(graph, deal, *kind), true};
      if (total && *kind != LossKind::partner) {
        const auto part = any_part(*total);
        loss.size = lost(graph, deal, *kind, part, supposed);
        loss.whole = part;
      }
      visit(loss);
    }
  }
}

/// Calls `visit(loser, loss)` for what a relation costs where `company` fails: shareholders and parents lose a stake,
/// companies their owners, and who depends on the company loses that. No article says how much. What was over by then
/// costs nothing.
template <class Visitor>
void for_each_loss(GraphView graph, RelationId id, EntityId company, const FailureAssumption& supposed, Visitor visit) {
  const auto& relation = graph[id];
  const auto period = graph[relation.period];
  if (relation.from == relation.to) return;
  if (supposed.as_of && period && period->end() && before(*period->end(), *supposed.as_of) == Certainty::certain)
    return;
  const auto lose = [&](EntityId loser, LossKind kind) {
    visit(loser, Loss{company, kind, id, std::nullopt, Unquantified::amount_not_stated});
  };
  switch (relation.type) {
    case RelationType::shareholder:
      return relation.to == company ? lose(relation.from, LossKind::capital) : lose(relation.to, LossKind::funding);
    case RelationType::subsidiary:
      return relation.from == company ? lose(relation.to, LossKind::capital) : lose(relation.from, LossKind::funding);
    case RelationType::depends_on:
      if (relation.to == company) lose(relation.from, LossKind::supply);
      return;
    default: return;
  }
}

}  // namespace newsgraph::inline v0_1::query_parts
