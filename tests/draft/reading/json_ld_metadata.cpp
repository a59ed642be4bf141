// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/json_ld_metadata.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>

namespace test_draft_reading_json_ld_metadata {

using namespace newsgraph;

TEST_CASE("the first article of JSON-LD says more than the head of the page") {
  HtmlMetadata found;
  found.authors = {"Staff"};
  found.published = "2020-01-01";
  draft_parts::JsonLdMetadata json{found};
  json.read("no JSON");
  json.read(R"({"@type":"Organization","name":"Sample"})");
  CHECK(found.authors == std::vector<std::string>{"Staff"});
  json.read(R"({"@graph":[{"@type":["NewsArticle"],"headline":"A &amp; B","datePublished":"2025-12-17T09:00:00+09:00",
                "author":[{"@type":"Person","name":"Jane Doe"},"John Roe","https://x.example/me"],
                "publisher":{"name":"Sample"},"articleBody":"Text.","inLanguage":"en"}]})");
  json.read(R"({"@type":"NewsArticle","headline":"Another"})");
  CHECK(found.headline == "A & B");
  CHECK(found.published == "2025-12-17T09:00:00+09:00");
  CHECK(found.authors == std::vector<std::string>{"Jane Doe", "John Roe"});
  CHECK(found.site == "Sample");
  CHECK(found.language == "en");
  CHECK(json.body() == "Text.");
}

TEST_CASE("authors that are only an id are looked for in their script") {
  HtmlMetadata found;
  draft_parts::JsonLdMetadata{found}.read(
      R"({"@graph":[{"@type":"Article","author":[{"@id":"#jane"},{"@id":"#nobody"}]},
          {"@type":"Person","@id":"#john","name":"John Roe"},{"@type":"Person","@id":"#jane","name":"Jane Doe"}]})");
  CHECK(found.authors == std::vector<std::string>{"Jane Doe"});
}

}  // namespace test_draft_reading_json_ld_metadata
