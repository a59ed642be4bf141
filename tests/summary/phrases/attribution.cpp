// SPDX-License-Identifier: MIT
#include <newsgraph/summary/phrases/attribution.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_phrases_attribution {

using namespace newsgraph;
using namespace newsgraph::summary_parts;
using sample::said_by;

namespace {

/// What is said of d6, where `claim` is the only one about it.
std::vector<std::string> said(Claim claim) {
  auto article = sample::chips();
  claim.about = {"d6"};
  article.claims.push_back(std::move(claim));
  Graph graph;
  graph.add(article);
  std::vector<std::string> lines;
  for (const auto& line : attribution_cell(graph, ArticleId{0}, facts_about(graph, *find_deal(graph, "d6"))))
    lines.push_back(line.text);
  return lines;
}

Claim claim_with(std::optional<Modality> modality, std::vector<Attribution> chain = {}) {
  auto claim = sample::fact("k9", {}, std::move(chain));
  claim.modality = modality;
  return claim;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a chain leads from the paper that reports to those who said it") {
  auto reported = said_by("ft");
  reported.date = Date::parse("2025-12-16");
  CHECK(said(claim_with(Modality::reported, {reported, said_by("familiar")}))
        == Lines{"reported: Financial Times (2025-12-16), citing people familiar with the matter"});
}

TEST_CASE("without a chain the article asserts in its own voice, and else names no source") {
  CHECK(said(claim_with(Modality::asserted)) == Lines{"asserted: Daily"});
  CHECK(said(claim_with(Modality::hearsay)) == Lines{"hearsay: no source named"});
}

TEST_CASE("a credit for a photo is no citation, unless the article cites that source too") {
  auto article = sample::chips();
  article.info_sources.push_back({"ft", InfoSourceRole::photo, {}});
  article.claims = {sample::fact("k9", {"d6"}, {said_by("amazon"), said_by("ft")})};
  article.claims[0].chain[1].date = Date::parse("2022-11");
  const auto text = [&] {
    Graph graph;
    graph.add(article);
    return chain_text(graph, graph[graph.table<ClaimNode>()][0]);
  };
  REQUIRE(article.info_sources.size() > 1);
  std::erase_if(article.info_sources,
                [](const InfoSource& info) { return info.entity == "ft" && info.role != InfoSourceRole::photo; });
  CHECK(text() == "Amazon, photo by Financial Times (2022-11)");
  article.info_sources.push_back({"ft", InfoSourceRole::cited, {}});
  CHECK(text() == "Amazon, citing Financial Times (2022-11)");
}

TEST_CASE("those who hold a claim are named beside the one of them who speaks") {
  auto claim = claim_with(Modality::reported, {said_by("amazon")});
  claim.holder = "amazon";
  claim.co_holders = {"openai"};
  CHECK(said(claim) == Lines{"reported: Amazon and OpenAI"});
  claim.chain = {said_by("ft")};
  CHECK(said(claim) == Lines{"reported: Financial Times, citing Amazon and OpenAI"});
  claim.chain = {};
  CHECK(said(claim) == Lines{"reported: Amazon and OpenAI"});
}

TEST_CASE("what is not said by anybody is asserted by the article") {
  CHECK(said(claim_with(std::nullopt)) == Lines{"asserted: Daily"});
  auto article = sample::chips();
  article.info_sources.clear();
  Graph graph;
  graph.add(article);
  CHECK(publisher_text(graph, ArticleId{0}) == "the article");
}

TEST_CASE("the most certain line comes first, and each but once") {
  auto article = sample::chips();
  auto again = sample::fact("k9", {"d2"});
  again.modality = Modality::hearsay;
  article.claims.push_back(again);
  Graph graph;
  graph.add(article);
  const auto cell = attribution_cell(graph, ArticleId{0}, facts_about(graph, *find_deal(graph, "d2")));
  // k1 and the new one are hearsay, k2 is reported, k4 is the caption, without a modality.
  REQUIRE(cell.size() == 3);
  CHECK(cell[0].text == "reported: Financial Times, citing people familiar with the matter");
  CHECK(cell[1].text == "hearsay: no source named");
  CHECK(cell[2].text == "Daily");
}

TEST_CASE("conflicting values say where they stand") {
  auto article = sample::chips();
  article.claims[2].evidence = {sample::words("p1", 0, 6), sample::words("c1", 0, 3)};
  auto other = sample::fact("k9", {"d1"}, {said_by("ft")});
  other.sets = {{"d1", ConflictingField::status, DealStatus::agreed},
                {"d1", ConflictingField::closing, *Date::parse("2026-01")},
                {"d1", ConflictingField::period, *Period::parse("2026/2030")}};
  article.claims.push_back(other);
  Graph graph;
  graph.add(article);
  const auto cell = conflict_cell(graph, ArticleId{0}, *find_deal(graph, "d1"));
  REQUIRE(cell.size() == 4);
  CHECK(cell[0].text == "c1, p1: 15조원");
  CHECK(cell[1].text == "Financial Times: status agreed");
  CHECK(cell[2].text == "Financial Times: closing 2026-01");
  CHECK(cell[3].text == "Financial Times: period from 2026 to 2030");
  CHECK(conflict_cell(graph, ArticleId{0}, *find_deal(graph, "d2")).empty());
}

TEST_CASE("the status on the date of a deal stands beside the date, and is no other value") {
  auto article = sample::chips();
  article.first_created = Timestamp::parse("2025-12-17T00:00:00Z");
  article.deals[6].date = Date::parse("2025-11-03");
  auto claim = sample::fact("k9", {"d6"});
  claim.date = Date::parse("2025-11-03");
  claim.sets = {{"d6", ConflictingField::status, DealStatus::announced}};
  article.claims = {claim};
  const auto see = [&](std::optional<DealStatus> then, std::size_t lines) {
    Graph graph;
    graph.add(article);
    const auto d6 = *find_deal(graph, "d6");
    CHECK(status_on_date(graph, d6) == then);
    CHECK(conflict_cell(graph, ArticleId{0}, d6).size() == lines);
  };
  see(DealStatus::announced, 0);
  article.deals[6].date = Date::parse("2025-11-04");
  see(std::nullopt, 1);
}

TEST_CASE("what held before is told as history, the earliest first") {
  auto article = sample::chips();
  article.first_created = Timestamp::parse("2025-12-17T00:00:00Z");
  article.claims.clear();
  const auto add = [&](std::string_view id, std::string_view date, ConflictingValue value) {
    auto claim = sample::fact(std::string{id}, {"d6"}, {said_by("openai")});
    claim.chain[0].date = Date::parse(date);
    claim.sets = {std::move(value)};
    article.claims.push_back(std::move(claim));
  };
  add("k1", "2025-03", {"d6", ConflictingField::amount, sample::stated(sample::usd(40'000))});
  add("k2", "2025-02-01", {"d6", ConflictingField::status, DealStatus::in_talks});
  add("k3", "2025-12-17", {"d6", ConflictingField::amount, sample::stated(sample::usd(39'000))});
  Graph graph;
  graph.add(article);
  const auto cell = conflict_cell(graph, ArticleId{0}, *find_deal(graph, "d6"));
  REQUIRE(cell.size() == 3);
  CHECK(cell[0].text == "on 2025-02-01: status in talks, says OpenAI");
  CHECK(cell[1].text == "in 2025-03: $40bn, says OpenAI");
  CHECK(cell[2].text == "OpenAI (2025-12-17): $39bn");
  CHECK(facts_about(graph, *find_deal(graph, "d6")).empty());
}

}  // namespace test_summary_phrases_attribution
