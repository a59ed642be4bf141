// SPDX-License-Identifier: MIT
#include <newsgraph/graph/consolidated.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>

namespace test_graph_consolidated {

using namespace newsgraph;
using sample::investment_told;

TEST_CASE("the newest value of each member counts, and where it comes from is kept") {
  const Amount talked{sample::usd(10'000), Bound::at_least};
  const Amount agreed{sample::usd(25'000)};
  Graph graph;
  graph.add(investment_told("2025-12-17", DealStatus::in_talks, talked));
  graph.add(investment_told("2026-02-01", DealStatus::closed, {}));
  graph.add(investment_told("2026-01-05", DealStatus::agreed, agreed));
  graph.add(investment_told("2026-01-06", DealStatus::agreed, agreed));
  const auto deal = consolidated(graph, DealId{0});
  CHECK(deal.tellings == std::vector{DealId{0}, DealId{2}, DealId{3}, DealId{1}});
  CHECK(deal.status
        == std::vector<Statement<DealStatus>>{
            {DealStatus::in_talks, DealId{0}}, {DealStatus::agreed, DealId{2}}, {DealStatus::closed, DealId{1}}});
  CHECK(deal.amount == std::vector<Statement<Amount>>{{talked, DealId{0}}, {agreed, DealId{2}}});
  CHECK(deal.date.empty());
  CHECK(deal.name.empty());
}

TEST_CASE("not to know how far a deal has come is no change, unless nobody knows") {
  Graph graph;
  graph.add(investment_told("2025-12-17", DealStatus::agreed, {}));
  graph.add(investment_told("2025-12-18", DealStatus::unknown, {}));
  CHECK(consolidated(graph, DealId{0}).status == std::vector<Statement<DealStatus>>{{DealStatus::agreed, DealId{0}}});
  Graph other;
  other.add(investment_told("2025-12-18", DealStatus::unknown, {}));
  CHECK(consolidated(other, DealId{0}).status == std::vector<Statement<DealStatus>>{{DealStatus::unknown, DealId{0}}});
}

}  // namespace test_graph_consolidated
