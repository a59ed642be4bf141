// SPDX-License-Identifier: MIT
#include <newsgraph/page/html_lines.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_html_lines {

using namespace newsgraph;

std::string_view word_for(LineHint hint) {
  switch (hint) {
    case LineHint::none: return "";
    case LineHint::headline: return "headline";
    case LineHint::heading: return "heading";
    case LineHint::caption: return "caption";
    case LineHint::navigation: return "navigation";
    case LineHint::link: return "link";
    case LineHint::related: return "related";
    case LineHint::comments: return "comments";
  }
  return "?";
}

/// "text<hint>" of each line.
std::string lines(std::string_view html) {
  const auto found = html_lines(html);
  std::string all;
  std::size_t number = 0;
  for (std::string_view rest = found.text; !rest.empty(); ++number) {
    const auto end = rest.find('\n');
    all.append(rest.substr(0, end)).append("<").append(word_for(found.hints.at(number))).append(">");
    rest.remove_prefix(end + 1);
  }
  CHECK(found.hints.size() == number);
  return all;
}

TEST_CASE("blocks and line breaks are lines, and characters are decoded") {
  CHECK(lines("<p>A <b>b</b>\n c&amp;d<br>e<div>f</div>") == "A b c&d<>e<>f<>");
  CHECK(lines("<script>x</script><style>y</style><title>z</title>a") == "a<>");
  CHECK(lines("") == "");
  CHECK(lines("<p> </p><p>\n") == "");
}

TEST_CASE("elements say what their lines are") {
  CHECK(lines("<h1>a</h1><h2>b</h2><figcaption>c</figcaption><nav><p>d</nav><p><a href=x>e</a><p>f <a>g</a>")
        == "a<headline>b<heading>c<caption>d<navigation>e<link>f g<>");
  CHECK(lines("<div class=\"x related-list\"><h1>a</h1></div><section id=comments><p>b</section>c")
        == "a<related>b<comments>c<>");
  CHECK(lines("<p hidden>a</p>b") == "a<navigation>b<>");
}

TEST_CASE("names of elements that hold the text say nothing") {
  CHECK(lines("<body class=\"nav-open\"><div class=\"content has-sidebar\"><p>a</div>") == "a<>");
  CHECK(lines("<div class=\"radio navy\">a</div>") == "a<>");
}

TEST_CASE("tags that are not closed, or were never open, change nothing else") {
  CHECK(lines("<nav>a</div></nav>b</nav>c") == "a<navigation>b<>c<>");
  CHECK(lines("</p></p><p>a<p>b") == "a<>b<>");
  std::string deep;
  for (int i = 0; i < 1'000; ++i) deep += "<div>";
  CHECK(lines(deep + "a") == "a<>");
}

}  // namespace test_page_html_lines
