// SPDX-License-Identifier: MIT
#include <newsgraph/query/facts.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/json/load.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

namespace test_query_facts {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

Decimal decimal(std::string_view text) { return *Decimal::parse(text); }

/// A figure of billions of dollars, as "$4.2bn" states it: to a tenth of a billion.
StatedFigure billions(std::int64_t tenths) {
  return sample::stated(Amount{sample::usd(tenths * 100)}.stated_to(sample::usd(100)));
}

StatedFigure per_cent(std::string_view text, std::string unit = "%") {
  StatedNumber made;
  made.number = StatedDecimal{decimal(text)}.stated_to(text.find('.') == std::string_view::npos ? 0 : -1);
  made.unit = std::move(unit);
  return made;
}

Fact revenue(std::string_view period, std::optional<StatedFigure> value) {
  Fact fact;
  fact.of = "a";
  fact.metric = Metric::revenue;
  fact.period = Period::parse(period).value();
  fact.value = std::move(value);
  return fact;
}

/// A graph of articles with such facts of one company, each published a day after the one before.
Graph graph_of(const std::vector<std::vector<Fact>>& articles) {
  Graph graph;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    auto article = sample::article("urn:" + std::to_string(i));
    article.first_created = Timestamp::parse("2026-02-0" + std::to_string(i + 1) + "T00:00:00Z").value();
    article.entities = {sample::company("a", "Acme")};
    article.facts = articles[i];
    for (std::size_t f = 0; f < article.facts.size(); ++f) article.facts[f].id = "f" + std::to_string(f);
    graph.add(article);
  }
  return graph;
}

constexpr EntityId acme{0};

/// Revenue of a fiscal period, in tenths of a billion.
Fact fiscal(std::string_view label, std::int64_t tenths) {
  auto fact = revenue("2025", billions(tenths));
  fact.period.reset();
  fact.fiscal = FiscalPeriod::parse(label);
  return fact;
}

}  // namespace

TEST_CASE("the facts of a company stand in a row for each figure, in the order of their days") {
  auto guidance = revenue("2026-Q1", billions(44));
  guidance.status = FactStatus::guidance;
  auto cloud = revenue("2025-Q4", billions(9));
  cloud.segment = "Cloud";
  auto backlog = revenue("2025", billions(90));
  backlog.metric = Metric::order_backlog;
  backlog.period.reset();
  backlog.date = Date::parse("2025-12-31").value();
  const auto graph =
      graph_of({{backlog, guidance, revenue("2025-Q4", billions(42)), cloud, revenue("2025", billions(160))},
                {revenue("2025-10/2025-12", billions(42))}});
  const auto table = fact_table(graph, acme);
  REQUIRE(table.series.size() == 3);
  const auto& all = table.series[0];
  CHECK(all.metric == Metric::revenue);
  CHECK(all.unit == "USD");
  REQUIRE(all.points.size() == 3);
  CHECK(to_string(*all.points[0].when) == "2025");
  CHECK(all.points[0].overlaps_next);
  CHECK(all.points[1].tellings == std::vector{FactId{2}, FactId{5}});  // a quarter, and the same by its months
  CHECK(all.points[1].fact == FactId{5});
  CHECK_FALSE(all.points[1].apart);
  CHECK_FALSE(all.points[1].overlaps_next);
  CHECK(all.points[2].status == FactStatus::guidance);
  CHECK(table.series[1].segment == "Cloud");
  CHECK(table.series[2].metric == Metric::order_backlog);
  CHECK(fact_table(graph, acme, {.status = FactStatus::guidance}).series.size() == 1);
  CHECK(fact_table(graph, acme, {.metric = Metric::order_backlog}).series.size() == 1);
  CHECK(fact_table(graph, acme, {.period = Period::parse("2026").value()}).series.size() == 1);
  CHECK(fact_table(graph, acme, {.article = ArticleId{1}}).series.size() == 1);
}

TEST_CASE("two articles that state other figures of one quarter contradict each other") {
  // 4.2bn is from 4.15bn to 4.25bn, 4.5bn from 4.45bn.
  const auto graph = graph_of({{revenue("2025-Q4", billions(42))}, {revenue("2025-Q4", billions(45))}});
  CHECK(fact_table(graph, acme).series[0].points[0].apart);
  CHECK(fact_contradictions(graph, acme) == std::vector{FactContradiction{FactId{0}, FactId{1}, Severity::error}});

  // 9.1tn won rounds from 9.05tn to 9.15tn: 9.14tn agrees with it, 9.18tn does not.
  const auto won = [](std::int64_t hundredths) {
    return sample::stated(Amount{sample::krw(hundredths * 10'000'000'000)}.stated_to(sample::krw(10'000'000'000)));
  };
  auto preliminary = revenue(
      "2025-Q4", sample::stated(Amount{sample::krw(9'100'000'000'000)}.stated_to(sample::krw(100'000'000'000))));
  preliminary.status = FactStatus::preliminary;
  CHECK(fact_contradictions(graph_of({{preliminary}, {revenue("2025-Q4", won(914))}}), acme).empty());
  CHECK(fact_contradictions(graph_of({{preliminary}, {revenue("2025-Q4", won(918))}}), acme)
        == std::vector{FactContradiction{FactId{0}, FactId{1}, Severity::warning}});
}

TEST_CASE("guidance that is raised, another basis and another time contradict nothing") {
  auto low = revenue("2026-Q1", billions(40));
  low.status = FactStatus::guidance;
  auto high = revenue("2026-Q1", billions(50));
  high.status = FactStatus::guidance;
  auto adjusted = revenue("2025-Q4", billions(30));
  adjusted.basis = {FactBasis::adjusted};
  const auto graph =
      graph_of({{low, revenue("2025-Q4", billions(42))}, {high, adjusted, revenue("2025", billions(160))}});
  CHECK(fact_contradictions(graph, acme).empty());
  const auto table = fact_table(graph, acme);
  for (const auto& series : table.series)
    for (const auto& point : series.points)
      if (point.status == FactStatus::guidance) CHECK(point.fact == FactId{2});
}

TEST_CASE("a change that does not fit the figure of the year before is questioned") {
  auto now = revenue("2025-Q4", billions(42));
  now.changes = {{.by = per_cent("12"), .against = Against::year_before}};
  // 4.15/1.125 to 4.25/1.115 is 3.689bn to 3.812bn: 3.8bn, from 3.75bn on, fits.
  CHECK(changes_apart(graph_of({{now, revenue("2024-Q4", billions(38))}}), acme).empty());
  // 3.9bn is at least 3.85bn, and 11.5 per cent more is 4.29275bn.
  const auto found = changes_apart(graph_of({{now, revenue("2024-Q4", billions(39))}}), acme);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fact == FactId{0});
  CHECK(found[0].base == FactId{1});
  CHECK(found[0].expected.low == decimal("4292750000"));
  CHECK(changes_apart(graph_of({{now, revenue("2025-Q3", billions(39))}}), acme).empty());
  CHECK(changes_apart(graph_of({{now, revenue("2024-Q4", billions(-10))}}), acme).empty());
  now.changes[0].from = billions(39);
  CHECK(changes_apart(graph_of({{now}}), acme).size() == 1);
}

TEST_CASE("a direction that the figures rule out is questioned, and none that they leave open") {
  using enum ChangeDirection;
  const auto asked = [](StatedFigure value, ChangeDirection direction, std::optional<StatedFigure> from) {
    auto now = revenue("2025-Q4", std::move(value));
    now.changes = {{.from = std::move(from), .direction = direction}};
    return changes_apart(graph_of({{now}}), acme).size();
  };
  CHECK(asked(billions(42), to_loss, {}) == 1);
  CHECK(asked(billions(42), to_profit, {}) == 0);
  CHECK(asked(billions(-42), still_loss, {}) == 0);
  CHECK(asked(billions(-42), to_loss, billions(-50)) == 1);
  CHECK(asked(billions(42), to_profit, billions(50)) == 1);
  CHECK(asked(billions(0), to_loss, billions(50)) == 0);  // less than $50m below zero
  CHECK(asked(billions(42), up, billions(50)) == 1);
  CHECK(asked(billions(42), up, billions(42)) == 0);  // 4.16bn to 4.24bn
  CHECK(asked(billions(42), up, {}) == 0);
  CHECK(asked(billions(50), down, billions(42)) == 1);
  CHECK(asked(billions(-30), down, billions(-50)) == 0);  // the loss is
  CHECK(asked(billions(43), unchanged, billions(90)) == 1);
  CHECK(asked(billions(43), unchanged, billions(40)) == 0);  // at most 4.05bn × 1.1 is 4.455bn
  CHECK(asked(billions(45), unchanged, billions(40)) == 0);  // from 4.45bn on
  CHECK(asked(billions(46), unchanged, billions(40)) == 1);
  CHECK(asked(sample::stated(Amount{sample::usd(4'000), Bound::at_least}), down, billions(42)) == 0);
  CHECK(asked(sample::stated(Amount{sample::usd(4'000), Bound::at_most}), up, billions(50)) == 1);

  auto now = revenue("2025-Q4", billions(42));
  now.changes = {{.against = Against::year_before, .direction = up}};
  const auto found = changes_apart(graph_of({{now, revenue("2024-Q4", billions(50))}}), acme);
  REQUIRE(found.size() == 1);
  CHECK(found[0].base == FactId{1});
  // From 4.95bn on: what rounds to $5.0bn.
  CHECK(found[0].expected == DecimalInterval{decimal("4950000000"), {}});
}

TEST_CASE("a change against a period of its own, and one of what is expected, are checked as well") {
  auto now = revenue("2025", billions(42));
  now.changes = {{.by = per_cent("12"), .against = Against::other, .period = Period::parse("2019").value()}};
  CHECK(changes_apart(graph_of({{now, revenue("2019", billions(39))}}), acme).size() == 1);
  CHECK(changes_apart(graph_of({{now, revenue("2019", billions(38))}}), acme).empty());
  CHECK(changes_apart(graph_of({{now, revenue("2020", billions(39))}}), acme).empty());
  // 10.5 per cent more than 4.05bn is 4.47525bn at most.
  auto guided = revenue("2026", billions(60));
  guided.status = FactStatus::guidance;
  guided.changes = {{.by = per_cent("10"), .from = billions(40)}};
  CHECK(changes_apart(graph_of({{guided}}), acme).size() == 1);
  guided.changes[0].from.reset();
  guided.changes[0].against = Against::year_before;
  CHECK(changes_apart(graph_of({{guided, revenue("2025", billions(40))}}), acme).empty());
}

TEST_CASE("points of per cent are added, each with its rounding") {
  const auto share = [](std::string_view period, std::string_view value) {
    auto fact = revenue(period, per_cent(value));
    fact.metric = Metric::market_share;
    return fact;
  };
  auto now = share("2025-Q4", "36.9");
  now.changes = {{.by = per_cent("-2.1", "pp"), .against = Against::period_before}};
  // 36.85 to 36.95 less -2.15 to -2.05 is 38.9 to 39.1: 39.0 fits, 39.2, from 39.15 on, does not.
  CHECK(changes_apart(graph_of({{now, share("2025-Q3", "39.0")}}), acme).empty());
  CHECK(changes_apart(graph_of({{now, share("2025-Q3", "39.2")}}), acme).size() == 1);
  CHECK(changes_apart(graph_of({{now, share("2024-Q4", "39.2")}}), acme).empty());
}

TEST_CASE("a fiscal period is of the days that the company's year gives it, and its label tells it where none does") {
  auto guided = fiscal("FY2025-Q4", 44);
  guided.status = FactStatus::guidance;
  auto backlog = fiscal("FY2025-Q3", 90);
  backlog.metric = Metric::order_backlog;
  const std::vector<std::vector<Fact>> articles{{fiscal("FY2025-Q3", 42), guided, backlog, fiscal("FY2024-Q3", 38)},
                                                {revenue("2025-Q4", billions(45)), fiscal("FY2025-Q3", 46)}};

  // Nobody knows when FY2025-Q3 is: it is told by its label, and is not the quarter of the calendar.
  const auto unknown = graph_of(articles);
  const auto table = fact_table(unknown, acme);
  REQUIRE(table.series.size() == 2);
  REQUIRE(table.series[0].points.size() == 4);
  CHECK(table.series[0].points[0].tellings == std::vector{FactId{3}});
  CHECK(table.series[0].points[1].tellings == std::vector{FactId{0}, FactId{5}});
  CHECK(table.series[0].points[1].fiscal == FiscalPeriod::parse("FY2025-Q3"));
  CHECK_FALSE(table.series[0].points[1].when);
  CHECK(table.series[0].points[2].status == FactStatus::guidance);
  CHECK(table.series[0].points[3].tellings == std::vector{FactId{4}});
  for (const auto& point : table.series[0].points) CHECK_FALSE(point.overlaps_next);
  CHECK(fact_contradictions(unknown, acme) == std::vector{FactContradiction{FactId{0}, FactId{5}, Severity::error}});
  // It may be of 2024 to 2026, and is not of 2027.
  CHECK(fact_table(unknown, acme, {.period = Period::parse("2026").value()}).series.size() == 2);
  CHECK(fact_table(unknown, acme, {.period = Period::parse("2027").value()}).series.empty());

  // A third article says when its year is: FY2025-Q3 is the fourth quarter of 2025, and the backlog is of its last day.
  auto known = graph_of(articles);
  auto article = sample::article("urn:years");
  article.entities = {sample::company("a", "Acme")};
  article.entities[0].fiscal_year =
      FiscalYear{FiscalPeriod::parse("FY2025"), Period::parse("2025-04/2026-03").value(), {}};
  known.add(article);
  const auto dated = fact_table(known, acme);
  REQUIRE(dated.series.size() == 2);
  REQUIRE(dated.series[0].points.size() == 3);
  CHECK(to_string(*dated.series[0].points[0].when) == "2024-Q4");
  CHECK(dated.series[0].points[1].tellings == std::vector{FactId{0}, FactId{4}, FactId{5}});
  CHECK(to_string(*dated.series[0].points[2].when) == "2026-Q1");
  CHECK(to_string(*dated.series[1].points[0].when) == "2025-12-31");
  // $4.2bn, then $4.5bn, which is less than $4.55bn, and $4.6bn, which is not.
  CHECK(fact_contradictions(known, acme)
        == std::vector{FactContradiction{FactId{0}, FactId{4}, Severity::error},
                       FactContradiction{FactId{4}, FactId{5}, Severity::error}});
}

TEST_CASE("a change against the year or the quarter before is found by the label of the fiscal period") {
  auto now = fiscal("FY2025-Q1", 42);
  now.changes = {{.by = per_cent("12"), .against = Against::year_before}};
  // As with quarters of the calendar: 3.8bn fits, 3.9bn does not.
  CHECK(changes_apart(graph_of({{now, fiscal("FY2024-Q1", 38)}}), acme).empty());
  CHECK(changes_apart(graph_of({{now, fiscal("FY2024-Q1", 39)}}), acme).size() == 1);
  CHECK(changes_apart(graph_of({{now, fiscal("FY2024-Q4", 39)}}), acme).empty());
  now.changes[0].against = Against::period_before;
  CHECK(changes_apart(graph_of({{now, fiscal("FY2024-Q4", 39)}}), acme).size() == 1);
  CHECK(changes_apart(graph_of({{now, fiscal("FY2024-Q1", 39)}}), acme).empty());
}

TEST_CASE("money of a figure that is one for each share is the same as a price of a share") {
  const auto earnings = [](StatedFigure value) {
    auto fact = revenue("2025-Q4", std::move(value));
    fact.metric = Metric::earnings_per_share;
    return fact;
  };
  const auto money = earnings(sample::stated(Amount{Money::from_minor(142, Currency::USD)}));
  const auto price = [&](std::string_view number) {
    return earnings(StatedPrice{StatedDecimal{decimal(number)}.stated_to(-2), Currency::USD, "share", {}, {}});
  };
  const auto alike = graph_of({{money}, {price("1.42")}});
  REQUIRE(fact_table(alike, acme).series.size() == 1);
  CHECK(fact_table(alike, acme).series[0].points.size() == 1);
  CHECK(fact_contradictions(alike, acme).empty());
  CHECK(fact_contradictions(graph_of({{money}, {price("1.24")}}), acme).size() == 1);
}

TEST_CASE("what is denied contradicts nothing, nor what the later article says was so before") {
  const std::vector<std::vector<Fact>> facts{{revenue("2025-Q4", billions(42))}, {revenue("2025-Q4", billions(45))}};
  const auto with_claim = [&](auto change) {
    Graph graph;
    for (std::size_t i = 0; i < facts.size(); ++i) {
      auto article = sample::article("urn:" + std::to_string(i));
      article.first_created = Timestamp::parse("2026-02-0" + std::to_string(i + 1) + "T00:00:00Z").value();
      article.entities = {sample::company("a", "Acme")};
      article.facts = facts[i];
      article.facts[0].id = "f";
      if (i == 1) {
        auto claim = sample::fact("c", {"f"});
        change(claim);
        article.claims = {claim};
      }
      graph.add(article);
    }
    return graph;
  };
  CHECK(fact_contradictions(with_claim([](Claim&) {}), acme).size() == 1);
  CHECK(fact_contradictions(with_claim([](Claim& claim) { claim.modality = Modality::denied; }), acme).empty());
  const auto it_was = [](std::int64_t tenths) {
    return [tenths](Claim& claim) {
      claim.date = Date::parse("2026-01-31");
      claim.sets = {{"f", ConflictingField::value, std::get<StatedAmount>(billions(tenths))}};
    };
  };
  CHECK(fact_contradictions(with_claim(it_was(42)), acme).empty());
  CHECK(fact_contradictions(with_claim(it_was(43)), acme).size() == 1);
}

TEST_CASE("the story of earnings as a table") {
  Graph graph;
  graph.add(load_file("examples/stories/earnings.json").value());
  const auto table = fact_table(graph, *find_entity(graph, "Halden Semi"));
  REQUIRE(table.series.size() == 3);
  CHECK(table.series[0].points.size() == 2);  // revenue, and what is expected of it
  CHECK(table.series[1].points.size() == 2);  // earnings per share, and what was
  CHECK(table.series[1].unit == "USD/share");
  CHECK(changes_apart(graph, *find_entity(graph, "Halden Semi")).empty());
}

}  // namespace test_query_facts
