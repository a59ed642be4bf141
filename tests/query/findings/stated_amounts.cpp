// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/stated_amounts.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>

namespace test_query_findings_stated_amounts {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using sample::party;
using sample::stated;
using sample::usd;

namespace {

/// A round whose every amount is another number of millions.
Article all_amounts() {
  auto lead = party("a", Role::investor);
  lead.amount = stated(usd(2));
  auto article = sample::round({lead}, stated(usd(1)));
  auto& deal = article.deals[0];
  deal.terms = {sample::price(TermKind::price, "3", Currency::USD, "share"),
                sample::term(TermKind::annual_amount, stated(usd(3)))};
  deal.considerations = {{ConsiderationForm::cash, stated(usd(4)), {}, {}, {}, {}}};
  deal.schedule = {sample::break_fee(usd(5))};
  Fact worth;
  worth.id = "v";
  worth.of = "target";
  worth.metric = Metric::valuation;
  worth.value = stated(usd(6));
  article.facts = {worth};
  auto claim = sample::fact("k", {"v"});
  claim.sets = {{"v", ConflictingField::value, stated(usd(7))}, {"d", ConflictingField::status, DealStatus::agreed}};
  article.claims = {claim};
  return article;
}

}  // namespace

TEST_CASE("an amount of every kind, of deals, of facts, then of claims") {
  Graph graph;
  const auto article = graph.add(all_amounts());
  std::vector<std::int64_t> millions;
  std::vector<Subject> of;
  for (const auto& found : stated_amounts(graph, article)) {
    millions.push_back(graph.amount(found.amount).money().minor_units() / 100'000'000);
    of.push_back(found.of);
  }
  CHECK(millions == std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7});
  const Subject deal{DealId{0}};
  const Subject worth{FactId{0}};
  CHECK(of == std::vector{deal, deal, deal, deal, deal, worth, worth});
}

TEST_CASE("amounts of other articles, and those that are not stated, are not among them") {
  Graph graph;
  graph.add(all_amounts());
  auto bare = sample::round({party("a", Role::investor)}, {});
  bare.uri = "urn:sample:bare";
  CHECK(stated_amounts(graph, graph.add(bare)).empty());
}

TEST_CASE("the pieces of evidence that a phrase stands in; all where it stands in none") {
  auto article = sample::chips();
  article.deals[1].evidence = {sample::words("p1", 0, 6), sample::words("p1", 18, 32)};  // "Amazon", "at least $10bn"
  Graph graph;
  graph.add(article);
  const auto evidence = graph[DealId{1}].evidence;
  const auto words = [&](std::optional<std::string_view> phrase) {
    std::vector<std::string_view> found;
    for (const auto& piece : pieces_with(graph, evidence, phrase)) found.push_back(*graph.words(piece));
    return found;
  };
  CHECK(words("$10bn") == std::vector<std::string_view>{"at least $10bn"});
  CHECK(words("$20bn") == std::vector<std::string_view>{"Amazon", "at least $10bn"});
  CHECK(words(std::nullopt).size() == 2);
}

}  // namespace test_query_findings_stated_amounts
