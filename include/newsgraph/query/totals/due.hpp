// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <optional>

namespace newsgraph::inline v0_1 {

/// What of a deal's money falls due without a condition, and what more may. Nothing where nothing is stated of it.
struct Due {
  std::optional<MoneyInterval> firm{};
  std::optional<MoneyInterval> contingent{};

  friend bool operator==(const Due&, const Due&) = default;
};

namespace query_parts {

/// Anything from nothing to all of `whole`.
[[nodiscard]] constexpr MoneyInterval any_part(const MoneyInterval& whole) {
  return whole.scaled(none_of_it, all_of_it);
}

/// Whether it is stated that there is no money.
[[nodiscard]] constexpr bool is_nothing(const std::optional<MoneyInterval>& money) {
  return money && *money == MoneyInterval{Money::from_minor(0, money->currency())};
}

/// Whether a payment falls due without a condition, or its condition came about. What would be paid at once or by
/// instalments may have a condition too; of what is paid whether or not goods are taken, the words of the condition say
/// how much that is.
[[nodiscard]] constexpr bool is_certain(const ScheduledPaymentNode& payment) noexcept {
  if (payment.met) return *payment.met;
  const bool may_wait = payment.kind == DueKind::upfront || payment.kind == DueKind::instalment;
  return base_parts::row_of(payment.kind).certain && !(may_wait && payment.condition);
}

/// What is scheduled of the money of a deal. It stands by itself.
class Schedule {
public:
  /// Linear in the payments and the parties.
  template <class...>
  Schedule(GraphView graph, DealId deal) {
    const auto& money = base_parts::row_of(graph[deal].type).money;
    const auto is_on = [&](MaybeId<EntityNode> entity, Roles roles) {
      return entity && base_parts::any_of(graph[graph[deal].parties], [&](const PartyNode& party) {
               return roles.contains(party.role) && party.entity == *entity;
             });
    };
    for (const auto& payment : graph[graph.details(deal).schedule]) {
      const auto& row = base_parts::row_of(payment.kind);
      if (payment.met == false || !row.of_deal) continue;
      if (money && (is_on(payment.payer, money->to) || is_on(payment.payee, money->from))) continue;  // it goes back
      Item item{is_certain(payment), payment.within, {}, {}, payment.kind == DueKind::take_or_pay};
      if (!item.within) item.within = row.within;
      if (const auto amount = graph.amount(payment.amount)) {
        item.money = amount->interval();
        const bool is_most = amount->bound() == Bound::at_most || amount->bound() == Bound::less_than;
        item.at_most = is_most ? Amount{amount->money()}.interval() : amount->interval();
        if (is_most && amount->approx()) item.at_most = Amount{amount->money()}.about().interval();
      }
      leaves_rest_ = leaves_rest_ || item.takes_or_pays || payment.kind == DueKind::drawn;
      items_.push_back(item);
    }
  }

  [[nodiscard]] bool empty() const noexcept { return items_.empty(); }

  /// Whether anything falls due only on a condition.
  [[nodiscard]] bool waits() const noexcept {
    return leaves_rest_ || base_parts::any_of(items_, [](const Item& item) { return !item.certain; });
  }

  /// Where no amount is stated of the whole: what is certain, at least that where one of the certain payments has no
  /// amount; and what is not.
  template <class...>
  [[nodiscard]] Due alone() const {
    Due due;
    bool complete = true;
    for (const auto& item : items_) {
      auto& into = item.certain ? due.firm : due.contingent;
      if (item.certain && !item.money) complete = false;
      if (item.money && (!into || into->currency() == item.money->currency()))
        into = into ? *into + *item.money : *item.money;
      else if (item.money && item.certain)
        complete = false;  // in another currency
    }
    if (due.firm && !complete) due.firm = hull(*due.firm, {due.firm->low(), std::nullopt});
    return due;
  }

  /// Of a stated whole. Where nobody says whether a payment is a part of it or comes on top, both may be; but what is
  /// "up to" a figure has all in it that may fall due.
  template <class...>
  [[nodiscard]] Due of(const MoneyInterval& whole) const {
    if (items_.empty()) return {whole, std::nullopt};
    const auto with = of(whole, true);
    const bool unclear = base_parts::any_of(items_, [](const Item& item) { return !item.within; });
    if (!unclear || whole.low().minor_units() <= 0) return with;
    const auto without = of(whole, false);
    Due either{hull(*with.firm, *without.firm), with.contingent};
    if (without.contingent)
      either.contingent = with.contingent ? hull(*with.contingent, *without.contingent) : *without.contingent;
    return either;
  }

private:
  struct Item {
    bool certain;
    std::optional<bool> within;
    std::optional<MoneyInterval> money;
    std::optional<MoneyInterval> at_most;  // what it comes to where all of it falls due
    bool takes_or_pays;
  };

  // What some payments come to, and whether the amount of each is stated in the currency of the whole.
  struct Sum {
    std::optional<MoneyInterval> money{};
    std::optional<MoneyInterval> at_most{};
    bool any = false;
    bool complete = true;

    void add(const Item& item, Currency currency) {
      any = true;
      if (!item.money || item.money->currency() != currency) return (void)(complete = false);
      money = money ? *money + *item.money : *item.money;
      at_most = at_most ? *at_most + *item.at_most : *item.at_most;
    }
    [[nodiscard]] bool stated() const noexcept { return any && complete; }
  };

  template <class...>
  [[nodiscard]] Due of(const MoneyInterval& whole, bool unclear_is_within) const {
    Sum certain;
    Sum conditional;
    Sum certain_on_top;
    Sum conditional_on_top;
    for (const auto& item : items_) {
      const bool within = item.within.value_or(unclear_is_within);
      auto& sum = item.certain ? (within ? certain : certain_on_top) : (within ? conditional : conditional_on_top);
      sum.add(item, whole.currency());
    }
    auto due = within(whole, certain, conditional);
    if (certain_on_top.money) due.firm = *due.firm + *certain_on_top.money;
    if (!certain_on_top.complete) due.firm = hull(*due.firm, {due.firm->low(), std::nullopt});
    if (conditional_on_top.money)
      due.contingent = due.contingent ? *due.contingent + *conditional_on_top.money : *conditional_on_top.money;
    return due;
  }

  // See `due`.
  template <class...>
  [[nodiscard]] Due within(const MoneyInterval& whole, const Sum& certain, const Sum& conditional) const {
    if (!conditional.any && !leaves_rest_) return {whole, std::nullopt};
    const bool takes_or_pays = base_parts::any_of(items_, [](const Item& item) { return item.takes_or_pays; });
    if (conditional.stated() && !leaves_rest_) {
      auto firm = left_of(whole, *conditional.at_most);
      if (certain.stated()) firm = no_less(firm, *certain.money);
      return {firm, lesser(*conditional.money, whole_or_more(whole))};
    }
    if (certain.stated()) return {lesser(*certain.money, whole_or_more(whole)), left_of(whole, *certain.money)};
    if (conditional.stated() && !takes_or_pays)
      return {left_of(whole, *conditional.at_most), lesser(*conditional.money, whole_or_more(whole))};
    return {any_part(whole), any_part(whole)};
  }

  // What is "up to" a figure may be as much as that: a part of it is not less because the whole may be.
  [[nodiscard]] static MoneyInterval whole_or_more(const MoneyInterval& whole) {
    return whole.low().minor_units() <= 0 && whole.high() ? MoneyInterval{*whole.high()} : whole;
  }

  template <class...>
  [[nodiscard]] static MoneyInterval no_less(const MoneyInterval& money, const MoneyInterval& than) {
    if (than.low() <= money.low()) return money;
    const MoneyInterval from{than.low(), std::nullopt};
    return overlaps(money, from) ? intersection(money, from) : MoneyInterval{than.low()};
  }

  base_parts::RowVector<Item> items_;
  bool leaves_rest_ = false;  // what is not certain is the rest of the whole
};

/// Whether anything of a deal falls due only on a condition.
template <class...>
[[nodiscard]] bool waits(GraphView graph, DealId deal) {
  if (base_parts::row_of(graph[deal].type).conditional) return true;
  return !graph.details(deal).schedule.empty() && Schedule{graph, deal}.waits();
}

/// What of `whole`, which is all that is stated of a deal's money, falls due without a condition, and what more may:
///
/// - of a guarantee nothing, and all of it;
/// - where nothing within it is conditional, all of it; where no whole is stated, what is certain;
/// - else the whole less the conditional payments within it, where each of those has an amount;
/// - else the certain payments, where each of those has one, and the rest is conditional; so it is where something is
///   paid whether or not goods are taken, or a part of a credit is drawn;
/// - else any part of it.
///
/// What comes on top of the whole is added to what it falls under, where its amount is stated. What would be paid back,
/// or only where the deal fails, is not counted, nor what can't come about any more. Nothing is converted.
template <class...>
[[nodiscard]] Due due(GraphView graph, DealId deal, const std::optional<MoneyInterval>& whole) {
  const bool conditional = base_parts::row_of(graph[deal].type).conditional;
  if (!conditional && graph.details(deal).schedule.empty()) return {whole, std::nullopt};
  if (conditional) {
    auto all = whole ? whole : Schedule{graph, deal}.alone().contingent;
    if (!all) return {};
    return {MoneyInterval{Money::from_minor(0, all->currency())}, any_part(*all)};
  }
  const Schedule schedule{graph, deal};
  return whole ? schedule.of(*whole) : schedule.alone();
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
