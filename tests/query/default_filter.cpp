// SPDX-License-Identifier: MIT
#include <newsgraph/newsgraph.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string_view>

namespace test_query_default_filter {

using namespace newsgraph;
using sample::party;

// What is only rumoured or called off counts where it is asked for, in every query of money and of who deals with whom.

namespace {

/// A question, and whether a deal counts in its answer. A new query is one line here.
struct Query {
  std::string_view name;
  bool (*counts)(const Graph& graph, EntityId company, const Filter& filter);
};

const Query every_query[] = {
    {"deals", [](const Graph& graph, EntityId, const Filter& filter) { return !deals(graph, filter).empty(); }},
    {"deals_of", [](const Graph& graph, EntityId company,
                    const Filter& filter) { return !deals_of(graph, company, filter).empty(); }},
    {"flows", [](const Graph& graph, EntityId, const Filter& filter) { return !flows(graph, filter).empty(); }},
    {"paid_by", [](const Graph& graph, EntityId company,
                   const Filter& filter) { return !paid_by(graph, company, filter).empty(); }},
    {"paid_to", [](const Graph& graph, EntityId company,
                   const Filter& filter) { return !paid_to(graph, company, filter).empty(); }},
    {"Payments",
     [](const Graph& graph, EntityId, const Filter& filter) {
       const Payments payments{graph, filter};
       return !payments.pairs().empty();
     }},
    {"circles",
     [](const Graph& graph, EntityId, const Filter& filter) {
       return !circles(Payments{graph, filter}).empty();
     }},
    {"ledger: entries",
     [](const Graph& graph, EntityId, const Filter& filter) { return !ledger(graph, filter).entries.empty(); }},
    {"ledger: totals",
     [](const Graph& graph, EntityId, const Filter& filter) { return !ledger(graph, filter).totals.empty(); }},
    {"totals: pays",
     [](const Graph& graph, EntityId company, const Filter& filter) {
       return !totals(graph, company, Side::pays, filter).by_currency.empty();
     }},
    {"totals: gets",
     [](const Graph& graph, EntityId company, const Filter& filter) {
       return !totals(graph, company, Side::gets, filter).by_currency.empty();
     }},
    {"concentration: supply",
     [](const Graph& graph, EntityId company, const Filter& filter) {
       return !concentration(graph, company, Dependence::supply, filter).by_currency.empty();
     }},
    {"concentration: funding",
     [](const Graph& graph, EntityId company, const Filter& filter) {
       return !concentration(graph, company, Dependence::funding, filter).by_currency.empty();
     }},
    {"suppliers", [](const Graph& graph, EntityId company,
                     const Filter& filter) { return !suppliers(graph, company, filter).known.empty(); }},
    {"customers",
     [](const Graph& graph, EntityId company, const Filter& filter) {
       const auto supplier = suppliers(graph, company, {.statuses = any_status}).known.front().entity;
       return !customers(graph, supplier, filter).known.empty();
     }},
    {"investors", [](const Graph& graph, EntityId company,
                     const Filter& filter) { return !investors(graph, company, filter).known.empty(); }},
    {"backers", [](const Graph& graph, EntityId company,
                   const Filter& filter) { return !backers(graph, company, filter).empty(); }},
    {"both_sides", [](const Graph& graph, EntityId company,
                      const Filter& filter) { return !both_sides(graph, company, filter).empty(); }},
    {"competitor_backers",
     [](const Graph& graph, EntityId, const Filter& filter) { return !competitor_backers(graph, filter).empty(); }},
};

/// A buys from B, which invests in A and in its competitor C.
Graph graph_of(DealStatus status) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  article.deals = {
      sample::deal("supply", DealType::supply, status, {party("a", Role::customer), party("b", Role::supplier)}),
      sample::deal("invest", DealType::investment, status, {party("b", Role::investor), party("a", Role::investee)}),
      sample::deal("other", DealType::investment, status, {party("b", Role::investor), party("c", Role::investee)})};
  for (auto& deal : article.deals) deal.amount = sample::stated(sample::usd(5));
  article.relations = {sample::relation("r", RelationType::competitor, "a", "c")};
  Graph graph;
  graph.add(article);
  return graph;
}

bool is_past(DealStatus status) { return status == DealStatus::ended || status == DealStatus::withdrawn; }

}  // namespace

TEST_CASE("every query leaves out what is rumoured or called off, unless it is asked for") {
  for (const auto& [status, status_name, doc] : rows_of<DealStatus>) {
    const auto graph = graph_of(status);
    const auto company = *find_company(graph, "A");
    const bool by_default = status != DealStatus::rumoured && status != DealStatus::withdrawn;
    for (const auto& query : every_query) {
      CAPTURE(status_name, query.name);
      CHECK(query.counts(graph, company, {}) == by_default);
      CHECK(query.counts(graph, company, {.statuses = any_status}));
      CHECK(query.counts(graph, company, {.statuses = status}));
      CHECK_FALSE(query.counts(graph, company, {.statuses = Statuses{}}));
    }
  }
}

TEST_CASE("nobody loses by what is rumoured, unless it is asked for, nor by what is past") {
  for (const auto& [status, status_name, doc] : rows_of<DealStatus>) {
    CAPTURE(status_name);
    const auto graph = graph_of(status);
    const auto reached = [&](const Filter& filter) {
      const auto found = exposure(graph, *find_company(graph, "A"), {}, filter);
      return !found.reached.empty();
    };
    CHECK(reached({}) == (status != DealStatus::rumoured && !is_past(status)));
    CHECK(reached({.statuses = any_status}) == !is_past(status));
  }
}

TEST_CASE("what is told counts whatever has become of it") {
  for (const auto& [status, status_name, doc] : rows_of<DealStatus>) {
    CAPTURE(status_name);
    const auto graph = graph_of(status);
    CHECK(time_line(graph).undated.size() == 3);
  }
}

}  // namespace test_query_default_filter
