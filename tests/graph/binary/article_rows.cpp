// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/article_rows.hpp>

#include <newsgraph/graph/add_article.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <string>

namespace test_graph_binary_article_rows {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

// What is wrong in which way: tests/graph/binary.cpp.
TEST_CASE("the rows of a graph are those of its articles") {
  Graph graph;
  for (const auto* uri : {"urn:1", "urn:2", "urn:3"}) {
    auto article = sample::chips();
    article.uri = uri;
    graph.add(article);
  }
  auto store = Growth<>::store(graph);
  {
    ArticleRows<> rows{store};
    CHECK(rows.first_wrong() == 3);
    CHECK(rows.are_all());
  }
  store.rows.change(ArticleId{1}, [](ArticleNode& row) { --row.deals.count; });
  {
    ArticleRows<> rows{store};
    CHECK(rows.first_wrong() == 1);
  }
  store = Growth<>::store(graph);
  store.rows.add(store.rows[DealId{0}]);
  ArticleRows<> rows{store};
  CHECK(rows.first_wrong() == 3);
  CHECK_FALSE(rows.are_all());
}

TEST_CASE("rows that would be told by each two parties, or lose whom they are about, are those of no article") {
  auto article = sample::article("urn:1");
  auto deal = sample::deal("d", DealType::partnership, DealStatus::agreed, {});
  for (int i = 0; i < 130; ++i) {
    article.entities.push_back(sample::company("e" + std::to_string(i), "Company " + std::to_string(i)));
    deal.parties.push_back(sample::party("e" + std::to_string(i), Role::partner));
  }
  article.deals = {deal};
  article.claims = {sample::fact("c", {"d"}, {})};
  article.claims[0].sets = {{"d", ConflictingField::status, DealStatus::closed}};
  Graph graph;
  graph.add(article);
  auto store = Growth<>::store(graph);
  const auto first_wrong = [&] { return ArticleRows<>{store}.first_wrong(); };
  CHECK(first_wrong() == 1);

  store.rows[DealId{0}].type = DealType::investment;
  for (std::size_t i = 0; i < 130; ++i) store.rows[Id<PartyNode>{i}].role = i < 64 ? Role::investor : Role::investee;
  CHECK(first_wrong() == 1);
  store.rows[Id<PartyNode>{64}].role = Role::investor;
  CHECK(first_wrong() == 0);
  store.rows[Id<PartyNode>{64}].role = Role::investee;
  CHECK(first_wrong() == 1);

  const auto set_of = [&](Subject of) {
    store.rows.change(Id<ConflictingValueNode>{0}, [&](ConflictingValueNode& row) { row.of = of; });
  };
  set_of(EntityId{1});
  CHECK(first_wrong() == 0);
  set_of(DealId{0});
  CHECK(first_wrong() == 1);
}

TEST_CASE("what entities turned out to be does not go around") {
  Store store;
  for (int i = 0; i < 4; ++i) store.rows.add(EntityNode{Symbol{0}});
  CHECK(entities_end(store));
  store.rows[EntityId{0}].same_as = EntityId{3};
  store.rows[EntityId{3}].same_as = EntityId{1};
  CHECK(entities_end(store));
  store.rows[EntityId{1}].same_as = EntityId{0};
  CHECK_FALSE(entities_end(store));
  store.rows[EntityId{1}].same_as = EntityId{1};
  CHECK_FALSE(entities_end(store));
}

}  // namespace test_graph_binary_article_rows
