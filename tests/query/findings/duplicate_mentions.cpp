// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/duplicate_mentions.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>

namespace test_query_findings_duplicate_mentions {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::company;

namespace {

using Ids = std::vector<std::pair<std::string, std::string>>;

Ids doubles(std::vector<Entity> entities) {
  auto article = sample::article("urn:doubles");
  article.entities = std::move(entities);
  Graph graph;
  Ids found;
  for (const auto& [entity, first, second] : duplicate_mentions(graph, graph.add(article)))
    found.emplace_back(graph[first], graph[second]);
  return found;
}

}  // namespace

TEST_CASE("two companies of one name, written in two ways, or known by one alias") {
  CHECK(doubles({company("a", "Amazon"), company("b", "Nvidia"), company("c", "AMAZON Inc.")}) == Ids{{"a", "c"}});
  CHECK(doubles({company("a", "Amazon", {"아마존"}), company("b", "Amazon.com", {"㈜아마존"})}) == Ids{{"a", "b"}});
}

TEST_CASE("a third id stands beside the first, and several names in common count once") {
  CHECK(doubles({company("a", "Amazon", {"아마존"}), company("b", "Amazon", {"아마존"}), company("c", "Amazon")})
        == Ids{{"a", "b"}, {"a", "c"}});
}

TEST_CASE("what another article tells to be one is named twice too") {
  auto apart = sample::article("urn:apart");
  apart.entities = {company("b", "Nvidia"), company("y", "Facebook"), company("x", "Meta Platforms")};
  auto one = sample::article("urn:one");
  one.entities = {company("m", "Meta Platforms", {"Facebook"})};
  Graph graph;
  const auto article = graph.add(apart);
  CHECK(duplicate_mentions(graph, article).empty());
  graph.add(one);
  const auto found = duplicate_mentions(graph, article);
  REQUIRE(found.size() == 1);
  CHECK(graph[found[0].first] == "y");
  CHECK(graph[found[0].second] == "x");
  CHECK(found[0].entity == graph[graph[article].mentions].back().entity);
}

TEST_CASE("other names, other kinds and those who are anonymous are not one") {
  CHECK(doubles({company("a", "Amazon"), company("b", "Amazon Web Services")}).empty());
  CHECK(doubles({company("a", "Azure"), sample::entity("b", EntityKind::product, "Azure")}).empty());
  CHECK(doubles({sample::anonymous("a", "people"), sample::anonymous("b", "people")}).empty());
  CHECK(doubles({company("a", "AP", {"AP"})}).empty());
}

}  // namespace test_query_findings_duplicate_mentions
