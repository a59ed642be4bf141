// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/copy_article.hpp>

#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/graph/merge.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"
#include "../corpus.hpp"

#include <array>
#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

namespace test_graph_adding_copy_article {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using sample::entities_of;

namespace {

std::string saved(const Graph& graph) {
  std::ostringstream out;
  save(graph, out);
  return out.str();
}

/// How much there is of everything, and with whom it is known.
std::vector<std::size_t> sizes_of(const Graph& graph) {
  const auto& store = Growth<>::store(graph);
  std::vector<std::size_t> sizes{store.words.size(), store.texts.size(), store.uris.size(),
                                 store.forms.size(), store.names.size(), store.keys.size()};
  for (const auto size : store.rows.sizes()) sizes.push_back(size);
  std::array<std::size_t, 7> known{};
  for (const auto id : graph.table<EntityNode>().ids()) {
    std::size_t i = 0;
    for (const auto count :
         {store.articles[id].size(), store.deals[id].size(), store.paid[id].size(), store.received[id].size(),
          store.facts[id].size(), store.relations[id].size(), store.claims[id].size()})
      known[i++] += count;
  }
  sizes.insert(sizes.end(), known.begin(), known.end());
  for (const auto id : graph.table<ArticleNode>().ids()) sizes.push_back(store.references[id].size());
  return sizes;
}

void require_same(const Graph& graph, const Graph& other) {
  REQUIRE(saved(graph) == saved(other));
  REQUIRE(entities_of(graph) == entities_of(other));
  REQUIRE(sizes_of(graph) == sizes_of(other));
}

struct Both {
  Graph copied;
  Graph added;
  std::size_t copies = 0;
};

/// What comes of the articles of `from` that `to` does not have yet, copied where that can be, and added.
Both both(Graph to, Graph from) {
  Both both{to, std::move(to)};
  auto copier = Growth<>::copier(from, both.copied);
  for (const auto id : from.table<ArticleNode>().ids()) {
    const auto article = from.article(id);
    if (Growth<>::copy(both.copied, copier, id))
      ++both.copies;
    else if (!both.copied.find_article(article.uri))
      both.copied.add(article);
    if (!both.added.find_article(article.uri)) both.added.add(article);
  }
  return both;
}

}  // namespace

TEST_CASE("a copied article is what an added one is, in each table") {
  const auto from = load_graph(std::vector<std::string>{"tests/schema/everything.json", "tests/data", "examples/data"});
  const auto articles = from.graph.table<ArticleNode>().size();
  REQUIRE(articles >= 10);
  Graph chips;
  chips.add(sample::chips());
  for (const auto& to : {Graph{}, chips}) {
    const auto made = both(to, from.graph);
    require_same(made.copied, made.added);
    CHECK(made.copies == articles);
  }
}

TEST_CASE("copies of articles are what adding them gives, whatever is joined, kept apart or of one name") {
  std::size_t copies = 0;
  std::size_t all = 0;
  for (unsigned seed = 200; seed < 300; ++seed) {
    CAPTURE(seed);
    sample::Corpus corpus{seed};
    std::array<Graph, 2> graphs;
    for (auto& graph : graphs)
      for (std::size_t i = 0, size = corpus.below(25); i < size; ++i) {
        const auto article = corpus.article();
        if (!graph.find_article(article.uri)) graph.add(article);
        if (corpus.below(6) == 0) graph.join(corpus.join());
        if (corpus.below(6) == 0) graph.keep_apart(corpus.apart());
      }
    const auto made = both(graphs[0], graphs[1]);
    require_same(made.copied, made.added);
    copies += made.copies;
    all += made.added.table<ArticleNode>().size() - graphs[0].table<ArticleNode>().size();
  }
  CHECK(copies > all / 2);
  CHECK(copies < all);
}

TEST_CASE("an article is copied unless its uri is known or it names an entity twice") {
  auto plain = sample::article("urn:1");
  plain.entities = {sample::company("a", "Halbert"), sample::company("b", "Burrow")};
  plain.relations = {sample::relation("r", RelationType::competitor, "b", "a")};
  auto twice = sample::article("urn:2");
  twice.entities = {sample::company("a", "Halbert"), sample::company("b", "Halbert")};
  Graph from;
  from.add(plain);
  from.add(twice);
  Graph to;
  auto copier = Growth<>::copier(from, to);
  CHECK(Growth<>::copy(to, copier, ArticleId{0}));
  CHECK_FALSE(Growth<>::copy(to, copier, ArticleId{0}));
  CHECK_FALSE(Growth<>::copy(to, copier, ArticleId{1}));
  CHECK(saved(to) == to_json(plain) + '\n');
}

TEST_CASE("a copied article keeps its references where two companies of it are one in the other graph") {
  auto article = sample::article("urn:1");
  article.entities = {sample::company("a", "Halbert"), sample::company("b", "Burrow")};
  article.relations = {sample::relation("r", RelationType::competitor, "b", "a")};
  auto names = sample::article("urn:2");
  names.entities = {sample::company("c", "Halbert", {"Burrow"})};
  Graph from;
  from.add(article);
  Graph to;
  to.add(names);
  auto copier = Growth<>::copier(from, to);
  REQUIRE(Growth<>::copy(to, copier, ArticleId{0}));
  CHECK(entities_of(to) == std::vector<std::string>{"Burrow urn:1 urn:2"});
  CHECK(saved(to) == to_json(article) + '\n' + to_json(names) + '\n');
}

}  // namespace test_graph_adding_copy_article
