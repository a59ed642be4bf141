// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/possibly_one_entity.hpp>

#include <newsgraph/graph/merge.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_findings_possibly_one_entity {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::company;

namespace {

Article naming(std::string uri, std::vector<Entity> entities) {
  auto made = sample::article(std::move(uri));
  made.entities = std::move(entities);
  return made;
}

Entity listed(Entity entity, std::string_view ticker) {
  entity.ticker = ticker;
  return entity;
}

Entity of_lei(Entity entity, std::string_view lei) {
  entity.lei = Lei::parse(lei);
  return entity;
}

/// "urn:1#a urn:2#a legalForm", each question, in order.
std::vector<std::string> questions(const std::vector<PossiblyOneEntity>& found) {
  std::vector<std::string> texts;
  for (const auto& one : found)
    texts.push_back(one.join.first() + ' ' + one.join.second() + ' ' + std::string{name_of(one.by)});
  std::sort(texts.begin(), texts.end());
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("legal forms that differ raise one question for each bearer but one, and a join settles it") {
  Graph graph;
  graph.add(naming("urn:1", {company("a", "Zenith LLC")}));
  graph.add(naming("urn:2", {company("a", "Zenith Inc")}));
  CHECK(questions(possibly_one_entity(graph)) == Texts{"urn:1#a urn:2#a legalForm"});
  graph.add(naming("urn:3", {company("a", "Zenith")}));
  graph.add(naming("urn:4", {company("a", "Zenith GmbH")}));
  CHECK(questions(possibly_one_entity(graph))
        == Texts{"urn:1#a urn:3#a unstated", "urn:2#a urn:3#a unstated", "urn:3#a urn:4#a unstated"});

  auto joined = graph;
  for (const auto& one : possibly_one_entity(graph)) joined.join(one.join);
  CHECK(possibly_one_entity(joined).empty());
  CHECK(joined.find_global("urn:1#a") == joined.find_global("urn:4#a"));
  CHECK(questions(possibly_one_entity(without_join(joined, {"urn:3#a", "urn:4#a"})))
        == Texts{"urn:1#a urn:4#a unstated"});  // of those that are joined the first article stands for them
}

TEST_CASE("who answers no is not asked again, until that is taken back") {
  Graph graph;
  graph.keep_apart({"urn:2#a", "urn:1#a"});  // before either is here
  graph.add(naming("urn:1", {company("a", "Zenith LLC")}));
  graph.add(naming("urn:2", {company("a", "Zenith Inc")}));
  graph.add(naming("urn:3", {company("a", "ZENITH L.L.C.")}));
  const auto article = graph.add(naming("urn:4", {company("b", "Zenith GmbH"), company("a", "Zenith Inc.")}));
  CHECK(questions(possibly_one_entity(graph)) == Texts{"urn:1#a urn:4#b legalForm"});
  const auto asked = possibly_one_entity(graph, article);
  CHECK(questions(asked) == Texts{"urn:4#a urn:4#b legalForm"});
  graph.keep_apart({asked.front().join.first(), asked.front().join.second()});
  CHECK(possibly_one_entity(graph, article).empty());
  CHECK(questions(possibly_one_entity(graph)) == Texts{"urn:1#a urn:4#b legalForm"});
  graph.keep_apart({"urn:1#a", "urn:4#b"});
  CHECK(possibly_one_entity(graph).empty());
  CHECK(questions(possibly_one_entity(without_apart(graph, {"urn:1#a", "urn:2#a"})))
        == Texts{"urn:1#a urn:2#a legalForm"});  // for neither is the GmbH
}

TEST_CASE("tickers of two markets may be two listings, two LEIs are two entities") {
  Graph graph;
  graph.add(naming("urn:1", {listed(company("a", "Alibaba"), "NYSE:BABA")}));
  graph.add(naming("urn:2", {listed(company("a", "Alibaba"), "HKEX:9988")}));
  CHECK(questions(possibly_one_entity(graph)) == Texts{"urn:1#a urn:2#a ticker"});

  Graph known;
  known.add(naming("urn:1", {of_lei(company("a", "Delta"), "ZXTILKJKG63JELOEG630")}));
  known.add(naming("urn:2", {of_lei(company("a", "Delta"), "HWUPKR0MPOU8FGXBT394")}));
  CHECK(possibly_one_entity(known).empty());
  known.add(naming("urn:3", {company("a", "Delta")}));
  CHECK(questions(possibly_one_entity(known)) == Texts{"urn:1#a urn:3#a unstated", "urn:2#a urn:3#a unstated"});
}

TEST_CASE("what an article names both of is its question, not the graph's") {
  Graph graph;
  const auto article = graph.add(naming("urn:1", {company("b", "Zenith LLC"), company("a", "Zenith Inc")}));
  CHECK(questions(possibly_one_entity(graph, article)) == Texts{"urn:1#a urn:1#b legalForm"});
  CHECK(possibly_one_entity(graph).empty());
}

TEST_CASE("a short alias, a description and another kind raise no question") {
  Graph graph;
  graph.add(naming("urn:1", {company("a", "Microsoft", {"MS"}), company("h", "shareholders of Halden")}));
  graph.add(naming("urn:2", {company("a", "Morgan Stanley", {"MS"}), company("h", "shareholders of Halden")}));
  graph.add(naming("urn:3", {sample::entity("p", EntityKind::person, "Microsoft")}));
  CHECK(possibly_one_entity(graph).empty());
}

TEST_CASE("of those who are kept apart and of whom the same is stated, the question is about the same in any order") {
  std::vector<Article> articles{
      naming("urn:1", {company("a", "Zenith")}),
      naming("urn:2", {company("a", "Zenith")}),
      naming("urn:3", {company("a", "Zenith LLC")}),
  };
  const auto less = [](const Article& a, const Article& b) { return a.uri < b.uri; };
  do {
    Graph graph;
    graph.keep_apart({"urn:1#a", "urn:2#a"});
    for (const auto& article : articles) graph.add(article);
    CHECK(questions(possibly_one_entity(graph)) == Texts{"urn:1#a urn:3#a unstated"});
  } while (std::next_permutation(articles.begin(), articles.end(), less));

  Graph graph;  // also where one article names them all
  graph.keep_apart({"urn:4#x", "urn:4#y"});
  const auto article =
      graph.add(naming("urn:4", {company("y", "Zenith"), company("x", "Zenith"), company("z", "Zenith LLC")}));
  CHECK(questions(possibly_one_entity(graph, article)) == Texts{"urn:4#x urn:4#z unstated"});
}

TEST_CASE("the questions do not depend on the order of the articles") {
  std::vector<Article> articles{
      naming("urn:1", {company("a", "Zenith LLC"), company("b", "Wave AG")}),
      naming("urn:2", {company("a", "Zenith Inc", {"Wave"})}),
      naming("urn:3", {company("a", "Zenith"), company("b", "Wave GmbH")}),
      naming("urn:4", {listed(company("a", "Wave"), "NYSE:W"), listed(company("b", "Zenith LLC"), "LSE:Z")}),
  };
  const auto less = [](const Article& a, const Article& b) { return a.uri < b.uri; };
  Texts expected;
  do {
    Graph graph;
    for (const auto& article : articles) graph.add(article);
    if (expected.empty()) expected = questions(possibly_one_entity(graph));
    CHECK(questions(possibly_one_entity(graph)) == expected);
  } while (std::next_permutation(articles.begin(), articles.end(), less));
  // "Zenith" may be the LLC or Zenith Inc; that one, being "Wave" too, may be Wave AG or Wave GmbH.
  CHECK(expected.size() == 4);
}

}  // namespace test_query_findings_possibly_one
