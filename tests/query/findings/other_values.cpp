// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/other_values.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_other_values {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::paragraph;
using sample::usd;
using enum Agreement;

namespace {

/// At least $10bn, about 14.8tn won, are in talks, dated 2025-12; the claim gives another value for it.
Article with_other(ConflictingValue value) {
  auto article = sample::chips();
  article.paragraphs.insert(article.paragraphs.begin(), {paragraph("h1", "15tn won", ParagraphRole::headline),
                                                         paragraph("s1", "15tn won", ParagraphRole::subhead)});
  article.deals[1].date = Date::parse("2025-12");
  auto claim = sample::fact("k3", {"d1"});
  claim.evidence = {sample::words("h1", 0, 8), sample::words("s1", 0, 8)};
  claim.sets = {std::move(value)};
  article.claims = {claim};
  return article;
}

ConflictingValue amount(Amount value) { return {"d1", ConflictingField::amount, sample::stated(value)}; }

Amount trillions(std::int64_t tenths) {
  return Amount{krw(tenths * 100'000'000'000)}.stated_to(krw(1'000'000'000'000));
}

std::vector<OtherValue> values(const Article& article) {
  Graph graph;
  return other_values(graph, graph.add(article));
}

OtherValue only(const Article& article) {
  const auto found = values(article);
  REQUIRE(found.size() == 1);
  return found.front();
}

}  // namespace

TEST_CASE("a headline that rounds and loses the bound is a warning") {
  const auto other = only(with_other(amount(trillions(150))));
  CHECK(other.claim == ClaimId{0});
  CHECK(other.of == Subject{DealId{1}});
  CHECK(other.field == ConflictingField::amount);
  CHECK(other.headline);
  CHECK(other.values.agreement == rounded);
  CHECK(other.values.bound_lost);
  CHECK(other.values.about_lost);
  CHECK(severity(other) == Severity::warning);
}

TEST_CASE("a headline that only rounds is a note") {
  auto article = with_other(amount(trillions(150)));
  article.deals[1].amount->amount = usd(10'000);
  CHECK(severity(only(article)) == Severity::note);
}

TEST_CASE("a headline beyond rounding is a warning where the bound gives room, else an error") {
  CHECK(severity(only(with_other(amount(trillions(200))))) == Severity::warning);
  CHECK(severity(only(with_other(amount(trillions(100))))) == Severity::error);
}

TEST_CASE("a headline with the bound of the article gives nothing to question but its rounding") {
  const auto least = Amount{krw(15'000'000'000'000), Bound::at_least}.stated_to(krw(1'000'000'000'000)).about();
  const auto other = only(with_other(amount(least)));
  CHECK_FALSE(other.values.bound_lost);
  CHECK_FALSE(other.values.about_lost);
  CHECK(severity(other) == Severity::note);
  CHECK_FALSE(severity(only(with_other(amount({usd(10'000), Bound::at_least})))));
}

TEST_CASE("other members are compared too") {
  CHECK(severity(only(with_other({"d1", ConflictingField::status, DealStatus::agreed}))) == Severity::error);
  CHECK(severity(only(with_other({"d1", ConflictingField::date, *Date::parse("2025-12-16")}))) == Severity::note);
  CHECK(severity(only(with_other({"d1", ConflictingField::date, *Date::parse("2025-11")}))) == Severity::error);
}

TEST_CASE("what the article does not state, or not in that currency, has nothing beside it") {
  CHECK(values(with_other({"d1", ConflictingField::closing, *Date::parse("2026")})).empty());
  CHECK(values(with_other(amount(Money::from_minor(1, Currency::EUR)))).empty());
}

TEST_CASE("a claim with words of the body is no headline's, nor one without words") {
  auto article = with_other(amount(trillions(150)));
  article.claims[0].evidence.push_back(sample::words("p1", 0, 6));
  CHECK_FALSE(only(article).headline);
  article.claims[0].evidence.clear();
  CHECK_FALSE(only(article).headline);
}

}  // namespace test_query_findings_other_values
