// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/first_fit.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace test_graph_sameness_first_fit {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::graph_parts;

namespace {

constexpr DealId d0{0};
constexpr DealId d1{1};

/// An article that tells of investments by A in B.
Article told(std::string uri, std::vector<Deal> deals) {
  auto made = sample::article(std::move(uri));
  made.entities = {sample::company("a", "A"), sample::company("b", "B")};
  for (auto& deal : deals) {
    deal.id = "d" + std::to_string(made.deals.size());
    deal.type = DealType::investment;
    deal.parties = {sample::party("a", Role::investor), sample::party("b", Role::investee)};
    made.deals.push_back(std::move(deal));
  }
  return made;
}

Deal of(Amount amount) {
  Deal made;
  made.amount = sample::stated(amount);
  return made;
}

std::vector<DealId> groups_of(const Graph& graph) {
  std::vector<DealId> found;
  FirstFit groups{graph};
  for (const auto id : graph.table<DealNode>().ids()) found.push_back(groups.add(id));
  return found;
}

}  // namespace

TEST_CASE("each telling goes to the first group that it fits as a whole") {
  Graph graph;
  graph.add(told("urn:1", {of(Amount{sample::usd(10)})}));
  graph.add(told("urn:2", {of(Amount{sample::usd(20)})}));
  graph.add(told("urn:3", {of({sample::usd(5), Bound::at_least})}));  // fits both
  graph.add(told("urn:4", {of({sample::usd(7), Bound::at_most})}));   // fits the third, but not the first
  graph.add(told("urn:5", {of(Amount{sample::usd(20)})}));
  CHECK(groups_of(graph) == std::vector<DealId>{d0, d1, d0, DealId{3}, d1});
}

TEST_CASE("two tellings of one article are in two groups, and the next article fits the first again") {
  Graph graph;
  graph.add(told("urn:1", {of(Amount{sample::usd(10)}), of(Amount{sample::usd(10)})}));
  graph.add(told("urn:2", {of(Amount{sample::usd(10)}), of(Amount{sample::usd(10)})}));
  CHECK(groups_of(graph) == std::vector<DealId>{d0, d1, d0, d1});
}

TEST_CASE("groups are those of a search that compares every telling with every other") {
  std::mt19937 random{7};
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random); };
  const auto any_deal = [&] {
    Deal made;
    if (below(3) != 0) {
      constexpr auto bounds = std::to_array({Bound::exact, Bound::at_least, Bound::at_most});
      made = of({sample::usd(10 + static_cast<std::int64_t>(below(3))), bounds[below(3)]});
      if (below(3) == 0) made.amount->equivalents = {{Amount{sample::krw(below(2) == 0 ? 100 : 101)}, {}, {}}};
    }
    constexpr auto dates = std::to_array<std::string_view>({"2025", "2025-11", "2025-11-03", "2025-12", "2026"});
    if (below(3) != 0) made.date = Date::parse(dates[below(dates.size())]);
    if (below(4) != 0) made.status = rows_of<DealStatus>[below(rows_of<DealStatus>.size())].value;
    return made;
  };
  for (int round = 0; round < 100; ++round) {
    CAPTURE(round);
    Graph graph;
    const auto size = 1 + below(25);
    for (std::size_t i = 0; i < size; ++i) {
      std::vector<Deal> deals;
      for (auto left = 1 + below(3); left != 0; --left) deals.push_back(any_deal());
      graph.add(told("urn:" + std::to_string(i), deals));
    }
    std::vector<std::vector<DealId>> groups;
    std::vector<DealId> expected;
    for (const auto id : graph.table<DealNode>().ids()) {
      auto group = std::ranges::find_if(groups, [&](const std::vector<DealId>& all) {
        return std::ranges::all_of(all, [&](DealId other) { return compatible(graph, other, id); });
      });
      if (group == groups.end()) group = groups.insert(group, std::vector<DealId>{});
      group->push_back(id);
      expected.push_back(group->front());
    }
    REQUIRE(groups_of(graph) == expected);
  }
}

}  // namespace test_graph_sameness_first_fit
