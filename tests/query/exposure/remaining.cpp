// SPDX-License-Identifier: MIT
#include <newsgraph/query/exposure/remaining.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/query/exposure.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <optional>
#include <utility>

namespace test_query_exposure_remaining {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using namespace std::chrono_literals;
using sample::usd;

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

TEST_CASE(
    "what falls due after a date is outstanding, and of what was due before nobody knows unless it is said to be "
    "paid") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  article.deals = {sample::deal("d", DealType::supply, DealStatus::active,
                                {sample::party("a", Role::supplier), sample::party("b", Role::customer)})};
  auto& supply = article.deals[0];
  supply.amount = sample::stated(usd(100));
  const auto instalment = [](std::int64_t millions, const char* by) {
    auto made = sample::scheduled(DueKind::instalment, usd(millions));
    made.by = Date::parse(by);
    return made;
  };
  supply.schedule = {instalment(30, "2025-06-30"), instalment(20, "2025-12-31"), instalment(50, "2026-12-31")};
  const auto at = [&](const char* date) {
    Graph graph;
    graph.add(article);
    const auto as_of = date != nullptr ? Date::parse(date) : std::nullopt;
    return std::pair{outstanding(graph, DealId{0}, usd(100), as_of), was_due(graph, DealId{0}, false, as_of)};
  };
  using Answer = std::pair<MoneyInterval, bool>;
  const auto between = [](std::int64_t low, std::int64_t high) { return MoneyInterval{usd(low), usd(high)}; };
  // Without a date all may be paid, or nothing; later nobody says whether the first two are.
  CHECK(at(nullptr) == Answer{between(0, 100), false});
  CHECK(at("2025-01-01") == Answer{usd(100), false});
  CHECK(at("2026-03-01") == Answer{between(50, 100), true});
  CHECK(at("2027-01-01") == Answer{between(0, 100), true});
  // The first one is paid, so 70 are left; the year of the third one is coarse.
  supply.schedule[0].met = true;
  CHECK(at(nullptr) == Answer{between(0, 70), false});
  CHECK(at("2026-03-01") == Answer{between(50, 70), true});
  supply.schedule[1].met = true;
  CHECK(at("2026-03-01") == Answer{usd(50), false});
  supply.schedule[2].by = Date::parse("2026");
  CHECK(at("2026-03-01") == Answer{between(0, 50), false});
  CHECK(at("2025-12-31") == Answer{usd(50), false});
  // What comes only on a condition is none of it, nor is a part of what several share.
  supply.schedule[2] = instalment(50, "2026-12-31");
  supply.schedule[2].condition = "a permit";
  CHECK(at("2026-03-01") == Answer{between(0, 50), false});
  supply.schedule[2].condition.reset();
  supply.parties.push_back(sample::party("c", Role::customer));
  CHECK(at("2026-03-01") == Answer{between(0, 100), false});
  supply.parties.pop_back();
  // A day on which all is paid says the same.
  supply.schedule.clear();
  supply.dates = {{DealDateType::payment, *Date::parse("2026-03-27"), {}}};
  CHECK(at("2026-03-01") == Answer{usd(100), false});
  CHECK(at("2026-03-28") == Answer{between(0, 100), true});
}

TEST_CASE("a loan that matured may be paid back, or not") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d", DealType::loan, DealStatus::active,
                                {sample::party("a", Role::lender), sample::party("b", Role::borrower)})};
  article.deals[0].amount = sample::stated(usd(40));
  article.deals[0].dates = {{DealDateType::maturity, *Date::parse("2026-01-15"), {}}};
  Graph graph;
  graph.add(article);
  const auto lost = [&](const char* date) {
    return exposure(graph, *find_entity(graph, "B"), {.as_of = Date::parse(date)}).reached.at(0).losses.at(0);
  };
  for (const auto& [date, was_due] : {std::pair{"2026-01-01", false}, {"2026-01-15", false}, {"2026-02-01", true}}) {
    CHECK(lost(date).money() == MoneyInterval{usd(0), usd(40)});
    CHECK(lost(date).was_due == was_due);
  }
}

}  // namespace test_query_exposure_remaining
