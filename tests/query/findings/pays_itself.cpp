// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/pays_itself.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <vector>

namespace test_query_findings_pays_itself {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::company;
using sample::party;

namespace {

/// `investors` put money into `investees`.
Article round(std::vector<Entity> entities, std::vector<Party> parties) {
  auto made = sample::article("urn:pays-itself");
  made.entities = std::move(entities);
  made.deals = {sample::deal("d", DealType::investment, DealStatus::closed, std::move(parties))};
  return made;
}

}  // namespace

TEST_CASE("an entity in both roles, or two that are one, pays itself") {
  Graph graph;
  const auto article = graph.add(round({company("m", "Meta"), company("f", "Meta Inc.")},
                                       {party("m", Role::investor), party("f", Role::investee)}));
  const auto entity = graph.find_global("urn:pays-itself#m");
  CHECK(pays_itself(graph, article) == std::vector<PaysItself>{{DealId{0}, *entity}});
}

TEST_CASE("it is told once, and only of those on both sides of the money") {
  Graph graph;
  const auto article = graph.add(round({company("m", "Meta"), company("f", "Meta Inc."), company("a", "Amazon")},
                                       {party("m", Role::investor), party("a", Role::investor),
                                        party("f", Role::investor), party("m", Role::investee)}));
  CHECK(pays_itself(graph, article).size() == 1);
}

TEST_CASE("two of one name whose legal forms differ pay each other, and partners pay nobody") {
  Graph graph;
  auto article = round({company("m", "Meta LLC"), company("f", "Meta Inc.")},
                       {party("m", Role::investor), party("f", Role::investee)});
  article.deals.push_back(sample::deal("e", DealType::partnership, DealStatus::agreed,
                                       {party("m", Role::partner), party("m", Role::partner)}));
  CHECK(pays_itself(graph, graph.add(article)).empty());
}

}  // namespace test_query_findings_pays_itself
