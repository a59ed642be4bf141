// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/beyond_source.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_beyond_source {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::fact;
using sample::said_by;
using sample::words;

namespace {

constexpr DealId d1{1};
constexpr DealId d2{2};
constexpr DealId d3{3};
constexpr FactId v1{0};

std::vector<BeyondSource> beyond(const Article& article) {
  Graph graph;
  return beyond_sources(graph, graph.add(article));
}

/// d6, "Servers for $38bn were leased for seven years.", on the word of the Financial Times.
Article cited(std::vector<Evidence> evidence) {
  auto article = sample::chips();
  article.deals[0].members.clear();
  article.facts.clear();
  article.deals[6].amount->stated = "$38bn";
  auto claim = fact("k", {"d6"}, {said_by("ft")});
  claim.evidence = std::move(evidence);
  article.claims = {claim};
  return article;
}

}  // namespace

TEST_CASE("a source is cited for two deals of a package, but not for the amount of the third") {
  // d1 is the one with an amount; the fact hangs on the package.
  Graph graph;
  const auto found = beyond_sources(graph, graph.add(sample::chips()));
  const ClaimId ft{1};
  CHECK(found
        == std::vector{BeyondSource{d1, *graph[d1].amount, ft, {d2, d3}},
                       BeyondSource{v1, *amount_in(graph[v1].value), ft, {d2, d3}}});
}

TEST_CASE("each claim that cites for others counts, but no paper cites itself") {
  auto article = sample::chips();
  article.facts.clear();
  article.claims[3].chain = {said_by("daily"), said_by("familiar")};  // on d2 alone
  Graph graph;
  const auto found = beyond_sources(graph, graph.add(article));
  REQUIRE(found.size() == 2);
  CHECK(found[1] == BeyondSource{d1, *graph[d1].amount, ClaimId{3}, {d2}});
  Voices voices{graph, graph[ClaimId{3}].article};
  CHECK(base_parts::contains(voices.on(d2).citing, ClaimId{3}));
  article.claims[3].chain.pop_back();
  CHECK(beyond(article).size() == 1);
}

TEST_CASE("a source that is cited for the deal or its package covers it") {
  auto article = sample::chips();
  article.facts.clear();
  article.claims.push_back(fact("more", {"d1"}, {said_by("ft")}));
  CHECK(beyond(article).empty());
  article.claims.back().about = {"pkg"};
  CHECK(beyond(article).empty());
}

TEST_CASE("deals without an amount, or without a package, and opinions of others give nothing to question") {
  auto article = sample::chips();
  article.facts.clear();
  article.claims[1].kind = ClaimKind::outlook;
  CHECK(beyond(article).empty());

  article = sample::chips();
  article.deals[1].amount.reset();
  article.facts[0].conditions.clear();
  CHECK(beyond(article).empty());
}

TEST_CASE("a source is cited for a deal, but its words have no amount") {
  const std::vector<Evidence> elsewhere{words("p1", 0, 6)};
  auto article = cited(elsewhere);
  Graph graph;
  const auto found = beyond_sources(graph, graph.add(article));
  CHECK(found == std::vector{BeyondSource{DealId{6}, *graph[DealId{6}].amount, ClaimId{0}, {}}});
}

TEST_CASE("who is cited for another topic of a deal is credited with no amount") {
  auto article = cited({words("p1", 0, 6)});
  article.claims[0].topic = "customer";
  CHECK(beyond(article).empty());
  article.claims[0].topic = "amount";
  CHECK(beyond(article).size() == 1);
}

TEST_CASE("the sentence around the source's words counts, and the claims on one deal together") {
  CHECK(beyond(cited({words("p3", 21, 27)})).empty());  // "leased" of the sentence with $38bn
  auto article = cited({words("p1", 0, 6)});
  article.claims.push_back(fact("other", {"d6"}, {said_by("familiar")}));
  article.claims.back().evidence = {words("p3", 0, 7)};
  CHECK(beyond(article).empty());
}

TEST_CASE("nobody can tell where the article has it in its own voice, text is withheld, or the amount is not printed") {
  const std::vector<Evidence> elsewhere{words("p1", 0, 6)};
  auto article = cited(elsewhere);
  article.claims.push_back(fact("own", {"d6"}));
  CHECK(beyond(article).empty());

  article = cited({words("p2", 0, 3)});
  article.paragraphs[2].text.reset();
  CHECK(beyond(article).empty());

  article = cited(elsewhere);
  article.deals[6].amount->stated.reset();
  CHECK(beyond(article).empty());
  article.deals[6].amount->stated = "$39bn";
  CHECK(beyond(article).empty());
}

}  // namespace test_query_findings_beyond_source
