// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/article_text.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_article_text {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;

TEST_CASE("the text of an article knows its sentences, amounts and who is named where") {
  const auto article = article_of("Oda put $1.5bn in. Selvik gave nothing!", {company("oda", "Oda")});
  const ArticleText text{article};
  REQUIRE(text.sentences().size() == 2);
  CHECK(text.text(text.sentences()[0]) == "Oda put $1.5bn in.");
  CHECK(text.lowered(text.sentences()[1]) == " selvik gave nothing!");
  CHECK(text.sentence_at(0, 18) == 1);
  CHECK(text.paragraphs()[0].amounts.size() == 1);
  CHECK(text.paragraphs()[0].names_entity(0));
  CHECK(text.paragraph("p1") == 0U);
  CHECK_FALSE(text.paragraph("oda").has_value());
  CHECK(text.complete());
}

TEST_CASE("a text that is withheld is not complete") {
  auto article = article_of("");
  article.paragraphs[0].text.reset();
  CHECK_FALSE(ArticleText{article}.complete());
}

}  // namespace test_draft_checking_article_text
