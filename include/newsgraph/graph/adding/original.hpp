// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/extras.hpp>
#include <newsgraph/model/walk.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

// What an article says and the rows of its objects do not hold: members that this library does not interpret, and
// which of the ids it means where it gives one entity two.

namespace newsgraph::inline v0_1::graph_parts {

/// Adds the members of an article that this library does not interpret.
template <class...>
[[nodiscard]] Range<ExtraNode> add_extras(Store& store, const Article& article) {
  const auto first = store.rows.next<ExtraNode>();
  if (model_parts::has_extras(article)) {
    std::uint32_t place = 0;
    const auto add = [&](const Extras& extras) {
      for (const auto& extra : extras)
        store.rows.add(ExtraNode{place, store.words.intern(extra.key), store.words.intern(extra.json)});
      ++place;
    };
    model_parts::for_each_extras(model_parts::type_of<Article>(), const_cast<Article*>(&article), add);
  }
  return store.rows.since(first);
}

/// Adds the references to entities as they are in `article`.
template <class...>
void keep_references(Store& store, ArticleId id, const Article& article) {
  const auto keep = [&](const std::string& reference) { store.references.push(id, store.words.intern(reference)); };
  model_parts::for_each_reference(model_parts::type_of<Article>(), const_cast<Article*>(&article),
                                  model_parts::ObjectKind::entity, keep);
}

/// Calls `visit(reference)` for each reference to entities in the rows of an article, in the order of
/// `for_each_reference`: an `EntityId`, a `MaybeId<EntityNode>` or a `Subject`.
template <class Visitor>
void for_each_reference(Store& store, ArticleId article, Visitor visit) {
  auto& rows = store.rows;
  const auto each = [&]<class T>(Range<T> range, auto take) {
    for (const auto id : range.ids()) rows.change(id, take);
  };
  const auto node = rows[article];
  each(node.info_sources, [&](InfoSourceNode& source) { visit(source.entity); });
  each(node.associations, [&](AssociationNode& item) { visit(item.located); });
  each(node.deals, [&](DealNode& deal) {
    const auto details = deal.details ? rows[*deal.details] : DealDetails{};
    each(details.goods, visit);
    if (deal.details) rows.change(*deal.details, [&](DealDetails& some) { visit(some.through); });
    each(deal.parties, [&](PartyNode& party) { visit(party.entity); });
    each(details.terms, [&](TermNode& term) { visit(term.party); });
    each(details.considerations, [&](ConsiderationNode& part) { visit(part.from); });
    each(details.schedule, [&](ScheduledPaymentNode& payment) {
      visit(payment.payer);
      visit(payment.payee);
    });
    each(details.conditions, [&](ConditionNode& condition) { visit(condition.by); });
  });
  each(node.facts, [&](FactNode& fact) { visit(fact.of); });
  each(node.relations, [&](RelationNode& relation) {
    visit(relation.from);
    visit(relation.to);
  });
  each(node.claims, [&](ClaimNode& claim) {
    each(claim.about, visit);
    visit(claim.holder);
    each(claim.co_holders, visit);
    each(claim.chain, [&](AttributionNode& step) { visit(step.source); });
  });
}

/// The ids that one article gives to what its rows stand for.
class LocalIds {
public:
  template <class...>
  LocalIds(const Store& store, const ArticleNode& article) : store_{store} {
    for (const auto& mention : store.rows[article.mentions]) mentions_.push_back(mention);
    base_parts::sort(mentions_, [](const Mention& a, const Mention& b) { return a.entity < b.entity; });
  }

  /// One of them, where the article names the entity twice.
  template <class...>
  [[nodiscard]] Symbol operator()(EntityId entity) const {
    const auto before = [](const Mention& mention, EntityId sought) { return mention.entity < sought; };
    return std::lower_bound(mentions_.begin(), mentions_.end(), entity, before)->id;
  }
  template <class T>
  [[nodiscard]] Symbol operator()(Id<T> row) const {
    return store_.rows[row].id;
  }
  template <class...>
  [[nodiscard]] Symbol operator()(const Subject& subject) const {
    if (const auto* entity = std::get_if<EntityId>(&subject)) return (*this)(*entity);
    if (const auto* deal = std::get_if<DealId>(&subject)) return (*this)(*deal);
    if (const auto* fact = std::get_if<FactId>(&subject)) return (*this)(*fact);
    if (const auto* relation = std::get_if<RelationId>(&subject)) return (*this)(*relation);
    return (*this)(std::get<AssociationId>(subject));
  }

private:
  const Store& store_;
  base_parts::RowVector<Mention> mentions_;  // by entity
};

/// Adds the references of an article to entities, of which two are about to be one, unless they are there already.
template <class...>
void keep_references(Store& store, ArticleId article) {
  if (!store.references[article].empty()) return;
  std::optional<LocalIds> ids;  // made for the first of them: where there is none, this is asked time and again
  const auto id_of = [&](const auto& of) { return (ids ? *ids : ids.emplace(store, store.rows[article]))(of); };
  for_each_reference(store, article, [&]<class T>(const T& reference) {
    if constexpr (std::is_same_v<T, MaybeId<EntityNode>>) {
      if (reference) store.references.push(article, id_of(*reference));
    } else {
      store.references.push(article, id_of(reference));
    }
  });
}

/// Gives an article that was made from its rows what those of its objects do not hold.
template <class...>
void restore_originals(const Store& store, ArticleId id, Article& article) {
  const auto node = store.rows[id];
  if (!node.extras.empty()) {
    const auto extras = store.rows[node.extras];
    const auto* next = extras.begin();
    std::uint32_t place = 0;
    const auto give = [&](Extras& to) {
      for (; next != extras.end() && next->place == place; ++next) {
        auto& extra = to.emplace_back();
        extra.key = store.words[next->key];
        extra.json = store.words[next->json];
      }
      ++place;
    };
    model_parts::for_each_extras(model_parts::type_of<Article>(), &article, give);
  }
  if (const auto references = store.references[id]; !references.empty()) {
    const auto* next = references.begin();
    const auto give = [&](std::string& reference) { reference = store.words[*next++]; };
    for_each_reference(model_parts::type_of<Article>(), &article, model_parts::ObjectKind::entity, give);
  }
}

}  // namespace newsgraph::inline v0_1::graph_parts
