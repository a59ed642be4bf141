// SPDX-License-Identifier: MIT
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <cstddef>
#include <string>
#include <tuple>
#include <vector>

namespace test_graph_deal_links {

using namespace newsgraph;

namespace {

using Ids = std::vector<DealId>;

/// Loans d0, d1, … of these statuses with these links.
Article linked(const std::string& uri, const std::vector<DealStatus>& statuses,
               const std::vector<std::tuple<std::size_t, LinkType, std::size_t>>& links) {
  auto article = sample::article(uri);
  article.entities = {sample::company("bank", "Bank"), sample::company("firm", "Firm")};
  for (const auto status : statuses)
    article.deals.push_back(sample::deal('d' + std::to_string(article.deals.size()), DealType::loan, status,
                                         {sample::party("bank", Role::lender), sample::party("firm", Role::borrower)}));
  for (const auto& [from, type, to] : links) article.deals[from].links.push_back({type, 'd' + std::to_string(to), {}});
  return article;
}

Graph graph_of(const Article& article) {
  Graph graph;
  graph.add(article);
  return graph;
}

Ids counted(const Graph& graph, const Filter& filter = {}) {
  Ids found;
  for (const auto deal : deals(graph, filter)) found.push_back(deal);
  return found;
}

constexpr DealId d0{0};
constexpr DealId d1{1};
constexpr DealId d2{2};
constexpr DealId d3{3};

using enum DealStatus;
using enum LinkType;

}  // namespace

TEST_CASE("links that decide what counts are found from both ends") {
  const auto graph = graph_of(linked("urn:x", {agreed, agreed, agreed, agreed},
                                     {{1, replaces, 0}, {2, part_of, 1}, {3, part_of, 1}, {3, related, 0}}));
  CHECK(replaced_by(graph, d0) == Ids{d1});
  CHECK(replaced_by(graph, d1).empty());
  CHECK(wholes_of(graph, d3) == Ids{d1});
  CHECK(parts_of(graph, d1) == Ids{d2, d3});
  CHECK(graph.details(d0).linked_from.size() == 1);  // a related deal is no matter of counting
  CHECK(graph.article(ArticleId{0})
        == linked("urn:x", {agreed, agreed, agreed, agreed},
                  {{1, replaces, 0}, {2, part_of, 1}, {3, part_of, 1}, {3, related, 0}}));
}

TEST_CASE("what is an alternative to a deal is one to its versions, and to its other alternatives") {
  const auto graph = graph_of(linked("urn:x", {announced, announced, announced, announced},
                                     {{1, replaces, 0}, {2, alternative_to, 0}, {3, alternative_to, 2}}));
  CHECK(alternatives_to(graph, d1) == Ids{d2, d3});
  CHECK(alternatives_to(graph, d3) == Ids{d0, d1, d2});
  CHECK(versions_of(graph, d1) == Ids{d1, d0});
  CHECK(options_of(graph, d1) == std::vector<Ids>{{d1, d0}, {d2}, {d3}});
}

TEST_CASE("two that replace one deal are no alternatives to each other") {
  const auto graph = graph_of(linked("urn:x", {agreed, agreed, agreed}, {{1, replaces, 0}, {2, replaces, 0}}));
  CHECK(alternatives_to(graph, d1).empty());
  CHECK(counted(graph) == Ids{d1, d2});
}

TEST_CASE("a part of what was replaced lies within what replaced that") {
  const auto graph =
      graph_of(linked("urn:x", {agreed, agreed, agreed, agreed}, {{0, part_of, 1}, {2, replaces, 1}, {2, part_of, 3}}));
  CHECK(all_wholes_of(graph, d0) == Ids{d1, d2, d3});
}

TEST_CASE("what a deal replaced is found from the last to the first") {
  const auto graph = graph_of(linked("urn:x", {agreed, agreed, agreed, agreed}, {{1, replaces, 0}, {2, replaces, 1}}));
  CHECK(all_replaced(graph, d2) == Ids{d1, d0});
  CHECK(all_replaced(graph, d0).empty());
  CHECK(all_replacing(graph, d0) == Ids{d1, d2});
}

TEST_CASE("what is replaced does not count, unless it is asked for") {
  const auto graph = graph_of(linked("urn:x", {announced, announced, announced}, {{1, replaces, 0}, {2, replaces, 1}}));
  CHECK(counted(graph) == Ids{d2});
  CHECK(counted(graph, {.statuses = any_status}) == Ids{d2});
  CHECK(counted(graph, {.superseded = true}) == Ids{d0, d1, d2});
}

TEST_CASE("a replacement that has not come as far, and does not count, takes no place") {
  const std::vector links{std::tuple{std::size_t{1}, replaces, std::size_t{0}}};
  CHECK(counted(graph_of(linked("urn:x", {announced, rumoured}, links))) == Ids{d0});
  CHECK(counted(graph_of(linked("urn:x", {announced, in_talks}, links))) == Ids{d1});  // talks count by default
  CHECK(counted(graph_of(linked("urn:x", {agreed, in_talks}, links)), {.statuses = settled}) == Ids{d0});
  // A bid that was raised, and the raised one called off.
  CHECK(counted(graph_of(linked("urn:x", {announced, withdrawn}, links))).empty());
  // A bid of which only the raised one was agreed.
  CHECK(counted(graph_of(linked("urn:x", {announced, agreed}, links)), {.statuses = Statuses{announced}}).empty());
}

TEST_CASE("what the article is less certain of than is asked takes no place") {
  auto article = linked("urn:x", {announced, announced}, {{1, replaces, 0}});
  article.claims = {sample::fact("c", {"d1"})};
  article.claims[0].modality = Modality::hearsay;
  CHECK(counted(graph_of(article), {.modality = Modality::reported}) == Ids{d0});
  CHECK(counted(graph_of(article)) == Ids{d1});
}

TEST_CASE("an alternative that has come about takes the place of the others") {
  const std::vector links{std::tuple{std::size_t{1}, alternative_to, std::size_t{0}}};
  CHECK(counted(graph_of(linked("urn:x", {announced, closed}, links))) == Ids{d1});
  CHECK(counted(graph_of(linked("urn:x", {closed, agreed}, links))) == Ids{d0});
  CHECK(counted(graph_of(linked("urn:x", {announced, agreed}, links))) == Ids{d0, d1});  // both can still win
}

TEST_CASE("of however many alternatives the one that has come about takes the place of the others") {
  std::vector<std::tuple<std::size_t, LinkType, std::size_t>> links;
  constexpr std::size_t many = 5'000;
  for (std::size_t i = 1; i < many; ++i) links.emplace_back(i, alternative_to, 0);
  std::vector<DealStatus> statuses(many, announced);
  CHECK(counted(graph_of(linked("urn:x", statuses, links))).size() == many);
  statuses.back() = closed;
  CHECK(counted(graph_of(linked("urn:x", statuses, links))) == Ids{DealId{many - 1}});
}

TEST_CASE("a link of any telling holds for the deal") {
  auto first = linked("urn:1", {announced, announced}, {{1, replaces, 0}});
  auto second = linked("urn:2", {announced}, {});
  first.deals[0].ref = second.deals[0].ref = "x:1";  // the old bid, told again after it was raised
  first.first_created = Timestamp::parse("2025-01-01T00:00:00Z");
  second.first_created = Timestamp::parse("2025-01-02T00:00:00Z");
  Graph graph;
  graph.add(first);
  graph.add(second);
  CHECK(as_known(graph).shown(d0) == d2);
  CHECK(counted(graph) == Ids{d1});
  CHECK(replaced_by(graph, d2) == Ids{d1});
  CHECK(replaced_by(as_told(graph), d2).empty());
}

TEST_CASE("alternatives of any telling are options of the deal, those of one telling are its own") {
  auto first = linked("urn:1", {announced, announced}, {{1, LinkType::alternative_to, 0}});
  auto second = linked("urn:2", {announced}, {});
  first.deals[0].ref = second.deals[0].ref = "x:1";
  Graph graph;
  graph.add(first);
  graph.add(second);
  CHECK(options_of(graph, d2).size() == 2);
  CHECK(options_of(as_told(graph), d2).size() == 1);
  CHECK(options_of(as_told(graph), d0).size() == 2);
}

TEST_CASE("deals that an unchecked article makes replace each other end no walk") {
  const auto graph = graph_of(linked("urn:x", {agreed, agreed}, {{0, replaces, 1}, {1, replaces, 0}}));
  CHECK(counted(graph).empty());
  CHECK(versions_of(graph, d0) == Ids{d0, d1});
}

TEST_CASE("a long row of replacements is cheap") {
  std::vector<std::tuple<std::size_t, LinkType, std::size_t>> links;
  constexpr std::size_t many = sanitized ? 2'000 : 20'000;
  for (std::size_t i = 1; i < many; ++i) links.emplace_back(i, replaces, i - 1);
  const auto graph = graph_of(linked("urn:x", std::vector(many, announced), links));
  CHECK(counted(graph) == Ids{DealId{many - 1}});
}

}  // namespace test_graph_deal_links
