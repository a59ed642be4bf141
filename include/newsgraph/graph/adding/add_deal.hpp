// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/add_parts.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// A link, as it is known to the deal that it leads to.
struct LinkBack {
  DealId to;
  LinkNode link;
};

/// The links that decide which deals of an article count, by the deals that they lead to, of which the first has the id
/// `first`. O(n log n) in those.
template <class...>
[[nodiscard]] base_parts::RowVector<LinkBack> links_back(const Target& to, DealId first) {
  base_parts::RowVector<LinkBack> all;
  const auto& deals = to.article.deals;
  for (std::size_t i = 0; i < deals.size(); ++i)
    for (const auto& link : deals[i].links)
      if (model_parts::decides_what_counts(link.type))
        all.push_back({to.scope.deal(link.to), {link.type, DealId{first.index() + i}, link.inferred}});
  base_parts::sort_by(all, [](const LinkBack& back) { return std::pair{back.to, back.link.type}; });
  return all;
}

/// Adds what only some deals have, if this one does. `back`: the links that lead to it.
template <class...>
[[nodiscard]] MaybeId<DealDetails> add_details(const Target& to, const Deal& deal, Rows<LinkBack> back) {
  const bool none = !deal.name && !deal.ref && !deal.removes && deal.members.empty() && deal.links.empty()
                    && deal.goods.empty() && deal.purpose.empty() && deal.considerations.empty() && deal.terms.empty()
                    && deal.schedule.empty() && !deal.quantity && !deal.term && !deal.period && !deal.closing
                    && !deal.ended && !deal.allows && !deal.through && !deal.further && !deal.status_inferred
                    && !deal.basis && !deal.admission && deal.dates.empty() && deal.conditions.empty()
                    && !deal.exclusive && !deal.long_term && back.empty();
  if (none) return std::nullopt;

  const auto consideration = [&](const Consideration& c) {
    return ConsiderationNode{c.form, add(to, c.amount), add(to, c.share), to.entity(c.from), to.symbol(c.stated)};
  };
  const auto term_row = [&](const Term& t) {
    return TermNode{add(to, t.value),   to.symbol(t.text),   to.symbol(t.of), to.symbol(t.condition),
                    to.entity(t.party), add(to, t.evidence), t.date,          t.kind};
  };
  const auto scheduled = [&](const ScheduledPayment& p) {
    return ScheduledPaymentNode{add(to, p.amount),
                                add(to, p.share),
                                to.symbol(p.condition),
                                to.entity(p.payer),
                                to.entity(p.payee),
                                to.symbol(p.stated),
                                p.by,
                                p.kind,
                                p.within,
                                p.met};
  };
  const auto term = [&](const ContractTerm& t) -> ContractTermNode {
    if (const auto* duration = std::get_if<Duration>(&t)) return *duration;
    const auto& vague = std::get<VagueTerm>(t);
    return VagueTermNode{vague.vague, vague.unit, to.symbol(vague.stated)};
  };
  const auto date = [](const DealDate& d) {
    if (!d.date) throw UnresolvedId{};
    return DealDateNode{d.type, *d.date};
  };
  const auto condition = [&](const DealCondition& c) {
    return ConditionNode{c.type, c.status, c.due, c.met, to.symbol(c.what), to.entity(c.by), add(to, c.share)};
  };
  return to.store.rows.add(DealDetails{
      .links = to.add_each<LinkNode>(deal.links,
                                     [&](const Link& link) {
                                       return LinkNode{link.type, to.scope.deal(link.to), link.inferred};
                                     }),
      .linked_from = to.add_each<LinkNode>(back, [](const LinkBack& one) { return one.link; }),
      .schedule = to.add_each<ScheduledPaymentNode>(deal.schedule, scheduled),
      .members = add_deals(to, deal.members),
      .name = to.symbol(deal.name),
      .ref = to.symbol(deal.ref),
      .removes = to.symbol(deal.removes),
      .allows = to.symbol(deal.allows),
      .goods = add_entities(to, deal.goods),
      .through = to.entity(deal.through),
      .purpose = to.add_each<PurposeNode>(deal.purpose,
                                          [&](const std::string& words) {
                                            return PurposeNode{to.symbol(words), to.scope.find_entity(words)};
                                          }),
      .terms = to.add_each<TermNode>(deal.terms, term_row),
      .considerations = to.add_each<ConsiderationNode>(deal.considerations, consideration),
      .quantity = add(to, deal.quantity),
      .term = to.add_if<ContractTermNode>(deal.term, term),
      .period = add(to, deal.period),
      .closing = deal.closing,
      .ended = deal.ended,
      .dates = to.add_each<DealDateNode>(deal.dates, date),
      .conditions = to.add_each<ConditionNode>(deal.conditions, condition),
      .basis = deal.basis,
      .admission = deal.admission,
      .exclusive = deal.exclusive,
      .long_term = deal.long_term,
      .further = deal.further,
      .status_inferred = deal.status_inferred,
  });
}

/// Adds who pays whom under a deal that is about to be added. `repeats`: an entity may be there more than once.
template <class...>
void add_flows(Store& store, DealId deal, DealType type, Range<PartyNode> range, bool repeats) {
  const auto& money = base_parts::row_of(type).money;
  if (!money) return;
  base_parts::RowVector<EntityId> payers;
  base_parts::RowVector<EntityId> payees;
  for (const auto& party : store.rows[range]) {
    if (money->from.contains(party.role)) payers.push_back(party.entity);
    if (money->to.contains(party.role)) payees.push_back(party.entity);
  }
  if (repeats) {
    base_parts::keep_first(payers);
    base_parts::keep_first(payees);
  }
  for (const auto payer : payers)
    for (const auto payee : payees) {
      if (payer == payee) continue;
      const auto id = store.rows.add(Flow{payer, payee, deal});
      store.paid.push(payer, id);
      store.received.push(payee, id);
    }
}

/// Makes a deal known to its parties, and adds who pays whom under it.
template <class...>
void note_deal(Store& store, DealId id, DealType type, Range<PartyNode> parties) {
  bool repeats = false;
  for (const auto& party : store.rows[parties]) {
    const auto known = store.deals[party.entity];
    if (!known.empty() && known.back() == id)
      repeats = true;
    else
      store.deals.push(party.entity, id);
  }
  add_flows(store, id, type, parties, repeats);
}

/// Throws `UnresolvedId` where there are more parties on both sides of the money than `check` lets through.
template <class...>
void add(const Target& to, const Deal& deal, Rows<LinkBack> back, bool beside_denials) {
  if (!model_parts::sides_of(deal).fit()) throw UnresolvedId{};
  auto& store = to.store;
  const auto id = store.rows.next<DealNode>();
  const auto parties = to.add_each<PartyNode>(deal.parties, [&](const Party& party) {
    return PartyNode{to.scope.entity(party.entity), add(to, party.amount), add(to, party.share), party.role,
                     party.lead};
  });
  note_deal(store, id, deal.type, parties);

  Roles open_roles;
  for (const auto role : deal.open_roles) open_roles = open_roles | role;
  store.rows.add(DealNode{
      .article = to.article_id,
      .id = to.scope.symbol(id),
      .parties = parties,
      .evidence = add(to, deal.evidence),
      .amount = add(to, deal.amount),
      .details = add_details(to, deal, back),
      .date = deal.date,
      .type = deal.type,
      .kind = deal.kind,
      .status = deal.status,
      .payment = deal.payment,
      .beside_denials = beside_denials,
      .open_roles = open_roles,
  });
}

/// Adds the deals of an article.
template <class...>
[[nodiscard]] Range<DealNode> add_deals(const Target& to) {
  const auto first = to.store.rows.next<DealNode>();
  const auto all = links_back(to, first);
  const bool beside_denials =
      base_parts::any_of(to.article.claims, [](const Claim& claim) { return claim.modality == Modality::denied; });
  std::size_t next = 0;
  for (const auto& deal : to.article.deals) {
    const auto id = to.store.rows.next<DealNode>();
    const auto begin = next;
    while (next < all.size() && all[next].to == id) ++next;
    add(to, deal, all.rows().part(begin, next - begin), beside_denials);
  }
  return to.store.rows.since(first);
}

/// Adds what leads from deals to the packages that they are members of. O(n log n) in the members.
template <class...>
[[nodiscard]] Range<PackagedNode> add_packaged(Store& store, Range<DealNode> deals) {
  struct Membership {
    DealId deal;
    DealId package;
  };
  auto& rows = store.rows;
  base_parts::RowVector<Membership> all;
  for (const auto package : deals.ids())
    if (const auto details = rows[package].details)
      for (const auto member : rows[rows[*details].members]) all.push_back({member, package});
  base_parts::sort_by(all, [](const Membership& one) { return one.deal; });
  const auto first = rows.template next<PackagedNode>();
  for (std::size_t i = 0; i < all.size();) {
    PackagedNode packaged{.deal = all[i].deal};
    const auto first_package = rows.template next<DealId>();
    for (; i < all.size() && all[i].deal == packaged.deal; ++i)
      if (i == 0 || all[i].deal != all[i - 1].deal || all[i].package != all[i - 1].package) rows.add(all[i].package);
    packaged.packages = rows.since(first_package);
    rows.add(packaged);
  }
  return rows.since(first);
}

}  // namespace newsgraph::inline v0_1::graph_parts
