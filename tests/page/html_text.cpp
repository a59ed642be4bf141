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

TEST_CASE("what stands above or below a line is not read with its digits") {
  CHECK(html_paragraphs("<p>$5<sup>a</sup> 1<sup>st</sup> £9<sup>.99</sup> 10<sup>-9</sup><p>x<sub>1<p>2")
        == std::vector<std::string>{"$5⁽a⁾ 1st £9.99 10⁻⁹", "x₁", "2"});
  CHECK(html_paragraphs("$<del>5</del><ins>6</ins><p><s>a<p>b") == std::vector<std::string>{"$6", "b"});
  CHECK(html_paragraphs("5<sup>in all of it</sup>") == std::vector<std::string>{"5⁽in all of it⁾"});
  CHECK(html_paragraphs(
            "5<sup>억</sup>원 19<sup>€</sup> $5<sup> bn</sup> 3조<sup>주1</sup> 5<sup>[a] </sup>m 5<sup>note</sup> m")
        == std::vector<std::string>{"5억원 19€ $5 bn 3조⁽주¹⁾ 5⁽a⁾ m 5⁽note⁾ m"});
  CHECK(page_parts::without_marks("Jane Doe¹,²⁽₃") == "Jane Doe");
}

TEST_CASE("scripts and styles are no text") {
  CHECK(html_paragraphs("<title>t</title><p>a<script>b</script>c<style>d</style></p><!-- e -->")
        == std::vector<std::string>{"ac"});
}

}  // namespace test_page_html_text
