// SPDX-License-Identifier: MIT
#include <newsgraph/query/facts/fact_times.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>

namespace test_query_facts_fact_times {

using namespace newsgraph;
using namespace newsgraph::query_parts;

constexpr DaySpan days(std::string_view period) { return days_of(Period::parse(period).value()); }

static_assert(days_before(days("2025-Q4"), Against::year_before) == days("2024-Q4"));
static_assert(days_before(days("2025-Q1"), Against::period_before) == days("2024-Q4"));
static_assert(days_before(days("2024-02"), Against::year_before) == days("2023-02"));
static_assert(days_before(days("2025-03-05"), Against::year_before) == days("2024-03-05"));
static_assert(!days_before(days("2025-03-05"), Against::period_before));  // the trading day before
static_assert(!days_before(days("2024-02-29"), Against::year_before));
static_assert(!days_before(days("2025/.."), Against::year_before));

static_assert(fact_time(Period::parse("2025-Q4").value(), FiscalPeriod::parse("FY2025-Q3"))
              == fact_time(Period::parse("2025-10/2025-12").value(), {}));
static_assert(fact_time({}, FiscalPeriod::parse("FY2025-Q3")) != fact_time({}, FiscalPeriod::parse("FY2025-Q4")));
static_assert(fact_time({}, FiscalPeriod::parse("FY2025")).known() && !fact_time({}, {}).known());

TEST_CASE("the fiscal period before another one goes by its label") {
  const auto before = [](std::string_view label, Against against) {
    const auto found = fiscal_before(*FiscalPeriod::parse(label), against);
    return found ? to_string(*found) : "none";
  };
  CHECK(before("FY2025", Against::period_before) == "FY2024");
  CHECK(before("FY2025-Q3", Against::year_before) == "FY2024-Q3");
  CHECK(before("FY2025-Q3", Against::period_before) == "FY2025-Q2");
  CHECK(before("FY2025-Q1", Against::period_before) == "FY2024-Q4");
  CHECK(before("FY2025-H1", Against::period_before) == "FY2024-H2");
  CHECK(before("FY2025-H2", Against::period_before) == "FY2025-H1");
  CHECK(before("FY2025-M9", Against::year_before) == "FY2024-M9");
  CHECK(before("FY2025-M9", Against::period_before) == "none");
  CHECK(before("FY0001", Against::year_before) == "none");
  CHECK(before("FY0001-Q2", Against::period_before) == "FY0001-Q1");
}

TEST_CASE("a fact is of its period, its date, or the days of its fiscal period") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.entities[0].fiscal_year =
      FiscalYear{FiscalPeriod::parse("FY2025"), Period::parse("2024-07/2025-06").value(), {}};
  const auto add = [&](std::string of, Metric metric) -> Fact& {
    auto& fact = article.facts.emplace_back();
    fact.id = "f" + std::to_string(article.facts.size());
    fact.of = std::move(of);
    fact.metric = metric;
    fact.changes = {{.direction = ChangeDirection::up}};
    return fact;
  };
  add("a", Metric::revenue).fiscal = FiscalPeriod::parse("FY2025-Q3");
  add("a", Metric::cash).fiscal = FiscalPeriod::parse("FY2025-Q3");
  add("b", Metric::revenue).fiscal = FiscalPeriod::parse("FY2025-Q3");
  auto& both = add("b", Metric::revenue);
  both.fiscal = FiscalPeriod::parse("FY2025-Q3");
  both.period = Period::parse("2025-06-29/2025-09-27").value();
  add("b", Metric::cash).date = Date::parse("2025-09-30");
  add("b", Metric::cash);
  add("b", Metric::cash).date = Date::parse("[..2028]");
  Graph graph;
  graph.add(article);
  FactTimes times{graph};
  const auto text = [&](std::uint32_t fact) {
    const auto when = times(FactId{fact});
    return when ? to_string(*when) : "none";
  };
  CHECK(text(0) == "2025-Q1");
  CHECK(text(1) == "2025-03-31");
  CHECK(text(2) == "none");
  CHECK(text(3) == "2025-06-29/2025-09-27");
  CHECK(text(4) == "2025-09-30");
  CHECK(text(5) == "none");
  CHECK(text(6) == "none");
}

}  // namespace test_query_facts_fact_times
