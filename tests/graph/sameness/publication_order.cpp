// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/publication_order.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace test_graph_sameness_publication_order {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// A deal of each article: uris, and when they were published.
Graph told_at(const std::vector<std::pair<const char*, const char*>>& articles) {
  Graph graph;
  for (const auto& [uri, time] : articles) {
    auto article = sample::article(uri);
    article.first_created = Timestamp::parse(time);
    article.entities = {sample::company("a", "A")};
    article.deals = {
        sample::deal("d", DealType::partnership, DealStatus::unknown, {sample::party("a", Role::partner)})};
    graph.add(article);
  }
  return graph;
}

}  // namespace

TEST_CASE("tellings are ordered by time, uri and place") {
  const auto graph = told_at({{"urn:3", ""},
                              {"urn:2", "2025-12-17T09:00+09:00"},
                              {"urn:1", "2025-12-17T00:00Z"},
                              {"urn:4", "2025-12-16T23:59Z"}});
  const auto before = [&](std::size_t a, std::size_t b) { return publication_order(graph, DealId{a}, DealId{b}); };
  CHECK(before(3, 2));
  CHECK(before(2, 1));  // at the same time
  CHECK(before(1, 0));  // an article without a time is last
  CHECK_FALSE(before(0, 0));
}

TEST_CASE("times of all kinds have one order, and what is surely earlier is first") {
  const auto graph = told_at({{"urn:1", "2025-12-17T09:00"},
                              {"urn:2", "2025-12-17T09:00Z"},
                              {"urn:3", "2025-12-17T09:00[+09:00]"},
                              {"urn:4", "2025-12-16T18:59Z"},
                              {"urn:5", "2025-12-17T21:01Z"},
                              {"urn:6", "2025-12-17T09:00+09:00"},
                              {"urn:7", ""}});
  // 18:59 and nine in Seoul, which is midnight, are before; of one place on the line the uri decides.
  const std::vector<std::size_t> in_order{3, 2, 5, 0, 1, 4, 6};
  for (std::size_t i = 0; i < in_order.size(); ++i)
    for (std::size_t j = 0; j < in_order.size(); ++j) {
      CAPTURE(i, j);
      CHECK(publication_order(graph, DealId{in_order[i]}, DealId{in_order[j]}) == (i < j));
    }
}

}  // namespace test_graph_sameness_publication_order
