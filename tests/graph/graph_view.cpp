// SPDX-License-Identifier: MIT
#include <newsgraph/graph/graph_view.hpp>

#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace test_graph_graph_view {

using namespace newsgraph;
using sample::investment_told;

namespace {

const Amount price{sample::usd(10'000), Bound::at_most};

constexpr DealId d0{0};
constexpr DealId d1{1};

/// Agreed, then mentioned.
Graph twice() {
  Graph graph;
  graph.add(investment_told("2025-11-01", DealStatus::agreed, price));
  graph.add(investment_told("2025-11-03", {}));
  return graph;
}

}  // namespace

TEST_CASE("a deal is read with what is known of it, by whichever telling, or as it is told") {
  const auto graph = twice();
  for (const auto id : {d0, d1}) {
    CHECK(graph.amount(as_known(graph)[id].amount) == price);
    CHECK(status_of(graph, id) == DealStatus::agreed);
    CHECK(as_known(graph).shown(id) == d1);
    CHECK(as_known(graph).tellings(id) == std::vector{d0, d1});
    CHECK(as_told(graph).shown(id) == id);
    CHECK(as_told(graph).tellings(id) == std::vector{id});
  }
  CHECK_FALSE(as_told(graph)[d1].amount);
  CHECK(status_of(as_told(graph), d1) == DealStatus::unknown);
  CHECK_FALSE(graph[d1].amount);
}

TEST_CASE("a deal counts once unless each telling is asked for, or an article's own") {
  const auto graph = twice();
  const auto found = [&](const Filter& filter) {
    std::vector<DealId> ids;
    for (const auto id : deals(graph, filter)) ids.push_back(id);
    return ids;
  };
  CHECK(found({}) == std::vector{d1});
  CHECK(found({.statuses = settled}) == std::vector{d1});
  CHECK(found({.tellings = Tellings::each}) == std::vector{d0, d1});
  CHECK(found({.statuses = settled, .tellings = Tellings::each}) == std::vector{d0});
  CHECK(found({.article = ArticleId{0}}) == std::vector{d0});
  CHECK(found({.statuses = settled, .article = ArticleId{1}}).empty());
  CHECK(flows(graph).count() == 1);
  CHECK(flows(graph, {.tellings = Tellings::each}).count() == 2);
  CHECK(paid_to(graph, *find_company(graph, "B")).count() == 1);
}

TEST_CASE("what is called off later counts no more, though the article that says so leaves out a party") {
  auto agreed = sample::article("urn:agreed");
  agreed.first_created = Timestamp::parse("2025-11-01T08:00Z");
  agreed.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("s", "S")};
  agreed.deals = {sample::deal(
      "d", DealType::acquisition, DealStatus::agreed,
      {sample::party("a", Role::acquirer), sample::party("b", Role::target), sample::party("s", Role::seller)})};
  agreed.deals[0].ref = "sec:1";
  auto withdrawn = agreed;
  withdrawn.uri = "urn:withdrawn";
  withdrawn.first_created = Timestamp::parse("2025-12-01T08:00Z");
  withdrawn.deals[0].status = DealStatus::withdrawn;
  withdrawn.deals[0].parties.pop_back();
  Graph graph;
  graph.add(agreed);
  CHECK(deals(graph).count() == 1);
  graph.add(withdrawn);
  CHECK(deals(graph).empty());
  REQUIRE(deals(graph, {.statuses = any_status}).count() == 1);
  const auto id = deals(graph, {.statuses = any_status}).front();
  CHECK(id == d0);  // it has the seller
  CHECK(status_of(graph, id) == DealStatus::withdrawn);
  CHECK(parties(graph, d1, Role::seller).count() == 1);
}

TEST_CASE("what is known follows each change of the graph") {
  Graph graph;
  graph.add(investment_told("2025-11-01", DealStatus::agreed, price));
  CHECK(deals(graph).count() == 1);
  graph.add(investment_told("2025-12-01", DealStatus::withdrawn));
  CHECK(deals(graph).empty());
  graph.remove("urn:2025-12-01");
  CHECK(deals(graph).count() == 1);

  auto other = investment_told("2025-12-02", DealStatus::closed);
  other.entities[0].name = "Alpha";
  graph.add(other);
  CHECK(deals(graph).count() == 2);
  graph.join({"urn:2025-11-01#a", "urn:2025-12-02#a"});
  CHECK(deals(graph).count() == 1);
  CHECK(status_of(graph, d0) == DealStatus::closed);

  auto known = other;  // throws, and changes nothing
  CHECK_THROWS(graph.add(known));
  CHECK(deals(graph).count() == 1);
}

TEST_CASE("a copy answers for itself") {
  auto graph = twice();
  CHECK(deals(graph).count() == 1);
  const auto copy = graph;
  graph.add(investment_told("2026-01-01", DealStatus::withdrawn));
  CHECK(deals(graph).empty());
  CHECK(deals(copy).count() == 1);
  CHECK(status_of(copy, d1) == DealStatus::agreed);
  const auto moved = std::move(graph);
  CHECK(deals(moved).empty());
}

TEST_CASE("several threads may ask a graph that nobody changes") {
  Graph graph;
  for (int i = 10; i < 30; ++i) graph.add(investment_told("2025-11-" + std::to_string(i), DealStatus::agreed, price));
  const auto& read = graph;
  std::vector<std::size_t> counts(4);
  std::vector<std::thread> threads;
  for (auto& count : counts) threads.emplace_back([&read, &count] { count = deals(read).count(); });
  for (auto& thread : threads) thread.join();
  CHECK(counts == std::vector<std::size_t>(4, 1));
}

TEST_CASE("of several articles the most certain one says how certain a deal is") {
  auto rumour = investment_told("2025-11-01", DealStatus::agreed);
  rumour.claims = {sample::fact("k", {"d"})};
  rumour.claims[0].modality = Modality::hearsay;
  auto report = investment_told("2025-11-03", DealStatus::agreed);
  report.claims = {sample::fact("k", {"d"})};
  report.claims[0].modality = Modality::reported;
  Graph graph;
  graph.add(report);
  graph.add(rumour);
  for (const auto id : {d0, d1}) CHECK(modality_of(graph, id) == Modality::reported);
  CHECK(modality_of(as_told(graph), d1) == Modality::hearsay);
  CHECK(deals(graph, {.modality = Modality::reported}).count() == 1);
}

}  // namespace test_graph_graph_view
