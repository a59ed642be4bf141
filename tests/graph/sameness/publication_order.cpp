// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/publication_order.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <utility>

namespace test_graph_sameness_publication_order {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("tellings are ordered by time, uri and place") {
  Graph graph;
  for (const auto& [uri, time] : {std::pair{"urn:3", ""},
                                  {"urn:2", "2025-12-17T09:00+09:00"},
                                  {"urn:1", "2025-12-17T00:00Z"},
                                  {"urn:4", "2025-12-16T23:59Z"}}) {
    auto article = sample::article(uri);
    article.first_created = Timestamp::parse(time);
    article.entities = {sample::company("a", "A")};
    article.deals = {
        sample::deal("d", DealType::partnership, DealStatus::unknown, {sample::party("a", Role::partner)})};
    graph.add(article);
  }
  const auto before = [&](std::size_t a, std::size_t b) { return publication_order(graph, DealId{a}, DealId{b}); };
  CHECK(before(3, 2));
  CHECK(before(2, 1));  // at the same time
  CHECK(before(1, 0));  // an article without a time is last
  CHECK_FALSE(before(0, 0));
}

}  // namespace test_graph_sameness_publication_order
