// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/read_rows.hpp>

#include "../catch.hpp"
#include "../reloaded.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace test_bridge_read_rows {

using namespace newsgraph;
using sample::lines_of;

std::vector<Loaded<Article>> read(const std::string& text, RowFormat format, KnownColumns columns,
                                  ImportOptions options = {}, char separator = ',') {
  std::istringstream in{text};
  options.name = "f";
  auto articles = read_rows(in, format, columns_of(columns), options, separator);
  for (const auto& article : articles)
    if (article) CHECK(sample::reloaded(*article) == *article);
  return articles;
}

TEST_CASE("rows of CSV become articles, and what they say besides is kept") {
  const auto articles = read(
      "뉴스 식별자,일자,언론사,기고자,제목,인물,기관,키워드,본문,URL\r\n"
      "01.1,20200101,한겨레,김기자,\"큰 "
      "\"\"것\"\"\",\"홍길동,김철수,홍길동\",한빛전자,\"공장,매각\",\"하나.\n둘.\",http://a/1\r\n"
      "01.2,2020-01-02 10:00,한겨레,,제목,,,,,\r\n",
      RowFormat::csv, KnownColumns::big_kinds, {.zone = "+09:00"});
  REQUIRE(articles.size() == 2);
  REQUIRE(articles[0]);
  const auto& first = *articles[0];
  CHECK(first.uri == "http://a/1");
  CHECK(first.by == "김기자");
  CHECK(to_string(*first.first_created) == "2020-01-01");
  REQUIRE(first.paragraphs.size() == 3);
  CHECK(first.paragraphs[0].text == "큰 \"것\"");
  CHECK(first.paragraphs[2].text == "둘.");
  REQUIRE(first.entities.size() == 4);
  CHECK(first.entities[0].kind == EntityKind::publication);
  CHECK(first.info_sources[0].entity == first.entities[0].id);
  CHECK(first.entities[2].name == "김철수");
  CHECK(first.entities[3].kind == EntityKind::company);
  CHECK(first.extras == Extras{{"x-키워드", "\"공장,매각\""}, {"x-뉴스 식별자", "\"01.1\""}});
  REQUIRE(articles[1]);
  CHECK(articles[1]->uri == "01.2");
  CHECK(to_string(*articles[1]->first_created) == "2020-01-02T10:00[+09:00]");
}

TEST_CASE("a faulty row of CSV is told with its place, and the rest goes on") {
  const auto articles =
      read("url,title,date,\na,x,2020,\nb,y\nc,\xff,,\nd,\"z\"z,,\n,,,\ne,w,,q\n", RowFormat::csv, KnownColumns::plain);
  REQUIRE(articles.size() == 6);
  CHECK(lines_of(articles[0].faults())
        == "f:2:5: /date: found \"2020\", expected a day, 2025-12-17, or a time like 2025-12-17T14:58:42+09:00\n");
  CHECK(lines_of(articles[1].faults()) == "f:3:1: found 2 fields, expected 4, as the header has\n");
  CHECK(lines_of(articles[2].faults()) == "f:4:3: /title: found a byte that is not UTF-8, expected text in UTF-8\n");
  CHECK(
      lines_of(articles[3].faults())
      == "f:5:6: found text after a field in quotes, expected quotes around the whole field, and those in it "
         "doubled\n");
  CHECK(lines_of(articles[4].faults()) == "f:6:1: found nothing in a column that means something, expected something in one of uri, headline, subhead, "
           "body, date, by, located, language, publisher, person, place, organisation, product, url, title, text, "
           "published, author\n");
  REQUIRE(articles[5]);
  CHECK(articles[5]->extras == Extras{{"x-column 4", "\"q\""}});
}

TEST_CASE("faults over the limit are counted") {
  const auto articles = read("url,title,date\n,\xff,x\na,b,\n", RowFormat::csv, KnownColumns::plain, {.max_faults = 1});
  REQUIRE(articles.size() == 2);
  CHECK(lines_of(articles[0].faults())
        == "f:2:2: /title: found a byte that is not UTF-8, expected text in UTF-8\nf: and 2 more faults, not listed\n");
  CHECK(articles[1]);
}

TEST_CASE("a header that can't be read by ends the stream") {
  const auto twice = read("url,title,url\na,b,c\n", RowFormat::csv, KnownColumns::plain);
  REQUIRE(twice.size() == 1);
  CHECK(lines_of(twice[0].faults()) == "f:1:11: \"url\" stands twice in its object\n");
  const auto broken = read("url,ti\"tle\na,b\n", RowFormat::csv, KnownColumns::plain);
  REQUIRE(broken.size() == 1);
  CHECK(broken[0].faults().size() == 1);
  const auto no_newline = read("url,title\ra,b\r", RowFormat::csv, KnownColumns::plain);
  REQUIRE(no_newline.size() == 1);
  CHECK(lines_of(no_newline[0].faults())
        == "f:1:10: found a carriage return that ends no line, expected lines that end in \"\\n\" or \"\\r\\n\", and "
           "any other line break in quotes\n");
  const auto unknown = read("a,b\n1,2\n", RowFormat::csv, KnownColumns::naver_summaries, {.uri = "urn:n:"});
  REQUIRE(unknown.size() == 1);
  CHECK(lines_of(unknown[0].faults())
        == "f:1:1: found nothing in a column that means something, expected something in one of link, title, document, date, press\n");
  CHECK(read("", RowFormat::csv, KnownColumns::plain).empty());
  CHECK(read("url,title\n", RowFormat::csv, KnownColumns::plain).empty());
}

TEST_CASE("a quote that nothing closes says how many lines went with it") {
  const auto articles = read("url,title\na,\"b\nc,d\ne,\"f\ng,h\ni,\"j\n", RowFormat::csv, KnownColumns::plain);
  REQUIRE(articles.size() == 3);
  CHECK(lines_of(articles[0].faults())
        == "f:4:4: found text after a field in quotes, in a record from line 2 to line 4, expected quotes around the "
           "whole field, and those in it doubled\n");
  CHECK(articles[1]);
  CHECK(lines_of(articles[2].faults())
        == "f:6:3: found a field in quotes that never ends, expected quotes around the whole field, and those in it "
           "doubled\n");
}

TEST_CASE("rows of NDJSON become articles") {
  const auto articles = read(
      R"({"title":"T","text":"one\n\ntwo","date":"2017-10-05 10:00:00","url":"http://a/1","domain":"a.example","n":1.50,"o":{"a":[null]}})"
      "\n\n"
      R"({"title":3,"text":[],"date":"x","a":1,"a":2})"
      "\n[]\n"
      R"({"url":"u","title":null,"date":20171005})",
      RowFormat::ndjson, KnownColumns::cc_news, {.zone = "-05:00"});
  REQUIRE(articles.size() == 4);
  REQUIRE(articles[0]);
  CHECK(to_string(*articles[0]->first_created) == "2017-10-05T10:00:00[-05:00]");
  CHECK(articles[0]->paragraphs.size() == 3);
  CHECK(articles[0]->entities[0].name == "a.example");
  CHECK(articles[0]->extras == Extras{{"x-n", "1.50"}, {"x-o", "{\"a\":[null]}"}});
  CHECK(lines_of(articles[1].faults())
        == "f:3:1: missing \"url\", what identifies the article everywhere\n"
           "f:3:19: /text: found an array, expected a string\n"
           "f:3:29: /date: found \"x\", expected a day, 2025-12-17, or a time like 2025-12-17T14:58:42+09:00\n"
           "f:3:39: /a: \"a\" stands twice in its object\n");
  CHECK(articles[2].faults().size() == 1);
  REQUIRE(articles[3]);
  CHECK(to_string(*articles[3]->first_created) == "2017-10-05");
}

TEST_CASE("entities of a row are a list or stand between commas") {
  const auto articles = read(R"({"uri":"u","person":["A, B","C"],"organisation":"D, E","place":[1]})"
                             "\n"
                             R"({"uri":"u","person":["A, B","C"],"organisation":"D, E"})",
                             RowFormat::ndjson, KnownColumns::plain);
  REQUIRE(articles.size() == 2);
  CHECK(lines_of(articles[0].faults()) == "f:1:65: /place/0: found 1, expected a string\n");
  REQUIRE(articles[1]);
  REQUIRE(articles[1]->entities.size() == 4);
  CHECK(articles[1]->entities[0].name == "A, B");
  CHECK(articles[1]->entities[3].name == "E");
  const auto listed = read("uri;organisation\nu;\"Apple, Inc., Samsung Electronics Co., Ltd., LG\"\nv;\"A, B;C\"\n",
                           RowFormat::csv, KnownColumns::plain, {}, ';');
  REQUIRE(listed.size() == 2);
  REQUIRE(listed[0]);
  REQUIRE(listed[0]->entities.size() == 3);
  CHECK(listed[0]->entities[0].name == "Apple, Inc.");
  CHECK(listed[0]->entities[1].name == "Samsung Electronics Co., Ltd.");
  REQUIRE(listed[1]);
  REQUIRE(listed[1]->entities.size() == 2);
  CHECK(listed[1]->entities[0].name == "A, B");
}

}  // namespace test_bridge_read_rows
