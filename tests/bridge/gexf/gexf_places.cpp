// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/gexf/gexf_places.hpp>

#include <newsgraph/bridge/tables.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_bridge_gexf_gexf_places {

using namespace newsgraph;

TEST_CASE("Companies and deals stand where the picture has them, all else in a grid below") {
  Graph graph;
  graph.add(sample::chips());
  auto places = bridge_parts::GexfPlaces::of(graph, every_deal());
  const auto* amazon = places.find("urn:sample:chips#amazon");
  const auto* openai = places.find("urn:sample:chips#openai");
  const auto* investment = places.find("urn:sample:chips#d1");
  REQUIRE(amazon != nullptr);
  REQUIRE(openai != nullptr);
  REQUIRE(investment != nullptr);
  CHECK(openai->size > amazon->size);  // it has more deals
  CHECK(investment->colour == "#0b7285");
  CHECK(investment->stroke == Stroke::dashed);
  CHECK(investment->width > 14);                         // as an amount is stated
  CHECK(places.find("urn:sample:chips#d7") != nullptr);  // one of four suppliers
  CHECK(places.find("urn:sample:chips") == nullptr);
  const auto first = places.next_in_grid();
  const auto second = places.next_in_grid();
  CHECK(first.y < openai->y);
  CHECK(second.x > first.x);
}

TEST_CASE("A colour of three numbers") { CHECK(bridge_parts::gexf_colour("#0b7285") == R"(r="11" g="114" b="133")"); }

}  // namespace test_bridge_gexf_gexf_places
