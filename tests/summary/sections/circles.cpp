// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/circles.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_summary_sections_circles {

using namespace newsgraph;
using namespace newsgraph::summary_parts;
using sample::party;

namespace {

std::string circles_of(const Article& article, const SummaryOptions& options = {}) {
  Graph graph;
  const auto id = graph.add(article);
  return circles_section(graph, id, options);
}

/// Companies c0 to c(n-1), of which each pays each.
Article all_pay_all(int companies) {
  auto article = sample::article("urn:all");
  const auto name = [](int i) { return "c" + std::to_string(i); };
  for (int i = 0; i < companies; ++i) article.entities.push_back(sample::company(name(i), name(i)));
  for (int i = 0; i < companies; ++i)
    for (int j = 0; j < companies; ++j)
      if (i != j)
        article.deals.push_back(sample::deal("d" + std::to_string(i) + std::to_string(j), DealType::loan,
                                             DealStatus::agreed,
                                             {party(name(i), Role::lender), party(name(j), Role::borrower)}));
  return article;
}

}  // namespace

TEST_CASE("the circles of the source article are as worked out by hand") {
  // facts.md 71 to 75: 1, 2, 6, 8 circles; 2, 5, 8, 17 told apart by deal.
  CHECK(circles_of(sample::chips()) ==
        "CIRCLES OF MONEY *\n"
        "                                                             agreed  + if the talks  + under\n"
        "told apart by deal, counting what is                        or done         succeed      way  + both\n"
        "Amazon -d1→ OpenAI -d2/d3/d6→ Amazon                              -               3        -       3\n"
        "· weakest part: in talks, hearsay; at least $10bn; not\n"
        "  stated: d2, d3\n"
        "Amazon -d1→ OpenAI -d7/d9→ Nvidia -d10→ Anthropic                 -               -        -       4\n"
        "  -d11/d12→ Amazon\n"
        "· weakest part: in talks, hearsay; up to $26bn, shared,\n"
        "  not split; not stated: d9, d11, d12\n"
        "Amazon -d10→ Anthropic -d11/d12→ Amazon                           -               -        2       2\n"
        "· weakest part: under way; up to $26bn, shared, not split;\n"
        "  not stated: d11, d12\n"
        "Amazon -d10→ Anthropic -d11→ Nvidia -d8→ OpenAI -d2/d3/d6→        -               -        1       3\n"
        "  Amazon\n"
        "· weakest part: agreed; up to $26bn, shared, not split;\n"
        "  not stated: d2, d3, d11\n"
        "OpenAI -d7/d9→ Nvidia -d8→ OpenAI                                 2               2        2       2\n"
        "· weakest part: agreed; up to $100bn; not stated: d9\n"
        "Microsoft -d10→ Anthropic -d11→ Microsoft                         -               -        1       1\n"
        "· weakest part: under way; up to $26bn, shared, not split;\n"
        "  not stated: d11\n"
        "Nvidia -d10→ Anthropic -d11→ Nvidia                               -               -        1       1\n"
        "· weakest part: under way; up to $26bn, shared, not split;\n"
        "  not stated: d11\n"
        "Anthropic -d11→ Google -d10→ Anthropic                            -               -        1       1\n"
        "· weakest part: under way; up to $26bn, shared, not split;\n"
        "  not stated: d11\n"
        "\n"
        "circles                                                           1               2        6       8\n"
        "told apart by deal                                                2               5        8      17\n"
        "* d2, d3, d9, d11, d12 are taken for paid, though no sum is stated, and perhaps no payment.\n");
}

TEST_CASE("money that does not come back") {
  CHECK(circles_of(sample::round({party("a", Role::investor)}, std::nullopt)) == "CIRCLES OF MONEY *\nnone\n");
}

TEST_CASE("where nobody pays anybody there is nothing to say") { CHECK(circles_of(sample::article("urn:none")) == ""); }

TEST_CASE("of too many circles the first are shown") {
  const auto text = circles_of(all_pay_all(3), {.most_circles = 2});
  // Five in all: three of two, two of three.
  CHECK(text ==
        "CIRCLES OF MONEY *\n"
        "told apart by deal, counting what is                       agreed or done\n"
        "c0 -d01→ c1 -d10→ c0                                                    1\n"
        "· weakest part: agreed; no sum; not stated: d01, d10\n"
        "c0 -d01→ c1 -d12→ c2 -d20→ c0                                           1\n"
        "· weakest part: agreed; no sum; not stated: d01, d12, d20\n"
        "The first 2; there may be more.\n");
  CHECK(
      circles_of(all_pay_all(3), {.most_circles = 5})
          .ends_with(
              "\n"
              "circles                                                                 5\n"
              "told apart by deal                                                      5\n"
              "* d01, d02, d10, d12, d20, d21 are taken for paid, though no sum is stated, and perhaps no payment.\n"));
}

TEST_CASE("a circle of more ways than 64 bits hold is a circle, and no more are promised") {
  // Sixteen companies in a ring, each of which pays the next by sixteen deals: 16 to the 16th is 2 to the 64th ways.
  auto article = sample::article("urn:ring");
  const auto name = [](int i) { return "c" + std::to_string(i % 16); };
  for (int i = 0; i < 16; ++i) article.entities.push_back(sample::company(name(i), name(i)));
  for (int i = 0; i < 256; ++i)
    article.deals.push_back(sample::deal("d" + std::to_string(i), DealType::loan, DealStatus::agreed,
                                         {party(name(i), Role::lender), party(name(i + 1), Role::borrower)}));
  const auto text = circles_of(article);
  CHECK(text.find("there are more") == std::string::npos);
  CHECK(text.find("\n\ncircles" + std::string(92, ' ') + "1\ntold apart by deal" + std::string(73, ' ')
                  + "countless\n* d0, d1, d2,")
        != std::string::npos);
}

TEST_CASE("circles with other articles' money are not of this article") {
  auto other = sample::article("urn:other");
  other.entities = {sample::company("t", "Target"), sample::company("x", "a")};
  other.deals = {
      sample::deal("d1", DealType::loan, DealStatus::agreed, {party("t", Role::lender), party("x", Role::borrower)})};
  Graph graph;
  graph.add(other);
  const auto round = graph.add(sample::round({party("a", Role::investor)}, std::nullopt));
  REQUIRE(circles(Payments{graph}).size() == 1);
  CHECK(circles_section(graph, round) == "CIRCLES OF MONEY *\nnone\n");
}

TEST_CASE("what is counted without a sum is named") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(taken_for_granted(graph, {*find_deal(graph, "d8"), *find_deal(graph, "d10")}).empty());
  CHECK(taken_for_granted(graph, {*find_deal(graph, "d8"), *find_deal(graph, "d9")})
        == "* d9 is taken for paid, though no sum is stated, and perhaps no payment.");
}

TEST_CASE("headings stand in two lines") {
  const auto text = [](std::string_view heading) {
    const auto cell = heading_cell(heading);
    return cell.at(0).text + '|' + cell.at(1).text;
  };
  CHECK(text("settled") == "|settled");
  CHECK(text("if the talks succeed") == "if the talks|succeed");
  CHECK(text("agreed or done") == "agreed|or done");
}

}  // namespace test_summary_sections_circles
