// SPDX-License-Identifier: MIT
#include <newsgraph/page/html_scanner.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace test_page_html_scanner {

using namespace newsgraph;

/// "text(a) start(p) end(p)": what a page consists of.
std::string parts(std::string_view html) {
  std::string all;
  for (HtmlScanner page{html}; page.next();) {
    const auto put = [&](std::string_view kind, std::string_view what) {
      all.append(all.empty() ? "" : " ").append(kind).append("(").append(what).append(")");
    };
    switch (page.kind()) {
      case HtmlPartKind::text: put("text", page.text()); break;
      case HtmlPartKind::raw_text: put("raw", page.text()); break;
      case HtmlPartKind::start_tag: put("start", page.name()); break;
      case HtmlPartKind::end_tag: put("end", page.name()); break;
    }
  }
  return all;
}

TEST_CASE("a page is tags and the text between them") {
  CHECK(parts("") == "");
  CHECK(parts("plain") == "text(plain)");
  CHECK(parts("<p>one<br/>two</p >three") == "start(p) text(one) start(br) text(two) end(p) text(three)");
  CHECK(parts("5 < 6 & 7 > 3 <3") == "text(5 < 6 & 7 > 3 <3)");
  CHECK(parts("a<") == "text(a<)");
  CHECK(parts("<P\nCLASS=x>") == "start(P)");
}

TEST_CASE("what stands in comments and declarations is no tag") {
  CHECK(parts("<!doctype html><p>") == "start(p)");
  CHECK(parts("a<!-- <p> -- > --><b>") == "text(a) start(b)");
  CHECK(parts("<!--><b><!---><i><!----!><u>") == "start(b) start(i) start(u)");
  CHECK(parts("<?xml version='1.0'?><![CDATA[x]]>y</ z>") == "text(y)");
  CHECK(parts("a<!-- never ends <p>") == "text(a)");
}

TEST_CASE("a tag ends where its attributes are over") {
  CHECK(parts("<a title=\"1 > 0 <p>\" href='>'>x") == "start(a) text(x)");
  CHECK(parts("<a title=\"never ends >x</a>") == "");
  CHECK(parts("x<a b=\"c\"d>y") == "text(x) start(a) text(y)");
  CHECK(parts("<a =\">y") == "start(a) text(y)");
  CHECK(parts("<a b=c'>y'>") == "start(a) text(y'>)");
}

TEST_CASE("scripts and styles hold no tags") {
  CHECK(parts("<script>if (a<b) '<p>'</SCRIPT >x") == "start(script) raw(if (a<b) '<p>') end(SCRIPT) text(x)");
  CHECK(parts("<script></script><style>a</p></style>")
        == "start(script) end(script) start(style) raw(a</p>) end(style)");
  CHECK(parts("<title>a</titles><b></title>") == "start(title) raw(a</titles><b>) end(title)");
  CHECK(parts("<script>never ends </scrip") == "start(script) raw(never ends </scrip)");
  CHECK(parts("<plaintext>a</plaintext>") == "start(plaintext) raw(a</plaintext>)");
}

TEST_CASE("in a comment of a script, a script of its own does not end it") {
  CHECK(parts("<script><!-- <script> </script> --></script>x")
        == "start(script) raw(<!-- <script> </script> -->) end(script) text(x)");
  CHECK(parts("<script><!-- </script>x") == "start(script) raw(<!-- ) end(script) text(x)");
  CHECK(parts("<script><!--><script></script>x") == "start(script) raw(<!--><script>) end(script) text(x)");
}

TEST_CASE("attributes are found by their name") {
  HtmlScanner page{"<a disabled HREF = /x?a=b data-href=no title='a \"b\"' alt=\"\" empty= last>"};
  REQUIRE(page.next());
  CHECK(page.attribute("href") == "/x?a=b");
  CHECK(page.attribute("title") == "a \"b\"");
  CHECK(page.attribute("disabled") == "");
  CHECK(page.attribute("alt") == "");
  CHECK(page.attribute("empty") == "last");
  CHECK(!page.attribute("last"));
  CHECK(!page.attribute("hre"));
}

TEST_CASE("nothing that is left open costs more than the page is long") {
  for (const std::string_view open :
       {"<", "<a ", "<a b='", "<!--", "<!-- -", "</", "<script>", "<script><!--", "<title></", "<a =", "&", "--"}) {
    std::string html;
    while (html.size() < 2'000'000) html += open;
    std::size_t count = 0;
    for (HtmlScanner page{html}; page.next();) ++count;
    CHECK(count <= html.size() / open.size() + 1);
  }
}

}  // namespace test_page_html_scanner
