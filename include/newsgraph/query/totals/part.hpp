// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/slots.hpp>
#include <newsgraph/base/string_hash.hpp>
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/totals/due.hpp>
#include <newsgraph/query/totals/following.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// The two ends of a payment.
enum class Side : std::uint8_t { pays, gets };

template <>
inline constexpr auto rows_of<Side> = base_parts::table<Name<Side>>({
    {Side::pays, "pays"},
    {Side::gets, "gets"},
});

namespace query_parts {

[[nodiscard]] constexpr Side other(Side side) noexcept { return side == Side::pays ? Side::gets : Side::pays; }

/// The roles whose parties pay, or get, the money of a type of deal; none where there is no money.
[[nodiscard]] constexpr Roles money_roles(DealType type, Side side) noexcept {
  const auto& money = base_parts::row_of(type).money;
  if (!money) return {};
  return side == Side::pays ? money->from : money->to;
}

/// Those who pay, or get, the money of a deal.
struct MoneySide {
  std::vector<PartyNode> parties;
  base_parts::RowVector<std::uint32_t> by_entity;  ///< places in `parties`, in the order of their entities
  bool open = false;                               ///< and others
  std::optional<bool> of_face{};  ///< whether their amounts are of the face value of a bond, and not of what is paid

  /// One party, and no others.
  [[nodiscard]] bool is_one() const noexcept { return parties.size() == 1 && !open; }

  /// The places of an entity in `parties`, in order. O(log n).
  [[nodiscard]] Rows<std::uint32_t> places_of(EntityId entity) const noexcept {
    const auto first = base_parts::count_before(by_entity, [&](auto i) { return parties[i].entity < entity; });
    auto end = first;
    while (end < by_entity.size() && parties[by_entity[end]].entity == entity) ++end;
    return by_entity.rows().part(first, end - first);
  }

  [[nodiscard]] bool has(EntityId entity) const noexcept { return !places_of(entity).empty(); }

  /// Nobody but `entity`.
  [[nodiscard]] bool is_only(EntityId entity) const noexcept {
    return !open && !parties.empty() && parties[by_entity.front()].entity == entity
           && parties[by_entity.back()].entity == entity;
  }
};

/// Whether the amounts of some parties are of the face value of a deal: where all of them come to that and not to what
/// is paid, or the other way round. Nothing where nobody knows.
template <class...>
[[nodiscard]] std::optional<bool> is_of_face(GraphView graph, DealId deal, const MoneySide& side) {
  const auto whole = graph.amount(graph[deal].amount);
  std::optional<MoneyInterval> sum;
  if (!whole || side.open) return std::nullopt;
  for (const auto& party : side.parties) {
    const auto amount = graph.amount(party.amount);
    if (!amount || amount->currency() != whole->currency()) return std::nullopt;
    sum = sum ? *sum + *amount : amount->interval();
  }
  if (!sum) return std::nullopt;
  const bool of_face = overlaps(*sum, whole->interval());
  const bool of_paid = overlaps(*sum, par_price(graph, deal).of(whole->interval()));
  return of_face != of_paid ? std::optional{of_face} : std::nullopt;
}

/// O(n log n) in the parties of the deal.
template <class...>
[[nodiscard]] MoneySide money_side(GraphView graph, DealId deal, Side side) {
  MoneySide found;
  const auto roles = money_roles(graph[deal].type, side);
  for (const auto& party : parties(graph, deal, roles)) {
    found.by_entity.push_back(static_cast<std::uint32_t>(found.parties.size()));
    found.parties.push_back(party);
  }
  base_parts::sort_by(found.by_entity, [&](std::uint32_t i) { return found.parties[i].entity; });
  found.open = graph[deal].open_roles.overlaps(roles);
  if (has_face_value(graph, deal)) found.of_face = is_of_face(graph, deal, found);
  return found;
}

/// The sum of the parts that are stated of single parties, but for `left_out` of those of whom none is. The upper end
/// is missing where a part is, or there are others; the whole is, where no part is stated or one is in another
/// currency, which are all asked for.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> stated_parts(GraphView graph, const MoneySide& side,
                                                        std::size_t left_out = 0, const MoneyIn& in = {}) {
  std::optional<MoneyInterval> sum;
  std::size_t unstated = 0;
  for (const auto& party : side.parties) {
    const auto amount = graph.amount(party.amount);
    if (!amount) {
      ++unstated;
      continue;
    }
    if (!in.has(amount->currency())) continue;
    if (sum && sum->currency() != amount->currency()) return std::nullopt;
    const auto part = in.of_part(amount->interval(), side.of_face);
    sum = sum ? *sum + part : part;
  }
  if (sum && (side.open || unstated > left_out)) sum = hull(*sum, {sum->low(), std::nullopt});
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
  return form == ConsiderationForm::cash || form == ConsiderationForm::stock
         || form == ConsiderationForm::cash_or_stock;
}

/// The amount of a deal that is paid; nothing where it is what an enterprise is worth with its debt, which the sellers
/// do not get.
template <class...>
[[nodiscard]] MaybeId<AmountNode> paid_amount(GraphView graph, DealId deal) {
  return graph.details(deal, &DealDetails::basis) == ValuationBasis::enterprise ? std::nullopt : graph[deal].amount;
}

/// What the parts come to that a price consists of: those that it is paid in, or else those that it is financed by,
/// which for an enterprise value need not be the price. At least that where the money of one is not stated; assumed
/// debt, which is in an enterprise value, may else be a part of the price or come on top of it. Nothing where no part
/// is stated in money, or one in another currency, which are all asked for.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> sum_of_considerations(GraphView graph, DealId deal, const MoneyIn& in = {}) {
  const auto parts = graph[graph.details(deal, &DealDetails::considerations)];
  const bool paid = base_parts::any_of(parts, [](const ConsiderationNode& part) { return is_paid_in(part.form); });
  if (!paid && graph.details(deal, &DealDetails::basis) == ValuationBasis::enterprise) return std::nullopt;
  std::optional<MoneyInterval> sum;
  std::optional<MoneyInterval> assumed;
  bool complete = true;
  for (const auto& part : parts) {
    const bool is_assumed = part.form == ConsiderationForm::assumed_debt;
    if (!is_assumed && is_paid_in(part.form) != paid) continue;
    const auto amount = graph.amount(part.amount);
    complete = complete && amount;
    if (!amount || !in.has(amount->currency())) continue;
    auto& into = is_assumed ? assumed : sum;
    for (const auto& known : {sum, assumed})
      if (known && known->currency() != amount->currency()) return std::nullopt;
    const auto asked = in.of_part(amount->interval(), false);
    into = into ? *into + asked : asked;
  }
  if (!sum && in.currency() && assumed) sum = Money::from_minor(0, *in.currency());
  if (!sum) return std::nullopt;
  const bool is_in = assumed && graph.details(deal, &DealDetails::basis) != ValuationBasis::enterprise;
  if (is_in) sum = hull(*sum, *sum + *assumed);
  if (!complete) sum = hull(*sum, {sum->low(), std::nullopt});
  return sum;
}

/// What an amount is paid in, where only with the debt that the buyer assumes its parts come to it: the sellers do not
/// get that. Nothing where it is otherwise.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> without_assumed(GraphView graph, DealId deal, const MoneyInterval& stated) {
  std::optional<MoneyInterval> paid;
  std::optional<MoneyInterval> assumed;
  for (const auto& part : graph[graph.details(deal, &DealDetails::considerations)]) {
    const bool is_assumed = part.form == ConsiderationForm::assumed_debt;
    if (!is_assumed && !is_paid_in(part.form)) continue;
    const auto amount = graph.amount(part.amount);
    if (!amount || amount->currency() != stated.currency()) return std::nullopt;
    auto& into = is_assumed ? assumed : paid;
    into = into ? *into + *amount : amount->interval();
  }
  return paid && assumed && *paid != stated && *paid + *assumed == stated ? paid : std::nullopt;
}

/// All the money of a deal that is asked for, as far as it is stated: as a whole, as an amount for each party, party by
/// party, or by the parts of the price. A whole that may also be meant for each is anything between; an enterprise
/// value is no sum of money, nor is a face value for which nobody knows what is paid.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> stated_total(GraphView graph, DealId deal, const MoneySide& payers,
                                                        const MoneySide& payees, const MoneyIn& in = {}) {
  const auto amount = paid_amount(graph, deal);
  if (!amount || in.is_open()) {
    const auto paid = stated_parts(graph, payers, 0, in);
    if (paid && paid->high()) return paid;
    const auto got = stated_parts(graph, payees, 0, in);
    const bool narrows = paid && got && paid->currency() == got->currency() && overlaps(*paid, *got);
    if (narrows) return intersection(*paid, *got);
    return paid ? paid : got ? got : sum_of_considerations(graph, deal, in);
  }
  const auto stated = in.of(graph.amount(*amount).interval());
  if (!in.has(stated.currency())) return std::nullopt;
  const auto scope = graph[*amount].scope().value_or(Scope::total);
  if (scope == Scope::total) {
    const auto paid = without_assumed(graph, deal, stated);
    return paid ? paid : stated;
  }
  const auto each = times(stated, side_of_each(payers) == Side::pays ? payers : payees);
  return scope == Scope::each ? each : hull(stated, each);
}

/// The same, or where nothing is stated what follows from the terms of the deal; where no more is stated than what some
/// of those have who share it, what of that is at least so much. Where it is less, it is anything that one of both
/// says.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> whole_total(GraphView graph, DealId deal, const MoneySide& payers,
                                                       const MoneySide& payees, const MoneyIn& in = {}) {
  auto stated = stated_total(graph, deal, payers, payees, in);
  if (stated && in.is_open() && !stated->high() && stated->low().minor_units() == 0) stated.reset();
  if (!in.has_whole() || (stated && (stated->high() || paid_amount(graph, deal)))) return stated;
  auto follows = total_that_follows(graph, deal);
  if (!follows || (stated && stated->currency() != follows->currency())) return stated;
  follows = in.of_part(*follows, false);
  if (!stated) return follows;
  return overlaps(*stated, *follows) ? intersection(*stated, *follows) : hull(*stated, *follows);
}

/// See `DealCurrencies`.
template <class...>
[[nodiscard]] DealCurrencies currencies_of(GraphView graph, DealId deal, const MoneySide& payers,
                                           const MoneySide& payees) {
  DealCurrencies found;
  const auto add = [](base_parts::RowVector<Currency>& into, MaybeId<AmountNode> amount, GraphView of) {
    if (amount && !base_parts::contains(into, of.amount(*amount).currency()))
      into.push_back(of.amount(*amount).currency());
  };
  if (const auto amount = paid_amount(graph, deal)) {
    add(found.of_whole, amount, graph);
  } else {
    base_parts::RowVector<Currency> each[3];
    for (const auto& party : payers.parties) add(each[0], party.amount, graph);
    for (const auto& party : payees.parties) add(each[1], party.amount, graph);
    const auto parts = graph[graph.details(deal, &DealDetails::considerations)];
    const bool paid = base_parts::any_of(parts, [](const ConsiderationNode& part) { return is_paid_in(part.form); });
    for (const auto& part : parts)
      if (is_paid_in(part.form) == paid) add(each[2], part.amount, graph);
    // What is stated in one currency goes first.
    for (const auto& one : each)
      if (found.of_whole.empty() || (found.of_whole.size() > 1 && one.size() == 1)) found.of_whole = one;
    if (found.of_whole.empty())
      if (const auto total = total_that_follows(graph, deal)) found.of_whole.push_back(total->currency());
  }
  found.all = found.of_whole;
  for (const auto& payment : graph[graph.details(deal, &DealDetails::schedule)])
    if (base_parts::row_of(payment.kind).of_deal && payment.met != false
        && (found.of_whole.empty() || is_on_top(payment)))
      add(found.all, payment.amount, graph);
  return found;
}

/// What there is to ask of the money of a deal: all of it, or where it is stated in several currencies, for each what
/// is in it. Nothing is converted. Of a bond it is what is paid for it, or `at_par` its face value. O(n) in the parties
/// and the payments.
template <class...>
[[nodiscard]] std::vector<MoneyIn> moneys_in(GraphView graph, DealId deal, const MoneySide& payers,
                                             const MoneySide& payees, bool at_par = false) {
  const auto stated = currencies_of(graph, deal, payers, payees);
  std::vector<MoneyIn> found;
  if (stated.all.size() < 2) found.emplace_back();
  if (stated.all.size() > 1)
    for (const auto currency : stated.all) found.emplace_back(currency, stated);
  const auto price = par_price(graph, deal);
  for (auto& in : found) in = at_par ? in.at(price).at_par() : in.at(price);
  return found;
}

/// Calls `visit(whole, due, in)` for what a deal has in each currency, without its parts.
template <class Visitor>
void for_each_due(GraphView graph, DealId deal, Visitor visit, bool at_par = false) {
  const auto payers = money_side(graph, deal, Side::pays);
  const auto payees = money_side(graph, deal, Side::gets);
  for (const auto& in : moneys_in(graph, deal, payers, payees, at_par)) {
    const auto whole = whole_total(graph, deal, payers, payees, in);
    visit(whole, due(graph, deal, whole, in), in);
  }
}

/// Of what falls due only if something fails, what its parts have paid already is sure, and covers no more: the payout
/// of a guarantee. Parts that are not agreed yet have paid nothing.
template <class...>
[[nodiscard]] Due less_paid(GraphView graph, DealId deal, Due due) {
  constexpr Statuses settled{DealStatus::agreed, DealStatus::active, DealStatus::closed};
  if (!due.contingent || !graph_parts::decides_with_others(graph, deal)) return due;
  std::optional<MoneyInterval> paid;
  for_each_part(graph, deal, [&](DealId part) {
    if (is_conditional(graph, part)) return true;
    if (!settled.contains(status_of(graph, part))) return false;
    for_each_due(graph, part, [&](const auto&, const Due& of_part, const MoneyIn&) {
      if (of_part.firm && of_part.firm->currency() == due.contingent->currency())
        paid = paid ? *paid + *of_part.firm : *of_part.firm;
    });
    return false;
  });
  if (!paid) return due;
  return {paid, left_of(*due.contingent, *paid), due.more};
}

/// Whether the money of a part goes as that of its whole: surely where its parties are, or may be, those of the whole;
/// not where one of them is on the other side there. Nothing where it is between others.
template <class...>
[[nodiscard]] std::optional<bool> goes_along(GraphView graph, DealId part, const MoneySide& payers,
                                             const MoneySide& payees) {
  bool of_others = false;
  for (const auto side : {Side::pays, Side::gets}) {
    const auto& there = side == Side::pays ? payers : payees;
    const auto& across = side == Side::pays ? payees : payers;
    const auto here = money_side(graph, part, side);
    const auto is_there = [&](const PartyNode& party) { return there.has(party.entity); };
    if (here.parties.empty() || base_parts::any_of(here.parties, is_there)) continue;
    if (base_parts::any_of(here.parties, [&](const PartyNode& party) { return across.has(party.entity); }))
      return false;
    of_others = of_others || !(there.open || there.parties.empty());
  }
  return of_others ? std::nullopt : std::optional{true};
}

/// What the parts of a deal that are closed have been paid of the money that is asked for. What may overlap with
/// another of them, be it or take its place, or is between others, may be any part of its amount. O(n log n) in the
/// parts and their links, times the parties of the deal.
template <class...>
[[nodiscard]] PaidParts paid_parts(GraphView graph, DealId deal, Currency currency, const MoneyIn& in) {
  PaidParts paid;
  struct Paid {
    DealId deal;
    MoneyInterval sum;
    bool surely;
  };
  std::vector<Paid> parts;
  const auto payers = money_side(graph, deal, Side::pays);
  const auto payees = money_side(graph, deal, Side::gets);
  for_each_part(graph, deal, [&](DealId part) {
    if (is_conditional(graph, part) || status_of(graph, part) != DealStatus::closed
        || money_roles(graph[part].type, Side::pays).empty())
      return true;
    const auto along = goes_along(graph, part, payers, payees);
    if (along == false) return false;
    bool stated = false;
    const auto take = [&](const auto&, const Due& due, const MoneyIn&) {
      if (!due.firm) return;
      stated = true;
      if (due.firm->currency() == currency)
        parts.push_back({part, *due.firm, along.has_value()});
      else if (!in.is_elsewhere(due.firm->currency()))
        paid.more = true;
    };
    for_each_due(graph, part, take, in.is_at_par());
    if (!stated) paid.more = true;
    return false;
  });
  base_parts::sort_by(parts, [](const Paid& one) { return one.deal; });
  for (auto& part : parts) {
    const auto take_other = [&](DealId other) {
      other = graph.shown(other);
      const auto at = base_parts::count_before(parts, [&](const Paid& one) { return one.deal < other; });
      if (at < parts.size() && parts[at].deal == other) part.surely = false;
    };
    for (const DealId rival : graph.possibly(part.deal)) take_other(rival);
    graph_parts::for_each_linked(graph, part.deal, LinkType::may_overlap, true, take_other);
    for (const auto type : {LinkType::alternative_to, LinkType::replaces})
      for (const bool from_here : {true, false})
        graph_parts::for_each_linked(graph, part.deal, type, from_here, take_other);
    paid.each.push_back(part.surely ? part.sum : any_part(part.sum));
  }
  return paid;
}

/// What of a deal falls due without a condition, given its whole and what does by itself: what its parts have been paid
/// of what has conditions is sure; and of a whole without a schedule of its own, what its parts have only on conditions
/// is on conditions too. Where that is not stated, or in a currency in which the whole has nothing, any of it may be.
template <class...>
[[nodiscard]] Due with_parts(GraphView graph, DealId deal, const std::optional<MoneyInterval>& whole, Due due,
                             const MoneyIn& in = {}) {
  if (is_conditional(graph, deal)) return less_paid(graph, deal, due);
  if ((!due.firm && !due.contingent) || !graph_parts::decides_with_others(graph, deal)) return due;
  const auto with_paid = [&](DealId of, const std::optional<MoneyInterval>& all, const Due& by_itself) {
    const auto& stated = by_itself.firm ? by_itself.firm : by_itself.contingent;
    if (!stated || !by_itself.contingent) return by_itself;
    const auto paid = paid_parts(graph, of, stated->currency(), in);
    return Schedule{graph, of, all, in}.with_paid(by_itself, all, paid);
  };
  if (due.contingent) return with_paid(deal, whole, due);
  std::optional<MoneyInterval> unsure;
  bool stated = true;
  const auto add = [&](std::optional<MoneyInterval>& sum, const std::optional<MoneyInterval>& money) {
    stated = stated && money && money->currency() == due.firm->currency();
    if (stated) sum = sum ? *sum + *money : *money;
  };
  const bool all = for_each_part(graph, deal, [&](DealId part) {
    if (is_sure(graph, part)) return true;
    const auto take = [&](const std::optional<MoneyInterval>& total, const Due& by_itself, const MoneyIn&) {
      const auto of_part = is_conditional(graph, part) ? by_itself : with_paid(part, total, by_itself);
      const auto& known = total ? total : of_part.contingent;
      if (known && in.is_elsewhere(known->currency())) return;
      if (of_part.contingent) add(due.contingent, of_part.contingent);
      if (total && of_part.firm)
        add(unsure, left_of(as_much_as(*total), *of_part.firm));
      else
        add(unsure, of_part.contingent ? std::optional{as_much_as(*of_part.contingent)} : std::nullopt);
      due.more = due.more || (total && of_part.more);
    };
    for_each_due(graph, part, take, in.is_at_par());
    return false;
  });
  if (!all || !stated) return with_paid(deal, whole, {any_part(*due.firm), any_part(*due.firm), due.more});
  if (unsure) due.firm = left_of(*due.firm, *unsure);
  return due;
}

/// What of the money of a deal falls due without a condition, which is what counts of it: for each currency in which
/// some does.
template <class...>
[[nodiscard]] std::vector<MoneyInterval> deal_totals(GraphView graph, DealId deal, bool at_par = false) {
  std::vector<MoneyInterval> found;
  const auto take = [&](const auto& whole, const Due& due, const MoneyIn& in) {
    if (const auto firm = with_parts(graph, deal, whole, due, in).firm) found.push_back(*firm);
  };
  for_each_due(graph, deal, take, at_par);
  return found;
}

/// The same in one currency; without one, where it is all in one.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> deal_total(GraphView graph, DealId deal,
                                                      std::optional<Currency> currency = {}, bool at_par = false) {
  const auto totals = deal_totals(graph, deal, at_par);
  if (!currency) return totals.size() == 1 ? std::optional{totals.front()} : std::nullopt;
  const auto found = base_parts::find_if(totals, [&](const MoneyInterval& one) { return one.currency() == *currency; });
  return found != totals.end() ? std::optional{*found} : std::nullopt;
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

/// Those of one role of a deal, as a side of their own.
template <class...>
[[nodiscard]] MoneySide side_of_role(GraphView graph, DealId deal, Role role) {
  MoneySide found;
  for (const auto& party : graph[graph[deal].parties])
    if (party.role == role) found.parties.push_back(party);
  found.open = graph[deal].open_roles.contains(role);
  return found;
}

/// What those of one role get of the money of a deal, where that is known apart.
struct RolePart {
  Role role;
  MoneyInterval money;
  bool is_one;                          ///< one party, and no others
  std::optional<MoneyInterval> stated;  ///< of those whose amounts are stated
  std::optional<MoneyInterval> others;  ///< of all but one of whom nothing is
};

/// What the company and the owners get by an offering, where its new and existing shares times their price come to its
/// whole, or to what rounds to that, and to what is stated of either. Empty where they do not.
template <class...>
[[nodiscard]] std::vector<RolePart> role_parts(GraphView graph, DealId deal, const MoneyInterval& whole,
                                               const MoneyIn& in) {
  std::vector<RolePart> found;
  const auto split = offering_split(graph, deal);
  if (!split || split->company.currency() != whole.currency()) return found;
  const auto amount = graph.amount(paid_amount(graph, deal));
  const auto rounded = amount ? amount->about().interval() : whole;
  if (rounded.currency() != whole.currency() || !overlaps(rounded, split->company + split->sellers)) return found;
  for (const auto role : {Role::investee, Role::seller}) {
    const auto of_role = side_of_role(graph, deal, role);
    const auto& money = role == Role::seller ? split->sellers : split->company;
    const auto stated = stated_parts(graph, of_role, 0, in);
    if (stated && (stated->currency() != money.currency() || !overlaps(*stated, money))) return {};
    found.push_back({role, money, of_role.is_one(), stated, stated_parts(graph, of_role, 1, in)});
  }
  return found;
}

/// The money of a deal that is asked for and those who pay and get it, read once. It stands by itself.
class DealMoney {
public:
  /// O(n log n) in its parties.
  template <class...>
  DealMoney(GraphView graph, DealId deal, MoneyIn in = {})
      : deal_{deal},
        in_{std::move(in)},
        sides_{money_side(graph, deal, Side::pays), money_side(graph, deal, Side::gets)},
        others_{stated_parts(graph, on(Side::pays), 1, in_), stated_parts(graph, on(Side::gets), 1, in_)} {
    const auto whole = whole_total(graph, deal, on(Side::pays), on(Side::gets), in_);
    const auto by_itself = due(graph, deal, whole, in_);
    due_ = with_parts(graph, deal, whole, by_itself, in_);
    all_is_firm_ = due_.firm == whole;
    if (due_.firm) {
      auto all = *due_.firm;
      if (due_.contingent && due_.contingent->currency() == all.currency()) all += *due_.contingent;
      if (whole && whole->currency() == all.currency()) all = hull(all, *whole);
      for (const auto side : {Side::pays, Side::gets}) {
        const auto left = remainder(all, stated_parts(graph, on(side), 0, in_));
        left_[static_cast<std::size_t>(side)] =
            all_is_firm_ && !due_.contingent ? left : any_part(lesser(*due_.firm, left));
      }
    }
    if (!graph.details(deal, &DealDetails::schedule).empty() && !is_conditional(graph, deal) && due_ == by_itself) {
      Schedule schedule{graph, deal, whole, in_};
      for (const auto side : {Side::pays, Side::gets}) {
        const auto& mine = on(side);
        named_[static_cast<std::size_t>(side)] =
            !mine.is_one() && (whole || !mine.open)
            && schedule.names_all(side == Side::pays, whole, [&](EntityId entity) { return mine.has(entity); });
      }
      if (is_named(Side::pays) || is_named(Side::gets)) schedule_ = std::move(schedule);
    }
    if (whole && all_is_firm_) {
      role_parts_ = role_parts(graph, deal, *whole, in_);
      auto& left = left_[static_cast<std::size_t>(Side::gets)];
      std::optional<MoneyInterval> open;
      for (const auto& part : role_parts_)
        if (graph[deal].open_roles.contains(part.role)) {
          const auto rest = remainder(part.money, part.stated);
          open = open ? *open + rest : rest;
        }
      if (open) left = open;
    }
    const auto amount = paid_amount(graph, deal);
    if (!amount || in_.is_open() || !in_.has(graph.amount(*amount).currency())) return;
    scope_ = graph[*amount].scope().value_or(Scope::total);
    if (scope_ != Scope::total) each_ = in_.of(graph.amount(*amount).interval());
  }

  [[nodiscard]] DealId deal() const noexcept { return deal_; }

  /// The one currency of several that it is the money in; nothing where it is all that the deal has.
  [[nodiscard]] const std::optional<Currency>& currency() const noexcept { return in_.currency(); }

  /// Whether nobody knows what is paid for the face value.
  [[nodiscard]] bool is_open() const noexcept { return in_.is_open(); }

  /// Whether it is what is owed, at face value, and not what is paid.
  [[nodiscard]] bool is_at_par() const noexcept { return in_.is_at_par(); }

  [[nodiscard]] const MoneySide& on(Side side) const& noexcept { return sides_[static_cast<std::size_t>(side)]; }
  void on(Side) const&& = delete;

  /// What falls due without a condition, see `deal_total`.
  [[nodiscard]] const std::optional<MoneyInterval>& total() const& noexcept { return due_.firm; }
  void total() const&& = delete;

  /// What more may fall due, on conditions; nothing where nothing is stated of it.
  [[nodiscard]] const std::optional<MoneyInterval>& contingent() const& noexcept { return due_.contingent; }
  void contingent() const&& = delete;

  /// Whether something else may fall due on conditions, of which no amount is stated.
  [[nodiscard]] bool has_more() const noexcept { return due_.more; }

  /// What `entity` pays or gets; nothing where it does neither, or no amount is stated.
  ///
  /// Its own part where that is stated; else what the others leave of the whole, which is all of it where there are no
  /// others. O(log n).
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> part(GraphView graph, EntityId entity, Side side) const {
    const auto& mine = on(side);
    const auto places = mine.places_of(entity);
    if (places.empty()) return std::nullopt;
    if (is_named(side)) return named(entity, side).firm;
    if (mine.parties[places.front()].amount) {
      std::optional<MoneyInterval> sum;
      for (const auto place : places) {  // several of a party that turned out to be the same
        const auto own = graph.amount(mine.parties[place].amount);
        if (!own || !in_.has(own->currency()) || (sum && sum->currency() != own->currency())) continue;
        if (in_.is_open() && mine.of_face != false) continue;
        const auto asked = in_.of_part(own->interval(), mine.of_face);
        sum = sum ? *sum + asked : asked;
      }
      if (sum && (!due_.contingent || all_is_firm_)) return sum;
      // Nobody says what of its own part falls due without a condition.
      if (sum && (mine.is_one() || !due_.firm || due_.firm->currency() != sum->currency())) return due_.firm;
      if (sum) return any_part(lesser(*sum, *due_.firm));
      if (in_.has_whole()) return std::nullopt;
    }
    if (!due_.firm || mine.is_one()) return due_.firm;
    if (side == Side::gets && !role_parts_.empty()) return of_roles(places);
    if (due_.contingent) return any_part(*due_.firm);
    if (each_ && side_of_each(on(Side::pays)) == side)
      return scope_ == Scope::each ? *each_ : hull(*each_, remainder(*due_.firm, std::nullopt));
    return remainder(*due_.firm, others_[static_cast<std::size_t>(side)]);
  }

  /// What those pay, or get, whom nobody names, where there are any: up to what the parts that are stated leave of the
  /// whole, but no more than falls due without a condition. Nothing where no amount is stated.
  [[nodiscard]] const std::optional<MoneyInterval>& left_for_others(Side side) const& noexcept {
    return left_[static_cast<std::size_t>(side)];
  }
  void left_for_others(Side) const&& = delete;

  /// Whether what counts is all that is stated of its money, no less and no more.
  [[nodiscard]] bool counts_as_stated() const noexcept { return all_is_firm_ && !in_.is_priced(); }

  /// What `entity` pays itself, which is on both sides; nothing where that is not known.
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> paid_to_itself(GraphView graph, EntityId entity) const {
    const auto paid = part(graph, entity, Side::pays);
    const auto got = part(graph, entity, Side::gets);
    if (on(Side::gets).is_only(entity)) return paid;
    if (on(Side::pays).is_only(entity)) return got;
    if (!paid || !got || paid->currency() != got->currency()) return std::nullopt;
    return any_part(lesser(*paid, *got));
  }

  /// What `payer` pays `payee`; nothing where it does not, or no amount is stated.
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> between(GraphView graph, EntityId payer, EntityId payee) const {
    const auto paid = part(graph, payer, Side::pays);
    const auto got = part(graph, payee, Side::gets);
    if (!paid || !got) return std::nullopt;
    if (is_named(Side::pays) && is_named(Side::gets)) return schedule_->between(payer, payee).firm;
    if (on(Side::pays).is_one()) return got;
    if (on(Side::gets).is_one()) return paid;
    // Whom each of several pays is not said.
    const auto of_paid = any_part(*paid);
    if (got->currency() != paid->currency() || !got->high()) return of_paid;
    return lesser(of_paid, any_part(*got));
  }

  /// What more `entity` may pay or get, on conditions; nothing where it does neither, or nothing is stated of it.
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> contingent_part(GraphView graph, EntityId entity, Side side) const {
    const auto& mine = on(side);
    const auto places = mine.places_of(entity);
    if (places.empty()) return std::nullopt;
    if (!due_.contingent || mine.is_one()) return due_.contingent;
    if (is_named(side)) return named(entity, side).contingent;
    const auto own = graph.amount(mine.parties[places.front()].amount);
    const auto any = any_part(*due_.contingent);
    return own && own->currency() == any.currency() ? any_part(lesser(any, in_.of_part(own->interval(), mine.of_face)))
                                                    : any;
  }

  /// The same of what `payer` may have to pay `payee`.
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> contingent_between(GraphView graph, EntityId payer, EntityId payee) const {
    const auto paid = contingent_part(graph, payer, Side::pays);
    const auto got = contingent_part(graph, payee, Side::gets);
    if (!paid || !got) return std::nullopt;
    if (is_named(Side::pays) && is_named(Side::gets)) return schedule_->between(payer, payee).contingent;
    return on(Side::pays).is_one() ? got : on(Side::gets).is_one() ? paid : lesser(*paid, *got);
  }

  /// Whether of the total `entity`'s part is not known, because others share it: its part is not stated, nor is an
  /// amount for each, nor do the others' parts leave a known rest.
  [[nodiscard]] bool is_unsplit(EntityId entity, Side side) const noexcept {
    const auto& mine = on(side);
    const auto places = mine.places_of(entity);
    if (is_named(side) || places.empty() || mine.parties[places.front()].amount || mine.is_one() || !due_.firm)
      return false;
    if (side == Side::gets && !role_parts_.empty())
      return base_parts::any_of(places, [&](auto place) {
        return base_parts::any_of(role_parts_, [&](const RolePart& part) {
          return part.role == mine.parties[place].role && !part.is_one && !(part.others && part.others->high());
        });
      });
    if (scope_ == Scope::each && side_of_each(on(Side::pays)) == side) return false;
    const auto& others = others_[static_cast<std::size_t>(side)];
    return !others || !others->high();
  }

  /// Whether the schedule says of all the money which of several parties of a side each payment is by, or to.
  [[nodiscard]] bool is_named(Side side) const noexcept { return named_[static_cast<std::size_t>(side)]; }

private:
  // What one gets that has these places, in each of its roles.
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> of_roles(Rows<std::uint32_t> places) const {
    std::optional<MoneyInterval> sum;
    for (const auto& part : role_parts_) {
      const auto is_in = [&](auto place) { return on(Side::gets).parties[place].role == part.role; };
      if (base_parts::none_of(places, is_in)) continue;
      const auto own = part.is_one ? part.money : remainder(part.money, part.others);
      sum = sum ? *sum + own : own;
    }
    return sum;
  }

  [[nodiscard]] Due named(EntityId entity, Side side) const {
    const MaybeId<EntityNode> one{entity};
    return side == Side::pays ? schedule_->between(one, {}) : schedule_->between({}, one);
  }

  DealId deal_;
  MoneyIn in_;
  MoneySide sides_[2];
  Due due_;
  std::optional<Schedule> schedule_;  // where it names who pays or gets its payments
  bool named_[2] = {false, false};
  bool all_is_firm_ = true;                 // what is on conditions comes on top
  std::optional<MoneyInterval> others_[2];  // what is stated of all but one of whom nothing is
  std::optional<MoneyInterval> left_[2];    // for others
  std::vector<RolePart> role_parts_;        // of those who get it
  std::optional<MoneyInterval> each_;       // where the amount is, or may be, one for each
  Scope scope_ = Scope::total;
};

/// A graph, and the money of its deals, each read once when somebody first asks. A graph is taken for one: whoever asks
/// often keeps it.
class DealMoneys {
public:
  DealMoneys(GraphView graph) noexcept : graph_{graph} {}
  DealMoneys(const Graph& graph) noexcept : graph_{graph} {}

  [[nodiscard]] GraphView graph() const noexcept { return graph_; }

  /// The money of a deal for each currency in which some is stated, the first that is stated first; one without any
  /// where none is. Of a bond it is what is paid for it, or `at_par` its face value, which is owed. O(1), once it is
  /// read.
  template <class...>
  [[nodiscard]] Rows<DealMoney> each(DealId deal, bool at_par = false) const& {
    if ((moneys_.size() + 1) * 2 > slots_.size())
      base_parts::grow_slots(
          slots_, [](const Slot& one) { return one.number != 0; }, [](const Slot& one) { return one.deal.index(); });
    auto& slot = slots_[base_parts::probe(deal.index(), slots_.size(), [&](std::size_t at) {
      const auto& one = slots_[at];
      return one.number == 0 || (one.deal == deal && one.at_par == at_par);
    })];
    if (slot.number == 0) {
      std::vector<DealMoney> found;
      const auto payers = money_side(graph_, deal, Side::pays);
      const auto payees = money_side(graph_, deal, Side::gets);
      for (const auto& in : moneys_in(graph_, deal, payers, payees, at_par)) found.emplace_back(graph_, deal, in);
      moneys_.push_back(std::move(found));
      slot = {deal, static_cast<std::uint32_t>(moneys_.size()), at_par};
    }
    const auto& moneys = moneys_[slot.number - 1];
    return {moneys.data(), moneys.size()};
  }
  void each(DealId, bool = false) const&& = delete;

  /// The first of them: who pays and gets it is the same in all.
  template <class...>
  [[nodiscard]] const DealMoney& operator[](DealId deal) const& {
    return each(deal).front();
  }
  void operator[](DealId) const&& = delete;

  /// Whether a deal names somebody on a side of its money, or others, whom another one does not name there. O(log n),
  /// once it is known.
  template <class...>
  [[nodiscard]] bool names_others(DealId deal, DealId than, Side side) const {
    const auto& theirs = (*this)[deal].on(side);
    const auto& mine = (*this)[than].on(side);
    if (theirs.open && !mine.open) return true;
    const auto is_other = [&](const PartyNode& party) { return !mine.has(party.entity); };
    if (theirs.parties.size() <= few_parties) return base_parts::any_of(theirs.parties, is_other);
    auto& known = between_[{{deal, than}, side}].names_others;
    if (!known) known = base_parts::any_of(theirs.parties, is_other);
    return *known;
  }

  /// Whether two deals name somebody on a side of their money, besides `entity`. O(log n), once it is known.
  template <class...>
  [[nodiscard]] bool share_another(DealId a, DealId b, Side side, EntityId entity) const {
    const auto& one = (*this)[a].on(side);
    const auto& other = (*this)[b].on(side);
    const auto& few = one.parties.size() < other.parties.size() ? one : other;
    const auto& many = &few == &one ? other : one;
    if (few.parties.size() <= few_parties)
      return base_parts::any_of(
          few.parties, [&](const PartyNode& party) { return party.entity != entity && many.has(party.entity); });
    auto& known = between_[{{a, b}, side}];
    auto& first = known.first_shared;
    auto& second = known.second_shared;
    if (!std::exchange(known.knows_shared, true))
      for (const auto& party : few.parties) {
        if (second || first == party.entity || !many.has(party.entity)) continue;
        (first ? second : first) = party.entity;
      }
    return first && (second || *first != entity);
  }

private:
  // Of one deal and another one, on a side.
  struct Between {
    std::optional<bool> names_others;
    bool knows_shared = false;
    MaybeId<EntityNode> first_shared;  // of large deals
    MaybeId<EntityNode> second_shared;
  };

  static constexpr std::size_t few_parties = 8;  // that are looked through each time

  struct Slot {
    DealId deal{0};
    std::uint32_t number = 0;  // from 1; 0 is an empty slot
    bool at_par = false;
  };

  GraphView graph_;
  mutable std::map<std::pair<std::pair<DealId, DealId>, Side>, Between> between_;  // of those with more parties
  mutable base_parts::RowVector<Slot> slots_;  // a power of two, at most half of them taken
  mutable std::vector<std::vector<DealMoney>> moneys_;
};

/// See `DealMoney`; of several currencies in the first.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> deal_part(const DealMoneys& money, DealId deal, EntityId entity, Side side) {
  return money[deal].part(money.graph(), entity, side);
}
template <class...>
[[nodiscard]] std::optional<MoneyInterval> part_between(const DealMoneys& money, DealId deal, EntityId payer,
                                                        EntityId payee) {
  return money[deal].between(money.graph(), payer, payee);
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
