// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/read_text.hpp>

#include "../catch.hpp"
#include "../reloaded.hpp"

namespace test_bridge_read_text {

using namespace newsgraph;
using sample::lines_of;

TEST_CASE("plain text is a headline and paragraphs") {
  const auto article = read_text("\xEF\xBB\xBF\n 제목 \r\n\r\nOne\nline.\n\nTwo.\n", {.uri = "urn:a"});
  REQUIRE(article);
  REQUIRE(article->paragraphs.size() == 3);
  CHECK(article->paragraphs[0].role == ParagraphRole::headline);
  CHECK(article->paragraphs[0].text == "제목");
  CHECK(article->paragraphs[1].role == ParagraphRole::body);
  CHECK(article->paragraphs[1].text == "One\nline.");
  CHECK(article->paragraphs[2].text == "Two.");
  CHECK(article->uri == "urn:a");
  CHECK(sample::reloaded(*article) == *article);
  CHECK(read_text("one line", {.uri = "urn:a"}).value().paragraphs.size() == 1);
}

TEST_CASE("what is wrong with a text is told at once") {
  CHECK(lines_of(read_text("ab\n가\xff", {.name = "t"}).faults())
        == "t:2:2: found a byte that is not UTF-8, expected text in UTF-8\n"
           "t: missing \"uri\", what identifies the article everywhere\n");
  CHECK(lines_of(read_text(" \n", {.name = "t", .uri = "u"}).faults())
        == "t: found nothing, expected the text of an article\n");
  CHECK(lines_of(read_text("long", {.uri = "u", .max_bytes = 3}).faults()) == "the document is larger than 3 bytes\n");
}

}  // namespace test_bridge_read_text
