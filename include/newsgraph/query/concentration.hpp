// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/concentration/shares.hpp>
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/query/totals/sum.hpp>
#include <newsgraph/query/totals/wholes.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a company depends on others for.
enum class Dependence : std::uint8_t {
  supply,   ///< goods and services, leases and licences that it pays for
  funding,  ///< what is invested in it or lent to it
  sales,    ///< those that it is paid for
};

template <>
inline constexpr auto rows_of<Dependence> = std::to_array<Name<Dependence>>({
    {Dependence::supply, "supply"},
    {Dependence::funding, "funding"},
    {Dependence::sales, "sales"},
});

namespace query_parts {

/// The side of the money on which the company is; nothing where a type of deal has no part in it.
[[nodiscard]] constexpr std::optional<Side> side_in(Dependence dependence, DealType type) noexcept {
  const bool funds = type == DealType::investment || type == DealType::loan;
  if (dependence == Dependence::funding) return funds ? std::optional{Side::gets} : std::nullopt;
  if (funds || !giver_of_goods(type)) return std::nullopt;
  return dependence == Dependence::supply ? Side::pays : Side::gets;
}

}  // namespace query_parts

/// How far a company depends on few.
struct Concentration {
  std::vector<Shares> by_currency;         ///< in the order of their codes
  std::vector<Counterparty> unquantified;  ///< deals without an amount, by those that they name, as they came
  std::vector<DealId> open_unquantified;   ///< such deals that have others
};

/// From whom `company` has what it depends on, by the deals that `filter` lets through: for each currency, what each
/// may come to, which share that is, and how concentrated all of it.
///
/// Amounts that several share stay unsplit, so anybody among them can have any part; where a list is open, whoever is
/// named elsewhere may be one of the others. Deals that may overlap count once at the lower end and severally at the
/// upper, parts within their whole, alternatives as `totals` says. What has no amount is listed, and in no share. Ask
/// with two filters what a deal in talks would change. O(d log d + d n + 2^min(n, 13)) in its d deals and the n whom
/// they name.
template <class...>
[[nodiscard]] Concentration concentration(const Graph& raw, EntityId company, Dependence dependence,
                                          const Filter& filter = {}) {
  const auto graph = graph_parts::view_of(raw, filter);
  company = graph.entity(company);
  struct Group {
    std::vector<DealAmount> total;
    std::map<EntityId, std::vector<DealAmount>> parts;
    std::vector<DealAmount> others;  // of open deals, whoever they may be
  };
  Concentration found;
  query_parts::ByCounterparty unquantified;
  std::map<Currency, Group> groups;
  for (const auto deal : deals_of(graph, company, filter)) {
    const auto side = query_parts::side_in(dependence, graph[deal].type);
    if (!side || !query_parts::money_side(graph, deal, *side).has(company)) continue;
    if (query_parts::is_alone(graph, deal, company, query_parts::other(*side))) continue;
    const auto theirs = query_parts::money_side(graph, deal, query_parts::other(*side));
    const auto whole = query_parts::own_part(graph, deal, company, *side, filter);
    if (!whole) {
      for (const auto& party : theirs.parties)
        if (party.entity != company) unquantified.add(party.entity, deal);
      if (theirs.open) found.open_unquantified.push_back(deal);
      continue;
    }
    auto& group = groups[whole->currency()];
    group.total.push_back({deal, *whole});
    const auto any = query_parts::any_part(*whole);
    std::optional<MoneyInterval> named;
    for (const auto& party : theirs.parties) {
      if (party.entity == company) continue;
      auto part = *side == Side::pays ? query_parts::own_part_between(graph, deal, company, party.entity, filter)
                                      : query_parts::own_part_between(graph, deal, party.entity, company, filter);
      if (!part || part->currency() != whole->currency()) part = any;
      auto& amounts = group.parts[party.entity];
      if (!amounts.empty() && amounts.back().deal == deal) continue;  // in the role twice
      amounts.push_back({deal, *part});
      named = named ? *named + *part : *part;
    }
    if (theirs.open) {
      const auto left = query_parts::remainder(*whole, named);
      group.others.push_back({deal, hull(left, any.low())});
    }
  }

  found.unquantified = std::move(unquantified).list();
  for (auto& [currency, group] : groups) {
    Shares shares{query_parts::sum(graph, group.total, filter), {}, {}, {}, {none_of_it, all_of_it}};
    for (auto& [entity, amounts] : group.parts) {
      CounterpartyShare part{entity, MoneyInterval{Money::from_minor(0, currency)}, {none_of_it, all_of_it}, {}};
      for (const auto& amount : amounts) part.deals.push_back(amount.deal);
      for (const auto& amount : group.others)
        if (!base_parts::contains(part.deals, amount.deal)) amounts.push_back(amount);
      part.money = query_parts::sum(graph, amounts, filter);
      shares.parts.push_back(std::move(part));
    }
    for (const auto& amount : group.others) shares.open.push_back(amount.deal);
    if (!group.others.empty()) shares.others = query_parts::sum(graph, group.others, filter);
    query_parts::set_shares(shares);

    std::vector<MoneyInterval> parts;
    for (const auto& part : shares.parts) parts.push_back(part.money);
    const auto index = query_parts::Herfindahl{parts, shares.others, shares.total}();
    if (index) shares.herfindahl = *index;
    std::stable_sort(shares.parts.begin(), shares.parts.end(),
                     [](const CounterpartyShare& a, const CounterpartyShare& b) {
                       return a.share.high != b.share.high ? a.share.high > b.share.high : a.share.low > b.share.low;
                     });
    found.by_currency.push_back(std::move(shares));
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
