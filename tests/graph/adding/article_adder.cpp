// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/article_adder.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <type_traits>

namespace test_graph_adding_article_adder {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

static_assert(std::is_copy_constructible_v<ArticleAdder> && std::is_nothrow_move_constructible_v<ArticleAdder>);

TEST_CASE("what an adder remembers of one article does not touch the next") {
  Store store;
  ArticleAdder add;
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  const auto first = add(store, article);
  article.uri = "urn:2";
  article.entities = {sample::company("b", "A")};  // another company under the id of the one before
  const auto second = add(store, article);
  CHECK(store.rows[store.rows[second].mentions].front().entity == store.rows[store.rows[first].mentions][0].entity);
}

TEST_CASE("a refused article leaves nothing with the companies that it names") {
  Store store;
  ArticleAdder add;
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "A")};
  const auto company = store.rows[store.rows[add(store, article)].mentions].front().entity;
  const auto mark = store.mark();
  article.uri = "urn:2";
  article.entities[0].fiscal_year = FiscalYear{};
  CHECK_THROWS_AS(add(store, article), UnresolvedId);
  store.rewind(mark);
  CHECK(store.articles[company].size() == 1);
}

}  // namespace test_graph_adding_article_adder
