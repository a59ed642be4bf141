// SPDX-License-Identifier: MIT
#include <newsgraph/draft/read_page.hpp>

#include <newsgraph/json/load.hpp>

#include "../catch.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace test_draft_read_page {

using namespace newsgraph;

std::string words(const Draft& draft, const DraftWords& of) {
  return draft.article.paragraphs.at(of.paragraph).text->substr(of.begin, of.end - of.begin);
}

const Article& sample() {
  static const auto article = load_file("examples/data/amazon-openai.json").value();
  return article;
}

Draft own_page() {
  std::ifstream file{"examples/data/page/amazon-openai.txt", std::ios::binary};
  const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
  PageOptions options;
  options.uri = "urn:example:page";
  options.zone = "+09:00";
  options.known = sample().entities;
  return read_page(bytes, options).value();
}

TEST_CASE("a page of the form of the sample gives its paragraphs and no others") {
  const auto draft = own_page();
  const auto& read = draft.article;
  const auto& right = sample();
  REQUIRE(read.paragraphs.size() == right.paragraphs.size());
  for (std::size_t i = 0; i < read.paragraphs.size(); ++i) {
    const auto& paragraph = right.paragraphs[i];
    CHECK(read.paragraphs[i].id == paragraph.id);
    CHECK(read.paragraphs[i].role == paragraph.role);
    auto text = *paragraph.text;
    if (paragraph.id == "p1") text = "[서울=뉴시스]박미선 기자 = " + text;
    if (paragraph.role == ParagraphRole::caption) {
      const std::string_view told = "라스베이거스발 AP/뉴시스, ";
      text = "[라스베이거스=AP/뉴시스]" + text.erase(text.find(told), told.size());
    }
    CHECK(read.paragraphs[i].text == text);
  }
  CHECK(read.first_created == right.first_created);
  CHECK(read.by == right.by);
  CHECK(read.located == "서울");
  CHECK(read.language == "ko");
  CHECK(read.wording == Wording::verbatim);
  REQUIRE(read.info_sources.size() == 3);
  CHECK(read.info_sources[0].entity == "newsis");
  CHECK(read.info_sources[1].entity == "ap");
  CHECK(read.info_sources[1].role == InfoSourceRole::photo);
  REQUIRE(read.associations.size() == 1);
  CHECK(read.associations[0].caption == "c1");
}

TEST_CASE("what is left out of that page has its reason") {
  std::string all;
  for (const auto& line : own_page().left_out)
    all.append(std::to_string(line.line)).append(" ").append(name_of(line.reason)).append("; ");
  CHECK(all
        == "1 sharing; 2 sharing; 3 sharing; 9 sharing; 10 sharing; 11 sharing; 19 repeated; 42 contact; 44 related; ");
}

TEST_CASE("amounts, names and sources of that page stand at their bytes") {
  const auto draft = own_page();
  REQUIRE(draft.amounts.size() == 15);
  CHECK(draft.amounts[3].id == "m4");
  CHECK(draft.amounts[3].paragraph == 4);
  CHECK(draft.amounts[3].mention.amount->bound() == Bound::at_least);
  CHECK(words(draft, {4, draft.amounts[3].mention.begin, draft.amounts[3].mention.end}) == "100억 달러");
  for (const auto& name : draft.names) {
    const auto& entities = draft.article.entities;
    const auto entity = base_parts::find_by(entities, &Entity::id, name.entity);
    REQUIRE(entity != entities.end());
    const auto printed = words(draft, name.words);
    CHECK((entity->name == printed
           || base_parts::any_of(entity->names, [&](const LocalName& one) { return one.value == printed; })));
  }
  REQUIRE(draft.sources.size() == 1);
  REQUIRE(draft.sources[0].chain.size() == 2);
  CHECK(words(draft, draft.sources[0].chain[0]) == "파이낸셜타임스(FT)");
  CHECK(words(draft, draft.sources[0].chain[1]) == "사정에 밝은 관계자");
  CHECK(draft.untold == std::vector<std::string>{"no zone of the time of publication: +09:00 is assumed"});
}

TEST_CASE("sentences that may tell deals are offered with what they lack") {
  const auto draft = read_page(
      "Halden to buy Norvik Foods\nPublished 2025-12-17 09:00 UTC\n"
      "Halden agreed to acquire Norvik Foods for $2.1 billion, the two companies said on Wednesday.\n"
      "Halden had been in talks to lease a plant for $3 million a year from somebody else.\n"
      "Nobody said more than that about what happens to the herring of the north.\n",
      [] {
        PageOptions options;
        options.known = {company("halden", "Halden"), company("norvik", "Norvik Foods")};
        return options;
      }());
  REQUIRE(draft);
  REQUIRE(draft->candidates.size() == 3);
  CHECK(draft->candidates[0].missing == std::vector<std::string>{"an amount", "a status"});
  const auto& bought = draft->candidates[1];
  CHECK(bought.types == std::vector{DealType::acquisition});
  CHECK(bought.statuses == std::vector{DealStatus::agreed});
  CHECK(bought.entities == std::vector<std::string>{"halden", "norvik"});
  CHECK(bought.amounts == std::vector<std::string>{"m1"});
  CHECK(bought.missing.empty());
  CHECK(draft->candidates[2].types == std::vector{DealType::lease});
  CHECK(draft->candidates[2].missing == std::vector<std::string>{"a second party"});
}

TEST_CASE("bad input gets a fault, or a draft that says what could not be told") {
  using namespace std::string_view_literals;
  const auto fault_of = [](std::string_view bytes) {
    const auto draft = read_page(bytes);
    return draft ? "none" : message(draft.faults().front());
  };
  CHECK(fault_of("") == "found nothing, expected the text of a page");
  CHECK(fault_of(" \n\xC2\xA0") == "found nothing, expected the text of a page");
  CHECK(fault_of("%PDF\0"sv) == "found a byte of value zero at byte 4, expected the text of a page");
  PageOptions tiny;
  tiny.max_bytes = 3;
  CHECK_FALSE(read_page("four", tiny));
  PageOptions wrong;
  wrong.zone = "KST";
  CHECK_THROWS_AS(read_page("four", wrong), Error);

  const auto untold = [](std::string_view text) {
    std::string all;
    for (const auto& what : read_page(text).value().untold) all.append(what).append("; ");
    return all;
  };
  CHECK(untold("Home\nLogin\n")
        == "no uri, which identifies the article everywhere; no language that is known; no headline; no text of an "
           "article; no byline; no time of publication; ");
  CHECK(untold("1,024 | 2,048 | 3\n4 | 5 | 6\n").find("no text of an article") != std::string::npos);
  const auto arabic = untold(
      "\xD9\x82\xD8\xA7\xD9\x84\xD8\xAA \xD8\xB4\xD8\xB1\xD9\x83\xD8\xA9 \xD8\xA5\xD9\x86\xD9\x87\xD8\xA7 "
      "\xD8\xB3\xD8\xAA\xD8\xB4\xD8\xAA\xD8\xB1\xD9\x8A \xD8\xA3\xD8\xAE\xD8\xB1\xD9\x89.\n");
  CHECK(arabic.find("no language that is known") != std::string::npos);
}

constexpr std::string_view web_page = R"(<!doctype html><html lang="en"><head>
<title>Halden to buy Norvik Foods for $2.1 billion - The Daily Sample</title>
<link rel="canonical" href="https://sample.example/halden?a=1&amp;b=2">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Halden to buy Norvik Foods for $2.1 billion",
"datePublished":"2025-12-17T09:00:00+01:00","dateModified":"2025-12-17T10:00:00+01:00",
"author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"@type":"Organization","name":"The Daily Sample"}}</script>
</head><body class="nav-open"><nav><ul><li><a href="/">Home</a><li><a href="/m">Markets and more</a></ul></nav>
<h1>The Daily Sample</h1><h1>Halden to buy Norvik Foods for $2.1&#32;billion</h1>
<p class=deck>The deal would make it the largest maker of canned fish.</p><div>By Jane Doe</div>
<time datetime="2025-12-17T09:00:00+01:00">2 hours ago</time>
<figure><figcaption>A plant of Norvik Foods in Bergen, where it cans herring.</figcaption></figure>
<p>OSLO (Reuters) &#8212; Halden said on Wednesday that it had agreed to buy <b>Norvik Foods</b> for $2.1 billion.</p>
<div class="ad-slot">Herring is good for you, and this line is long enough to be a sentence.</div>
<p>The companies expect to close the deal in the first half of next year, they said.</p><h2>What happens next</h2>
<p>Shareholders of Norvik Foods have to approve the deal, and so do regulators.<p>Nobody else has bid.
<div class="related-articles"><a href=x>Tuna prices fall for a third month</a></div>
<div id="comments"><p>What a deal this is, said a reader who had nothing else to do.</div></body></html>)";

TEST_CASE("a page of HTML is read by what its head says and by its lines") {
  const auto draft = read_page(web_page).value();
  std::string all;
  for (const auto& paragraph : draft.article.paragraphs)
    all.append(paragraph.id).append(" ").append(*paragraph.text).append("\n");
  CHECK(all
        == "h1 Halden to buy Norvik Foods for $2.1 billion\n"
           "s1 The deal would make it the largest maker of canned fish.\n"
           "c1 A plant of Norvik Foods in Bergen, where it cans herring.\n"
           "p1 OSLO (Reuters) — Halden said on Wednesday that it had agreed to buy Norvik Foods for $2.1 billion.\n"
           "p2 The companies expect to close the deal in the first half of next year, they said.\n"
           "s2 What happens next\n"
           "p3 Shareholders of Norvik Foods have to approve the deal, and so do regulators.\n"
           "p4 Nobody else has bid.\n");
  CHECK(draft.article.uri == "https://sample.example/halden?a=1&b=2");
  CHECK(draft.article.by == "Jane Doe");
  CHECK(draft.article.language == "en");
  REQUIRE(draft.article.first_created);
  CHECK(to_string(*draft.article.first_created) == "2025-12-17T09:00:00+01:00");
  REQUIRE(draft.updated.size() == 1);
  CHECK(to_string(draft.updated[0]) == "2025-12-17T10:00:00+01:00");
  REQUIRE(draft.article.info_sources.size() == 2);
  CHECK(draft.article.entities[0].name == "The Daily Sample");
  CHECK(draft.article.entities[1].name == "Reuters");
  CHECK(draft.untold.empty());
  std::string reasons;
  for (const auto& line : draft.left_out) reasons.append(name_of(line.reason)).append(" ");
  CHECK(reasons == "navigation navigation unknown unknown navigation related comments ");
}

constexpr std::string_view built_page = R"html(<html lang=en><head>
<meta name=author content="Jane Doe"><meta name=author content="jane-doe"><meta name=author content="(Image: Sample)">
<meta property="article:published_time" content="2025-12-17"><meta property="og:title" content="Halden buys a mill">
</head><body><div class=top><p>Winter is coming to the north, and the sample has all that you need to know of it.</div>
<main><h1>Halden buys a mill</h1><p class="byline-social">The mill has stood empty for years</p>
<div>Jane Doe2 minutes ago</div><div>Last updated yesterday</div><time datetime="2025-12-17T09:00+0100">9:00</time>
<div class=built><figure><figcaption><div>The mill in Bergen</div><div>(Jim Poe)</div></figcaption></figure>
<p>Halden said on Wednesday that it had bought the mill, which has stood empty since the herring went elsewhere.</p>
<aside><p>Nobody reads this.</p><p class="storyCaption">Kari Lund, who leads Halden</p></aside>
<div class="signup-form"><p>Get all the news of herring each morning, and some of it twice. Write to a@b.example.</p></div>
<p>The company wants to make paper of what it finds there, it said, and will ask the town for help with the roads.</p>
<p>Contact: Sample of the north</p><p>Tell us</p>
<p><strong>What happens next</strong></p><ul><li>The roads are mended for lorries</li><li>___</li></ul><div>Tap</div>
<blockquote class="sample-tweet"><p>Paper of what? <a href=x>January 2, 2026</a></blockquote>
<p>Shareholders of Halden need not approve it, and the town has not said what it thinks of paper of that kind.</p>
<h3><a href=y>Tuna prices fall for a third month</a></h3></div></main>
<div><p>Another story of the day, which belongs to nobody here, and which is as long as a sentence may well be.</div>)html";

TEST_CASE("the element that holds the text tells it from what is around it") {
  const auto draft = read_page(built_page).value();
  std::string all;
  for (const auto& paragraph : draft.article.paragraphs)
    all.append(paragraph.id).append(" ").append(paragraph.text->substr(0, 32)).append("\n");
  CHECK(all
        == "h1 Halden buys a mill\n"
           "s1 The mill has stood empty for yea\n"
           "c1 The mill in Bergen\n"
           "p1 Halden said on Wednesday that it\n"
           "c2 Kari Lund, who leads Halden\n"
           "p2 The company wants to make paper \n"
           "p3 Tell us\n"
           "s2 What happens next\n"
           "p4 The roads are mended for lorries\n"
           "p5 Shareholders of Halden need not \n");
  CHECK(draft.article.by == "Jane Doe");
  REQUIRE(draft.article.first_created);
  CHECK(to_string(*draft.article.first_created) == "2025-12-17T09:00+01:00");
}

TEST_CASE("an element that is named after a menu and holds the article is no menu") {
  std::string html = "<h1>Halden grows for years</h1><div class=menu><div>";
  std::string other = "</div></div><section>";
  for (int i = 0; i < 20; ++i) {
    html += "<p>Halden said on Wednesday that it has grown for " + std::to_string(i)
            + " years, much more than many others of the north.</p>";
    if (i < 6)
      other += "<p>Herring is what Halden grows in the sea in the winter " + std::to_string(i) + ", and in summer.</p>";
  }
  const auto draft = read_page(html + other + "</section>").value();
  REQUIRE(draft.article.paragraphs.size() > 20);
  CHECK(draft.article.paragraphs[1].text
        == "Halden said on Wednesday that it has grown for 0 years, much more than many others of the north.");
}

TEST_CASE("a page that shows no text has that of its JSON-LD, and says so") {
  std::string html =
      R"(<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"Halden grows for years",
"articleBody":")";
  for (int i = 0; i < 20; ++i)
    html += "Halden said on Wednesday that it has grown for " + std::to_string(i) + " years, more than others. ";
  const auto draft = read_page(html + "\"}</script><div id=app></div></html>").value();
  REQUIRE(draft.article.paragraphs.size() == 2);
  CHECK(draft.article.paragraphs[0].text == "Halden grows for years");
  CHECK(draft.untold.at(0) == "whether the page shows its text: it is that of its JSON-LD");
}

TEST_CASE("a page that breaks its lines within sentences has its paragraphs and its amounts, and says so") {
  const auto draft =
      read_page(
          "Halden grows\n\nHalden said on Wednesday that it had paid a fund in Oslo $5\nbillion for a mill "
          "and for the roads that lead there, which\nare long.\n\nHome\n")
          .value();
  REQUIRE(draft.article.paragraphs.size() == 2);
  CHECK(draft.article.paragraphs[1].text->ends_with(
      "$5 billion for a mill and for the roads that lead there, which are long."));
  REQUIRE(draft.amounts.size() == 1);
  CHECK(draft.amounts[0].mention.amount == Amount::parse("$5 billion").value());
  CHECK(draft.left_out.at(0).line == 7);
  CHECK(draft.untold.back() == "where a paragraph ends: lines that break within sentences were joined");
}

TEST_CASE("a page that may have several articles, or a live page, says so") {
  const auto last_untold = [](std::string_view text) { return read_page(text).value().untold.back(); };
  CHECK(last_untold(
            "OSLO (Reuters) - Halden said on Wednesday that it had bought Norvik.\nIt pays in May, as the two said in "
            "Oslo.\nBERGEN (Reuters) - Lund said on Wednesday that it had bought Dale.\nIt pays in June, as the two "
            "said in Bergen.\n")
        == "whether the page is one article: its datelines, bylines or addresses of reporters are those of 2");
  CHECK(last_untold(
            "Halden\n14:05\nThe meeting has begun, and many have come.\n14:10\nHalden is to buy Norvik, Kari Lund "
            "said.\n14:20\nHolders have agreed to buy Norvik in May.\n14:30\nThe meeting has ended, and all have "
            "gone.\n")
        == "whether the page is one article: a time of day stands in front of sentences, as on a live page: 4");
}

TEST_CASE("a page of several elements <article> that have text says so") {
  const auto article = [](std::string_view name) {
    const std::string who{name};
    return "<article><h2>" + who + " buys a mill</h2><p>" + who + " said on Monday that it had bought a mill.</p><p>"
           + who + " pays in May, as it said in Oslo.</p></article>";
  };
  const auto card = "<article><h2>Dale sells a mill</h2><p>Dale said on Monday that it had sold a mill.</p></article>";
  const auto untold = [&](const std::string& html) {
    return read_page("<html><body>" + html + "</body></html>").value().untold.back();
  };
  CHECK(untold(article("Halden") + article("Lund") + card)
        == "whether the page is one article: its text stands in elements <article>, of which it has 2");
  CHECK(untold("<article>" + article("Halden") + article("Lund") + "</article>") == "no time of publication");
}

TEST_CASE("who knows whose the dollars of a page are says so") {
  PageOptions options;
  options.currencies.dollar = Currency::CAD;
  const auto draft =
      read_page("Halden grows\nHalden said on Wednesday that it has paid $2.1 million for herring.\n", options);
  REQUIRE(draft);
  REQUIRE(draft->amounts.size() == 1);
  CHECK(draft->amounts[0].mention.amount->currency() == Currency::CAD);
}

TEST_CASE("a time with a zone keeps it") {
  PageOptions options;
  options.zone = "+09:00";
  const auto draft = read_page(
      "Halden grows\nPublished 2025-12-17 09:00 UTC\nHalden said on Wednesday that it has grown for years.\n", options);
  REQUIRE(draft);
  REQUIRE(draft->article.first_created);
  CHECK(to_string(*draft->article.first_created) == "2025-12-17T09:00+00:00");
}

}  // namespace test_draft_read_page
