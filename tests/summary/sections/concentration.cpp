// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/concentration.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>

namespace test_summary_sections_concentration {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

std::string section(const Article& article, std::string_view company) {
  Graph graph;
  graph.add(article);
  return concentration_section(graph, *find_entity(graph, company), {.statuses = settled},
                               {.statuses = settled | DealStatus::in_talks}, "if the talks succeed");
}

}  // namespace

TEST_CASE("on whom OpenAI depends, and what the talks change") {
  CHECK(section(sample::chips(), "OpenAI") ==
        "HOW FAR IT DEPENDS ON FEW *\n"
        "settled deals                how much            share of what is stated  by       no amount\n"
        "\n"
        "Supply: whom OpenAI pays\n"
        "Amazon                       $38bn to $1.538tn   at least 2.47 %          d6, d7?\n"
        "                                                 of all: anything\n"
        "… if the talks succeed       $38bn to $1.538tn   at least 2.47 %          d6, d7?  d2, d3\n"
        "                                                 of all: anything\n"
        "Nvidia                       up to $1.5tn        at most 97.53 %          d7       d9\n"
        "                                                 of all: anything\n"
        "Oracle                       up to $1.5tn        at most 97.53 %          d7\n"
        "AMD                          up to $1.5tn        at most 97.53 %          d7\n"
        "Broadcom                     up to $1.5tn        at most 97.53 %          d7\n"
        "others of d7, not named      up to $1.5tn                                 d7\n"
        "together                     $1.5tn to $1.538tn  HHI 6 to 10,000          d6, d7   d9\n"
        "… if the talks succeed       $1.5tn to $1.538tn  HHI 6 to 10,000          d6, d7   d2, d3, d9\n"
        "\n"
        "Funding: who invests in OpenAI\n"
        "Nvidia                       up to $100bn        100 %                    d8\n"
        "                                                 of all: anything\n"
        "… if the talks succeed       up to $100bn        at most 90.91 %          d8\n"
        "Microsoft                    not stated                                            r1\n"
        "Amazon if the talks succeed  at least $10bn      at least 9.09 %          d1\n"
        "                                                 of all: anything\n"
        "together                     up to $100bn        HHI 10,000               d8       r1\n"
        "… if the talks succeed       at least $10bn      HHI 5,000 to 10,000      d1, d8   r1\n"
        "\n"
        "HHI: the Herfindahl-Hirschman index of what is stated, 10,000 where one has all of that.\n"
        "d7 has others who are not named; d7? means perhaps one of those.\n");
}

TEST_CASE("a share says of what it is, and an index over what") {
  Graph graph;
  graph.add(sample::chips());
  const auto funding = concentration(graph, *find_entity(graph, "OpenAI"), Dependence::funding, {.statuses = settled});
  REQUIRE(funding.by_currency.size() == 1);
  const auto& dollars = funding.by_currency[0];
  CHECK(stated_share_text(dollars.parts.at(0)) == "100 % of what is stated; of all: anything");
  CHECK(stated_index_text(graph, funding, dollars) == "10,000 over d8, without r1");

  auto article = sample::chips();
  article.relations.clear();
  article.uri = "urn:no-holder";
  article.claims.clear();
  Graph without;
  without.add(article);
  const auto alone =
      concentration(without, *find_entity(without, "OpenAI"), Dependence::funding, {.statuses = settled});
  CHECK(stated_share_text(alone.by_currency.at(0).parts.at(0)) == "100 % of what is stated");
  CHECK(stated_index_text(without, alone, alone.by_currency.at(0)) == "10,000 over d8");
}

TEST_CASE("a note on those not named is there where somebody is perhaps one of them") {
  const auto text = section(sample::chips(), "Anthropic");
  CHECK(text.find("\nothers of d10, not named ") != std::string::npos);
  CHECK(text.find("who are not named") == std::string::npos);
}

TEST_CASE("sales without a figure are listed") {
  CHECK(section(sample::chips(), "Google") ==
        "HOW FAR IT DEPENDS ON FEW *\n"
        "settled deals             how much    share of what is stated  by  no amount\n"
        "\n"
        "Sales: who pays Google\n"
        "Anthropic                 not stated                               d11\n");
}

TEST_CASE("a company that is perhaps one of the others of a deal has perhaps that too") {
  // Of what OpenAI pays, $38bn are Amazon's by d6, and perhaps all of d7.
  CHECK(section(sample::chips(), "Amazon") ==
        "HOW FAR IT DEPENDS ON FEW *\n"
        "settled deals             how much           share of what is stated  by       no amount\n"
        "\n"
        "Sales: who pays Amazon\n"
        "OpenAI                    $38bn to $1.538tn  100 %                    d6, d7?\n"
        "                                             of all: anything\n"
        "… if the talks succeed    $38bn to $1.538tn  100 %                    d6, d7?  d2, d3\n"
        "                                             of all: anything\n"
        "Anthropic                 not stated                                           d11, d12\n"
        "together                  $38bn to $1.538tn  HHI 10,000               d6, d7?  d11, d12\n"
        "… if the talks succeed    $38bn to $1.538tn  HHI 10,000               d6, d7?  d2, d3, d11, d12\n"
        "\n"
        "HHI: the Herfindahl-Hirschman index of what is stated, 10,000 where one has all of that.\n"
        "d7 has others who are not named; d7? means that Amazon is perhaps one of those.\n");
}

TEST_CASE("of more than 64 deals with others the note has the number") {
  const auto all = section(sample::supplies_with_others(64), "Buyer");
  CHECK(all.find("d63 have others who are not named; d0, d1") != std::string::npos);
  CHECK(all.find("64 deals have") == std::string::npos);
  const auto many = section(sample::supplies_with_others(65), "Buyer");
  CHECK(many.find("d0, perhaps some") != std::string::npos);
  CHECK(many.ends_with("\n65 deals have others who are not named; \"perhaps some\" means perhaps one of those.\n"));
}

TEST_CASE("where more than 64 deals have others, it says that a company is not looked for among them") {
  const auto all = section(sample::supplies_with_others(64), "S0");
  CHECK(all.find("means that S0 is perhaps one of") != std::string::npos);
  CHECK(all.find("More than 64") == std::string::npos);
  auto article = sample::supplies_with_others(65);
  CHECK(section(article, "S0")
            .ends_with(
                "\nMore than 64 deals have others who are paid: whether S0 is perhaps one of them is not in these\n"
                "  figures, nor in who loses what.\n"));
  article.deals[64].status = DealStatus::in_talks;
  CHECK(section(article, "S0").find("\n… if the talks succeed, more than 64 deals have others who are paid: whether S0")
        != std::string::npos);
  // The buyer is on the side that pays, where no deal has others.
  CHECK(section(article, "Buyer").find("ore than 64 deals") == std::string::npos);
}

TEST_CASE("who depends on nobody has no such section") {
  auto article = sample::round({}, {});
  CHECK(section(article, "Target").find("others of d, not named") != std::string::npos);
  article.deals.clear();
  CHECK(section(article, "Target").empty());
}

}  // namespace test_summary_sections_concentration
