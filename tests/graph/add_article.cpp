#include <newsgraph/graph/add_article.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>

namespace test_graph_add_article {

using namespace newsgraph;

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
  CHECK(article.valuations == Range<ValuationNode>{1, 1});
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
  article.entities[0].name = "A Corp.";
  CHECK(add("urn:7", Timestamp::parse("2025-12-17T14:59:59+09:00")) == "A Corp. KR");
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

TEST_CASE("the same uri twice is refused by name") {
  Store store;
  ArticleAdder add;
  add(store, sample::chips());
  try {
    add(store, sample::chips());
    FAIL("added twice");
  } catch (const Error& error) {
    CHECK(error.what() == std::string{"the graph already has the article \"urn:sample:chips\""});
  }
}

}  // namespace test_graph_add_article
