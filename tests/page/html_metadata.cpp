// SPDX-License-Identifier: MIT
#include <newsgraph/page/html_metadata.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>

namespace test_page_html_metadata {

using namespace newsgraph;

TEST_CASE("the head of a page says what its article is") {
  const auto found = html_metadata(
      "<html lang='en-GB'><head><title>A &amp; B - Site</title><meta property='og:title' content='A &amp; B'>"
      "<meta property=og:url content='https://x.example/other'><link rel=canonical "
      "href='https://x.example/a?b=1&amp;c'>"
      "<meta name=author content='Jane Doe'><meta property='article:author' content='https://face.example/jane'>"
      "<meta content='2025-12-17T09:00:00Z' property='article:published_time'>"
      "<meta property='og:site_name' content='The Sample'></head><time datetime='2025-12-17'>today</time>"
      "<time datetime='2020-01-01'>");
  CHECK(found.title == "A & B - Site");
  CHECK(found.headline == "A & B");
  CHECK(found.uri == "https://x.example/a?b=1&c");
  CHECK(found.language == "en-GB");
  CHECK(found.site == "The Sample");
  CHECK(found.published == "2025-12-17T09:00:00Z");
  CHECK(found.modified == "");
  CHECK(found.time == "2025-12-17");
  CHECK(found.authors == std::vector<std::string>{"Jane Doe"});
}

TEST_CASE("of several names the better one is taken, wherever it stands") {
  const auto found = html_metadata(
      "<meta name=sailthru.date content='May 15th, 2025'><meta name=pubdate content='2025-05-15'>"
      "<meta property='article:published_time' content='2025-05-15T09:00:37Z'><meta name=pubdate "
      "content='2024-01-01'>");
  CHECK(found.published == "2025-05-15T09:00:37Z");
}

TEST_CASE("elements that are named after authors name them") {
  const auto found = html_metadata(
      "<p class=article-author>By <a href=x>Jane Doe</a>, <b>Someone Else</b></p><a rel=author>John van Roe</a>"
      "<div class=law>Max Law</div><span id=byline>2 min read</span><i itemprop=author>Read more</i>");
  CHECK(found.marked_authors == std::vector<std::string>{"Jane Doe", "John van Roe"});
  CHECK(found.authors.empty());
}

TEST_CASE("a page that says nothing has nothing") {
  CHECK(html_metadata("") == HtmlMetadata{});
  CHECK(html_metadata("<meta><meta name=author content=''><link rel=canonical href='/a'><time>") == HtmlMetadata{});
  CHECK(html_metadata("<!-- <title>a</title> -->") == HtmlMetadata{});
}

}  // namespace test_page_html_metadata
