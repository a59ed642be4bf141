// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/read_json_ld.hpp>

#include "../catch.hpp"
#include "../reloaded.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace test_bridge_read_json_ld {

using namespace newsgraph;
using sample::lines_of;

/// The only article of a document.
Article read(std::string_view json, const ImportOptions& options = {}) {
  const auto articles = read_json_ld(json, options);
  REQUIRE(articles.size() == 1);
  INFO(lines_of(articles[0].faults()));
  REQUIRE(articles[0]);
  CHECK(sample::reloaded(*articles[0]) == *articles[0]);
  return *articles[0];
}

TEST_CASE("a NewsArticle of schema.org becomes an article") {
  const auto article =
      read(R"({"@context":"https://schema.org","@type":"NewsArticle","headline":"H","alternativeHeadline":"S",
    "datePublished":"2025-12-17T14:58:42+09:00","dateCreated":"x","inLanguage":"ko","dateline":"SEOUL",
    "author":[{"@type":"Person","name":"A"},"B"],"publisher":{"@type":"Organization","name":"Paper"},
    "url":"https://a.example/1","articleBody":"One.\n\nTwo.",
    "about":{"@type":"https://schema.org/Person","name":"Q"},
    "mentions":[{"@type":["Thing","Corporation"],"name":"Amazon","tickerSymbol":"NASDAQ AMZN","alternateName":["AMZN","아마존"],
                 "leiCode":"5493001KJTIIGC8Y1R12"},{"@type":"Person","name":"Q"},{"@type":"GovernmentOrganization","name":"G"}]})");
  CHECK(article.uri == "https://a.example/1");
  CHECK(article.type == MediaType::text);
  CHECK(article.language == "ko");
  CHECK(article.located == "SEOUL");
  CHECK(article.by == "A, B");
  CHECK(to_string(*article.first_created) == "2025-12-17T14:58:42+09:00");
  REQUIRE(article.paragraphs.size() == 4);
  CHECK(article.paragraphs[1].role == ParagraphRole::subhead);
  REQUIRE(article.entities.size() == 4);
  CHECK(article.entities[0].kind == EntityKind::publication);
  CHECK(article.info_sources[0].entity == article.entities[0].id);
  CHECK(article.entities[1].kind == EntityKind::person);
  CHECK(article.entities[2].ticker == "NASDAQ:AMZN");
  CHECK(article.entities[2].names[1].value == "아마존");
  CHECK(article.entities[2].lei == Lei::parse("5493001KJTIIGC8Y1R12"));
  CHECK(article.entities[3].kind == EntityKind::public_body);
  CHECK(article.extras == Extras{{"x-jsonLd", "{\"dateCreated\":\"x\"}"}});
}

TEST_CASE("what has no place is kept") {
  const auto article =
      read(R"({"@type":["OpinionNewsArticle"],"@id":"urn:a","datePublished":"2025-12-17 10:00","headline":["H"],
    "author":{"name":"A","url":"u"},"image":[1.50],"mentions":[{"@type":"Event","name":"E"},{"@type":"Place"},"word"],
    "about":{"@type":"Corporation","name":"C","leiCode":"no","tickerSymbol":"c"},"inLanguage":{"@type":"Language","name":"Korean"}})",
           {.zone = "+09:00"});
  CHECK(to_string(*article.first_created) == "2025-12-17T10:00[+09:00]");
  CHECK(article.by == "A");
  CHECK(article.paragraphs[0].text == "H");
  REQUIRE(article.entities.size() == 1);
  CHECK(!article.entities[0].lei);
  CHECK(!article.language);
  CHECK(article.extras[0].json
        == R"({"@type":["OpinionNewsArticle"],"datePublished":"2025-12-17 10:00","author":{"name":"A","url":"u"},)"
           R"("image":[1.50],"mentions":[{"@type":"Event","name":"E"},{"@type":"Place"},"word"],)"
           R"("about":{"@type":"Corporation","name":"C","leiCode":"no","tickerSymbol":"c"},)"
           R"("inLanguage":{"@type":"Language","name":"Korean"}})");
}

TEST_CASE("names in lists and objects are read, and what is more than one text is kept") {
  const auto article = read(
      R"({"@type":"NewsArticle","url":"urn:a","author":[{"name":["A","B"]},{"name":{"@value":"C","@language":"en"}}],)"
      R"("publisher":{"name":[3]},"about":[{"@type":"Organization","name":["D","E","D"]},)"
      R"({"@type":"Organization","name":"D","alternateName":["E","F"]}]})");
  CHECK(article.by == "A, C");
  REQUIRE(article.entities.size() == 1);
  CHECK(article.entities[0].name == "D");
  REQUIRE(article.entities[0].names.size() == 2);
  CHECK(article.entities[0].names[0].value == "E");
  CHECK(article.entities[0].names[1].value == "F");
  CHECK(article.extras
        == Extras{{"x-jsonLd", R"({"author":[{"name":["A","B"]},{"name":{"@value":"C","@language":"en"}}],)"
                               R"("publisher":{"name":[3]}})"}});
}

TEST_CASE("a text with a language is kept, and articles of a list without uris are numbered") {
  const auto articles = read_json_ld(
      R"([{"@type":"NewsArticle","headline":{"@value":"D","@language":"en"}},{"@type":"NewsArticle","headline":"E"}])",
      {.uri = "urn:l"});
  REQUIRE(articles.size() == 2);
  REQUIRE(articles[0]);
  CHECK(articles[0]->uri == "urn:l");
  CHECK(articles[0]->paragraphs[0].text == "D");
  CHECK(articles[0]->extras == Extras{{"x-jsonLd", R"({"headline":{"@value":"D","@language":"en"}})"}});
  REQUIRE(articles[1]);
  CHECK(articles[1]->uri == "urn:l2");
}

TEST_CASE("an entity that is named twice has what is said of it in either place") {
  const auto article =
      read(R"({"@type":"NewsArticle","url":"urn:a","about":{"@type":"Corporation","name":"A"},"mentions":[)"
           R"({"@type":"Corporation","name":"A","leiCode":"5493001KJTIIGC8Y1R12"},)"
           R"({"@type":"Corporation","name":"A","tickerSymbol":"NYSE A","leiCode":"5493001KJTIIGC8Y1R12"},)"
           R"({"@type":"Corporation","name":"B","leiCode":"5493001KJTIIGC8Y1R12"},{"@type":"Corporation","name":"B"},)"
           R"({"@type":"Corporation","name":"B","leiCode":"529900T8BM49AURSDO55"}]})");
  REQUIRE(article.entities.size() == 4);
  CHECK(article.entities[0].lei == Lei::parse("5493001KJTIIGC8Y1R12"));
  CHECK(article.entities[0].ticker == "NYSE:A");
  CHECK(article.entities[1].lei == Lei::parse("5493001KJTIIGC8Y1R12"));
  CHECK(!article.entities[2].lei);
  CHECK(article.entities[3].lei == Lei::parse("529900T8BM49AURSDO55"));
  CHECK(article.extras.empty());
}

TEST_CASE("articles are found in lists and graphs, with what they refer to") {
  const auto articles = read_json_ld(R"([{"@graph":[
    {"@type":"Organization","@id":"#o","name":"Org"},
    {"@type":"Article","@id":"https://a.example/#1","headline":"G","publisher":{"@id":"#o"},"author":{"@id":"#p"},"mentions":{"@id":"#o"}},
    {"@type":"Person","@id":"#p","name":"Kim"}]},
    {"@type":"WebPage","mainEntity":{"@type":"NewsArticle","mainEntityOfPage":"https://a.example/2","isPartOf":{"@type":"NewsArticle"}}},
    {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}])");
  REQUIRE(articles.size() == 2);
  REQUIRE(articles[0]);
  CHECK(articles[0]->uri == "https://a.example/#1");
  CHECK(articles[0]->by == "Kim");
  REQUIRE(articles[0]->entities.size() == 2);
  CHECK(articles[0]->entities[0].name == "Org");
  CHECK(articles[0]->entities[1].kind == EntityKind::company);
  CHECK(articles[0]->extras[0].json
        == R"({"@type":"Article","publisher":{"@id":"#o"},"author":{"@id":"#p"},"mentions":{"@id":"#o"}})");
  REQUIRE(articles[1]);
  CHECK(articles[1]->uri == "https://a.example/2");
}

TEST_CASE("an entity whose id begins with the uri of the article has the rest as its own") {
  const auto article =
      read(R"({"@type":"NewsArticle","url":"urn:a","mentions":[{"@type":"Person","@id":"urn:a#kim","name":"K"},
    {"@type":"Person","@id":"urn:b#lee","name":"L"},{"@type":"Person","@id":"urn:a#no id","name":"N"}]})");
  REQUIRE(article.entities.size() == 3);
  CHECK(article.entities[0].id == "kim");
  CHECK(article.entities[1].id == "e1");
  CHECK(article.entities[2].id == "e2");
  CHECK(article.extras.size() == 1);
  CHECK(read(R"({"@type":"NewsArticle","url":"urn:a","mentions":{"@type":"Person","@id":"urn:a#kim","name":"K"}})")
            .extras.empty());
}

TEST_CASE("the uri is the first that has a scheme") {
  CHECK(read(R"({"@type":"NewsArticle","mainEntityOfPage":{"@id":"/x"},"url":"/y","@id":"urn:z"})").uri == "urn:z");
  CHECK(
      read(R"({"@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","url":"https://x"},"url":"https://y"})").uri
      == "https://x");
  CHECK(read(R"({"@type":"NewsArticle","url":"/y"})", {.uri = "https://page"}).uri == "https://page");
  const auto two = read_json_ld(R"([{"@type":"NewsArticle"},{"@type":"NewsArticle"}])", {.uri = "https://page"});
  REQUIRE(two.size() == 2);
  CHECK(two[0]);
  REQUIRE(two[1]);
  CHECK(two[1]->uri == "https://page2");
}

TEST_CASE("each article has its own faults") {
  const auto articles = read_json_ld(R"([{"@type":"NewsArticle","headline":1},{"@type":"NewsArticle","url":"https://a"},
{"@type":"NewsArticle","datePublished":"soon","articleBody":[1,2]}])",
                                     {.name = "f"});
  REQUIRE(articles.size() == 3);
  CHECK(lines_of(articles[0].faults())
        == "f:1:2: /0: missing \"url\", what identifies the article everywhere, with its scheme\n"
           "f:1:36: /0/headline: found 1, expected a string\n");
  CHECK(articles[1]);
  CHECK(lines_of(articles[2].faults())
        == "f:2:1: /2: missing \"url\", what identifies the article everywhere, with its scheme\n"
           "f:2:40: /2/datePublished: found \"soon\", expected a day, 2025-12-17, or a time like 2025-12-17T14:58:42+09:00\n"
           "f:2:61: /2/articleBody: found an array, expected a string\n");
  const auto limited = read_json_ld(
      R"([{"@type":"NewsArticle","headline":1},{"@type":"NewsArticle","url":"https://a"},{"@type":"NewsArticle"}])",
      {.max_faults = 1});
  REQUIRE(limited.size() == 3);
  CHECK(limited[0].faults().size() == 2);
  CHECK(limited[1]);
  CHECK(lines_of(limited[2].faults()) == "and 2 more faults, not listed\n");
}

TEST_CASE("pages are read script by script, with places in the page") {
  const auto articles = read_json_ld_page(
      "<html>\n<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"url\":\"https://a\"}</script>"
      "<script type=\"application/ld+json\">{\"@type\":}</script>\n"
      " <script type=\"application/ld+json\">\n[{\"@type\":\"NewsArticle\"}]</script>",
      {.name = "p"});
  REQUIRE(articles.size() == 3);
  REQUIRE(articles[0]);
  CHECK(articles[0]->uri == "https://a");
  CHECK(lines_of(articles[1].faults())
        == "p:2:130: /@type: not JSON: unexpected '}'; expected '[', '{', or a literal\n");
  CHECK(lines_of(articles[2].faults())
        == "p:4:2: /0: missing \"url\", what identifies the article everywhere, with its scheme\n");
}

TEST_CASE("a document or page without an article says so") {
  CHECK(lines_of(read_json_ld("{}", {.name = "f"})[0].faults())
        == "f: found no article, expected a NewsArticle of schema.org\n");
  CHECK(lines_of(read_json_ld_page("<p>", {.name = "f"})[0].faults())
        == "f: found a page without an article in JSON-LD, expected a NewsArticle of schema.org\n");
  CHECK(lines_of(read_json_ld_page("<p>", {.max_bytes = 2})[0].faults()) == "the document is larger than 2 bytes\n");
  CHECK(read_json_ld("")[0].faults().size() == 1);
}

TEST_CASE("many references to one long text cost no more than the document is long") {
  std::string json = R"([{"@id":"#o","@type":"Organization","name":")" + std::string(100'000, 'n') + "\"}";
  for (int i = 0; i < 1'000; ++i) json += R"(,{"@type":"NewsArticle","url":"urn:a","author":{"@id":"#o"}})";
  std::size_t bytes = 0;
  for (const auto& article : read_json_ld(json + ']')) {
    REQUIRE(article);
    bytes += article->by.value_or("").size();
  }
  CHECK(bytes >= 100'000);
  CHECK(bytes <= 10 * json.size());
}

}  // namespace test_bridge_read_json_ld
