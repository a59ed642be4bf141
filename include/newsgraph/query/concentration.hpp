// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/competitors.hpp>
#include <newsgraph/query/concentration/shares.hpp>
#include <newsgraph/query/concentration/with_others.hpp>
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/totals/part.hpp>
#include <newsgraph/query/totals/sum.hpp>
#include <newsgraph/query/totals/wholes.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a company depends on others for.
enum class Dependence : std::uint8_t {
  supply,   ///< goods and services, leases and licences that it pays for
  funding,  ///< what is invested in it, lent or granted to it
  sales,    ///< those that it is paid for
};

template <>
inline constexpr auto rows_of<Dependence> = base_parts::table<Name<Dependence>>({
    {Dependence::supply, "supply"},
    {Dependence::funding, "funding"},
    {Dependence::sales, "sales"},
});

namespace query_parts {

/// The side of the money on which the company is; nothing where a type and kind of deal has no part in it.
[[nodiscard]] constexpr std::optional<Side> side_in(Dependence dependence, DealType type,
                                                    std::optional<DealKind> kind = {}) noexcept {
  const bool funds = model_parts::is_funding(type, kind);
  if (dependence == Dependence::funding) return funds ? std::optional{Side::gets} : std::nullopt;
  if (funds || givers_of_goods(type).empty()) return std::nullopt;
  return dependence == Dependence::supply ? Side::pays : Side::gets;
}

/// The same of a deal; nothing too where the company is there only as one who sells shares beside the company whose
/// shares they are.
template <class...>
[[nodiscard]] std::optional<Side> side_in(Dependence dependence, GraphView graph, DealId deal, EntityId company) {
  const auto side = side_in(dependence, graph[deal].type, graph[deal].kind);
  if (graph[deal].type != DealType::investment) return side;
  const auto sells = [&](const PartyNode& party) { return party.entity == company && party.role == Role::seller; };
  return base_parts::any_of(graph[graph[deal].parties], sells) ? std::nullopt : side;
}

}  // namespace query_parts

/// Somebody who holds a part of a company.
struct Holder {
  EntityId entity;
  std::vector<RelationId> holdings;

  friend bool operator==(const Holder&, const Holder&) = default;
};

/// How far a company depends on few.
struct Concentration {
  std::vector<Shares> by_currency;         ///< in the order of their codes
  std::vector<Counterparty> unquantified;  ///< deals without an amount, by those that they name, as they came
  std::vector<DealId> open_unquantified;   ///< such deals that have others
  std::vector<Holder> holders;  ///< of funding: shareholders by no deal here, so what they paid has no figure
};

namespace query_parts {

/// What each may have of all, where some have no figure: they may have next to all or next to nothing. O(n log n) in
/// those who are named.
template <class...>
void set_shares_of_all(Concentration& found) {
  std::vector<EntityId> without;
  for (const auto& one : found.unquantified) without.push_back(one.entity);
  for (const auto& one : found.holders) without.push_back(one.entity);
  base_parts::sort_unique(without);
  std::map<EntityId, std::size_t> currencies;
  std::size_t parts = 0;
  std::size_t open = 0;
  for (const auto& shares : found.by_currency) {
    parts += shares.parts.size();
    if (shares.others) ++open;
    for (const auto& part : shares.parts) ++currencies[part.entity];
  }
  for (auto& shares : found.by_currency) {
    const bool others = !found.open_unquantified.empty() || open > (shares.others ? 1U : 0U);
    for (auto& part : shares.parts) {
      const auto own = std::binary_search(without.begin(), without.end(), part.entity) ? 1U : 0U;
      const auto elsewhere = currencies[part.entity] - 1;
      const bool more = others || own != 0 || elsewhere != 0;
      const bool more_of_others = others || without.size() > own || parts - shares.parts.size() > elsewhere;
      part.share_of_all = {more_of_others ? none_of_it : part.share.low, more ? all_of_it : part.share.high};
    }
  }
}

}  // namespace query_parts

/// From whom `company` has what it depends on, by the deals that `filter` lets through: for each currency, what each
/// may come to, which share that is, and how concentrated all of it.
///
/// Amounts that several share stay unsplit, so anybody among them can have any part; where a list is open, whoever is
/// named elsewhere may be one of the others. Deals that may overlap count once at the lower end and severally at the
/// upper, parts within their whole, alternatives as `totals` says. What has no amount is listed, and in no share but
/// those of all. Where more than 64 deals have others and they hang together or are in packages, those who are named
/// may have anything from nothing to all that they and the others have. `perhaps` adds deals that leave somebody out,
/// of which the company may be one, with what it may have by each. Ask with two filters what a deal in talks would
/// change. O(d log d + d n + 2^min(n, 13)) in its d deals and the n whom they name.
template <class...>
[[nodiscard]] Concentration concentration(const Graph& raw, EntityId company, Dependence dependence,
                                          const Filter& filter = {}, const std::vector<DealAmount>& perhaps = {}) {
  const auto graph = graph_parts::view_of(raw, filter);
  company = graph.entity(company);
  struct Group {
    std::vector<DealAmount> total;
    std::map<EntityId, std::vector<DealAmount>> parts;
    std::vector<DealAmount> others;  // of open deals, whoever they may be
  };
  Concentration found;
  const query_parts::DealMoneys moneys{graph};
  const query_parts::Counting counting{filter};
  query_parts::ByCounterparty unquantified;
  std::map<Currency, Group> groups;
  for (const auto deal : deals_of(graph, company, filter)) {
    const auto side = query_parts::side_in(dependence, graph, deal, company);
    if (!side || !moneys[deal].on(*side).has(company)) continue;
    const auto& theirs = moneys[deal].on(query_parts::other(*side));
    if (theirs.is_only(company)) continue;
    bool stated = false;
    for (const auto& of_deal : moneys.each(deal)) {
      const auto whole = query_parts::own_part(moneys, of_deal, company, *side, counting);
      if (!whole) continue;
      stated = true;
      auto& group = groups[whole->currency()];
      group.total.push_back({deal, *whole});
      const auto any = query_parts::any_part(*whole);
      std::optional<MoneyInterval> named;
      for (const auto& party : theirs.parties) {
        if (party.entity == company) continue;
        const auto& [payer, payee] =
            *side == Side::pays ? std::pair{company, party.entity} : std::pair{party.entity, company};
        auto part = query_parts::own_part_between(moneys, of_deal, payer, payee, counting);
        if (!part && of_deal.currency() && party.amount) continue;  // it has its part in another currency
        auto& amounts = group.parts[party.entity];
        if (!amounts.empty() && amounts.back().deal == deal) continue;  // in the role twice
        if (!part || part->currency() != whole->currency()) part = any;
        amounts.push_back({deal, *part});
        named = named ? *named + *part : *part;
      }
      if (theirs.open || theirs.parties.empty()) {
        const auto left = query_parts::remainder(*whole, named);
        group.others.push_back({deal, hull(left, any.low())});
      }
    }
    if (stated) continue;
    for (const auto& party : theirs.parties)
      if (party.entity != company) unquantified.add(party.entity, deal);
    if (theirs.open || theirs.parties.empty()) found.open_unquantified.push_back(deal);
  }
  for (const auto& amount : perhaps) {
    const auto side = query_parts::side_in(dependence, graph, amount.deal, company);
    if (!side || query_parts::money_side(graph, amount.deal, *side).has(company)) continue;
    const auto theirs = query_parts::money_side(graph, amount.deal, query_parts::other(*side));
    auto& group = groups[amount.money.currency()];
    group.total.push_back(amount);
    for (const auto& party : theirs.parties) {
      if (party.entity == company) continue;
      auto& amounts = group.parts[party.entity];
      if (amounts.empty() || amounts.back().deal != amount.deal) amounts.push_back(amount);
    }
    if (theirs.open) group.others.push_back(amount);
  }

  found.unquantified = std::move(unquantified).list();
  for (auto& [currency, group] : groups) {
    const query_parts::WithOthers with_others{graph, group.total, group.others, counting};
    Shares shares{query_parts::sum(graph, group.total, counting), {}, {}, {}, {none_of_it, all_of_it}};
    for (auto& [entity, amounts] : group.parts) {
      CounterpartyShare part{
          entity, MoneyInterval{Money::from_minor(0, currency)}, {none_of_it, all_of_it}, {none_of_it, all_of_it}, {}};
      for (const auto& amount : amounts) part.deals.push_back(amount.deal);
      part.money = with_others(std::move(amounts));
      shares.parts.push_back(std::move(part));
    }
    for (const auto& amount : group.others) shares.open.push_back(amount.deal);
    if (!group.others.empty()) shares.others = query_parts::sum(graph, group.others, counting);
    if (query_parts::set_shares(shares)) {
      std::vector<MoneyInterval> parts;
      for (const auto& part : shares.parts) parts.push_back(part.money);
      const auto index = query_parts::Herfindahl{parts, shares.others, shares.total}();
      if (index) shares.herfindahl = *index;
    }
    std::stable_sort(shares.parts.begin(), shares.parts.end(),
                     [](const CounterpartyShare& a, const CounterpartyShare& b) {
                       return a.share.high != b.share.high ? a.share.high > b.share.high : a.share.low > b.share.low;
                     });
    found.by_currency.push_back(std::move(shares));
  }
  if (dependence == Dependence::funding)
    for (auto& backing : backers(raw, company, filter)) {
      std::erase_if(backing.holdings,
                    [&](RelationId id) { return filter.article && graph[id].article != *filter.article; });
      if (!backing.holdings.empty() && backing.deals.empty())
        found.holders.push_back({backing.backer, std::move(backing.holdings)});
    }
  query_parts::set_shares_of_all(found);
  return found;
}

}  // namespace newsgraph::inline v0_1
