// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/html_page.hpp>

#include "../../catch.hpp"

namespace test_draft_reading_html_page {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("HTML begins with a tag, a declaration or a comment") {
  CHECK(is_html("\n<!doctype html>"));
  CHECK(is_html("<p>a"));
  CHECK_FALSE(is_html("< 5"));
  CHECK_FALSE(is_html(""));
}

TEST_CASE("the head of a page says which line is the headline, and which is a byline") {
  auto lines = html_lines("<h1>The Daily Sample</h1><h2>Halden buys a mill</h2><p>Jane Doe in Bergen</p>");
  HtmlMetadata head;
  head.headline = "Halden buys a mill";
  head.authors = {"Jane Doe"};
  mark_headline(lines, head);
  mark_bylines(lines, head);
  CHECK(lines.hints == std::vector{LineHint::heading, LineHint::headline, LineHint::byline});
}

}  // namespace test_draft_reading_html_page
