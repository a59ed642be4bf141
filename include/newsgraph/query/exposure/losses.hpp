// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/query/exposure/loss.hpp>
#include <newsgraph/query/totals/sum.hpp>
#include <newsgraph/query/totals/wholes.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// Takes out of the losses of one company those by parts of deals by which it has a loss of that kind already, with a
/// figure, where the same company fails; that is at least what those come to. O(n log n) in the losses, and what their
/// deals lie within.
template <class...>
void leave_out_parts(GraphView graph, std::vector<Loss>& losses, const Counting& counting = {}) {
  using Key = std::pair<std::pair<EntityId, LossKind>, DealId>;
  const auto key_of = [](const Loss& loss, DealId deal) { return Key{{loss.from, loss.kind}, deal}; };
  std::vector<std::pair<Key, std::size_t>> stated;  // losses by deals, with a figure
  bool lie_within = false;
  for (std::size_t i = 0; i < losses.size(); ++i) {
    const auto deal = losses[i].deal();
    if (deal && losses[i].money()) stated.emplace_back(key_of(losses[i], *deal), i);
    lie_within = lie_within || (deal && graph_parts::decides_with_others(graph, *deal));
  }
  if (!lie_within) return;
  base_parts::sort(stated);
  std::vector<std::vector<DealAmount>> of_whole(losses.size());
  std::vector<bool> goes(losses.size());
  for (std::size_t part = 0; part < losses.size(); ++part) {
    const auto deal = losses[part].deal();
    const auto money = losses[part].money();
    if (!deal) continue;
    for (const auto whole : all_wholes_of(graph, *deal)) {
      const auto key = key_of(losses[part], whole);
      auto at = base_parts::count_before(stated, [&](const auto& one) { return one.first < key; });
      for (; at < stated.size() && stated[at].first == key; ++at) {
        goes[part] = true;
        const auto i = stated[at].second;
        if (money && losses[i].money()->currency() == money->currency()) of_whole[i].push_back({*deal, *money});
      }
    }
  }
  for (std::size_t i = 0; i < losses.size(); ++i) {
    auto& parts = of_whole[i];
    if (goes[i] || parts.empty()) continue;
    parts.insert(parts.begin(), {*losses[i].deal(), *losses[i].money()});
    base_parts::keep_first(parts, [](const DealAmount& one) { return one.deal; });
    losses[i].size = sum(graph, parts, counting);
  }
  base_parts::erase_flagged(losses, goes);
}

/// Whether one of two deals has a link to the other.
template <class...>
[[nodiscard]] bool are_linked(GraphView graph, DealId a, DealId b) {
  const auto links_to = [&](DealId from, DealId to) {
    return base_parts::any_of(graph.links(from),
                              [&](const LinkNode& link) { return graph.shown(link.to) == graph.shown(to); });
  };
  return links_to(a, b) || links_to(b, a);
}

/// Takes out of what one company is owed in debt restructurings what it is owed by deals with the same debtor that are
/// linked with those, or have that amount: loans, and claims. O(restructurings × losses).
template <class...>
void leave_out_restructured(GraphView graph, std::vector<Loss>& losses, const FailureAssumption& supposed) {
  const auto is_restructured = [&](const Loss& loss) {
    return loss.kind == LossKind::credit && loss.deal() && graph[*loss.deal()].type == DealType::restructuring;
  };
  const auto debt_of = [&](const Loss& loss) -> std::optional<MoneyInterval> {
    if (!loss.deal() || !loss.whole || is_restructured(loss)) return std::nullopt;
    // Of a claim that is not paid any part may be; it is claimed whole.
    if (graph[*loss.deal()].kind == DealKind::claim)
      return MoneyInterval{loss.whole->high().value_or(loss.whole->low())};
    return loss.kind == LossKind::credit ? loss.whole : std::nullopt;
  };
  std::vector<bool> goes(losses.size());
  for (std::size_t i = 0; i < losses.size(); ++i) {
    auto& loss = losses[i];
    if (!is_restructured(loss)) continue;
    std::optional<MoneyInterval> known;
    for (const auto& other : losses) {
      const auto debt = other.from == loss.from ? debt_of(other) : std::nullopt;
      if (!debt || (debt != loss.whole && !are_linked(graph, *loss.deal(), *other.deal()))) continue;
      if (!loss.whole) goes[i] = true;
      if (loss.whole && debt->currency() == loss.whole->currency()) known = known ? *known + *debt : *debt;
    }
    if (!known) continue;
    loss.whole = left_of(*loss.whole, *known);
    loss.size = lost(graph, *loss.deal(), loss.kind, *loss.whole, supposed);
    goes[i] = is_nothing(loss.whole);
  }
  base_parts::erase_flagged(losses, goes);
}

/// Whether a deal has ended, was called off or is over by then, so that nobody loses by it any more.
template <class...>
[[nodiscard]] bool is_past(GraphView graph, DealId deal, const FailureAssumption& supposed) {
  const auto status = graph[deal].status;
  return status == DealStatus::ended || status == DealStatus::withdrawn
         || (supposed.as_of && is_over(graph, deal, *supposed.as_of));
}

/// Whether what is lost is what a company owes, at its face value, and not what is paid.
[[nodiscard]] constexpr bool is_owed(LossKind kind) noexcept {
  return kind == LossKind::credit || kind == LossKind::cover;
}

/// Why a deal says nothing of the money of a loss.
template <class...>
[[nodiscard]] Unquantified why_not(GraphView graph, DealId deal, LossKind kind) noexcept {
  if (kind == LossKind::partner) return Unquantified::no_money;
  return graph[deal].payment == Payment::not_stated ? Unquantified::payment_not_stated
                                                    : Unquantified::amount_not_stated;
}

/// Who loses by a deal what, where companies fail that have a part in it. It stands by itself.
class DealAtRisk {
public:
  /// O(n log n) in its parties.
  template <class...>
  DealAtRisk(GraphView graph, DealId deal, const FailureAssumption& supposed)
      : deal_{deal}, is_past_{is_past(graph, deal, supposed)} {
    if (is_past_) return;
    for (const auto& party : graph[graph[deal].parties]) parties_.push_back(party);
    // Those that turned out to be one, once.
    base_parts::keep_first(parties_, [](const PartyNode& party) { return std::pair{party.entity, party.role}; });
    for (std::uint32_t i = 0; i < parties_.size(); ++i) by_entity_.push_back(i);
    losers_ = by_entity_;
    base_parts::sort_by(by_entity_, [&](std::uint32_t i) { return parties_[i].entity; });
  }

  /// From now on those for whom `goes(entity)` is true lose nothing.
  template <class Goes>
  void leave_out(Goes goes) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < losers_.size(); ++i)
      if (!goes(parties_[losers_[i]].entity)) losers_[kept++] = losers_[i];
    losers_.truncate(kept);
  }

  /// Calls `visit(loser, loss)` for all that it costs others where `company` fails, in the order of the parties; a past
  /// deal costs nothing. O(losers), for each role of the company.
  template <class Visitor>
  void for_each_loss(const DealMoneys& moneys, EntityId company, const FailureAssumption& supposed,
                     const Counting& counting, Visitor visit) const {
    const auto graph = moneys.graph();
    const auto& node = graph[deal_];
    for_each_role(company, [&](const PartyNode& failing) {
      for (const auto at : losers_) {
        const auto& loser = parties_[at];
        const auto kind = loss_kind(node.type, node.kind, node.status == DealStatus::closed, failing.role, loser.role);
        if (!kind || loser.entity == company) continue;
        const Loss unstated{company, *kind, deal_, failing.role, why_not(graph, deal_, *kind)};
        bool stated = false;
        for (const auto& money : moneys.each(deal_, is_owed(*kind))) {
          const auto whole = at_stake(moneys, money, *kind, failing, loser, counting);
          if (!whole || whole->currency() != money.currency().value_or(whole->currency())) continue;
          stated = true;
          const std::vector<DealAmount> alone(1, {deal_, *whole});
          auto loss = unstated;
          loss.size = lost(graph, deal_, *kind, sum(graph, alone, counting), supposed);
          const bool is_one = node.type == DealType::restructuring
                                  ? whole->is_exact() || side_of_role(graph, deal_, Role::counterparty).is_one()
                                  : money.on(Side::pays).is_one() && money.on(Side::gets).is_one();
          loss.shared = !is_one && !loser.amount && !failing.amount;
          loss.whole = whole;
          const bool is_credit = *kind == LossKind::credit;
          const bool is_to_come =
              (*kind == LossKind::revenue || *kind == LossKind::funding) && node.status != DealStatus::closed;
          loss.was_due = (is_credit || is_to_come) && was_due(graph, deal_, is_credit, supposed.as_of);
          visit(loser.entity, loss);
        }
        if (!stated) visit(loser.entity, unstated);
      }
    });
  }

  /// Calls `visit(loss)` for what those lose whom the deal leaves out, "and others": anything up to what the
  /// parts of those that it names leave.
  template <class Visitor>
  void for_each_loss_of_others(const DealMoneys& moneys, EntityId company, const FailureAssumption& supposed,
                               const Counting& counting, Visitor visit) const {
    const auto graph = moneys.graph();
    const auto& node = graph[deal_];
    if (node.open_roles.empty() || is_past_) return;
    for (const auto& [role, name, doc] : rows_of<Role>) {
      if (!node.open_roles.contains(role)) continue;
      for_each_role(company, [&](const PartyNode& failing) {
        const auto kind = loss_kind(node.type, node.kind, node.status == DealStatus::closed, failing.role, role);
        if (!kind) return;
        const Loss unstated{company, *kind, deal_, failing.role, why_not(graph, deal_, *kind), true};
        const auto side = money_roles(node.type, Side::pays).contains(role) ? Side::pays : Side::gets;
        const bool of_money = money_roles(node.type, side).contains(role);
        bool stated = false;
        for (const auto& money : moneys.each(deal_, is_owed(*kind))) {
          const auto total = *kind == LossKind::cover || is_conditional(graph, deal_) ? money.contingent()
                             : of_money                             ? left_for_others(moneys, money, side, counting)
                             : node.type == DealType::restructuring ? restructured_debt(graph, deal_, nullptr)
                                                                    : money.total();
          if (!total || *kind == LossKind::partner) continue;
          stated = true;
          const auto part = any_part(*total);
          auto loss = unstated;
          loss.size = lost(graph, deal_, *kind, part, supposed);
          loss.whole = part;
          visit(loss);
        }
        if (!stated) visit(unstated);
      });
    }
  }

private:
  /// Calls `visit(party)` for each role of a company, in the order of the parties.
  template <class Visitor>
  void for_each_role(EntityId company, Visitor visit) const {
    auto at = base_parts::count_before(by_entity_, [&](std::uint32_t i) { return parties_[i].entity < company; });
    for (; at < by_entity_.size() && parties_[by_entity_[at]].entity == company; ++at) visit(parties_[by_entity_[at]]);
  }

  DealId deal_;
  bool is_past_;
  std::vector<PartyNode> parties_;
  base_parts::RowVector<std::uint32_t> by_entity_;
  base_parts::RowVector<std::uint32_t> losers_;
};

/// See `DealAtRisk`.
template <class Visitor>
void for_each_loss(GraphView graph, DealId deal, EntityId company, const FailureAssumption& supposed, Visitor visit,
                   const Filter& filter = {}) {
  DealAtRisk{graph, deal, supposed}.for_each_loss(graph, company, supposed, filter, visit);
}
template <class Visitor>
void for_each_loss_of_others(GraphView graph, DealId deal, EntityId company, const FailureAssumption& supposed,
                             Visitor visit, const Filter& filter = {}) {
  DealAtRisk{graph, deal, supposed}.for_each_loss_of_others(graph, company, supposed, filter, visit);
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
