// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/original.hpp>

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/adding/normal_form.hpp>
#include <newsgraph/json/load.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_graph_adding_original {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// An article that names one company twice, and means now the one, now the other.
Article doubled() {
  Article article;
  article.uri = "urn:doubled";
  article.entities = {sample::company("a", "Halden"), sample::company("b", "Halden"), sample::company("c", "Orrin")};
  article.deals = {
      sample::deal("d1", DealType::loan, DealStatus::agreed,
                   {sample::party("c", Role::lender), sample::party("b", Role::borrower)}),
      sample::deal("d2", DealType::loan, DealStatus::agreed,
                   {sample::party("a", Role::lender), sample::party("c", Role::borrower)}),
  };
  return article;
}

}  // namespace

TEST_CASE("each reference keeps the id that the article gives it") {
  Graph graph;
  const auto id = graph.add(doubled());
  CHECK(graph.article(id) == normal_form(doubled()));
}

TEST_CASE("so it does where a later article shows that two companies of an earlier one are one") {
  auto first = doubled();
  first.entities[1] = sample::company("b", "HLD Holding");
  first.extras = {{"x-desk", "7"}};
  Graph graph;
  const auto id = graph.add(first);
  auto second = doubled();
  second.uri = "urn:second";
  second.entities = {sample::company("a", "Halden", {"HLD Holding"}), sample::company("c", "Orrin")};
  second.deals[0].parties[1].entity = "a";
  const auto later = graph.add(second);
  REQUIRE(graph[graph[graph[id].mentions].front().entity].name
          == graph[graph[graph[later].mentions].front().entity].name);
  CHECK(graph.article(id) == normal_form(first));
  CHECK(graph.article(later) == normal_form(second));
}

TEST_CASE("extras come back to where they stood, in values too") {
  auto article = doubled();
  article.entities[2].extras = {{"x-rank", "1"}};
  article.deals[0].amount = StatedAmount{Money::from_minor(5, Currency::USD), {}, {}, {}, {{"x-page", "2"}}};
  article.deals[0].amount->equivalents = {{Money::from_minor(7, Currency::KRW), {}, {}},
                                          {Money::from_minor(6, Currency::EUR), {}, {{"x-note", "[]"}}}};
  article.deals[1].parties[0].share = Share{{1, 2}, Bound::exact, false, {}, {{"x-who", "\"c\""}}};
  Graph graph;
  graph.add(sample::chips());
  const auto id = graph.add(article);
  CHECK(graph.article(id) == normal_form(article));
}

TEST_CASE("whichever two entities of an article turn out to be one, each reference keeps its id") {
  // The first has a reference in every member that there is; in the second, entities are named many times.
  for (const auto* file : {"tests/schema/everything.json", "examples/data/amazon-openai.json"}) {
    const auto article = load_file_or_throw(file);
    const auto expected = normal_form(article);
    for (std::size_t a = 0; a < article.entities.size(); ++a)
      for (std::size_t b = a + 1; b < article.entities.size() && b < a + 6; ++b) {
        CAPTURE(file, article.entities[a].id, article.entities[b].id);
        Graph graph;
        const auto id = graph.add(article);
        graph.join({article.uri + '#' + article.entities[a].id, article.uri + '#' + article.entities[b].id});
        graph.join({article.uri + '#' + article.entities[b].id, article.uri + '#' + article.entities.back().id});
        CHECK(graph.article(id) == expected);
      }
  }
}

}  // namespace test_graph_adding_original
