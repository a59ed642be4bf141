// SPDX-License-Identifier: MIT
#include <newsgraph/graph/extras.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>

namespace test_graph_extras {

using namespace newsgraph;

namespace {

Extras note(std::string json) { return {{"x-note", std::move(json)}}; }

Graph noted() {
  auto article = sample::chips();
  article.extras = note("1");
  article.paragraphs[2].extras = note("2");
  article.entities[4].extras = note("3");
  article.deals[6].extras = {{"x-note", "4"}, {"x-more", "[4]"}};
  article.deals[6].parties[1].extras = note("5");
  article.deals[7].parties[0].extras = note("6");
  article.facts[0].extras = note("7");
  article.relations[1].extras = note("8");
  article.claims[4].extras = note("9");
  article.associations.emplace_back().id = "photo";
  article.associations[0].extras = note("10");
  auto other = sample::article("urn:other");
  other.entities = {sample::company("o", "OpenAI"), sample::company("again", "OpenAI Inc.")};
  other.entities[0].extras = note("11");
  other.entities[1].extras = note("12");
  Graph graph;
  graph.add(sample::article("urn:plain"));
  graph.add(article);
  graph.add(other);
  return graph;
}

}  // namespace

TEST_CASE("what a user adds to an object is read from the graph") {
  const auto graph = noted();
  const auto article = *graph.find_article("urn:sample:chips");
  CHECK(extras(graph, article) == note("1"));
  CHECK(extras(graph, *find_paragraph(graph, "p1")).empty());
  CHECK(extras(graph, *find_paragraph(graph, "p2")) == note("2"));
  CHECK(extras(graph, *find_deal(graph, "d6")) == Extras{{"x-note", "4"}, {"x-more", "[4]"}});
  CHECK(extras(graph, *find_deal(graph, "d7")).empty());
  CHECK(extras(graph, *find_fact(graph, "v1")) == note("7"));
  CHECK(extras(graph, *find_relation(graph, "r2")) == note("8"));
  CHECK(extras(graph, *find_claim(graph, "k5")) == note("9"));
  CHECK(extras(graph, *find_association(graph, "photo")) == note("10"));
  CHECK(extras(graph, *graph.find_article("urn:plain")).empty());
}

TEST_CASE("what articles add to an entity is read of one of them, or of all") {
  const auto graph = noted();
  const auto openai = *find_company(graph, "OpenAI");
  CHECK(extras(graph, openai, *graph.find_article("urn:sample:chips")) == note("3"));
  CHECK(extras(graph, openai, *graph.find_article("urn:other")) == Extras{{"x-note", "11"}, {"x-note", "12"}});
  CHECK(extras(graph, openai) == Extras{{"x-note", "3"}, {"x-note", "11"}, {"x-note", "12"}});
  CHECK(extras(graph, openai, *graph.find_article("urn:plain")).empty());
  CHECK(extras(graph, *find_company(graph, "Amazon")).empty());
}

}  // namespace test_graph_extras
