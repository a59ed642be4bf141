#include <newsgraph/graph/add_article.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>

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

TEST_CASE("a country is learnt from the first article that gives it") {
  Store store;
  ArticleAdder add;
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "A")};
  add(store, article);
  CHECK_FALSE(store.rows[EntityId{0}].country);
  article.uri = "urn:2";
  article.entities[0].country = "US";
  add(store, article);
  article.uri = "urn:3";
  article.entities[0].country = "KR";
  add(store, article);
  CHECK(store.words[*store.rows[EntityId{0}].country] == "US");
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
