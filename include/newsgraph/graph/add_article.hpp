#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/graph/adding/add_claim.hpp>
#include <newsgraph/graph/adding/add_deal.hpp>
#include <newsgraph/graph/adding/normal_form.hpp>
#include <newsgraph/graph/adding/unite.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/model/has_extras.hpp>

#include <string>

namespace newsgraph {

inline void EntityResolver::close(Store& store, ArticleId article) {
  const auto& time = store.rows[article].first_created;
  Told told{.by = article};
  if (time) told.at = time->seconds().time_since_epoch().count();
  for (const auto& [entity, id, shown, country] : met_) {
    auto& node = store.rows[entity];
    told.what = shown ? shown : id;
    tell_name(store, node, told, shown.has_value());
    if (!country) continue;
    told.what = country;
    node.told_country = earlier(store, node.told_country, told);
    node.country = node.told_country.what;
  }
  for (const auto& [a, b] : to_unite_) unite(store, a, b);
}

template <class Node, class Objects>
Range<Node> add_all(const Target& to, const Objects& objects) {
  const auto first = to.store.rows.next<Node>();
  for (const auto& object : objects) add(to, object);
  return to.store.rows.since(first);
}

inline Range<Mention> ArticleAdder::add_mentions(const Target& to) {
  resolver_.open(to.article_id);
  return to.add_each<Mention>(to.article.entities, [&](const Entity& entity) {
    const auto mention = resolver_(to.store, to.symbol(entity.id), entity);
    scope_.add(mention.entity);
    return mention;
  });
}

inline ArticleId ArticleAdder::operator()(Store& store, const Article& article) {
  const auto uri = store.uris.expect(article.uri);
  texts_.truncate(0);
  for (const auto& paragraph : article.paragraphs)
    texts_.push_back(paragraph.text ? store.texts.expect(*paragraph.text) : 0);

  const auto known = store.uris.size();
  const auto id = store.uris.intern(article.uri, uri);
  if (store.uris.size() == known) throw Error{"the graph already has the article \"" + article.uri + '"'};

  scope_.open(article, store);
  const Target to{store, scope_, article, id};
  const auto mentions = add_mentions(to);
  const auto info_sources = to.add_each<InfoSourceNode>(article.info_sources, [&](const InfoSource& source) {
    return InfoSourceNode{to.scope.entity(source.entity), source.role};
  });
  const auto paragraphs = to.add_each<ParagraphNode>(article.paragraphs, [&](const Paragraph& paragraph) {
    const auto hash = texts_[static_cast<std::size_t>(&paragraph - article.paragraphs.data())];
    const auto text = paragraph.text ? MaybeId<Text>{store.texts.intern(*paragraph.text, hash)} : std::nullopt;
    return ParagraphNode{id, to.symbol(paragraph.id), text, to.symbol(paragraph.sha256), paragraph.role};
  });
  const auto associations = to.add_each<AssociationNode>(article.associations, [&](const Association& item) {
    const auto caption = item.caption ? MaybeId{to.scope.paragraph(*item.caption)} : std::nullopt;
    return AssociationNode{id, to.symbol(item.id), caption, to.entity(item.located), item.content_created, item.type};
  });
  const auto row = store.rows.add(ArticleNode{
      .first_created = article.first_created,
      .type = article.type,
      .language = to.symbol(article.language),
      .by = to.symbol(article.by),
      .located = to.symbol(article.located),
      .info_sources = info_sources,
      .paragraphs = paragraphs,
      .associations = associations,
      .mentions = mentions,
      .deals = add_all<DealNode>(to, article.deals),
      .valuations = add_all<ValuationNode>(to, article.valuations),
      .relations = add_all<RelationNode>(to, article.relations),
      .claims = add_all<ClaimNode>(to, article.claims),
  });
  if (resolver_.doubled() || has_extras(article)) store.originals.emplace(row, normal_form(article));
  return row;
}

inline void ArticleAdder::finish(Store& store, ArticleId article) { resolver_.close(store, article); }

inline ArticleId Graph::add(const Article& article) {
  const auto id = add_rows(article);
  adder_.finish(store_, id);
  if (!waiting_.empty()) apply_waiting(article.uri);
  return id;
}

inline void Graph::join(const Join& join) {
  for (const auto* id : {&join.first(), &join.second()})
    if (!global_id(*id)) throw Error{"found \"" + *id + "\", expected the id of an entity like urn:article#id"};
  if (joins_.insert(join).second && !apply(join))
    for (const auto* id : {&join.first(), &join.second()}) waiting_.emplace(global_id(*id)->uri, join);
}

inline ArticleId Graph::add_rows(const Article& article) {
  const auto mark = store_.mark();
  try {
    return adder_(store_, article);
  } catch (const UnresolvedId&) {
    store_.rewind(mark);
  } catch (...) {
    store_.rewind(mark);
    throw;
  }
  throw InvalidArticle{check(article)};
}

inline bool Graph::apply(const Join& join) {
  const auto a = find_global(join.first());
  const auto b = find_global(join.second());
  if (!a || !b) return false;
  unite(store_, *a, *b);
  return true;
}

inline void Graph::apply_waiting(std::string_view uri) {
  const auto [first, last] = waiting_.equal_range(uri);
  for (auto waiting = first; waiting != last; ++waiting) apply(waiting->second);
  waiting_.erase(first, last);
}

inline Article Graph::article(ArticleId id) const { return restore(store_, id); }

/// A graph of what `article_of(id)` makes of each article of `graph`, in their order, and of `joins`. Linear in it.
template <class ArticleOf>
[[nodiscard]] Graph rebuilt(const Graph& graph, const std::set<Join>& joins, ArticleOf article_of) {
  Graph built;
  for (const auto id : graph.all<ArticleNode>().ids()) built.add(article_of(id));
  for (const auto& join : joins) built.join(join);
  return built;
}

}  // namespace newsgraph
