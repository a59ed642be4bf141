// SPDX-License-Identifier: MIT
#include <newsgraph/query/earlier_values.hpp>

#include <newsgraph/query/contradictions.hpp>
#include <newsgraph/query/findings.hpp>
#include <newsgraph/query/sources.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test_query_earlier_values {

using namespace newsgraph;
using sample::stated;
using sample::usd;

namespace {

constexpr DealId d{0};

/// "Target raises $3bn. In March it had said $4bn.", of 21 May 2025.
Article raise(std::optional<std::string_view> said, std::optional<std::string_view> held = {}) {
  auto article = sample::round({sample::party("alpha", Role::investor)}, stated(usd(3'000)));
  article.first_created = Timestamp::parse("2025-05-21T00:00:00Z");
  article.paragraphs = {sample::paragraph("p1", "Target raises $3bn. In March it had said $4bn.")};
  article.deals[0].evidence = {sample::words("p1", 0, 18)};
  auto before = sample::fact("c1", {"d"}, {sample::said_by("target")});
  if (said) before.chain[0].date = Date::parse(*said);
  if (held) before.date = Date::parse(*held);
  before.evidence = {sample::words("p1", 20, 45)};
  before.sets = {{"d", ConflictingField::amount, stated(usd(4'000))}};
  article.claims = {before};
  return article;
}

struct Answers {
  std::size_t history;
  std::size_t findings;

  friend bool operator==(const Answers&, const Answers&) = default;
};

Answers answers(const Article& article) {
  Graph graph;
  const auto id = graph.add(article);
  return {earlier_values(graph, d).size(), findings(graph, id).size()};
}

}  // namespace

TEST_CASE("what somebody said before is history, and no contradiction") {
  Graph graph;
  const auto id = graph.add(raise("2025-03"));
  const auto found = earlier_values(graph, d);
  REQUIRE(found.size() == 1);
  CHECK(found[0].claim == ClaimId{0});
  CHECK(found[0].field == ConflictingField::amount);
  CHECK(graph.amount(std::get<AmountId>(found[0].value)).money() == usd(4'000));
  CHECK(found[0].date == Date::parse("2025-03"));
  CHECK(findings(graph, id).empty());
}

TEST_CASE("what was said at the same time, or nobody knows when, is no history") {
  CHECK(answers(raise("2025-05-21")) == Answers{0, 1});
  CHECK(answers(raise("2025")) == Answers{0, 1});
  CHECK(answers(raise(std::nullopt)) == Answers{0, 1});
  CHECK(answers(raise("2025-05-20")) == Answers{1, 0});
  auto unpublished = raise("2025-03");
  unpublished.first_created.reset();
  CHECK(answers(unpublished) == Answers{0, 1});
}

TEST_CASE("a claim can date what it sets, whenever that was said") {
  CHECK(answers(raise("2025-05-21", "2025-03")) == Answers{1, 0});
  CHECK(answers(raise(std::nullopt, "2024")) == Answers{1, 0});
  CHECK(answers(raise("2025-03", "2025-05-21")) == Answers{0, 1});
  auto unpublished = raise(std::nullopt, "2024");
  unpublished.first_created.reset();
  CHECK(answers(unpublished) == Answers{1, 0});
}

TEST_CASE("what the article has from somebody held when that was said") {
  auto article = raise("2025-03");
  article.claims.push_back(sample::fact("c2", {"d"}, {sample::said_by("alpha")}));
  article.claims[1].chain[0].date = Date::parse("2025-03-10");
  CHECK(answers(article) == Answers{0, 1});  // both in March
  article.claims[0].chain[0].date = Date::parse("2025-02");
  CHECK(answers(article) == Answers{1, 0});
}

TEST_CASE("a status and a date have a history too") {
  auto article = raise("2025-03");
  article.deals[0].status = DealStatus::closed;
  article.deals[0].closing = Date::parse("2025-05");
  article.claims[0].sets = {{"d", ConflictingField::closing, *Date::parse("2025-04")},
                            {"d", ConflictingField::status, DealStatus::in_talks}};
  CHECK(answers(article) == Answers{2, 0});
  article.claims[0].chain[0].date.reset();
  CHECK(answers(article) == Answers{0, 2});
}

TEST_CASE("an earlier fact is history") {
  auto article = raise(std::nullopt);
  article.claims.clear();
  Fact worth;
  worth.id = "v";
  worth.of = "target";
  worth.metric = Metric::valuation;
  worth.value = stated(usd(40));
  worth.date = Date::parse("2025-04");
  article.facts = {worth};
  auto before = sample::fact("c", {"v"}, {sample::said_by("alpha")});
  before.chain[0].date = Date::parse("2025-03");
  before.sets = {{"v", ConflictingField::value, stated(usd(30))}};
  article.claims = {before};
  Graph graph;
  const auto id = graph.add(article);
  CHECK(earlier_values(graph, FactId{0}).size() == 1);
  CHECK(findings(graph, id).empty());
}

TEST_CASE("the earliest comes first") {
  auto article = raise("2025-03");
  article.claims.push_back(article.claims[0]);
  article.claims[1].id = "c2";
  article.claims[1].chain[0].date = Date::parse("2024");
  Graph graph;
  graph.add(article);
  const auto found = earlier_values(graph, d);
  REQUIRE(found.size() == 2);
  CHECK(found[0].claim == ClaimId{1});
}

TEST_CASE("a claim that sets one value is no source of another, and makes it no more certain") {
  auto article = raise("2025-03");
  article.claims[0].modality = Modality::asserted;
  article.claims.push_back(sample::fact("c2", {"d"}, {sample::said_by("alpha")}));
  article.claims[1].modality = Modality::hearsay;
  Graph graph;
  graph.add(article);
  const auto found = sources(graph, d);
  REQUIRE(found.size() == 1);
  CHECK(found[0].claims == std::vector{ClaimId{1}});
  CHECK(modality_of(graph, d) == Modality::hearsay);
}

TEST_CASE("an article that tells the history contradicts no older one") {
  auto old = raise(std::nullopt);
  old.uri = "urn:old";
  old.claims.clear();
  old.first_created = Timestamp::parse("2025-03-10T00:00:00Z");
  old.deals[0].amount = stated(usd(4'000));
  Graph graph;
  graph.add(old);
  graph.add(raise("2025-03"));
  CHECK(contradictions(graph, d, DealId{1}).empty());
  Graph without;
  without.add(old);
  auto recent = raise(std::nullopt);
  recent.claims.clear();
  without.add(recent);
  CHECK(contradictions(without, d, DealId{1}).size() == 1);
}

TEST_CASE("what a deal came to before is what its articles say held before, and what older articles say") {
  const auto told = [](const std::string& day, std::int64_t millions) {
    return sample::told_on(day, DealType::acquisition, Role::acquirer, Role::target, DealStatus::agreed, usd(millions));
  };
  Graph graph;
  graph.add(told("2025-03-10", 7'300));
  graph.add(told("2025-03-11", 7'300));
  graph.add(told("2025-04-02", 10'000));
  REQUIRE(deal_clusters(graph).tellings(DealId{2}).size() == 3);
  const auto found = earlier_amounts(graph, DealId{2});
  REQUIRE(found.size() == 2);
  CHECK(graph.amount(found[0]) == Amount{usd(7'300)});
  CHECK(earlier_amounts(as_told(graph), DealId{2}).empty());
}

TEST_CASE("what an enterprise was put at is no earlier price") {
  const auto told = [](const std::string& day, std::int64_t millions, ValuationBasis basis) {
    auto made =
        sample::told_on(day, DealType::acquisition, Role::acquirer, Role::target, DealStatus::agreed, usd(millions));
    made.deals[0].basis = basis;
    made.deals[0].ref = "sec:1";
    return made;
  };
  for (const auto basis : {ValuationBasis::enterprise, ValuationBasis::equity}) {
    Graph graph;
    graph.add(told("2025-03-10", 7'300, basis));
    graph.add(told("2025-03-11", 7'100, ValuationBasis::equity));
    CHECK(earlier_amounts(graph, DealId{1}).size() == (basis == ValuationBasis::equity ? 1U : 0U));
  }
}

}  // namespace test_query_earlier_values
