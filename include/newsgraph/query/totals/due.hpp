// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/query/totals/following.hpp>
#include <newsgraph/query/totals/par_price.hpp>
#include <newsgraph/value/ratio_interval.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What of a deal's money falls due without a condition, and what more may. Nothing where nothing is stated of it.
struct Due {
  std::optional<MoneyInterval> firm{};
  std::optional<MoneyInterval> contingent{};
  bool more = false;  ///< something else may fall due on conditions, of which no amount is stated

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

/// What is "up to" a figure may be as much as that: a part of it is not less because the whole may be.
[[nodiscard]] constexpr MoneyInterval as_much_as(const MoneyInterval& money) {
  return money.low().minor_units() <= 0 && money.high() ? MoneyInterval{*money.high()} : money;
}

/// Whether a payment comes on top of the amount of its deal, as it says or as its kind has it.
[[nodiscard]] constexpr bool is_on_top(const ScheduledPaymentNode& payment) noexcept {
  const auto within = payment.within ? payment.within : base_parts::row_of(payment.kind).within;
  return within == false;
}

/// The currencies in which money of a deal is stated, the first that is stated first.
struct DealCurrencies {
  base_parts::RowVector<Currency> of_whole{};  ///< of its amount, or of what that consists of
  base_parts::RowVector<Currency> all{};       ///< those, and of what is scheduled on top; of all that is, without them
};

/// What of a deal's money is asked for: all that there is, or where it is stated in several currencies that in one; and
/// of a bond what is paid for it, or what is owed, its face value.
class MoneyIn {
public:
  MoneyIn() = default;
  MoneyIn(Currency currency, DealCurrencies stated) : currency_{currency}, stated_{std::move(stated)} {}

  /// The same at that price.
  [[nodiscard]] MoneyIn at(const ParPrice& price) const {
    auto found = *this;
    found.price_ = price;
    return found;
  }

  /// The same at face value.
  [[nodiscard]] MoneyIn at_par() const {
    auto found = *this;
    found.is_at_par_ = true;
    return found;
  }

  [[nodiscard]] bool is_at_par() const noexcept { return is_at_par_; }

  /// Whether what is paid is not, or need not be, the face value.
  [[nodiscard]] bool is_priced() const noexcept { return !is_at_par_ && price_ != ParPrice{}; }

  /// Whether nobody knows what is paid for a face value.
  [[nodiscard]] bool is_open() const noexcept { return !is_at_par_ && price_ == any_par_price; }

  /// What is asked for of a stated amount.
  [[nodiscard]] MoneyInterval of(const MoneyInterval& stated) const { return is_at_par_ ? stated : price_.of(stated); }

  /// What is asked for of an amount that is of the face value, or of what is paid; nothing where it may be of either.
  [[nodiscard]] MoneyInterval of_part(const MoneyInterval& stated, std::optional<bool> of_face) const {
    if (of_face == is_at_par_) return stated;
    const auto asked = is_at_par_ ? price_.face_of(stated) : price_.of(stated);
    return of_face ? asked : hull(stated, asked);
  }

  /// Nothing where all of the money is asked for.
  [[nodiscard]] const std::optional<Currency>& currency() const noexcept { return currency_; }

  [[nodiscard]] bool has(Currency currency) const noexcept { return !currency_ || *currency_ == currency; }

  /// Whether money of the deal in that currency is asked for apart.
  [[nodiscard]] bool is_elsewhere(Currency currency) const noexcept {
    return !has(currency) && base_parts::contains(stated_.all, currency);
  }

  /// Whether the amount of the deal, or what that consists of, is stated in it, or nowhere.
  [[nodiscard]] bool has_whole() const noexcept {
    return !currency_ || stated_.of_whole.empty() || base_parts::contains(stated_.of_whole, *currency_);
  }

  /// Whether a payment belongs to it, with an amount in `currency` if it has one. One that is a part of an amount in
  /// another currency stays with that.
  [[nodiscard]] bool takes(const ScheduledPaymentNode& payment, std::optional<Currency> currency) const noexcept {
    if (!currency_) return true;
    if (!currency) return has_whole();
    if (*currency == *currency_) return has_whole() || is_on_top(payment);
    return has_whole() && !stated_.of_whole.empty() && !is_on_top(payment)
           && !base_parts::contains(stated_.of_whole, *currency);
  }

private:
  std::optional<Currency> currency_;
  DealCurrencies stated_;
  ParPrice price_{};
  bool is_at_par_ = false;
};

/// Whether a payment falls due.
enum class FallsDue : std::uint8_t { surely, perhaps, never };

/// Surely without a condition, or where that came about. What would be paid at once or by instalments may have a
/// condition too; of what is paid whether or not goods are taken, the words of the condition say how much that is.
[[nodiscard]] constexpr FallsDue falls_due(const ScheduledPaymentNode& payment) noexcept {
  if (payment.met) return *payment.met ? FallsDue::surely : FallsDue::never;
  const bool may_wait = payment.kind == DueKind::upfront || payment.kind == DueKind::instalment;
  return base_parts::row_of(payment.kind).certain && !(may_wait && payment.condition) ? FallsDue::surely
                                                                                      : FallsDue::perhaps;
}

/// Whether a payment is said to be paid: it came about, and had no condition that did.
[[nodiscard]] constexpr bool is_paid(const ScheduledPaymentNode& payment) noexcept {
  return payment.met == true && !payment.condition && base_parts::row_of(payment.kind).certain;
}

/// Anything from the least to the most of `whole` that a share of it allows.
template <class...>
[[nodiscard]] MoneyInterval part_of(GraphView graph, const MoneyInterval& whole, const ShareNode& share) {
  const auto most = share.max ? graph[*share.max] : share.ratio;
  switch (share.bound) {
    case Bound::at_least:
    case Bound::more_than: return whole.scaled(share.ratio, all_of_it);
    case Bound::at_most:
    case Bound::less_than: return whole.scaled(none_of_it, share.ratio);
    default: return share.bound == Bound::nearly || share.approx ? any_part(whole) : whole.scaled(share.ratio, most);
  }
}

/// What parts of a deal have been paid.
struct PaidParts {
  base_parts::RowVector<MoneyInterval> each{};
  bool more = false;  ///< and others, of which no amount is stated
};

/// What is scheduled of the money of a deal that is asked for, whose whole is given where it is stated. It stands by
/// itself.
class Schedule {
public:
  /// Linear in the payments and the parties.
  template <class...>
  Schedule(GraphView graph, DealId deal, const std::optional<MoneyInterval>& whole = {}, const MoneyIn& in = {}) {
    const auto& money = base_parts::row_of(graph[deal].type).money;
    const auto is_on = [&](MaybeId<EntityNode> entity, Roles roles) {
      return entity && base_parts::any_of(graph[graph[deal].parties], [&](const PartyNode& party) {
               return roles.contains(party.role) && party.entity == *entity;
             });
    };
    const auto payments = graph[graph.details(deal, &DealDetails::schedule)];
    bool least_is_told = false;
    for (const auto& payment : payments) {
      const auto& row = base_parts::row_of(payment.kind);
      if (!row.of_deal) continue;
      if (money && (is_on(payment.payer, money->to) || is_on(payment.payee, money->from))) continue;  // it goes back
      const auto amount = graph.amount(payment.amount);
      if (!in.takes(payment, amount ? std::optional{amount->currency()} : std::nullopt)) continue;
      Item item{falls_due(payment), payment.within, {}, {}, payment.kind == DueKind::take_or_pay,
                payment.payer,      payment.payee};
      if (!item.within) item.within = row.within;
      if (amount) {
        item.money = in.of(amount->interval());
        const bool is_most = amount->bound() == Bound::at_most || amount->bound() == Bound::less_than;
        const Amount most{amount->money()};
        item.at_most = is_most ? in.of((amount->approx() ? most.about() : most).interval()) : item.money;
      }
      if (whole && payment.share && !payment.amount && payment.kind != DueKind::royalty)
        item.money = item.at_most = part_of(graph, *whole, *graph[payment.share]);
      if (item.takes_or_pays && !payment.amount && !payment.share) {
        auto least = least_that_follows(graph, deal, whole);
        // It is that of all such payments together.
        if (least && !is_like_all(payments, payment))
          least = any_part(*least);
        else if (least && std::exchange(least_is_told, true))
          least = Money::from_minor(0, least->currency());
        if (least && in.has(least->currency())) item.money = item.at_most = least;
      }
      const bool leaves_rest = item.takes_or_pays || payment.kind == DueKind::drawn;
      leaves_rest_ = leaves_rest_ || (leaves_rest && item.falls != FallsDue::never);
      items_.push_back(item);
    }
  }

  [[nodiscard]] bool empty() const noexcept { return items_.empty(); }

  /// Whether all of it falls due without a condition.
  [[nodiscard]] bool is_sure() const noexcept {
    return !leaves_rest_
           && base_parts::none_of(items_, [](const Item& item) { return item.falls != FallsDue::surely; });
  }

  /// Where no amount is stated of the whole: what is certain, at least that where one of the certain payments has no
  /// amount; and what is not.
  template <class...>
  [[nodiscard]] Due alone() const {
    Due due;
    bool complete = true;
    for (const auto& item : items_) {
      if (item.falls == FallsDue::never) continue;
      auto& into = item.falls == FallsDue::surely ? due.firm : due.contingent;
      const bool adds = item.money && (!into || into->currency() == item.money->currency());
      if (adds)
        into = into ? *into + *item.money : *item.money;
      else if (item.falls == FallsDue::surely)
        complete = false;
      else
        due.more = true;
    }
    if (due.firm && !complete) due.firm = hull(*due.firm, {due.firm->low(), std::nullopt});
    return due;
  }

  /// Of a stated whole. Where nobody says whether a payment is a part of it or comes on top, both may be; but what is
  /// "up to" a figure has all in it that may fall due. What comes to the whole by itself is all of it.
  template <class...>
  [[nodiscard]] Due of(const MoneyInterval& whole) const {
    if (items_.empty()) return {whole, std::nullopt};
    const auto with = of(whole, true);
    const bool unclear = base_parts::any_of(items_, [](const Item& item) { return !item.within; });
    if (!unclear || whole.low().minor_units() <= 0 || comes_to(whole, true)) return with;
    const auto without = of(whole, false);
    if (comes_to(whole, false)) return without;
    Due either{hull(*with.firm, *without.firm), with.contingent, with.more || without.more};
    const auto nothing = MoneyInterval{Money::from_minor(0, whole.currency())};
    if (with.contingent || without.contingent)
      either.contingent = hull(with.contingent.value_or(nothing), without.contingent.value_or(nothing));
    return either;
  }

  /// What falls due of `whole` where parts of the deal have been paid, given what does by itself: what they have is
  /// sure. A part is the payment whose amount it has, if that is one; else it may be of what was sure, or of what was
  /// not. What is drawn, or taken, has the parts in it.
  template <class...>
  [[nodiscard]] Due with_paid(const Due& due, const std::optional<MoneyInterval>& whole, const PaidParts& paid) const {
    const auto& stated = due.firm ? due.firm : due.contingent;
    if (!stated || (paid.each.empty() && !paid.more)) return due;
    const MoneyInterval nothing{Money::from_minor(0, stated->currency())};
    const auto before = due.firm.value_or(nothing);
    auto certain = nothing;     // parts that are payments which were sure
    auto came_about = nothing;  // that are others
    auto open = nothing;        // of which nobody knows
    const bool unclear_is_within = whole && (whole->low().minor_units() <= 0 || comes_to(*whole, true));
    auto most = whole.value_or(nothing);
    for (const auto& item : items_)
      if (item.falls == FallsDue::surely && item.within == false && item.is_in(nothing)) most += *item.money;
    Untaken untaken{items_};
    for (const auto& part : paid.each) {
      const auto surely = untaken.place_of(part, FallsDue::surely);
      const auto perhaps = untaken.place_of(part, FallsDue::perhaps);
      const bool was_sure = surely < items_.size() || part == before;
      const bool was_not = perhaps < items_.size() || part == due.contingent;
      (was_sure == was_not ? open : was_sure ? certain : came_about) += part;
      const auto at = was_sure ? surely : perhaps;
      if (was_sure == was_not || at == items_.size()) continue;
      untaken.take(at);
      const auto& item = items_[at];
      if (was_not && !item.within.value_or(unclear_is_within)) most += item.within ? part : any_part(part);
    }
    const auto rest = left_of(before, certain);
    Due now{certain + came_about + hull(no_less(open, rest), no_less(rest, open)), due.contingent, due.more};
    if (!leaves_rest_) now.firm = hull(*now.firm, before + came_about + open);
    if (paid.more) now.firm = hull(*now.firm, {now.firm->low(), std::nullopt});
    if (whole && most.high()) {
      const MoneyInterval end{*most.high()};
      now.firm = end.low() < now.firm->low() ? hull(end, now.firm->low()) : lesser(*now.firm, end);
    }
    if (!due.contingent || due.contingent->currency() != nothing.currency()) return now;
    const auto left = left_of(whole ? all_of(*whole, unclear_is_within) : before + *due.contingent, *now.firm);
    const auto unpaid = paid.more ? any_part(*due.contingent) : left_of(*due.contingent, came_about + any_part(open));
    now.contingent = overlaps(left, unpaid) ? intersection(left, unpaid) : unpaid;
    if (is_nothing(now.contingent)) now.contingent.reset();
    return now;
  }

  /// Whether it says who pays all of the money, or who gets it: each payment that may fall due names somebody for whom
  /// `has(entity)` is true and has an amount, and they come to the whole where that is stated.
  template <class Has>
  [[nodiscard]] bool names_all(bool payers, const std::optional<MoneyInterval>& whole, Has has) const {
    Sum within;
    Sum on_top;
    std::optional<Currency> currency;
    if (whole) currency = whole->currency();
    for (const auto& item : items_) {
      if (item.falls == FallsDue::never) continue;
      const auto named = payers ? item.payer : item.payee;
      if (!named || !has(*named) || !item.money) return false;
      if (!currency) currency = item.money->currency();
      (whole && !item.within.value_or(true) ? on_top : within).add(item, *currency);
    }
    return within.stated() && on_top.complete && (!whole || *within.at_most == *whole);
  }

  /// What falls due of the payments by `payer`, or to `payee`, where they are given.
  template <class...>
  [[nodiscard]] Due between(MaybeId<EntityNode> payer, MaybeId<EntityNode> payee) const {
    Schedule some = *this;
    some.items_.clear();
    for (const auto& item : items_)
      if ((!payer || item.payer == *payer) && (!payee || item.payee == *payee)) some.items_.push_back(item);
    auto due = some.alone();
    if (!due.firm)
      for (const auto& item : items_)
        if (item.money) due.firm = Money::from_minor(0, item.money->currency());
    return due;
  }

private:
  // Whether no payment of what is taken or paid differs from this one in more than its date.
  template <class Payments>
  [[nodiscard]] static bool is_like_all(const Payments& payments, const ScheduledPaymentNode& one) {
    return base_parts::all_of(payments, [&](const ScheduledPaymentNode& other) {
      return other.kind != DueKind::take_or_pay
             || (!other.amount && !other.share && other.met == one.met && other.within == one.within
                 && other.payer == one.payer && other.payee == one.payee);
    });
  }

  struct Item {
    FallsDue falls;
    std::optional<bool> within;
    std::optional<MoneyInterval> money;
    std::optional<MoneyInterval> at_most;  // what it comes to where all of it falls due
    bool takes_or_pays;
    MaybeId<EntityNode> payer;
    MaybeId<EntityNode> payee;

    [[nodiscard]] bool is_in(const MoneyInterval& whole) const noexcept {
      return money && money->currency() == whole.currency();
    }
  };

  // The payments that are not taken, by their amounts.
  class Untaken {
    [[nodiscard]] static auto key_of(FallsDue falls, const MoneyInterval& money) noexcept {
      const auto high = money.high().value_or(Money::largest(money.currency()));
      return std::pair{std::pair{falls, money.currency()}, std::pair{money.low().minor_units(), high.minor_units()}};
    }

  public:
    template <class...>
    explicit Untaken(const base_parts::RowVector<Item>& items) : items_{items}, taken_(items.size()) {
      for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].money) order_.push_back(i);
      base_parts::sort_by(order_, [&](std::size_t i) { return key_of(items_[i].falls, *items_[i].money); });
      skipped_.resize(order_.size());
    }

    // The first of that amount; the end where there is none. O(log n).
    template <class...>
    [[nodiscard]] std::size_t place_of(const MoneyInterval& money, FallsDue falls) {
      const auto key = key_of(falls, money);
      const auto first = base_parts::count_before(
          order_, [&](std::size_t i) { return key_of(items_[i].falls, *items_[i].money) < key; });
      if (first == order_.size()) return items_.size();
      auto& skipped = skipped_[first];
      while (first + skipped < order_.size() && taken_[order_[first + skipped]]) ++skipped;
      for (auto at = first + skipped; at < order_.size(); ++at) {
        const auto& item = items_[order_[at]];
        if (item.falls != falls || key_of(falls, *item.money) != key) break;
        if (!taken_[order_[at]] && item.money == money) return order_[at];
      }
      return items_.size();
    }

    void take(std::size_t place) { taken_[place] = true; }

  private:
    const base_parts::RowVector<Item>& items_;
    std::vector<bool> taken_;
    base_parts::RowVector<std::size_t> order_;
    std::vector<std::size_t> skipped_;  // how many behind the first of an amount are taken
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

  struct Sums {
    Sum surely{};
    Sum perhaps{};
    Sum never{};

    Sum& of(FallsDue falls) noexcept {
      return falls == FallsDue::surely ? surely : falls == FallsDue::perhaps ? perhaps : never;
    }
  };

  // Whether the payments within the whole come to all of it.
  template <class...>
  [[nodiscard]] bool comes_to(const MoneyInterval& whole, bool unclear_is_within) const {
    Sum all;
    for (const auto& item : items_)
      if (item.within.value_or(unclear_is_within)) all.add(item, whole.currency());
    return all.stated() && *all.at_most == whole;
  }

  template <class...>
  [[nodiscard]] Due of(const MoneyInterval& whole, bool unclear_is_within) const {
    Sums within;
    Sums on_top;
    for (const auto& item : items_)
      (item.within.value_or(unclear_is_within) ? within : on_top).of(item.falls).add(item, whole.currency());
    auto due = of_within(left_by(within.never, whole), within, whole.low().minor_units() <= 0);
    if (within.perhaps.any && comes_to(whole, unclear_is_within)) {
      // Then what is certain is known, however open the rest is.
      const auto certain = within.surely.money.value_or(Money::from_minor(0, whole.currency()));
      if (overlaps(*due.firm, certain)) due.firm = intersection(*due.firm, certain);
    }
    if (on_top.surely.money) due.firm = *due.firm + *on_top.surely.money;
    if (!on_top.surely.complete) due.firm = hull(*due.firm, {due.firm->low(), std::nullopt});
    if (on_top.perhaps.money)
      due.contingent = due.contingent ? *due.contingent + *on_top.perhaps.money : *on_top.perhaps.money;
    due.more = !on_top.perhaps.complete;
    return due;
  }

  // All that may fall due: a stated whole and what comes on top of it, or may.
  template <class...>
  [[nodiscard]] MoneyInterval all_of(const MoneyInterval& whole, bool unclear_is_within) const {
    auto all = whole;
    for (const auto& item : items_) {
      if (item.falls == FallsDue::never)
        all = any_part(all);
      else if (item.is_in(whole) && !item.within.value_or(unclear_is_within))
        all += item.within ? *item.money : any_part(*item.money);
    }
    return all;
  }

  // What is left of the whole by what no longer falls due.
  template <class...>
  [[nodiscard]] static MoneyInterval left_by(const Sum& never, const MoneyInterval& whole) {
    if (!never.any) return whole;
    return never.stated() ? left_of(whole, *never.at_most) : any_part(whole);
  }

  // See `due`.
  template <class...>
  [[nodiscard]] Due of_within(const MoneyInterval& whole, const Sums& sums, bool is_limit) const {
    const auto& [certain, conditional, never] = sums;
    const auto at_least_certain = [&](const MoneyInterval& money) {
      return certain.money ? no_less(money, *certain.money) : money;
    };
    // Of what is "up to" a figure nobody says that the rest is paid.
    const bool leaves_rest = leaves_rest_ || (is_limit && certain.stated());
    if (!conditional.any && !leaves_rest) {
      // An article that schedules more than the whole says both.
      const bool too_much = certain.money && whole.high() && *whole.high() < certain.money->low();
      return {too_much ? hull(whole, certain.money->low()) : at_least_certain(whole), std::nullopt};
    }
    if (conditional.stated() && !leaves_rest)
      return {at_least_certain(left_of(whole, *conditional.at_most)), lesser(*conditional.money, as_much_as(whole))};
    if (certain.stated()) {
      const auto rest = left_of(whole, *certain.money);
      return {lesser(*certain.money, as_much_as(whole)), is_nothing(rest) ? std::nullopt : std::optional{rest}};
    }
    const bool takes_or_pays = base_parts::any_of(
        items_, [](const Item& item) { return item.takes_or_pays && item.falls != FallsDue::never; });
    if (conditional.stated() && !takes_or_pays)
      return {left_of(whole, *conditional.at_most), lesser(*conditional.money, as_much_as(whole))};
    return {any_part(whole), any_part(whole)};
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

/// Whether a deal's amount falls due only if something comes about: of a guarantee, and of a claim until it is paid.
template <class...>
[[nodiscard]] bool is_conditional(GraphView graph, DealId deal) {
  const auto& row = graph[deal];
  return base_parts::row_of(row.type).conditional || (row.kind == DealKind::claim && row.status != DealStatus::closed);
}

/// Whether all the money of a deal falls due without a condition.
template <class...>
[[nodiscard]] bool is_sure(GraphView graph, DealId deal) {
  if (is_conditional(graph, deal)) return false;
  if (graph.details(deal, &DealDetails::schedule).empty()) return graph[deal].kind != DealKind::credit_facility;
  return Schedule{graph, deal}.is_sure();
}

/// What of `whole`, which is all that is stated of the money of a deal that is asked for, falls due without a
/// condition, and what more may:
///
/// - of a guarantee nothing, and all of it; of a credit line without a schedule any part of it;
/// - where nothing within it is conditional, all of it, and no less than what is certain;
/// - where no whole is stated, what is certain;
/// - else the whole less the conditional payments within it, where each of those has an amount;
/// - else the certain payments, where each of those has one, and the rest is conditional; so it is where the whole is
///   "up to" a figure, something is paid whether or not goods are taken, or a part of a credit is drawn;
/// - else any part of it.
///
/// What comes on top of the whole is added to what it falls under, where its amount is stated. What would be paid back,
/// or only where the deal fails, is not counted; what can't come about any more is taken from the whole. Nothing is
/// converted.
template <class...>
[[nodiscard]] Due due(GraphView graph, DealId deal, const std::optional<MoneyInterval>& whole, const MoneyIn& in = {}) {
  if (is_conditional(graph, deal)) {
    auto all = whole ? whole : Schedule{graph, deal, {}, in}.alone().contingent;
    if (!all) return {};
    return {MoneyInterval{Money::from_minor(0, all->currency())}, any_part(*all)};
  }
  if (graph.details(deal, &DealDetails::schedule).empty()) {
    if (whole && !is_sure(graph, deal)) return {any_part(*whole), any_part(*whole)};
    return {whole, std::nullopt};
  }
  const Schedule schedule{graph, deal, whole, in};
  return whole ? schedule.of(*whole) : schedule.alone();
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
