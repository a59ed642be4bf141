// SPDX-License-Identifier: MIT
#include <newsgraph/graph/deal_links/deal_options.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <vector>

namespace test_graph_deal_links_deal_options {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

using Ids = std::vector<DealId>;

Ids ids(Rows<DealId> rows) { return {rows.begin(), rows.end()}; }

}  // namespace

TEST_CASE("deals are put together by choice and option, and those by themselves are none") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("bank", "Bank"), sample::company("firm", "Firm")};
  for (std::size_t i = 0; i < 7; ++i)
    article.deals.push_back(sample::deal('d' + std::to_string(i), DealType::loan,
                                         i == 4 ? DealStatus::closed : DealStatus::announced,
                                         {sample::party("bank", Role::lender), sample::party("firm", Role::borrower)}));
  // d4 and d0 are versions, d2 is an alternative to d4; d5 and d6 are versions; d3 is a part.
  article.deals[4].links = {{LinkType::replaces, "d0", {}}};
  article.deals[2].links = {{LinkType::alternative_to, "d4", {}}};
  article.deals[6].links = {{LinkType::replaces, "d5", {}}};
  article.deals[3].links = {{LinkType::part_of, "d1", {}}};
  Graph graph;
  graph.add(article);
  const DealOptions options{graph, [](DealId deal) { return deal; },
                            [&](DealId deal) { return graph[deal].status == DealStatus::closed; }};
  CHECK(ids(options.versions(DealId{4})) == Ids{DealId{0}, DealId{4}});
  CHECK(ids(options.all(DealId{2})) == Ids{DealId{0}, DealId{4}, DealId{2}});
  CHECK(ids(options.in_effect(DealId{2})) == Ids{DealId{4}});
  CHECK(ids(options.versions(DealId{5})) == Ids{DealId{5}, DealId{6}});
  CHECK(options.in_effect(DealId{5}).empty());
  CHECK(options.versions(DealId{3}).empty());
  REQUIRE(options.place(DealId{0}));
  CHECK(options.place(DealId{0})->choice == options.place(DealId{2})->choice);
  CHECK(options.place(DealId{0})->option == options.place(DealId{4})->option);
  CHECK(options.place(DealId{0})->option != options.place(DealId{2})->option);
  CHECK_FALSE(options.place(DealId{5}));
  CHECK_FALSE(options.place(DealId{3}));
}

}  // namespace test_graph_deal_links_deal_options
