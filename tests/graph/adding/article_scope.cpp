// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/article_scope.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_graph_adding_article_scope {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("ids stand for the rows that will come next") {
  Store store;
  store.rows.add(DealNode{ArticleId{0}, Symbol{0}});
  const auto article = sample::chips();
  ArticleScope scope;
  scope.open(article, store);
  for (std::size_t i = 0; i < article.entities.size(); ++i) scope.add(EntityId{100 + i});

  CHECK(scope.deal("pkg") == DealId{1});  // after the one that is there
  CHECK(scope.deal("d1") == DealId{2});
  CHECK(scope.paragraph("p1") == ParagraphId{1});
  CHECK(scope.entity("daily") == EntityId{100});
  CHECK(scope.subject("v1") == Subject{FactId{0}});
  CHECK(scope.subject("r2") == Subject{RelationId{1}});
  CHECK(scope.subject("amazon") == Subject{EntityId{103}});
  CHECK(scope.find_entity("ft") == MaybeId{EntityId{101}});
  CHECK_FALSE(scope.find_entity("d1"));

  CHECK(store.words[scope.symbol(DealId{2})] == "d1");
  CHECK(store.words[scope.symbol(ParagraphId{1})] == "p1");
  CHECK(store.words[scope.symbol(RelationId{1})] == "r2");
  CHECK(store.words[scope.symbol(Id<Mention>{3})] == "amazon");
  CHECK(scope.symbol(FactId{0}) == store.words.find("v1"));
}

TEST_CASE("ids of another kind, of nothing, and double ones are not resolved") {
  Store store;
  auto article = sample::chips();
  ArticleScope scope;
  scope.open(article, store);
  CHECK_THROWS_AS(scope.deal("p1"), UnresolvedId);
  CHECK_THROWS_AS(scope.paragraph("p9"), UnresolvedId);
  CHECK_THROWS_AS(scope.subject("p1"), UnresolvedId);
  CHECK_THROWS_AS(scope.subject("nobody"), UnresolvedId);
  article.claims.push_back(sample::fact("d1", {}));
  CHECK_THROWS_AS(scope.open(article, store), UnresolvedId);
}

TEST_CASE("a scope forgets the article before") {
  Store store;
  auto article = sample::article("urn:a");
  article.entities.push_back(sample::company("a", "A"));
  auto other = sample::article("urn:b");
  other.entities.push_back(sample::company("b", "B"));
  ArticleScope scope;
  scope.open(article, store);
  scope.add(EntityId{0});
  scope.open(other, store);
  scope.add(EntityId{1});
  CHECK(scope.entity("b") == EntityId{1});
  CHECK_FALSE(scope.find_entity("a"));
}

}  // namespace test_graph_adding_article_scope
