// SPDX-License-Identifier: MIT
#include <newsgraph/graph/deal_clusters.hpp>

#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <vector>

namespace test_graph_deal_clusters {

using namespace newsgraph;

namespace {

/// A invests in B, as told at eight in the morning of `day`.
Article told(std::string day, DealStatus status, std::optional<Amount> amount = {}, std::optional<Date> date = {}) {
  auto made = sample::article("urn:" + day);
  made.first_created = Timestamp::parse(day + "T08:00Z");
  made.entities = {sample::company("a", "A"), sample::company("b", "B")};
  made.deals = {sample::deal("d", DealType::investment, status,
                             {sample::party("b", Role::investee), sample::party("a", Role::investor)})};
  if (amount) made.deals[0].amount = sample::stated(*amount);
  made.deals[0].date = date;
  return made;
}

using Ids = std::vector<DealId>;

Ids tellings(const DealClusters& same, DealId deal) {
  const auto found = same.tellings(deal);
  return {found.begin(), found.end()};
}

constexpr DealId d0{0};
constexpr DealId d1{1};
constexpr DealId d2{2};

}  // namespace

TEST_CASE("talks, an agreement and its closing are one deal, whatever order the articles come in") {
  Graph graph;
  graph.add(told("2026-02-01", DealStatus::closed, Amount{sample::usd(25'000)}, Date::parse("2026-01-30")));
  graph.add(
      told("2025-12-17", DealStatus::in_talks, Amount{sample::usd(10'000), Bound::at_least}, Date::parse("2025-12")));
  graph.add(told("2026-01-05", DealStatus::agreed));
  const DealClusters same{graph};
  CHECK(tellings(same, d0) == Ids{d1, d2, d0});
  CHECK(tellings(same, d2) == Ids{d1, d2, d0});
  CHECK(same.newest(d1) == d0);
  CHECK(same.deals() == Ids{d0});
  CHECK(deals(graph).count() == 1);
  CHECK(deals(graph, {.tellings = Tellings::each}).count() == 3);
}

TEST_CASE("another sum is another deal, unless a register or somebody says that it is the same") {
  auto first = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(38'000)});
  auto second = told("2025-12-18", DealStatus::agreed, Amount{sample::usd(40'000)});
  const auto deals_in = [&] {
    Graph graph;
    graph.add(first);
    graph.add(second);
    return DealClusters{graph}.deals();
  };
  CHECK(deals_in() == Ids{d0, d1});
  first.deals[0].ref = "sec:1";
  second.deals[0].ref = "sec:2";
  CHECK(deals_in() == Ids{d0, d1});
  second.deals[0].ref = "sec:1";
  CHECK(deals_in() == Ids{d1});

  second.deals[0].ref.reset();
  Graph graph;
  graph.add(first);
  graph.add(second);
  graph.join({"urn:2025-12-17#d", "urn:2025-12-18#d"});
  CHECK(DealClusters{graph}.deals() == Ids{d1});
}

TEST_CASE("the type, the parties and their roles must be the same") {
  const auto first = told("2025-12-17", DealStatus::agreed);
  const auto same_as_first = [&](auto change) {
    auto second = told("2025-12-18", DealStatus::agreed);
    change(second);
    Graph graph;
    graph.add(first);
    graph.add(second);
    return DealClusters{graph}.deals().size() == 1;
  };
  CHECK(same_as_first([](Article&) {}));
  CHECK(same_as_first([](Article& a) { std::swap(a.deals[0].parties[0], a.deals[0].parties[1]); }));
  CHECK(same_as_first([](Article& a) { a.entities[0].name = "A, Inc."; }));
  CHECK_FALSE(same_as_first([](Article& a) { std::swap(a.deals[0].parties[0].role, a.deals[0].parties[1].role); }));
  CHECK_FALSE(same_as_first([](Article& a) { a.deals[0].parties.pop_back(); }));
  CHECK_FALSE(same_as_first([](Article& a) {
    a.deals[0].type = DealType::loan;
    a.deals[0].parties = {sample::party("a", Role::lender), sample::party("b", Role::borrower)};
  }));
}

TEST_CASE("one article does not tell a deal twice") {
  auto article = told("2025-12-17", DealStatus::agreed);
  article.deals.push_back(article.deals[0]);
  article.deals[1].id = "e";
  Graph graph;
  graph.add(article);
  CHECK(DealClusters{graph}.deals() == Ids{d0, d1});
  graph.add(told("2025-12-18", DealStatus::agreed));
  CHECK(DealClusters{graph}.deals() == Ids{d1, d2});  // the later telling goes to the first that it fits
}

TEST_CASE("a package is told again by its reference alone") {
  auto article = told("2025-12-17", DealStatus::agreed);
  Deal package;
  package.id = "p";
  package.type = DealType::package;
  package.members = {"d"};
  article.deals.push_back(package);
  auto later = article;
  later.uri = "urn:later";
  later.first_created = Timestamp::parse("2025-12-19T08:00Z");
  const auto count = [&] {
    Graph graph;
    graph.add(article);
    graph.add(later);
    return DealClusters{graph}.deals().size();
  };
  CHECK(count() == 3);
  article.deals[1].ref = later.deals[1].ref = "sec:7";
  CHECK(count() == 2);
}

TEST_CASE("a deal told by thousands of articles is one, in little time") {
  Graph graph;
  for (int i = 0; i < 20'000; ++i) {
    auto article = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(10'000)}, Date::parse("2025-12"));
    article.uri = "urn:" + std::to_string(i);
    graph.add(article);
  }
  const DealClusters same{graph};
  CHECK(same.deals().size() == 1);
  CHECK(same.tellings(d0).size() == 20'000);
}

TEST_CASE("of deals that came later it knows nothing") {
  Graph graph;
  graph.add(told("2025-12-17", DealStatus::agreed));
  const DealClusters same{graph};
  graph.add(told("2025-12-18", DealStatus::agreed));
  CHECK(same.is_newest(d0));
  CHECK(same.is_newest(d1));
  CHECK(deal_clusters(graph).deals() == Ids{d1});
}

}  // namespace test_graph_deal_clusters
