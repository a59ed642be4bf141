// SPDX-License-Identifier: MIT
#include <newsgraph/graph/claims_on.hpp>

#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_graph_claims_on {

using namespace newsgraph;

template <class G>
concept Asked = requires(G&& graph) {
  claims_about(std::forward<G>(graph), DealId{0});
  packages_of(std::forward<G>(graph), DealId{0});
};
static_assert(Asked<const Graph&>);
static_assert(!Asked<Graph>);  // it would dangle

namespace {

std::string claims(const Graph& graph, auto id) {
  std::string text;
  for (const auto claim : claims_about(graph, id)) text += std::string{graph[graph[claim].id]} + ' ';
  return text;
}

Modality modality(const Graph& graph, std::string_view deal) { return modality_of(graph, *find_deal(graph, deal)); }

}  // namespace

TEST_CASE("claims are found by what they are about") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(claims(graph, *find_deal(graph, "d1")) == "k1 k3 ");
  CHECK(claims(graph, *find_deal(graph, "d2")) == "k1 k2 k4 ");
  CHECK(claims(graph, *find_deal(graph, "d6")) == "");
  CHECK(claims(graph, *find_fact(graph, "v1")) == "");
}

TEST_CASE("claims of another article are about other deals") {
  Graph graph;
  graph.add(sample::chips());
  auto other = sample::chips();
  other.uri = "urn:other";
  graph.add(other);
  CHECK(claims(graph, *find_deal(graph, "urn:other#d1")) == "k1 k3 ");
}

TEST_CASE("a deal knows its packages") {
  Graph graph;
  graph.add(sample::chips());
  std::size_t count = 0;
  for (const auto package : packages_of(graph, *find_deal(graph, "d3"))) {
    CHECK(graph[graph[package].id] == "pkg");
    ++count;
  }
  CHECK(count == 1);
  CHECK(packages_of(graph, *find_deal(graph, "d6")).empty());
}

TEST_CASE("the most certain statement of a fact counts") {
  Graph graph;
  auto article = sample::chips();
  article.claims[4].about.push_back("d6");  // a worry, possible: no statement of a fact
  graph.add(article);
  CHECK(modality(graph, "d1") == Modality::hearsay);   // the headline does not say
  CHECK(modality(graph, "d2") == Modality::reported);  // hearsay, and reported
  CHECK(modality(graph, "d6") == Modality::asserted);  // nobody else says so
  CHECK(modality(graph, "pkg") == Modality::hearsay);
}

TEST_CASE("how certain one topic of a deal is says nothing of the deal, where something else is said of it") {
  const auto certain_of = [](std::vector<Claim> claims) {
    auto article = sample::chips();
    article.claims = std::move(claims);
    Graph graph;
    graph.add(article);
    return modality(graph, "d6");
  };
  auto customer = sample::fact("customer", {"d6"});
  customer.modality = Modality::hearsay;
  customer.topic = "customer";
  auto talks = sample::fact("talks", {"d6"});
  talks.modality = Modality::reported;
  CHECK(certain_of({customer}) == Modality::hearsay);
  CHECK(certain_of({customer, talks}) == Modality::reported);
  customer.modality = Modality::asserted;
  CHECK(certain_of({customer, talks}) == Modality::reported);
  CHECK(certain_of({talks, customer}) == Modality::reported);
  talks.modality = Modality::denied;
  CHECK(certain_of({talks, customer}) == Modality::asserted);
}

TEST_CASE("a denial makes a deal no more certain, and one that is only denied does not count") {
  Graph graph;
  auto article = sample::chips();
  auto& denial = article.claims.emplace_back();
  denial.id = "k9";
  denial.modality = Modality::denied;
  denial.about = {"d2", "d6"};
  graph.add(article);
  CHECK(modality(graph, "d2") == Modality::reported);
  CHECK(modality(graph, "d6") == Modality::denied);
  const auto d6 = *find_deal(graph, "d6");
  CHECK_FALSE(matches(graph, d6, {}));
  CHECK(matches(graph, d6, {.modality = Modality::denied}));
  CHECK(matches(graph, *find_deal(graph, "d2"), {}));
}

TEST_CASE("a deal of which nothing is claimed is as certain as its package") {
  Graph graph;
  auto article = sample::chips();
  article.claims[0].about = {"pkg"};
  article.claims[1].about = {};
  graph.add(article);
  CHECK(modality(graph, "d3") == Modality::hearsay);
  CHECK(modality(graph, "d8") == Modality::asserted);
}

}  // namespace test_graph_claims_on
