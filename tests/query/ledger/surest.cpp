#include <newsgraph/query/ledger/surest.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string_view>
#include <vector>

namespace test_query_ledger_surest {

using namespace newsgraph;
using enum DealStatus;

static_assert(by_sureness.size() == names_of<DealStatus>.size());
static_assert(doubt(closed) < doubt(agreed));
static_assert(doubt(agreed) < doubt(in_talks));
static_assert(doubt(unknown) < doubt(withdrawn));
static_assert(std::ranges::all_of(names_of<DealStatus>,
                                  [](const auto& row) { return std::ranges::count(by_sureness, row.value) == 1; }));

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

TEST_CASE("the surest deal is the one that has come furthest, then the one that is told with most certainty") {
  Graph graph;
  graph.add(sample::chips());
  const auto of = [&](const std::vector<std::string_view>& names) {
    std::vector<DealId> deals;
    for (const auto name : names) deals.push_back(*find_deal(graph, name));
    return graph[graph[surest(graph, deals)].id];
  };
  CHECK(of({"d1", "d2"}) == "d2");
  CHECK(of({"d2", "d6", "d4"}) == "d6");
  CHECK(of({"d7", "d8"}) == "d7");  // equals
  CHECK(of({"d9", "d10"}) == "d10");
}

}  // namespace test_query_ledger_surest
