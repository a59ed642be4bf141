// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What adds up to a deal.
enum class PartKind : std::uint8_t {
  members,         ///< of a package
  parts,           ///< deals that are linked to it as parts of it
  parties,         ///< what its payers pay, or its payees get
  considerations,  ///< what its price is paid in
  financing,       ///< what its price is financed by
  units,           ///< so many of them, at a price for each
  years,           ///< so much a year, over the years that it runs
  schedule,        ///< what falls due of it, surely or on conditions
};

template <>
inline constexpr auto rows_of<PartKind> = base_parts::table<Name<PartKind>>({
    {PartKind::members, "members"},
    {PartKind::parts, "parts"},
    {PartKind::parties, "parties"},
    {PartKind::considerations, "considerations"},
    {PartKind::financing, "financing"},
    {PartKind::units, "units"},
    {PartKind::years, "years"},
    {PartKind::schedule, "schedule"},
});

/// A deal whose parts do not come to it, in money or in shares of it.
struct PartSum {
  DealId deal;
  PartKind kind;
  bool exceeds;                        ///< they come to more than there is; else to less
  MaybeId<AmountNode> whole{};         ///< where it is about money
  std::optional<MoneyInterval> sum{};  ///< what the parts come to as they are stated, whatever rounding allows
  std::optional<MoneyInterval> gap{};  ///< how far that is from the whole; nothing where bounds leave no room
  std::optional<Ratio> share{};        ///< what shares come to
  std::vector<DealId> parts{};         ///< deals that are members or parts, and have a figure

  friend bool operator==(const PartSum&, const PartSum&) = default;
};

/// A company of which shareholders have more than all, as one article tells their shares.
struct SharesTooLarge {
  EntityId company;
  Ratio share;                       ///< what the shares come to
  std::vector<RelationId> holdings;  ///< those that have a figure

  friend bool operator==(const SharesTooLarge&, const SharesTooLarge&) = default;
};

namespace query_parts {

/// Amounts that are added up: as they are stated, and with all that rounds to their last digits.
class RoundedSum {
public:
  template <class...>
  void add(const std::optional<Amount>& amount) {
    complete_ = complete_ && amount;
    if (!amount || !comparable_) return;
    const auto wide = rounding_of(*amount);
    comparable_ =
        !wide.has_rough_ends() && !wide.overflowed() && (!stated_ || stated_->currency() == amount->currency());
    if (!comparable_) return;
    const auto high = amount->upper_end();
    const auto exact =
        high ? MoneyInterval{amount->money(), high} : Amount{amount->money(), amount->bound()}.interval();
    stated_ = stated_ ? *stated_ + exact : exact;
    rounded_ = rounded_ ? *rounded_ + wide : wide;
  }

  /// There is one without an amount.
  void add_unknown() noexcept { complete_ = false; }

  [[nodiscard]] bool complete() const noexcept { return complete_; }

  /// Nothing where there is none, where they are of several currencies, or one is "about" and nobody knows how far.
  [[nodiscard]] std::optional<MoneyInterval> stated() const { return comparable_ ? stated_ : std::nullopt; }
  [[nodiscard]] std::optional<MoneyInterval> rounded() const { return comparable_ ? rounded_ : std::nullopt; }

private:
  /// What an amount allows, and what rounds to its last digit, or to the last that is not 0 where that is not known; of
  /// a figure that is not "about", as if it had two at least: $1bn is no $1.4bn.
  template <class...>
  [[nodiscard]] static MoneyInterval rounding_of(const Amount& amount) {
    if (amount.approx()) return amount.interval();
    const auto figure = value_parts::magnitude(amount.money().minor_units());
    std::uint64_t digit = 1;
    while (digit <= figure / 10 && figure % (digit * 10) == 0) digit *= 10;
    if (const auto quantum = amount.quantum()) digit = value_parts::magnitude(quantum->minor_units());
    digit = (std::min)(digit, (std::max<std::uint64_t>)(figure / 10, 1));
    const auto units = static_cast<std::int64_t>(digit);
    return amount.stated_to(Money::from_minor(units, amount.currency())).about().interval();
  }

  std::optional<MoneyInterval> stated_;
  std::optional<MoneyInterval> rounded_;
  bool comparable_ = true;
  bool complete_ = true;
};

/// How sums stand to a whole: nothing where they may come to it, or can't be compared.
template <class...>
[[nodiscard]] std::optional<PartSum> apart(GraphView graph, DealId deal, PartKind kind, AmountId whole,
                                           const std::optional<MoneyInterval>& stated,
                                           const std::optional<MoneyInterval>& rounded) {
  RoundedSum of_whole;
  of_whole.add(graph.amount(whole));
  if (!of_whole.stated() || !stated || !rounded || rounded->currency() != of_whole.stated()->currency())
    return std::nullopt;
  // What is paid for a bond need not be its face value, of which its tranches and what is drawn of it are parts.
  const bool is_paid = kind == PartKind::parties || kind == PartKind::considerations || kind == PartKind::financing;
  const auto price = is_paid ? par_price(graph, deal) : ParPrice{};
  const auto or_paid = [&](const MoneyInterval& face) { return hull(face, price.of(face)); };
  const auto all = or_paid(*of_whole.stated());
  const auto limits = or_paid(*of_whole.rounded());
  if (overlaps(limits, *rounded)) return std::nullopt;
  const bool exceeds = limits.low() < rounded->low();
  PartSum found{deal, kind, exceeds, whole, stated};
  const auto& more = exceeds ? *stated : all;
  const auto& less = exceeds ? all : *stated;
  if (less.high() && *less.high() <= more.low()) found.gap = remainder(more, less);
  return found;
}

/// The same of parts, all that there are where they are complete. Nothing where some that come to less than the whole
/// are not all.
template <class...>
[[nodiscard]] std::optional<PartSum> apart(GraphView graph, DealId deal, PartKind kind, AmountId whole,
                                           const RoundedSum& parts) {
  auto found = apart(graph, deal, kind, whole, parts.stated(), parts.rounded());
  return found && (found->exceeds || parts.complete()) ? found : std::nullopt;
}

/// The amount of a deal where it is a total that is paid, and no amount for each.
template <class...>
[[nodiscard]] MaybeId<AmountNode> total_of(GraphView graph, DealId deal) {
  const auto amount = paid_amount(graph, deal);
  return amount && graph[*amount].scope().value_or(Scope::total) == Scope::total ? amount : std::nullopt;
}

/// Deals that are members or parts of another one. What was called off, or another one has taken the place of, is left
/// out, and so is what is paid back, or on; where there are alternatives, nothing is compared.
template <class Deals>
void add_deal_sum(GraphView graph, DealId whole, PartKind kind, const Deals& deals, std::vector<PartSum>& found) {
  const auto total = total_of(graph, whole);
  if (!total) return;
  RoundedSum sum;
  std::vector<DealId> counted;
  const auto payers = money_side(graph, whole, Side::pays);
  const auto payees = money_side(graph, whole, Side::gets);
  for (const DealId part : deals) {
    if (kind == PartKind::parts && goes_along(graph, part, payers, payees) == false) continue;
    const auto status = status_of(graph, part);
    if (status == DealStatus::withdrawn || is_superseded(graph, part, {.statuses = any_status})) continue;
    if (!alternatives_to(graph, part).empty()) return;
    const auto amount = total_of(graph, part);
    if (amount) counted.push_back(part);
    sum.add(graph.amount(amount));
  }
  if (auto one = apart(graph, whole, kind, *total, sum)) {
    one->parts = std::move(counted);
    found.push_back(*std::move(one));
  }
}

/// Shares of one thing. As percentages are printed, 33.3 % and 33.3 % and 33.4 % may be rounded.
class ShareSum {
public:
  template <class...>
  void add(const ShareNode& share) {
    ++count_;
    const auto of_all = [](const Ratio& ratio) {
      return static_cast<std::uint64_t>(
          value_parts::times(static_cast<std::int64_t>(all), ratio, Rounding::half_up).value_or(0));
    };
    const auto stated = of_all(share.ratio);
    stated_ += stated;
    if (share.bound == Bound::at_most || share.bound == Bound::less_than) return;
    const auto percent = share.ratio.percent_text();
    const auto point = percent.find('.');
    auto half_digit = all / 200;
    if (point != std::string::npos)
      for (auto i = point + 1; i < percent.size(); ++i) half_digit /= 10;
    least_ += stated - (std::min)(stated, half_digit);
  }

  /// What they come to where that is more than there is.
  template <class...>
  [[nodiscard]] std::optional<Ratio> too_much() const {
    return count_ > 1 && least_ > all ? std::optional{Ratio{stated_, all}} : std::nullopt;
  }

private:
  static constexpr std::uint64_t all = 1'000'000'000'000;

  std::size_t count_ = 0;
  std::uint64_t least_ = 0;  // of a million millionths of all, as all of these
  std::uint64_t stated_ = 0;
};

/// What the price of a deal is paid in, and what it is financed by. Debt that is assumed may be in the price, or come
/// on top of it.
template <class...>
void add_price_sums(GraphView graph, DealId deal, std::vector<PartSum>& found) {
  for (const bool paid : {true, false}) {
    const auto kind = paid ? PartKind::considerations : PartKind::financing;
    RoundedSum money;
    RoundedSum with_debt;
    ShareSum shares;
    for (const auto& part : graph[graph.details(deal, &DealDetails::considerations)]) {
      const bool assumed = part.form == ConsiderationForm::assumed_debt;
      if (assumed ? !paid : is_paid_in(part.form) != paid) continue;
      if (part.share) shares.add(*graph[part.share]);
      with_debt.add(graph.amount(part.amount));
      if (!assumed) money.add(graph.amount(part.amount));
    }
    if (const auto share = shares.too_much()) found.push_back({deal, kind, true, {}, {}, {}, share});
    const auto total = total_of(graph, deal);
    auto sum = total ? apart(graph, deal, kind, *total, money) : std::nullopt;
    if (sum && !sum->exceeds) sum = apart(graph, deal, kind, *total, with_debt);
    const bool by_debt_alone = sum && sum->exceeds && sum->sum != money.stated();
    if (sum && !by_debt_alone) found.push_back(*std::move(sum));
  }
}

/// What the parties of each side of the money pay or get, and the shares that those of a role hold.
template <class...>
void add_party_sums(GraphView graph, DealId deal, std::vector<PartSum>& found) {
  const auto total = total_of(graph, deal);
  for (const auto side : {Side::pays, Side::gets}) {
    const auto of_side = money_side(graph, deal, side);
    RoundedSum sum;
    if (of_side.open) sum.add_unknown();
    for (const auto& party : of_side.parties) sum.add(graph.amount(party.amount));
    if (auto one = total ? apart(graph, deal, PartKind::parties, *total, sum) : std::nullopt)
      found.push_back(*std::move(one));
    ShareSum shares;
    for (const auto& party : of_side.parties)
      if (party.share) shares.add(*graph[party.share]);
    if (money_side(graph, deal, other(side)).parties.size() > 1) continue;  // nobody says of which of them
    if (const auto share = shares.too_much()) found.push_back({deal, PartKind::parties, true, {}, {}, {}, share});
  }
}

/// A number with all that lies within `half` of its figures; what is "about" stays what it is.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> widened(const StatedDecimal& number, const std::optional<Decimal>& half) {
  if (number.approx()) return number;
  const auto low = half ? difference(number.value(), *half) : std::nullopt;
  const auto high = half ? sum(number.upper_end().value_or(number.value()), *half) : std::nullopt;
  if (!low || !high || low->negative()) return std::nullopt;
  switch (number.bound()) {
    case Bound::at_least:
    case Bound::more_than: return StatedDecimal{*low, Bound::at_least};
    case Bound::at_most:
    case Bound::less_than: return StatedDecimal{*high, Bound::at_most};
    case Bound::exact:
    case Bound::nearly:
    case Bound::range: break;
  }
  return StatedDecimal::range(*low, *high);
}

/// What rounds to the last digit of a quantity that is not 0; nothing where it is none, or has no room.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> rounded_quantity(const StatedDecimal& number) {
  return widened(number, Decimal::of(5, number.value().exponent() - 1));
}

/// What rounds to the last digit of a price, as if it had two at least: $1 is no $1.4.
template <class...>
[[nodiscard]] std::optional<StatedDecimal> rounded_price(const StatedDecimal& number) {
  const auto last = Decimal::of(5, number.place().value_or(number.value().exponent()) - 1);
  const auto twentieth = product(number.value(), *Decimal::of(5, -2));
  return widened(number, last && twentieth ? std::optional{(std::min)(*last, *twentieth)} : std::nullopt);
}

/// What parts come to, as they are stated and with all that rounds to them.
struct StatedSum {
  MoneyInterval stated;
  MoneyInterval rounded;
};

/// What an over-allotment may add to units at a price: its shares at that price, or else its amount. Nothing where it
/// adds nothing, or nobody says what.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> over_allotted(GraphView graph, DealId deal, const PricedUnits& units) {
  if (const auto shares = number_of(graph, deal, TermKind::over_allotment_shares, UnitInTime{units.unit, {}}))
    if (const auto cost = Price::total(units.price, units.currency, *shares)) return cost;
  for (const auto& payment : graph[graph.details(deal, &DealDetails::schedule)])
    if (const auto amount = graph.amount(payment.amount);
        payment.kind == DueKind::over_allotment && amount && amount->currency() == units.currency)
      return amount->interval();
  return std::nullopt;
}

/// So many units at a price for each; with an over-allotment that is stated, or without.
template <class...>
[[nodiscard]] std::optional<StatedSum> sum_of_units(GraphView graph, DealId deal) {
  const auto units = has_unsold_shares(graph, deal) ? std::nullopt : priced_units(graph, deal);
  const auto times = units ? times_of(*units, years_of(graph, deal)) : std::nullopt;
  if (!times) return std::nullopt;
  const auto each = rounded_price(units->price);
  const auto count = rounded_quantity(units->quantity);
  const auto stated = Price::total(units->price, units->currency, units->quantity);
  const auto rounded = each && count ? Price::total(*each, units->currency, *count) : std::nullopt;
  if (!stated || !rounded || stated->has_rough_ends() || rounded->overflowed()) return std::nullopt;
  StatedSum found{times_years(*stated, *times), times_years(*rounded, *times)};
  if (const auto more = over_allotted(graph, deal, *units))
    found = {hull(found.stated, found.stated + *more), hull(found.rounded, found.rounded + *more)};
  return found;
}

/// So much a year over the years that a deal runs.
template <class...>
[[nodiscard]] std::optional<StatedSum> sum_of_years(GraphView graph, DealId deal) {
  const auto amount = annual_amount(graph, deal);
  const auto years = years_of(graph, deal);
  if (!amount || !years) return std::nullopt;
  RoundedSum each;
  each.add(graph.amount(*amount));
  if (!each.stated()) return std::nullopt;
  return StatedSum{times_years(*each.stated(), *years), times_years(*each.rounded(), *years)};
}

/// Units at a price, and years at an amount each.
template <class...>
void add_reckoned_sums(GraphView graph, DealId deal, std::vector<PartSum>& found) {
  const auto total = total_of(graph, deal);
  if (!total) return;
  const auto add = [&](PartKind kind, const std::optional<StatedSum>& sum) {
    auto one = sum ? apart(graph, deal, kind, *total, sum->stated, sum->rounded) : std::nullopt;
    if (one) found.push_back(*std::move(one));
  };
  add(PartKind::units, sum_of_units(graph, deal));
  add(PartKind::years, sum_of_years(graph, deal));
}

/// What is scheduled as a part of a deal's money, surely or on conditions, which can't be more than that; what is less
/// need not be all, unless it is all instalments.
template <class...>
void add_schedule_sum(GraphView graph, DealId deal, std::vector<PartSum>& found) {
  const auto total = total_of(graph, deal);
  if (!total) return;
  RoundedSum sum;
  bool all_instalments = true;
  for (const auto& payment : graph[graph.details(deal, &DealDetails::schedule)]) {
    const auto& row = base_parts::row_of(payment.kind);
    all_instalments = all_instalments && payment.kind == DueKind::instalment && payment.within != false
                      && payment.met != false && payment.amount && !payment.payer && !payment.payee;
    const bool within = payment.within ? *payment.within : row.within.value_or(false);
    if (within && row.of_deal && payment.met != false && payment.amount) sum.add(graph.amount(payment.amount));
  }
  auto one = apart(graph, deal, PartKind::schedule, *total, sum);
  if (one && (one->exceeds || all_instalments)) found.push_back(*std::move(one));
}

/// The deals of an article whose parts can't come to them, or leave some of them untold, in document order: members of
/// packages, parts, parties with amounts of their own or shares, what a price is paid in or financed by, units at a
/// price, years at an amount each, payments that are scheduled.
///
/// All figures stand for what rounds to their last digit, the second one at least unless they are "about"; bounds are
/// what they say. Of what is "about", nobody knows how far, and of other currencies nothing is compared. O(n log n) in
/// the deals of the article, their parts and links.
template <class...>
[[nodiscard]] std::vector<PartSum> part_sums(GraphView graph, ArticleId article) {
  std::vector<PartSum> found;
  for (const auto deal : graph.member(article, &ArticleNode::deals).ids()) {
    const auto members = graph[graph.details(deal, &DealDetails::members)];
    const auto parts = parts_of(graph, deal);
    if (!members.empty()) add_deal_sum(graph, deal, PartKind::members, members, found);
    if (!parts.empty()) add_deal_sum(graph, deal, PartKind::parts, parts, found);
    add_party_sums(graph, deal, found);
    add_price_sums(graph, deal, found);
    add_reckoned_sums(graph, deal, found);
    add_schedule_sum(graph, deal, found);
  }
  return found;
}

/// What shareholders have of a company by an article that tells of one time, in the order of the companies: holdings
/// with a date or a period of their own, and those of former shareholders, are left out. O(n log n) in the relations of
/// the article.
template <class...>
[[nodiscard]] std::vector<SharesTooLarge> shares_too_large(GraphView graph, ArticleId article) {
  struct Holding {
    EntityId company;
    EntityId holder;
    RelationId relation;
  };
  base_parts::RowVector<Holding> holdings;
  for (const auto id : graph.member(article, &ArticleNode::relations).ids()) {
    const auto& relation = graph[id];
    const bool now = !relation.date && !relation.period && graph[relation.qualifier] != "former";
    if (relation.type == RelationType::shareholder && relation.share && now)
      holdings.push_back({relation.to, relation.from, id});
  }
  base_parts::sort_by(holdings, [](const Holding& holding) { return holding.holder; });
  base_parts::sort_by(holdings, [](const Holding& holding) { return holding.company; });
  std::vector<SharesTooLarge> found;
  for (const auto* first = holdings.begin(); first != holdings.end();) {
    SharesTooLarge large{first->company, none_of_it, {}};
    std::optional<EntityId> holder;
    ShareSum sum;
    for (; first != holdings.end() && first->company == large.company; ++first) {
      if (holder == first->holder) continue;  // told twice
      holder = first->holder;
      large.holdings.push_back(first->relation);
      sum.add(*graph[graph[first->relation].share]);
    }
    const auto share = sum.too_much();
    if (!share) continue;
    large.share = *share;
    found.push_back(std::move(large));
  }
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
