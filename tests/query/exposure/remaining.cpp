// SPDX-License-Identifier: MIT
#include <newsgraph/query/exposure/remaining.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_exposure_remaining {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using namespace std::chrono_literals;

namespace {

constexpr Date day(const char* text) { return *Date::parse(text); }

/// A supply that runs for `period` and `term`.
Graph graph_of_supply(const char* period, std::optional<ContractTerm> term = {}, const char* ended = nullptr) {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::active,
                                {sample::party("a", Role::supplier), sample::party("b", Role::customer)})};
  if (period != nullptr) article.deals[0].period = Period::parse(period);
  article.deals[0].term = term;
  if (ended != nullptr) article.deals[0].ended = Date::parse(ended);
  Graph graph;
  graph.add(article);
  return graph;
}

RatioInterval left(const char* period, const char* as_of, std::optional<ContractTerm> term = {}) {
  const auto graph = graph_of_supply(period, term);
  return remaining(running(graph, DealId{0}).value(), day(as_of));
}

}  // namespace

static_assert(last_day(2025y / 11 / 3, Duration{7, 0, 0, 0}) == std::chrono::sys_days{2032y / 11 / 2});
static_assert(last_day(2024y / 1 / 31, Duration{0, 1, 0, 0}) == std::chrono::sys_days{2024y / 2 / 29});
static_assert(last_day(2024y / 1 / 1, Duration{0, 0, 1, 3}) == std::chrono::sys_days{2024y / 1 / 10});

TEST_CASE("what remains is counted in days") {
  // From July on there are 184 days of the 365.
  CHECK(left("2025-01-01/2025-12-31", "2025-06-30") == RatioInterval{Ratio{184, 365}, Ratio{184, 365}});
  CHECK(left("2025-01-01/2025-12-31", "2024-12-31") == RatioInterval{all_of_it, all_of_it});
  CHECK(left("2025-01-01/2025-12-31", "2025-12-31") == RatioInterval{none_of_it, none_of_it});
}

TEST_CASE("coarse dates leave an interval") {
  // Least: 2019-01-01 to 2023-01-01 has 1,462 days, 366 of them after 2021-12-31.
  // Most: 2019-12-31 to 2023-12-31 has 1,462 days, 1,094 of them after 2021-01-01.
  CHECK(left("2019/2023", "2021") == RatioInterval{Ratio{366, 1462}, Ratio{1094, 1462}});
}

TEST_CASE("a term runs from the start of the period") {
  // Two years of 365 days; the second remains.
  CHECK(left("2025-01-01/..", "2025-12-31", Duration{2, 0, 0, 0}) == RatioInterval{Ratio{1, 2}, Ratio{1, 2}});
}

TEST_CASE("without a start or a length, nobody knows what remains") {
  for (const auto& graph : {graph_of_supply(nullptr, Duration{7, 0, 0, 0}), graph_of_supply("../2027"),
                            graph_of_supply("2025/.."), graph_of_supply("2025/..", VagueTerm{})})
    CHECK_FALSE(running(graph, DealId{0}));
}

TEST_CASE("a deal is over when its period, its term or its end surely lies before") {
  CHECK(is_over(graph_of_supply("2019/2023"), DealId{0}, day("2024")));
  CHECK_FALSE(is_over(graph_of_supply("2019/2023"), DealId{0}, day("2023-12-31")));
  CHECK(is_over(graph_of_supply("2019-01-01/..", Duration{1, 0, 0, 0}), DealId{0}, day("2020-01-01")));
  CHECK(is_over(graph_of_supply(nullptr, {}, "2023-12"), DealId{0}, day("2024-01-01")));
  CHECK_FALSE(is_over(graph_of_supply(nullptr), DealId{0}, day("2024")));
}

}  // namespace test_query_exposure_remaining
