// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/writing/entity_marks.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_bridge_writing_entity_marks {

using namespace newsgraph;

TEST_CASE("An entity has the marks that some article gives it") {
  auto first = sample::article("urn:1");
  first.entities = {sample::company("a", "Amazon"), sample::company("b", "Other")};
  auto second = sample::article("urn:2");
  second.entities = {sample::company("a", "Amazon", {"아마존", "Amazon"})};
  second.entities[0].ticker = "NASDAQ:AMZN";
  Graph graph;
  graph.add(first);
  graph.add(second);
  const auto marks = bridge_parts::marks_of_entities(graph);
  CHECK(marks.size() == 1);
  const auto amazon = *graph.find_global("urn:1#a");
  CHECK(marks.at(graph.entity(amazon).index()).ticker == "NASDAQ:AMZN");
  CHECK_FALSE(marks.at(graph.entity(amazon).index()).lei.has_value());
  CHECK(bridge_parts::other_names_of(graph, amazon) == std::vector<std::string_view>{"아마존"});
}

}  // namespace test_bridge_writing_entity_marks
