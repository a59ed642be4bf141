// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/exposure/loss_kind.hpp>
#include <newsgraph/query/exposure/remaining.hpp>
#include <newsgraph/query/totals/wholes.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1 {

/// What a loss rests on.
using LossBasis = std::variant<DealId, RelationId>;

/// What somebody loses by one deal or relation. By a deal with money in several currencies there is one for each.
struct Loss {
  EntityId from;  ///< the company that fails
  LossKind kind;
  LossBasis basis;
  std::optional<Role> role;  ///< of the company that fails, in a deal
  std::variant<MoneyInterval, Unquantified> size;
  bool shared = false;                   ///< the money is of a total that several share, and nobody splits
  std::optional<MoneyInterval> whole{};  ///< all that was, or would be, paid, of which the money is a part
  bool was_due = false;  ///< something of it was due before the date that is asked for; nobody says that it is paid

  [[nodiscard]] std::optional<MoneyInterval> money() const noexcept {
    const auto* money = std::get_if<MoneyInterval>(&size);
    return money != nullptr ? std::optional{*money} : std::nullopt;
  }
  [[nodiscard]] std::optional<DealId> deal() const noexcept {
    const auto* deal = std::get_if<DealId>(&basis);
    return deal != nullptr ? std::optional{*deal} : std::nullopt;
  }
};

/// What is supposed of a company that fails.
struct FailureAssumption {
  Ratio paid = none_of_it;      ///< of all that it owes; at most 1
  std::optional<Date> as_of{};  ///< what is over by then is not lost, what surely falls due later is to be paid
  bool spread_evenly = false;   ///< contracts are paid evenly over their time: an assumption that no article makes
  std::size_t hops = 2;         ///< how far losses are followed, see `exposure`
  bool surely = true;           ///< it fails; else it may, so that every loss may be nothing
};

namespace query_parts {

/// What of the debt that is restructured is owed to one of the creditors, or to those whom nobody names: its own
/// amount, or what the others leave. Nothing where nothing is stated.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> restructured_debt(GraphView graph, DealId deal, const PartyNode* creditor) {
  if (const auto own = creditor != nullptr ? graph.amount(creditor->amount) : std::nullopt) return own->interval();
  const auto whole = graph.amount(graph[deal].amount);
  if (!whole) return std::nullopt;
  const auto scope = graph[*graph[deal].amount].scope().value_or(Scope::total);
  if (scope != Scope::total) return creditor != nullptr && scope == Scope::each ? whole->interval() : any_part(*whole);
  const auto creditors = side_of_role(graph, deal, Role::counterparty);
  if (creditor != nullptr && creditors.is_one()) return whole->interval();
  return remainder(*whole, stated_parts(graph, creditors, creditor != nullptr ? 1 : 0));
}

/// What was, or would be, paid for what is lost; less what others paid in parts of the deal, as in totals. Who
/// guarantees a loan would pay anything up to all that is lent, or to what is stated of it. Of a claim that is not paid
/// yet all is at stake.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> at_stake(const DealMoneys& moneys, const DealMoney& money, LossKind kind,
                                                    const PartyNode& failing, const PartyNode& loser,
                                                    const Counting& counting = {}) {
  if (kind == LossKind::partner) return std::nullopt;
  const auto graph = moneys.graph();
  const auto deal = money.deal();
  if (graph[deal].type == DealType::restructuring) return restructured_debt(graph, deal, &loser);
  const bool loser_pays = kind == LossKind::capital || kind == LossKind::credit || kind == LossKind::supply;
  if (graph[deal].type == DealType::guarantee) {
    const auto& guarantor = loser.role == Role::guarantor ? loser : failing;
    return money.contingent_part(graph, guarantor.entity, Side::pays);
  }
  if (graph[deal].type == DealType::loan && (loser.role == Role::guarantor || failing.role == Role::guarantor)) {
    const auto& [guarantor, other] =
        loser.role == Role::guarantor ? std::pair{loser, failing} : std::pair{failing, loser};
    const auto side = other.role == Role::borrower ? Side::gets : Side::pays;
    const auto lent = own_part(moneys, money, other.entity, side, counting);
    const auto backed = graph.amount(guarantor.amount);
    const bool limits = lent && backed && lent->currency() == backed->currency();
    if (limits) return any_part(lesser(*lent, backed->interval()));
    const auto all = backed ? std::optional{backed->interval()} : lent;
    return all ? std::optional{any_part(*all)} : std::nullopt;
  }
  const auto& payer = loser_pays ? loser : failing;
  const auto& payee = loser_pays ? failing : loser;
  if (is_conditional(graph, deal)) return money.contingent_between(graph, payer.entity, payee.entity);
  if (payer.role == Role::lender && graph[deal].type == DealType::acquisition) {
    const auto lent = graph.amount(payer.amount);
    return lent ? std::optional{lent->interval()} : std::nullopt;
  }
  if (payee.role == Role::target)
    return loser_pays ? own_part(moneys, money, payer.entity, Side::pays, counting) : std::nullopt;
  // Shares that owners sell are a stake in the company too.
  if (kind == LossKind::capital && payee.role == Role::investee && has_seller(graph, deal)) {
    const auto is_another = [&](const PartyNode& party) {
      return party.role == Role::investee && party.entity != payee.entity;
    };
    const bool is_one = !graph[deal].open_roles.contains(Role::investee)
                        && base_parts::none_of(money.on(Side::gets).parties, is_another);
    if (is_one) return own_part(moneys, money, payer.entity, Side::pays, counting);
  }
  // Of a credit, what is drawn is lent; what is not is still to come from the lender.
  if (const auto undrawn = money.contingent_between(graph, payer.entity, payee.entity);
      undrawn && kind == LossKind::funding && graph[deal].type == DealType::loan)
    return undrawn;
  return own_part_between(moneys, money, payer.entity, payee.entity, counting);
}

/// What of `whole` is lost.
///
/// Capital that is paid in is lost whole, for it ranks behind all that is owed. Funding that is paid in is not lost.
/// Of what is still to be paid nobody says how much is paid already: anything from what falls due later to all that is
/// not said to be paid, see `outstanding`, less the part that the company does pay; if it is to be spread evenly, the
/// part of its days that are to come.
template <class...>
[[nodiscard]] MoneyInterval lost(GraphView graph, DealId deal, LossKind kind, const MoneyInterval& whole,
                                 const FailureAssumption& supposed) {
  const Money zero = Money::from_minor(0, whole.currency());
  const bool closed = graph[deal].status == DealStatus::closed;
  RatioInterval part{none_of_it, all_of_it};
  auto of = whole;
  if (kind == LossKind::capital && closed) part.low = all_of_it;
  if (kind == LossKind::funding && closed) return zero;
  const bool by_days = kind == LossKind::revenue || kind == LossKind::supply;
  const auto runs = by_days && supposed.spread_evenly && supposed.as_of ? running(graph, deal) : std::nullopt;
  if (runs) {
    part = remaining(*runs, *supposed.as_of);
  } else if ((kind == LossKind::revenue || kind == LossKind::funding) && !is_conditional(graph, deal)) {
    of = outstanding(graph, deal, whole, supposed.as_of);
    part.low = all_of_it;
  }
  if (kind != LossKind::capital && kind != LossKind::supply && kind != LossKind::cover) {
    const auto unpaid = value_parts::rest_of_whole(supposed.paid);
    const auto low = product(part.low, unpaid);
    const auto high = product(part.high, unpaid);
    part = {low.value_or(none_of_it), high.value_or(part.high < unpaid ? part.high : unpaid)};
  }
  if (!supposed.surely) part.low = none_of_it;
  return of.scaled(part.low, part.high);
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
