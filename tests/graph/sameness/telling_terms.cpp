// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/telling_terms.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_graph_sameness_telling_terms {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("the terms of a telling are its parties by side, its sums, its stage and its time") {
  auto article = sample::article("urn:1");
  article.first_created = Timestamp::parse("1970-01-11T23:00Z");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C"),
                      sample::entity("h", EntityKind::group, "shareholders of B"), sample::anonymous("x", "others")};
  auto deal = sample::deal(
      "d", DealType::acquisition, DealStatus::closed,
      {sample::party("b", Role::target), sample::party("a", Role::acquirer), sample::party("x", Role::acquirer),
       sample::party("c", Role::seller), sample::party("h", Role::seller), sample::party("c", Role::lender)});
  deal.amount = sample::stated({sample::usd(10), Bound::at_most});
  deal.amount->equivalents = {{Amount{sample::krw(15'000)}, {}, {}}};
  deal.closing = Date::parse("2025-05");
  article.deals = {deal};
  Graph graph;
  graph.add(article);
  const auto terms = terms_of(graph, DealId{0});
  REQUIRE(terms.parties.size() == 2);  // not whom nobody names, nor sellers and lenders
  CHECK(graph.name(terms.parties[0].entity) == "A");
  CHECK(terms.parties[0].sides == paying);
  CHECK(terms.parties[1].sides == paid);
  REQUIRE(terms.sellers.size() == 1);  // a group of holders is no other seller
  CHECK(graph.name(terms.sellers[0]) == "C");
  REQUIRE(terms.sums.size() == 2);
  CHECK(terms.sums[1] == Amount{sample::krw(15'000), Bound::at_most});
  CHECK(terms.stage == DealStage::in_effect);
  CHECK(terms.date == Date::parse("2025-05"));  // of what is done, the day that it was done
  CHECK(terms.published == 10);
  CHECK_FALSE(terms.one_sided());
}

TEST_CASE("who stands on both sides is one party") {
  base_parts::RowVector<SidedParty> parties{
      {EntityId{2}, EntityId{2}, paying}, {EntityId{1}, EntityId{1}, paid}, {EntityId{2}, EntityId{2}, paid}};
  merge_alike(parties);
  REQUIRE(parties.size() == 2);
  CHECK(parties[1].sides == either);
}

TEST_CASE("subsidiaries of subsidiaries are of one group") {
  auto article = sample::article("urn:1");
  for (const auto* id : {"a", "b", "c", "d"}) article.entities.push_back(sample::company(id, id));
  article.relations = {sample::relation("r1", RelationType::subsidiary, "c", "b"),
                       sample::relation("r2", RelationType::subsidiary, "b", "a"),
                       sample::relation("r3", RelationType::competitor, "d", "a")};
  Graph graph;
  graph.add(article);
  const Houses houses{graph};
  CHECK(houses[EntityId{2}] == houses[EntityId{0}]);
  CHECK(houses[EntityId{3}] == EntityId{3});
}

}  // namespace test_graph_sameness_telling_terms
