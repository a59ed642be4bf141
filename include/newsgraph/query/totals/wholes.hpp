// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/query/totals/sum.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// What those parts of a deal come to in a currency that count and for which `is_elsewhere(part)` is true: the
/// outermost of them. Nothing where there is none. What is paid back, or on, is no part of the money. Parts of parts
/// are followed to the 64th.
template <class IsElsewhere>
[[nodiscard]] std::optional<MoneyInterval> parts_elsewhere(GraphView graph, const DealMoney& whole, Currency currency,
                                                           const Counting& counting, IsElsewhere is_elsewhere) {
  if (!graph_parts::decides_with_others(graph, whole.deal())) return std::nullopt;
  std::vector<DealAmount> amounts;
  for_each_part(graph, whole.deal(), [&](DealId part) {
    if (goes_along(graph, part, whole.on(Side::pays), whole.on(Side::gets)) == false) return false;
    if (!is_elsewhere(part)) return true;
    const auto money = deal_total(graph, part, currency, whole.is_at_par());
    if (money && graph_parts::may_come_about(graph, part, counting)) amounts.push_back({part, *money});
    return false;
  });
  return amounts.empty() ? std::nullopt : std::optional{sum(graph, amounts, counting)};
}

/// Whether somebody else is named on that side of the money of a part, and `entity` is not.
template <class...>
[[nodiscard]] bool is_of_others(const DealMoneys& money, DealId part, EntityId entity, Side side) {
  const auto& of_part = money[part].on(side);
  return !of_part.parties.empty() && !of_part.open && !of_part.has(entity);
}

/// What of `part`, that `entity` has in a deal, it has as well where the deal is one with another that is possibly the
/// same, and names others on that side: anything from what it has there.
template <class...>
[[nodiscard]] MoneyInterval part_if_one(const DealMoneys& money, DealId deal, EntityId entity, Side side,
                                        MoneyInterval part, bool at_par = false) {
  for (const auto newest : money.graph().newest_possibly(deal)) {
    const auto other = money.graph().shown(newest);
    if (!money.names_others(other, deal, side)) continue;
    std::optional<MoneyInterval> comparable;
    for (const auto& of_other : money.each(other, at_par))
      if (const auto there = of_other.part(money.graph(), entity, side); there && there->currency() == part.currency())
        comparable = there;
    part = hull(part, comparable ? lesser(part, *comparable) : any_part(part));
  }
  return part;
}

/// Nothing where that may be anything: of "at least $500m" nobody knows what one of several has.
[[nodiscard]] constexpr std::optional<MoneyInterval> if_known(const MoneyInterval& money) {
  const bool is_anything = !money.high() && money.low().minor_units() == 0 && !money.overflowed();
  return is_anything ? std::nullopt : std::optional{money};
}

/// What an entity pays or gets of the money of a deal, less what it pays itself and the parts of the deal in which
/// others pay, or get, the money without it; or what it has if the deal is one with another. O(log n), and the parts of
/// the deal.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> own_part(const DealMoneys& money, const DealMoney& of_deal, EntityId entity,
                                                    Side side, const Counting& counting) {
  const auto graph = money.graph();
  const auto deal = of_deal.deal();
  auto part = of_deal.part(graph, entity, side);
  if (!part) return part;
  if (of_deal.on(other(side)).has(entity)) part = remainder(*part, of_deal.paid_to_itself(graph, entity));
  const auto& mine = of_deal.on(side);
  const bool is_stated = mine.parties[mine.places_of(entity).front()].amount.has_value();
  const auto is_elsewhere = [&](DealId of_others) { return is_of_others(money, of_others, entity, side); };
  const auto taken =
      is_stated ? std::nullopt : parts_elsewhere(graph, of_deal, part->currency(), counting, is_elsewhere);
  return if_known(part_if_one(money, deal, entity, side, taken ? remainder(*part, taken) : *part, of_deal.is_at_par()));
}

/// See `DealMoney::left_for_others`; less the parts of the deal in which those are named who pay, or get, it.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> left_for_others(const DealMoneys& money, const DealMoney& of_deal, Side side,
                                                           const Counting& counting) {
  const auto graph = money.graph();
  const auto& left = of_deal.left_for_others(side);
  if (!left) return left;
  const auto is_named = [&](DealId part) {
    const auto& of_part = money[part].on(side);
    return !of_part.open && !of_part.parties.empty()
           && base_parts::none_of(of_part.parties,
                                  [&](const PartyNode& party) { return of_deal.on(side).has(party.entity); });
  };
  const auto named = parts_elsewhere(graph, of_deal, left->currency(), counting, is_named);
  return if_known(named ? remainder(*left, named) : *left);
}

/// What one pays another of the money of a deal, less the parts of the deal in which one of the two has no part, and
/// those with another status; or what it is if the deal is one with another. O(log n), and the parts of the deal.
template <class...>
[[nodiscard]] std::optional<MoneyInterval> own_part_between(const DealMoneys& money, const DealMoney& of_deal,
                                                            EntityId payer, EntityId payee, const Counting& counting,
                                                            bool of_status = false) {
  const auto graph = money.graph();
  const auto deal = of_deal.deal();
  auto part = of_deal.between(graph, payer, payee);
  if (!part) return part;
  const auto is_elsewhere = [&](DealId other) {
    return (of_status && status_of(graph, other) != status_of(graph, deal))
           || is_of_others(money, other, payer, Side::pays) || is_of_others(money, other, payee, Side::gets);
  };
  const auto taken = parts_elsewhere(graph, of_deal, part->currency(), counting, is_elsewhere);
  if (taken) part = remainder(*part, taken);
  part = part_if_one(money, deal, payer, Side::pays, *part, of_deal.is_at_par());
  return if_known(part_if_one(money, deal, payee, Side::gets, *part, of_deal.is_at_par()));
}

/// Brings the sums of deals to what counts. What another one of them replaces goes, and so does a part of one in
/// another currency, where its money is counted. A deal of `unstated` of which they have parts has at least what those
/// come to, and leaves `unstated`; the sums are in the order of their deals then. O(n log n) in them and the deals that
/// they lie within.
template <class...>
void keep_what_counts(GraphView graph, std::vector<DealAmount>& amounts, std::vector<DealId>& unstated) {
  if (base_parts::none_of(
          amounts, [&](const DealAmount& amount) { return graph_parts::decides_with_others(graph, amount.deal); }))
    return;
  using Where = std::pair<DealId, Currency>;
  std::vector<Where> known;
  for (const auto& amount : amounts) known.emplace_back(amount.deal, amount.money.currency());
  base_parts::sort(known);
  const auto is_known = [&](DealId deal) {
    const auto at =
        std::lower_bound(known.begin(), known.end(), deal, [](const Where& one, DealId of) { return one.first < of; });
    return at != known.end() && at->first == deal;
  };
  std::vector<Where> parts;  // wholes, and the currencies of what lies within them
  std::erase_if(amounts, [&](const DealAmount& amount) {
    const auto currency = amount.money.currency();
    if (base_parts::any_of(all_replacing(graph, amount.deal), is_known)) return true;
    const auto wholes = all_wholes_of(graph, amount.deal);
    if (base_parts::any_of(wholes, [&](DealId whole) {
          return is_known(whole) && !base_parts::contains_in_order(known, Where{whole, currency});
        }))
      return true;
    for (const auto whole : wholes) parts.emplace_back(whole, currency);
    return false;
  });
  if (parts.empty()) return;
  base_parts::sort_unique(parts);
  std::erase_if(unstated, [&](DealId deal) {
    auto at =
        std::lower_bound(parts.begin(), parts.end(), deal, [](const Where& one, DealId of) { return one.first < of; });
    const bool has_parts = at != parts.end() && at->first == deal;
    for (; at != parts.end() && at->first == deal; ++at)
      amounts.push_back({deal, {Money::from_minor(0, at->second), std::nullopt}});
    return has_parts;
  });
  base_parts::sort_by(amounts, [](const DealAmount& amount) { return amount.deal; });
}

}  // namespace newsgraph::inline v0_1::query_parts
