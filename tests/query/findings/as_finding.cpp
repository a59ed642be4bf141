// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/as_finding.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <variant>
#include <vector>

namespace test_query_findings_as_finding {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::party;
using sample::usd;

namespace {

/// A bare round that is fit to be made questionable.
Article round() { return sample::round({party("a", Role::investor)}, sample::stated(usd(1))); }

}  // namespace

TEST_CASE("a finding's evidence is the words that show it") {
  auto article = round();
  article.paragraphs = {sample::paragraph("h", "10bn won", ParagraphRole::headline),
                        sample::paragraph("p", "A puts in at least $10bn."), sample::paragraph("q", "A round.")};
  article.deals[0].amount = StatedAmount{{usd(10'000), Bound::at_least}, "at least $10bn", {}, {}, {}};
  article.deals[0].evidence = {sample::words("p", 10, 24), sample::words("q", 0, 8)};
  auto claim = sample::fact("k", {"d"});
  claim.sets = {{"d", ConflictingField::amount, sample::stated(usd(10'000))}};
  claim.evidence = {sample::words("h", 0, 8)};
  article.claims = {claim};
  Graph graph;
  graph.add(article);
  const auto found = as_finding(graph, ArticleId{0}, other_values(graph, ArticleId{0}).at(0));
  REQUIRE(found);
  CHECK(found->kind == FindingKind::headline);
  CHECK(found->severity == Severity::warning);
  CHECK(found->about == std::vector<Subject>{DealId{0}});
  REQUIRE(found->evidence.size() == 2);
  CHECK(graph.words(found->evidence[0]) == "10bn won");
  CHECK(graph.words(found->evidence[1]) == "at least $10bn");
  CHECK(std::get<OtherValue>(found->figures).values.bound_lost);
}

TEST_CASE("who pays itself is a warning on the deal, two legal forms are one on both, a bare name is a note") {
  auto article = round();
  article.paragraphs = {sample::paragraph("p", "A puts money into itself.")};
  article.deals[0].evidence = {sample::words("p", 0, 25)};
  Graph graph;
  graph.add(article);
  const auto pays = as_finding(graph, ArticleId{0}, PaysItself{DealId{0}, EntityId{0}});
  CHECK(pays->kind == FindingKind::pays_itself);
  CHECK(pays->severity == Severity::warning);
  CHECK(pays->about == std::vector<Subject>{DealId{0}, EntityId{0}});
  CHECK(pays->evidence.size() == 1);

  const PossiblyOneEntity one{EntityId{0}, EntityId{1}, KeptApart::legal_form, ArticleId{0}, {"urn:1#a", "urn:2#a"}};
  const auto forms = as_finding(graph, ArticleId{0}, one);
  CHECK(forms->kind == FindingKind::possibly_one_entity);
  CHECK(forms->severity == Severity::warning);
  CHECK(forms->about == std::vector<Subject>{EntityId{0}, EntityId{1}});
  auto bare = one;
  bare.by = KeptApart::unstated;
  CHECK(as_finding(graph, ArticleId{0}, bare)->severity == Severity::note);
}

TEST_CASE("a contradiction is about both deals, with their evidence, at the earlier article") {
  Graph graph;
  auto article = round();
  article.paragraphs = {sample::paragraph("p", "A round.")};
  article.deals[0].evidence = {sample::words("p", 0, 8)};
  graph.add(article);
  article.uri = "urn:sample:round-2";
  article.deals[0].amount = sample::stated(usd(2));
  graph.add(article);
  const auto all = contradictions(graph, DealId{0}, DealId{1});
  REQUIRE(all.size() == 1);
  const auto finding = as_finding(graph, all.front());
  CHECK(finding.kind == FindingKind::contradiction);
  CHECK(finding.severity == Severity::error);
  CHECK(finding.article == ArticleId{0});
  CHECK(finding.about == std::vector<Subject>{DealId{0}, DealId{1}});
  CHECK(finding.evidence.size() == 2);
}

TEST_CASE("a closing without one of its conditions is an error of the deal, what still counts a warning") {
  auto article = round();
  article.deals[0].conditions.emplace_back().status = ConditionStatus::not_met;
  Graph graph;
  const auto id = graph.add(article);
  const auto all = unmet_conditions(graph, id);
  REQUIRE(all.size() == 1);
  const auto finding = as_finding(graph, id, all[0]);
  REQUIRE(finding);
  CHECK(finding->kind == FindingKind::unmet_condition);
  CHECK(finding->severity == Severity::error);
  CHECK(finding->about == std::vector<Subject>{DealId{0}});
  article.deals[0].status = DealStatus::agreed;
  Graph pending;
  const auto agreed = pending.add(article);
  CHECK(as_finding(pending, agreed, unmet_conditions(pending, agreed).at(0))->severity == Severity::warning);
}

TEST_CASE("what gives nothing to question is no finding") {
  auto article = round();
  auto claim = sample::fact("k", {"d"});
  claim.sets = {{"d", ConflictingField::amount, sample::stated(usd(1))}};
  article.claims = {claim};
  Graph graph;
  const auto id = graph.add(article);
  CHECK_FALSE(as_finding(graph, id, other_values(graph, id).at(0)));
}

TEST_CASE("deals that may be counted twice are a warning with sums, a note without; their words are of all") {
  Graph graph;
  const auto id = graph.add(sample::chips());
  const auto all = counted_twice(graph, id);
  const auto with_sum = as_finding(graph, id, all.at(0));
  REQUIRE(with_sum);
  CHECK(with_sum->severity == Severity::warning);
  CHECK(with_sum->about == std::vector<Subject>{DealId{7}, DealId{9}, DealId{6}});
  CHECK(with_sum->evidence.size() == 1);  // d6's
  CHECK(as_finding(graph, id, all.at(1))->severity == Severity::note);
}

}  // namespace test_query_findings_as_finding
