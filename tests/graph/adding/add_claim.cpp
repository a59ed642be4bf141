// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/add_claim.hpp>

#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/views.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <variant>
#include <vector>

namespace test_graph_adding_add_claim {

using namespace newsgraph;

namespace {

Article two_companies() {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::agreed,
                                {sample::party("a", Role::customer), sample::party("b", Role::supplier)})};
  return article;
}

constexpr EntityId a{0};
constexpr EntityId b{1};

}  // namespace

TEST_CASE("a fact is found by what it is a figure of") {
  auto article = two_companies();
  Fact worth;
  worth.id = "v";
  worth.of = "b";
  worth.metric = Metric::post_money_valuation;
  worth.value = sample::stated(sample::usd(500));
  worth.basis = {FactBasis::diluted, FactBasis::adjusted};
  worth.date = Date::parse("2025");
  worth.conditions = {"d"};
  article.facts = {worth};
  Graph graph;
  graph.add(article);
  REQUIRE(facts_of(graph, b).size() == 1);
  const auto& node = graph[facts_of(graph, b).front()];
  CHECK(node.of == b);
  CHECK(graph.amount(amount_in(node.value)) == Amount{sample::usd(500)});
  CHECK(node.metric == Metric::post_money_valuation);
  CHECK(node.basis == EnumSet<FactBasis>{FactBasis::adjusted, FactBasis::diluted});
  CHECK(node.date == Date::parse("2025"));
  CHECK(graph[graph.details(facts_of(graph, b).front()).conditions].front() == DealId{0});
  CHECK(facts_of(graph, a).empty());
}

TEST_CASE("a relation is found from both its ends, once") {
  auto article = two_companies();
  article.relations = {sample::relation("r", RelationType::shareholder, "a", "b"),
                       sample::relation("s", RelationType::depends_on, "a", "a")};
  article.relations[0].qualifier = "largest";
  article.relations[0].share = Share{Ratio{1, 4}, Bound::exact, true, {}, {}};
  article.relations[0].period = Period::parse("2019/..");
  article.relations[1].symmetric = true;
  Graph graph;
  graph.add(article);
  CHECK(relations_of(graph, a).size() == 2);
  CHECK(relations_of(graph, b).size() == 1);
  const auto& node = graph[relations_of(graph, b).front()];
  CHECK(node.from == a);
  CHECK(node.to == b);
  CHECK(graph[node.qualifier] == "largest");
  CHECK(graph[node.share]->ratio == Ratio{1, 4});
  CHECK(graph[node.share]->approx);
  CHECK(graph[node.period] == Period::parse("2019/.."));
  CHECK_FALSE(node.symmetric);
  CHECK(graph[RelationId{1}].symmetric == true);
}

TEST_CASE("a claim keeps what it is about, its chain, its holders and its conflicting values") {
  auto article = two_companies();
  auto claim = sample::fact("c", {"d", "b", "b"}, {sample::said_by("a"), sample::said_by("b")});
  claim.kind = ClaimKind::outlook;
  claim.modality = Modality::likely;
  claim.topic = "chips";
  claim.holder = "a";
  claim.co_holders = {"b"};
  claim.chain[0].verb = "reported";
  claim.chain[0].date = Date::parse("2025-12-16");
  claim.sets = {{"d", ConflictingField::amount, sample::stated(sample::usd(7))},
                {"d", ConflictingField::status, DealStatus::closed},
                {"d", ConflictingField::date, *Date::parse("2024")},
                {"d", ConflictingField::period, *Period::parse("2024/2025")}};
  article.claims = {claim};
  Graph graph;
  graph.add(article);
  const auto& node = graph[ClaimId{0}];
  CHECK(graph[node.about].size() == 3);
  CHECK(graph[node.about][0] == Subject{DealId{0}});
  CHECK(claims_about(graph, b).size() == 1);
  CHECK(claims_about(graph, a).empty());
  CHECK(graph[node.chain][0].source == a);
  CHECK(graph[graph[node.chain][0].verb] == "reported");
  CHECK(graph[node.chain][0].date == Date::parse("2025-12-16"));
  CHECK(graph[node.topic] == "chips");
  CHECK(node.holder == MaybeId{a});
  CHECK(graph[node.co_holders].front() == b);
  CHECK(node.kind == ClaimKind::outlook);
  CHECK(node.modality == Modality::likely);

  const auto sets = graph[node.sets];
  REQUIRE(sets.size() == 4);
  CHECK(sets[0].of == Subject{DealId{0}});
  CHECK(graph.amount(std::get<AmountId>(sets[0].value)) == Amount{sample::usd(7)});
  CHECK(std::get<DealStatus>(sets[1].value) == DealStatus::closed);
  CHECK(std::get<Date>(sets[2].value) == Date::parse("2024"));
  CHECK(std::get<Period>(sets[3].value) == Period::parse("2024/2025"));
}

TEST_CASE("a claim that gives an entity another value is refused: that would stay what it is where it unites") {
  auto article = two_companies();
  auto claim = sample::fact("c", {"d"}, {});
  claim.sets = {{"b", ConflictingField::status, DealStatus::closed}};
  article.claims = {claim};
  Graph graph;
  CHECK_THROWS_AS(graph.add(article), InvalidArticle);
  CHECK(graph.table<ArticleNode>().empty());
}

}  // namespace test_graph_adding_add_claim
