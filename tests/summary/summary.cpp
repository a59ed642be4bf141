// SPDX-License-Identifier: MIT
#include <newsgraph/summary/summary.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <ranges>
#include <string>
#include <string_view>

namespace test_summary_summary {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

std::string summary_of(const Article& article, const SummaryOptions& options = {}) {
  Graph graph;
  const auto id = graph.add(article);
  return summary(graph, id, options);
}

std::size_t widest_line(std::string_view text) {
  std::size_t widest = 0;
  for (const auto line : std::views::split(text, '\n')) widest = std::max(widest, columns({line.begin(), line.end()}));
  return widest;
}

/// A round in whose names and paragraphs there is everything that must not reach a terminal.
Article hostile() {
  auto article = sample::round({sample::party("a", Role::investor)}, sample::stated(sample::usd(5)));
  article.entities[0].name = "Tar\x1b]0;owned\x07get";
  article.deals[0].name = "one\ntwo\rthree\x08";
  article.by =
      "\xc2\x9b"
      "2J";
  article.paragraphs = {sample::paragraph("h1", "\x1b[31mred\u202e", ParagraphRole::headline)};
  return article;
}

}  // namespace

TEST_CASE("an article with next to nothing in it") {
  CHECK(summary_of(sample::article("urn:bare")) ==
        "urn:bare\n"
        "\n"
        "No deals.\n");
}

TEST_CASE("a small article as a whole") {
  auto article = sample::round({sample::party("아마존", Role::investor)}, sample::stated(sample::usd(5)));
  article.deals[0].evidence = {};
  CHECK(summary_of(article) ==
        "urn:sample:round\n"
        "\n"
        "*          ours: it follows from what is said, but nobody says it\n"
        "settled    agreed, under way or done; a deal whose status is not stated is not\n"
        "\n"
        "DEALS\n"
        "      who pays whom                       how much              how certain, who says so     where\n"
        "\n"
        "Done\n"
        "d     아마존 → Target                     $5m                   asserted: the article\n"
        "      investment\n"
        "\n"
        "CIRCLES OF MONEY *\n"
        "none\n"
        "\n"
        "MONEY BY COMPANY *\n"
        "settled deals             pays  by  gets  by\n"
        "Target                              $5m   d\n"
        "아마존                    $5m   d\n");
}

TEST_CASE("the sections come in their order") {
  const auto text = summary_of(sample::chips());
  std::size_t at = 0;
  for (const auto* title :
       {"urn:sample:chips\n", "\n\nDEALS\n", "\n\nFIGURES\n", "\n\nRELATIONS\n", "\n\nTIME LINE\n",
        "\n\nCIRCLES OF MONEY *\n", "\n\nMONEY BY COMPANY *\n", "\n\nOPINIONS\n", "\n\nFINDINGS *\n"}) {
    const auto next = text.find(title, at);
    INFO(title);
    REQUIRE(next != std::string::npos);
    at = next;
  }
}

TEST_CASE("a summary keeps to its width") {
  for (const std::size_t width : {60U, 80U, 100U, 140U})
    CHECK(widest_line(summary_of(sample::chips(), {.width = width})) <= width);
  CHECK(widest_line(summary_of(sample::chips())) > 80);
}

TEST_CASE("colour changes nothing but colours") {
  const auto coloured = summary_of(sample::chips(), {.colour = true});
  CHECK(coloured.find("\x1b[1m") != std::string::npos);
  std::string plain;
  for (std::size_t i = 0; i < coloured.size(); ++i) {
    if (coloured[i] == '\x1b')
      i = coloured.find('m', i);
    else
      plain += coloured[i];
  }
  CHECK(plain == summary_of(sample::chips()));
}

TEST_CASE("control characters of a document are not printed") {
  const auto text = summary_of(hostile());
  CHECK(std::ranges::none_of(text, [](char c) { return c != '\n' && static_cast<unsigned char>(c) < 0x20; }));
  CHECK(text.find("\xc2\x9b") == std::string::npos);
  CHECK(text.find("\u202e") == std::string::npos);
  CHECK(text.find("Tar␛]0;owned␇get") != std::string::npos);
  CHECK(text.find("investment, one two three␈") != std::string::npos);
}

}  // namespace test_summary_summary
