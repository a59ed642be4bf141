// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/importing/article_maker.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_bridge_importing_article_maker {

using namespace newsgraph;
using bridge_parts::ArticleMaker;

std::vector<std::string> paragraphs(std::string_view text) {
  std::vector<std::string> all;
  bridge_parts::for_each_paragraph(text, [&](std::string_view paragraph) { all.emplace_back(paragraph); });
  return all;
}

TEST_CASE("empty lines part paragraphs, and line breaks where there are none") {
  using Texts = std::vector<std::string>;
  CHECK(paragraphs("a\nb\n\n c \n \t\nd") == Texts{"a\nb", "c", "d"});
  CHECK(paragraphs("a\nb \r\nc\n") == Texts{"a", "b", "c"});
  CHECK(paragraphs("a\rb\r") == Texts{"a", "b"});
  CHECK(paragraphs("a\r\n\r\nb\rc") == Texts{"a", "b\rc"});
  CHECK(paragraphs("\n\na\n\n") == Texts{"a"});
  CHECK(paragraphs("a\n\n\n\nb") == Texts{"a", "b"});
  CHECK(paragraphs(" \n ").empty());
  CHECK(paragraphs("").empty());
}

TEST_CASE("ids are those of the source where they can be, each once") {
  Article article;
  ArticleMaker maker{article};
  maker.add_entity(EntityKind::company, "A").id = "e1";
  maker.add_entity(EntityKind::company, "B").id = "no id";
  maker.add_entity(EntityKind::company, "C").id = "e1";
  maker.add_association(MediaType::picture, "caption").id = "p1";
  maker.add_association(MediaType::picture, " ").id = "e1";
  maker.add_paragraph(ParagraphRole::body, "text");
  maker.finish();
  CHECK(article.entities[0].id == "e1");
  CHECK(article.entities[1].id == "e2");
  CHECK(article.entities[2].id == "e3");
  CHECK(article.associations[0].id == "p1");
  CHECK(article.associations[0].caption == "p2");
  CHECK(article.associations[1].id == "a1");
  CHECK(!article.associations[1].caption);
  CHECK(article.paragraphs.size() == 2);
  CHECK(article.paragraphs[1].id == "p3");
}

TEST_CASE("a headline that stands above the text again is there once") {
  Article article;
  ArticleMaker maker{article};
  maker.add_body("H\nA");
  maker.add_paragraph(ParagraphRole::headline, "H");
  CHECK(article.paragraphs.size() == 3);
  ArticleMaker again{article};
  again.add_paragraph(ParagraphRole::headline, "H");
  again.add_body("H\n\nA\n\nH");
  REQUIRE(article.paragraphs.size() == 3);
  CHECK(article.paragraphs[1].text == "A");
  CHECK(article.paragraphs[2].text == "H");
}

TEST_CASE("entities of one kind and name become one, and sources follow them") {
  Article article;
  ArticleMaker maker{article};
  maker.add_entity(EntityKind::publication, "Paper");
  maker.add_entity(EntityKind::company, "Paper");
  maker.add_source(InfoSourceRole::publisher, "Paper");
  maker.add_source(InfoSourceRole::cited, "Wire");
  maker.add_entity(EntityKind::company, {});
  maker.add_entity(EntityKind::company, {});
  maker.unite_entities();
  maker.finish();
  REQUIRE(article.entities.size() == 5);
  CHECK(article.info_sources[0].entity == "e1");
  CHECK(article.info_sources[1].entity == "e3");
  CHECK(article.entities[2].name == "Wire");
  CHECK(!article.entities[4].name);
}

}  // namespace test_bridge_importing_article_maker
