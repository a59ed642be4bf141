// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles/payment_arcs.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_circles_payment_arcs {

using namespace newsgraph;
using namespace newsgraph::query_parts;

TEST_CASE("the companies that pay or are paid are vertices, and each pair is an arc") {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, {.statuses = settled}};
  const PaymentArcs made{payments};
  // OpenAI, Anthropic and Nvidia, who pay; Amazon, Oracle, AMD, Broadcom, Google, Microsoft.
  REQUIRE(made.companies.size() == 9);
  REQUIRE(made.arcs.size() == 9);
  REQUIRE(made.arcs.targets.size() == payments.pairs().size());
  for (std::uint32_t v = 0; v < 9; ++v) {
    CHECK(made.vertex_of(made.companies[v]) == v);
    for (auto arc = made.arcs.first[v]; arc != made.arcs.first[v + 1]; ++arc) {
      CHECK(payments.pairs()[arc].payer == made.companies[v]);
      CHECK(payments.pairs()[arc].payee == made.companies[made.arcs.targets[arc]]);
    }
  }
  CHECK_FALSE(made.vertex_of(*find_entity(graph, "Trainium")));
}

TEST_CASE("without payments there is no vertex") {
  const Graph graph;
  CHECK(PaymentArcs{Payments{graph}}.arcs.size() == 0);
}

}  // namespace test_query_circles_payment_arcs
