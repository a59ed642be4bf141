// SPDX-License-Identifier: MIT
#include <newsgraph/query/ledger/furthest.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string_view>
#include <vector>

namespace test_query_ledger_furthest {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::query_parts;
using enum DealStatus;

static_assert(by_completion.size() == rows_of<DealStatus>.size());
static_assert(status_rank(closed) < status_rank(agreed));
static_assert(status_rank(agreed) < status_rank(in_talks));
static_assert(status_rank(unknown) < status_rank(withdrawn));
static_assert(std::ranges::all_of(rows_of<DealStatus>,
                                  [](const auto& row) { return std::ranges::count(by_completion, row.value) == 1; }));

static_assert(Standing{agreed, Modality::hearsay} < Standing{in_talks, Modality::asserted});
static_assert(Standing{agreed, Modality::asserted} < Standing{agreed, Modality::hearsay});

TEST_CASE("a deal has its own status and what the claims say of it") {
  Graph graph;
  graph.add(sample::chips());
  const auto of = [&](std::string_view deal) { return standing(graph, *find_deal(graph, deal)); };
  CHECK(of("d1") == Standing{in_talks, Modality::hearsay});
  CHECK(of("d2") == Standing{in_talks, Modality::reported});  // surer than hearsay
  CHECK(of("d6") == Standing{agreed, Modality::asserted});
}

TEST_CASE("a deal whose status is not stated is unknown") {
  auto article = sample::chips();
  article.deals[6].status.reset();
  Graph graph;
  graph.add(article);
  CHECK(standing(graph, *find_deal(graph, "d6")).status == unknown);
}

TEST_CASE("the furthest deal is the one that has come furthest, then the one that is told with most certainty") {
  Graph graph;
  graph.add(sample::chips());
  const auto of = [&](const std::vector<std::string_view>& names) {
    std::vector<DealId> deals;
    for (const auto name : names) deals.push_back(*find_deal(graph, name));
    return graph[graph[furthest(graph, deals)].id];
  };
  CHECK(of({"d1", "d2"}) == "d2");
  CHECK(of({"d2", "d6", "d4"}) == "d6");
  CHECK(of({"d7", "d8"}) == "d7");  // equals
  CHECK(of({"d9", "d10"}) == "d10");
}

}  // namespace test_query_ledger_furthest
