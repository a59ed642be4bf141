// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/property_graph/graph_pass.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_bridge_property_graph_graph_pass {

using namespace newsgraph;

TEST_CASE("The ids of an article lead to nodes, or to none") {
  const auto article = sample::chips();
  bridge_parts::Beside beside;
  for (const auto& entity : article.entities) beside.nodes.push_back("node of " + entity.id);
  std::vector<std::string> deals(article.deals.size());
  deals[1] = "elsewhere#d9";
  const bridge_parts::Ends ends{article, beside, deals};
  const auto node = [&](std::string_view id) {
    const auto end = ends.node(Cell{id});
    return end ? std::string{name_of(end->kind)}.append(" ").append(end->id) : "none";
  };

  CHECK(node("urn:sample:chips") == "article urn:sample:chips");
  CHECK(node("urn:sample:chips#openai") == "entity node of openai");
  CHECK(node("urn:sample:chips#d1") == "deal elsewhere#d9");
  CHECK(node("urn:sample:chips#d2") == "none");
  CHECK(node("urn:sample:chips#v1") == "fact urn:sample:chips#v1");
  CHECK(node("urn:sample:chips#k1") == "claim urn:sample:chips#k1");
  CHECK(node("urn:sample:chips#r1") == "none");
  CHECK(node("urn:sample:chips#p1") == "none");
  CHECK(node("urn:sample:chips#nothing") == "none");
  CHECK_FALSE(ends.node(Cell{}).has_value());
}

TEST_CASE("A row is kept with its texts and parts after those it was made of are gone") {
  bridge_parts::KeptRow kept;
  {
    const std::string text = "a text that is longer than what a string holds in itself";
    const Cell cells[] = {std::string_view{text}, {}, std::int64_t{7}, true};
    kept.keep(Table::claims, {cells, 4});
  }
  const auto cells = kept.finish({}, nullptr);
  REQUIRE(cells.size() == 4);
  CHECK(cells[0] == Cell{std::string_view{"a text that is longer than what a string holds in itself"}});
  CHECK(cells[1] == Cell{});
  CHECK(cells[2] == Cell{std::int64_t{7}});
  CHECK(cells[3] == Cell{true});
  CHECK_FALSE(kept.is_kept());
}

}  // namespace test_bridge_property_graph_graph_pass
