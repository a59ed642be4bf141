// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/unite.hpp>

#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/views.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_graph_adding_unite {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// A third article shows that Meta and Facebook are one.
Article meta_is_facebook(std::string uri) {
  auto made = sample::article(std::move(uri));
  made.entities = {sample::company("m", "Meta", {"Facebook"})};
  return made;
}

}  // namespace

TEST_CASE("what was said of two is said of one") {
  Graph graph;
  graph.add(sample::investment("urn:1", sample::company("a", "A"), sample::company("m", "Meta")));
  const auto old = find_entity(graph, "Facebook");
  CHECK_FALSE(old);
  graph.add(sample::investment("urn:2", sample::company("f", "Facebook"), sample::company("b", "B")));
  const auto meta = *find_entity(graph, "Meta");
  const auto facebook = *find_entity(graph, "Facebook");
  REQUIRE(meta != facebook);

  graph.add(meta_is_facebook("urn:3"));
  const auto both = *find_entity(graph, "Meta");
  CHECK(find_entity(graph, "Facebook") == both);
  CHECK(graph.entity(meta) == both);
  CHECK(graph.entity(facebook) == both);
  CHECK(deals_of(graph, both).count() == 2);
  CHECK(paid_to(graph, both).count() == 1);
  CHECK(paid_by(graph, both).count() == 1);
  CHECK(relations_of(graph, both).size() == 2);
  CHECK(claims_about(graph, both).size() == 1);
  CHECK(articles_on(graph, both).size() == 3);
  CHECK(graph.names(both).size() == 2);
  for (const auto& flow : graph[graph.table<Flow>()]) CHECK((flow.payer == both) != (flow.payee == both));
  for (const auto& relation : graph[graph.table<RelationNode>()])
    CHECK((relation.from == both) != (relation.to == both));
  CHECK(graph[graph[graph.table<ClaimNode>()][1].chain].front().source == both);
}

TEST_CASE("articles in which they were two come back as they were") {
  const auto article = sample::investment("urn:1", sample::company("m", "Meta"), sample::company("f", "Facebook"));
  Graph graph;
  const auto id = graph.add(article);
  CHECK(graph.table<Flow>().size() == 1);
  graph.add(meta_is_facebook("urn:2"));
  const auto both = *find_entity(graph, "Meta");
  CHECK(graph.article(id) == article);
  CHECK(paid_by(graph, both).empty());
  CHECK(paid_to(graph, both).empty());
  CHECK_FALSE(stands(graph[graph.table<Flow>()].front()));
  CHECK(deals_of(graph, both).count() == 1);
}

TEST_CASE("two payees of one deal that are one get its money once") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "A"), sample::company("m", "Meta"), sample::company("f", "Facebook")};
  article.deals = {sample::deal(
      "d", DealType::investment, DealStatus::closed,
      {sample::party("a", Role::investor), sample::party("m", Role::investee), sample::party("f", Role::investee)})};
  Graph graph;
  graph.add(article);
  const auto investor = *find_entity(graph, "A");
  CHECK(paid_by(graph, investor).count() == 2);
  graph.add(meta_is_facebook("urn:2"));
  CHECK(paid_by(graph, investor).count() == 1);
  CHECK(paid_to(graph, *find_entity(graph, "Meta")).count() == 1);
}

TEST_CASE("after entities have united, an article that does not check leaves the graph as it was") {
  Graph graph;
  graph.add(sample::investment("urn:1", sample::company("a", "A"), sample::company("m", "Meta")));
  graph.add(sample::investment("urn:2", sample::company("f", "Facebook"), sample::company("b", "B")));
  graph.add(meta_is_facebook("urn:3"));
  auto broken = sample::investment("urn:4", sample::company("f", "Facebook", {"FB"}), sample::company("n", "New"));
  broken.claims[0].about = {"nothing"};
  CHECK_THROWS_AS(graph.add(broken), InvalidArticle);
  const auto both = *find_entity(graph, "Meta");
  CHECK(graph.names(both).size() == 2);
  CHECK_FALSE(find_entity(graph, "FB"));
  CHECK_FALSE(find_entity(graph, "New"));
  CHECK(deals_of(graph, both).count() == 2);
  broken.claims[0].about = {"d"};
  graph.add(broken);
  CHECK(deals_of(graph, *find_entity(graph, "FB")).count() == 3);
}

TEST_CASE("chains of names unite in whatever order they come") {
  std::vector<Article> articles;
  for (int i = 0; i < 6; ++i) {
    auto article = sample::article("urn:" + std::to_string(i));
    article.entities = {sample::company("x", "N" + std::to_string(i), {}),
                        sample::company("y", "M" + std::to_string(i))};
    article.entities[0].names = {{"N" + std::to_string(i + 1), {}, {}}};
    articles.push_back(article);
  }
  std::vector<std::size_t> order = {0, 1, 2, 3, 4, 5};
  do {
    Graph graph;
    for (const auto i : order) graph.add(articles[i]);
    const auto one = find_entity(graph, "N0");
    REQUIRE(one);
    REQUIRE(articles_on(graph, *one).size() == 6);
    REQUIRE(graph.names(*one).size() == 7);
    REQUIRE(graph.name(*one) == "N0");  // no article has a time, and urn:0 is the least
  } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("an anonymous entity that turns out to be a company is that company, whichever came first") {
  auto hidden = sample::article("urn:1");
  hidden.entities = {sample::anonymous("x", "a large customer")};
  auto known = sample::article("urn:2");
  known.entities = {sample::company("m", "Meta")};
  for (const bool hidden_first : {true, false}) {
    Graph graph;
    graph.add(hidden_first ? hidden : known);
    graph.add(hidden_first ? known : hidden);
    graph.join({"urn:1#x", "urn:2#m"});
    const auto both = *find_entity(graph, "Meta");
    CHECK(graph.find_global("urn:1#x") == both);
    CHECK(graph[both].kind == EntityKind::company);
    CHECK_FALSE(graph[both].anonymous);
    CHECK(graph.name(both) == "Meta");
  }
}

TEST_CASE("many deals between two that turn out to be one leave no payment") {
  Graph graph;
  constexpr std::size_t many = sanitized ? 2'000 : 20'000;
  for (std::size_t i = 0; i < many; ++i)
    graph.add(
        sample::investment("urn:" + std::to_string(i), sample::company("m", "Meta"), sample::company("f", "Facebook")));
  graph.join({"urn:0#m", "urn:0#f"});
  const auto both = *find_entity(graph, "Meta");
  CHECK(paid_by(graph, both).empty());
  CHECK(paid_to(graph, both).empty());
  CHECK(deals_of(graph, both, {.tellings = Tellings::each}).count() == many);
}

}  // namespace test_graph_adding_unite
