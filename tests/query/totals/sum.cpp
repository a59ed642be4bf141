// SPDX-License-Identifier: MIT
#include <newsgraph/query/totals/sum.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/totals.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_query_totals_sum {

using namespace newsgraph;
using sample::party;
using sample::stated;
using sample::usd;

namespace {

using Members = std::vector<std::pair<std::string, std::int64_t>>;

/// A package of that sum, and its members: loans of these, from whom, to X.
Article package(std::optional<Amount> whole, const Members& members) {
  auto article = sample::article("urn:x");
  for (const auto* name : {"A", "B", "X"}) article.entities.push_back(sample::company(name, name));
  article.deals = {sample::deal("pkg", DealType::package, DealStatus::closed, {})};
  if (whole) article.deals[0].amount = stated(*whole);
  for (const auto& [from, millions] : members) {
    article.deals[0].members.push_back('d' + std::to_string(article.deals.size()));
    article.deals.push_back(sample::deal(article.deals[0].members.back(), DealType::investment, DealStatus::closed,
                                         {party(from, Role::investor), party("X", Role::investee)}));
    article.deals.back().amount = stated(usd(millions));
  }
  return article;
}

Graph graph_of(const Article& article) {
  Graph graph;
  graph.add(article);
  return graph;
}
Graph package_of(std::optional<Amount> whole, const Members& members) { return graph_of(package(whole, members)); }

MoneyInterval total(const Graph& graph, std::string_view name, Side side) {
  const auto found = totals(graph, *find_entity(graph, name), side);
  REQUIRE(found.by_currency.size() == 1);
  return found.by_currency[0].sum;
}

MoneyInterval between(std::int64_t low, std::int64_t high) { return {usd(low), usd(high)}; }

}  // namespace

TEST_CASE("members that come to more than their package come to what one of both says") {
  const auto graph = package_of(usd(10), {{"A", 8}, {"B", 7}});
  CHECK(total(graph, "X", Side::gets) == between(10, 15));
  CHECK(total(graph, "A", Side::pays) == between(3, 8));
  CHECK(total(graph, "B", Side::pays) == between(2, 7));
  const auto found = ledger(graph);
  REQUIRE(found.entries.size() == 2);
  CHECK(found.entries[0].money.at(0).sum == between(3, 8));
  CHECK(found.entries[1].money.at(0).sum == between(2, 7));
  CHECK(found.totals.at(0).by_currency.at(0).sum == between(10, 15));
  const auto lost = exposure(graph, *find_entity(graph, "X"));
  CHECK(lost.find(*find_entity(graph, "A"))->losses.at(0).money() == between(3, 8));
  CHECK(lost.find(*find_entity(graph, "B"))->losses.at(0).money() == between(2, 7));
}

TEST_CASE("members that one pays alone are as much as their package at least") {
  const auto graph = package_of(usd(10), {{"A", 8}, {"A", 7}});
  CHECK(total(graph, "A", Side::pays) == between(10, 15));
  CHECK(ledger(graph).entries.at(0).money.at(0).sum == between(10, 15));
}

TEST_CASE("a package that its members may come to says nothing of them") {
  for (const auto& whole : {std::optional{Amount{usd(15)}}, std::optional{Amount{usd(20)}},
                            std::optional{Amount{usd(10), Bound::at_least}}, std::optional<Amount>{}}) {
    const auto graph = package_of(whole, {{"A", 8}, {"B", 7}});
    CHECK(total(graph, "X", Side::gets) == MoneyInterval{usd(15)});
    CHECK(total(graph, "A", Side::pays) == MoneyInterval{usd(8)});
  }
}

TEST_CASE("a package without a status says as much of its members, whatever statuses are asked for") {
  auto article = sample::article("urn:x");
  for (const auto* name : {"A", "B", "X"}) article.entities.push_back(sample::company(name, name));
  article.deals = {sample::deal("pkg", DealType::package, {}, {}),
                   sample::deal("d1", DealType::investment, DealStatus::closed,
                                {party("A", Role::investor), party("X", Role::investee)}),
                   sample::deal("d2", DealType::investment, DealStatus::agreed,
                                {party("B", Role::investor), party("X", Role::investee)})};
  article.deals[0].status.reset();
  article.deals[0].members = {"d1", "d2"};
  article.deals[0].amount = stated(usd(10));
  article.deals[1].amount = stated(usd(8));
  article.deals[2].amount = stated(usd(7));
  Graph graph;
  graph.add(article);
  const auto pays = [&](std::string_view name, const Filter& filter) {
    return totals(graph, *find_entity(graph, name), Side::pays, filter).by_currency.at(0).sum;
  };
  CHECK(pays("A", {}) == between(3, 8));
  CHECK(pays("A", {.statuses = settled}) == between(3, 8));
  CHECK(pays("A", {.statuses = DealStatus::closed}) == between(3, 8));
  CHECK(pays("B", {.statuses = DealStatus::agreed}) == between(2, 7));
}

TEST_CASE("a member of a large package is as certain as one of a small one") {
  Members members(1'000, {"B", 1});
  members.emplace_back("A", 1);
  const auto exceeded = package_of(usd(1'000), members);
  CHECK(total(exceeded, "X", Side::gets) == between(1'000, 1'001));
  CHECK(total(exceeded, "A", Side::pays) == between(0, 1));
  CHECK(total(package_of(usd(1'001), members), "A", Side::pays) == MoneyInterval{usd(1)});
}

TEST_CASE("members that are only related to each other add up as those that are not") {
  auto article = package(usd(10), {{"A", 8}, {"B", 7}});
  article.deals[2].links = {{LinkType::related, "d1", {}}};
  CHECK(total(graph_of(article), "A", Side::pays) == between(3, 8));
}

TEST_CASE("nothing is certain of one member of a package of more than a hundred that hang together") {
  const auto paid_by_one_of = [](std::size_t count) {
    Members members(count - 1, {"B", 1});
    members.emplace_back("A", 1);
    auto article = package(usd(1'000), members);
    article.deals[2].links = {{LinkType::may_overlap, "d1", {}}};
    return total(graph_of(article), "A", Side::pays);
  };
  CHECK(paid_by_one_of(100) == MoneyInterval{usd(1)});
  CHECK(paid_by_one_of(101) == between(0, 1));
}

TEST_CASE("what a deal adds to sums that do not count it is in no sum of the package either") {
  auto article = package(usd(10), {{"A", 8}, {"B", 7}, {"B", 1}});
  article.deals[2].status = DealStatus::withdrawn;
  CHECK(total(graph_of(article), "A", Side::pays) == MoneyInterval{usd(8)});
  article.deals[2].status = DealStatus::rumoured;
  const auto graph = graph_of(article);
  const auto pays = totals(graph, *find_entity(graph, "B"), Side::pays, {.statuses = any_status});
  CHECK(pays.by_currency.at(0).sum == between(2, 8));
}

TEST_CASE("sums of runs are those of what is in them") {
  std::vector<MoneyInterval> amounts;
  for (const auto millions : {1, 2, 4, 8, 16}) amounts.push_back(usd(millions));
  const query_parts::RunSums sum{Currency::USD, amounts};
  for (std::size_t first = 0; first <= amounts.size(); ++first)
    for (auto last = first; last <= amounts.size(); ++last) {
      MoneyInterval all{usd(0)};
      for (auto i = first; i < last; ++i) all += amounts[i];
      CHECK(sum(first, last) == all);
    }
}

}  // namespace test_query_totals_sum
