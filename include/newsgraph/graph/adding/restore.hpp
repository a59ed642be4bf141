// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/normal_form.hpp>
#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/adding/restore_parts.hpp>
#include <newsgraph/model/article.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

template <class Ids>
void restore(const Origin<Ids>& from, const Mention& mention, Entity& entity) {
  const auto form = from.store.forms[mention.form];
  from.give(mention.id, entity.id);
  entity.kind = form.kind;
  from.give(form.name, entity.name);
  for (const auto& name : form.names) {
    auto& local = entity.names.emplace_back();
    from.give(name.value, local.value);
    from.give(name.lang, local.lang);
  }
  entity.anonymous = form.anonymous;
  from.give(form.country, entity.country);
  if (form.lei) entity.lei = Lei::parse(from.store.words[*form.lei]);
  from.give(form.ticker, entity.ticker);
}

template <class Ids>
void restore(const Origin<Ids>& from, const DealDetails& details, Deal& deal) {
  const auto& rows = from.store.rows;
  from.give(details.name, deal.name);
  from.give(details.ref, deal.ref);
  from.give(details.removes, deal.removes);
  from.give(details.allows, deal.allows);
  from.give(details.members, deal.members);
  from.each(details.links, deal.links, [&](const LinkNode& node, Link& link) {
    link.type = node.type;
    from.give(node.to, link.to);
    link.inferred = node.inferred;
  });
  from.give(details.goods, deal.goods);
  from.give(details.through, deal.through);
  from.each(details.purpose, deal.purpose,
            [&](const PurposeNode& node, std::string& purpose) { from.give(node.words, purpose); });
  from.each(details.considerations, deal.considerations, [&](const ConsiderationNode& node, Consideration& part) {
    part.form = node.form;
    from.give(node.amount, part.amount);
    from.give(node.share, part.share);
    from.give(node.from, part.from);
    from.give(node.stated, part.stated);
  });
  from.each(details.terms, deal.terms, [&](const TermNode& node, Term& term) {
    term.kind = node.kind;
    from.give(node.value, term.value);
    from.give(node.text, term.text);
    from.give(node.of, term.of);
    from.give(node.party, term.party);
    term.date = node.date;
    from.give(node.condition, term.condition);
    from.give(node.evidence, term.evidence);
  });
  from.each(details.schedule, deal.schedule, [&](const ScheduledPaymentNode& node, ScheduledPayment& payment) {
    payment.kind = node.kind;
    from.give(node.amount, payment.amount);
    from.give(node.share, payment.share);
    payment.within = node.within;
    from.give(node.condition, payment.condition);
    payment.met = node.met;
    from.give(node.payer, payment.payer);
    from.give(node.payee, payment.payee);
    payment.by = node.by;
    from.give(node.stated, payment.stated);
  });
  from.give(details.quantity, deal.quantity);
  from.give(details.term, deal.term);
  if (details.period) deal.period = rows[*details.period];
  deal.closing = details.closing;
  deal.ended = details.ended;
  from.each(details.dates, deal.dates, [](const DealDateNode& node, DealDate& date) {
    date.type = node.type;
    date.date = node.date;
  });
  from.each(details.conditions, deal.conditions, [&](const ConditionNode& node, DealCondition& condition) {
    condition.type = node.type;
    from.give(node.what, condition.what);
    from.give(node.by, condition.by);
    from.give(node.share, condition.share);
    condition.due = node.due;
    condition.met = node.met;
    condition.status = node.status;
  });
  deal.basis = details.basis;
  deal.admission = details.admission;
  deal.further = details.further;
  deal.status_inferred = details.status_inferred;
  deal.exclusive = details.exclusive;
  deal.long_term = details.long_term;
}

template <class Ids>
void restore(const Origin<Ids>& from, const DealNode& node, Deal& deal) {
  from.give(node.id, deal.id);
  deal.type = node.type;
  deal.status = node.status;
  deal.kind = node.kind;
  from.each(node.parties, deal.parties, [&](const PartyNode& row, Party& party) {
    from.give(row.entity, party.entity);
    party.role = row.role;
    party.lead = row.lead;
    from.give(row.amount, party.amount);
    from.give(row.share, party.share);
  });
  for (const auto& row : rows_of<Role>)
    if (node.open_roles.contains(row.value)) deal.open_roles.emplace_back() = row.value;
  from.give(node.amount, deal.amount);
  deal.payment = node.payment;
  deal.date = node.date;
  from.give(node.evidence, deal.evidence);
  if (node.details) restore(from, from.store.rows[*node.details], deal);
}

template <class Ids>
void restore(const Origin<Ids>& from, const FactNode& node, Fact& fact) {
  from.give(node.id, fact.id);
  from.give(node.of, fact.of);
  fact.metric = node.metric;
  fact.status = node.status;
  from.give(node.value, fact.value);
  for (const auto& row : rows_of<FactBasis>)
    if (node.basis.contains(row.value)) fact.basis.push_back(row.value);
  fact.date = node.date;
  from.give(node.evidence, fact.evidence);
  if (!node.details) return;
  const auto& details = from.store.rows[*node.details];
  from.give(details.name, fact.name);
  from.give(details.segment, fact.segment);
  if (details.period) fact.period = from.store.rows[*details.period];
  fact.fiscal = details.fiscal;
  from.each(details.changes, fact.changes, [&](const ChangeNode& row, Change& change) {
    from.give(row.by, change.by);
    from.give(row.from, change.from);
    if (row.period) change.period = from.store.rows[*row.period];
    change.against = row.against;
    change.direction = row.direction;
  });
  from.give(details.conditions, fact.conditions);
}

template <class Ids>
void restore(const Origin<Ids>& from, const RelationNode& node, Relation& relation) {
  from.give(node.id, relation.id);
  relation.type = node.type;
  from.give(node.from, relation.from);
  from.give(node.to, relation.to);
  from.give(node.qualifier, relation.qualifier);
  from.give(node.share, relation.share);
  relation.symmetric = node.symmetric;
  relation.date = node.date;
  if (node.period) relation.period = from.store.rows[*node.period];
  from.give(node.evidence, relation.evidence);
}

template <class Ids>
[[nodiscard]] decltype(ConflictingValue::value) restore(const Origin<Ids>& from,
                                                        const decltype(ConflictingValueNode::value)& value) {
  if (const auto* amount = std::get_if<AmountId>(&value)) return from.amount(*amount);
  if (const auto* decimal = std::get_if<DecimalId>(&value)) {
    std::optional<StatedFigure> figure;
    from.give(FigureRef{*decimal}, figure);
    if (auto* price = std::get_if<StatedPrice>(&*figure)) return std::move(*price);
    return std::get<StatedNumber>(*std::move(figure));
  }
  if (const auto* status = std::get_if<DealStatus>(&value)) return *status;
  if (const auto* date = std::get_if<Date>(&value)) return *date;
  return std::get<Period>(value);
}

template <class Ids>
void restore(const Origin<Ids>& from, const ClaimNode& node, Claim& claim) {
  from.give(node.id, claim.id);
  claim.kind = node.kind;
  claim.modality = node.modality;
  from.give(node.about, claim.about);
  from.give(node.topic, claim.topic);
  from.give(node.holder, claim.holder);
  from.give(node.co_holders, claim.co_holders);
  from.each(node.chain, claim.chain, [&](const AttributionNode& row, Attribution& step) {
    from.give(row.source, step.source);
    from.give(row.verb, step.verb);
    step.date = row.date;
  });
  for (const auto& conflict : from.store.rows[node.sets]) {
    claim.sets.push_back({{}, conflict.field, restore(from, conflict.value)});
    from.give(conflict.of, claim.sets.back().of);
    claim.date = conflict.date;
  }
  from.give(node.evidence, claim.evidence);
}

/// The `normal_form` of an article that was added. O(its size).
template <class...>
[[nodiscard]] Article restore(const Store& store, ArticleId id) {
  const auto& node = store.rows[id];
  const LocalIds ids{store, node};
  const Origin<LocalIds> from{store, ids};
  Article article;
  article.uri = store.uris[id];
  article.type = node.type;
  article.wording = node.wording;
  from.give(node.language, article.language);
  article.first_created = node.first_created;
  from.give(node.by, article.by);
  from.give(node.located, article.located);
  from.each(node.info_sources, article.info_sources, [&](const InfoSourceNode& row, InfoSource& source) {
    from.give(row.entity, source.entity);
    source.role = row.role;
  });
  from.each(node.paragraphs, article.paragraphs, [&](const ParagraphNode& row, Paragraph& paragraph) {
    from.give(row.id, paragraph.id);
    paragraph.role = row.role;
    if (row.text) paragraph.text.emplace() = store.texts[*row.text];
    from.give(row.sha256, paragraph.sha256);
  });
  from.each(node.associations, article.associations, [&](const AssociationNode& row, Association& item) {
    from.give(row.id, item.id);
    item.type = row.type;
    from.give(row.caption, item.caption);
    item.content_created = row.content_created;
    from.give(row.located, item.located);
  });
  const auto make = [&from](const auto& row, auto& made) { restore(from, row, made); };
  from.each(node.mentions, article.entities, make);
  const auto years = store.rows.all<FiscalYearNode>();
  auto year = base_parts::count_before(
      years, [&](const FiscalYearNode& row) { return row.mention.index() < node.mentions.first; });
  for (; year != years.size() && years[year].mention.index() < node.mentions.first + node.mentions.count; ++year) {
    auto& fiscal = article.entities[years[year].mention.index() - node.mentions.first].fiscal_year.emplace();
    fiscal.year = years[year].year;
    fiscal.period = years[year].days;
  }
  from.each(node.deals, article.deals, make);
  from.each(node.facts, article.facts, make);
  from.each(node.relations, article.relations, make);
  from.each(node.claims, article.claims, make);
  restore_originals(store, id, article);
  return article;
}

}  // namespace newsgraph::inline v0_1::graph_parts
