#pragma once

#include <newsgraph/graph/adding/add_entity.hpp>
#include <newsgraph/graph/adding/article_scope.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <cstdint>

namespace newsgraph {

struct Target;

/// Adds articles to a store, one after the other, with memory that it keeps for the next. Defined in
/// `graph/add_article.hpp`.
class ArticleAdder {
public:
  /// Throws `Error` where the article is there already, `UnresolvedId` where it refers to what it does not have.
  /// The store is then left in between: `Store::rewind` it.
  inline ArticleId operator()(Store& store, const Article& article);

  /// Ends an article that has been added: entities that it shows to be one unite. Memory that runs out here leaves the
  /// article in the store, and such entities apart.
  inline void finish(Store& store, ArticleId article);

private:
  inline Range<Mention> add_mentions(const Target& to);

  ArticleScope scope_;
  EntityResolver resolver_;
  RowVector<std::uint32_t> texts_;  // by paragraph: what `expect` gave
};

}  // namespace newsgraph
