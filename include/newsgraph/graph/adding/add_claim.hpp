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

/// Most facts have none of it.
template <class...>
[[nodiscard]] MaybeId<FactDetails> add_details(const Target& to, const Fact& fact) {
  if (!fact.name && !fact.segment && !fact.period && !fact.fiscal && fact.conditions.empty() && fact.changes.empty())
    return std::nullopt;
  const FactDetails details{
      .name = to.symbol(fact.name),
      .segment = to.symbol(fact.segment),
      .period = add(to, fact.period),
      .fiscal = fact.fiscal,
      .changes = to.add_each<ChangeNode>(fact.changes,
                                         [&](const Change& change) {
                                           return ChangeNode{add(to, change.by), add(to, change.from),
                                                             add(to, change.period), change.against, change.direction};
                                         }),
      .conditions = add_deals(to, fact.conditions)};
  return to.store.rows.add(details);
}

// Makes what is added known to the entities that it is about.

inline void note_fact(Store& store, FactId id, EntityId of) { store.facts.push(of, id); }
inline void note_relation(Store& store, RelationId id, EntityId from, EntityId to) {
  store.relations.push(from, id);
  if (to != from) store.relations.push(to, id);
}
template <class...>
void note_claim(Store& store, ClaimId id, Range<Subject> about) {
  for (const auto& subject : store.rows[about])
    if (const auto* entity = std::get_if<EntityId>(&subject)) {
      const auto known = store.claims[*entity];
      if (known.empty() || known.back() != id) store.claims.push(*entity, id);
    }
}

template <class...>
void add(const Target& to, const Fact& fact) {
  EnumSet<FactBasis> basis;
  for (const auto one : fact.basis) basis = basis | one;
  const auto of = to.scope.entity(fact.of);
  const auto id = to.store.rows.next<FactNode>();
  to.store.rows.add(FactNode{
      .article = to.article_id,
      .id = to.scope.symbol(id),
      .of = of,
      .value = add(to, fact.value),
      .details = add_details(to, fact),
      .evidence = add(to, fact.evidence),
      .date = fact.date,
      .basis = basis,
      .metric = fact.metric,
      .status = fact.status,
  });
  note_fact(to.store, id, of);
}

template <class...>
void add(const Target& to, const Relation& relation) {
  const auto from = to.scope.entity(relation.from);
  const auto other = to.scope.entity(relation.to);
  const auto id = to.store.rows.next<RelationNode>();
  to.store.rows.add(RelationNode{
      .article = to.article_id,
      .id = to.scope.symbol(id),
      .from = from,
      .to = other,
      .qualifier = to.symbol(relation.qualifier),
      .share = add(to, relation.share),
      .period = add(to, relation.period),
      .evidence = add(to, relation.evidence),
      .date = relation.date,
      .type = relation.type,
      .symmetric = relation.symmetric,
  });
  note_relation(to.store, id, from, other);
}

template <class...>
[[nodiscard]] decltype(ConflictingValueNode::value) conflicting_value(const Target& to,
                                                                      const decltype(ConflictingValue::value)& value) {
  if (const auto* amount = std::get_if<StatedAmount>(&value)) return add(to, *amount);
  if (const auto* price = std::get_if<StatedPrice>(&value)) return add(to, *price);
  if (const auto* number = std::get_if<StatedNumber>(&value)) return add(to, *number);
  if (const auto* status = std::get_if<DealStatus>(&value)) return *status;
  if (const auto* date = std::get_if<Date>(&value)) return *date;
  return std::get<Period>(value);
}

/// Throws `UnresolvedId` where it is a value of an entity: that has none, and its id would not be renamed.
template <class...>
[[nodiscard]] ConflictingValueNode conflicting_row(const Target& to, const ConflictingValue& conflict,
                                                   std::optional<Date> date) {
  const auto of = to.scope.subject(conflict.of);
  if (std::holds_alternative<EntityId>(of)) throw UnresolvedId{};
  return {of, conflict.field, conflicting_value(to, conflict.value), date};
}

template <class...>
void add(const Target& to, const Claim& claim) {
  auto& store = to.store;
  const auto id = store.rows.next<ClaimNode>();
  const auto about = to.add_each<Subject>(claim.about, [&](const std::string& of) { return to.scope.subject(of); });
  note_claim(store, id, about);
  store.rows.add(ClaimNode{
      .article = to.article_id,
      .id = to.scope.symbol(id),
      .about = about,
      .chain = to.add_each<AttributionNode>(
          claim.chain,
          [&](const Attribution& step) {
            return AttributionNode{to.scope.entity(step.source), to.symbol(step.verb), step.date};
          }),
      .evidence = add(to, claim.evidence),
      .sets = to.add_each<ConflictingValueNode>(
          claim.sets, [&](const ConflictingValue& conflict) { return conflicting_row(to, conflict, claim.date); }),
      .co_holders = add_entities(to, claim.co_holders),
      .holder = to.entity(claim.holder),
      .topic = to.symbol(claim.topic),
      .kind = claim.kind,
      .modality = claim.modality,
  });
}

/// Adds what leads from what claims are about to them; entities have it in `Store::claims`. O(n log n) in the claims.
template <class...>
[[nodiscard]] Range<AboutNode> add_about(Store& store, Range<ClaimNode> claims) {
  struct Said {
    Subject of;
    bool sets;  // else the claim is about it
    SettingNode by;
  };
  auto& rows = store.rows;
  base_parts::RowVector<Said> all;
  for (const auto id : claims.ids()) {
    for (const auto& subject : rows[rows[id].about])
      if (!std::holds_alternative<EntityId>(subject))
        all.push_back({subject, false, {id, Id<ConflictingValueNode>{0}}});
    for (const auto value : rows[id].sets.ids()) all.push_back({rows[value].of, true, {id, value}});
  }
  base_parts::sort(all, [](const Said& a, const Said& b) { return a.of != b.of ? a.of < b.of : a.sets < b.sets; });

  const auto first = rows.template next<AboutNode>();
  for (std::size_t i = 0, end = 0; i < all.size(); i = end) {
    AboutNode about{.of = all[i].of};
    while (end < all.size() && all[end].of == about.of) ++end;
    auto sets = i;
    while (sets < end && !all[sets].sets) ++sets;
    const auto first_setting = rows.template next<SettingNode>();
    for (auto at = sets; at < end; ++at) rows.add(all[at].by);
    about.sets = rows.since(first_setting);
    const auto settings = rows[about.sets];
    const auto first_claim = rows.template next<ClaimId>();
    auto setting = settings.begin();
    bool on_all = false;  // a claim without a topic has come, and no denial
    for (auto at = i; at < sets; ++at) {
      const auto claim = all[at].by.claim;
      if (at > i && all[at - 1].by.claim == claim) continue;
      rows.add(claim);
      while (setting != settings.end() && setting->claim < claim) ++setting;
      const auto& node = rows[claim];
      if (node.kind != ClaimKind::fact || (setting != settings.end() && setting->claim == claim)) continue;
      if (node.topic && on_all) continue;
      if (!node.topic && node.modality != Modality::denied && !std::exchange(on_all, true)) {
        about.modality.reset();
        about.said.reset();
      }
      if (node.modality && (!about.modality || *node.modality < *about.modality)) about.modality = node.modality;
      const auto said = node.chain.empty() ? std::nullopt : rows[node.chain].back().date;
      if (said && (!about.said || calendar_order(*about.said, *said))) about.said = said;
    }
    about.claims = rows.since(first_claim);
    rows.add(about);
  }
  return rows.since(first);
}

}  // namespace newsgraph::inline v0_1::graph_parts
