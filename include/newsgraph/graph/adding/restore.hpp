#pragma once

#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/adding/restore_parts.hpp>
#include <newsgraph/model/article.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace newsgraph {

template <class...>
[[nodiscard]] Entity restore(const Origin& from, const Mention& mention) {
  const auto form = from.store.forms[mention.form];
  Entity entity{from.text(mention.id),   form.kind,    from.text(form.name),   {}, form.anonymous,
                from.text(form.country), std::nullopt, from.text(form.ticker), {}};
  for (const auto& name : form.names) entity.names.push_back({from.text(name.value), from.text(name.lang), {}});
  if (form.lei) entity.lei = Lei::parse(from.store.words[*form.lei]);
  return entity;
}

template <class...>
[[nodiscard]] Deal restore(const Origin& from, const DealNode& node) {
  const auto& rows = from.store.rows;
  Deal deal;
  deal.id = from.text(node.id);
  deal.type = node.type;
  deal.status = node.status;
  deal.exclusive = node.exclusive;
  deal.long_term = node.long_term;
  deal.parties = from.each<Party>(node.parties, [&](const PartyNode& party) {
    return Party{from.id(party.entity), party.role, party.lead, from.amount(party.amount), from.share(party.share), {}};
  });
  for (const auto& row : names_of<Role>)
    if (node.open_roles.contains(row.value)) deal.open_roles.push_back(row.value);
  deal.amount = from.amount(node.amount);
  deal.payment = node.payment;
  deal.date = node.date;
  deal.evidence = from.evidence(node.evidence);
  if (!node.details) return deal;

  const auto& details = rows[*node.details];
  deal.name = from.text(details.name);
  deal.ref = from.text(details.ref);
  deal.removes = from.text(details.removes);
  deal.members = from.ids(details.members);
  deal.links = from.each<Link>(details.links, [&](const LinkNode& link) {
    return Link{link.type, from.id(link.to), {}};
  });
  deal.goods = from.ids(details.goods);
  deal.purpose = from.each<std::string>(details.purpose, [&](const PurposeNode& p) { return from.text(p.words); });
  deal.considerations = from.each<Consideration>(details.considerations, [&](const ConsiderationNode& part) {
    return Consideration{part.form,          from.amount(part.amount), from.share(part.share),
                         from.id(part.from), from.text(part.stated),   {}};
  });
  if (details.price_per) {
    const auto& price = rows[*details.price_per];
    deal.price_per = UnitPrice{from.amount(price.amount), from.text(price.unit), {}};
  }
  if (details.break_fee) {
    const auto& fee = rows[*details.break_fee];
    deal.break_fee = BreakFee{from.amount(fee.amount), from.id(fee.payer), from.id(fee.payee), {}};
  }
  if (details.quantity) {
    const auto& q = rows[*details.quantity];
    deal.quantity = Quantity{from.text(q.value),  q.bound, q.approx, q.vague, q.magnitude, from.text(q.unit),
                             from.text(q.stated), {}};
  }
  if (details.term) deal.term = from.term(rows[*details.term]);
  if (details.period) deal.period = rows[*details.period];
  deal.closing = details.closing;
  deal.ended = details.ended;
  return deal;
}

template <class...>
[[nodiscard]] Valuation restore(const Origin& from, const ValuationNode& node) {
  return {from.text(node.id), from.id(node.of),          from.amount(node.amount),     node.basis,
          node.date,          from.ids(node.conditions), from.evidence(node.evidence), {}};
}

template <class...>
[[nodiscard]] Relation restore(const Origin& from, const RelationNode& node) {
  const auto period = node.period ? std::optional{from.store.rows[*node.period]} : std::nullopt;
  return {from.text(node.id),
          node.type,
          from.id(node.from),
          from.id(node.to),
          from.text(node.qualifier),
          from.share(node.share),
          node.symmetric,
          node.date,
          period,
          from.evidence(node.evidence),
          {}};
}

template <class...>
[[nodiscard]] Claim restore(const Origin& from, const ClaimNode& node) {
  Claim claim;
  claim.id = from.text(node.id);
  claim.kind = node.kind;
  claim.modality = node.modality;
  claim.about = from.each<std::string>(node.about, [&](const Subject& subject) { return from.id(subject); });
  claim.topic = from.text(node.topic);
  claim.holder = from.id(node.holder);
  claim.co_holders = from.ids(node.co_holders);
  claim.chain = from.each<Attribution>(node.chain, [&](const AttributionNode& step) {
    return Attribution{from.id(step.source), from.text(step.verb), step.date, {}};
  });
  claim.sets = from.each<RivalValue>(node.sets, [&](const RivalNode& rival) {
    const auto value = [&]<class T>(const T& v) -> decltype(RivalValue::value) {
      if constexpr (std::is_same_v<T, AmountId>)
        return *from.amount(v);
      else
        return v;
    };
    return RivalValue{from.id(rival.of), rival.field, std::visit(value, rival.value)};
  });
  claim.evidence = from.evidence(node.evidence);
  return claim;
}

/// The `normal_form` of an article that was added. O(its size).
template <class...>
[[nodiscard]] Article restore(const Store& store, ArticleId id) {
  const auto& node = store.rows[id];
  const Origin from{store, node};
  const auto all = [&]<class T>(Range<T> range) {
    return from.each<decltype(restore(from, store.rows[range].front()))>(
        range, [&](const T& row) { return restore(from, row); });
  };
  Article article;
  article.uri = store.uris[id];
  article.type = node.type;
  article.language = from.text(node.language);
  article.first_created = node.first_created;
  article.by = from.text(node.by);
  article.located = from.text(node.located);
  article.info_sources = from.each<InfoSource>(node.info_sources, [&](const InfoSourceNode& source) {
    return InfoSource{from.id(source.entity), source.role, {}};
  });
  article.paragraphs = from.each<Paragraph>(node.paragraphs, [&](const ParagraphNode& paragraph) {
    auto text = paragraph.text ? std::optional{std::string{store.texts[*paragraph.text]}} : std::nullopt;
    return Paragraph{from.text(paragraph.id), paragraph.role, std::move(text), from.text(paragraph.sha256), {}};
  });
  article.associations = from.each<Association>(node.associations, [&](const AssociationNode& item) {
    auto caption = item.caption ? std::optional{from.text(store.rows[*item.caption].id)} : std::nullopt;
    return Association{from.text(item.id),    item.type, std::move(caption), item.content_created,
                       from.id(item.located), {}};
  });
  article.entities = all(node.mentions);
  article.deals = all(node.deals);
  article.valuations = all(node.valuations);
  article.relations = all(node.relations);
  article.claims = all(node.claims);
  if (const auto* original = find_original(store, id)) complete(store, *original, article);
  return article;
}

}  // namespace newsgraph
