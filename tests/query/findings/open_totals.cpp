// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/open_totals.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_open_totals {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;

namespace {

std::vector<OpenTotal> totals(const Article& article) {
  Graph graph;
  return open_totals(graph, graph.add(article));
}

}  // namespace

TEST_CASE("a total over suppliers, or investors, of whom some are not named; without an amount there is none") {
  Graph graph;
  const auto found = open_totals(graph, graph.add(sample::chips()));
  CHECK(found
        == std::vector{OpenTotal{DealId{7}, Role::supplier, *graph[DealId{7}].amount},
                       OpenTotal{DealId{10}, Role::investor, *graph[DealId{10}].amount}});
}

TEST_CASE("a closed list, an amount for each, or an open list of others than payers and payees is no open total") {
  auto article = sample::chips();
  article.deals[7].open_roles.clear();
  article.deals[10].amount->scope = Scope::each;
  CHECK(totals(article).empty());

  auto bought = sample::told_on("2025-09-29", DealType::acquisition, Role::acquirer, Role::seller, DealStatus::agreed,
                                sample::usd(55'000));
  bought.deals[0].open_roles = {Role::acquirer};
  CHECK(totals(bought).size() == 1);
  bought.deals[0].basis = ValuationBasis::enterprise;
  CHECK(totals(bought).empty());

  article.deals[5].amount = sample::stated(sample::usd(1));
  article.deals[5].open_roles = {Role::counterparty};
  CHECK(totals(article).empty());
}

}  // namespace test_query_findings_open_totals
