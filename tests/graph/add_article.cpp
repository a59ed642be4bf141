// SPDX-License-Identifier: MIT
#include <newsgraph/graph/add_article.hpp>

#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <type_traits>

namespace test_graph_add_article {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

// A user catches it by that name.
static_assert(std::is_base_of_v<Error, newsgraph::KnownArticle>);

TEST_CASE("what an article says stands together") {
  Store store;
  ArticleAdder add;
  add(store, sample::chips());
  auto other = sample::chips();
  other.uri = "urn:other";
  const auto id = add(store, other);
  CHECK(id == ArticleId{1});
  CHECK(store.uris[id] == "urn:other");
  const auto& article = store.rows[id];
  CHECK(article.deals == Range<DealNode>{13, 13});
  CHECK(article.paragraphs == Range<ParagraphNode>{4, 4});
  CHECK(article.mentions == Range<Mention>{14, 14});
  CHECK(article.info_sources == Range<InfoSourceNode>{2, 2});
  CHECK(article.facts == Range<FactNode>{1, 1});
  CHECK(article.relations == Range<RelationNode>{3, 3});
  CHECK(article.claims == Range<ClaimNode>{5, 5});
  CHECK(store.words[*article.language] == "en");
  // Of 14 entities the anonymous group alone is new; the text is there already.
  CHECK(store.rows.all<EntityNode>().size() == 15);
  CHECK(store.texts.size() == 4);
}

TEST_CASE("name and country are those of the earliest article that gives them") {
  Store store;
  ArticleAdder adder;
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "A")};
  const auto add = [&](std::string uri, std::optional<Timestamp> time) {
    article.uri = std::move(uri);
    article.first_created = time;
    adder.finish(store, adder(store, article));
    const auto& node = store.rows[EntityId{0}];
    return std::string{store.words[node.name]} + (node.country ? ' ' + std::string{store.words[*node.country]} : "");
  };
  CHECK(add("urn:5", {}) == "A");
  article.entities[0].country = "US";
  article.entities[0].name = "a";
  CHECK(add("urn:4", Timestamp::parse("2025-12-17T15:00+09:00")) == "a US");
  article.entities[0].country = "KR";
  article.entities[0].name = "A Inc.";
  CHECK(add("urn:3", Timestamp::parse("2025-12-17T06:00Z")) == "A Inc. KR");  // at the same time; its uri is less
  CHECK(add("urn:6", Timestamp::parse("2025-12-17T06:00Z")) == "A Inc. KR");
  article.entities[0].country.reset();
  article.entities[0].name = "A, Incorporated";
  CHECK(add("urn:7", Timestamp::parse("2025-12-17T14:59:59+09:00")) == "A, Incorporated KR");
  CHECK(store.rows.all<EntityNode>().size() == 1);
}

TEST_CASE("pictures keep what is below them") {
  Store store;
  ArticleAdder add;
  auto article = sample::article("urn:1");
  article.entities = {sample::entity("vegas", EntityKind::place, "Las Vegas")};
  article.paragraphs = {sample::paragraph("c", "Below.", ParagraphRole::caption)};
  Association picture;
  picture.id = "photo";
  picture.caption = "c";
  picture.located = "vegas";
  picture.content_created = Date::parse("2022-11");
  article.associations = {picture};
  add(store, article);
  const auto& node = store.rows[AssociationId{0}];
  CHECK(node.caption == MaybeId{ParagraphId{0}});
  CHECK(node.located == MaybeId{EntityId{0}});
  CHECK(node.content_created == Date::parse("2022-11"));
  CHECK(node.type == MediaType::picture);
}

TEST_CASE("the same uri twice is refused by name, with what keeps the later") {
  Graph graph;
  graph.add(sample::chips());
  try {
    graph.add(sample::chips());
    FAIL("added twice");
  } catch (const KnownArticle& error) {
    CHECK(error.uri == "urn:sample:chips");
    CHECK(error.what()
          == std::string{"the graph already has the article \"urn:sample:chips\": of several versions, read_graph and "
                         "GraphBuilder keep the latest"});
  }
}

TEST_CASE("an article that is taken out leaves what the others say") {
  auto first = sample::article("urn:1");
  first.entities = {sample::company("a", "Alphabet")};
  auto bridge = sample::article("urn:2");
  bridge.entities = {sample::company("g", "Google", {"Alphabet"})};
  auto last = sample::article("urn:3");
  last.entities = {sample::company("g", "Google"), sample::company("x", "X")};
  last.deals = {sample::deal("d", DealType::supply, DealStatus::closed, {sample::party("g", Role::customer)})};
  Graph graph;
  graph.join({"urn:1#a", "urn:2#g"});
  for (const auto& article : {first, bridge, last}) graph.add(article);
  CHECK(entities(graph).count() == 2);  // Alphabet is Google by the alias and by the join

  CHECK(graph.remove("urn:2"));
  CHECK_FALSE(graph.remove("urn:2"));
  CHECK_FALSE(graph.find_article("urn:2"));
  CHECK(articles(graph).size() == 2);
  CHECK(entities(graph).count() == 3);
  CHECK(graph.article(*graph.find_article("urn:3")) == last);
  CHECK(graph.joins().size() == 1);

  bridge.entities = {sample::company("g", "Google")};
  graph.add(bridge);  // without the alias it is the join that makes them one
  CHECK(entities(graph).count() == 2);

  graph.remove(*graph.find_article("urn:1"));
  CHECK(articles(graph).size() == 2);
  CHECK(erase_if(graph, [](ArticleId) { return false; }) == 0);
  CHECK(erase_if(graph, [](ArticleId) { return true; }) == 2);
  CHECK(articles(graph).empty());
  CHECK(entities(graph).empty());
  CHECK_FALSE(graph.find_symbol("Google"));
}

}  // namespace test_graph_add_article
