// SPDX-License-Identifier: MIT
#include <newsgraph/graph/merge.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/json/load.hpp>

#include "../catch.hpp"
#include "../sample.hpp"
#include "corpus.hpp"

#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace test_graph_merge {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using sample::Corpus;
using sample::entities_of;

namespace {

std::string saved(const Graph& graph) {
  std::ostringstream out;
  save(graph, out);
  return out.str();
}

Graph loaded(const std::string& ndjson) {
  std::istringstream in{ndjson};
  GraphStream stream{in};
  GraphBuilder builder;
  while (stream.next()) {
    REQUIRE(stream.faults().empty());
    if (const auto* join = stream.join())
      builder.add(*join);
    else if (const auto* apart = stream.apart())
      builder.add(*apart);
    else
      builder.add(*stream.article());
  }
  return std::move(builder).build();
}

/// Graphs merged two by two, in any order.
Graph merged(Corpus& corpus, std::vector<Graph> parts) {
  while (parts.size() > 1) {
    const auto i = corpus.below(parts.size());
    std::swap(parts[i], parts.back());
    auto a = std::move(parts.back());
    parts.pop_back();
    const auto j = corpus.below(parts.size());
    parts[j] =
        corpus.below(2) == 0 ? merge(std::move(a), std::move(parts[j])) : merge(std::move(parts[j]), std::move(a));
    if (corpus.below(4) == 0) parts[j] = loaded(saved(parts[j]));
  }
  return std::move(parts.front());
}

}  // namespace

template <class Target, class T>
concept Adds = requires(Target& target, const T& t) { target.add(t); };
static_assert(Adds<Graph, Article> && !Adds<Graph, Loaded<Article>>);
static_assert(Adds<GraphBuilder, Article> && !Adds<GraphBuilder, Loaded<Article>>);

TEST_CASE("parts that are merged in any grouping and order are the same graph") {
  for (unsigned seed = 0; seed < (sanitized ? 12U : 60U); ++seed) {
    CAPTURE(seed);
    Corpus corpus{seed};
    GraphBuilder whole;
    std::vector<GraphBuilder> builders(1 + corpus.below(5));
    const auto size = 1 + corpus.below(40);
    for (std::size_t i = 0; i < size; ++i) {
      const auto article = corpus.article();
      whole.add(article);
      builders[corpus.below(builders.size())].add(article);
      if (corpus.below(3) == 0) builders[corpus.below(builders.size())].add(article);  // and once more
      if (corpus.below(6) != 0) continue;
      const auto join = corpus.join();
      whole.add(join);
      builders[corpus.below(builders.size())].add(join);
      const auto apart = corpus.apart();
      whole.add(apart);
      builders[corpus.below(builders.size())].add(apart);
    }
    const auto one = std::move(whole).build();
    std::vector<Graph> parts;
    for (auto& builder : builders) parts.push_back(std::move(builder).build());
    const auto other = merged(corpus, std::move(parts));
    REQUIRE(saved(other) == saved(one));
    REQUIRE(entities_of(other) == entities_of(one));
    const auto again = loaded(saved(one));
    REQUIRE(saved(again) == saved(one));
    REQUIRE(entities_of(again) == entities_of(one));
  }
}

TEST_CASE("a graph that gives up articles is one that never had them") {
  for (unsigned seed = 100; seed < (sanitized ? 112U : 160U); ++seed) {
    CAPTURE(seed);
    Corpus corpus{seed};
    Graph graph;
    Graph without;
    std::vector<std::string> gone;
    for (std::size_t i = 0, size = 1 + corpus.below(20); i < size; ++i) {
      const auto article = corpus.article();
      if (graph.find_article(article.uri)) continue;
      graph.add(article);
      if (corpus.below(3) == 0)
        gone.push_back(article.uri);
      else
        without.add(article);
      if (corpus.below(4) != 0) continue;
      const auto join = corpus.join();
      graph.join(join);
      without.join(join);
      const auto apart = corpus.apart();
      graph.keep_apart(apart);
      without.keep_apart(apart);
    }
    auto at_once = graph;
    const auto goes = [&](ArticleId id) { return std::ranges::find(gone, at_once.uri(id)) != gone.end(); };
    CHECK(erase_if(at_once, goes) == gone.size());
    for (const auto& uri : gone) CHECK(graph.remove(uri));
    for (const auto* left : {&graph, &at_once}) {
      REQUIRE(saved(*left) == saved(without));
      REQUIRE(entities_of(*left) == entities_of(without));
      REQUIRE(flows(*left).count() == flows(without).count());
    }
    // And it comes back.
    Graph all = without;
    for (const auto& uri : gone) all.add(sample::article(uri));
    for (const auto& uri : gone) graph.add(sample::article(uri));
    REQUIRE(saved(graph) == saved(all));
  }
}

TEST_CASE("of two versions of an article the later stays, of two of one time the greater") {
  auto first = sample::article("urn:1");
  first.first_created = Timestamp::parse("2025-12-17T15:00+09:00");
  first.by = "A";
  auto second = first;
  second.by = "B";
  CHECK(replaces(second, first));
  CHECK_FALSE(replaces(first, second));
  CHECK_FALSE(replaces(first, first));
  first.first_created = Timestamp::parse("2025-12-17T06:00:01Z");
  CHECK(replaces(first, second));
  second.first_created.reset();
  CHECK(replaces(first, second));
  // Of times without a zone the later stays; beside one with a zone they count as UTC.
  second.first_created = Timestamp::parse("2025-12-17T06:00");
  CHECK(replaces(first, second));
  first.first_created = Timestamp::parse("2025-12-17T05:59");
  CHECK(replaces(second, first));
  first.first_created = Timestamp::parse("2025-12-17T06:00:01Z");
  second.first_created.reset();

  using enum GraphBuilder::Added;
  CHECK(name_of(replaces_other) == "replacesOther");
  GraphBuilder builder;
  CHECK(builder.add(second) == is_new);
  CHECK(builder.add(second) == is_known);
  CHECK(builder.add(first) == replaces_other);
  CHECK(builder.add(first) == is_known);
  CHECK(builder.add(second) == is_replaced);
  const auto graph = std::move(builder).build();
  CHECK(graph.table<ArticleNode>().size() == 1);
  CHECK(graph.article(ArticleId{0}) == first);
}

TEST_CASE("what does not check is refused, known or not") {
  auto article = sample::article("urn:1");
  GraphBuilder builder;
  builder.add(article);
  article.claims = {sample::fact("c", {"nothing"})};
  CHECK_THROWS_AS(builder.add(article), InvalidArticle);
  article.uri = "urn:2";
  CHECK_THROWS_AS(builder.add(article), InvalidArticle);
}

TEST_CASE("what is kept apart is saved after the joins, and can be taken back") {
  Graph graph;
  graph.keep_apart({"urn:2#d", "urn:1#d"});
  graph.join({"urn:2#d", "urn:3#d"});
  graph.keep_apart({"urn:2#d", "urn:1#d"});  // again
  CHECK(saved(graph)
        == R"({"join":["urn:2#d","urn:3#d"]})"
           "\n"
           R"({"apart":["urn:1#d","urn:2#d"]})"
           "\n");
  CHECK(saved(loaded(saved(graph))) == saved(graph));
  CHECK(saved(without_join(graph, {"urn:2#d", "urn:3#d"}))
        == R"({"apart":["urn:1#d","urn:2#d"]})"
           "\n");
  CHECK(saved(without_apart(graph, {"urn:1#d", "urn:2#d"}))
        == R"({"join":["urn:2#d","urn:3#d"]})"
           "\n");
  CHECK(saved(merge(graph, {})) == saved(graph));
  CHECK_THROWS_WITH(graph.keep_apart({"urn:1#a", "d"}),
                    "found \"d\", expected the id of an entity or of a deal like urn:article#id");
}

TEST_CASE("a join makes one of two, and can be taken back") {
  auto first = sample::article("urn:1");
  first.entities = {sample::company("a", "Alphabet"), sample::company("g", "Google")};
  first.deals = {sample::deal("d", DealType::supply, DealStatus::closed,
                              {sample::party("a", Role::customer), sample::party("g", Role::supplier)})};
  auto second = sample::article("urn:2");
  second.entities = {sample::company("x", "X Development")};
  const Join inside{"urn:1#a", "urn:1#g"};
  const Join across{"urn:2#x", "urn:1#g"};

  Graph graph;
  graph.join(across);  // before either article is here
  graph.add(first);
  CHECK(find_entity(graph, "Google") != find_entity(graph, "Alphabet"));
  graph.join(inside);
  CHECK(find_entity(graph, "Google") == find_entity(graph, "Alphabet"));
  graph.add(second);
  CHECK(find_entity(graph, "X Development") == find_entity(graph, "Alphabet"));
  CHECK(saved(graph)
        == to_json(first) + '\n' + to_json(second) + '\n' + R"({"join":["urn:1#a","urn:1#g"]})" + '\n'
               + R"({"join":["urn:1#g","urn:2#x"]})" + '\n');

  const auto apart = without_join(graph, inside);
  CHECK(find_entity(apart, "Google") != find_entity(apart, "Alphabet"));
  CHECK(find_entity(apart, "Google") == find_entity(apart, "X Development"));
  CHECK(apart.table<Flow>().size() == 1);
  CHECK(apart.article(ArticleId{0}) == first);
  CHECK_THROWS_WITH(graph.join({"urn:1#a", "google"}),
                    "found \"google\", expected the id of an entity or of a deal like urn:article#id");
}

TEST_CASE("an entity and a deal are neither joined nor kept apart, whatever comes first") {
  auto article = sample::investment("urn:1", sample::company("a", "A"), sample::company("b", "B"));
  article.relations = {sample::relation("v", RelationType::competitor, "a", "b")};
  Graph graph;
  graph.add(article);
  const auto id = "urn:1#" + article.deals[0].id;
  const auto mixed = "found \"urn:1#a\" (an entity) and \"" + id + "\" (a deal), expected two entities or two deals";
  CHECK_THROWS_WITH(graph.join({id, "urn:1#a"}), mixed);
  CHECK_THROWS_WITH(graph.keep_apart({id, "urn:1#a"}), mixed);
  const auto* other = "found \"urn:1#v\" (neither) and \"urn:2#b\", expected two entities or two deals";
  CHECK_THROWS_WITH(graph.join({"urn:1#v", "urn:2#b"}), other);
  CHECK_THROWS_WITH(graph.keep_apart({"urn:1#v", "urn:2#b"}), other);
  CHECK_THROWS_WITH(graph.keep_apart({"urn:1#a", "urn:1#a"}), "found \"urn:1#a\" twice, expected two ids");
  CHECK(saved(graph) == to_json(article) + '\n');

  Graph waiting;  // which cannot know yet
  waiting.join({id, "urn:1#a"});
  waiting.keep_apart({id, "urn:1#a"});
  waiting.join({"urn:1#v", "urn:1#a"});
  waiting.join({"urn:2#x", "urn:1#a"});
  CHECK(waiting.joins().size() == 3);
  CHECK(saved(merge(waiting, graph)) == saved(graph) + R"({"join":["urn:1#a","urn:2#x"]})" + '\n');
  waiting.add(article);
  CHECK(saved(waiting) == saved(graph) + R"({"join":["urn:1#a","urn:2#x"]})" + '\n');

  GraphBuilder builder{graph};
  CHECK_FALSE(builder.add(Join{id, "urn:1#a"}));
  CHECK_FALSE(builder.add(Apart{id, "urn:1#a"}));
  CHECK_FALSE(builder.add(Apart{"urn:1#a", "urn:1#a"}));
  CHECK(builder.add(Apart{"urn:1#a", "urn:1#b"}));
  CHECK_THROWS_AS(builder.add(Join{"urn:1#a", "b"}), Error);
}

}  // namespace test_graph_merge
