// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/exposure.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace test_summary_sections_exposure {

using namespace newsgraph;
using namespace newsgraph::summary_parts;
using sample::usd;

namespace {

std::string section(const Article& article, std::string_view company, std::size_t hops = 2) {
  Graph graph;
  graph.add(article);
  return exposure_section(graph, exposure(graph, *find_entity(graph, company), {.hops = hops}, {.statuses = settled}));
}

}  // namespace

TEST_CASE("what a deal came to before stands below what is lost by it") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  for (const auto& [id, millions] : {std::pair{"old", 81}, std::pair{"new", 90}}) {
    article.deals.push_back(sample::deal(id, DealType::investment, DealStatus::closed,
                                         {sample::party("a", Role::investor), sample::party("b", Role::investee)}));
    article.deals.back().amount = sample::stated(usd(millions));
  }
  article.deals[1].links = {{LinkType::replaces, "old", {}}};
  auto said = sample::fact("k", {"new"});
  said.date = Date::parse("2025-01");
  said.sets = {{"new", ConflictingField::amount, sample::stated(usd(77))}};
  article.claims = {said};
  article.deals[1].date = Date::parse("2025-03");
  const auto text = section(article, "B");
  CHECK(text.find("$90m") != std::string::npos);
  CHECK(text.find("earlier: $81m, $77m") != std::string::npos);
}

TEST_CASE("who loses what by Nvidia's failure, at once and next") {
  CHECK(section(sample::chips(), "Nvidia") ==
        "WHO LOSES WHAT *\n"
        "                          loses                    how much            by                  where\n"
        "\n"
        "At once\n"
        "OpenAI                    investor Nvidia          up to $100bn        d8\n"
        "                          supplier Nvidia          worth up to $1.5tn  d7\n"
        "                                                   shared, not split\n"
        "                          supplier Nvidia          not stated          d9\n"
        "Anthropic                 investor Nvidia          raised already      d10\n"
        "                          supplier Nvidia          not stated          d11\n"
        "\n"
        "Next, if those fail too\n"
        "Amazon                    lessee OpenAI            up to $38bn         d8/d7/d9 → d6       p3\n"
        "                          investment in Anthropic  up to $26bn         d10/d11 → d10\n"
        "                                                   shared, not split\n"
        "                          customer Anthropic       not stated          d10/d11 → d11/d12\n"
        "Microsoft                 holding in OpenAI        not stated          d8/d7/d9 → r1\n"
        "                          investment in Anthropic  up to $26bn         d10/d11 → d10\n"
        "                                                   shared, not split\n"
        "                          customer Anthropic       not stated          d10/d11 → d11\n"
        "Oracle                    customer OpenAI          up to $1.5tn        d8/d7/d9 → d7\n"
        "                                                   shared, not split\n"
        "AMD                       customer OpenAI          up to $1.5tn        d8/d7/d9 → d7\n"
        "                                                   shared, not split\n"
        "Broadcom                  customer OpenAI          up to $1.5tn        d8/d7/d9 → d7\n"
        "                                                   shared, not split\n"
        "Google                    investment in Anthropic  up to $26bn         d10/d11 → d10\n"
        "                                                   shared, not split\n"
        "                          customer Anthropic       not stated          d10/d11 → d11\n"
        "others of d7, not named   customer OpenAI          up to $1.5tn        d8/d7/d9 → d7\n"
        "                                                   shared, not split\n"
        "others of d10, not named  investment in Anthropic  up to $26bn         d10/d11 → d10\n"
        "                                                   shared, not split\n"
        "others of d11, not named  customer Anthropic       not stated          d10/d11 → d11\n"
        "\n"
        "Amazon is perhaps one of the others of d7, and may then lose by d7 too.\n");
}

TEST_CASE("where others have more losses than are looked at, it says so") {
  const std::string too_many = "\n\nOthers have more than 64 of these losses: whether a company is perhaps one of them";
  const auto all = section(sample::supplies_with_others(64), "Buyer");
  CHECK(all.find("\nS0 is perhaps one of the others of d1, d2, d3") != std::string::npos);
  CHECK(all.find(too_many) == std::string::npos);
  auto article = sample::supplies_with_others(65);
  const auto none = section(article, "Buyer");
  CHECK(none.find("S0 is perhaps") == std::string::npos);
  CHECK(none.find(too_many) != std::string::npos);
  for (auto& deal : article.deals) deal.amount.reset();  // without a figure nobody is looked for
  CHECK(section(article, "Buyer").find(too_many) == std::string::npos);
}

TEST_CASE("what is not asserted says so") {
  auto article = sample::chips();
  article.relations.push_back(sample::relation("r9", RelationType::depends_on, "openai", "nvidia"));
  Claim claim;
  claim.id = "k9";
  claim.kind = ClaimKind::interpretation;
  claim.modality = Modality::interpreted;
  claim.about = {"r9"};
  article.claims.push_back(claim);
  const auto text = section(article, "Nvidia", 1);
  CHECK(text.find("Nvidia, on which it depends  not stated          r9\n                interpreted\n")
        != std::string::npos);
}

TEST_CASE("where nobody deals with a company, nobody loses") {
  CHECK(section(sample::round({}, {}), "Target") == "WHO LOSES WHAT *\nnobody, as far as the articles say\n");
}

TEST_CASE("of a sum without an upper end what is stated is told, of which anything may be lost") {
  auto article = sample::chips();
  article.deals[1].status = DealStatus::agreed;  // d1, at least $10bn
  const auto text = section(article, "OpenAI");
  CHECK(text.find("investment in OpenAI    part or all ") != std::string::npos);
  CHECK(text.find("hearsay                 of at least $10bn\n") != std::string::npos);
  CHECK(text.find("or more") == std::string::npos);
}

}  // namespace test_summary_sections_exposure
