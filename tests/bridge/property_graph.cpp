// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/property_graph.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace test_bridge_property_graph {

using namespace newsgraph;

std::string text_of(const Cell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
  if (const auto* is = std::get_if<bool>(&cell)) return *is ? "true" : "false";
  const auto* text = std::get_if<std::string_view>(&cell);
  return text != nullptr ? std::string{*text} : "(absent)";
}

struct Element {
  std::string kind;
  std::string label;
  std::string ends;
  std::map<std::string, std::string> cells{};  // those that are stated
};

struct Elements {
  std::map<std::string, Element> nodes{};
  std::map<std::string, Element> edges{};
  std::size_t given = 0;

  template <class Kind>
  static std::map<std::string, std::string> named(Kind kind, Rows<Cell> cells) {
    CHECK(cells.size() == columns(kind).size());
    std::map<std::string, std::string> found;
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!std::holds_alternative<std::monostate>(cells[i])) found[columns(kind)[i].name] = text_of(cells[i]);
    return found;
  }
};

Elements elements_of(const Graph& graph, const Filter& filter = every_deal()) {
  Elements all;
  for_each_node(
      graph,
      [&](const GraphNode& node) {
        ++all.given;
        all.nodes[std::string{node.id}] = {
            std::string{name_of(node.kind)}, std::string{node.label}, {}, Elements::named(node.kind, node.cells)};
      },
      filter);
  for_each_edge(
      graph,
      [&](const GraphEdge& edge) {
        ++all.given;
        CHECK(all.nodes.at(std::string{edge.source}).kind == name_of(edge.source_kind));
        CHECK(all.nodes.at(std::string{edge.target}).kind == name_of(edge.target_kind));
        CHECK(base_parts::contains(bridge_parts::edge_ends,
                                   bridge_parts::EdgeEnds{edge.kind, edge.source_kind, edge.target_kind}));
        all.edges[std::string{edge.id}] = {std::string{name_of(edge.kind)}, std::string{edge.label},
                                           std::string{edge.source}.append(" > ").append(edge.target),
                                           Elements::named(edge.kind, edge.cells)};
      },
      filter);
  return all;
}

std::size_t count(const std::map<std::string, Element>& elements, std::string_view kind) {
  return static_cast<std::size_t>(std::count_if(elements.begin(), elements.end(),
                                                [&](const auto& element) { return element.second.kind == kind; }));
}

TEST_CASE("An article is a graph in which each deal is a node") {
  Graph graph;
  graph.add(sample::chips());
  const auto all = elements_of(graph);

  CHECK(all.nodes.size() + all.edges.size() == all.given);  // no id comes twice
  CHECK(count(all.nodes, "article") == 1);
  CHECK(count(all.nodes, "entity") == 14);
  CHECK(count(all.nodes, "deal") == 13);
  CHECK(count(all.nodes, "fact") == 1);
  CHECK(count(all.nodes, "claim") == 5);
  CHECK(count(all.edges, "mentions") == 14);
  CHECK(count(all.edges, "comes_from") == 2);
  CHECK(count(all.edges, "told_by") == 19);  // 13 deals, 1 fact, 5 claims
  CHECK(count(all.edges, "party") == 33);
  CHECK(count(all.edges, "goods") == 1);
  CHECK(count(all.edges, "member") == 3);
  CHECK(count(all.edges, "link") == 4);
  CHECK(count(all.edges, "of") == 1);
  CHECK(count(all.edges, "depends_on") == 1);
  CHECK(count(all.edges, "relation") == 3);
  CHECK(count(all.edges, "about") == 10);
  CHECK(count(all.edges, "said_by") == 3);

  const auto& deal = all.nodes.at("urn:sample:chips#d1");
  CHECK(deal.label == "at least $10bn investment");
  CHECK(deal.cells.at("amount") == "10000000000");
  CHECK(deal.cells.at("amount_bound") == "atLeast");
  CHECK(deal.cells.at("amount_minor") == "1000000000000");
  CHECK(deal.cells.at("status") == "inTalks");
  CHECK(deal.cells.at("modality") == "hearsay");
  CHECK(deal.cells.at("quote") == "at least $10bn");
  CHECK(deal.cells.at("equivalents").find("\"amount_currency\":\"KRW\"") != std::string::npos);
  CHECK(deal.cells.count("date") == 0);

  const auto& speaker = all.edges.at("urn:sample:chips#k2/said_by/1");
  CHECK(speaker.ends == "urn:sample:chips#k2 > urn:sample:chips#familiar");
  CHECK(all.nodes.at("urn:sample:chips#k2").cells.at("quote")
        == "Two firms speak of chips, people say. … Two firms speak of chips, people say.");
  CHECK(all.nodes.at("urn:sample:chips#microsoft").cells.at("aliases") == "MS | Microsoft | 마이크로소프트");
}

TEST_CASE("Edges of parties point the way the money goes") {
  Graph graph;
  graph.add(sample::chips());
  const auto all = elements_of(graph);
  CHECK(all.edges.at("urn:sample:chips#d1/party/0").ends == "urn:sample:chips#amazon > urn:sample:chips#d1");
  CHECK(all.edges.at("urn:sample:chips#d1/party/0").label == "investor");
  CHECK(all.edges.at("urn:sample:chips#d1/party/1").ends == "urn:sample:chips#d1 > urn:sample:chips#openai");
  CHECK(all.edges.at("urn:sample:chips#d2/party/0").ends == "urn:sample:chips#d2 > urn:sample:chips#amazon");
  CHECK(all.edges.at("urn:sample:chips#d5/party/0").ends == "urn:sample:chips#openai > urn:sample:chips#d5");
  CHECK(all.edges.at("urn:sample:chips#d5/party/0").cells.at("money") == "none");
}

TEST_CASE("Who is one in several articles is one node; a deal is one where the filter counts it once") {
  const auto graph = sample::chips_twice();
  const auto each = elements_of(graph);
  CHECK(count(each.nodes, "article") == 2);
  CHECK(count(each.nodes, "entity") == 15);  // those who are not named are two
  CHECK(count(each.nodes, "deal") == 26);
  CHECK(count(each.edges, "mentions") == 28);
  CHECK(each.edges.at("urn:sample:chips:again#openai/mentions").ends
        == "urn:sample:chips:again > urn:sample:chips#openai");

  auto filter = every_deal();
  filter.tellings = Tellings::as_one;
  const auto once = elements_of(graph, filter);
  CHECK(once.nodes.size() + once.edges.size() == once.given);
  std::set<std::string> deals;
  for (const auto& [id, node] : each.nodes)
    if (node.kind == "deal") deals.insert(node.cells.at("deal_node"));
  CHECK(count(once.nodes, "deal") == deals.size());
  CHECK(deals.size() < 26);
  CHECK(count(once.edges, "told_by") == 38);  // as many as before: two articles still tell each deal
}

TEST_CASE("What leads to a deal that the filter leaves out stays with where it starts, as JSON") {
  Graph graph;
  graph.add(sample::chips());
  auto filter = every_deal();
  filter.statuses = settled;
  const auto all = elements_of(graph, filter);
  CHECK(all.nodes.count("urn:sample:chips#d1") == 0);
  CHECK(count(all.nodes, "deal") == 8);  // d5 to d12
  CHECK(count(all.edges, "link") == 4);
  CHECK(count(all.edges, "about") == 2);  // a worry, of openai and d7
  CHECK(all.nodes.at("urn:sample:chips#v1").cells.at("fact_conditions")
        == R"([{"index":0,"to_id":"urn:sample:chips#pkg","to_node":"urn:sample:chips#pkg"}])");
  CHECK(all.nodes.at("urn:sample:chips#k3").cells.at("claim_about")
        == R"([{"index":0,"to_id":"urn:sample:chips#d1","to_kind":"deal","to_node":"urn:sample:chips#d1"}])");
}

TEST_CASE("A graph gives the same elements in whatever order it came to be") {
  auto other = sample::chips();
  other.uri = "urn:sample:a";
  Graph forth;
  forth.add(sample::chips());
  forth.add(other);
  Graph back;
  back.add(other);
  back.add(sample::chips());
  const auto ids = [](const Graph& graph) {
    std::vector<std::string> all;
    for_each_node(graph, [&](const GraphNode& node) { all.push_back(std::string{node.id}.append(node.label)); });
    for_each_edge(graph, [&](const GraphEdge& edge) { all.push_back(std::string{edge.id}.append(edge.target)); });
    return all;
  };
  CHECK(ids(forth) == ids(back));
}

TEST_CASE("an article whose uri could be the id of an object is a node of its own") {
  Graph graph;
  auto chips = sample::chips();
  chips.uri = "urn:x";
  graph.add(chips);
  auto other = sample::article("urn:x#d1");
  other.entities = {sample::company("e", "Other")};
  graph.add(other);
  const auto all = elements_of(graph);
  CHECK(all.nodes.size() + all.edges.size() == all.given);
  CHECK(all.nodes.at("urn:x#d1").kind == "deal");
  CHECK(all.nodes.at("urn:x#d1#").kind == "article");
  CHECK(all.nodes.at("urn:x").kind == "article");
  CHECK(std::any_of(all.edges.begin(), all.edges.end(),
                    [](const auto& edge) { return edge.second.ends == "urn:x#d1# > urn:x#d1#e"; }));
}

}  // namespace test_bridge_property_graph
