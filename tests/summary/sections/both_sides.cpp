// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/both_sides.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>

namespace test_summary_sections_both_sides {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

std::string section(const Article& article, std::string_view company) {
  Graph graph;
  graph.add(article);
  return both_sides_section(graph, *find_entity(graph, company), {.statuses = settled},
                            {.statuses = settled | DealStatus::in_talks}, "if the talks succeed");
}

}  // namespace

TEST_CASE("who is on both sides of OpenAI, and who backs its rival too") {
  CHECK(section(sample::chips(), "OpenAI") ==
        "ON BOTH SIDES *\n"
        "settled deals                backs OpenAI               and trades with it\n"
        "Amazon if the talks succeed  invests by d1              sells to it by d2, d3, d6\n"
        "Nvidia                       invests by d8              sells to it by d7, d9\n"
        "\n"
        "BACKING RIVALS *\n"
        "Amazon if the talks succeed  Anthropic: invests by d10  OpenAI: invests by d1      rivals by r2\n"
        "Microsoft                    Anthropic: invests by d10  OpenAI: shareholder by r1  rivals by r2\n"
        "Nvidia                       Anthropic: invests by d10  OpenAI: invests by d8      rivals by r2\n");
}

TEST_CASE("a backer sees its own rivals alone") {
  CHECK(section(sample::chips(), "Microsoft") ==
        "BACKING RIVALS *\n"
        "Microsoft                 Anthropic: invests by d10  OpenAI: shareholder by r1  rivals by r2\n");
  CHECK(section(sample::chips(), "Oracle").empty());
}

TEST_CASE("more trade if the talks succeed has a line of its own") {
  auto article = sample::chips();
  article.deals[1].status = DealStatus::agreed;  // d1
  CHECK(section(article, "OpenAI")
            .starts_with("ON BOTH SIDES *\n"
                         "settled deals             backs OpenAI               and trades with it\n"
                         "Amazon                    invests by d1              sells to it by d6\n"
                         "… if the talks succeed    invests by d1              sells to it by d2, d3, d6\n"
                         "Nvidia                    invests by d8              sells to it by d7, d9\n"));
}

}  // namespace test_summary_sections_both_sides
