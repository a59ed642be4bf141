// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/add_claim.hpp>
#include <newsgraph/graph/adding/add_deal.hpp>
#include <newsgraph/graph/adding/add_entity.hpp>
#include <newsgraph/graph/adding/article_scope.hpp>
#include <newsgraph/graph/adding/copy_article.hpp>
#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace newsgraph::inline v0_1 {

/// Thrown where an article is added of whose uri the graph has one already, the same or another version of it.
struct KnownArticle : Error {
  explicit KnownArticle(const std::string& its_uri)
      : Error{"the graph already has the article \"" + its_uri
              + "\": of several versions, read_graph and GraphBuilder keep the latest"},
        uri{its_uri} {}

  std::string uri;
};

namespace graph_parts {

/// Adds articles to a store, one after the other, with memory that it keeps for the next.
class ArticleAdder {
public:
  ArticleAdder() noexcept = default;
  ArticleAdder(const ArticleAdder&) noexcept : ArticleAdder{} {}  // which gets memory of its own
  ArticleAdder& operator=(const ArticleAdder&) noexcept { return *this; }

  /// Throws `KnownArticle`, and `UnresolvedId` where the article refers to what it does not have. The store is then
  /// left in between: `Store::rewind` it.
  template <class...>
  ArticleId operator()(Store& store, const Article& article) {
    const auto uri = store.uris.expect(article.uri);
    texts_.truncate(0);
    for (const auto& paragraph : article.paragraphs)
      texts_.push_back(paragraph.text ? store.texts.expect(*paragraph.text) : 0);

    const auto known = store.uris.size();
    const auto id = store.uris.intern(article.uri, uri);
    if (store.uris.size() == known) throw KnownArticle{article.uri};

    resolver_.open(store, id, article.entities);
    scope_.open(article, store);
    const Target to{store, scope_, article, id};
    const auto mentions = add_mentions(to);
    const auto info_sources = to.add_each<InfoSourceNode>(article.info_sources, [&](const InfoSource& source) {
      return InfoSourceNode{to.scope.entity(source.entity), source.role};
    });
    const auto paragraphs = to.add_each<ParagraphNode>(article.paragraphs, [&](const Paragraph& paragraph) {
      const auto hash = texts_[static_cast<std::size_t>(&paragraph - article.paragraphs.data())];
      const auto text = paragraph.text ? MaybeId<Text>{store.texts.intern(*paragraph.text, hash)} : std::nullopt;
      return ParagraphNode{id, to.scope.symbol(store.rows.next<ParagraphNode>()), text, to.symbol(paragraph.sha256),
                           paragraph.role};
    });
    const auto associations = to.add_each<AssociationNode>(article.associations, [&](const Association& item) {
      const auto caption = item.caption ? MaybeId{to.scope.paragraph(*item.caption)} : std::nullopt;
      return AssociationNode{id,
                             to.scope.symbol(store.rows.next<AssociationNode>()),
                             caption,
                             to.entity(item.located),
                             item.content_created,
                             item.type};
    });
    const auto deals = add_deals(to);
    const auto facts = add_all<FactNode>(to, article.facts);
    const auto relations = add_all<RelationNode>(to, article.relations);
    const auto claims = add_all<ClaimNode>(to, article.claims);
    const auto row = store.rows.add(ArticleNode{
        .first_created = article.first_created,
        .type = article.type,
        .wording = article.wording,
        .language = to.symbol(article.language),
        .by = to.symbol(article.by),
        .located = to.symbol(article.located),
        .info_sources = info_sources,
        .publisher = publisher_among(store, info_sources),
        .paragraphs = paragraphs,
        .associations = associations,
        .mentions = mentions,
        .deals = deals,
        .facts = facts,
        .relations = relations,
        .claims = claims,
        .about = add_about(store, claims),
        .packaged = add_packaged(store, deals),
        .extras = add_extras(store, article),
    });
    if (resolver_.doubled()) keep_references(store, row, article);
    return row;
  }

  /// The same of an article of another store: see `ArticleCopier`.
  template <class...>
  MaybeId<ArticleNode> copy(ArticleCopier<>& copier, ArticleId article) {
    return copier(article, resolver_);
  }

  /// Ends an article that has been added: entities that it shows to be one unite, and what it shows to be several comes
  /// apart, whether it was joined or not; whether something did. Memory that runs out here leaves the article in the
  /// store, and such entities as they were. `between`: see `EntityResolver::close`.
  template <class Between>
  bool finish(Store& store, ArticleId article, Between between) {
    return resolver_.close(store, article, between);
  }
  template <class...>
  bool finish(Store& store, ArticleId article) {
    return finish(store, article, [](Rows<EntityId>, Rows<AttachedForm>) {});
  }

private:
  template <class...>
  [[nodiscard]] static MaybeId<InfoSourceNode> publisher_among(const Store& store, Range<InfoSourceNode> sources) {
    for (const auto id : sources.ids())
      if (store.rows[id].role == InfoSourceRole::publisher) return id;
    return std::nullopt;
  }

  template <class...>
  Range<Mention> add_mentions(const Target& to) {
    return to.add_each<Mention>(to.article.entities, [&](const Entity& entity) {
      const auto& fiscal = entity.fiscal_year;
      if (fiscal && (!fiscal->year || !fiscal->period)) throw UnresolvedId{};
      const auto mention = resolver_(to.store, to.scope.symbol(to.store.rows.next<Mention>()), entity);
      if (fiscal) to.store.rows.add(FiscalYearNode{to.store.rows.next<Mention>(), *fiscal->year, *fiscal->period});
      scope_.add(mention.entity);
      return mention;
    });
  }

  template <class Node, class Objects>
  static Range<Node> add_all(const Target& to, const Objects& objects) {
    const auto first = to.store.rows.next<Node>();
    for (std::size_t i = 0; i < objects.size(); ++i) add(to, objects[i]);
    return to.store.rows.since(first);
  }

  ArticleScope scope_;
  EntityResolver resolver_;
  base_parts::RowVector<std::uint32_t> texts_;  // by paragraph: what `expect` gave
};

}  // namespace graph_parts

}  // namespace newsgraph::inline v0_1
