// SPDX-License-Identifier: MIT
#include <newsgraph/page/html_text.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>

namespace test_page_html_text {

using namespace newsgraph;

TEST_CASE("paragraphs are what stands between blocks") {
  CHECK(html_paragraphs("<section><p>One <b>and</b>\n  a half.</p><p>T&amp;wo</p></section>")
        == std::vector<std::string>{"One and a half.", "T&wo"});
  CHECK(html_paragraphs("plain") == std::vector<std::string>{"plain"});
  CHECK(html_paragraphs("a<br>b <br />\n c<p> </p><br>") == std::vector<std::string>{"a\nb\nc"});
  CHECK(html_paragraphs("").empty());
}

TEST_CASE("the text of NITF is read as that of HTML is") {
  CHECK(html_paragraphs("<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>Head</hl1></hedline></body.head>"
                        "<body.content><p lede=\"true\">First.</p><p>Second.</p></body.content></body></nitf>")
        == std::vector<std::string>{"Head", "First.", "Second."});
}

TEST_CASE("scripts and styles are no text") {
  CHECK(html_paragraphs("<title>t</title><p>a<script>b</script>c<style>d</style></p><!-- e -->")
        == std::vector<std::string>{"ac"});
}

}  // namespace test_page_html_text
