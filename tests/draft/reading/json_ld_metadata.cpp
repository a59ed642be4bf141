// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/json_ld_metadata.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_draft_reading_json_ld_metadata {

using namespace newsgraph;

/// What it could not tell.
std::string take(draft_parts::JsonLdMetadata& json, std::string_view headline = {}) {
  std::vector<std::string> untold;
  json.take({headline}, untold);
  return untold.empty() ? std::string{} : untold.front();
}

TEST_CASE("the article of JSON-LD says more than the head of the page") {
  HtmlMetadata found;
  found.authors = {"Staff"};
  found.published = "2025-12-16";
  draft_parts::JsonLdMetadata json{found};
  json.read("no JSON");
  json.read(R"({"@type":"Organization","name":"Sample"})");
  CHECK(found.authors == std::vector<std::string>{"Staff"});
  json.read(R"({"@graph":[{"@type":["NewsArticle"],"headline":"A &amp; B","datePublished":"2025-12-17T09:00:00+09:00",
                "author":[{"@type":"Person","name":"Jane Doe"},"John Roe","https://x.example/me"],
                "publisher":{"name":"Sample"},"articleBody":"Text.","inLanguage":"en"}]})");
  CHECK(take(json).empty());
  CHECK(found.headline == "A & B");
  CHECK(found.published == "2025-12-17T09:00:00+09:00");
  CHECK(found.authors == std::vector<std::string>{"Jane Doe", "John Roe"});
  CHECK(found.site == "Sample");
  CHECK(found.language == "en");
  CHECK(json.body() == "Text.");
}

TEST_CASE("authors that are only an id are looked for in their script") {
  HtmlMetadata found;
  draft_parts::JsonLdMetadata json{found};
  json.read(
      R"({"@graph":[{"@type":"Article","author":[{"@id":"#jane"},{"@id":"#nobody"}]},
          {"@type":"Person","@id":"#john","name":"John Roe"},{"@type":"Person","@id":"#jane","name":"Jane Doe"}]})");
  CHECK(take(json).empty());
  CHECK(found.authors == std::vector<std::string>{"Jane Doe"});
}

TEST_CASE("of several articles of JSON-LD that of the page is taken, or none") {
  const auto author_for = [](std::string_view address, std::string_view headline, std::string_view says = {}) {
    HtmlMetadata found;
    found.uri = address;
    draft_parts::JsonLdMetadata json{found};
    json.read(R"([{"@type":"NewsArticle","headline":"Tuna falls","author":"A","url":"/tuna"},
                  {"@type":"NewsArticle","headline":"Halden\u2019s mill, sold to Orkla","author":"B","@id":"http://x.example/#a"},
                  {"@type":"NewsArticle","headline":"Cod","author":"C","mainEntityOfPage":{"@id":"https://x.example/cod/"}}])");
    CHECK(take(json, headline) == says);
    return found.authors.empty() ? std::string{} : found.authors.front();
  };
  CHECK(author_for("", "Halden's mill sold to Orkla") == "B");
  CHECK(author_for("", "Halden's mill sold to Orkla for cash",
                   "whether the page's own article of its JSON-LD is the one whose headline begins as its own")
        == "B");
  CHECK(author_for("https://www.x.example/cod", "Tuna falls") == "C");
  CHECK(author_for("https://x.example/tuna", "") == "A");
  CHECK(author_for("https://x.example/eel", "Eel", "which article of the page's JSON-LD is its own, of 3").empty());
}

TEST_CASE("the head and the JSON-LD of a page may name different times of publication") {
  const auto published = [](std::string_view head, std::string_view json_time, bool differ) {
    HtmlMetadata found;
    found.published = head;
    draft_parts::JsonLdMetadata json{found};
    const std::string time{json_time};
    json.read(R"({"@type":"NewsArticle","dateModified":"2025-12-18T09:00:00Z","datePublished":")" + time + "\"}");
    CHECK(take(json).starts_with("which time of publication is right: the page's JSON-LD says " + time) == differ);
    return found.published;
  };
  CHECK(published("2025-12-17T00:00:20Z", "2025-12-17T09:00:00+09:00", false) == "2025-12-17T09:00:00+09:00");
  CHECK(published("2025-12-17", "2025-12-17T09:00:00+09:00", false) == "2025-12-17T09:00:00+09:00");
  CHECK(published("2025-12-17T09:00:00Z", "2025-12-17T09:00:00+09:00", true) == "2025-12-17T09:00:00+09:00");
  CHECK(published("2025-12-17T09:00:00Z", "2025-12-18T09:00:00Z", true) == "2025-12-17T09:00:00Z");
  CHECK(published("2025-12-17T09:00:00Z", "soon", false) == "2025-12-17T09:00:00Z");
}

}  // namespace test_draft_reading_json_ld_metadata
