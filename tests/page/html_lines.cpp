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
    case LineHint::paragraph: return "paragraph";
    case LineHint::byline: return "byline";
    case LineHint::apart: return "apart";
    case LineHint::hidden: return "hidden";
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
  CHECK(lines("<p>A <b>b</b>\n c&amp;d<br>e<div>f</div>") == "A b c&d<paragraph>e<paragraph>f<>");
  CHECK(lines("<script>x</script><style>y</style><title>z</title>a") == "a<>");
  CHECK(lines("") == "");
  CHECK(lines("<p> </p><p>\n") == "");
}

TEST_CASE("elements say what their lines are") {
  CHECK(lines("<h1>a</h1><h2>b</h2><figcaption>c</figcaption><nav><p>d</nav><p><a href=x>e</a><p>f <a>g</a>")
        == "a<headline>b<heading>c<caption>d<navigation>e<link>f g<paragraph>");
  CHECK(lines("<div class=\"x related-list\"><h1>a</h1></div><section id=comments><p>b</section>c")
        == "a<related>b<comments>c<>");
  CHECK(lines("<p hidden>a</p><p style='color:red;display: none'>b</p><p class='sr-only'>c</p>d")
        == "a<hidden>b<hidden>c<hidden>d<>");
}

TEST_CASE("no markup makes another figure") {
  CHECK(lines("<p>$5<sup>1</sup> m $5<sup>[<a>2</a>]</sup> 10<sup>9</sup> CO<sub>2</sub>")
        == "$5¹ m $5⁽²⁾ 10⁹ CO₂<paragraph>");
  CHECK(lines("$5<span hidden>0</span> million<p>$<del>5</del><ins>6</ins> b<p>c")
        == "$5 million<>$6 b<paragraph>c<paragraph>0<hidden>5<hidden>");
  CHECK(lines("5&#8203;0 mil&shy;lion<wbr>s") == "50 millions<>");
  CHECK(lines("$5<br>million, 1조<br>5000억원<br>2025: 2조<br>2026<br><br>billion")
        == "$5 million, 1조 5000억원<>2025: 2조<>2026<>billion<>");
  CHECK(lines("$5<sup>*</sup><br><br>&nbsp;Million<br>5<br>조7천억 3억<br>오천원 2000<br>억원 5<br>thousand-strong")
        == "$5⁽*⁾ \u00a0Million<>5 조7천억 3억 오천원 2000 억원 5<>thousand-strong<>");
  CHECK(lines("3억<br>2억원 US$<br>2024 was $<br>5m") == "3억<>2억원 US$<>2024 was $ 5m<>");
  CHECK(
      lines("<div>$5<div style='--display:1;DISPLAY:NONE'>a<div>b</div></div> m<span style=visibility:hidden>c</span>")
      == "$5 m<>a<hidden>b<hidden>c<hidden>");
  CHECK(lines("<div>$5<p hidden>0</p> million</div>") == "$5 million<>0<hidden>");
  CHECK(lines("<div>a<p hidden>b<p>c</div>d") == "a<>c<paragraph>d<>b<hidden>");
  CHECK(lines("<p>a<p hidden>b</p>c") == "a<paragraph>b<hidden>c<>");
  CHECK(lines("a<i class='d-none'>b</i><i class='d-none d-md-block'>c</i>") == "ac<>b<hidden>");
}

TEST_CASE("what is bold alone is a heading, if it is short and no sentence") {
  CHECK(lines("<p><b>Why now</b></p><p><b>It was late.</b></p><p><b>Why</b> it was late</p><p><b><a href=x>Why</a></b>")
        == "Why now<heading>It was late.<paragraph>Why it was late<paragraph>Why<link>");
}

TEST_CASE("a picture has its words in its figure, or in an element that is named so") {
  CHECK(lines("<figure><div>+</div><figcaption>A mill</figcaption></figure><p class='imageCaption'>A dam</p><h2><a "
              "href=x>Other news</a></h2>")
        == "+<navigation>A mill<caption>A dam<caption>Other news<link>");
  CHECK(lines("<aside><p>More</p><p class='story-caption'>A mill</p></aside>") == "More<navigation>A mill<caption>");
}

TEST_CASE("what is outside of the element with most of the text stands apart") {
  const std::string text(100, 'a');
  const auto paragraphs = "<p>" + text + "</p><p>" + text + "</p><p>" + text + "</p>";
  const auto told = text + "<paragraph>" + text + "<paragraph>" + text + "<paragraph>";
  CHECK(lines("<body><h2>a</h2><div><div>" + paragraphs + "</div><p>b</p></div>" + "<p>" + text + "</p></body>")
        == "a<apart>" + told + "b<apart>" + text + "<apart>");
  CHECK(lines("<div>" + paragraphs + "</div><div>" + paragraphs + "</div>b") == told + told + "b<>");
  CHECK(lines("<h1>a</h1><h2>b</h2><h2>c</h2><div>" + paragraphs + "</div>") == "a<headline>b<heading>c<apart>" + told);
}

TEST_CASE("names of elements that hold the text say nothing") {
  CHECK(lines("<body class=\"nav-open\"><div class=\"content has-sidebar\"><p>a</div>") == "a<paragraph>");
  CHECK(lines("<div class=\"radio navy\">a</div>") == "a<>");
}

TEST_CASE("tags that are not closed, or were never open, change nothing else") {
  CHECK(lines("<nav>a</div></nav>b</nav>c") == "a<navigation>b<>c<>");
  CHECK(lines("</p></p><p>a<p>b") == "a<paragraph>b<paragraph>");
  std::string deep;
  for (int i = 0; i < 1'000; ++i) deep += "<div>";
  CHECK(lines(deep + "a") == "a<>");
}

}  // namespace test_page_html_lines
