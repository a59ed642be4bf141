// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace newsgraph::inline v0_1 {

/// The two ends of a payment.
enum class Side : std::uint8_t { pays, gets };

template <>
inline constexpr auto rows_of<Side> = std::to_array<Name<Side>>({
    {Side::pays, "pays"},
    {Side::gets, "gets"},
});

namespace query_parts {

[[nodiscard]] constexpr Side other(Side side) noexcept { return side == Side::pays ? Side::gets : Side::pays; }

/// The role whose parties pay, or get, the money of a type of deal.
[[nodiscard]] constexpr std::optional<Role> money_role(DealType type, Side side) noexcept {
  const auto& money = base_parts::row_of(type).money;
  if (!money) return std::nullopt;
  return side == Side::pays ? money->from : money->to;
}

/// Those who pay, or get, the money of a deal.
struct MoneySide {
  std::vector<PartyNode> parties;
  bool open = false;  ///< and others

  /// One party, and no others.
  [[nodiscard]] bool is_one() const noexcept { return parties.size() == 1 && !open; }

  [[nodiscard]] bool has(EntityId entity) const noexcept {
    for (const auto& party : parties)
      if (party.entity == entity) return true;
    return false;
  }
};

template <class...>
[[nodiscard]] MoneySide money_side(GraphView graph, DealId deal, Side side) {
  MoneySide found;
  const auto role = money_role(graph[deal].type, side);
  if (!role) return found;
  for (const auto& party : parties(graph, deal, *role)) found.parties.push_back(party);
  found.open = graph[deal].open_roles.contains(*role);
  return found;
}

/// Whether nobody but `entity` is on that side of the money of a deal.
template <class...>
[[nodiscard]] bool is_alone(GraphView graph, DealId deal, EntityId entity, Side side) {
  const auto all = money_side(graph, deal, side);
  return !all.open && !all.parties.empty()
         && base_parts::all_of(all.parties, [&](const PartyNode& party) { return party.entity == entity; });
}

/// The sum of the parts that are stated of single parties. The upper end is missing where a part is, or there are
/// others; the whole is, where no part is stated or one is in another currency.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> stated_parts(GraphView graph, const MoneySide& side) {
  std::optional<MoneyInterval> sum;
  bool complete = !side.open;
  for (const auto& party : side.parties) {
    const auto amount = graph.amount(party.amount);
    if (!amount) {
      complete = false;
      continue;
    }
    if (sum && sum->currency() != amount->currency()) return std::nullopt;
    sum = sum ? *sum + *amount : amount->interval();
  }
  if (sum && !complete) sum = hull(*sum, {sum->low(), std::nullopt});
  return sum;
}

/// `interval` for each party of a side.
template <class...>
[[nodiscard]] MoneyInterval times(const MoneyInterval& interval, const MoneySide& side) {
  const auto all = interval * side.parties.size();
  if (!side.open) return all;
  const bool endless = all.low().minor_units() < 0;
  return hull(all, {endless ? Money::least(all.currency()) : all.low(), std::nullopt});
}

/// The side whose parties an amount "each" is for: the one that has several, the paying side before the other.
template <class...>
[[nodiscard]] Side side_of_each(const MoneySide& payers) noexcept {
  return payers.is_one() ? Side::gets : Side::pays;
}

/// Whether a price is paid in it, which then is no way to find the money for another part of the price.
[[nodiscard]] constexpr bool is_paid_in(ConsiderationForm form) noexcept {
  return form == ConsiderationForm::cash || form == ConsiderationForm::stock;
}

/// The amount of a deal that is paid; nothing where it is what an enterprise is worth with its debt, which the sellers
/// do not get.
template <class...>
[[nodiscard]] MaybeId<AmountNode> paid_amount(GraphView graph, DealId deal) {
  return graph.details(deal).basis == ValuationBasis::enterprise ? std::nullopt : graph[deal].amount;
}

/// What the parts come to that a price consists of: those that it is paid in, or else those that it is financed by,
/// which for an enterprise value need not be the price. At least that where the money of one is not stated; assumed
/// debt may be a part of the price or come on top of it. Nothing where no part is stated in money, or one in another
/// currency.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> sum_of_considerations(GraphView graph, DealId deal) {
  const auto parts = graph[graph.details(deal).considerations];
  const bool paid = base_parts::any_of(parts, [](const ConsiderationNode& part) { return is_paid_in(part.form); });
  if (!paid && graph.details(deal).basis == ValuationBasis::enterprise) return std::nullopt;
  std::optional<MoneyInterval> sum;
  std::optional<MoneyInterval> assumed;
  bool complete = true;
  for (const auto& part : parts) {
    const bool is_assumed = part.form == ConsiderationForm::assumed_debt;
    if (!is_assumed && is_paid_in(part.form) != paid) continue;
    const auto amount = graph.amount(part.amount);
    complete = complete && amount;
    if (!amount) continue;
    auto& into = is_assumed ? assumed : sum;
    for (const auto& known : {sum, assumed})
      if (known && known->currency() != amount->currency()) return std::nullopt;
    into = into ? *into + *amount : amount->interval();
  }
  if (!sum) return std::nullopt;
  if (assumed) sum = hull(*sum, *sum + *assumed);
  if (!complete) sum = hull(*sum, {sum->low(), std::nullopt});
  return sum;
}

/// All the money of a deal, as far as it is stated: as a whole, as an amount for each party, party by party, or by the
/// parts of the price. A whole that may also be meant for each is anything between; an enterprise value is no sum of
/// money.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> deal_total(GraphView graph, DealId deal) {
  const auto payers = money_side(graph, deal, Side::pays);
  const auto payees = money_side(graph, deal, Side::gets);
  const auto amount = paid_amount(graph, deal);
  if (!amount) {
    const auto paid = stated_parts(graph, payers);
    const auto stated = paid ? paid : stated_parts(graph, payees);
    return stated ? stated : sum_of_considerations(graph, deal);
  }
  const auto stated = graph.amount(*amount).interval();
  const auto scope = graph[*amount].scope().value_or(Scope::total);
  if (scope == Scope::total) return stated;
  const auto each = times(stated, side_of_each(payers) == Side::pays ? payers : payees);
  return scope == Scope::each ? each : hull(stated, each);
}

/// Anything from nothing to all of `whole`.
[[nodiscard]] constexpr MoneyInterval any_part(const MoneyInterval& whole) {
  return whole.scaled(none_of_it, all_of_it);
}

/// What `whole` leaves for one of several, of whom the others have `rest`. Nothing is split evenly: where nothing is
/// known of the others, it is anything from nothing to the whole. Beside less than nothing it can be anything.
template <class...>
[[nodiscard]] MoneyInterval remainder(const MoneyInterval& whole, const std::optional<MoneyInterval>& rest) {
  if (!rest || rest->currency() != whole.currency()) return any_part(whole);
  const Money zero = Money::from_minor(0, whole.currency());
  if (whole.low() < zero || rest->low() < zero) return {Money::least(whole.currency()), std::nullopt};
  return left_of(whole, *rest);
}

/// What `entity` pays or gets under a deal; nothing where it does neither, or no amount is stated.
///
/// Its own part where that is stated; else what the others leave of the whole, which is all of it where there are no
/// others.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> deal_part(GraphView graph, DealId deal, EntityId entity, Side side) {
  auto mine = money_side(graph, deal, side);
  const auto me = base_parts::find_by(mine.parties, &PartyNode::entity, entity);
  if (me == mine.parties.end()) return std::nullopt;
  if (const auto own = graph.amount(me->amount)) {
    auto sum = own->interval();
    for (auto also = me + 1; also != mine.parties.end(); ++also)  // a party that turned out to be the same
      if (const auto more = graph.amount(also->amount);
          more && also->entity == entity && more->currency() == sum.currency())
        sum = sum + *more;
    return sum;
  }

  const auto whole = deal_total(graph, deal);
  if (!whole || mine.is_one()) return whole;
  const auto amount = paid_amount(graph, deal);
  const auto scope = amount ? graph[*amount].scope().value_or(Scope::total) : Scope::total;
  if (scope != Scope::total && side_of_each(money_side(graph, deal, Side::pays)) == side) {
    const auto each = graph.amount(*amount).interval();
    if (scope == Scope::each) return each;
    return hull(each, remainder(*whole, std::nullopt));
  }
  mine.parties.erase(me);
  return remainder(*whole, stated_parts(graph, mine));
}

/// What `entity` pays itself under a deal that has it on both sides; nothing where that is not known.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> paid_to_itself(GraphView graph, DealId deal, EntityId entity) {
  const auto paid = deal_part(graph, deal, entity, Side::pays);
  const auto got = deal_part(graph, deal, entity, Side::gets);
  if (is_alone(graph, deal, entity, Side::gets)) return paid;
  if (is_alone(graph, deal, entity, Side::pays)) return got;
  if (!paid || !got || paid->currency() != got->currency()) return std::nullopt;
  return any_part(lesser(*paid, *got));
}

/// What `payer` pays `payee` under a deal; nothing where it does not, or no amount is stated.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> part_between(GraphView graph, DealId deal, EntityId payer, EntityId payee) {
  const auto paid = deal_part(graph, deal, payer, Side::pays);
  const auto got = deal_part(graph, deal, payee, Side::gets);
  if (!paid || !got) return std::nullopt;
  if (money_side(graph, deal, Side::pays).is_one()) return got;
  if (money_side(graph, deal, Side::gets).is_one()) return paid;
  // Whom each of several pays is not said.
  const auto of_paid = any_part(*paid);
  if (got->currency() != paid->currency() || !got->high()) return of_paid;
  return lesser(of_paid, any_part(*got));
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
