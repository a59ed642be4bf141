// SPDX-License-Identifier: MIT

// What each story in examples/data/stories comes to: they show how such a story is written down.
#include <newsgraph/query/reckoned_total.hpp>
#include <newsgraph/query/wording.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <string>
#include <string_view>

namespace test_facts_stories {

using namespace newsgraph;
using enum Currency;

namespace {

Graph story(const std::string& name) { return graph_of(("examples/data/stories/" + name + ".json").c_str()); }

/// The figure or the words of the one term of a kind.
std::string term(const Graph& graph, std::string_view deal, TermKind kind) {
  std::string text;
  for (const auto& row : graph[graph.details(*find_deal(graph, deal)).terms])
    if (row.kind == kind) text += row.text ? std::string{*graph[row.text]} : figure_text(graph, row.value);
  return text;
}

std::optional<MoneyInterval> reckoned(const Graph& graph, std::string_view deal) {
  return reckoned_total(graph, *find_deal(graph, deal));
}

}  // namespace

TEST_CASE("a bond: coupon, spread, rating and rank are terms") {
  const auto graph = story("bond");
  CHECK(term(graph, "notes", TermKind::coupon) == "5.25 %");
  CHECK(term(graph, "notes", TermKind::spread) == "135 bp");
  CHECK(term(graph, "notes", TermKind::rating) == "Baa1");
  CHECK(term(graph, "notes", TermKind::seniority) == "senior unsecured");
}

TEST_CASE("a rights issue: what it raises follows from the price and the shares") {
  const auto graph = story("rights-issue");
  // 42,672,000 × 53,900 won.
  CHECK(reckoned(graph, "rights") == MoneyInterval{Money::from_minor(2'300'020'800'000, KRW)});
}

TEST_CASE("a supply contract as Korean companies file it: the share of revenue is a term") {
  const auto graph = story("supply-filing");
  CHECK(term(graph, "supply", TermKind::share_of_revenue) == "7.6 %");
  CHECK_FALSE(reckoned(graph, "supply"));
}

TEST_CASE("supplies by the year: an amount a year comes to a total, a price by an index to none") {
  const auto graph = story("supply-by-year");
  CHECK_FALSE(reckoned(graph, "gas"));
  CHECK(term(graph, "gas", TermKind::minimum_quantity) == "500,000 tonnes a year");
  // £14.45m to below £14.55m in each of five years.
  CHECK(reckoned(graph, "steam")
        == MoneyInterval{Money::from_minor(72'250'000'00, GBP), Money::from_minor(72'749'999'95, GBP)});
}

}  // namespace test_facts_stories
