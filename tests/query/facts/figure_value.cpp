// SPDX-License-Identifier: MIT
#include <newsgraph/query/facts/figure_value.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_facts_figure_value {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

Decimal decimal(std::string_view text) { return *Decimal::parse(text); }

}  // namespace

TEST_CASE("money is a decimal in major units, with its bound and its last digit") {
  // $4.2bn, stated to 0.1bn.
  const auto amount = Amount{sample::usd(4'200), Bound::at_least}.stated_to(sample::usd(100));
  const auto made = decimal_of(amount);
  REQUIRE(made);
  CHECK(made->value() == decimal("4200000000"));
  CHECK(made->bound() == Bound::at_least);
  CHECK(made->place() == 8);
  CHECK_FALSE(made->approx());
  CHECK(decimal_of(Amount::range(sample::usd(1), sample::usd(2)))->upper_end() == decimal("2000000"));
}

TEST_CASE("what is written is as wide as its last digit, with or without about") {
  const auto written = as_written(StatedDecimal{decimal("36.9")}.stated_to(-1));
  CHECK(written.low == decimal("36.85"));
  CHECK(written.high == decimal("36.95"));
  CHECK(as_written(StatedDecimal{12}).low == decimal("11.5"));
  CHECK(as_written(StatedDecimal{300}).high == decimal("300.5"));
  CHECK_FALSE(as_written(StatedDecimal{12, Bound::at_least}).high);
}

TEST_CASE("units tell money, prices and numbers apart; money per share is a price of a share") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "A")};
  const auto add = [&](Metric metric, StatedFigure value) {
    Fact fact;
    fact.id = "f" + std::to_string(article.facts.size());
    fact.of = "a";
    fact.metric = metric;
    fact.value = std::move(value);
    article.facts.push_back(std::move(fact));
  };
  StatedNumber people;
  people.number = 5;
  people.unit = "employees";
  add(Metric::revenue, sample::stated(sample::usd(1)));
  add(Metric::earnings_per_share, sample::stated(sample::usd(1)));
  add(Metric::earnings_per_share, StatedPrice{decimal("1.42"), Currency::USD, "share", {}, {}});
  add(Metric::headcount, people);
  Graph graph;
  graph.add(article);
  const auto unit = [&](std::uint32_t fact) {
    return unit_of(graph, graph[FactId{fact}].value, graph[FactId{fact}].metric);
  };
  CHECK(unit(0) == "USD");
  CHECK(unit(1) == "USD/share");
  CHECK(unit(2) == "USD/share");
  CHECK(unit(3) == "employee");
}

}  // namespace test_query_facts_figure_value
